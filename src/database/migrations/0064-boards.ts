// Boards of employers that are followed, and the postings on them that a person wants to see.
import { json, liveIndex, ownedTable, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await ownedTable(schema, "board")
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("url", "text", (column) => column.notNull())
    .addColumn("words", "text")
    .addColumn("place", "text")
    .addColumn("remote", "boolean", (column) => column.notNull())
    .addColumn("daily", "boolean", (column) => column.notNull())
    .addColumn("note", "text")
    .addColumn("system", "text", (column) => column.notNull())
    .addColumn("source", "text", (column) => column.notNull())
    .addColumn("look", json(schema))
    .addColumn("due_at", "text")
    .addColumn("looked_at", "text")
    .execute();
  await liveIndex(schema, "board", "title", ["lower(title)", "id"]);
  await liveIndex(schema, "board", "looked", ["looked_at desc", "id desc"]);
  await liveIndex(schema, "board", "due", ["due_at", "id"]);
  await liveIndex(schema, "board", "source", ["source", "id"]);
  await ownedTable(schema, "board_posting")
    .addColumn("board_id", "text", (column) => column.notNull())
    .addColumn("guid", "text", (column) => column.notNull())
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("organisation", "text", (column) => column.notNull())
    .addColumn("place", "text")
    .addColumn("mode", "text")
    .addColumn("pay", "text")
    .addColumn("url", "text")
    .addColumn("detail", "text")
    .addColumn("text", "text")
    .addColumn("posted_on", "text")
    .addColumn("found_on", "text", (column) => column.notNull())
    .addColumn("gone_on", "text")
    .addColumn("before", "text")
    .addColumn("opening_id", "text")
    .addColumn("asks", json(schema))
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("note", "text")
    .addColumn("standing", "text")
    .execute();
  await liveIndex(schema, "board_posting", "found", ["found_on desc", "id desc"]);
  await liveIndex(schema, "board_posting", "standing", ["standing", "found_on desc", "id desc"]);
  await liveIndex(schema, "board_posting", "title", ["lower(title)", "id"]);
  await liveIndex(schema, "board_posting", "board", ["board_id", "guid"]);
};
