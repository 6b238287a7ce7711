// Records whose day or moment is none, as a hand or another program may have left them in the data: which they are, and why.
import { z } from "zod";
import { isCalendarDay, isInstant } from "../core/day.ts";
import { labelIn } from "../core/fields.ts";
import type { RecordFields, RecordRef } from "../core/record.ts";
import type { AnyKind } from "../database/kind.ts";
import type { Records } from "../database/records.ts";

export interface Unreadable extends RecordRef {
  label: string;
  /** Why it is left out, in a sentence. */
  why: string;
}

const formatOf = (field: z.ZodType): unknown =>
  field instanceof z.ZodNullable ? formatOf(field.unwrap() as z.ZodType) : field.meta()?.format;

const isFault = (field: z.ZodType, value: unknown): boolean => {
  if (typeof value !== "string") return false;
  const format = formatOf(field);
  return (format === "date-time" && !isInstant(value)) || (format === "date" && !isCalendarDay(value));
};

/** The field of a record that should hold a day or a moment and does not; undefined where there is none. */
const faultIn = ({ shape }: AnyKind, record: RecordFields): { name: string; value: string } | undefined => {
  for (const [name, field] of Object.entries(shape.shape)) {
    const value: unknown = Reflect.get(record, name);
    if (isFault(field as z.ZodType, value)) return { name, value: String(value).slice(0, 40) };
  }
  return undefined;
};

/** Looks through everything, so it is only for when something could not be read. */
export const findUnreadable = async (records: Records, kinds: Iterable<AnyKind>): Promise<Unreadable[]> => {
  const found: Unreadable[] = [];
  for (const kind of kinds)
    for (const { record, deletedAt } of await records.whole(kind)) {
      const fault = deletedAt === null ? faultIn(kind, record) : undefined;
      if (!fault) continue;
      const label = kind.title(record) || kind.label;
      const why = `“${labelIn(kind.shape, fault.name)}” says “${fault.value}”, which cannot be read. Until you mend it, it is left out of what Cairn counts; all else is here.`;
      found.push({ kind: kind.kind, id: record.id, label, why });
    }
  return found;
};

export const stillFaulty = async (
  records: Records,
  kinds: ReadonlyMap<string, AnyKind>,
  known: readonly Unreadable[],
): Promise<Unreadable[]> => {
  const still: Unreadable[] = [];
  for (const one of known) {
    const kind = kinds.get(one.kind);
    const here = kind && (await records.anyOf(kind, one.id));
    if (kind && here && here.deletedAt === null && faultIn(kind, here.record)) still.push(one);
  }
  return still;
};
