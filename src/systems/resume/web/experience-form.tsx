// The form of an experience, for a new one and for an edit.
import { Textarea } from "@mantine/core";
import { z } from "zod";
import { api } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { useNounForm } from "../../../web/kit/noun-form.ts";
import { RecordForm, type RecordFormState } from "../../../web/kit/use-record-form.tsx";
import { type Experience, experienceFields } from "../schema.ts";
import { kindLabels } from "./kinds.ts";
import { t } from "./text.ts";

const { confirmation: _, ...asked } = experienceFields;
const shape = z.object(asked);

const withoutBlankLines = (lines: readonly string[]): string[] => lines.map((line) => line.trim()).filter(Boolean);

export function ExperienceForm({ experience, onEnd }: { experience?: Experience; onEnd?: () => void }) {
  const form = useNounForm(api.experiences, {
    schema: shape,
    record: experience,
    initial: { kind: "work" },
    send: ({ highlights, ...values }) => ({ ...values, highlights: withoutBlankLines(highlights) }),
    added: t("experienceAdded"),
    saved: t("experienceSaved"),
    onEnd,
  });
  return (
    <RecordForm form={form} save={t("saveExperience")} add={t("addExperience")}>
      <Field form={form} name="kind" choiceLabels={kindLabels} />
      <Field form={form} name="title" help autoFocus />
      <Field form={form} name="organisation" help />
      <Field form={form} name="place" />
      <Field form={form} name="start" placeholder={t("dayHint")} />
      <Field form={form} name="end" help placeholder={t("dayHint")} />
      <Field form={form} name="summary" />
      <LinesField form={form} name="highlights" label={t("highlights")} help={t("highlightsHelp")} />
      <Field form={form} name="link" />
    </RecordForm>
  );
}

interface LinesFieldProps<S extends z.ZodObject> {
  form: RecordFormState<S>;
  name: keyof z.input<S> & string;
  label: string;
  help: string;
}

/** A list of sentences, one a line: pills would part them at their commas. */
export function LinesField<S extends z.ZodObject>({ form: { form }, name, label, help }: LinesFieldProps<S>) {
  const { value, error, onChange } = form.getInputProps(name);
  return (
    <Textarea
      label={label}
      description={help}
      error={error}
      value={Array.isArray(value) ? value.join("\n") : ""}
      onChange={(event) => onChange(event.currentTarget.value.split("\n"))}
      autosize
      minRows={3}
      maxRows={14}
    />
  );
}
