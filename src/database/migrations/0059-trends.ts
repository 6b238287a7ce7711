// Feeds that are followed, and what they said.
import { json, liveIndex, ownedTable, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await ownedTable(schema, "feed")
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("topic", "text")
    .addColumn("url", "text")
    .addColumn("note", "text")
    .addColumn("read_on", "text")
    .execute();
  await liveIndex(schema, "feed", "title", ["lower(title)", "id"]);
  await liveIndex(schema, "feed", "read_on", ["read_on desc", "id"]);
  await liveIndex(schema, "feed", "url", ["url", "id"]);
  await ownedTable(schema, "feed_item")
    .addColumn("feed_id", "text", (column) => column.notNull())
    .addColumn("guid", "text", (column) => column.notNull())
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("source", "text", (column) => column.notNull())
    .addColumn("url", "text")
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("text", "text")
    .addColumn("skills", json(schema))
    .addColumn("role", "text")
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("note", "text")
    .addColumn("touches", "integer")
    .execute();
  await liveIndex(schema, "feed_item", "day", ["day desc", "id desc"]);
  await liveIndex(schema, "feed_item", "state", ["state", "day desc", "id desc"]);
  await liveIndex(schema, "feed_item", "touches", ["touches desc", "day desc", "id desc"]);
  await liveIndex(schema, "feed_item", "state_touches", ["state", "touches desc", "day desc", "id desc"]);
  await liveIndex(schema, "feed_item", "title", ["lower(title)", "id"]);
  await liveIndex(schema, "feed_item", "feed", ["feed_id", "guid"]);
};
