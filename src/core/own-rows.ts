// Notes of a person's own as lines of CSV: each read into its shape, bad ones named and kept out, and who may see one goes with it.
import { z } from "zod";
import { type Choices, choiceCells, choiceColumns, choicesIn } from "./choice-columns.ts";
import { type BadLine, columnsAmong, headingsOf, readCsv, writeCsv } from "./csv.ts";
import { sayLineIssue } from "./issue.ts";

type Cells<Name extends string> = Readonly<Record<Name, string | number | null>>;

export const writeRows = <Name extends string, T extends Choices>(
  columns: readonly Name[],
  records: readonly T[],
  cellsOf: (record: T) => Cells<Name>,
): string =>
  writeCsv(
    [...columns, ...choiceColumns],
    records.map((record) => {
      const cells = cellsOf(record);
      const own = columns.map((name) => [name, String(cells[name] ?? "")]);
      return { ...(Object.fromEntries(own) as Record<Name, string>), ...choiceCells(record) };
    }),
  );

export interface OwnRows<T> {
  lines: (T & Partial<Choices>)[];
  bad: BadLine[];
  /** Columns that must be there and are not: nothing is read then. */
  missing: string[];
}

/** How many of its columns a table has; 0 where one that is needed is missing. */
export const ownColumns = (text: string, needed: readonly string[], columns: readonly string[]): number => {
  const headings = headingsOf(text);
  return needed.every((name) => headings.includes(name)) ? columnsAmong(headings, columns) : 0;
};

/** Good lines and bad ones, each bad one with its number and what is wrong. */
export const readRows = <S extends z.ZodType<object>>(
  text: string,
  needed: readonly string[],
  columns: readonly string[],
  row: S,
): OwnRows<z.infer<S>> => {
  const { headings, lines, bad } = readCsv(text, undefined, [...columns, ...choiceColumns]);
  const missing = needed.filter((name) => !headings.includes(name));
  if (missing.length > 0) return { lines: [], bad, missing };
  const read: OwnRows<z.infer<S>> = { lines: [], bad, missing };
  for (const { line, cells } of lines) {
    const checked = row.safeParse(cells);
    const choices = choicesIn(cells);
    if (!checked.success) read.bad.push({ line, problem: sayLineIssue(checked.error) });
    else if (typeof choices === "string") read.bad.push({ line, problem: choices });
    else read.lines.push({ ...checked.data, ...choices });
  }
  return { ...read, bad: read.bad.sort((a, b) => a.line - b.line) };
};

/** A cell that may be empty. */
export const orNull = <T extends z.ZodType>(of: T) => z.preprocess((written) => written || null, of);

export const numberOrNull = <T extends z.ZodType>(of: T) => z.preprocess((written) => (written ? Number(written) : null), of);
