// Tasks of one's own, decisions about lines of Today, and the calendar feed's secret.
import { ownedTable, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await ownedTable(schema, "task")
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("note", "text")
    .addColumn("due", "text")
    .addColumn("minutes", "integer", (column) => column.notNull())
    .addColumn("weight", "double precision", (column) => column.notNull())
    .addColumn("done_at", "text")
    .execute();
  await ownedTable(schema, "agenda_mark")
    .addColumn("key", "text", (column) => column.notNull())
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("decision", "text", (column) => column.notNull())
    .addColumn("on", "text", (column) => column.notNull())
    .addColumn("until", "text")
    .addColumn("minutes", "integer", (column) => column.notNull())
    .execute();
  await schema.schema.createIndex("agenda_mark_by_key").on("agenda_mark").columns(["person_id", "key"]).execute();
  await ownedTable(schema, "calendar_feed")
    .addColumn("secret", "text", (column) => column.notNull())
    .execute();
};
