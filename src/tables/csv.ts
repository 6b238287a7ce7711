// Spreadsheets as text: lines of CSV out and in, each line read with its number, bad ones named and kept apart.
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { nearName } from "../core/near-name.ts";
import { refusals, refuse } from "../core/refusal.ts";

export interface BadLine {
  line: number;
  problem: string;
}

export interface CsvLine {
  line: number;
  /** By heading; a cell that is not there is empty. */
  cells: Readonly<Record<string, string>>;
}

export interface ReadCsv {
  headings: readonly string[];
  lines: CsvLine[];
  bad: BadLine[];
}

/** A spreadsheet would run a cell that begins like a formula: an apostrophe keeps it text, and is taken off again on reading. */
const formulaStart = /^['=+\-@\t\r]/;
const guarded = (cell: string): string => (formulaStart.test(cell) ? `'${cell}` : cell);
const unguarded = (cell: string): string => (cell.startsWith("'") && formulaStart.test(cell.slice(1)) ? cell.slice(1) : cell);

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** RFC 4180, with a heading. */
export const writeCsv = <Name extends string>(
  columns: readonly Name[],
  rows: readonly Readonly<Record<Name, string>>[],
): string => joinedLines([columns.join(","), ...rows.map((row) => csvLine(columns, row))]);

export const csvLine = <Name extends string>(columns: readonly Name[], row: Readonly<Record<Name, string>>): string =>
  columns.map((column) => quoted(guarded(row[column]))).join(",");

/** The first is the heading. */
export const joinedLines = (lines: readonly string[]): string => `${lines.join("\r\n")}\r\n`;

const parsedLines = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));

/** The names of the columns of a table, however long it is; `columns` are those by which it is found below a title. */
export const headingsOf = (text: string, headingOf: (written: string) => string, columns: readonly string[]): readonly string[] =>
  headingIn(text, headingOf, columns).names;

/** How many of a room's columns a table has: how sure the room may be that the table is its own. */
export const columnsAmong = (headings: readonly string[], columns: readonly string[]): number =>
  columns.filter((name) => headings.includes(name)).length;

/** Whether a file is a table by its name. */
export const isTable = (name: string): boolean => /\.(csv|tsv|tab)$/i.test(name);

/** A table of a person has fewer: what has more is something else, and costs more than it can be worth. */
const most = { lines: 1_000_000, rows: 200_000, columns: 500, badLines: 1000, headingLetters: 64_000 };

const tooMuch = (why: string): never => refuse(refusals.tooTangled, { file: "The table", why });

/** Counted before anything is made of them. */
export const linesIn = (text: string): number => {
  let lines = 1;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
};

/** Above the names of the columns there may be so many lines with a title, a period, an owner. */
const mostAbove = 12;

/** How Excel says in the first line what stands between the cells. */
const separator = /^\uFEFF?"?sep=(.)"?\s*$/i;

interface Heading {
  names: string[];
  delimiter: string;
  /** Counted from 1. */
  line: number;
  /** Lines with words above it, as they stand. */
  above: BadLine[];
}

const cellsIn = (line: string, delimiter: string): string[] => {
  const parsed: unknown = parse(`${line}\n`, { bom: true, delimiter, relax_column_count: true, skip_records_with_error: true });
  return z.array(z.array(z.string())).parse(parsed)[0] ?? [];
};

/**
 * The line that names the columns: the first, or, where nothing in it is one of `columns`, the first below with two of them (with one, where a
 * table has only one).
 */
