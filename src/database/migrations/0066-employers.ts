// Employers one would like to work for, with what was learned about them and the next move.
import { json, liveIndex, ownedTable, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await ownedTable(schema, "employer")
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("why", "text")
    .addColumn("next", "text")
    .addColumn("next_on", "text")
    .addColumn("learned", json(schema))
    .addColumn("link", "text")
    .addColumn("let_go_on", "text")
    .addColumn("note", "text")
    .addColumn("name_key", "text")
    .addColumn("flags", "integer")
    .addColumn("last_on", "text")
    .execute();
  await liveIndex(schema, "employer", "next", ["next_on", "lower(name)", "id"]);
  await liveIndex(schema, "employer", "name", ["lower(name)", "id"]);
  await liveIndex(schema, "employer", "key", ["name_key"]);
  await liveIndex(schema, "employer", "last", ["last_on desc", "lower(name)", "id"]);
  await liveIndex(schema, "employer", "let_go", ["let_go_on", "next_on", "lower(name)", "id"]);
  await liveIndex(schema, "employer", "flags", ["flags", "next_on", "id"]);
};
