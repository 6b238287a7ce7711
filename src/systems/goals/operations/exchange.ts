// Goals out to a spreadsheet and back in: a preview first where it is asked for, bad lines named and kept out.
import { z } from "zod";
import { nameKey } from "../../../catalogue/fold.ts";
import type { Context } from "../../../core/context.ts";
import { fileInput, textGiven } from "../../../core/file-input.ts";
import { operation } from "../../../core/operation.ts";
import { Refusal, refuse } from "../../../core/refusal.ts";
import type { Owned } from "../../../database/records.ts";
import { type GoalRow, readGoalRows, writeGoals } from "../formats/csv.ts";
import { readGoals } from "../readers.ts";
import { goalRefusals } from "../refusals.ts";
import { levelRank } from "../rules/tree.ts";
import type { Goal } from "../schema.ts";
import { addEvent, goalKind } from "../store.ts";
import { addGoal, changeGoal } from "../write-goal.ts";

const exportAll = operation("goals.export", {
  kind: "read",
  summary: "Your goals as CSV for a spreadsheet, closed ones as well",
  input: z.object({ sensitive: z.boolean().default(false).describe("Takes employer-sensitive goals along.") }),
  output: z.object({
    csv: z.string().describe("One line a goal, with a heading."),
    goals: z.number().int(),
    leftOut: z.number().int().describe("Employer-sensitive goals that stayed out."),
  }),
  handle: async ({ sensitive }, context) => {
    const all = await readGoals(context);
    const given = all.filter(({ goal }) => sensitive || !goal.employerSensitive);
    const csv = writeGoals(given.map(({ goal, status, standing }) => ({ goal, status, closedOn: standing.closed?.day ?? null })));
    return { csv, goals: given.length, leftOut: all.length - given.length };
  },
  present: ({ csv }) => csv.trimEnd(),
});

const importAll = operation("goals.import", {
  kind: "write",
  summary: "Take goals in from CSV: new ones are added, those with a known id or title are changed",
  input: z.object({
    text: z.string().max(2_000_000).optional().describe("Lines of CSV with a heading; only the column title is needed."),
    file: fileInput("A CSV file.").optional(),
    preview: z.boolean().default(false).describe("Shows what would happen and writes nothing."),
  }),
  output: z.object({
    added: z.array(z.string()).describe("Goals that are new."),
    changed: z.array(z.string()).describe("Goals that take something over; where they stand is left as it is."),
    known: z.number().int().describe("Lines that say what stands already."),
    bad: z
      .array(z.object({ line: z.number().int(), problem: z.string() }))
      .describe("Lines that were kept out, each with what is wrong."),
    written: z.boolean().describe("False for a preview."),
  }),
  refusals: [goalRefusals.unreadable],
  positional: ["file"],
  previews: ({ preview }) => preview,
  handle: async ({ text, file, preview }, context) => {
    const given = textGiven({ text, file });
    if (given === undefined) return refuse(goalRefusals.unreadable, { sentence: "Give a text or a file to read." });
    const sentence = `${file?.name ?? "The text"}, line 1: no column is called title. Begin with a heading such as: title,level,due`;
    const { rows, bad } = readGoalRows(given) ?? refuse(goalRefusals.unreadable, { sentence, line: 1 });
    const report = { added: [] as string[], changed: [] as string[], known: 0, bad, written: !preview };
    const taking: Taking = { held: await context.records.list(goalKind), newIds: new Map(), lines: new Map() };
    for (const row of fromTheTop(rows)) {
      const outcome = await takeOrSay(context, row, taking);
      if (typeof outcome !== "string") bad.push({ line: row.line, problem: outcome.problem });
      else if (outcome === "known") report.known++;
      else report[outcome].push(row.fields.title);
    }
    bad.sort((a, b) => a.line - b.line);
    return report;
  },
  present: ({ added, changed, known, bad, written }) =>
    [
      `${written ? "" : "Preview, nothing written: "}${added.length} added, ${changed.length} changed, ${known} known already, ${bad.length} kept out.`,
      ...bad.map(({ line, problem }) => `line ${line}: ${problem}`),
    ].join("\n"),
});

/** What is served comes before what serves it. */
const fromTheTop = (rows: readonly GoalRow[]): GoalRow[] =>
  rows.toSorted(
    (a, b) => levelRank(a.fields.level ?? "short-term") - levelRank(b.fields.level ?? "short-term") || a.line - b.line,
  );

interface Taking {
  /** Goals as they stand while lines are taken in. */
  held: Owned<Goal>[];
  /** Ids of the file with those that its goals were given. */
  newIds: Map<string, string>;
  /** Which line said a goal first. */
  lines: Map<string, number>;
}

type Outcome = "added" | "changed" | "known";

/** A line that a rule of goals refuses is kept out with the rule's own sentence; the rest is taken in. */
const takeOrSay = async (context: Context, row: GoalRow, taking: Taking): Promise<Outcome | { problem: string }> => {
  const name = nameKey(row.fields.title);
  const first = taking.lines.get(name);
  if (first !== undefined) return { problem: `“${row.fields.title}” stands on line ${first} already` };
  taking.lines.set(name, row.line);
  const parent = row.serves === undefined ? undefined : goalNamed(row.serves, taking);
  if (row.serves !== undefined && !parent) return { problem: `serves: there is no goal “${row.serves}”` };
  try {
    return await take(context, row, parent, taking);
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.message };
    throw error;
  }
};

const goalNamed = (said: string, { held, newIds }: Taking): Owned<Goal> | undefined =>
  held.find(({ id }) => id === (newIds.get(said) ?? said)) ?? held.find(({ title }) => nameKey(title) === nameKey(said));

const take = async (context: Context, row: GoalRow, parent: Owned<Goal> | undefined, taking: Taking): Promise<Outcome> => {
  const { held, newIds } = taking;
  const fields = { ...row.fields, ...(parent ? { parentId: parent.id } : {}) };
  const same = held.find(({ id }) => id === row.id) ?? held.find(({ title }) => nameKey(title) === nameKey(fields.title));
  if (same) {
    const after = await changeGoal(context, same, fields);
    held.splice(held.indexOf(same), 1, after);
    return after.revision === same.revision ? "known" : "changed";
  }
  // A line that says where its goal stands was written by an export: what it leaves empty is empty, whatever the words say.
  const left = row.status === undefined ? {} : { measure: null, due: null };
  const made = await addGoal(context, { ...left, ...fields, draft: row.status === "draft" });
  await standAs(context, made, row);
  if (row.id !== undefined) newIds.set(row.id, made.id);
  held.push(made);
  return "added";
};

/** Brings a new goal to where its line says that it stands. */
const standAs = async ({ records, today }: Context, made: Goal, { status, closedOn }: GoalRow): Promise<void> => {
  if (status === "paused") await addEvent(records, made.id, { step: "paused", day: today });
  if (status !== "achieved" && status !== "dropped" && status !== "no-longer-relevant") return;
  const day = closedOn !== undefined && closedOn < today ? closedOn : today;
  await addEvent(records, made.id, { step: "closed", day, reason: status });
};

export const exchange = { export: exportAll, import: importAll };
