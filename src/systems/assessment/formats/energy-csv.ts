// Energy entries as CSV, readable in any spreadsheet and read back without loss: one line an entry.
import { z } from "zod";
import { type BadLine, columnsAmong, headingsOf, readCsv, writeCsv } from "../../../core/csv.ts";
import { sayLineIssue } from "../../../core/issue.ts";
import { type EnergyEntry, energyFields } from "../schema/energy.ts";

export const energyColumns = ["day", "what", "energises", "excel", "often", "role", "note"] as const;

const cell = (value: string | number | null): string => (value === null ? "" : String(value));

export const writeEnergy = (entries: readonly EnergyEntry[]): string =>
  writeCsv(
    energyColumns,
    entries.map(({ day, what, energises, excel, often, role, note }) => ({
      day,
      what,
      energises: cell(energises),
      excel: cell(excel),
      often: cell(often),
      role: cell(role),
      note: cell(note),
    })),
  );

const number = <T extends z.ZodType>(of: T) =>
  z.preprocess((written) => (written === "" || written === undefined ? null : Number(written)), of);
const absent = <T extends z.ZodType>(of: T) =>
  z.preprocess((written) => (written === "" || written === undefined ? null : written), of);

const row = z.object({
  what: energyFields.what,
  energises: number(energyFields.energises),
  excel: number(energyFields.excel),
  often: absent(energyFields.often),
  role: absent(energyFields.role),
  note: absent(energyFields.note),
  day: absent(energyFields.day.nullable()),
});

export type EnergyLine = z.infer<typeof row>;

const needed = ["what", "energises"];

/** How many of its columns a table has; 0 where one that is needed is missing. */
export const columnsOfEnergy = (text: string): number => {
  const headings = headingsOf(text);
  return needed.every((name) => headings.includes(name)) ? columnsAmong(headings, energyColumns) : 0;
};

/** Good lines and bad ones, each bad one with its number and what is wrong; `missing` names columns that must be there. */
export const readEnergy = (text: string): { lines: EnergyLine[]; bad: BadLine[]; missing: string[] } => {
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
