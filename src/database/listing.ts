// What the lists of a kind can be asked for: filters, sorts, words and the counts of its tabs, each of them answered by the database.
import { sql } from "kysely";
import { z } from "zod";
import type { Day } from "../core/day.ts";
import { type PageInput, pageInput } from "../core/page.ts";
import type { RecordFields } from "../core/record.ts";
import type { AnyKind } from "./kind.ts";
import { containsWords, type Matching, type Naming, thoseNaming } from "./matching-words.ts";
import type { RecordQuery } from "./record-rows.ts";
import type { ListOptions, Owned, Records } from "./records.ts";

/** One way to narrow a list: what is asked, with its sentence, and the condition on columns that it means on a day. */
export interface Filter<S extends z.ZodType = z.ZodType> {
  input: S;
  where: (query: RecordQuery, value: z.output<S>, today: Day) => RecordQuery;
  /** What it seeks among what records name, which is looked up first. */
  naming?: (value: z.output<S>) => Naming;
}

// A listing holds filters of every sort; each is only ever given its own value.
// biome-ignore lint/suspicious/noExplicitAny: the value of a filter in a mixed list is unknown by design
type AnyFilter = Filter<any>;

export const equals = <S extends z.ZodType>(column: string, input: S): Filter<S> => ({
  input,
  where: (query, value) => query.where(column, "=", value),
});

export const atLeast = <S extends z.ZodType>(column: string, input: S): Filter<S> => ({
  input,
  where: (query, value) => query.where(column, ">=", value),
});

export const atMost = <S extends z.ZodType>(column: string, input: S): Filter<S> => ({
  input,
  where: (query, value) => query.where(column, "<=", value),
});

/** The condition that a day lies in a period, both ends included; an end that is not given is open. */
export const within =
  (column: string, from?: Day, to?: Day) =>
  (query: RecordQuery): RecordQuery => {
    const begun = from ? query.where(column, ">=", from) : query;
    return to ? begun.where(column, "<=", to) : begun;
  };

/** A record in one word, such as `experience:ID`, where a list is asked for what has to do with it. */
export const recordName = z.string().regex(/^[a-z-]+:[^\s:]+$/, "Name a record by its kind and id: win:ID.");

/** The kind and the id of a record that is named in one word. */
export const refNamed = (name: string): { kind: string; id: string } => {
  const at = name.indexOf(":");
  return { kind: name.slice(0, at), id: name.slice(at + 1) };
};

/** Only records whose evidence names that record. */
export const standingOn = (help: string): Filter => ({
  input: recordName.describe(help),
  where: (query) => query,
  naming: (name) => {
    const source = refNamed(String(name));
    return ({ personId, kind }) => sql`from record_basis where person_id = ${personId} and kind = ${kind}
      and source_kind = ${source.kind} and source_id = ${source.id}`;
  },
});

export const condition = <S extends z.ZodType>(input: S, where: Filter<S>["where"]): Filter<S> => ({ input, where });

/** Only records that name it in a field of their `mentions`; where `beginning` says how, all whose value begins so. */
export const naming = <S extends z.ZodType<string>>(
  field: string,
  input: S,
  beginning?: (value: z.output<S>) => string,
): Filter<S> => ({
  input,
  where: (query) => query,
  naming: (value) => {
    const from = beginning?.(value) ?? value;
    const sought = beginning ? sql`value >= ${from} and value < ${`${from}\u{10ffff}`}` : sql`value = ${from}`;
    return ({ personId, kind }) => sql`from record_mention where person_id = ${personId} and kind = ${kind}
      and field = ${field} and ${sought}`;
  },
});

export interface Listing<
  F extends Readonly<Record<string, AnyFilter>> = Readonly<Record<string, AnyFilter>>,
  S extends string = string,
  T extends string = string,
> {
  filters: F;
  /** By name, the first one unless asked: columns such as `day desc`, `impact desc nulls last` or `lower(title)`. What is alike is told apart by id, in the direction of the last column unless it is named. */
  sorts: Readonly<Record<S, readonly string[]>>;
  /** The sentence of the choice of a sort. */
  sortHelp: string;
  /** What the words are looked for in, as a sentence. */
  textHelp: string;
  /** Counts that every answer carries, by the filters that each means; none unless told. */
  tabs: Readonly<Record<T, Readonly<Record<string, unknown>>>>;
}

export const listing = <
  const F extends Readonly<Record<string, AnyFilter>>,
  const S extends string,
  const T extends string = never,
>({
  sortHelp = "In which order.",
  textHelp = "Words that it contains, or their beginnings.",
  tabs = {} as Listing<F, S, T>["tabs"],
  ...rest
}: Pick<Listing<F, S, T>, "filters" | "sorts"> & Partial<Listing<F, S, T>>): Listing<F, S, T> => ({
  ...rest,
  sortHelp,
  textHelp,
  tabs,
});

