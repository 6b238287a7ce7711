// Feedback that was heard.
import { json, liveIndex, ownedTable, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await ownedTable(schema, "feedback_note")
    .addColumn("words", "text", (column) => column.notNull())
    .addColumn("from", "text")
    .addColumn("person", json(schema))
    .addColumn("relation", "text")
    .addColumn("tone", "text")
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("about", json(schema))
    .addColumn("did", "text")
    .addColumn("thanked_on", "text")
    .addColumn("source", "text")
    .execute();
  const latest = ["day desc", "created_at desc", "id desc"];
  await liveIndex(schema, "feedback_note", "day", latest);
  await liveIndex(schema, "feedback_note", "tone", ["tone", ...latest]);
};
