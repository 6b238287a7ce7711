// The short form of a place of work: one answer for each scale of the environment, "do not know" among them.
import { useQuery } from "@tanstack/react-query";
import { z } from "zod";
import { api } from "../../../web/client.ts";
import { Choices } from "../../../web/kit/choices.tsx";
import { Field } from "../../../web/kit/field.tsx";
import { useNounForm } from "../../../web/kit/noun-form.ts";
import { Scale } from "../../../web/kit/scale.tsx";
import { Loaded } from "../../../web/kit/skeletons.tsx";
import { today } from "../../../web/kit/today.ts";
import { RecordForm, type RecordFormState } from "../../../web/kit/use-record-form.tsx";
import type { EnjoyedRole } from "../../values/shared.ts";
import { nothingSaid, type Workplace, workplaceFields, workplaceScales } from "../schema/workplace.ts";
import { t } from "./text.ts";

const placeForm = z.object(workplaceFields);

interface PlaceFormProps {
  place?: Workplace;
  /** The title of its role in the catalogue. */
  roleLabel?: string | null;
  /** The role that a new place is noted for. */
  forRole?: string;
  onEnd?: () => void;
}

export function PlaceForm(props: PlaceFormProps) {
  const roles = useQuery(api.energy.roles.queryOptions({ input: {} }));
  return <Loaded query={roles}>{({ items }) => <Form {...props} enjoyed={items} />}</Loaded>;
}

function Form({ place, roleLabel, forRole, onEnd, enjoyed }: PlaceFormProps & { enjoyed: readonly EnjoyedRole[] }) {
  const form = useNounForm(api.workplaces, {
    schema: placeForm,
    record: place,
    initial: { ...nothingSaid, roleId: forRole ?? null, day: today() },
    added: t("added"),
    onEnd,
  });
  const known = { outside: t("outside"), interview: t("interview"), inside: t("inside") };
  return (
    <RecordForm form={form} add={t("addPlace")}>
      <Field form={form} name="name" placeholder={t("placeExample")} autoFocus />
      {workplaceScales.map(({ id, steps }) => (
        <Scale
          key={id}
          form={form}
          name={id}
          label={t(id)}
          steps={[...steps.map((label, at) => ({ value: at + 1, label })), { value: null, label: t("unknown") }]}
        />
      ))}
      <Field form={form} name="roleId" as="role" chosenLabel={roleLabel ?? undefined} />
      {enjoyed.length > 0 && <EnjoyedThere form={form} enjoyed={enjoyed} />}
      <Field form={form} name="knownFrom" choiceLabels={known} />
      <Field form={form} name="note" />
      <Field form={form} name="day" />
    </RecordForm>
  );
}

interface EnjoyedThereProps {
  form: RecordFormState<typeof placeForm>;
  enjoyed: readonly EnjoyedRole[];
}

function EnjoyedThere({ form, enjoyed }: EnjoyedThereProps) {
  const { value, onChange } = form.form.getInputProps("enjoyedRoleId");
  return (
    <Choices
      label={t("roleEnjoyed")}
      choices={[{ value: "", label: t("none") }, ...enjoyed.map((role) => ({ value: role.id, label: role.title }))]}
      value={typeof value === "string" ? value : ""}
      onChange={(chosen) => onChange(chosen === "" ? null : chosen)}
      inline
    />
  );
}
