// By which version of a rule what is derived from the records of a kind was computed.
import type { Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await schema.schema
    .createTable("derived_rule")
    .addColumn("kind", "text", (column) => column.primaryKey())
    .addColumn("version", "integer", (column) => column.notNull())
    .execute();
};
