// The rules by tag as they stand, for whoever writes a person.
import type { Owner } from "../../../database/kind.ts";
import type { Stored } from "../../../database/stored.ts";
import type { ContactRhythm, TagRule } from "../schema/contact-rhythm.ts";

export const rhythmId = "mine";

/** Read beside the records, since this is asked inside the writing of one: lists are text on SQLite. */
export const tagRulesOf = async ({ database, personId }: Owner): Promise<readonly TagRule[]> => {
  const row = await database
    .withTables<{ contactRhythm: Stored<ContactRhythm> }>()
    .selectFrom("contactRhythm")
    .select("byTag")
    .where("personId", "=", personId)
    .where("id", "=", rhythmId)
    .where("deletedAt", "is", null)
    .executeTakeFirst();
  const held: unknown = row?.byTag ?? [];
  return typeof held === "string" ? (JSON.parse(held) as TagRule[]) : (held as TagRule[]);
};
