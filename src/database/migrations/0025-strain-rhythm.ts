// How often a person wants to be asked for the strain check.
import type { Schema } from "./columns.ts";

export const up = async ({ schema }: Schema): Promise<void> => {
  await schema
    .alterTable("boundaries")
    .addColumn("strain_every", "text", (column) => column.notNull().defaultTo("month"))
    .execute();
};
