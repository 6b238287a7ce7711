// Activities as CSV, readable in any spreadsheet and read back without loss: one line an activity.
import { z } from "zod";
import { type Choices, choiceCells, choiceColumns, choicesIn } from "../../../core/choice-columns.ts";
import { type BadLine, columnsAmong, headingsOf, readCsv, writeCsv } from "../../../core/csv.ts";
import { sayLineIssue } from "../../../core/issue.ts";
import { type ActivityWithProgress, activity as shape } from "../schema.ts";

const columns = [
  "id",
  "kind",
  "title",
  "provider",
  "link",
  "cost",
  "currency",
  "hours",
  "raises",
  "prerequisites",
  "earliest",
  "deadline",
  "weight",
  "status",
  "finished on",
  "note",
  ...choiceColumns,
] as const;

const cellsOf = (one: ActivityWithProgress): Record<(typeof columns)[number], string> => ({
  id: one.id,
  kind: one.kind,
  title: one.title,
  provider: one.provider ?? "",
  link: one.link ?? "",
  cost: one.cost ? String(one.cost.amount) : "",
  currency: one.cost?.currency ?? "",
  hours: String(one.hours),
  raises: one.raises.length > 0 ? JSON.stringify(one.raises) : "",
  prerequisites: one.prerequisites.join(" "),
  earliest: one.earliest ?? "",
  deadline: one.deadline ?? "",
  weight: String(one.weight),
  status: one.status,
  "finished on": one.finishedOn ?? "",
  note: one.note ?? "",
  ...choiceCells(one),
});

/** Cost in minor units of the currency. */
export const writeActivities = (activities: readonly ActivityWithProgress[]): string =>
  writeCsv(columns, activities.map(cellsOf));

const fields = shape.shape;
const empty = (cell: unknown) => (cell === "" ? undefined : cell);
const filled = <T extends z.ZodType>(of: T) => z.preprocess(empty, of.optional());
const number = (of: z.ZodNumber) =>
  z.preprocess((cell) => (cell === "" ? undefined : Number(String(cell).replace(",", "."))), of);
const jsonOf = (cell: unknown): unknown => {
  if (typeof cell !== "string" || cell === "") return undefined;
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
};

const row = z.object({
  id: filled(fields.id),
  kind: filled(fields.kind),
  title: fields.title,
  provider: filled(z.string().max(200)),
  link: filled(fields.link.unwrap()),
  cost: filled(z.string()),
  currency: filled(z.string()),
  hours: number(fields.hours),
  raises: z.preprocess(jsonOf, fields.raises.optional()),
  prerequisites: z.preprocess(
    (cell) => (typeof cell === "string" ? cell.split(/\s+/).filter(Boolean) : []),
    fields.prerequisites,
  ),
  earliest: filled(fields.earliest.unwrap()),
  deadline: filled(fields.deadline.unwrap()),
  weight: z.preprocess((cell) => (cell === "" || cell === undefined ? undefined : Number(cell)), fields.weight.optional()),
  status: filled(fields.status),
  finishedOn: filled(fields.finishedOn.unwrap()),
  note: filled(z.string().max(4000)),
});

export type ActivityRow = z.infer<typeof row> & Partial<Choices> & { line: number };

export interface ReadActivities {
  rows: ActivityRow[];
  bad: BadLine[];
}

const otherHeadings: Record<string, string> = {
  name: "title",
  activity: "title",
  course: "title",
  type: "kind",
  url: "link",
  due: "deadline",
};

/** Only title and hours are needed. Null where the heading has no title. Bad lines are named and kept out. */
export const readActivities = (text: string): ReadActivities | null => {
  const { headings, lines, bad } = readCsv(text, (heading) => otherHeadings[heading] ?? heading, columns);
  if (!headings.includes("title")) return null;
  const rows: ActivityRow[] = [];
  for (const { line, cells } of lines) {
    const choices = choicesIn(cells);
    const read = row.safeParse({ ...cells, finishedOn: cells["finished on"] });
    if (typeof choices === "string") bad.push({ line, problem: choices });
    else if (read.success) rows.push({ ...read.data, ...choices, line });
    else bad.push({ line, problem: sayLineIssue(read.error) });
  }
  return { rows, bad: bad.sort((a, b) => a.line - b.line) };
};

/** How many columns of activities a table has; 0 without a title and the hours that it takes. */
export const activitiesColumns = (text: string): number => {
  const headings = headingsOf(text, (heading) => otherHeadings[heading] ?? heading);
  return headings.includes("title") && headings.includes("hours") ? columnsAmong(headings, columns) : 0;
};
