// One entry of the journal, drawn from its Markdown, changed in place.
import { sayDay } from "../../../core/day.ts";
import { api } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { useQueryParam } from "../../../web/kit/go.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { JournalForm } from "./journal-form.tsx";
import { MarkdownView } from "./markdown-view.tsx";
import { t } from "./text.ts";
import { toneOfTopic } from "./topic-tone.ts";
import "./reviews.css";
import "./notebook.css";

export default recordScreen("journal-entry", api.journal, function useEntry(entry) {
  const [editing, setEditing] = useQueryParam("edit");
  const day = sayDay(entry.day, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
  return {
    title: entry.title ?? day,
    trail: [{ label: t("journal"), to: "/journal" }],
    sub: (
      <>
        {entry.title && `${day} `}
        {entry.topic !== "note" && <Chip tone={toneOfTopic[entry.topic]}>{t(`topic_${entry.topic}`)}</Chip>}
      </>
    ),
    action: editing ? undefined : { label: t("edit"), hotkey: "E", onClick: () => setEditing("yes") },
    main: (
      <>
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
      </>
    ),
  };
});
