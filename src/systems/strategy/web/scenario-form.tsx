// The form of a scenario: what it is, then its time and money, then what speaks against it.
import { useState } from "react";
import { z } from "zod";
import { client } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { type Chosen, RecordPicker } from "../../../web/kit/record-picker.tsx";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { type ScenarioView, scenarioFields } from "../schema/scenario.ts";
import { planLabels, reversalLabels } from "./scenario-saying.ts";
import { t } from "./scenario-text.ts";

const { tests: _, chosen: __, pathId: ___, ...plain } = scenarioFields;
const schema = z.object({ ...plain, plan: plain.plan.default("A"), mustBeTrue: plain.mustBeTrue.default([]) });

const findPaths = async (asked: { text?: string; limit: number }): Promise<Chosen[]> =>
  (await client.paths.list(asked)).items.map(({ id, title }) => ({ id, label: title }));

interface ScenarioFormProps {
  record?: ScenarioView;
  onEnd: () => void;
}

export function ScenarioForm({ record, onEnd }: ScenarioFormProps) {
  const standing = record?.path ? { id: record.path.id, label: record.path.label ?? "" } : null;
  const [path, setPath] = useState<Chosen | null>(standing);
  const form = useRecordForm({
    schema,
    initial: record ?? {},
    revision: record?.revision,
    save: (values, revision) => {
      const sent = { ...values, pathId: path?.id ?? null };
      return record
        ? client.scenarios.update({ ...sent, id: record.id, revision }, { context: { said: t("saved") } })
        : client.scenarios.add(sent, { context: { said: t("added") } });
    },
    onSaved: onEnd,
    onCancel: onEnd,
  });
  const currency = String(form.form.values.currency || "EUR");
  const money = (
    name: "payNow" | "payOnWay" | "payThenLow" | "payThen" | "payThenHigh" | "costLow" | "cost" | "costHigh" | "setAside",
  ) => <Field form={form} name={name} as="money" currency={currency} />;
  return (
    <RecordForm form={form} add={t("add")}>
      <Field form={form} name="title" autoFocus />
      <div className="field-row">
        <Field form={form} name="plan" choiceLabels={planLabels} />
        <RecordPicker name="paths" find={findPaths} label={t("followPath")} value={path} onChange={setPath} />
      </div>
      <h3>{t("money")}</h3>
      <p className="note">{t("moneyHelp")}</p>
      <div className="field-row">
        <Field form={form} name="monthsLow" />
        <Field form={form} name="months" />
        <Field form={form} name="monthsHigh" />
      </div>
      <div className="field-row">
        {money("payNow")}
        {money("payOnWay")}
        <Field form={form} name="currency" />
      </div>
      <div className="field-row">
        {money("payThenLow")}
        {money("payThen")}
        {money("payThenHigh")}
      </div>
      <div className="field-row">
        {money("costLow")}
        {money("cost")}
        {money("costHigh")}
      </div>
      {money("setAside")}
      <Field form={form} name="risk" help />
      <Field form={form} name="reversible" choiceLabels={reversalLabels} />
      <Field form={form} name="mustBeTrue" help />
      <Field form={form} name="note" />
    </RecordForm>
  );
}
