// Wins out to a spreadsheet and back in: new lines are added, known ones take over what the file says.

import { day } from "../../../core/day-fields.ts";
import { fold } from "../../../core/fold.ts";
import type { RecordRef } from "../../../core/record.ts";
import type { Owned, Patch } from "../../../database/records.ts";
import type { Context } from "../../../operations/context.ts";
import { type Outcome, outcomeOf, tableVerbs } from "../../../operations/table-verbs.ts";
import { type WinRow, winIn, winLine, winTable } from "../formats/csv.ts";
import type { Win } from "../schema.ts";
import { addWin, winKind, winsOf } from "../store.ts";

/** Skills by their names, through the index of all records: the inventory stands above and is not asked itself. */
const skillsByName = async ({ records }: Context, names: readonly string[]) => {
  const asked = new Map(names.map((name) => [fold(name), name]));
  const rows =
    asked.size === 0
      ? []
      : await records.database
          .selectFrom("recordEntry")
          .select(["recordId", "title"])
          .where("personId", "=", records.personId)
          .where("kind", "=", "skill")
          .where("deletedAt", "is", null)
          .execute();
  const skills = new Map<string, RecordRef>(
    rows.map((row) => [fold(row.title), { kind: "skill", id: row.recordId, label: row.title }]),
  );
  return { skills, unknown: [...asked].filter(([key]) => !skills.has(key)).map(([, name]) => name) };
};

interface Taking {
  /** Wins as they stand while lines are taken in, by what makes a line one of them. */
  held: Map<string, Owned<Win>>;
  skills: ReadonlyMap<string, RecordRef>;
  /** Names of skills that the inventory does not have. */
  unknown: readonly string[];
}

const keyOf = ({ title, day: on }: Pick<Win, "title" | "day">): string => `${on} ${fold(title)}`;

const take = async (line: WinRow, { held, skills: known }: Taking, { records, today }: Context): Promise<Outcome> => {
  const row = winIn(line, today);
  const skills = row.skills.flatMap((name) => known.get(fold(name)) ?? []);
  const key = keyOf(row);
  const same = held.get(key);
  if (!same) {
    held.set(key, await addWin(records, { ...row, skills, source: row.source ?? "csv" }));
    return "added";
  }
  const stated: Patch<Win> = Object.fromEntries(
    Object.entries({ ...row, skills, people: keptRefs(same, row) }).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
  const after = await records.update(winKind, same, stated);
  held.set(key, after);
  return outcomeOf(same, after);
};

/** A file names people; who is known as a record stays so. */
const keptRefs = (held: Win, row: Pick<Win, "people">): Win["people"] =>
  row.people.map((person) => ({ ...person, record: held.people.find((one) => one.name === person.name)?.record ?? null }));

export const spreadsheet = tableVerbs("wins", {
  table: winTable,
  many: "wins",
  known: "new ones are added, known ones take over what the file says",
  asks: {
    from: day("The first day; from the beginning unless said.").optional(),
    to: day("The last day; until today unless said.").optional(),
  },
  all: async ({ records }, { from, to }) => (await winsOf(records, from, to)).map(winLine),
  nameOf: ({ title }) => title,
  begin: async (context, rows): Promise<Taking> => ({
    held: new Map((await winsOf(context.records)).reverse().map((one) => [keyOf(one), one])),
    ...(await skillsByName(
      context,
      rows.flatMap(({ skills = [] }) => skills),
    )),
  }),
  take,
  notes: ({ unknown }) =>
    unknown.length > 0 ? `Not in your inventory: ${unknown.join(", ")}. The wins come in without them.` : null,
});
