// What stood when a decision was taken, what was changed about it since, and that it was let go.
import { sql } from "kysely";
import { json, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  const { schema: tables } = schema;
  await tables.alterTable("decision").addColumn("stated", "integer").execute();
  await tables
    .alterTable("decision")
    .addColumn("restated", json(schema) as never, (column) => column.notNull().defaultTo("[]"))
    .execute();
  await tables.alterTable("decision").addColumn("let_go_on", "text").execute();
  // Nothing is known of earlier changes: what stands is taken for what stood.
  await sql`update decision set stated = probability where decided_on is not null`.execute(schema);
};
