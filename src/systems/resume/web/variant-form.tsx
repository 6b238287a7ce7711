// The forms of a resume for a role: what a new one is called and for, and its head and look later.
import { z } from "zod";
import { api } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { useNounForm } from "../../../web/kit/noun-form.ts";
import { RecordForm } from "../../../web/kit/use-record-form.tsx";
import { type VariantView, variantFields } from "../variant-schema.ts";
import { t } from "./text.ts";

const { title, roleId, headline, summary, template, paper } = variantFields;

const noun = { add: api.variants.add, update: api.variants.update };

export function NewVariant({ onEnd, onAdded }: { onEnd: () => void; onAdded: (made: VariantView) => void }) {
  const form = useNounForm(noun, { schema: z.object({ title, roleId }), onEnd, onAdded });
  return (
    <RecordForm form={form} add={t("addVariant")}>
      <Field form={form} name="title" label={t("variantName")} placeholder={t("variantNameHint")} autoFocus />
      <Field form={form} name="roleId" as="role" label={t("variantRole")} placeholder={t("variantRoleHint")} />
    </RecordForm>
  );
}

export function VariantForm({ record }: { record: VariantView }) {
  const form = useNounForm(noun, { schema: z.object({ title, roleId, headline, summary, template, paper }), record });
  return (
    <RecordForm form={form} save={t("saveVariant")}>
      <Field form={form} name="title" label={t("variantName")} />
      <Field
        form={form}
        name="roleId"
        as="role"
        label={t("variantRole")}
        {...(record.roleLabel && { chosenLabel: record.roleLabel })}
      />
      <Field form={form} name="headline" help />
      <Field form={form} name="summary" help as="long" />
      <div className="field-row">
        <Field form={form} name="template" />
        <Field form={form} name="paper" />
      </div>
    </RecordForm>
  );
}
