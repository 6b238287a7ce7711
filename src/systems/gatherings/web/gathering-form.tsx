// The forms of an event: a new one in a line, and all of it.
import { z } from "zod";
import { api } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { useNounForm } from "../../../web/kit/noun-form.ts";
import { RecordForm } from "../../../web/kit/use-record-form.tsx";
import { type GatheringView, gatheringFields, gatheringSort } from "../schema/gathering.ts";
import { kindLabels, yesOrNo } from "./saying.ts";
import { t } from "./text.ts";

const { title, kind, day, lastDay, place, want, cost, currency, went, came, note } = gatheringFields;

/** Day and kind follow from the line unless they are given. */
const short = z.object({ title, day: day.nullable(), kind: gatheringSort.nullable(), place, want });

export function NewGathering({ onEnd, onAdded }: { onEnd: () => void; onAdded: (id: string) => void }) {
  const form = useNounForm(
    { add: api.gatherings.add, update: api.gatherings.update },
    {
      schema: short,
      send: (values) => ({ ...values, day: values.day ?? undefined, kind: values.kind ?? undefined }),
      added: t("eventAdded"),
      onAdded: ({ id }: { id: string }) => onAdded(id),
      onEnd,
    },
  );
  return (
    <RecordForm form={form} add={t("addEvent")}>
      <Field form={form} name="title" autoFocus help={t("titleHelp")} as="text" />
      <div className="field-row">
        <Field form={form} name="day" help={t("dayFromLine")} />
        <Field form={form} name="kind" choiceLabels={kindLabels()} />
      </div>
      <Field form={form} name="place" as="text" />
      <Field form={form} name="want" help />
    </RecordForm>
  );
}

const full = z.object({
  ...{ title, kind, day, lastDay, place, want, cost, went, came, note },
  currency: currency.default("EUR"),
});

export function GatheringForm({ one, onEnd }: { one: GatheringView; onEnd: () => void }) {
  const record = { ...one, currency: one.currency ?? "EUR" };
  const form = useNounForm(api.gatherings, { schema: full, record, onEnd });
  return (
    <RecordForm form={form}>
      <Field form={form} name="title" as="text" />
      <div className="field-row">
        <Field form={form} name="day" />
        <Field form={form} name="lastDay" />
        <Field form={form} name="kind" choiceLabels={kindLabels()} />
      </div>
      <Field form={form} name="place" as="text" />
      <Field form={form} name="want" help />
      <div className="field-row">
        <Field form={form} name="cost" as="money" currency={String(form.form.values.currency ?? "EUR")} />
        <Field form={form} name="currency" />
      </div>
      <Field form={form} name="went" choiceLabels={yesOrNo()} />
      <Field form={form} name="came" help={t("cameHelp")} />
      <Field form={form} name="note" />
    </RecordForm>
  );
}
