// Pulses, strain checks, hours, boundaries with time off, recovery with what was done of it, and weeks made lighter.
import { json, ownedTable, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await ownedTable(schema, "pulse")
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("energy", "integer", (column) => column.notNull())
    .addColumn("load", "integer", (column) => column.notNull())
    .addColumn("sleep", "integer", (column) => column.notNull())
    .addColumn("meaning", "integer", (column) => column.notNull())
    .addColumn("note", "text")
    .execute();
  await ownedTable(schema, "strain_check")
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("answers", json(schema) as never, (column) => column.notNull())
    .addColumn("note", "text")
    .execute();
  await ownedTable(schema, "worked_hours")
    .addColumn("sort", "text", (column) => column.notNull())
    .addColumn("span", "text", (column) => column.notNull())
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("hours", "double precision", (column) => column.notNull())
    .addColumn("note", "text")
    .execute();
  await schema.schema.createIndex("worked_hours_by_day").on("worked_hours").columns(["person_id", "day"]).execute();
  await ownedTable(schema, "boundaries")
    .addColumn("hours_in_total", "double precision")
    .addColumn("work_hours", "double precision")
    .addColumn("quiet", json(schema) as never, (column) => column.notNull())
    .addColumn("days_off", json(schema) as never, (column) => column.notNull())
    .execute();
  await ownedTable(schema, "time_off")
    .addColumn("from", "text", (column) => column.notNull())
    .addColumn("to", "text", (column) => column.notNull())
    .addColumn("label", "text", (column) => column.notNull())
    .execute();
  await ownedTable(schema, "recovery")
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("minutes", "integer", (column) => column.notNull())
    .addColumn("weekly_times", "integer", (column) => column.notNull())
    .addColumn("days", json(schema) as never, (column) => column.notNull())
    .addColumn("weight", "double precision", (column) => column.notNull())
    .addColumn("active", "boolean", (column) => column.notNull())
    .execute();
  await ownedTable(schema, "recovery_log")
    .addColumn("recovery_id", "text", (column) => column.notNull())
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("minutes", "integer", (column) => column.notNull())
    .execute();
  await schema.schema.createIndex("recovery_log_by_day").on("recovery_log").columns(["person_id", "day"]).execute();
  await schema.schema.createIndex("recovery_log_by_recovery").on("recovery_log").columns(["person_id", "recovery_id"]).execute();
  await ownedTable(schema, "relief")
    .addColumn("week", "text", (column) => column.notNull())
    .addColumn("minutes", "integer", (column) => column.notNull())
    .addColumn("reason", "text", (column) => column.notNull())
    .execute();
};
