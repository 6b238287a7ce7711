// A list of records: what narrows and orders it, its rows with their keys, its pages, and what an empty one teaches; and the screen around it.
import { SegmentedControl } from "@mantine/core";
import type { ReactNode } from "react";
import { Modal } from "./dialogs.tsx";
import { EmptyState } from "./empty-state.tsx";
import { useQueryParam } from "./go.tsx";
import { FilterChoice, FilterText, SortChoice } from "./list-filter.tsx";
import { useRemoval } from "./noun.ts";
import { Columns, Page, type PageAction, Trail } from "./page.tsx";
import { Pager } from "./pager.tsx";
import { RowList } from "./row.tsx";
import { SavedViews } from "./saved-views.tsx";
import { Loaded, RowsSkeleton } from "./skeletons.tsx";
import { t } from "./text.ts";
import type { ListAnswer, ListState } from "./use-list.ts";

type ItemOf<A extends ListAnswer> = A["items"][number];

interface RecordListProps<A extends ListAnswer> {
  of: ListState<A>;
  label: string;
  /** A row of it; `remove` moves it to the bin. */
  row?: (item: ItemOf<A>, remove: (id: string) => void) => ReactNode;
  /** The items in another way than rows, such as a table. */
  children?: (items: readonly ItemOf<A>[], remove: (id: string) => void) => ReactNode;
  /** What it says while nothing is in it: a sentence, or more. */
  empty: ReactNode;
  /** What the toast says when one is deleted, where there is more to say. */
  removed?: string;
  /** The shape of what comes. */
  shape?: ReactNode;
}

export function RecordList<A extends ListAnswer>(props: RecordListProps<A>) {
  const { of: list, label, row, children, empty, removed, shape = <RowsSkeleton /> } = props;
  const removal = useRemoval(list.remove, removed);
  const remove = (id: string) => removal.mutate(id);
  return (
    <Loaded query={list.query} shape={shape}>
      {({ items, total }) => (
        <>
          {list.unknownView && (
            <p className="note" role="status">
              {t("viewUnknown", { name: list.unknownView })}
            </p>
          )}
          {(list.narrowed || total > 0) && <Filters of={list} />}
          {items.length > 0 &&
            (row ? <RowList label={label}>{items.map((item) => row(item, remove))}</RowList> : children?.(items, remove))}
          {items.length === 0 && list.narrowed && (
            <EmptyState sentence={t("nothingMatches")} action={{ label: t("clearFilters"), onClick: list.clear }} />
          )}
          {items.length === 0 && !list.narrowed && (typeof empty === "string" ? <EmptyState sentence={empty} /> : empty)}
          <Pager offset={list.offset} limit={list.limit} total={total} onOffset={list.turn} />
        </>
      )}
    </Loaded>
  );
}

function Filters<A>({ of: { options, chosen, choose, asked } }: { of: ListState<A> }) {
  const { search, filters = {}, sorts } = options;
  const named = Object.entries(filters).flatMap(([name, filter]) => (filter ? [{ name, ...filter }] : []));
  if (!search && named.length === 0 && !sorts) return null;
  return (
    <div className="list-filters">
      {search && <FilterText label={search} value={chosen.text ?? ""} onChange={(words) => choose("text", words)} />}
      {named.map(({ name, label, choices }) => (
        <FilterChoice key={name} label={label} value={chosen[name]} onChange={(value) => choose(name, value)} choices={choices} />
      ))}
      {sorts && (
        <SortChoice label={t("order")} value={chosen.sort ?? ""} choices={sorts} onChange={(value) => choose("sort", value)} />
      )}
      <SavedViews asked={asked} />
    </div>
  );
}

/** Which part of a list is shown, with how many stand in each. */
function Tabs<A extends ListAnswer>({ of: { options, tab, choose, answer } }: { of: ListState<A> }) {
  const { tabs } = options;
  if (!tabs) return null;
  const usual = tabs.choices[0]?.value;
  const counted = (value: string) => (answer?.counts?.[value] === undefined ? "" : ` ${answer.counts[value]}`);
  return (
    <SegmentedControl
      aria-label={tabs.label}
      value={tab}
      onChange={(value) => choose(tabs.name, value === usual ? undefined : value)}
      data={tabs.choices.map(({ value, label }) => ({ value, label: `${label}${counted(value)}` }))}
    />
  );
}

interface Adding {
  /** The verb of the person: "Add a certificate". */
  label: string;
  /** The dialog's title; the verb unless told. */
  title?: string;
  form: (end: () => void) => ReactNode;
  size?: number;
}

interface ListPageProps<A extends ListAnswer> extends RecordListProps<A> {
  /** Links upward. */
  trail?: { label: string; to: string }[];
  sub?: ReactNode;
  /** Adds one in a dialog, which stands in the address as `?add=yes`. */
  add?: Adding;
  /** Adds one elsewhere. */
  action?: PageAction;
  more?: ReactNode;
  /** What stands above the list, and beside it. */
  above?: ReactNode;
  side?: ReactNode;
}

/** The screen of a list and nothing else: its title is what it lists. */
export function ListPage<A extends ListAnswer>({ trail, sub, add, action, more, above, side, ...list }: ListPageProps<A>) {
  const [adding, setAdding] = useQueryParam("add");
  const end = () => setAdding(undefined);
  const begin = action ?? (add && { label: add.label, hotkey: "N", onClick: () => setAdding("yes") });
  const { answer, narrowed, tab, options } = list.of;
  const nothingYet = answer?.total === 0 && !narrowed && tab === options.tabs?.choices[0]?.value;
  const empty = nothingYet && typeof list.empty === "string" ? <EmptyState sentence={list.empty} action={begin} /> : list.empty;
  const body = <RecordList {...list} empty={empty} />;
  return (
    <Page
      title={list.label}
      above={trail && <Trail steps={trail} />}
      sub={sub}
      action={nothingYet ? undefined : begin}
      more={
        (options.tabs || more) && (
          <>
            <Tabs of={list.of} />
            {more}
          </>
        )
      }
    >
      {above}
      {side ? <Columns side={side}>{body}</Columns> : body}
      {add && (
        <Modal opened={adding !== undefined} onClose={end} title={add.title ?? add.label} size={add.size ?? 620}>
          {add.form(end)}
        </Modal>
      )}
    </Page>
  );
}
