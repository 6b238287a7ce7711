// Views of lists that are kept under a name.
import { liveIndex, ownedTable, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await ownedTable(schema, "saved_view")
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("page", "text", (column) => column.notNull())
    .addColumn("asked", "text", (column) => column.notNull())
    .addColumn("name_key", "text")
    .execute();
  await liveIndex(schema, "saved_view", "name", ["name_key", "id"]);
  await liveIndex(schema, "saved_view", "page", ["page", "name_key", "id"]);
};
