// The forms of an interview: a new one, what stands in it, and how it went.
import { z } from "zod";
import { client } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { today } from "../../../web/kit/today.ts";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { formatLabels } from "../rules/say-interview.ts";
import { type Interview, interviewFields } from "../schema.ts";
import { t } from "./text.ts";

const { round, day, time, timezone, format, place, prepared, toAsk, asked, went, learned, thankedOn } = interviewFields;

const before = z.object({
  round,
  day,
  time,
  timezone,
  format: format.default("in-person"),
  place,
  prepared,
  toAsk: toAsk.default([]),
});
const after = z.object({ went, asked: asked.default([]), learned, thankedOn });

interface InterviewFormProps {
  openingId: string;
  record?: Interview;
  onEnd: () => void;
}

export function InterviewForm({ openingId, record, onEnd }: InterviewFormProps) {
  const form = useRecordForm({
    schema: before,
    initial: record ?? { day: today() },
    revision: record?.revision,
    save: (values, revision) =>
      record
        ? client.interviews.update({ ...values, id: record.id, revision }, { context: { said: t("saved") } })
        : client.interviews.add({ ...values, openingId }, { context: { said: t("interviewAdded") } }),
    onSaved: onEnd,
    onCancel: onEnd,
  });
  return (
    <RecordForm form={form} add={t("addInterview")}>
      <div className="field-row">
        <Field form={form} name="day" autoFocus />
        <Field form={form} name="time" placeholder="14:30" />
      </div>
      <div className="field-row">
        <Field form={form} name="format" choiceLabels={formatLabels} />
        <Field form={form} name="round" as="text" />
      </div>
      <Field form={form} name="place" as="text" help />
      <Field form={form} name="prepared" />
      <Field form={form} name="toAsk" help />
      {record && <Field form={form} name="timezone" as="text" help />}
    </RecordForm>
  );
}

export function DebriefForm({ record, onEnd }: { record: Interview; onEnd: () => void }) {
  const form = useRecordForm({
    schema: after,
    initial: record,
    revision: record.revision,
    save: (values, revision) =>
      client.interviews.update({ ...values, id: record.id, revision }, { context: { said: t("saved") } }),
    onSaved: onEnd,
    onCancel: onEnd,
  });
  return (
    <RecordForm form={form}>
      <Field form={form} name="went" />
      <Field form={form} name="asked" help={t("askedHelp")} />
      <Field form={form} name="learned" />
      <Field form={form} name="thankedOn" />
    </RecordForm>
  );
}
