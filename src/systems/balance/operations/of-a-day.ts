// What pulses, strain checks and hours have in common: one record is read, all go out as CSV, and lines of CSV come in.
import type { InferSchemaInput } from "@orpc/server";
import { z } from "zod";
import { writeCsv } from "../../../core/csv.ts";
import { type Day, weekOf } from "../../../core/day.ts";
import { operation } from "../../../core/operation.ts";
import { editFields, type RecordFields } from "../../../core/record.ts";
import type { Kind } from "../../../database/kind.ts";
import type { Owned, Records } from "../../../database/records.ts";
import { readRows, textOf } from "../formats/csv.ts";
import { exported, importInput, importRefusals, importReport, outcomeOf, sayImport, takeLines } from "./exchange.ts";

interface Reading<T extends RecordFields, O extends z.ZodType> {
  summary: string;
  output: O;
  told: (one: Owned<T>) => InferSchemaInput<O>;
  present: (one: z.infer<O>) => string;
  intimate?: boolean;
}

/** One record by its id. */
export const reading = <T extends RecordFields, O extends z.ZodType>(
  name: string,
  kind: Kind<T>,
  { told, ...rest }: Reading<T, O>,
) =>
  operation(name, {
    kind: "read",
    input: z.object({ id: editFields.id }),
    positional: ["id"],
    ...rest,
    handle: async ({ id }, { records }) => told(await records.get(kind, id)),
  });

interface OfADay {
  day: Day;
  note: string | null;
}

interface Lines<T extends RecordFields & OfADay, S extends z.ZodType<OfADay>> {
  kind: Kind<T>;
  /** As people name several of them. */
  many: string;
  /** As people name one that a line of a file changes. */
  standing: string;
  /** All columns but the note. */
  columns: readonly string[];
  /** Those of them that a file must have. */
  needed: readonly string[];
  row: S;
  cellsOf: (one: T) => Record<string, string>;
  asInput: (cells: Readonly<Record<string, string>>) => object;
  idOf: (row: z.infer<S>) => string;
  /** Whether it is about a whole week, which has begun with its Monday. */
  isOfWeek?: (row: z.infer<S>) => boolean;
  all: (records: Records) => Promise<Owned<T>[]>;
  write: (records: Records, row: Omit<z.infer<S>, "note"> & { note: string | null | undefined }) => Promise<Owned<T>>;
  intimate?: boolean;
}

/** Out to a spreadsheet and back. A file without a column of notes leaves the notes as they are. */
export const exchanging = <T extends RecordFields & OfADay, S extends z.ZodType<OfADay>>(noun: string, lines: Lines<T, S>) => ({
  export: operation(`${noun}.export`, {
    kind: "read",
    summary: `Your ${lines.many} as CSV for a spreadsheet`,
    intimate: lines.intimate ?? false,
    input: z.object({}),
    output: exported,
    handle: async (_, { records }) => {
      const all = await lines.all(records);
      const rows = all.map((one) => ({ ...lines.cellsOf(one), note: one.note ?? "" }));
      return { csv: writeCsv([...lines.columns, "note"], rows), records: all.length };
    },
    present: ({ csv }) => csv.trimEnd(),
  }),
  import: operation(`${noun}.import`, {
    kind: "write",
    summary: `Take ${lines.many} in from CSV; ${lines.standing} that stands already takes over what the file says`,
    intimate: lines.intimate ?? false,
    input: importInput,
    output: importReport,
    refusals: importRefusals,
    positional: ["file"],
    previews: ({ preview }) => preview,
    handle: (given, { records, today }) => {
      let hasNotes = false;
      const read = (text: string) =>
        readRows(text, lines.needed, [...lines.columns, "note"], lines.row, (cells) => {
          hasNotes ||= cells.note !== undefined;
          return { ...lines.asInput(cells), note: textOf(cells.note) };
        });
      return takeLines(
        given,
        read,
        ({ day }) => day,
        async ({ line: _, ...one }) => {
          const row = one as z.infer<S>;
          if ((lines.isOfWeek?.(row) ? weekOf(row.day) : row.day) > today) return { problem: `${row.day} has not come yet` };
          const before = await records.find(lines.kind, lines.idOf(row));
          return outcomeOf(before, await lines.write(records, { ...row, note: hasNotes ? row.note : undefined }));
        },
      );
    },
    present: sayImport,
  }),
});
