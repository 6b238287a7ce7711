// A check-in in two clicks: what stood last is filled in, so that opening and saving is enough.
import { Switch } from "@mantine/core";
import { z } from "zod";
import { client } from "../../../web/client.ts";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { Field } from "../../../web/kit/field.tsx";
import { today } from "../../../web/kit/today.ts";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { type CheckIn, checkInFields, type Goal } from "../schema.ts";
import { t } from "./text.ts";

const form = z.object({
  value: checkInFields.value,
  confidence: checkInFields.confidence,
  note: checkInFields.note,
  day: checkInFields.day,
  proof: z.union([z.url(), z.literal("")]).optional(),
});

interface CheckInFormProps {
  goal: Goal;
  /** What stood last, or the check-in to correct. */
  last?: CheckIn;
  correcting?: boolean;
  onEnd: () => void;
}

function CheckInForm({ goal, last, correcting, onEnd }: CheckInFormProps) {
  const counting = goal.measure?.kind === "rate";
  const state = useRecordForm({
    schema: form,
    initial: {
      value: counting && !correcting ? 1 : (last?.value ?? (goal.measure?.kind === "number" ? goal.measure.baseline : null)),
      confidence: last?.confidence ?? null,
      note: correcting ? (last?.note ?? "") : "",
      day: correcting ? (last?.day ?? today()) : today(),
      proof: correcting ? (last?.evidence[0]?.link ?? "") : "",
    },
    revision: correcting ? last?.revision : undefined,
    save: ({ proof, ...values }, revision) => {
      const evidence = proof ? [{ link: proof, day: values.day }] : [];
      return correcting && last
        ? client.goals.correctCheckIn(
            { checkInId: last.id, revision, ...values, evidence },
            { context: { said: t("corrected") } },
          )
        : client.goals.checkIn({ id: goal.id, ...values, evidence }, { context: { said: t("checkedIn") } });
    },
    onSaved: onEnd,
    onCancel: onEnd,
  });
  const unit = goal.measure && "unit" in goal.measure ? goal.measure.unit : "";
  const { value, onChange } = state.form.getInputProps("confidence");
  return (
    <RecordForm form={state} save={correcting ? t("correct") : t("checkIn")}>
      {unit ? (
        <Field form={state} name="value" label={t(counting ? "howMany" : "whereNow", { unit })} autoFocus />
      ) : goal.measure?.kind === "yes-no" ? (
        <Switch
          label={t("isItDone")}
          checked={state.form.getInputProps("value").value === 1}
          onChange={(event) => state.form.setFieldValue("value", event.currentTarget.checked ? 1 : 0)}
        />
      ) : null}
      <fieldset className="choices">
        <legend>{t("howSure")}</legend>
        <div className="confidence-scale">
          {Array.from({ length: 11 }, (_, sure) => (
            <button
              // biome-ignore lint/suspicious/noArrayIndexKey: the index is the confidence itself
              key={sure}
              type="button"
              aria-pressed={value === sure}
              onClick={() => onChange(value === sure ? null : sure)}
            >
              {sure}
            </button>
          ))}
        </div>
        <small className="note">{t("sure")}</small>
      </fieldset>
      <Field form={state} name="note" as="text" help />
      <Field form={state} name="day" />
      <Field form={state} name="proof" as="text" label={t("proof")} />
    </RecordForm>
  );
}

export function CheckInDialog({ opened, ...rest }: CheckInFormProps & { opened: boolean }) {
  return (
    <Modal opened={opened} onClose={rest.onEnd} title={rest.correcting ? t("correctTitle") : t("checkIn")} size={520}>
      <CheckInForm key={rest.last?.id ?? "first"} {...rest} />
    </Modal>
  );
}
