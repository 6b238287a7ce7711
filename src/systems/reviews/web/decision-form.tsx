// The form of a decision, for a new one and for an edit: what it is about and between what.
import { z } from "zod";
import { client } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { type Decision, type DecisionOption, decisionFields, decisionOption } from "../schema/decision.ts";
import { OptionsInput } from "./options-input.tsx";
import { t } from "./text.ts";

const form = z
  .object(decisionFields)
  .pick({
    title: true,
    context: true,
    expectation: true,
    probability: true,
    resolvesBy: true,
    reviewOn: true,
    feelings: true,
  })
  // An option whose name was left empty is none; it is not sent.
  .extend({ options: z.array(decisionOption.extend({ label: z.string().max(200) })) });

const noOption = { label: "", for: "", against: "" };
const optionsOf = (value: unknown): DecisionOption[] => (Array.isArray(value) ? (value as DecisionOption[]) : []);

interface DecisionFormProps {
  decision?: Decision;
  onEnd: () => void;
  onAdded?: (id: string) => void;
}

export function DecisionForm({ decision, onEnd, onAdded }: DecisionFormProps) {
  const state = useRecordForm({
    schema: form,
    initial: decision ?? { options: [noOption, noOption] },
    revision: decision?.revision,
    save: async ({ options, ...values }, revision) => {
      const given = { ...values, options: options.filter(({ label }) => label.trim() !== "") };
      if (decision) {
        const context = { said: t("decisionSaved") };
        return (await client.decisions.update({ id: decision.id, revision, ...given }, { context })).decision;
      }
      const { decision: made } = await client.decisions.add(given, { context: { said: t("decisionAdded") } });
      onAdded?.(made.id);
      return made;
    },
    onSaved: onEnd,
    onCancel: onEnd,
  });
  const options = state.form.getInputProps("options");
  return (
    <RecordForm form={state} save={t("saveDecision")} add={t("addDecision")}>
      <Field form={state} name="title" autoFocus />
      <Field form={state} name="context" help />
      <OptionsInput options={optionsOf(options.value)} onChange={options.onChange} />
      {decision?.happened ? (
        <p className="note">{t("outcomeLocked")}</p>
      ) : (
        <>
          <Field form={state} name="expectation" help />
          <Field form={state} name="probability" help />
        </>
      )}
      <Field form={state} name="resolvesBy" />
      <Field form={state} name="reviewOn" />
      {decision && <Field form={state} name="feelings" help />}
    </RecordForm>
  );
}
