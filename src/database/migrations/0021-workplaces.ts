// Places of work as the person sees them.
import { ownedTable, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await ownedTable(schema, "workplace")
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("role_id", "text")
    .addColumn("enjoyed_role_id", "text")
    .addColumn("size", "integer")
    .addColumn("pace", "integer")
    .addColumn("autonomy", "integer")
    .addColumn("place", "integer")
    .addColumn("remote", "integer")
    .addColumn("people", "integer")
    .addColumn("known_from", "text")
    .addColumn("note", "text")
    .addColumn("day", "text", (column) => column.notNull())
    .execute();
};
