// What pulses, strain checks and hours have in common: one record is read, all go out as CSV, and lines of CSV come in.
import type { InferSchemaInput } from "@orpc/server";
import { z } from "zod";
import { type Day, weekOf } from "../../../core/day.ts";
import { editFields, type RecordFields } from "../../../core/record.ts";
import type { Kind } from "../../../database/kind.ts";
import type { Owned, Records } from "../../../database/records.ts";
import { operation } from "../../../operations/operation.ts";
import { outcomeOf, tableVerbs } from "../../../operations/table-verbs.ts";
import type { Table } from "../../../tables/table.ts";

interface Reading<T extends RecordFields, O extends z.ZodType> {
  summary: string;
  output: O;
  shown: (one: Owned<T>) => InferSchemaInput<O>;
  present: (one: z.infer<O>) => string;
  intimate?: boolean;
}

/** One record by its id. */
export const reading = <T extends RecordFields, O extends z.ZodType>(
  name: string,
  kind: Kind<T>,
  { shown, ...rest }: Reading<T, O>,
) =>
  operation.read(name, {
    input: z.object({ id: editFields.id }),
    ...rest,
    handle: async ({ id }, { records }) => shown(await records.get(kind, id)),
  });

interface OfADay {
  line: number;
  day: Day;
}

interface Lines<R extends OfADay, T extends RecordFields> {
  table: Table<R>;
  kind: Kind<T>;
  /** As people name several of them. */
  many: string;
  /** As people name one that a line of a file changes. */
  standing: string;
  idOf: (row: R) => string;
  /** Whether it is about a whole week, which has begun with its Monday. */
  isOfWeek?: (row: R) => boolean;
  all: (records: Records) => Promise<readonly { employerSensitive: boolean }[]>;
  write: (records: Records, row: R) => Promise<Owned<T>>;
  intimate?: boolean;
}

/** Out to a spreadsheet and back; a line of what stands already changes it. */
export const exchanging = <R extends OfADay, T extends RecordFields>(noun: string, lines: Lines<R, T>) =>
  tableVerbs(noun, {
    table: lines.table,
    many: lines.many,
    known: `${lines.standing} that stands already takes over what the file says`,
    intimate: lines.intimate ?? false,
    all: ({ records }) => lines.all(records),
    nameOf: ({ day }) => day,
    begin: () => null,
    take: async (row, _, { records, today }) => {
      if ((lines.isOfWeek?.(row) ? weekOf(row.day) : row.day) > today) return { problem: `${row.day} has not come yet` };
      const before = await records.find(lines.kind, lines.idOf(row));
      return outcomeOf(before, await lines.write(records, row));
    },
  });
