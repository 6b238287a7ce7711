// The verbs that most nouns have, made from a kind and its fields: list, get, add, update, remove. A room writes only what is its own.
import type { InferSchemaInput } from "@orpc/server";
import { z } from "zod";
import { countsOf, page, pageOf } from "../core/page.ts";
import { editFields, type RecordFields, recordChoices } from "../core/record.ts";
import type { RefusalDefinition } from "../core/refusal.ts";
import { aOrAn } from "../core/say.ts";
import type { Kind } from "../database/kind.ts";
import { type Listed, type Listing, listInput, listRecords, listRows } from "../database/listing.ts";
import type { Draft, Owned, Patch } from "../database/records.ts";
import type { Context } from "./context.ts";
import { operation } from "./operation.ts";
import { removal } from "./removal.ts";

type Awaitable<T> = T | Promise<T>;

interface Common<T extends RecordFields> {
  kind: Kind<T>;
  /** As people name one and several: "lesson", "lessons". */
  one: string;
  many: string;
  /** Whether it is about how a person is doing; see `operation`. */
  intimate?: boolean;
}

/** `R` is a row as it is read: the whole record, or the columns that are named. */
interface ListVerb<T extends RecordFields, R, I extends z.ZodType, L extends Listing, M extends z.ZodRawShape> extends Common<T> {
  summary?: string;
  listing: L;
  item: I;
  /** The columns that its rows need, those derived from a record among them; whole records where the rows show all of them. */
  columns?: readonly string[];
  /** The rows as they are answered; as they were read unless told. */
  items?: (rows: readonly R[], context: Context) => Awaitable<readonly InferSchemaInput<I>[]>;
  /** What is said where there is none, with the way to the first one. */
  empty: string;
  line: (item: z.infer<I>) => string;
  /** What is said below the lines, after how many there are. */
  foot?: (answered: z.infer<z.ZodObject<M>>) => string;
  /** What the answer says beside its page. */
  more?: { fields: M; read: (context: Context) => Promise<InferSchemaInput<z.ZodObject<M>>> };
}

/** A page at a time, filtered, sorted, counted and searched by the database. */
export const listVerb = <
  T extends RecordFields,
  I extends z.ZodType,
  const F extends Listing["filters"],
  const S extends string,
  const B extends string,
  R = Owned<T>,
  const M extends z.ZodRawShape = Record<never, never>,
>(
  noun: string,
  verb: ListVerb<T, R, I, Listing<F, S, B>, M>,
) => {
  const { kind, listing, columns, more, items = (rows) => rows as never } = verb;
  return operation.read(`${noun}.list`, {
    summary: verb.summary ?? `Your ${verb.many}`,
    intimate: verb.intimate ?? false,
    input: listInput(listing),
    output: z.object({
      ...pageOf(verb.item).shape,
      counts: countsOf(Object.keys(listing.tabs) as B[]),
      ...((more?.fields ?? {}) as M),
    }),
    handle: async (asked, context) => {
      const { rows, total, counts } = columns
        ? await listRows<R>(context, kind, listing, asked as never, columns)
        : await ((await listRecords<T>(context, kind, listing, asked as never)) as unknown as Listed<R>);
      const { offset } = asked as { offset: number };
      return { ...page([...(await items(rows, context))], total, { offset }), counts, ...(await more?.read(context)) } as never;
    },
    present: (answered) => {
      const { items: shown, total } = answered as unknown as { items: z.infer<I>[]; total: number };
      if (shown.length === 0) return verb.empty;
      const foot = [...(total > shown.length || verb.foot ? [`${total} in all`] : []), verb.foot?.(answered as never)];
      return [...shown.map(verb.line), foot.filter(Boolean).join(", ")].filter(Boolean).join("\n");
    },
  });
};

/** A field that may be nothing is nothing unless it is said; all others must be said, or have a default of their own. */
type Adding<F extends z.ZodRawShape> = { [K in keyof F]: F[K] extends z.ZodNullable ? z.ZodDefault<F[K]> : F[K] };

const adding = <F extends z.ZodRawShape>(fields: F): Adding<F> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, field instanceof z.ZodNullable ? field.default(null) : field]),
  ) as Adding<F>;

