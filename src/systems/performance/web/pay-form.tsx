// The form of a fact of pay, for a new one and for an edit.
import { z } from "zod";
import { api } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { useNounForm } from "../../../web/kit/noun-form.ts";
import { today } from "../../../web/kit/today.ts";
import { RecordForm } from "../../../web/kit/use-record-form.tsx";
import { type PayFact, payFields } from "../schema.ts";
import { payLabels } from "./saying.ts";
import { t } from "./text.ts";

const schema = z.object({ ...payFields, currency: payFields.currency.default("EUR"), per: payFields.per.default("year") });

export function PayForm({ record, onEnd }: { record?: PayFact; onEnd?: () => void }) {
  const form = useNounForm(api.pay, { schema, record, initial: { day: today() }, added: t("payAdded"), onEnd });
  const currency = String(form.form.values.currency ?? "EUR");
  return (
    <RecordForm form={form} add={t("addPay")}>
      <div className="field-row">
        <Field form={form} name="amount" as="money" currency={currency} autoFocus />
        <Field form={form} name="currency" />
        <Field form={form} name="per" choiceLabels={payLabels()} />
      </div>
      <Field form={form} name="day" help />
      <Field form={form} name="what" as="text" help />
      <Field form={form} name="proof" as="text" help />
    </RecordForm>
  );
}
