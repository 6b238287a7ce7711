// Feeds that Cairn reads at their address by itself: whether it does, what came of the last look, and when the next is due.
import { json, liveIndex, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await schema.schema
    .alterTable("feed")
    .addColumn("daily", "boolean", (column) => column.notNull().defaultTo(false))
    .execute();
  await schema.schema.alterTable("feed").addColumn("look", json(schema)).execute();
  await schema.schema.alterTable("feed").addColumn("due_at", "text").execute();
  await liveIndex(schema, "feed", "due", ["due_at", "id"]);
};
