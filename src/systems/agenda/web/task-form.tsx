// The form of a task, for a new one and for an edit.
import { client } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { LessonsFor } from "../../../web/kit/lessons-for.tsx";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { useText } from "../../../web/words.ts";
import { type Task, taskFields } from "../schema.ts";
import { text } from "./text.ts";

export function TaskForm({ task, onEnd }: { task?: Task; onEnd?: () => void }) {
  const t = useText(text);
  const form = useRecordForm({
    schema: taskFields,
    initial: task ?? { title: "", note: null, due: null, minutes: 30, weight: 0.5 },
    revision: task?.revision,
    save: (values, revision) =>
      task
        ? client.tasks.update({ id: task.id, revision, ...values }, { context: { said: t("taskSaved") } })
        : client.tasks.add(values, { context: { said: t("taskAdded") } }),
    onSaved: onEnd,
    onCancel: task ? undefined : onEnd,
  });
  return (
    <RecordForm form={form} save={t("saveTask")} add={t("addTask")}>
      <Field form={form} name="title" label={t("title")} autoFocus={!task} />
      {!task && <LessonsFor planned={String(form.form.getValues().title ?? "")} />}
      <Field form={form} name="due" label={t("due")} help={t("dueHelp")} />
      <Field form={form} name="minutes" label={t("effort")} help={t("effortHelp")} />
      <Field form={form} name="weight" label={t("weight")} help={t("weightHelp")} />
      <Field form={form} name="note" as="long" label={t("note")} help={t("noteHelp")} />
    </RecordForm>
  );
}
