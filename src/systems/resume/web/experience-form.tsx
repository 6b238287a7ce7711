// The form of an experience, for a new one and for an edit.
import { Textarea } from "@mantine/core";
import { z } from "zod";
import { client } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { RecordForm, type RecordFormState, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { useText } from "../../../web/words.ts";
import { type Experience, experienceFields } from "../schema.ts";
import { useKindLabels } from "./kinds.ts";
import { text } from "./text.ts";

const { confirmation: _, ...asked } = experienceFields;
const shape = z.object(asked);

const blank = {
  kind: "work",
  title: "",
  organisation: null,
  place: null,
  start: null,
  end: null,
  summary: null,
  highlights: [],
  link: null,
} as const;

const withoutBlankLines = (lines: readonly string[]): string[] => lines.map((line) => line.trim()).filter(Boolean);

export function ExperienceForm({ experience, onEnd }: { experience?: Experience; onEnd?: () => void }) {
  const t = useText(text);
  const kinds = useKindLabels();
  const form = useRecordForm({
    schema: shape,
    initial: experience ?? { ...blank, highlights: [] },
    revision: experience?.revision,
    save: ({ highlights, ...values }, revision) => {
      const written = { ...values, highlights: withoutBlankLines(highlights) };
      return experience
        ? client.experiences.update({ id: experience.id, revision, ...written }, { context: { said: t("experienceSaved") } })
        : client.experiences.add(written, { context: { said: t("experienceAdded") } });
    },
    onSaved: onEnd,
    onCancel: onEnd,
  });
  return (
    <RecordForm form={form} save={t("saveExperience")} add={t("addExperience")}>
      <Field form={form} name="kind" label={t("kind")} help="" choiceLabels={kinds} />
      <Field form={form} name="title" as="text" label={t("title")} help={t("titleHelp")} autoFocus={!experience} />
      <Field form={form} name="organisation" as="text" label={t("organisation")} help={t("organisationHelp")} />
      <Field form={form} name="place" as="text" label={t("place")} help="" />
      <Field form={form} name="start" label={t("start")} help="" placeholder={t("dayHint")} />
      <Field form={form} name="end" label={t("end")} help={t("endHelp")} placeholder={t("dayHint")} />
      <Field form={form} name="summary" as="long" label={t("summary")} help="" />
      <LinesField form={form} name="highlights" label={t("highlights")} help={t("highlightsHelp")} />
      <Field form={form} name="link" as="text" label={t("link")} help="" />
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
