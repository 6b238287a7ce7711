// The form of a task, for a new one and for an edit.
import { api } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { LessonsFor } from "../../../web/kit/lessons-for.tsx";
import { useNounForm } from "../../../web/kit/noun-form.ts";
import { RecordForm } from "../../../web/kit/use-record-form.tsx";
import { type Task, taskFields } from "../schema.ts";
import { t } from "./text.ts";

export function TaskForm({ task, onEnd }: { task?: Task; onEnd?: () => void }) {
  const form = useNounForm(api.tasks, {
    schema: taskFields,
    record: task,
    initial: { minutes: 30, weight: 0.5 },
    added: t("taskAdded"),
    saved: t("taskSaved"),
    onEnd,
  });
  return (
    <RecordForm form={form} save={t("saveTask")} add={t("addTask")}>
      <Field form={form} name="title" autoFocus />
      {!task && <LessonsFor planned={String(form.form.getValues().title ?? "")} />}
      <Field form={form} name="due" help />
      <Field form={form} name="minutes" help />
      <Field form={form} name="weight" help />
      <Field form={form} name="note" help />
    </RecordForm>
  );
}
