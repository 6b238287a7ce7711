// The tags that openings have, counted by the database.
import { sql } from "kysely";
import type { Records } from "../../../database/records.ts";
import { openingKind } from "./openings.ts";

/** The most frequent first, as they are compared: in small letters, without accents. */
export const tagsOfOpenings = async (
  { database, personId }: Records,
  most: number,
): Promise<{ tag: string; count: number }[]> => {
  const { rows } = await sql<{ tag: string; count: number | string }>`
    select value as tag, count(*) as count from record_mention
    join opening on opening.person_id = record_mention.person_id and opening.id = record_mention.record_id and opening.deleted_at is null
    where record_mention.person_id = ${personId} and record_mention.kind = ${openingKind.kind} and field = 'tag'
    group by value order by count(*) desc, value limit ${most}`.execute(database);
  return rows.map(({ tag, count }) => ({ tag, count: Number(count) }));
};
