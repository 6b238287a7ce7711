// Letters, and documents as they were sent.
import { json, liveIndex, ownedTable, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await ownedTable(schema, "letter")
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("purpose", "text", (column) => column.notNull())
    .addColumn("opening_id", "text")
    .addColumn("organisation", "text")
    .addColumn("role", "text")
    .addColumn("to_whom", "text")
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("sent_on", "text")
    .addColumn("basis", json(schema))
    .execute();
  await liveIndex(schema, "letter", "day", ["day desc", "created_at desc", "id desc"]);
  await liveIndex(schema, "letter", "title", ["lower(title)", "id"]);
  await liveIndex(schema, "letter", "sent", ["sent_on", "day desc"]);
  await liveIndex(schema, "letter", "opening", ["opening_id", "day desc"]);
  await ownedTable(schema, "sent_document")
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("note", "text")
    .addColumn("opening_id", "text", (column) => column.notNull())
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("made", json(schema))
    .addColumn("sheet", json(schema))
    .addColumn("template", "text", (column) => column.notNull())
    .addColumn("paper", "text", (column) => column.notNull())
    .execute();
  await liveIndex(schema, "sent_document", "day", ["day desc", "created_at desc", "id desc"]);
  await liveIndex(schema, "sent_document", "opening", ["opening_id", "day desc"]);
};
