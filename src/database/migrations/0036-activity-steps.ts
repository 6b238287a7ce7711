// The steps of an activity and how one sees that it is done have fields of their own; what a plan wrote of them into the note moves there.
import { type Kysely, sql } from "kysely";
import { json, onPostgres, type Schema } from "./columns.ts";

interface ActivityThen {
  personId: string;
  id: string;
  note: string | null;
  steps: string;
  doneWhen: string | null;
}

/** As plans wrote it: numbered lines, and in the last one how it is seen. */
const asPlanned = /^((?:\d+\. [^\n]*\n)*)Done when: ([^\n]*)$/;

export const up = async (schema: Schema): Promise<void> => {
  await schema.schema
    .alterTable("activity")
    .addColumn("steps", json(schema) as never, (column) =>
      column.notNull().defaultTo(onPostgres(schema) ? sql`'[]'::jsonb` : sql`'[]'`),
    )
    .execute();
  await schema.schema.alterTable("activity").addColumn("done_when", "text").execute();
  const { rows } = await sql<ActivityThen>`
    select person_id, id, note from activity
    where note like '%Done when: %' and (id like 'action-%' or id like 'move-%' or id like 'source-%')
  `.execute(schema);
  const activities = schema as unknown as Kysely<{ activity: ActivityThen }>;
  for (const { personId, id, note } of rows) {
    const planned = asPlanned.exec(note ?? "");
    if (!planned) continue;
    const steps = (planned[1] ?? "").split("\n").flatMap((line) => line.replace(/^\d+\. /, "").trim() || []);
    await activities
      .updateTable("activity")
      .set({ steps: JSON.stringify(steps), doneWhen: planned[2] ?? null, note: null })
      .where("personId", "=", personId)
      .where("id", "=", id)
      .execute();
  }
};