const headingIn = (text: string, headingOf: (written: string) => string, columns: readonly string[]): Heading => {
  const [first = "", ...others] = text.split(/\r?\n|\r/, mostAbove + 1);
  const said = separator.exec(first)?.[1];
  const lines = said === undefined ? [first, ...others] : others;
  if (lines.some((line) => line.length > most.headingLetters)) tooMuch("a line at its top is as long as a book");
  const begin = said === undefined ? 1 : 2;
  const read = lines.map((line, at) => {
    const delimiter = said ?? delimiterOf(line);
    const names = cellsIn(line, delimiter).map((name) => headingOf(name.trim().toLowerCase()));
    return { names, delimiter, line: at + begin, known: columnsAmong(names, columns) };
  });
  const top = read[0] ?? { names: [], delimiter: ",", line: begin, known: 0 };
  const found = top.known > 0 ? top : (read.find(({ known }) => known >= Math.min(2, columns.length)) ?? top);
  const above = lines
    .slice(0, found.line - begin)
    .flatMap((line, at) =>
      /[\p{L}\p{N}]/u.test(line)
        ? [{ line: at + begin, problem: "this stands above the names of the columns, and is not read" }]
        : [],
    );
  return { ...found, above };
};

const quotedCell = /"(?:[^"]|"")*"/g;

/** What stands between the cells of a heading: tabs where it has any, else semicolons, else commas. */
const delimiterOf = (heading: string): string => {
  const plain = heading.replace(quotedCell, "");
  return ["\t", ";"].find((one) => plain.includes(one)) ?? ",";
};

/** So many columns that are not read are named, the rest counted. */
const mostNamed = 6;

const sayUnread = (unread: readonly string[], known: readonly string[]): string => {
  const named = unread.slice(0, mostNamed).map((name) => {
    const meant = nearName(name, known);
    return meant === undefined ? `“${name}”` : `“${name}” (did you mean “${meant}”?)`;
  });
  const more = unread.length > mostNamed ? ` and ${unread.length - mostNamed} more` : "";
  return unread.length === 1
    ? `the column ${named[0]} is not read here`
    : `the columns ${named.join(", ")}${more} are not read here`;
};

/**
 * Tab, semicolon or comma, whichever the heading has. `headingOf` turns a heading as it stands into the name of its column. Where `columns` are
 * given, others that hold anything are named among what is kept out, at the line of the heading.
 */
export const readCsv = (
  text: string,
  headingOf: (written: string) => string = (written) => written,
  columns?: readonly string[],
): ReadCsv => {
  if (linesIn(text) > most.lines) tooMuch(`it has more than ${most.lines.toLocaleString("en")} lines`);
  const { delimiter, line: begin, above } = headingIn(text, headingOf, columns ?? []);
  const bad: BadLine[] = [...above];
  if (cellsIn(text.split(/\r?\n|\r/, begin)[begin - 1] ?? "", delimiter).length > most.columns)
    tooMuch(`it has more than ${most.columns} columns`);
  const parsed: unknown = parse(text, {
    bom: true,
    delimiter,
    from_line: begin,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      const line = Number(error?.lines ?? 0);
      if (bad.length > most.badLines) tooMuch(`more than ${most.badLines.toLocaleString("en")} of its lines are broken`);
      if (bad.at(-1)?.line !== line) bad.push({ line, problem: "the quotes on this line do not close where a cell ends" });
      return undefined;
    },
  });
  const [heading, ...lines] = parsedLines.parse(parsed);
  if (lines.length > most.rows) tooMuch(`it has more than ${most.rows.toLocaleString("en")} lines`);
  const headings = heading?.record.map((one) => headingOf(one.trim().toLowerCase())) ?? [];
  const unread = headings.filter(
    (name, place) => columns && name && !columns.includes(name) && lines.some(({ record }) => record[place]?.trim()),
  );
  if (unread.length > 0) {
    const free = columns?.filter((name) => !headings.includes(name)) ?? [];
    bad.unshift({ line: heading?.info.lines ?? 1, problem: sayUnread(unread, free) });
  }
  return {
    headings,
    lines: lines.map(({ record, info }) => ({
      line: info.lines,
      cells: Object.fromEntries(headings.map((name, place) => [name, unguarded((record[place] ?? "").trim())])),
    })),
    bad,
  };
};
