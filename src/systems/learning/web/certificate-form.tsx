// The form of a certificate, for a new one and for an edit.
import { useState } from "react";
import { client } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { useText } from "../../../web/words.ts";
import { type Certificate, certificateForm } from "../schema.ts";
import { RaisesInput } from "./raises-input.tsx";
import { text } from "./text.ts";

const blank = { title: "", issuer: null, issued: null, expires: null, leadDays: 60, link: null, note: null };

export function CertificateForm({ certificate, onEnd }: { certificate?: Certificate; onEnd?: () => void }) {
  const t = useText(text);
  const [skills, setSkills] = useState(certificate?.skills ?? []);
  const form = useRecordForm({
    schema: certificateForm,
    initial: certificate ?? blank,
    revision: certificate?.revision,
    save: (values, revision) =>
      certificate
        ? client.certificates.update({ id: certificate.id, revision, ...values, skills }, { context: { said: t("saved") } })
        : client.certificates.add({ ...values, skills }, { context: { said: t("added") } }),
    onSaved: onEnd,
  });
  return (
    <RecordForm form={form} submitLabel={certificate ? t("save") : t("newCertificate")} onCancel={onEnd}>
      <Field form={form} name="title" label={t("title")} help="" autoFocus={!certificate} />
      <Field form={form} name="issuer" label={t("issuer")} help="" />
      <Field form={form} name="issued" label={t("issued")} help="" />
      <Field form={form} name="expires" label={t("expires")} />
      <Field form={form} name="leadDays" label={t("leadDays")} help="" />
      <RaisesInput label={t("provesSkills")} value={skills} onChange={setSkills} />
      <Field form={form} name="link" as="text" label={t("link")} />
      <Field form={form} name="note" as="long" label={t("note")} />
    </RecordForm>
  );
}
