// Goals as CSV, readable in any spreadsheet and read back without loss: one line a goal, check-ins stay in the record.
import { z } from "zod";
import { choiceCells, choiceColumns, choicesIn } from "../../../core/choice-columns.ts";
import { type BadLine, columnsAmong, headingsOf, readCsv, writeCsv } from "../../../core/csv.ts";
import { sayLineIssue } from "../../../core/issue.ts";
import { type Goal, type GoalStatus, goalFields, goalStatus, measure, ratePeriods } from "../schema.ts";

const columns = [
  "id",
  "title",
  "level",
  "serves",
  "status",
  "closed on",
  "start",
  "due",
  "review",
  "measure",
  "unit",
  "baseline",
  "commit",
  "target",
  "stretch",
  "count",
  "per",
  "follows",
  "specific",
  "relevant",
  "if",
  "then i",
  "hours a week",
  "weight",
  "links",
  ...choiceColumns,
] as const;
type Column = (typeof columns)[number];

/** A goal with where it stands, as a line of the file says it. */
export interface StandingGoal {
  goal: Goal;
  status: GoalStatus;
  closedOn: string | null;
}

const said = (value: string | number | null | undefined): string => (value === null || value === undefined ? "" : String(value));

const cellsOf = ({ goal, status, closedOn }: StandingGoal): Record<Column, string> => {
  const number = goal.measure?.kind === "number" ? goal.measure : null;
  const rate = goal.measure?.kind === "rate" ? goal.measure : null;
  return {
    id: goal.id,
    title: goal.title,
    level: goal.level,
    serves: said(goal.parentId),
    status,
    "closed on": said(closedOn),
    start: goal.startDay,
    due: said(goal.due),
    review: said(goal.reviewDay),
    measure: said(goal.measure?.kind),
    unit: said(number?.unit ?? rate?.unit),
    baseline: said(number?.baseline),
    commit: said(number?.commit),
    target: said(number?.target),
    stretch: said(number?.stretch),
    count: said(rate?.count),
    per: said(rate?.per),
    follows: said(rate?.follows),
    specific: said(goal.specific),
    relevant: said(goal.relevant),
    if: said(goal.ifTrigger),
    "then i": said(goal.thenAction),
    "hours a week": said(goal.weeklyHours),
    weight: String(goal.weight),
    links: goal.links.length > 0 ? JSON.stringify(goal.links) : "",
    ...choiceCells(goal),
  };
};

export const writeGoals = (goals: readonly StandingGoal[]): string => writeCsv(columns, goals.map(cellsOf));

const otherHeadings: Record<string, Column> = {
  goal: "title",
  name: "title",
  parent: "serves",
  "start day": "start",
  "due day": "due",
  deadline: "due",
  "review day": "review",
  why: "relevant",
  "weekly hours": "hours a week",
};

const filled = <T extends z.ZodType>(of: T) => z.preprocess((cell) => (cell === "" ? undefined : cell), of.optional());
const counted = <T extends z.ZodType>(of: T) =>
  z.preprocess((cell) => (cell === "" || cell === undefined ? undefined : Number(String(cell).replace(",", "."))), of.optional());
const amount = counted(z.number("is no number"));

const json = (cell: unknown): unknown => {
  if (typeof cell !== "string" || cell === "") return undefined;
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
};

const row = z.object({
  id: filled(z.string().max(200)),
  title: goalFields.title,
  level: filled(goalFields.level),
  serves: filled(z.string().max(300)),
  status: filled(goalStatus),
  "closed on": filled(goalFields.startDay),
  start: filled(goalFields.startDay),
  due: filled(goalFields.startDay),
  review: filled(goalFields.startDay),
  measure: filled(z.enum(["number", "rate", "milestones", "yes-no"])),
  unit: filled(z.string().max(60)),
  baseline: amount,
  commit: amount,
  target: amount,
  stretch: amount,
  count: amount,
  per: filled(z.enum(ratePeriods)),
  follows: filled(z.string().max(200)),
  specific: filled(goalFields.specific.unwrap()),
  relevant: filled(goalFields.relevant.unwrap()),
  if: filled(goalFields.ifTrigger.unwrap()),
  "then i": filled(goalFields.thenAction.unwrap()),
  "hours a week": counted(goalFields.weeklyHours.unwrap()),
  weight: counted(goalFields.weight),
  links: z.preprocess(json, goalFields.links.optional()),
});

type Row = z.infer<typeof row>;

/** The measure that the cells say; undefined where they name none, a sentence where they do not make one. */
const measureOf = (cells: Row): z.infer<typeof measure> | string | undefined => {
  if (!cells.measure) return undefined;
  const { unit, baseline = 0, commit = null, target, stretch = null, count, per, follows = null } = cells;
  const read = measure.safeParse({ kind: cells.measure, unit, baseline, commit, target, stretch, count, per, follows });
  if (read.success) return read.data;
  return cells.measure === "number"
    ? "a measure in numbers needs unit and target, and a baseline where it does not start at 0"
    : "a rate needs unit, count, and per: week, month or quarter";
};

export interface GoalRow {
  line: number;
  id: string | undefined;
  /** Id or title of the goal that it serves. */
  serves: string | undefined;
  status: GoalStatus | undefined;
  closedOn: string | undefined;
  fields: Partial<Omit<Goal, "title" | "parentId">> & Pick<Goal, "title">;
}

export interface ReadGoals {
  rows: GoalRow[];
  bad: BadLine[];
}

/** Reads lines of CSV; only `title` is needed. Null where no column is called title. What cannot be read is named with its line and kept out. */
export const readGoalRows = (text: string): ReadGoals | null => {
  const { headings, lines, bad } = readCsv(text, (heading) => otherHeadings[heading] ?? heading, columns);
  if (!headings.includes("title")) return null;
  const rows: GoalRow[] = [];
  for (const { line, cells } of lines) {
    const read = readRow(cells);
    if (typeof read === "string") bad.push({ line, problem: read });
    else rows.push({ line, ...read });
  }
  return { rows, bad: bad.sort((a, b) => a.line - b.line) };
};

const readRow = (cells: Readonly<Record<string, string>>): Omit<GoalRow, "line"> | string => {
  const choices = choicesIn(cells);
  if (typeof choices === "string") return choices;
  const read = row.safeParse(cells);
  if (!read.success) return sayLineIssue(read.error);
  const found = measureOf(read.data);
  if (typeof found === "string") return found;
  const { id, title, level, serves, status, specific, relevant, weight, links, start, due, review } = read.data;
  const own = {
    level,
    measure: found,
    startDay: start,
    due,
    reviewDay: review,
    specific,
    relevant,
    ifTrigger: read.data.if,
    thenAction: read.data["then i"],
    weeklyHours: read.data["hours a week"],
    weight,
    links,
    ...choices,
  };
  const given = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  return { id, serves, status, closedOn: read.data["closed on"], fields: { title, ...given } };
};

/** How many columns of goals a table has; 0 without a title and what only goals have. */
export const goalsColumns = (text: string): number => {
  const names = headingsOf(text, (written) => otherHeadings[written] ?? written);
  const isGoals = names.includes("title") && names.includes("level") && (names.includes("serves") || names.includes("due"));
  return isGoals ? columnsAmong(names, columns) : 0;
};
