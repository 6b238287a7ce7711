// The sample career is data: what a system shows of it stands in a file beside it, is read through the shapes of its kinds and written as records.
import { z } from "zod";
import { blankOf } from "../core/blank.ts";
import { addDays, addMonths, type Day, sayDay, weekday, weekOf } from "../core/day.ts";
import type { RecordFields, RecordRef } from "../core/record.ts";
import { dayOfMonth } from "../core/say.ts";
import type { Kind } from "../database/kind.ts";
import type { Draft, Owned, Patch, Records } from "../database/records.ts";
import type { Context } from "./context.ts";
import type { SampleKeys } from "./contributions.ts";

const when = z.union([z.number(), z.string()]).transform(String);

/** An entry of a file: `on` is its day, `key` what others name it by, `changes` the entry that it writes a later version of. */
const entry = z
  .object({
    on: when.optional(),
    key: z.string().optional(),
    changes: z.string().optional(),
    /** Written again on every day between two, on some weekdays only, or leaving out those that a number divides. */
    each: z
      .strictObject({
        from: z.number(),
        to: z.number(),
        every: z.number().default(1),
        weekdays: z.array(z.number()).optional(),
        without: z.number().optional(),
      })
      .optional(),
  })
  .catchall(z.unknown());

const file = z.array(
  z.strictObject({
    kind: z.string(),
    /** The time of day at which they were written, in UTC. */
    at: z.string(),
    /** What all of them say. */
    same: z.record(z.string(), z.unknown()).default({}),
    records: z.array(entry),
  }),
);

type Fields = Record<string, unknown>;

interface SampleRules<T extends RecordFields, D> {
  /** What follows from what is declared. */
  computed?: (declared: Fields, context: Context) => Fields | Promise<Fields>;
  /** The record of the person's own that says the same: it stays, and stands for the entry. */
  standing?: (records: Records, draft: D) => Promise<T | undefined>;
  /** How it is written, where that takes more than its own row. */
  create?: (records: Records, draft: D) => Promise<Owned<T>>;
  /** What is written after it, at the same time. */
  written?: (context: Context, record: Owned<T>) => Promise<void>;
}

interface SampleKind<T extends RecordFields, D> extends SampleRules<T, D> {
  kind: Kind<T>;
  shape: z.ZodObject;
}

// A list of kinds holds shapes of every sort; each is only ever given its own entries.
// biome-ignore lint/suspicious/noExplicitAny: the record type of a kind in a mixed list is unknown by design
type AnySampleKind = SampleKind<any, any>;

/** Declares how entries of a kind become records: their shape is the record's own, unless they are written by `create` from another. */
export const sampleKind = <T extends RecordFields, D = T>(
  kind: Kind<T>,
  shape: z.ZodObject & z.ZodType<D>,
  rules: SampleRules<T, D> = {},
): SampleKind<T, D> => ({ kind, shape, ...rules });

/** Writes a system's part of the sample career from its file, in the order that stands there. */
export const sampleFrom =
  (read: () => Promise<{ default: unknown }>, kinds: readonly AnySampleKind[]) =>
  async (context: Context, keys: SampleKeys): Promise<void> => {
    for (const { kind: name, at, same, records } of file.parse((await read()).default)) {
      const kind = kinds.find((one) => one.kind.kind === name);
      if (!kind) throw new Error(`The sample has entries of “${name}”, which are not read here.`);
      for (const { on, key, changes, each, ...fields } of records)
        for (const day of daysOf(on, each, context.today)) {
          const declared = (await filled({ ...(changes ? {} : same), ...fields }, { context, keys, day })) as Fields;
          const then = { ...context, records: context.records.at(() => `${day}T${at}:00.000Z`) };
          const record = await (changes
            ? change(then, kind, found(keys, `${name}:${changes}`).id, declared)
            : create(then, kind, declared));
          if (key) keys.set(`${name}:${key}`, { kind: kind.kind, id: record.id });
        }
    }
  };

const daysOf = (on: string | undefined, each: z.infer<typeof entry>["each"], today: Day): Day[] => {
  if (!each) return [dayAt(on ?? "0", today, today)];
  const { from, to, every, weekdays, without } = each;
  return Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, step) => from + step * every)
    .filter((days) => !without || days % without !== 0)
    .map((days) => addDays(today, days))
    .filter((day) => !weekdays || weekdays.includes(weekday(day)));
};

