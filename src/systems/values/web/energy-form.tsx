// The forms of an energy entry and of a role enjoyed, for new ones and for edits.
import { z } from "zod";
import { api } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { useNounForm } from "../../../web/kit/noun-form.ts";
import { Scale } from "../../../web/kit/scale.tsx";
import { today } from "../../../web/kit/today.ts";
import { RecordForm } from "../../../web/kit/use-record-form.tsx";
import { type EnergyEntry, type EnjoyedRole, energyFields, enjoyedRoleFields } from "../schema/energy.ts";
import { t } from "./text.ts";

const energyForm = z.object(energyFields);
const roleForm = z.object(enjoyedRoleFields);
const enjoyedRoles = { add: api.energy.addRole, update: api.energy.updateRole };

export function EnergyForm({ entry, onEnd }: { entry?: EnergyEntry; onEnd?: () => void }) {
  const form = useNounForm(api.energy, {
    schema: energyForm,
    record: entry,
    initial: { day: today() },
    added: t("added"),
    onEnd,
  });
  const often = { daily: t("daily"), weekly: t("weekly"), monthly: t("monthly"), rarely: t("rarely") };
  return (
    <RecordForm form={form} add={t("noteTask")}>
      <Field form={form} name="what" autoFocus />
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
      <Field form={form} name="often" choiceLabels={often} />
      <Field form={form} name="role" />
      <Field form={form} name="note" help />
      <Field form={form} name="day" />
    </RecordForm>
  );
}

export function EnjoyedRoleForm({ role, onEnd }: { role?: EnjoyedRole; onEnd?: () => void }) {
  const form = useNounForm(enjoyedRoles, { schema: roleForm, record: role, added: t("added"), onEnd });
  return (
    <RecordForm form={form} add={t("addRole")}>
      <Field form={form} name="title" autoFocus />
      <Scale
        form={form}
        name="enjoyed"
        label={t("enjoyed")}
        steps={[1, 2, 3, 4, 5].map((value) => ({ value, label: String(value) }))}
      />
      <Field form={form} name="good" />
      <Field form={form} name="missing" />
      <Field form={form} name="roleId" as="role" chosenLabel={role?.title} />
    </RecordForm>
  );
}
