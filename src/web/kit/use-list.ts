// What a list is asked for, kept in the address: words, filters, an order, a tab and a page; asked once for all that is shown.
import { keepPreviousData, type UseQueryResult, useQuery } from "@tanstack/react-query";
import { useListOffset, useListParams } from "./go.tsx";
import { useNamedView } from "./named-view.ts";
import type { Asked, Removed } from "./noun.ts";

/** The values of one choice with their words; of an order, the first is the usual one. */
export type Offered = readonly (readonly [value: string, label: string])[];

export interface Filter {
  /** What stands there while any of them is shown: "Any kind". */
  label: string;
  choices: Offered;
}

export interface ListAnswer {
  items: readonly unknown[];
  total: number;
  /** How many stand in each tab, whatever else was asked. */
  counts?: Readonly<Record<string, number>>;
}

interface ListOptions<I> {
  /** The label of the box for words; a list without it is not searched. */
  search?: string;
  filters?: { readonly [K in keyof I & string]?: Filter };
  sorts?: Offered;
  /** Parts of the list of which one is shown, by their name in the address, each with the filters that it means. */
  tabs?: { name: string; label: string; choices: readonly { value: string; label: string; asked: Partial<I> }[] };
  /** What is asked beside all this. */
  asked?: Partial<I>;
  limit?: number;
}

export interface ListState<A> {
  options: Pick<ListOptions<Record<string, unknown>>, "search" | "filters" | "sorts" | "tabs">;
  query: UseQueryResult<A>;
  answer: A | undefined;
  /** What was chosen, by name; undefined where the address names nothing that is offered. */
  chosen: Readonly<Record<string, string | undefined>>;
  choose: (name: string, value: string | undefined) => void;
  /** What differs from the list as it usually is, as it would stand in the address. */
  asked: string;
  /** The name of a view in the address that this list does not have. */
  unknownView: string | undefined;
  /** The tab that is shown. */
  tab: string | undefined;
  /** Whether words or a filter narrow it. */
  narrowed: boolean;
  clear: () => void;
  limit: number;
  offset: number;
  turn: (offset: number) => void;
  remove: Removed | undefined;
}

interface Noun<I, A, E> {
  list: Asked<I, A, E>;
  remove?: Removed;
}

const among = (choices: Offered, value: unknown): string | undefined => choices.find(([one]) => one === value)?.[0];

const inAddress = (values: Readonly<Record<string, string | undefined>>): string =>
  new URLSearchParams(Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : []))).toString();

export const useList = <I, A extends ListAnswer, E>(
  noun: Noun<I, A, E>,
  { asked, limit = 50, ...options }: ListOptions<I> = {},
): ListState<A> => {
  const [written, setWritten] = useListParams();
  const view = useNamedView(written);
  const { address } = view;
  // What is chosen in a view is no longer that view: the address says all of it.
  const set = (values: Readonly<Record<string, string | undefined>>) => setWritten({ ...view.spelledOut, ...values });
  const [offset, turn] = useListOffset();
  const { search, filters = {}, sorts = [], tabs } = options;
  const words = search && typeof address.text === "string" && address.text ? address.text : undefined;
  const narrowing = {
    text: words ?? (search && typeof address.text === "number" ? String(address.text) : undefined),
    ...Object.fromEntries(
      Object.entries<Filter | undefined>(filters).map(([name, filter]) => [name, among(filter?.choices ?? [], address[name])]),
    ),
  };
  const chosen: ListState<A>["chosen"] = {
    ...narrowing,
    ...(sorts.length > 0 && { sort: among(sorts, address.sort) ?? sorts[0]?.[0] }),
  };
  const tab = tabs?.choices.find(({ value }) => value === address[tabs.name]) ?? tabs?.choices[0];
  const input = { ...asked, ...tab?.asked, ...chosen, limit, offset } as unknown as I;
  const query = useQuery(
    noun.list.queryOptions({ input, placeholderData: keepPreviousData, enabled: !view.waits } as never),
  ) as UseQueryResult<A>;
  return {
    options: options as ListState<A>["options"],
    query,
    answer: query.data,
    chosen,
    choose: (name, value) => set({ [name]: value || undefined }),
    asked: inAddress({
      ...(tabs && tab !== tabs.choices[0] && { [tabs.name]: tab?.value }),
      ...narrowing,
      ...(chosen.sort !== sorts[0]?.[0] && { sort: chosen.sort }),
    }),
    unknownView: view.unknown,
    tab: tab?.value,
    narrowed: Object.values(narrowing).some(Boolean),
    clear: () => set(Object.fromEntries(Object.keys(narrowing).map((name) => [name, undefined]))),
    limit,
    offset,
    turn,
    remove: noun.remove,
  };
};
