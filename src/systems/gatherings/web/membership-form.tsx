// The form of a membership, for a new one and for an edit.
import { z } from "zod";
import { api } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { useNounForm } from "../../../web/kit/noun-form.ts";
import { RecordForm } from "../../../web/kit/use-record-form.tsx";
import { type MembershipView, membershipFields } from "../schema/membership.ts";
import { duesLabels, roleLabels } from "./saying.ts";
import { t } from "./text.ts";

const schema = z.object({
  ...membershipFields,
  role: membershipFields.role.default("member"),
  currency: membershipFields.currency.default("EUR"),
});

export function MembershipForm({ record, onEnd }: { record?: MembershipView; onEnd?: () => void }) {
  const standing = record && { ...record, currency: record.currency ?? "EUR" };
  const form = useNounForm(api.memberships, { schema, record: standing, added: t("membershipAdded"), onEnd });
  return (
    <RecordForm form={form} add={t("addMembership")}>
      <Field form={form} name="name" as="text" autoFocus={!record} />
      <div className="field-row">
        <Field form={form} name="role" choiceLabels={roleLabels()} />
        <Field form={form} name="since" />
        <Field form={form} name="renewsOn" />
      </div>
      <div className="field-row">
        <Field form={form} name="dues" as="money" currency={String(form.form.values.currency ?? "EUR")} />
        <Field form={form} name="currency" />
        <Field form={form} name="per" choiceLabels={duesLabels()} />
      </div>
      <Field form={form} name="gave" />
      {record && (
        <>
          <Field form={form} name="leftOn" />
          <Field form={form} name="note" />
        </>
      )}
    </RecordForm>
  );
}
