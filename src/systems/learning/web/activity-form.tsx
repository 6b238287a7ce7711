// The form of an activity, for a new one and for an edit.
import { Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { decimalsOf } from "../../../core/money.ts";
import { api } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { LessonsFor } from "../../../web/kit/lessons-for.tsx";
import { useNounForm } from "../../../web/kit/noun-form.ts";
import { NumberInput, type TypedNumber } from "../../../web/kit/number-input.tsx";
import { RecordForm } from "../../../web/kit/use-record-form.tsx";
import { type Activity, activityForm, type Raise } from "../schema.ts";
import { PrerequisitesInput } from "./prerequisites-input.tsx";
import { RaisesInput } from "./raises-input.tsx";
import { t } from "./text.ts";

const skillsOf = (raises: readonly Raise[]) =>
  raises.flatMap(({ catalogueId, label }) => (catalogueId ? [{ kind: "skill", id: catalogueId, label }] : []));

const linesOf = (text: string): string[] => text.split("\n").flatMap((line) => line.trim() || []);

export function ActivityForm({ activity, onEnd }: { activity?: Activity; onEnd?: () => void }) {
  const [raises, setRaises] = useState(activity?.raises ?? []);
  const [prerequisites, setPrerequisites] = useState(activity?.prerequisites ?? []);
  const [steps, setSteps] = useState((activity?.steps ?? []).join("\n"));
  const [amount, setAmount] = useState<TypedNumber>(
    activity?.cost ? activity.cost.amount / 10 ** decimalsOf(activity.cost.currency) : null,
  );
  const [currency, setCurrency] = useState(activity?.cost?.currency ?? "EUR");
  const decimals = decimalsOf(currency);
  const form = useNounForm(api.activities, {
    schema: activityForm,
    record: activity,
    initial: { kind: "course", hours: 10, weight: 1 },
    send: (values) => {
      const cost =
        typeof amount === "number" ? { amount: Math.round(amount * 10 ** decimals), currency: currency.toUpperCase() } : null;
      return { ...values, steps: linesOf(steps), raises, prerequisites, cost };
    },
    added: t("added"),
    onEnd,
  });
  return (
    <RecordForm form={form} add={t("newActivity")} ready={typeof amount !== "string"}>
      <Field form={form} name="title" autoFocus />
      {!activity && <LessonsFor planned={String(form.form.getValues().title ?? "")} records={skillsOf(raises)} />}
      <Textarea
        label={t("steps")}
        description={t("stepsHelp")}
        value={steps}
        onChange={(event) => setSteps(event.currentTarget.value)}
        autosize
        minRows={2}
        maxRows={14}
      />
      <Field form={form} name="doneWhen" />
      <Field form={form} name="kind" />
      <Field form={form} name="hours" as="hours" />
      <RaisesInput label={t("raises")} value={raises} onChange={setRaises} />
      <PrerequisitesInput of={activity?.id} value={prerequisites} onChange={setPrerequisites} />
      <Field form={form} name="earliest" />
      <Field form={form} name="deadline" />
      <Field form={form} name="provider" />
      <Field form={form} name="link" />
      <div className="cost">
        <NumberInput label={t("cost")} value={amount} onChange={setAmount} lowest={0} decimals={decimals} />
        <TextInput
          label={t("currency")}
          value={currency}
          maxLength={3}
          onChange={(event) => setCurrency(event.currentTarget.value)}
        />
      </div>
      <Field form={form} name="weight" help />
      <Field form={form} name="note" />
    </RecordForm>
  );
}
