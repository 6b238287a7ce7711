// The page of one record: the way back, its one action, who may see it, its history, and the bin.
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import type { RecordFields } from "../../core/record.ts";
import { useGo } from "./go.tsx";
import { HistoryDrawer } from "./history-drawer.tsx";
import { Menu } from "./menu.tsx";
import { Page, type PageAction, Trail } from "./page.tsx";
import { t } from "./text.ts";
import { type Openness, VisibilityMenu } from "./visibility-menu.tsx";

type Shown = Pick<RecordFields, "id" | "revision"> & Openness;
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
  /** Items of a menu, which then holds the history and the bin as well. */
  items?: ReactNode;
  /** There is nothing in the history that the person may see. */
  withoutHistory?: boolean;
  /** The operations of its noun that change and delete it. */
  change: (openness: Shown, saying: Saying) => Promise<unknown>;
  remove: (record: { id: string }, saying: Saying) => Promise<unknown>;
  /** What the toast says when it is deleted, where there is more to say. */
  removed?: string;
  children: ReactNode;
}

export function RecordPage({ kind, record, title, trail, sub, action, more, items, children, ...ways }: RecordPageProps) {
  const [history, setHistory] = useState(false);
  const { id, revision } = record;
  const show = useMutation({
    mutationFn: (openness: Openness) => ways.change({ id, revision, ...openness }, { context: { said: t("saved") } }),
  });
  return (
    <Page
      title={title}
      above={<Trail steps={trail} />}
      sub={sub}
      action={action}
      more={
        <>
          <VisibilityMenu {...record} onChange={(openness) => show.mutate(openness)} />
          {more}
          <Ways
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

interface WaysProps {
  items: ReactNode;
  onHistory: (() => void) | undefined;
  onRemove: () => void;
}

function Ways({ items, onHistory, onRemove }: WaysProps) {
  if (items === undefined)
    return (
      <>
        {onHistory && (
          <Button variant="default" onClick={onHistory}>
            {t("history")}
          </Button>
        )}
        <Button variant="default" color="clay" onClick={onRemove}>
          {t("remove")}
        </Button>
      </>
    );
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default">{t("more")}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {items}
        {onHistory && <Menu.Item onClick={onHistory}>{t("history")}</Menu.Item>}
        <Menu.Item color="clay" onClick={onRemove}>
          {t("remove")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
