// Places of work as CSV, readable in any spreadsheet and read back without loss: one line a place.
import { z } from "zod";
import { type BadLine, columnsAmong, headingsOf, readCsv, writeCsv } from "../../../core/csv.ts";
import { sayLineIssue } from "../../../core/issue.ts";
import { type Workplace, workplaceFields } from "../schema/workplace.ts";

export const workplaceColumns = [
  "day",
  "place_name",
  "size",
  "pace",
  "autonomy",
  "place",
  "remote",
  "people",
  "known_from",
  "role_id",
  "note",
] as const;

const cell = (value: string | number | null): string => (value === null ? "" : String(value));

export const writeWorkplaces = (places: readonly Workplace[]): string =>
  writeCsv(
    workplaceColumns,
    places.map((one) => ({
      day: one.day,
      place_name: one.name,
      size: cell(one.size),
      pace: cell(one.pace),
      autonomy: cell(one.autonomy),
      place: cell(one.place),
      remote: cell(one.remote),
      people: cell(one.people),
      known_from: cell(one.knownFrom),
      role_id: cell(one.roleId),
      note: cell(one.note),
    })),
  );

const number = <T extends z.ZodType>(of: T) =>
  z.preprocess((written) => (written === "" || written === undefined ? null : Number(written)), of);
const absent = <T extends z.ZodType>(of: T) =>
  z.preprocess((written) => (written === "" || written === undefined ? null : written), of);

const row = z
  .object({
    place_name: workplaceFields.name,
    size: number(workplaceFields.size),
    pace: number(workplaceFields.pace),
    autonomy: number(workplaceFields.autonomy),
    place: number(workplaceFields.place),
    remote: number(workplaceFields.remote),
    people: number(workplaceFields.people),
    known_from: absent(workplaceFields.knownFrom),
    role_id: absent(workplaceFields.roleId),
    note: absent(workplaceFields.note),
    day: absent(workplaceFields.day.nullable()),
  })
  .transform(({ place_name: name, known_from: knownFrom, role_id: roleId, ...rest }) => ({ ...rest, name, knownFrom, roleId }));

export type WorkplaceLine = z.infer<typeof row>;

const needed = ["place_name"];

/** How many of its columns a table has; 0 where one that is needed is missing. */
export const columnsOfWorkplaces = (text: string): number => {
  const headings = headingsOf(text);
  return needed.every((name) => headings.includes(name)) ? columnsAmong(headings, workplaceColumns) : 0;
};

/** Good lines and bad ones, each bad one with its number and what is wrong; `missing` names columns that must be there. */
export const readWorkplaces = (text: string): { lines: WorkplaceLine[]; bad: BadLine[]; missing: string[] } => {
  const { headings, lines, bad } = readCsv(text);
  const missing = needed.filter((name) => !headings.includes(name));
  if (missing.length > 0) return { lines: [], bad, missing };
  const read = lines.map(({ line, cells }) => ({ line, checked: row.safeParse(cells) }));
  return {
    missing,
    lines: read.flatMap(({ checked }) => (checked.success ? checked.data : [])),
    bad: [
      ...bad,
      ...read.flatMap(({ line, checked }) => (checked.success ? [] : [{ line, problem: sayLineIssue(checked.error) }])),
    ],
  };
};
