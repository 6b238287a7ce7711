// All feedback, the latest first; what is not answered yet and what was praise on tabs of their own.
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { ListPage } from "../../../web/kit/record-list.tsx";
import { Row } from "../../../web/kit/row.tsx";
import { SpreadsheetMenu } from "../../../web/kit/spreadsheet.tsx";
import { useList } from "../../../web/kit/use-list.ts";
import { titleOf } from "../rules/say-note.ts";
import type { FeedbackNote } from "../schema/note.ts";
import { HeardLine } from "./heard-line.tsx";
import { relationChoices, toneChip } from "./saying.ts";
import { t } from "./text.ts";

export default function Feedback() {
  const list = useList(api.feedback, {
    search: t("find"),
    filters: { relation: { label: t("anyRelation"), choices: relationChoices() } },
    tabs: {
      name: "show",
      label: t("show"),
      choices: [
        { value: "all", label: t("all"), asked: {} },
        { value: "open", label: t("open"), asked: { open: true } },
        { value: "praise", label: t("praise"), asked: { tone: "praise" } },
      ],
    },
  });
  return (
    <ListPage
      of={list}
      label={t("feedback")}
      sub={t("feedbackSub")}
      more={
        <SpreadsheetMenu
          name="feedback.csv"
          save={() => client.feedback.export({})}
          empty={list.answer?.counts?.all === 0}
          help={t("importHelp")}
          take={(asked, said) => client.feedback.import(asked, { context: { said } })}
        />
      }
      above={
        <Card>
          <HeardLine />
        </Card>
      }
      empty={t("none")}
      row={(note, remove) => <NoteRow key={note.id} note={note} onRemove={() => remove(note.id)} />}
    />
  );
}

function NoteRow({ note, onRemove }: { note: FeedbackNote; onRemove: () => void }) {
  const chip = toneChip(note);
  return (
    <Row
      title={titleOf(note)}
      reason={[sayDay(note.day), note.did].filter(Boolean).join(" · ")}
      to={`/feedback/${note.id}`}
      chips={chip && <Chip tone={chip.colour}>{chip.label}</Chip>}
      onRemove={onRemove}
    />
  );
}
