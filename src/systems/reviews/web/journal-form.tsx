// The form of a journal entry, for a new one and for an edit.
import { z } from "zod";
import { api } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { useNounForm } from "../../../web/kit/noun-form.ts";
import { today } from "../../../web/kit/today.ts";
import { RecordForm } from "../../../web/kit/use-record-form.tsx";
import { type JournalEntry, journalFields } from "../schema/journal.ts";
import { t } from "./text.ts";

const form = z.object(journalFields).omit({ records: true });

export function JournalForm({ entry, onEnd }: { entry?: JournalEntry; onEnd?: () => void }) {
  const state = useNounForm(api.journal, {
    schema: form,
    record: entry,
    initial: { day: today(), topic: "note" },
    added: t("entryKept"),
    saved: t("entrySaved"),
    onEnd,
  });
  const choiceLabels = {
    note: t("topic_note"),
    conversation: t("topic_conversation"),
    feedback: t("topic_feedback"),
    idea: t("topic_idea"),
    gratitude: t("topic_gratitude"),
  };
  return (
    <RecordForm form={state} save={t("saveEntry")} add={t("keepEntry")}>
      <Field form={state} name="text" help={t("entryTextHelp")} autoFocus />
      <Field form={state} name="title" help />
      <div className="field-row">
        <Field form={state} name="day" />
        <Field form={state} name="topic" choiceLabels={choiceLabels} />
      </div>
    </RecordForm>
  );
}
