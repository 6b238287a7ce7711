// Balance's records as lines of CSV: each line read into its shape, bad ones named with what is wrong and kept out.
import type { z } from "zod";
import { type BadLine, readCsv } from "../../../core/csv.ts";
import { sayLineIssue } from "../../../core/issue.ts";
import { readFigure } from "../../../language/figures.ts";

export interface ReadRows<T> {
  rows: (T & { line: number })[];
  bad: BadLine[];
}

export class NoHeading extends Error {
  readonly found: string;

  constructor(found: string, needed: readonly string[]) {
    super(`The first line must name the columns ${needed.join(", ")}.`);
    this.found = found;
  }
}

/** Columns stand in any order. Throws `NoHeading` where a needed one is missing. */
export const readRows = <S extends z.ZodType<object>>(
  text: string,
  needed: readonly string[],
  columns: readonly string[],
  row: S,
  asInput: (cells: Readonly<Record<string, string>>) => unknown,
): ReadRows<z.infer<S>> => {
  const { headings, lines, bad } = readCsv(text, undefined, columns);
  if (needed.some((name) => !headings.includes(name))) throw new NoHeading(headings.join(", "), needed);
  const rows: (z.infer<S> & { line: number })[] = [];
  for (const { line, cells } of lines) {
    const read = row.safeParse(asInput(cells));
    if (read.success) rows.push({ ...read.data, line });
    else bad.push({ line, problem: sayLineIssue(read.error) });
  }
  return { rows, bad: bad.sort((a, b) => a.line - b.line) };
};

/** A cell as a number; what is no number, or can be read in two ways (1.250), stays text, so that the shape names the column. */
export const numberOf = (cell = ""): unknown => {
  const read = readFigure(cell);
  return "value" in read ? read.value : cell || undefined;
};

export const textOf = (cell: string | undefined): string | null => cell || null;
