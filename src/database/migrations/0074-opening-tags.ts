// Openings have tags.
import { sql } from "kysely";
import { json, onPostgres, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await schema.schema
    .alterTable("opening")
    .addColumn("tags", json(schema) as never, (column) =>
      column.notNull().defaultTo(onPostgres(schema) ? sql`'[]'::jsonb` : sql`'[]'`),
    )
    .execute();
};
