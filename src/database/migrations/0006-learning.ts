// Learning activities, what was logged on them, certificates, weeks with other hours, and the agreed order.
import { json, ownedTable, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await ownedTable(schema, "activity")
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("provider", "text")
    .addColumn("link", "text")
    .addColumn("cost", json(schema) as never)
    .addColumn("hours", "double precision", (column) => column.notNull())
    .addColumn("raises", json(schema) as never, (column) => column.notNull())
    .addColumn("prerequisites", json(schema) as never, (column) => column.notNull())
    .addColumn("earliest", "text")
    .addColumn("deadline", "text")
    .addColumn("weight", "double precision", (column) => column.notNull())
    .addColumn("note", "text")
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("finished_on", "text")
    .addColumn("origin", json(schema) as never)
    .execute();
  await ownedTable(schema, "study_log")
    .addColumn("activity_id", "text", (column) => column.notNull())
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("minutes", "integer", (column) => column.notNull())
    .addColumn("note", "text")
    .execute();
  await schema.schema.createIndex("study_log_by_activity").on("study_log").columns(["person_id", "activity_id"]).execute();
  await schema.schema.createIndex("study_log_by_day").on("study_log").columns(["person_id", "day"]).execute();
  await ownedTable(schema, "certificate")
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("issuer", "text")
    .addColumn("issued", "text")
    .addColumn("expires", "text")
    .addColumn("link", "text")
    .addColumn("lead_days", "integer", (column) => column.notNull())
    .addColumn("skills", json(schema) as never, (column) => column.notNull())
    .addColumn("source", "text")
    .addColumn("note", "text")
    .execute();
  await ownedTable(schema, "learning_week")
    .addColumn("week", "text", (column) => column.notNull())
    .addColumn("hours", "double precision", (column) => column.notNull())
    .addColumn("reason", "text", (column) => column.notNull())
    .execute();
  await ownedTable(schema, "learning_plan")
    .addColumn("order", json(schema) as never, (column) => column.notNull())
    .execute();
};
