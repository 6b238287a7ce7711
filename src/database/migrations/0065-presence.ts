// Times one was seen or heard beyond one's own tasks, and what came of them.
import { json, liveIndex, ownedTable, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await ownedTable(schema, "appearance")
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("place", "text")
    .addColumn("link", "text")
    .addColumn("people", json(schema))
    .addColumn("skills", json(schema))
    .addColumn("came", "text")
    .addColumn("outcome", "text")
    .addColumn("note", "text")
    .addColumn("win", json(schema))
    .addColumn("ask_from", "text")
    .execute();
  await liveIndex(schema, "appearance", "day", ["day desc", "created_at desc", "id desc"]);
  await liveIndex(schema, "appearance", "title", ["lower(title)", "id"]);
  await liveIndex(schema, "appearance", "kind", ["kind", "day desc", "created_at desc", "id desc"]);
  await liveIndex(schema, "appearance", "outcome", ["outcome", "day desc", "created_at desc", "id desc"]);
  await liveIndex(schema, "appearance", "ask", ["ask_from", "id"]);
};
