// The form of a journal entry, for a new one and for an edit.
import { z } from "zod";
import { client } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { today } from "../../../web/kit/today.ts";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { useText } from "../../../web/words.ts";
import { type JournalEntry, journalFields } from "../schema/journal.ts";
import { text } from "./text.ts";

const form = z.object(journalFields).omit({ records: true });

export function JournalForm({ entry, onEnd }: { entry?: JournalEntry; onEnd?: () => void }) {
  const t = useText(text);
  const state = useRecordForm({
    schema: form,
    initial: entry ?? { text: "", title: null, day: today(), topic: "note" },
    revision: entry?.revision,
    save: (values, revision) =>
      entry
        ? client.journal.update({ id: entry.id, revision, ...values }, { context: { said: t("entrySaved") } })
        : client.journal.add(values, { context: { said: t("entryKept") } }),
    onSaved: onEnd,
    onCancel: onEnd,
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
      <Field form={state} name="text" as="long" label={t("entryText")} help={t("entryTextHelp")} autoFocus />
      <Field form={state} name="title" label={t("entryTitle")} help={t("entryTitleHelp")} />
      <div className="field-row">
        <Field form={state} name="day" label={t("entryDay")} help="" />
        <Field form={state} name="topic" label={t("topic")} help="" choiceLabels={choiceLabels} />
      </div>
    </RecordForm>
  );
}
