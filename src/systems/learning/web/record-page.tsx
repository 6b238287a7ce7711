// What the pages of an activity and a certificate share: the way back, who may see it, its history, and deleting it.
import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { HistoryDrawer } from "../../../web/kit/history-drawer.tsx";
import { Page, type PageAction, Trail } from "../../../web/kit/page.tsx";
import { type Openness, VisibilityMenu } from "../../../web/kit/visibility-menu.tsx";
import { useText } from "../../../web/words.ts";
import { text } from "./text.ts";

interface RecordPageProps {
  kind: "activity" | "certificate";
  record: { id: string; title: string } & Openness;
  /** The list that it stands in. */
  list: { label: string; to: string };
  sub: ReactNode;
  action: PageAction;
  /** Buttons before those that every record has. */
  more?: ReactNode;
  onShow: (openness: Openness) => void;
  onRemove: () => void;
  children: ReactNode;
}

export function RecordPage({ kind, record, list, sub, action, more, onShow, onRemove, children }: RecordPageProps) {
  const t = useText(text);
  const [history, setHistory] = useState(false);
  return (
    <Page
      title={record.title}
      above={<Trail steps={[{ label: t("learning"), to: "/learning" }, list]} />}
      sub={sub}
      action={action}
      more={
        <>
          {more}
          <VisibilityMenu {...record} onChange={onShow} />
          <Button variant="default" onClick={() => setHistory(true)}>
            {t("history")}
          </Button>
          <Button variant="default" color="clay" onClick={onRemove}>
            {t("remove")}
          </Button>
        </>
      }
    >
      {children}
      <HistoryDrawer kind={kind} id={record.id} opened={history} onClose={() => setHistory(false)} />
    </Page>
  );
}
