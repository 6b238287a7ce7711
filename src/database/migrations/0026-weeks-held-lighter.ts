// A week that is held lighter remembers for the sake of which week, and what stood for it before.
import { sql } from "kysely";
import { json, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await schema.schema.alterTable("learning_week").addColumn("held_for", "text").execute();
  await schema.schema
    .alterTable("learning_week")
    .addColumn("before", json(schema) as never)
    .execute();
  await sql`
    update learning_week set held_for = week
    where reason = 'rest' and deleted_at is null and exists (
      select 1 from relief
      where relief.person_id = learning_week.person_id and relief.week = learning_week.week and relief.deleted_at is null
    )
  `.execute(schema);
};
