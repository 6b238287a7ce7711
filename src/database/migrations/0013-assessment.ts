// Sittings with an instrument, instruments added from files, and how others see the person.
import { json, ownedTable, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await ownedTable(schema, "sitting")
    .addColumn("instrument_id", "text", (column) => column.notNull())
    .addColumn("instrument_version", "text", (column) => column.notNull())
    .addColumn("instrument_title", "text", (column) => column.notNull())
    .addColumn("started_at", "text", (column) => column.notNull())
    .addColumn("paused_at", "text")
    .addColumn("finished_at", "text")
    .addColumn("answers", json(schema) as never, (column) => column.notNull())
    .addColumn("milliseconds", json(schema) as never, (column) => column.notNull())
    .addColumn("note", "text")
    .addColumn("scores", json(schema) as never)
    .addColumn("source", "text")
    .execute();
  await schema.schema
    .createIndex("sitting_by_instrument")
    .on("sitting")
    .columns(["person_id", "instrument_id", "finished_at"])
    .execute();
  await ownedTable(schema, "instrument")
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("version", "text", (column) => column.notNull())
    .addColumn("definition", json(schema) as never, (column) => column.notNull())
    .addColumn("file", "text", (column) => column.notNull())
    .execute();
  await ownedTable(schema, "others_view")
    .addColumn("instrument_id", "text", (column) => column.notNull())
    .addColumn("instrument_version", "text", (column) => column.notNull())
    .addColumn("rater_group", "text", (column) => column.notNull())
    .addColumn("rater_name", "text")
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("note", "text")
    .addColumn("answers", json(schema) as never, (column) => column.notNull())
    .addColumn("source", "text")
    .execute();
};
