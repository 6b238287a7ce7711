// One entry of the journal, drawn from its Markdown, changed in place.
import { useQuery } from "@tanstack/react-query";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { useQueryParam, useRouteParam } from "../../../web/kit/go.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import { RecordPage } from "../../../web/kit/record-page.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
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
  const [editing, setEditing] = useQueryParam("edit");
  const day = sayDay(entry.day, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
  return (
    <RecordPage
      kind="journal-entry"
      record={entry}
      title={entry.title ?? day}
      trail={[{ label: t("journal"), to: "/journal" }]}
      sub={
        <>
          {entry.title && `${day} `}
          {entry.topic !== "note" && <Chip tone={toneOfTopic[entry.topic]}>{t(`topic_${entry.topic}`)}</Chip>}
        </>
      }
      action={editing ? undefined : { label: t("edit"), hotkey: "E", onClick: () => setEditing("yes") }}
      change={client.journal.update}
      remove={client.journal.remove}
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
    </RecordPage>
  );
}
