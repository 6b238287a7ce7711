// Setbacks out to a spreadsheet and back in: a preview first where it is asked for, bad lines named and kept out.
import { z } from "zod";
import type { Context } from "../../../core/context.ts";
import { fileInput, textGiven } from "../../../core/file-input.ts";
import { operation } from "../../../core/operation.ts";
import { refuse } from "../../../core/refusal.ts";
import type { Owned } from "../../../database/records.ts";
import { readSetbackRows, type SetbackRow, writeSetbacks } from "../formats/csv.ts";
import { setbackRefusals } from "../refusals.ts";
import { coolOffUntil } from "../rules/cool-off.ts";
import { stepsOf } from "../rules/lesson-match.ts";
import { emptyReflection } from "../rules/reflection.ts";
import { kindTold } from "../rules/told-by-words.ts";
import type { Reflection, Setback } from "../schema/setback.ts";
import { lessonKind, readLessons, readSetbacks, setbackKind } from "../store.ts";

const exportAll = operation("setbacks.export", {
  kind: "read",
  summary: "Your setbacks and what you made of them as CSV for a spreadsheet",
  input: z.object({ sensitive: z.boolean().default(false).describe("Takes employer-sensitive setbacks along.") }),
  output: z.object({
    csv: z.string().describe("One line a setback, with a heading."),
    setbacks: z.number().int(),
    leftOut: z.number().int().describe("Employer-sensitive setbacks that stayed out."),
  }),
  handle: async ({ sensitive }, { records }) => {
    const all = await readSetbacks(records);
    const given = sensitive ? all : all.filter((one) => !one.employerSensitive);
    const texts = new Map((await readLessons(records)).map(({ id, text }) => [id, text]));
    return { csv: writeSetbacks(given, (id) => texts.get(id)), setbacks: given.length, leftOut: all.length - given.length };
  },
  present: ({ csv }) => csv.trimEnd(),
});

const importAll = operation("setbacks.import", {
  kind: "write",
  summary:
    "Take setbacks in from CSV; one of the same day and title is known, in the record or further up in the file, and stays as it is",
  input: z.object({
    text: z.string().max(2_000_000).optional().describe("Lines of CSV with a heading; the columns day and title are needed."),
    file: fileInput("A CSV file.").optional(),
    preview: z.boolean().default(false).describe("Shows what would happen and writes nothing."),
  }),
  output: z.object({
    added: z.array(z.string()).describe("Titles of setbacks that are new."),
    known: z.number().int().describe("Lines that stand already, in the record or further up in the file."),
    bad: z
      .array(z.object({ line: z.number().int(), problem: z.string() }))
      .describe("Lines that were kept out, each with what is wrong."),
    written: z.boolean().describe("False for a preview."),
  }),
  refusals: [setbackRefusals.noText, setbackRefusals.unreadable],
  positional: ["file"],
  previews: ({ preview }) => preview,
  handle: async ({ text, file, preview }, context) => {
    const given = textGiven({ text, file });
    if (given === undefined) return refuse(setbackRefusals.noText);
    const { headings, rows, bad } = readSetbackRows(given);
    if (!headings.includes("title"))
      refuse(setbackRefusals.unreadable, { file: file?.name ?? "The text", headings: headings.join(", ") });
    const known = new Set((await readSetbacks(context.records)).map(sameAs));
    const fresh = firstOfEach(rows.filter(({ day }) => day <= context.today)).filter((row) => !known.has(sameAs(row)));
    for (const row of fresh) await take(row, context);
    const ahead = rows
      .filter(({ day }) => day > context.today)
      .map(({ line, day }) => ({ line, problem: `day: ${day} has not come yet` }));
    return {
      added: fresh.map(({ title }) => title),
      known: rows.length - fresh.length - ahead.length,
      bad: [...bad, ...ahead].sort((a, b) => a.line - b.line),
      written: !preview,
    };
  },
  present: ({ added, known, bad, written }) =>
    [
      `${written ? "" : "Preview, nothing written: "}${added.length} added, ${known} known already, ${bad.length} kept out.`,
      ...bad.map(({ line, problem }) => `line ${line}: ${problem}`),
    ].join("\n"),
});

const sameAs = ({ day, title }: Pick<Setback, "day" | "title">): string => `${day} ${title.toLowerCase()}`;

const firstOfEach = (rows: readonly SetbackRow[]): SetbackRow[] =>
  [...Map.groupBy(rows, sameAs).values()].flatMap(([first]) => first ?? []);

const take = async (row: SetbackRow, { records, today }: Context): Promise<void> => {
  const kind = row.kind ?? kindTold(row.title);
  const made = await records.create(setbackKind, {
    title: row.title,
    day: row.day,
    kind,
    stage: row.stage ?? null,
    words: row.words ?? null,
    hurts: row.hurts ?? null,
    coolOffUntil: row["rests until"] ?? coolOffUntil(kind, row.hurts ?? null, row.day),
    records: [],
    note: row.note ?? null,
    reflection: null,
    ...(row.visibility && { visibility: row.visibility }),
    ...(row.employerSensitive !== undefined && { employerSensitive: row.employerSensitive }),
  });
  const { happened = null, mine = null, theirs = null, luck = null, same = null, change = null, shares } = row;
  const finishedOn = row["looked at on"] ?? null;
  const lessonId = row.lesson ? await lessonFrom(row, made, finishedOn ?? today, records) : null;
  const told: Partial<Reflection> = { happened, mine, theirs, luck, same, change, shares, lessonId, finishedOn };
  if (Object.values(told).every((value) => value === null)) return;
  const begunOn = finishedOn ?? today;
  await records.update(setbackKind, made, { reflection: { ...emptyReflection(begunOn, false), ...told } });
};

const lessonFrom = async (
  { lesson = "", title }: SetbackRow,
  of: Owned<Setback>,
  learnedOn: string,
  records: Context["records"],
): Promise<string> => {
  const made = await records.create(lessonKind, {
    text: lesson,
    step: stepsOf(`${lesson}\n${title}`)[0] ?? null,
    learnedOn,
    setbackId: of.id,
    records: [],
    resting: false,
  });
  return made.id;
};

export const exchange = { export: exportAll, import: importAll };
