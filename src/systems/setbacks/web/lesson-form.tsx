// The form of a lesson, for a new one and for an edit.
import { client } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { today } from "../../../web/kit/today.ts";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { useText } from "../../../web/words.ts";
import { type Lesson, lessonForm } from "../schema/lesson.ts";
import { stepLabels } from "./saying.ts";
import { text } from "./text.ts";

export function LessonForm({ lesson, onEnd }: { lesson?: Lesson; onEnd?: () => void }) {
  const t = useText(text);
  const state = useRecordForm({
    schema: lessonForm,
    initial: lesson ?? { text: "", step: null, learnedOn: today(), resting: false },
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
      <Field
        form={state}
        name="text"
        as="long"
        label={t("lessonText")}
        help=""
        placeholder={t("lessonPlaceholder")}
        autoFocus={!lesson}
      />
      <Field form={state} name="step" label={t("usefulFor")} help={t("usefulForHelp")} choiceLabels={stepLabels()} />
      <Field form={state} name="learnedOn" label={t("learnedOn")} help="" />
      {lesson && <Field form={state} name="resting" label={t("resting")} help="" />}
    </RecordForm>
  );
}
