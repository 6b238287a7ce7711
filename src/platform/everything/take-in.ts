// Takes an archive of everything in: what is new is written as it stood, what stands already is left or replaced, and each is counted.
import { z } from "zod";
import { unbounded } from "../../core/as-kept.ts";
import { isInstant } from "../../core/day.ts";
import { type Issue, sayIssue } from "../../core/issue.ts";
import type { RecordFields } from "../../core/record.ts";
import { Refusal } from "../../core/refusal.ts";
import type { AnyKind } from "../../database/kind.ts";
import { type Owned, same } from "../../database/records.ts";
import type { Context } from "../../operations/context.ts";
import type { KeptRecord } from "./parts.ts";
import type { ReadArchive } from "./read-archive.ts";

export const takenIn = z.object({
  kind: z.string(),
  what: z.string().describe("What it is, in people's words."),
  added: z.number().int(),
  known: z.number().int().describe("The same as what stands already."),
  different: z.number().int().describe("Of the same id, but not the same: left as it stands, unless it was to be replaced."),
  replaced: z.number().int(),
});

export type TakenIn = z.infer<typeof takenIn>;

export interface TakeIn {
  systems: readonly string[];
  replace: boolean;
}

export interface TakenReport {
  items: TakenIn[];
  /** What was left out, each with its place and the reason. */
  problems: { where: string; why: string }[];
}

export const takeIn = async (context: Context, archive: ReadArchive, { systems, replace }: TakeIn): Promise<TakenReport> => {
  const report: TakenReport = { items: [], problems: [] };
  const wanted = archive.kinds.filter(({ system }) => systems.length === 0 || systems.includes(system));
  const total = wanted.reduce((sum, { count }) => sum + count, 0);
  let done = 0;
  for (const { kind: name, count, parts } of wanted) {
    const kind = context.app.kinds.get(name);
    if (!kind) {
      if (count > 0) report.problems.push({ where: name, why: "This Cairn knows no records of this kind." });
      continue;
    }
    const counts = { kind: name, what: kind.label, added: 0, known: 0, different: 0, replaced: 0 };
    let place = 0;
    for (const part of parts)
      for (const given of JSON.parse(part) as KeptRecord[]) {
        await context.tell("Taking in", done++, total);
        place++;
        const outcome = await takeOne(context, kind, given, archive, replace);
        if ("why" in outcome) report.problems.push({ where: `${name} ${place} (${given.id})`, why: outcome.why });
        else counts[outcome.is]++;
      }
    if (count > 0) report.items.push(counts);
  }
  return report;
};

type Outcome = { is: "added" | "known" | "different" | "replaced" } | { why: string };

const takeOne = async (
  { records }: Context,
  kind: AnyKind,
  { deletedAt, bytesAt, ...fields }: KeptRecord,
  { bytes }: ReadArchive,
  replace: boolean,
): Promise<Outcome> => {
  const read = readAs(kind, fields);
  if ("why" in read) return read;
  const { record } = read;
  if (kind.bytes) {
    const own = bytesAt ? bytes.get(bytesAt) : undefined;
    if (!own || !(await kind.bytes.keep(records, record, own))) return { why: "What it contained is not in the archive." };
  }
  const here = await records.anyOf(kind, record.id);
  try {
    if (!here) {
      await records.keep(kind, record, deletedAt);
      return { is: "added" };
    }
    if (same(content(here.record), content(record)) && (here.deletedAt === null) === (deletedAt === null)) return { is: "known" };
    if (!replace) return { is: "different" };
    await replaceWith(records, kind, record, deletedAt, here.deletedAt !== null);
    return { is: "replaced" };
  } catch (error) {
    if (error instanceof Refusal) return { why: error.message };
    throw error;
  }
};

const replaceWith = async (
  records: Context["records"],
  kind: AnyKind,
  record: RecordFields,
  deletedAt: string | null,
  inBin: boolean,
): Promise<void> => {
  if (inBin) await records.restore(kind, record.id);
  const { id, revision, createdAt, updatedAt, ...patch } = record;
  await records.update(kind, await records.get(kind, id), patch);
  if (deletedAt) await records.remove(kind, (await records.get(kind, id)) as Owned<RecordFields>);
};

/** What the person wrote, without what counts and stamps it. */
const content = ({ revision, createdAt, updatedAt, ...own }: RecordFields): object => own;

/** A text or a list that is longer than what is taken today: an older Cairn wrote it. */
const isOnlyLong = (issue: z.core.$ZodIssue): boolean =>
  issue.code === "too_big" && (issue.origin === "string" || issue.origin === "array");

/** A moment that cannot be read would break every page that counts by it. */
const isNoMoment = (field: z.ZodType, value: unknown): boolean =>
  typeof value === "string" && momentIn(field) && !isInstant(value);

const momentIn = (field: z.ZodType): boolean =>
  field.meta()?.format === "date-time" || (field instanceof z.ZodNullable && momentIn(field.unwrap() as z.ZodType));

const readAs = ({ shape }: AnyKind, fields: Record<string, unknown>): { record: RecordFields } | { why: string } => {
  const read = shape.safeParse(fields);
  const kept = read.success || !read.error.issues.every(isOnlyLong) ? read : (unbounded(shape) as z.ZodObject).safeParse(fields);
  if (!kept.success) return { why: sayIssue(kept.error.issues[0] as Issue) };
  const moment = Object.keys(shape.shape).find((name) => isNoMoment(shape.shape[name] as z.ZodType, fields[name]));
  if (moment) return { why: `Its ${moment} is “${String(fields[moment]).slice(0, 40)}”, which is no moment.` };
  const unknown = Object.keys(fields).filter((name) => !(name in shape.shape));
  return unknown.length > 0
    ? { why: `This Cairn does not know what it says of ${unknown.join(", ")}. Update it with git pull.` }
    : { record: kept.data as unknown as RecordFields };
};
