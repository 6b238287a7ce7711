// Talks to learn from: who is asked about what, how it stands, and what came of it.
import { json, liveIndex, ownedTable, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await ownedTable(schema, "inquiry")
    .addColumn("about", "text", (column) => column.notNull())
    .addColumn("purpose", "text", (column) => column.notNull())
    .addColumn("name", "text")
    .addColumn("person", json(schema))
    .addColumn("via", "text")
    .addColumn("want", "text")
    .addColumn("questions", json(schema))
    .addColumn("asked_on", "text")
    .addColumn("answer", "text")
    .addColumn("answered_on", "text")
    .addColumn("talk_on", "text")
    .addColumn("held_on", "text")
    .addColumn("talk", json(schema))
    .addColumn("notes", "text")
    .addColumn("thanked_on", "text")
    .addColumn("promised", "text")
    .addColumn("promised_by", "text")
    .addColumn("kept_on", "text")
    .addColumn("did", "text")
    .addColumn("reported_on", "text")
    .addColumn("closed_on", "text")
    .addColumn("step", json(schema))
    .addColumn("state", "text")
    .addColumn("next_on", "text")
    .execute();
  await liveIndex(schema, "inquiry", "next", ["next_on", "id"]);
  await liveIndex(schema, "inquiry", "state", ["state", "next_on", "id"]);
  await liveIndex(schema, "inquiry", "held", ["held_on desc", "id"]);
  await liveIndex(schema, "inquiry", "about", ["lower(about)", "id"]);
};
