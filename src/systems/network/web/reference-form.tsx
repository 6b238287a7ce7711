// The form of somebody who could speak for the person, for a new one and for an edit.
import { z } from "zod";
import { client } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { useText } from "../../../web/words.ts";
import { type Reference, referenceFields } from "../schema.ts";
import { permissionLabels } from "./saying.ts";
import { text } from "./text.ts";

const form = z.object(referenceFields);
const blank = {
  name: "",
  knowsYouFrom: null,
  contact: null,
  permission: "not-asked" as const,
  askedOn: null,
  answeredOn: null,
  note: null,
};

export function ReferenceForm({ reference, onEnd }: { reference?: Reference; onEnd?: () => void }) {
  const t = useText(text);
  const state = useRecordForm({
    schema: form,
    initial: reference ?? blank,
    revision: reference?.revision,
    save: (values, revision) =>
      reference
        ? client.references.update({ id: reference.id, revision, ...values }, { context: { said: t("saved") } })
        : client.references.add(values, { context: { said: t("referenceSaved") } }),
    onSaved: onEnd,
    onCancel: onEnd,
  });
  return (
    <RecordForm form={state} add={t("addReference")}>
      <Field form={state} name="name" label={t("name")} help="" autoFocus />
      <Field form={state} name="knowsYouFrom" label={t("knowsYouFrom")} help="" />
      <Field form={state} name="contact" label={t("contact")} help="" />
      <Field form={state} name="permission" label={t("permission")} help="" choiceLabels={permissionLabels()} />
      {reference && (
        <div className="field-row">
          <Field form={state} name="askedOn" label={t("askedOn")} help="" />
          <Field form={state} name="answeredOn" label={t("answeredOn")} help="" />
        </div>
      )}
      <Field form={state} name="note" as="long" label={t("note")} />
    </RecordForm>
  );
}
