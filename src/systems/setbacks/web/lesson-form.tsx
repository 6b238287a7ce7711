// The form of a lesson, for a new one and for an edit.
import { client } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { today } from "../../../web/kit/today.ts";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { type Lesson, lessonForm } from "../schema/lesson.ts";
import { stepLabels } from "./saying.ts";
import { t } from "./text.ts";

export function LessonForm({ lesson, onEnd }: { lesson?: Lesson; onEnd?: () => void }) {
  const state = useRecordForm({
    schema: lessonForm,
    initial: lesson ?? { learnedOn: today() },
    revision: lesson?.revision,
    save: ({ resting, step, ...values }, revision) =>
      lesson
        ? client.lessons.update({ id: lesson.id, revision, resting, step, ...values }, { context: { said: t("saved") } })
        : client.lessons.add({ ...values, ...(step ? { step } : {}) }, { context: { said: t("lessonAdded") } }),
    onSaved: onEnd,
    onCancel: onEnd,
  });
  return (
    <RecordForm form={state} add={t("newLesson")}>
      <Field form={state} name="text" placeholder={t("lessonPlaceholder")} autoFocus />
      <Field form={state} name="step" help choiceLabels={stepLabels()} />
      <Field form={state} name="learnedOn" />
      {lesson && <Field form={state} name="resting" />}
    </RecordForm>
  );
}
