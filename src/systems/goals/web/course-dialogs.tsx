// Letting a goal rest, and closing it with a reason.

import { z } from "zod";
import { client } from "../../../web/client.ts";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { Field } from "../../../web/kit/field.tsx";
import { today } from "../../../web/kit/today.ts";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { closeReason, type Goal, goalEvent } from "../schema.ts";
import { t } from "./text.ts";

interface DialogProps {
  goal: Goal;
  opened: boolean;
  onEnd: () => void;
}

const pauseForm = goalEvent.pick({ day: true, until: true, note: true });

function PauseForm({ goal, onEnd }: Omit<DialogProps, "opened">) {
  const form = useRecordForm({
    schema: pauseForm,
    initial: { day: today() },
    save: ({ until, ...values }) =>
      client.goals.pause({ id: goal.id, ...values, until: until ?? undefined }, { context: { said: t("pausedNow") } }),
    onSaved: onEnd,
    onCancel: onEnd,
  });
  return (
    <RecordForm form={form} save={t("pause")}>
      <p className="quiet-line">{t("pauseHint")}</p>
      <div className="field-row">
        <Field form={form} name="day" label={t("pauseFrom")} />
        <Field form={form} name="until" help={t("pauseUntilHelp")} />
      </div>
      <Field form={form} name="note" as="text" />
    </RecordForm>
  );
}

export function PauseDialog({ opened, ...rest }: DialogProps) {
  return (
    <Modal opened={opened} onClose={rest.onEnd} title={t("pauseTitle")}>
      <PauseForm {...rest} />
    </Modal>
  );
}

const closeForm = z.object({ reason: closeReason, day: goalEvent.shape.day, note: goalEvent.shape.note });

function CloseForm({ goal, onEnd }: Omit<DialogProps, "opened">) {
  const form = useRecordForm({
    schema: closeForm,
    initial: { reason: "achieved", day: today() },
    save: (values) => client.goals.close({ id: goal.id, ...values }, { context: { said: t("closed") } }),
    onSaved: onEnd,
    onCancel: onEnd,
  });
  return (
    <RecordForm form={form} save={t("close")}>
      <p className="quiet-line">{t("closeHint")}</p>
      <Field
        form={form}
        name="reason"
        choiceLabels={{ achieved: t("achieved"), dropped: t("dropped"), "no-longer-relevant": t("noLongerRelevant") }}
      />
      <Field form={form} name="day" />
      <Field form={form} name="note" />
    </RecordForm>
  );
}

export function CloseDialog({ opened, ...rest }: DialogProps) {
  return (
    <Modal opened={opened} onClose={rest.onEnd} title={t("closeTitle")}>
      <CloseForm {...rest} />
    </Modal>
  );
}
