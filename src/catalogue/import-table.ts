// One table of a catalogue download, row by row: columns by their heading, and errors that say file, line, column and the way out.

import { type CsvError, parse } from "csv-parse";
import { Refusal } from "../core/refusal.ts";
import type { SourceFile } from "./import-source.ts";
import { refuseFile } from "./refusals.ts";

export interface TableForm {
  /** Comma with quotes (ESCO), or tab without (O*NET). */
  delimiter: "," | "\t";
  required: readonly string[];
  /** What the file should be, for the sentence when it is something else. */
  official: string;
}

export interface TableRow {
  /** Line in the file, counting from 1, where the row ends. */
  line: number;
  /** The trimmed value under a heading; empty where the file has no such column. */
  get(column: string): string;
}

/** Rows skipped are counted by reason, with the first places named. */
export interface SkippedRows {
  file: string;
  reason: string;
  count: number;
  /** Lines of the first few. */
  lines: number[];
}

export interface SkipLog {
  skip(file: string, reason: string, line: number): void;
  rows(): SkippedRows[];
}

const linesKept = 5;
const longestRow = 4_000_000;

export function skipLog(): SkipLog {
  const kept = new Map<string, SkippedRows>();
  return {
    skip(file, reason, line) {
      const key = `${file}\n${reason}`;
      const row = kept.get(key) ?? { file, reason, count: 0, lines: [] };
      row.count++;
      if (row.lines.length < linesKept) row.lines.push(line);
      kept.set(key, row);
    },
    rows: () => [...kept.values()],
  };
}

/** Reads a whole table, calling `onRow` for each row; answers how many there were. */
export async function readTable(file: SourceFile, form: TableForm, onRow: (row: TableRow) => void): Promise<number> {
  const stream = await file.open();
  const parser = parse({
    bom: true,
    delimiter: form.delimiter,
    quote: form.delimiter === "," ? '"' : null,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRow,
    info: true,
  });
  stream.on("error", (error) => parser.destroy(error));
  stream.pipe(parser);
  let columns: Map<string, number> | null = null;
  let count = 0;
  let values: string[] = [];
  const row: TableRow = { line: 0, get: (column) => values[columns?.get(column) ?? -1]?.trim() ?? "" };
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (columns === null) {
        columns = headings(file.name, record, form);
        continue;
      }
      values = record;
      row.line = info.lines;
      count++;
      onRow(row);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return refuseFile({ file: file.name, line: lineOf(error) }, `cannot be read: ${sentence(error)}`, again(form));
  }
  if (columns === null) return refuseFile({ file: file.name }, "is empty.", again(form));
  return count;
}

function headings(file: string, record: readonly string[], form: TableForm): Map<string, number> {
  const columns = new Map(record.map((heading, at) => [heading.trim(), at]));
  const missing = form.required.filter((column) => !columns.has(column));
  if (missing.length === 0) return columns;
  const [only = ""] = record;
  if (record.length === 1 && only.includes(";")) {
    return refuseFile({ file, line: 1 }, "is separated by semicolons: a spreadsheet program has saved it anew.", again(form));
  }
  const there = record
    .slice(0, 8)
    .map((heading) => heading.trim().slice(0, 40))
    .join(", ");
  return refuseFile(
    { file, line: 1, column: missing[0] },
    `${missing.length === 1 ? "the column is" : `the columns ${missing.join(", ")} are`} missing; the file begins with: ${there || "nothing"}.`,
    again(form),
  );
}

const again = (form: TableForm) => `Use the file as downloaded (${form.official}), unchanged.`;

function lineOf(error: unknown): number | undefined {
  const lines = (error as Partial<CsvError> & { lines?: unknown }).lines;
  return typeof lines === "number" ? lines : undefined;
}

function sentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.endsWith(".") ? message : `${message}.`;
}
