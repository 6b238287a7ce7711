// The form of an offer: what it pays first, the rest when it is asked for.
import { useState } from "react";
import { z } from "zod";
import { client } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { today } from "../../../web/kit/today.ts";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { type Offer, offerFields } from "../schema.ts";
import { periodLabels } from "./saying.ts";
import { t } from "./text.ts";

const { decision: _, openingId: __, ...plain } = offerFields;
const schema = z.object({ ...plain, currency: plain.currency.default("EUR"), basePer: plain.basePer.default("year") });

interface OfferFormProps {
  record?: Offer;
  /** For an opening: what it is called. */
  opening?: { id: string; label: string };
  onEnd: () => void;
}

export function OfferForm({ record, opening, onEnd }: OfferFormProps) {
  const [whole, setWhole] = useState(record !== undefined);
  const form = useRecordForm({
    schema,
    initial: record ?? { day: today(), ...(opening && { title: opening.label }) },
    revision: record?.revision,
    save: (values, revision) =>
      record
        ? client.offers.update({ ...values, id: record.id, revision }, { context: { said: t("saved") } })
        : client.offers.add({ ...values, openingId: opening?.id ?? null }, { context: { said: t("offerAdded") } }),
    onSaved: onEnd,
    onCancel: onEnd,
  });
  const currency = String(form.form.values.currency ?? "EUR");
  const money = (name: "base" | "bonus" | "benefits" | "equity" | "signOn" | "costs") => (
    <Field form={form} name={name} as="money" currency={currency} />
  );
  return (
    <RecordForm form={form} add={t("addOffer")}>
      <Field form={form} name="title" autoFocus />
      <div className="field-row">
        {money("base")}
        <Field form={form} name="basePer" choiceLabels={periodLabels()} />
        <Field form={form} name="currency" />
      </div>
      <div className="field-row">
        <Field form={form} name="hoursPerWeek" />
        <Field form={form} name="deadline" />
      </div>
      {whole && (
        <>
          <div className="field-row">
            {money("bonus")}
            <Field form={form} name="bonusCounted" />
          </div>
          <div className="field-row">
            {money("benefits")}
            {money("costs")}
            {money("signOn")}
          </div>
          <div className="field-row">
            <Field form={form} name="pensionPercent" />
            <Field form={form} name="raisePercent" />
            <Field form={form} name="monthsPaid" />
          </div>
          <div className="field-row">
            {money("equity")}
            <Field form={form} name="equityCounted" />
          </div>
          <div className="field-row">
            <Field form={form} name="vestYears" />
            <Field form={form} name="cliffMonths" />
          </div>
          <div className="field-row">
            <Field form={form} name="commuteMinutes" />
            <Field form={form} name="daysThere" />
            <Field form={form} name="leaveDays" />
          </div>
          <p className="note">{t("marksHelp")}</p>
          <div className="field-row">
            <Field form={form} name="growth" label={t("markGrowth")} />
            <Field form={form} name="people" label={t("markPeople")} />
          </div>
          <div className="field-row">
            <Field form={form} name="security" label={t("markSecurity")} />
            <Field form={form} name="meaning" label={t("markMeaning")} />
          </div>
          <Field form={form} name="day" />
          <Field form={form} name="note" help />
        </>
      )}
      {!record && (
        <button type="button" className="quiet" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {t(whole ? "lessFields" : "moreOffer")}
        </button>
      )}
    </RecordForm>
  );
}