const create = async (context: Context, kind: AnySampleKind, declared: Fields): Promise<RecordFields> => {
  const { records } = context;
  const said = { ...declared, ...(await kind.computed?.(declared, context)) };
  const asRecord = "revision" in kind.shape.shape ? newRecord(context.now) : {};
  const draft = kind.shape.strict().parse({ ...blankOf(kind.shape), ...asRecord, ...said });
  const own = typeof said.id === "string" ? await records.anyOf(kind.kind, said.id) : undefined;
  if (own?.deletedAt) {
    await records.restore(kind.kind, own.record.id);
    return records.update(kind.kind, await records.get(kind.kind, own.record.id), said);
  }
  if (own) return own.record;
  const standing = await kind.standing?.(records, draft);
  if (standing) return standing;
  const { id, ...rest } = draft;
  const record = await (kind.create ?? createPlainly(kind))(records, (said.id ? draft : rest) as Draft<RecordFields>);
  await kind.written?.(context, record);
  return record;
};

const newRecord = (now: string): RecordFields => ({
  id: "new",
  revision: 1,
  createdAt: now,
  updatedAt: now,
  visibility: "private",
  employerSensitive: false,
});

const createPlainly =
  ({ kind }: AnySampleKind) =>
  (records: Records, draft: Draft<RecordFields>) =>
    records.create(kind, draft);

const change = async (context: Context, kind: AnySampleKind, id: string, declared: Fields): Promise<RecordFields> => {
  const patch = kind.shape.partial().strict().parse(declared) as Patch<RecordFields>;
  const record = await context.records.update(kind.kind, await context.records.get(kind.kind, id), patch);
  await kind.written?.(context, record);
  return record;
};

const found = (keys: SampleKeys, name: string) => {
  const known = keys.get(name);
  if (!known) throw new Error(`The sample names “${name}”, which was not written before.`);
  return known;
};

interface Scope {
  context: Context;
  keys: SampleKeys;
  day: Day;
}

/**
 * Days and links in place of their words: `{-120}`, `{monday +9}` or `{on}` is a day, in a text too; `{said +160}`, `{short +160}` and
 * `{month -31m}` say it in words; `{win:clinic}` is the reference to an entry, `{id goal:talk}` its id and `{proof win:clinic}` it as evidence.
 */
const filled = async (value: unknown, scope: Scope): Promise<unknown> => {
  if (Array.isArray(value)) return Promise.all(value.map((one) => filled(one, scope)));
  if (typeof value === "object" && value !== null) {
    const fields = await Promise.all(Object.entries(value).map(async ([name, one]) => [name, await filled(one, scope)]));
    return Object.fromEntries(fields);
  }
  if (typeof value !== "string") return value;
  const [, as, name] = link.exec(value) ?? [];
  if (name) return linked(as, name, scope);
  return value.replaceAll(dayInText, (_, as: string | undefined, terms: string) =>
    (said[as ?? "day"] ?? sayDay)(dayAt(terms, scope.context.today, scope.day)),
  );
};

const link = /^\{(?:(id|proof) )?([a-z-]+:[a-z0-9-]+)\}$/;
const dayInText = /\{(?:(said|short|month) )?([^{}]+)\}/g;

const said: Record<string, (day: Day) => string> = {
  day: (day) => day,
  said: (day) => sayDay(day),
  short: dayOfMonth,
  month: (day) => day.slice(0, 7),
};

const linked = async (as: string | undefined, name: string, { context, keys }: Scope) => {
  const { kind, id } = found(keys, name);
  if (as === "id") return id;
  const record = (await context.records.get(kind, id)) as RecordFields & { day?: Day };
  const ref: RecordRef = { kind: kind.kind, id, label: kind.title(record) };
  return as === "proof" ? { record: ref, revision: record.revision, day: record.day } : ref;
};

const firstOfMonth = (day: Day): Day => `${day.slice(0, 7)}-01`;

const starts: Record<string, (day: Day) => Day> = {
  monday: weekOf,
  "month-start": firstOfMonth,
  "quarter-start": (day) => addMonths(firstOfMonth(day), -((Number(day.slice(5, 7)) - 1) % 3)),
  "year-start": (day) => `${day.slice(0, 4)}-01-01`,
};

/** One term after the other, beginning with today: days, weeks (w) or months (m) on or back, and the start of a week, month, quarter or year. */
const dayAt = (terms: string, today: Day, on: Day): Day =>
  terms.split(" ").reduce((day, term) => {
    if (term === "on") return on;
    const start = starts[term];
    if (start) return start(day);
    const [, count, unit] = /^([+-]?\d+)([wm]?)$/.exec(term) ?? [];
    if (count === undefined) throw new Error(`The sample says “${terms}”, which is no day.`);
    return unit === "m" ? addMonths(day, Number(count)) : addDays(day, Number(count) * (unit === "w" ? 7 : 1));
  }, today);
