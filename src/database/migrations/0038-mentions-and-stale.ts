// Whom and what a record names, each to be found by it; and beside every record whether it stands on something that changed.
import { sql } from "kysely";
import { onPostgres, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  // Beginnings are found as a range: byte by byte, whatever the language of the database.
  const exact = onPostgres(schema) ? sql`text collate "C"` : sql`text`;
  await schema.schema
    .createTable("record_mention")
    .addColumn("person_id", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("record_id", "text", (column) => column.notNull())
    .addColumn("field", "text", (column) => column.notNull())
    .addColumn("value", exact as never, (column) => column.notNull())
    .addPrimaryKeyConstraint("record_mention_pk", ["person_id", "kind", "record_id", "field", "value"])
    .execute();
  await schema.schema
    .createIndex("record_mention_by_value")
    .on("record_mention")
    .columns(["person_id", "kind", "field", "value", "record_id"])
    .execute();
  for (const column of ["people_names", "skill_ids"]) await schema.schema.alterTable("win").dropColumn(column).execute();
  await schema.schema.alterTable("story").dropColumn("question_names").execute();
  await schema.schema
    .alterTable("record_entry")
    .addColumn("stale", "boolean", (column) => column.notNull().defaultTo(false))
    .execute();
  await sql`create index record_entry_stale on record_entry (person_id, kind, record_id) where stale and deleted_at is null`.execute(
    schema,
  );
};
