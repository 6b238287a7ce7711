// Events one goes to with the people there, and memberships in associations and groups.
import { json, liveIndex, ownedTable, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await ownedTable(schema, "gathering")
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("last_day", "text")
    .addColumn("place", "text")
    .addColumn("want", "text")
    .addColumn("people", json(schema))
    .addColumn("cost", "double precision")
    .addColumn("currency", "text")
    .addColumn("went", "text")
    .addColumn("came", "text")
    .addColumn("note", "text")
    .addColumn("ends_on", "text")
    .addColumn("write_from", "text")
    .execute();
  await liveIndex(schema, "gathering", "day", ["day desc", "id desc"]);
  await liveIndex(schema, "gathering", "end", ["ends_on", "id"]);
  await liveIndex(schema, "gathering", "title", ["lower(title)", "id"]);
  await liveIndex(schema, "gathering", "went", ["went", "day"]);
  await liveIndex(schema, "gathering", "kind", ["kind", "day desc", "id desc"]);
  await liveIndex(schema, "gathering", "write", ["write_from"]);
  await ownedTable(schema, "membership")
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("role", "text", (column) => column.notNull())
    .addColumn("since", "text")
    .addColumn("dues", "double precision")
    .addColumn("currency", "text")
    .addColumn("per", "text")
    .addColumn("renews_on", "text")
    .addColumn("left_on", "text")
    .addColumn("gave", "text")
    .addColumn("note", "text")
    .execute();
  await liveIndex(schema, "membership", "name", ["lower(name)", "id"]);
  await liveIndex(schema, "membership", "renewal", ["renews_on", "lower(name)", "id"]);
  await liveIndex(schema, "membership", "end", ["left_on", "lower(name)", "id"]);
};
