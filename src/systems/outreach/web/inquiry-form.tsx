// The forms of a talk to learn from: a new one, what was heard in it, and all of it.
import { z } from "zod";
import { api } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { useNounForm } from "../../../web/kit/noun-form.ts";
import { today } from "../../../web/kit/today.ts";
import { RecordForm } from "../../../web/kit/use-record-form.tsx";
import { type InquiryView, inquiryFields } from "../schema.ts";
import { answerLabels, purposeLabels } from "./saying.ts";
import { t } from "./text.ts";

const { step: _, ...written } = inquiryFields;
const { about, purpose, name, via, want, heldOn, notes, promised, promisedBy } = written;

const short = z.object({ about, purpose: purpose.default("role"), name, via, want });

export function NewInquiry({ onEnd, onAdded }: { onEnd: () => void; onAdded: (id: string) => void }) {
  const form = useNounForm(
    { add: api.inquiries.add, update: api.inquiries.update },
    { schema: short, added: t("added"), onAdded: ({ id }: { id: string }) => onAdded(id), onEnd },
  );
  return (
    <RecordForm form={form} add={t("add")}>
      <Field form={form} name="about" autoFocus help as="text" />
      <Field form={form} name="purpose" choiceLabels={purposeLabels()} />
      <div className="field-row">
        <Field form={form} name="name" help as="text" />
        <Field form={form} name="via" as="text" />
      </div>
      <Field form={form} name="want" help />
    </RecordForm>
  );
}

const heard = z.object({ heldOn, name, notes, promised, promisedBy });

export function HeardForm({ one, onEnd }: { one: InquiryView; onEnd: () => void }) {
  const record = { ...one, heldOn: one.heldOn ?? (one.talkOn && one.talkOn <= today() ? one.talkOn : today()) };
  const form = useNounForm(api.inquiries, { schema: heard, record, saved: t("noted"), onEnd });
  return (
    <RecordForm form={form}>
      <div className="field-row">
        <Field form={form} name="name" as="text" />
        <Field form={form} name="heldOn" />
      </div>
      <Field form={form} name="notes" help autoFocus />
      <div className="field-row">
        <Field form={form} name="promised" as="text" />
        <Field form={form} name="promisedBy" />
      </div>
    </RecordForm>
  );
}

const full = z.object(written);

export function InquiryForm({ one, onEnd }: { one: InquiryView; onEnd: () => void }) {
  const form = useNounForm(api.inquiries, { schema: full, record: one, onEnd });
  return (
    <RecordForm form={form}>
      <Field form={form} name="about" as="text" />
      <Field form={form} name="purpose" choiceLabels={purposeLabels()} />
      <div className="field-row">
        <Field form={form} name="name" as="text" />
        <Field form={form} name="via" as="text" />
      </div>
      <Field form={form} name="want" />
      <Field form={form} name="questions" />
      <div className="field-row">
        <Field form={form} name="askedOn" />
        <Field form={form} name="answer" choiceLabels={answerLabels()} />
        <Field form={form} name="answeredOn" />
      </div>
      <div className="field-row">
        <Field form={form} name="talkOn" />
        <Field form={form} name="heldOn" />
        <Field form={form} name="thankedOn" />
      </div>
      <Field form={form} name="notes" />
      <Field form={form} name="promised" as="text" />
      <div className="field-row">
        <Field form={form} name="promisedBy" />
        <Field form={form} name="keptOn" />
      </div>
      <Field form={form} name="did" help />
      <div className="field-row">
        <Field form={form} name="reportedOn" />
        <Field form={form} name="closedOn" />
      </div>
    </RecordForm>
  );
}
