// Activities as CSV, readable in any spreadsheet and read back without loss: one line an activity.
import { parse } from "csv-parse/sync";
import { z } from "zod";
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
] as const;

/** A spreadsheet would run a cell that begins like a formula: an apostrophe keeps it text, and is taken off again on reading. */
const formulaStart = /^['=+\-@\t\r]/;
const guarded = (cell: string): string => (formulaStart.test(cell) ? `'${cell}` : cell);
const unguarded = (cell: string): string => (cell.startsWith("'") && formulaStart.test(cell.slice(1)) ? cell.slice(1) : cell);
const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

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
});

/** RFC 4180, with a heading; cost in minor units of the currency. */
export const writeActivities = (activities: readonly ActivityWithProgress[]): string =>
  `${[columns.join(","), ...activities.map((one) => columns.map((column) => quoted(guarded(cellsOf(one)[column]))).join(","))].join("\r\n")}\r\n`;

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

export type ActivityRow = z.infer<typeof row> & { line: number };

export interface ReadActivities {
  rows: ActivityRow[];
  bad: { line: number; problem: string }[];
}

const parsedLines = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));

const otherHeadings: Record<string, string> = {
  name: "title",
  activity: "title",
  course: "title",
  type: "kind",
  url: "link",
  due: "deadline",
};

/** Reads CSV with a heading (comma or semicolon); only title and hours are needed. Null where the heading has no title. Bad lines are named. */
export const readActivities = (text: string): ReadActivities | null => {
  const bad: ReadActivities["bad"] = [];
  const parsed = parsedLines.parse(
    parse(text, {
      bom: true,
      delimiter: (text.split(/\r?\n/, 1)[0] ?? "").includes(";") ? ";" : ",",
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: (error) => {
        bad.push({ line: Number(error?.lines ?? 0), problem: "the quotes on this line do not close where a cell ends" });
        return undefined;
      },
    }),
  );
  const [heading, ...lines] = parsed;
  const headings = heading?.record.map((cell) => cell.trim().toLowerCase()).map((cell) => otherHeadings[cell] ?? cell) ?? [];
  if (!headings.includes("title")) return null;
  const rows: ActivityRow[] = [];
  for (const { record, info } of lines) {
    const cells = Object.fromEntries(headings.map((name, place) => [name, unguarded((record[place] ?? "").trim())]));
    const read = row.safeParse({ ...cells, finishedOn: cells["finished on"] });
    if (read.success) rows.push({ ...read.data, line: info.lines });
    else {
      const issue = read.error.issues[0];
      bad.push({ line: info.lines, problem: `${String(issue?.path[0] ?? "the line")}: ${issue?.message ?? "cannot be read"}` });
    }
  }
  return { rows, bad: bad.sort((a, b) => a.line - b.line) };
};
