// The form of a certificate, for a new one and for an edit.
import { useState } from "react";
import { api } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { useNounForm } from "../../../web/kit/noun-form.ts";
import { RecordForm } from "../../../web/kit/use-record-form.tsx";
import { type Certificate, certificateForm } from "../schema.ts";
import { RaisesInput } from "./raises-input.tsx";
import { t } from "./text.ts";

export function CertificateForm({ certificate, onEnd }: { certificate?: Certificate; onEnd?: () => void }) {
  const [skills, setSkills] = useState(certificate?.skills ?? []);
  const form = useNounForm(api.certificates, {
    schema: certificateForm,
    record: certificate,
    initial: { leadDays: 60 },
    send: (values) => ({ ...values, skills }),
    added: t("added"),
    onEnd,
  });
  return (
    <RecordForm form={form} add={t("newCertificate")}>
      <Field form={form} name="title" autoFocus />
      <Field form={form} name="issuer" />
      <Field form={form} name="issued" />
      <Field form={form} name="expires" help />
      <Field form={form} name="leadDays" />
      <RaisesInput label={t("provesSkills")} value={skills} onChange={setSkills} />
      <Field form={form} name="link" help />
      <Field form={form} name="note" help />
    </RecordForm>
  );
}