type FilterInputs<F extends Readonly<Record<string, AnyFilter>>> = { [K in keyof F]: z.ZodOptional<F[K]["input"]> };

/** The input of a list: its filters, words, sort and page. */
export const listInput = <F extends Readonly<Record<string, AnyFilter>>, S extends string>({
  filters,
  sorts,
  sortHelp,
  textHelp,
}: Listing<F, S>) => {
  const names = Object.keys(sorts) as [S, ...S[]];
  return z.object({
    text: z.string().max(200).optional().describe(textHelp),
    ...(Object.fromEntries(
      Object.entries(filters).map(([name, { input }]) => [name, input.optional()]),
    ) as unknown as FilterInputs<F>),
    sort: z
      .enum(names)
      .default(names[0] as never)
      .describe(sortHelp),
    ...pageInput,
  });
};

export interface Listed<T> {
  rows: T[];
  total: number;
  counts: Record<string, number>;
}

interface Asked extends PageInput {
  text?: string | undefined;
  sort: string;
}

/** One page of a kind's records as it was asked for, with how many there are in all and in each tab. `columns` are those that the list shows. */
export const listRows = async <P>(
  { records, today }: { records: Records; today: Day },
  kind: AnyKind,
  of: Listing,
  asked: Asked,
  columns: readonly string[],
): Promise<Listed<P>> => listed(records, kind, of, asked, today, (options) => records.rows<P>(kind, columns, options));

/** The same with whole records, for lists that show all of them. */
export const listRecords = async <T extends RecordFields>(
  { records, today }: { records: Records; today: Day },
  kind: AnyKind,
  of: Listing,
  asked: Asked,
): Promise<Listed<Owned<T>>> => listed(records, kind, of, asked, today, (options) => records.list<T>(kind, options));

const listed = async <P>(
  records: Records,
  kind: AnyKind,
  of: Listing,
  { text, sort, limit, offset, ...filters }: Asked,
  today: Day,
  read: (options: ListOptions) => Promise<P[]>,
): Promise<Listed<P>> => {
  const narrowed = narrowing(of, filters, today);
  const found = await lookedUp(records, kind, of, text, filters);
  const where = (query: RecordQuery) => found.reduce((matching, one) => one.where(matching), narrowed(query));
  const few = found.some((one) => one.few);
  const orderBy = (query: RecordQuery) => inOrder(query, of.sorts[sort] ?? [], few);
  const rows = await read({ where, orderBy, page: { limit, offset } });
  const counts: Record<string, number> = {};
  for (const [tab, meant] of Object.entries(of.tabs)) counts[tab] = await records.count(kind, narrowing(of, meant, today));
  // A first page that is not full holds all there are.
  const total = offset === 0 && rows.length < limit ? rows.length : await records.count(kind, where);
  return { rows, total, counts };
};

/** What is found by what records say and name, before the list is gone through. */
const lookedUp = async (
  records: Records,
  kind: AnyKind,
  { filters }: Listing,
  text: string | undefined,
  asked: Readonly<Record<string, unknown>>,
): Promise<Matching[]> => {
  const words = text ? await containsWords(records, kind.kind, text) : null;
  const named = Object.entries(asked).flatMap(([name, value]) =>
    value === undefined ? [] : (filters[name]?.naming?.(value) ?? []),
  );
  return [...(words ? [words] : []), ...(await Promise.all(named.map((one) => thoseNaming(records, kind.kind, one))))];
};

const narrowing =
  ({ filters }: Listing, asked: Readonly<Record<string, unknown>>, today: Day) =>
  (query: RecordQuery): RecordQuery =>
    Object.entries(asked).reduce(
      (narrowed, [name, value]) => (value === undefined ? narrowed : (filters[name]?.where(narrowed, value, today) ?? narrowed)),
      query,
    );

const sortPart = /^(?:lower\((?<folded>\w+)\)|(?<column>\w+))(?<desc> desc)?(?: nulls (?<nulls>first|last))?$/;

/** Orders a query by columns as a listing names them; by id at the end, in the direction of the last one unless it is named. Of `few` all are found first: SQLite would rather walk through all records in their order. */
export const inOrder = (query: RecordQuery, parts: readonly string[], few = false): RecordQuery => {
  let descending = false;
  let ordered = query;
  for (const part of parts) {
    const { folded, column = "", desc, nulls } = sortPart.exec(part)?.groups ?? {};
    descending = desc !== undefined;
    const by = folded ? sql`lower(${sql.ref(folded)})` : sql.ref(column);
    ordered = ordered.orderBy(few ? sql`+${by}` : by, (order) => {
      const directed = descending ? order.desc() : order.asc();
      if (!nulls) return directed;
      return nulls === "first" ? directed.nullsFirst() : directed.nullsLast();
    });
  }
  if (parts.some((part) => /^id\b/.test(part))) return ordered;
  return ordered.orderBy(few ? sql`+id` : sql.ref("id"), descending ? "desc" : "asc");
};
