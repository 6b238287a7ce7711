// The forms of an employer: a new one by its name, and all of it.
import { z } from "zod";
import { api } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { useNounForm } from "../../../web/kit/noun-form.ts";
import { RecordForm } from "../../../web/kit/use-record-form.tsx";
import { type EmployerView, employerFields } from "../schema.ts";
import { t } from "./text.ts";

const { learned: _, ...written } = employerFields;
const schema = z.object(written);

interface EmployerFormProps {
  one?: EmployerView;
  onEnd: () => void;
  onAdded?: (id: string) => void;
}

export function EmployerForm({ one, onEnd, onAdded }: EmployerFormProps) {
  const form = useNounForm(api.employers, {
    schema,
    record: one,
    added: t("added"),
    onAdded: ({ id }: { id: string }) => onAdded?.(id),
    onEnd,
  });
  return (
    <RecordForm form={form} add={t("add")}>
      <Field form={form} name="name" as="text" autoFocus={!one} help={t("nameHelp")} />
      <Field form={form} name="why" />
      <div className="field-row">
        <Field form={form} name="next" as="text" />
        <Field form={form} name="nextOn" />
      </div>
      {one && (
        <>
          <Field form={form} name="link" />
          <Field form={form} name="letGoOn" />
          <Field form={form} name="note" />
        </>
      )}
    </RecordForm>
  );
}
