// The short form of a place of work: one answer for each scale of the environment, "do not know" among them.
import { useQuery } from "@tanstack/react-query";
import { z } from "zod";
import { api, client } from "../../../web/client.ts";
import { Choices } from "../../../web/kit/choices.tsx";
import { Field } from "../../../web/kit/field.tsx";
import { Scale } from "../../../web/kit/scale.tsx";
import { Loaded } from "../../../web/kit/skeletons.tsx";
import { today } from "../../../web/kit/today.ts";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { useText } from "../../../web/words.ts";
import type { EnjoyedRole } from "../../values/shared.ts";
import { nothingSaid, type Workplace, workplaceFields, workplaceScales } from "../schema/workplace.ts";
import { text } from "./text.ts";

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
  const t = useText(text);
  const form = useRecordForm({
    schema: placeForm,
    initial: place ?? { name: "", ...nothingSaid, roleId: forRole ?? null, day: today() },
    revision: place?.revision,
    save: (values, revision) =>
      place
        ? client.workplaces.update({ id: place.id, revision, ...values }, { context: { said: t("saved") } })
        : client.workplaces.add(values, { context: { said: t("added") } }),
    onSaved: onEnd,
    onCancel: place ? undefined : onEnd,
  });
  const known = { outside: t("outside"), interview: t("interview"), inside: t("inside") };
  return (
    <RecordForm form={form} add={t("addPlace")}>
      <Field form={form} name="name" label={t("placeName")} help="" placeholder={t("placeExample")} autoFocus />
      {workplaceScales.map(({ id, steps }) => (
        <Scale
          key={id}
          form={form}
          name={id}
          label={t(id)}
          steps={[...steps.map((label, at) => ({ value: at + 1, label })), { value: null, label: t("unknown") }]}
        />
      ))}
      <Field form={form} name="roleId" as="role" label={t("roleThere")} help="" chosenLabel={roleLabel ?? undefined} />
      {enjoyed.length > 0 && <EnjoyedThere form={form} enjoyed={enjoyed} />}
      <Field form={form} name="knownFrom" label={t("howKnown")} help="" choiceLabels={known} />
      <Field form={form} name="note" label={t("noteOfPlace")} help="" />
      <Field form={form} name="day" label={t("placeDay")} help="" />
    </RecordForm>
  );
}

function EnjoyedThere({
  form,
  enjoyed,
}: {
  form: ReturnType<typeof useRecordForm<typeof placeForm>>;
  enjoyed: readonly EnjoyedRole[];
}) {
  const t = useText(text);
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
