// Wins, and the stories that are told of them.
import { json, ownedTable, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await ownedTable(schema, "win")
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("situation", "text")
    .addColumn("task", "text")
    .addColumn("action", "text")
    .addColumn("result", "text")
    .addColumn("number", json(schema) as never)
    .addColumn("people", json(schema) as never, (column) => column.notNull())
    .addColumn("skills", json(schema) as never, (column) => column.notNull())
    .addColumn("evidence", json(schema) as never, (column) => column.notNull())
    .addColumn("impact", "integer")
    .addColumn("words", "text")
    .addColumn("confirmation", "text", (column) => column.notNull())
    .addColumn("source", "text")
    .addColumn("source_ids", json(schema) as never, (column) => column.notNull())
    .execute();
  await schema.schema.createIndex("win_by_day").on("win").columns(["person_id", "day"]).execute();
  await ownedTable(schema, "story")
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("questions", json(schema) as never, (column) => column.notNull())
    .addColumn("situation", "text")
    .addColumn("task", "text")
    .addColumn("action", "text")
    .addColumn("result", "text")
    .addColumn("basis", json(schema) as never, (column) => column.notNull())
    .addColumn("skills", json(schema) as never, (column) => column.notNull())
    .addColumn("last_rehearsed", "text")
    .addColumn("spoken_seconds", "integer")
    .addColumn("confirmation", "text", (column) => column.notNull())
    .execute();
};
