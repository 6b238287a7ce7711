// Interviews, each for an opening.
import { json, liveIndex, ownedTable, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await ownedTable(schema, "interview")
    .addColumn("opening_id", "text", (column) => column.notNull())
    .addColumn("round", "text")
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("time", "text")
    .addColumn("timezone", "text")
    .addColumn("format", "text", (column) => column.notNull())
    .addColumn("place", "text")
    .addColumn("people", json(schema))
    .addColumn("prepared", "text")
    .addColumn("stories", json(schema))
    .addColumn("to_ask", json(schema))
    .addColumn("asked", json(schema))
    .addColumn("went", "integer")
    .addColumn("learned", "text")
    .addColumn("thanked_on", "text")
    .execute();
  await liveIndex(schema, "interview", "day", ["day desc", "time desc", "id desc"]);
  await liveIndex(schema, "interview", "opening", ["opening_id", "day desc", "id desc"]);
};
