// What people in a role do, as its source lists it: one task a line.
import type { Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await schema.schema
    .alterTable("catalogue_role")
    .addColumn("tasks", "text", (column) => column.notNull().defaultTo(""))
    .execute();
};
