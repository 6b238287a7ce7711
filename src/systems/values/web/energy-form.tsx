// The forms of an energy entry and of a role enjoyed, for new ones and for edits.
import { z } from "zod";
import { client } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { Scale } from "../../../web/kit/scale.tsx";
import { today } from "../../../web/kit/today.ts";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { useText } from "../../../web/words.ts";
import { type EnergyEntry, type EnjoyedRole, energyFields, enjoyedRoleFields } from "../schema/energy.ts";
import { text } from "./text.ts";

const energyForm = z.object(energyFields);
const roleForm = z.object(enjoyedRoleFields);

export function EnergyForm({ entry, onEnd }: { entry?: EnergyEntry; onEnd?: () => void }) {
  const t = useText(text);
  const form = useRecordForm({
    schema: energyForm,
    initial: entry ?? { what: "", excel: null, often: null, role: null, note: null, day: today() },
    revision: entry?.revision,
    save: (values, revision) =>
      entry
        ? client.energy.update({ id: entry.id, revision, ...values }, { context: { said: t("saved") } })
        : client.energy.add(values, { context: { said: t("added") } }),
    onSaved: onEnd,
    onCancel: entry ? undefined : onEnd,
  });
  const often = { daily: t("daily"), weekly: t("weekly"), monthly: t("monthly"), rarely: t("rarely") };
  return (
    <RecordForm form={form} add={t("noteTask")}>
      <Field form={form} name="what" label={t("task")} help="" autoFocus />
      <Scale
        form={form}
        name="energises"
        label={t("whatItDoes")}
        steps={[
          { value: -2, label: t("drainsLot") },
          { value: -1, label: t("drains") },
          { value: 0, label: t("neither") },
          { value: 1, label: t("energises") },
          { value: 2, label: t("energisesLot") },
        ]}
      />
      <Scale
        form={form}
        name="excel"
        label={t("howWell")}
        steps={[
          { value: 0, label: t("notWell") },
          { value: 1, label: t("wellEnough") },
          { value: 2, label: t("well") },
          { value: 3, label: t("better") },
          { value: null, label: t("unknown") },
        ]}
      />
      <Field form={form} name="often" label={t("howOften")} help="" choiceLabels={often} />
      <Field form={form} name="role" label={t("asRole")} help="" />
      <Field form={form} name="note" label={t("note")} />
      <Field form={form} name="day" label={t("day")} help="" />
    </RecordForm>
  );
}

export function EnjoyedRoleForm({ role, onEnd }: { role?: EnjoyedRole; onEnd?: () => void }) {
  const t = useText(text);
  const form = useRecordForm({
    schema: roleForm,
    initial: role ?? { title: "", roleId: null, good: null, missing: null },
    revision: role?.revision,
    save: (values, revision) =>
      role
        ? client.energy.updateRole({ id: role.id, revision, ...values }, { context: { said: t("saved") } })
        : client.energy.addRole(values, { context: { said: t("added") } }),
    onSaved: onEnd,
    onCancel: role ? undefined : onEnd,
  });
  return (
    <RecordForm form={form} add={t("addRole")}>
      <Field form={form} name="title" label={t("roleTitle")} help="" autoFocus />
      <Scale
        form={form}
        name="enjoyed"
        label={t("enjoyed")}
        steps={[1, 2, 3, 4, 5].map((value) => ({ value, label: String(value) }))}
      />
      <Field form={form} name="good" label={t("whatWasGood")} help="" />
      <Field form={form} name="missing" label={t("notAgain")} help="" />
      <Field form={form} name="roleId" as="role" label={t("roleInCatalogue")} help="" chosenLabel={role?.title} />
    </RecordForm>
  );
}
