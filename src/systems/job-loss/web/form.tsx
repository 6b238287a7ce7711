// Figures and dates after a lost job.
import { Button, CloseButton } from "@mantine/core";
import { useState } from "react";
import { z } from "zod";
import { client } from "../../../web/client.ts";
import { DayInput } from "../../../web/kit/day-input.tsx";
import { Field, FieldControl } from "../../../web/kit/field.tsx";
import { NumberInput, type TypedNumber } from "../../../web/kit/number-input.tsx";
import { today } from "../../../web/kit/today.ts";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { type JobLoss, jobLossFields } from "../schema.ts";
import { t } from "./text.ts";

const form = z.object({
  day: jobLossFields.day,
  employer: jobLossFields.employer,
  lastDay: jobLossFields.lastDay,
  paidUntil: jobLossFields.paidUntil,
  benefitFrom: jobLossFields.benefitFrom,
  benefitUntil: jobLossFields.benefitUntil,
  coverUntil: jobLossFields.coverUntil,
  endsOn: jobLossFields.endsOn,
  currency: jobLossFields.currency,
  savings: jobLossFields.savings,
  severance: jobLossFields.severance,
  costsLow: jobLossFields.costsLow,
  costsHigh: jobLossFields.costsHigh,
  benefit: jobLossFields.benefit,
});

interface OwnDate {
  key: number;
  day: string | null;
  title: string;
  leadDays: TypedNumber;
}

const isClear = ({ leadDays }: OwnDate): boolean => typeof leadDays === "number";

export function JobLossForm({ jobLoss, onEnd }: { jobLoss: JobLoss; onEnd: () => void }) {
  const [dates, setDates] = useState<OwnDate[]>(jobLoss.dates.map((one, key) => ({ ...one, key })));
  const state = useRecordForm({
    schema: form,
    initial: jobLoss,
    revision: jobLoss.revision,
    save: async (values, revision) => {
      const own = dates.flatMap(({ day, title, leadDays }) =>
        day && title.trim() && typeof leadDays === "number" ? [{ day, title: title.trim(), leadDays }] : [],
      );
      const saved = await client.jobLoss.update(
        { id: jobLoss.id, revision, ...values, dates: own },
        { context: { said: t("saved") } },
      );
      return saved.jobLoss;
    },
    onSaved: onEnd,
    onCancel: onEnd,
  });
  const amount = (name: "savings" | "severance" | "costsLow" | "costsHigh" | "benefit", isFirst = false) => (
    <Field form={state} name={name} as="money" currency={jobLoss.currency} label={t(name)} help="" autoFocus={isFirst} />
  );
  return (
    <RecordForm form={state} ready={dates.every(isClear)}>
      <fieldset className="plain-fieldset">
        <legend>{t("money")}</legend>
        <div className="field-row">
          {amount("savings", true)}
          {amount("severance")}
        </div>
        <div className="field-row">
          {amount("costsLow")}
          {amount("costsHigh")}
          {amount("benefit")}
        </div>
        <Field form={state} name="currency" />
      </fieldset>
      <fieldset className="plain-fieldset">
        <legend>{t("datesOf")}</legend>
        <div className="field-row">
          <Field form={state} name="day" />
          <Field form={state} name="lastDay" />
          <Field form={state} name="paidUntil" />
        </div>
        <div className="field-row">
          <Field form={state} name="benefitFrom" />
          <Field form={state} name="benefitUntil" />
          <Field form={state} name="coverUntil" />
        </div>
      </fieldset>
      <OwnDates dates={dates} onChange={setDates} />
      <Field form={state} name="employer" />
      <Field form={state} name="endsOn" help />
    </RecordForm>
  );
}

function OwnDates({ dates, onChange }: { dates: OwnDate[]; onChange: (dates: OwnDate[]) => void }) {
  const put = (key: number, patch: Partial<OwnDate>) =>
    onChange(dates.map((one) => (one.key === key ? { ...one, ...patch } : one)));
  return (
    <fieldset className="plain-fieldset">
      <legend>{t("otherDates")}</legend>
      {dates.map((one) => (
        <div key={one.key} className="own-date">
          <FieldControl
            kind="text"
            label={t("dateTitle")}
            choices={[]}
            value={one.title}
            onChange={(title) => put(one.key, { title: String(title) })}
          />
          <DayInput label={t("day")} value={one.day} onChange={(day) => put(one.key, { day })} />
          <NumberInput
            label={t("leadDays")}
            value={one.leadDays}
            lowest={0}
            highest={120}
            decimals={0}
            onChange={(leadDays) => put(one.key, { leadDays })}
          />
          <CloseButton
            aria-label={t("dropDate", { title: one.title })}
            onClick={() => onChange(dates.filter(({ key }) => key !== one.key))}
          />
        </div>
      ))}
      <div>
        <Button
          size="xs"
          variant="default"
          onClick={() =>
            onChange([...dates, { key: Math.max(0, ...dates.map(({ key }) => key)) + 1, day: today(), title: "", leadDays: 7 }])
          }
        >
          {t("addDate")}
        </Button>
      </div>
    </fieldset>
  );
}
