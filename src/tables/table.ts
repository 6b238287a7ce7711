// A room's records as lines of CSV, from the fields of its schema: written, read back without loss, and known by their columns.
import { z } from "zod";
import type { Day } from "../core/day.ts";
import { fieldsOf, labelOf } from "../core/fields.ts";
import { beginOf, type FileInput } from "../core/file-input.ts";
import { sayLineIssue } from "../core/issue.ts";
import { recordFields } from "../core/record.ts";
import { dayOrder } from "../language/day-order.ts";
import { decimalStyle } from "../language/decimal-style.ts";
import { type Reading, readCell, UnreadCell, writeCell } from "./cells.ts";
import { type BadLine, type CsvLine, columnsAmong, headingsOf, isTable, type ReadCsv, readCsv, writeCsv } from "./csv.ts";

type Columns = Readonly<Record<string, z.ZodType>>;

/** Who may see a record and whether it is employer-sensitive: what goes out guarded comes back guarded. */
const choices = { visibility: recordFields.visibility, employerSensitive: recordFields.employerSensitive };
type Choices = z.output<z.ZodObject<typeof choices>>;

/** A line as it was read, without what its empty and missing cells do not say. */
export type Row<C extends Columns, N extends keyof C> = { [K in N]: NonNullable<z.output<C[K]>> } & {
  [K in Exclude<keyof C, N>]?: z.output<C[K]> | undefined;
} & Partial<Choices> & { line: number };

interface Definition<C extends Columns, N extends keyof C> {
  /** Fields in the order of the file, each with its shape; their headings are their names in words. */
  columns: C;
  headings?: { [K in keyof C]?: string };
  /** Headings of other tools and people, in lower case, with the field that they mean. */
  aliases?: Readonly<Record<string, (keyof C | keyof Choices) & string>>;
  /** What a file must have and a line must fill. */
  needed: readonly N[];
  /** Cells that people write in other ways than the schema has them. */
  read?: { [K in keyof C]?: (cell: string, reading: Reading) => unknown };
  /** The columns that show together whether decimals stand after a point or a comma; all numbers unless told. */
  figures?: readonly (keyof C)[];
  /** Fields of older files: read where a file has them, never written. */
  readOnly?: readonly (keyof C)[];
  /** What is wrong with a cell that does not fit, after the name of its column, where the schema says too little. */
  problems?: { [K in keyof C]?: string };
  /** Fields whose empty cell says “nothing” (null, or what `read` makes of it), as long as the file has their column. */
  clears?: readonly (keyof C)[];
  /** What is wrong with a line as a whole; nothing where it is good. */
  check?: (row: Row<C, N>, today: Day) => string | undefined;
  /** False where nobody chooses who may see the records. */
  guarded?: boolean;
  /** Whether days are behind or ahead where their words leave it open. */
  leaning?: Reading["leaning"];
  /** Whether a table with the needed columns is of this room, and how surely: 1, or more where its cells say so. */
  isOwn?: (
    has: (field: keyof C & string) => boolean,
    cellsOf: (field: keyof C & string) => string[],
    headings: readonly string[],
  ) => boolean | number;
}

interface ReadTable<R> {
  rows: R[];
  bad: BadLine[];
  /** The names of a needed column that is not there: nothing is read then. */
  missing: readonly string[];
  found: readonly string[];
}

export interface Table<R> {
  /** What a line may say; what it must is not optional. */
  shape: z.ZodObject;
  headings: readonly string[];
  needed: readonly string[];
  /** Whether it says which records are employer-sensitive. */
  guarded: boolean;
  write: (records: readonly object[]) => string;
  /** `csv` is given where the lines were parsed elsewhere. */
  read: (text: string, today: Day, csv?: ReadCsv) => ReadTable<R>;
  /** What its columns are also called, with the heading that is meant. */
  aliases: Readonly<Record<string, string>>;
  /** All headings that are read, also those of older files. */
  columns: readonly string[];
  /** How many of its columns a text has; 0 where it is of another room. */
  columnsIn: (text: string) => number;
  /** The same of a file; 0 where it is no table. */
  recognises: (file: FileInput) => number;
}

