// One entry of the journal, drawn from its Markdown, changed in place.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { useGo, useQueryParam, useRouteParam } from "../../../web/kit/go.tsx";
import { HistoryDrawer } from "../../../web/kit/history-drawer.tsx";
import { Card, Page, Trail } from "../../../web/kit/page.tsx";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { type Openness, VisibilityMenu } from "../../../web/kit/visibility-menu.tsx";
import { useText } from "../../../web/words.ts";
import type { JournalEntry } from "../schema/journal.ts";
import { JournalForm } from "./journal-form.tsx";
import { MarkdownView } from "./markdown-view.tsx";
import { text } from "./text.ts";
import { toneOfTopic } from "./topic-tone.ts";
import "./reviews.css";

export default function EntryScreen() {
  const id = useRouteParam("id");
  const entry = useQuery(api.journal.get.queryOptions({ input: { id } }));
  return (
    <Loaded query={entry} shape={<PageSkeleton />}>
      {(found) => <EntryPage entry={found} />}
    </Loaded>
  );
}

function EntryPage({ entry }: { entry: JournalEntry }) {
  const t = useText(text);
  const go = useGo();
  const [editing, setEditing] = useQueryParam("edit");
  const [history, setHistory] = useState(false);
  const remove = useMutation(
    api.journal.remove.mutationOptions({ context: { said: t("entryRemoved") }, onSuccess: () => go("/journal") }),
  );
  const open = useMutation({
    mutationFn: (openness: Openness) =>
      client.journal.update({ id: entry.id, revision: entry.revision, ...openness }, { context: { said: t("saved") } }),
  });
  const day = sayDay(entry.day, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
  return (
    <Page
      title={entry.title ?? day}
      above={<Trail steps={[{ label: t("journal"), to: "/journal" }]} />}
      sub={
        <>
          {entry.title && `${day} `}
          {entry.topic !== "note" && <Chip tone={toneOfTopic[entry.topic]}>{t(`topic_${entry.topic}`)}</Chip>}
        </>
      }
      action={editing ? undefined : { label: t("edit"), hotkey: "E", onClick: () => setEditing("yes") }}
      more={
        <>
          <VisibilityMenu {...entry} onChange={(openness) => open.mutate(openness)} />
          <Button variant="default" onClick={() => setHistory(true)}>
            {t("history")}
          </Button>
          <Button variant="default" color="clay" onClick={() => remove.mutate({ id: entry.id })}>
            {t("remove")}
          </Button>
        </>
      }
    >
      {editing ? (
        <JournalForm entry={entry} onEnd={() => setEditing(undefined)} />
      ) : (
        <Card>
          <MarkdownView text={entry.text} />
        </Card>
      )}
      {entry.records.length > 0 && (
        <p className="note">
          {t("about")}:{" "}
          {entry.records.map((record) => (
            <span key={`${record.kind} ${record.id}`}>
              <RecordLink kind={record.kind} id={record.id}>
                {record.label ?? record.kind}
              </RecordLink>{" "}
            </span>
          ))}
        </p>
      )}
      <HistoryDrawer kind="journal-entry" id={entry.id} opened={history} onClose={() => setHistory(false)} />
    </Page>
  );
}