type Verb = "get" | "add" | "update" | "remove";

interface RecordVerbs<T extends RecordFields, F extends z.ZodRawShape, A extends z.ZodRawShape, O extends z.ZodType>
  extends Common<T> {
  /** What a person says of one, each field with its sentence. */
  fields: F;
  /** Fields that adding asks for in another way, such as with a default. */
  adding?: A;
  output: O;
  /** The record as it is answered; as it stands unless told. */
  answer?: (record: Owned<T>, context: Context) => Awaitable<InferSchemaInput<O>>;
  present: (one: z.infer<O>) => string;
  /** Sentences of the verbs, where “Add a lesson” and the like say too little. */
  summaries?: Partial<Record<Verb, string>>;
  /** What the command line takes by position when adding. */
  positional?: readonly (keyof (F & A) & string)[];
  /** Before a write: refuses, or fills in what is to be written. `before` is null when adding. */
  check?: (given: Patch<T>, before: Owned<T> | null, context: Context) => Awaitable<Patch<T>>;
  /** After a write, in its transaction. */
  wrote?: (record: Owned<T>, before: Owned<T> | null, context: Context) => Awaitable<void>;
  refusals?: readonly RefusalDefinition[];
  /** What is said once it was added; “Added” and what is presented unless told. */
  added?: (one: z.infer<O>) => string;
  /** What is said once it lies in the bin; its title unless told. */
  removed?: string;
  /** What goes with it into the bin, or is changed by it; told before it is removed. */
  removing?: (record: Owned<T>, context: Context) => Awaitable<void>;
}

export const recordVerbs = <
  T extends RecordFields,
  const F extends z.ZodRawShape,
  O extends z.ZodType,
  const A extends z.ZodRawShape = Record<never, never>,
>(
  noun: string,
  verbs: RecordVerbs<T, F, A, O>,
) => {
  const { kind, one, fields, output, present, intimate = false, summaries = {}, refusals = [] } = verbs;
  const check = verbs.check ?? ((given) => given);
  const answer = async (record: Owned<T>, context: Context) =>
    (verbs.answer ? await verbs.answer(record, context) : record) as InferSchemaInput<O>;
  const wrote = async (record: Owned<T>, before: Owned<T> | null, context: Context) => {
    await verbs.wrote?.(record, before, context);
    return answer(record, context);
  };
  const id = editFields.id.describe(`The ${one}.`);
  return {
    get: operation.read(`${noun}.get`, {
      summary: summaries.get ?? `One ${one}`,
      intimate,
      input: z.object({ id }),
      output,
      handle: async (asked, context) => answer(await context.records.get(kind, asked.id), context),
      present,
    }),
    add: operation.write(`${noun}.add`, {
      summary: summaries.add ?? `Add ${aOrAn(one)}`,
      intimate,
      input: z.object({ ...(adding(fields) as Omit<Adding<F>, keyof A>), ...(verbs.adding as A), ...recordChoices }),
      output,
      refusals,
      positional: (verbs.positional ?? []) as never,
      handle: async (given, context) => {
        const draft = await check(given as Patch<T>, null, context);
        return wrote(await context.records.create(kind, draft as unknown as Draft<T>), null, context);
      },
      present: verbs.added ?? ((added) => `Added: ${present(added)}`),
    }),
    update: operation.write(`${noun}.update`, {
      summary: summaries.update ?? `Change ${aOrAn(one)}`,
      intimate,
      input: z.object({ ...editFields, id, ...z.object(fields).partial().shape, ...recordChoices }),
      output,
      refusals,
      handle: async (given, context) => {
        const { id: asked, revision, ...patch } = given as unknown as { id: string; revision?: number } & Patch<T>;
        const before = await context.records.get(kind, asked);
        const checked = await check(patch as Patch<T>, before, context);
        return wrote(await context.records.update(kind, before, checked, revision), before, context);
      },
      present: (changed) => `Saved: ${present(changed)}`,
    }),
    remove: removal(`${noun}.remove`, kind, {
      summary: summaries.remove ?? `Move ${aOrAn(one)} to the bin`,
      intimate,
      ...(verbs.removed && { said: verbs.removed }),
      ...(verbs.removing && { removing: verbs.removing }),
    }),
  };
};
