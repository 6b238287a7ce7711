// Setbacks as CSV, with what was made of each, readable in any spreadsheet and read back without loss: one line a setback.
import { z } from "zod";
import { type Choices, choiceCells, choiceColumns, choicesIn } from "../../../core/choice-columns.ts";
import { type BadLine, columnsAmong, columnsInFile, readCsv, writeCsv } from "../../../core/csv.ts";
import { sayLineIssue } from "../../../core/issue.ts";
import { sharesAdd } from "../rules/reflection.ts";
import { reflectionFields, rejectionStages, type Setback, setbackFields, setbackKinds } from "../schema/setback.ts";

const columns = [
  "day",
  "kind",
  "title",
  "stage",
  "hurts",
  "rests until",
  "words",
  "note",
  "happened",
  "mine",
  "theirs",
  "luck",
  "share mine",
  "share theirs",
  "share luck",
  "same",
  "lesson",
  "change",
  "looked at on",
  ...choiceColumns,
] as const;
type Column = (typeof columns)[number];

const cellsOf = ({ reflection, ...one }: Setback, lesson: string | undefined): Record<Column, string> => ({
  day: one.day,
  kind: one.kind,
  title: one.title,
  stage: one.stage ?? "",
  hurts: one.hurts === null ? "" : String(one.hurts),
  "rests until": one.coolOffUntil,
  words: one.words ?? "",
  note: one.note ?? "",
  happened: reflection?.happened ?? "",
  mine: reflection?.mine ?? "",
  theirs: reflection?.theirs ?? "",
  luck: reflection?.luck ?? "",
  "share mine": reflection?.shares ? String(reflection.shares.mine) : "",
  "share theirs": reflection?.shares ? String(reflection.shares.theirs) : "",
  "share luck": reflection?.shares ? String(reflection.shares.luck) : "",
  same: reflection?.same ?? "",
  lesson: lesson ?? "",
  change: reflection?.change ?? "",
  "looked at on": reflection?.finishedOn ?? "",
  ...choiceCells(one),
});

export const writeSetbacks = (setbacks: readonly Setback[], lessonOf: (id: string) => string | undefined): string =>
  writeCsv(
    columns,
    setbacks.map((one) => cellsOf(one, one.reflection?.lessonId ? lessonOf(one.reflection.lessonId) : undefined)),
  );

const filled = <T extends z.ZodType>(of: T) => z.preprocess((cell) => (cell === "" ? undefined : cell), of.optional());
const count = <T extends z.ZodType>(of: T) =>
  z.preprocess((cell) => (cell === "" || cell === undefined ? undefined : Number(cell)), of.optional());
const share = count(reflectionFields.shares.shape.mine);

const row = z
  .object({
    day: setbackFields.day,
    kind: filled(setbackFields.kind),
    title: setbackFields.title,
    stage: filled(setbackFields.stage),
    hurts: count(setbackFields.hurts.unwrap()),
    "rests until": filled(setbackFields.coolOffUntil),
    words: filled(setbackFields.words),
    note: filled(setbackFields.note),
    happened: filled(reflectionFields.happened),
    mine: filled(reflectionFields.mine),
    theirs: filled(reflectionFields.theirs),
    luck: filled(reflectionFields.luck),
    "share mine": share,
    "share theirs": share,
    "share luck": share,
    same: filled(reflectionFields.same),
    lesson: filled(z.string().max(600)),
    change: filled(reflectionFields.change),
    "looked at on": filled(setbackFields.day),
  })
  .refine(({ kind, stage }) => kind !== "rejection" || !stage || rejectionStages.some((known) => known === stage), {
    path: ["stage"],
    message: `For a rejection choose one of ${rejectionStages.join(", ")}`,
  })
  .transform(({ "share mine": mine, "share theirs": theirs, "share luck": luck, ...rest }) => ({
    ...rest,
    shares:
      mine === undefined && theirs === undefined && luck === undefined
        ? null
        : { mine: mine ?? 0, theirs: theirs ?? 0, luck: luck ?? 0 },
  }))
  .refine(({ shares }) => shares === null || sharesAdd(shares) === 100, {
    path: ["share mine"],
    message: "Yours, theirs and luck must add up to 100",
  });

export type SetbackRow = z.output<typeof row> & Partial<Choices> & { line: number };

export interface ReadSetbacks {
  headings: readonly string[];
  rows: SetbackRow[];
  bad: BadLine[];
}

/** Reads lines of CSV; `day` and `title` are needed. What cannot be read is named with its line and kept out. */
export const readSetbackRows = (text: string): ReadSetbacks => {
  const { headings, lines, bad } = readCsv(text, undefined, columns);
  const rows: SetbackRow[] = [];
  for (const { line, cells } of lines) {
    const choices = choicesIn(cells);
    const read = row.safeParse(cells);
    if (typeof choices === "string") bad.push({ line, problem: choices });
    else if (read.success) rows.push({ ...read.data, ...choices, line });
    else bad.push({ line, problem: sayLineIssue(read.error) });
  }
  return { headings, rows, bad: bad.sort((a, b) => a.line - b.line) };
};

/** What a table of other things seldom has beside a title and a day. */
const ownColumns: readonly Column[] = ["stage", "words", "hurts", "rests until"];

/** How many columns of setbacks a table has; 0 without a title, a day, and a column or a kind that only setbacks have. */
export const setbacksColumns = columnsInFile((text) => {
  const { headings, lines } = readCsv(text);
  const kinds = new Set(lines.map(({ cells }) => cells.kind).filter(Boolean));
  const saysKinds = kinds.size > 0 && [...kinds].every((kind) => setbackKinds.some((known) => known === kind));
  const isOwn =
    ["title", "day"].every((name) => headings.includes(name)) && (saysKinds || columnsAmong(headings, ownColumns) > 0);
  return isOwn ? columnsAmong(headings, columns) + Number(saysKinds) : 0;
});
