// What counts when offers are held against each other: 100 for what counts most, the others beside it.
import { z } from "zod";
import { client } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { criteria, type OfferWeights, weightFields } from "../schema.ts";
import { t } from "./text.ts";

const schema = z.object(weightFields);
const none = { pay: 100, hours: 0, commute: 0, leave: 0, growth: 0, people: 0, security: 0, meaning: 0 };

interface WeightsFormProps {
  weights: OfferWeights | null;
  currency: string;
  onEnd: () => void;
}

export function WeightsForm({ weights, currency, onEnd }: WeightsFormProps) {
  const form = useRecordForm({
    schema,
    initial: weights ?? { ...none, currency },
    save: ({ currency: said, payFrom, payTo, ...rest }) =>
      client.offers.weigh({ currency: said, payFrom, payTo, ...rest }, { context: { said: t("weighed") } }),
    onSaved: onEnd,
    onCancel: onEnd,
  });
  const shown = String(form.form.values.currency ?? currency);
  return (
    <RecordForm form={form} add={t("weighNow")}>
      <p className="note">{t("weighHelp")}</p>
      <div className="field-row">
        <Field form={form} name="payFrom" as="money" currency={shown} help={t("payFromHelp")} />
        <Field form={form} name="payTo" as="money" currency={shown} help={t("payToHelp")} />
        <Field form={form} name="currency" />
      </div>
      {criteria.map((criterion) => (
        <Field key={criterion} form={form} name={criterion} help />
      ))}
    </RecordForm>
  );
}
