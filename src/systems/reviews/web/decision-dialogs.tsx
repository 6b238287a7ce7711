// Deciding, with what one expects of it; and later saying what came.

import { z } from "zod";
import { client } from "../../../web/client.ts";
import { Choices } from "../../../web/kit/choices.tsx";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { Field } from "../../../web/kit/field.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { type Decision, decision as decisionShape, outcome, outcomes } from "../schema/decision.ts";
import { t } from "./text.ts";

interface DialogProps {
  decision: Decision;
  opened: boolean;
  onEnd: () => void;
}

const decideForm = z.object({
  chosen: z.string().min(1).max(200).meta({ title: "What do you choose?" }),
  expectation: decisionShape.shape.expectation,
  probability: decisionShape.shape.probability,
  resolvesBy: decisionShape.shape.resolvesBy,
  reviewOn: decisionShape.shape.reviewOn,
  feelings: decisionShape.shape.feelings,
});

export function DecideDialog({ opened, ...rest }: DialogProps) {
  return (
    <Modal opened={opened} onClose={rest.onEnd} title={t("decide")} size={600}>
      <DecideForm {...rest} />
    </Modal>
  );
}

function DecideForm({ decision, onEnd }: Omit<DialogProps, "opened">) {
  const { chosen, expectation, probability, resolvesBy, reviewOn, feelings } = decision;
  const state = useRecordForm({
    schema: decideForm,
    initial: { chosen: chosen ?? "", expectation, probability, resolvesBy, reviewOn, feelings },
    save: (values) => client.decisions.decide({ id: decision.id, ...values }, { context: { said: t("decided") } }),
    onSaved: onEnd,
    onCancel: onEnd,
  });
  const { value, onChange } = state.form.getInputProps("chosen");
  const choices = decision.options.map(({ label }) => ({ value: label, label }));
  return (
    <RecordForm form={state} save={t("decide")}>
      {choices.length > 0 ? (
        <Choices label={t("chosen")} choices={choices} value={String(value)} onChange={onChange} />
      ) : (
        <Field form={state} name="chosen" autoFocus />
      )}
      <Field form={state} name="expectation" help />
      <div className="field-row">
        <Field form={state} name="probability" help />
        <Field form={state} name="resolvesBy" />
      </div>
      <Field form={state} name="reviewOn" />
      <Field form={state} name="feelings" help />
    </RecordForm>
  );
}

const resolveForm = z.object({
  happened: outcome,
  whatCame: decisionShape.shape.whatCame,
  lesson: decisionShape.shape.lesson,
});

export function ResolveDialog({ opened, ...rest }: DialogProps) {
  return (
    <Modal opened={opened} onClose={rest.onEnd} title={t("resolve")} size={560}>
      <ResolveForm {...rest} />
    </Modal>
  );
}

function ResolveForm({ decision, onEnd }: Omit<DialogProps, "opened">) {
  const state = useRecordForm({
    schema: resolveForm,
    initial: { happened: decision.happened ?? undefined, whatCame: decision.whatCame, lesson: decision.lesson },
    save: (values) => client.decisions.resolve({ id: decision.id, ...values }, { context: { said: t("resolved") } }),
    onSaved: onEnd,
    onCancel: onEnd,
  });
  const { value, onChange, error } = state.form.getInputProps("happened");
  return (
    <RecordForm form={state} save={t("resolve")}>
      {decision.expectation && <blockquote className="last-time">{decision.expectation}</blockquote>}
      <Choices
        label={t("happenedAsk")}
        choices={outcomes.map((one) => ({ value: one, label: t(`outcome_${one}`) }))}
        value={value ?? null}
        onChange={onChange}
        inline
      />
      <Refused error={error} />
      <Field form={state} name="whatCame" />
      <Field form={state} name="lesson" />
    </RecordForm>
  );
}
