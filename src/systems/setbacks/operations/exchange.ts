// Setbacks out to a spreadsheet and back in; one of the same day and title is known and stays as it is.

import type { Owned } from "../../../database/records.ts";
import type { Context } from "../../../operations/context.ts";
import { importOnce, type Outcome, tableVerbs } from "../../../operations/table-verbs.ts";
import { type SetbackRow, setbackLine, setbackTable, sharesIn } from "../formats/csv.ts";
import { coolOffUntil } from "../rules/cool-off.ts";
import { kindFromWords } from "../rules/kind-from-words.ts";
import { stepsOf } from "../rules/lesson-match.ts";
import { emptyReflection } from "../rules/reflection.ts";
import type { Reflection, Setback } from "../schema/setback.ts";
import { lessonKind, readLessons, readSetbacks, setbackKind } from "../store.ts";

const keyOf = ({ day, title }: Pick<Setback, "day" | "title">): string => `${day} ${title.toLowerCase()}`;

const standing = importOnce(
  ({ records }) => readSetbacks(records),
  keyOf,
  (row: SetbackRow, context) => add(row, context),
);

export const exchange = tableVerbs("setbacks", {
  table: setbackTable,
  many: "setbacks",
  known: "one of the same day and title is known, in the record or further up in the file, and stays as it is",
  all: async ({ records }) => {
    const texts = new Map((await readLessons(records)).map(({ id, text }) => [id, text]));
    return (await readSetbacks(records)).map((one) => setbackLine(one, (id) => texts.get(id)));
  },
  nameOf: ({ title }) => title,
  ...standing,
  take: async (row, known, context): Promise<Outcome> =>
    row.day > context.today ? { problem: `day: ${row.day} has not come yet` } : standing.take(row, known, context),
});

const add = async (row: SetbackRow, { records, today }: Context): Promise<Owned<Setback>> => {
  const { line: _, kind = kindFromWords(row.title), hurts = null, lookedAtOn = null, ...said } = row;
  const made = await records.create(setbackKind, {
    title: said.title,
    day: said.day,
    kind,
    stage: said.stage ?? null,
    words: said.words ?? null,
    hurts,
    coolOffUntil: said.coolOffUntil ?? coolOffUntil(kind, hurts, said.day),
    records: [],
    note: said.note ?? null,
    reflection: null,
    ...(said.visibility && { visibility: said.visibility }),
    ...(said.employerSensitive !== undefined && { employerSensitive: said.employerSensitive }),
  });
  const { happened = null, mine = null, theirs = null, luck = null, same = null, change = null } = said;
  const lessonId = said.lesson ? await lessonFrom(said.lesson, made, lookedAtOn ?? today, records) : null;
  const reflected: Partial<Reflection> = {
    happened,
    mine,
    theirs,
    luck,
    same,
    change,
    shares: sharesIn(row),
    lessonId,
    finishedOn: lookedAtOn,
  };
  if (Object.values(reflected).every((value) => value === null)) return made;
  return records.update(setbackKind, made, { reflection: { ...emptyReflection(lookedAtOn ?? today, false), ...reflected } });
};

const lessonFrom = async (
  text: string,
  { id: setbackId, title }: Setback,
  learnedOn: string,
  records: Context["records"],
): Promise<string> => {
  const step = stepsOf(`${text}\n${title}`)[0] ?? null;
  return (await records.create(lessonKind, { text, step, learnedOn, setbackId, records: [], resting: false })).id;
};
