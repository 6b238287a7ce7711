// The form of somebody who could speak for the person, for a new one and for an edit.
import { z } from "zod";
import { api } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { useNounForm } from "../../../web/kit/noun-form.ts";
import { RecordForm } from "../../../web/kit/use-record-form.tsx";
import { type Reference, referenceFields } from "../schema/reference.ts";
import { permissionLabels } from "./saying.ts";
import { t } from "./text.ts";

const schema = z.object(referenceFields);
export function ReferenceForm({ reference, onEnd }: { reference?: Reference; onEnd?: () => void }) {
  const form = useNounForm(api.references, {
    schema,
    record: reference,
    initial: { permission: "not-asked" },
    added: t("referenceSaved"),
    onEnd,
  });
  return (
    <RecordForm form={form} add={t("addReference")}>
      <Field form={form} name="name" autoFocus />
      <Field form={form} name="knowsYouFrom" />
      <Field form={form} name="contact" />
      <Field form={form} name="permission" choiceLabels={permissionLabels()} />
      {reference && (
        <div className="field-row">
          <Field form={form} name="askedOn" />
          <Field form={form} name="answeredOn" />
        </div>
      )}
      <Field form={form} name="note" help />
    </RecordForm>
  );
}