export const table = <const C extends Columns, const N extends keyof C & string>(
  definition: Definition<C, N>,
): Table<Row<C, N>> => {
  const { aliases = {}, needed, clears = [], guarded = true, leaning = "back", isOwn = () => true } = definition;
  const shapes: Columns = { ...definition.columns, ...(guarded && choices) };
  const named: Readonly<Record<string, string | undefined>> = { employerSensitive: "employer-sensitive", ...definition.headings };
  const headingFor = (field: string): string => named[field] ?? labelOf(field).toLowerCase();
  const columns = fieldsOf(z.object(shapes)).map((field) => ({ ...field, heading: headingFor(field.name) }));
  const headings = columns.map(({ heading }) => heading);
  const written = columns.filter(({ name }) => !definition.readOnly?.includes(name));
  const isNeeded = (field: string): boolean => needed.some((name) => name === field);
  const headingOf = (written: string): string => (Object.hasOwn(aliases, written) ? headingFor(aliases[written] ?? "") : written);

  const shapeOf = (field: string, bare: z.ZodType): z.ZodType =>
    isNeeded(field) ? bare : clears.includes(field) ? bare.nullable().optional() : bare.optional();
  const lineShape = z.object({
    line: z.number(),
    ...Object.fromEntries(Object.entries(shapes).map(([field, shape]) => [field, shapeOf(field, bareOf(shape))])),
  });

  const valuesOf = (cells: CsvLine["cells"], reading: Reading): Record<string, unknown> =>
    Object.fromEntries(
      columns.flatMap((column) => {
        const { name, kind, heading } = column;
        const cell = cells[heading];
        const own = definition.read?.[name];
        if (cell) return [[name, own ? own(cell, reading) : readCell(cell, column, reading)]];
        if (cell === "" && clears.includes(name)) return [[name, own ? own(cell, reading) : null]];
        return isNeeded(name) && (kind === "text" || kind === "long") ? [[name, ""]] : [];
      }),
    );

  const sayIssue = (error: z.ZodError): string => {
    const [issue] = error.issues;
    const [field, ...rest] = issue?.path ?? [];
    const problem = definition.problems?.[String(field)];
    if (problem) return `${headingFor(String(field))} ${problem}`;
    if (!issue || field === undefined) return sayLineIssue(error);
    return sayLineIssue(new z.ZodError([{ ...issue, path: [headingFor(String(field)), ...rest] }]));
  };

  const readLine = ({ line, cells }: CsvLine, reading: Reading): Row<C, N> | string => {
    try {
      const checked = lineShape.safeParse({ ...valuesOf(cells, reading), line });
      if (!checked.success) return sayIssue(checked.error);
      const row = checked.data as unknown as Row<C, N>;
      return definition.check?.(row, reading.today) ?? row;
    } catch (error) {
      if (error instanceof UnreadCell) return error.message;
      throw error;
    }
  };

  const missingIn = (found: readonly string[]): string[] => {
    const field = needed.find((name) => !found.includes(headingFor(name)));
    return field ? [headingFor(field), ...Object.keys(aliases).filter((other) => aliases[other] === field)] : [];
  };

  const read = (text: string, today: Day, csv = readCsv(text, headingOf, headings)): ReadTable<Row<C, N>> => {
    const { headings: found, lines, bad } = csv;
    const missing = missingIn(found);
    if (missing.length > 0) return { rows: [], bad, missing, found };
    const numbers = columns.filter(({ name, kind }) => definition.figures?.includes(name) ?? kind === "number");
    const style = decimalStyle(lines.flatMap(({ cells }) => numbers.map(({ heading }) => cells[heading] ?? "")));
    const days = columns.filter(({ kind }) => kind === "day");
    const order = dayOrder(lines.flatMap(({ cells }) => days.map(({ heading }) => cells[heading] ?? "")));
    const rows: Row<C, N>[] = [];
    for (const one of lines) {
      const row = readLine(one, { today, style, order, leaning });
      if (typeof row === "string") bad.push({ line: one.line, problem: row });
      else rows.push(row);
    }
    return { rows, bad: bad.sort((a, b) => a.line - b.line), missing, found };
  };

  const columnsIn = (text: string): number => {
    const found = headingsOf(text, headingOf, headings);
    if (missingIn(found).length > 0) return 0;
    const cellsOf = (field: string) =>
      readCsv(text, headingOf, headings).lines.flatMap(({ cells }) => cells[headingFor(field)] || []);
    const surely = Number(isOwn((field) => found.includes(headingFor(field)), cellsOf, found));
    return surely > 0 ? columnsAmong(found, headings) + surely - 1 : 0;
  };

  return {
    shape: lineShape.omit({ line: true }),
    headings: written.map(({ heading }) => heading),
    needed: needed.map(headingFor),
    aliases: Object.fromEntries(Object.entries(aliases).map(([other, field]) => [other, headingFor(field)])),
    columns: headings,
    guarded,
    write: (records) =>
      writeCsv(
        written.map(({ heading }) => heading),
        records.map((record) =>
          Object.fromEntries(written.map(({ name, heading }) => [heading, writeCell(record[name as keyof typeof record])])),
        ),
      ),
    read,
    columnsIn,
    recognises: (file) => (isTable(file.name) ? columnsIn(beginOf(file)) : 0),
  };
};

/** A field's shape without its “or nothing”. */
const bareOf = (shape: z.ZodType): z.ZodType =>
  shape instanceof z.ZodOptional || shape instanceof z.ZodNullable || shape instanceof z.ZodDefault
    ? bareOf(shape.unwrap() as z.ZodType)
    : shape;
