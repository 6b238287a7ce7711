// What was chosen as proof in a review at work keeps how it stood then, so that a change of it shows.
import { sql } from "kysely";
import { json, onPostgres, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await schema.schema
    .alterTable("performance_review")
    .addColumn("basis", json(schema) as never, (column) =>
      column.notNull().defaultTo(onPostgres(schema) ? sql`'[]'::jsonb` : sql`'[]'`),
    )
    .execute();
};
