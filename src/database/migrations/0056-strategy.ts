// Paths that are kept.
import { json, liveIndex, ownedTable, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await ownedTable(schema, "path")
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("steps", json(schema))
    .addColumn("chosen", "boolean", (column) => column.notNull())
    .addColumn("note", "text")
    .addColumn("leads_to", "text")
    .execute();
  await liveIndex(schema, "path", "latest", ["created_at desc", "id desc"]);
  await liveIndex(schema, "path", "title", ["lower(title)", "id"]);
  await liveIndex(schema, "path", "leads_to", ["leads_to", "id"]);
  await liveIndex(schema, "path", "chosen", ["chosen", "created_at desc", "id desc"]);
};
