// The page of one record of values, energy or success: its form, who may see it, its history, and the bin.
import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";
import type { RecordFields } from "../../../core/record.ts";
import { HistoryDrawer } from "../../../web/kit/history-drawer.tsx";
import { Page, type PageAction, Trail } from "../../../web/kit/page.tsx";
import { type Openness, VisibilityMenu } from "../../../web/kit/visibility-menu.tsx";
import { useText } from "../../../web/words.ts";
import { valuesText } from "./values-text.ts";

interface RecordPageProps {
  kind: string;
  record: RecordFields;
  title: string;
  sub?: ReactNode;
  above: { label: string; to: string };
  action?: PageAction;
  onShow: (openness: Openness) => void;
  onRemove: () => void;
  children: ReactNode;
}

export function RecordPage({ kind, record, title, sub, above, action, onShow, onRemove, children }: RecordPageProps) {
  const t = useText(valuesText);
  const [history, setHistory] = useState(false);
  return (
    <Page
      title={title}
      sub={sub}
      above={<Trail steps={[{ label: t("assessment"), to: "/assessment" }, above]} />}
      action={action}
      more={
        <>
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
