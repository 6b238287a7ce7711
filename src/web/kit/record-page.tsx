// The page of one record: the way back, its one action, and the menu of what else can be done with it.
import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import type { RecordFields } from "../../core/record.ts";
import { useGo } from "./go.tsx";
import { HistoryDrawer } from "./history-drawer.tsx";
import { Page, type PageAction, Trail } from "./page.tsx";
import { RecordWays } from "./record-ways.tsx";
import { t } from "./text.ts";

type Shown = Pick<RecordFields, "id" | "revision" | "employerSensitive">;
interface Saying {
  context: { said: string };
}

export interface RecordPageProps {
  kind: string;
  record: Shown;
  title: string;
  /** Links upward. */
  trail: { label: string; to: string }[];
  /** The list that it stands in, to go to once it is deleted; the last link upward unless told. */
  list?: string;
  sub?: ReactNode;
  action?: PageAction | undefined;
  /** Buttons before those that every record has. */
  more?: ReactNode;
  /** Items of its menu, before those that every record has. */
  items?: ReactNode;
  /** There is nothing in the history that the person may see. */
  withoutHistory?: boolean;
  /** The operations of its noun that change and delete it. */
  change: (change: Shown, saying: Saying) => Promise<unknown>;
  remove: (record: { id: string }, saying: Saying) => Promise<unknown>;
  /** What the toast says when it is deleted, where there is more to say. */
  removed?: string;
  children: ReactNode;
}

export function RecordPage({ kind, record, title, trail, sub, action, more, items, children, ...ways }: RecordPageProps) {
  const [history, setHistory] = useState(false);
  const { id, revision } = record;
  const show = useMutation({
    mutationFn: (employerSensitive: boolean) =>
      ways.change({ id, revision, employerSensitive }, { context: { said: t("saved") } }),
  });
  return (
    <Page
      title={title}
      above={<Trail steps={trail} />}
      sub={sub}
      action={action}
      more={
        <>
          {more}
          <RecordWays
            employerSensitive={record.employerSensitive}
            onSensitive={(sensitive) => show.mutate(sensitive)}
            items={items}
            onHistory={ways.withoutHistory ? undefined : () => setHistory(true)}
            onRemove={useRemoval(id, ways.list ?? trail.at(-1)?.to ?? "/today", ways)}
          />
        </>
      }
    >
      {children}
      <HistoryDrawer kind={kind} id={id} opened={history} onClose={() => setHistory(false)} />
    </Page>
  );
}

const useRemoval = (id: string, list: string, { remove, removed }: Pick<RecordPageProps, "remove" | "removed">) => {
  const go = useGo();
  const removal = useMutation({
    mutationFn: () => remove({ id }, { context: { said: removed ?? t("movedToBin") } }),
    onSuccess: () => go(list),
  });
  return () => removal.mutate();
};
