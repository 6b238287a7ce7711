// Hours of a week or a day, of work or for the career.
import { z } from "zod";
import { client } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { today } from "../../../web/kit/today.ts";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { hoursForm, hoursLog, type WorkedHours, workedHours } from "../schema.ts";
import { t } from "./text.ts";

const shape = z.object({
  sort: workedHours.shape.sort,
  span: workedHours.shape.span,
  day: workedHours.shape.day,
  hours: hoursLog.shape.hours,
  note: hoursForm.shape.note,
});

export function NewHours({ onEnd }: { onEnd: () => void }) {
  const form = useRecordForm({
    schema: shape,
    initial: { sort: "work", span: "week", day: today(), note: null },
    save: (values) => client.hours.log(values, { context: { said: t("hoursSaved") } }),
    onSaved: onEnd,
    onCancel: onEnd,
  });
  return (
    <RecordForm form={form} save={t("logHours")}>
      <Field form={form} name="hours" as="hours" autoFocus />
      <Field form={form} name="sort" choiceLabels={{ work: t("sort_work"), career: t("sort_career") }} />
      <Field form={form} name="span" choiceLabels={{ week: t("span_week"), day: t("span_day") }} />
      <Field form={form} name="day" />
      <Field form={form} name="note" />
    </RecordForm>
  );
}

export function EditHours({ entry, onEnd }: { entry: WorkedHours; onEnd: () => void }) {
  const form = useRecordForm({
    schema: hoursForm,
    initial: entry,
    revision: entry.revision,
    save: (values, revision) => client.hours.update({ id: entry.id, revision, ...values }, { context: { said: t("saved") } }),
    onSaved: onEnd,
    onCancel: onEnd,
  });
  return (
    <RecordForm form={form}>
      <Field form={form} name="hours" as="hours" />
      <Field form={form} name="note" />
    </RecordForm>
  );
}
