// Rests from reminders become a list; the one that stood with the rhythm of being in touch is its first.
import { sql } from "kysely";
import { liveIndex, ownedTable, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await ownedTable(schema, "rest")
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("starts_on", "text", (column) => column.notNull())
    .addColumn("ends_on", "text", (column) => column.notNull())
    .execute();
  await liveIndex(schema, "rest", "end", ["ends_on", "id"]);
  await sql`insert into rest
    (person_id, id, revision, created_at, updated_at, visibility, employer_sensitive, title, starts_on, ends_on)
    select person_id, 'rest-of-old', 1, created_at, updated_at, visibility, employer_sensitive, 'No reminders', quiet_from, quiet_until
    from contact_rhythm where deleted_at is null and quiet_from is not null and quiet_until is not null`.execute(schema);
  for (const column of ["quiet_from", "quiet_until"])
    await schema.schema.alterTable("contact_rhythm").dropColumn(column).execute();
};
