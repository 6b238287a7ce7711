// Changes one fact of a preview before it is saved; nothing is written here.

import { z } from "zod";
import { sayLevel } from "../../../career/proficiency.ts";
import {
  certificateFact,
  experienceFact,
  languageFact,
  type ProfileFacts,
  profileFacts,
  skillFact,
} from "../../../career/profile-facts.ts";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { Field } from "../../../web/kit/field.tsx";
import { RecordForm, type RecordFormState, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { LinesField } from "./experience-form.tsx";
import { kindLabels } from "./kinds.ts";
import { t } from "./text.ts";

type Facts<L extends keyof ProfileFacts> = ProfileFacts[L] extends readonly (infer Fact)[] ? Fact : Partial<ProfileFacts[L]>;

/** A fact with its place in its list; of the basics, the one field that is changed. */
export type ChangingFact = { [L in keyof ProfileFacts]: { list: L; place: number; fact: Facts<L> } }[keyof ProfileFacts];

interface ChangeFactProps {
  fact: ChangingFact;
  /** The changed fields; nothing when the person thinks better of it. */
  onEnd: (changed?: object) => void;
}

export function ChangeFact({ fact: changing, onEnd }: ChangeFactProps) {
  const title = nameOf(changing) ?? t("aboutYou");
  return (
    <Modal opened onClose={() => onEnd()} title={t("changeThis", { title })} size={560}>
      <FormOf changing={changing} onEnd={onEnd} />
    </Modal>
  );
}

const nameOf = ({ fact }: ChangingFact): string | undefined =>
  "title" in fact ? fact.title : "label" in fact ? fact.label : undefined;

function FormOf({ changing, onEnd }: { changing: ChangingFact; onEnd: ChangeFactProps["onEnd"] }) {
  switch (changing.list) {
    case "basics":
      return <BasicForm fact={changing.fact} onEnd={onEnd} />;
    case "experiences":
      return <ExperienceFactForm fact={changing.fact} onEnd={onEnd} />;
    case "skills":
      return <SkillFactForm fact={changing.fact} onEnd={onEnd} />;
    case "languages":
      return <LanguageFactForm fact={changing.fact} onEnd={onEnd} />;
    case "certificates":
      return <CertificateFactForm fact={changing.fact} onEnd={onEnd} />;
  }
}

interface FormProps<Fact> {
  fact: Fact;
  onEnd: ChangeFactProps["onEnd"];
}

/** A field that was emptied must take the place of the old value. */
const withEmptied = (schema: z.ZodObject, values: object): object => ({
  ...Object.fromEntries(Object.keys(schema.shape).map((field) => [field, undefined])),
  ...values,
});

const useFactForm = <S extends z.ZodObject>(schema: S, fact: Partial<z.input<S>>, onEnd: ChangeFactProps["onEnd"]) =>
  useRecordForm({ schema, initial: fact, save: async (values) => onEnd(withEmptied(schema, values)), onCancel: () => onEnd() });

const basicShape = profileFacts.shape.basics.pick({ name: true, headline: true, place: true, summary: true });

function BasicForm({ fact, onEnd }: FormProps<Facts<"basics">>) {
  const [field = "name"] = basicShape.keyof().options.filter((one) => one in fact);
  const schema = z.object({ [field]: z.string().min(1) });
  const form = useFactForm(schema, fact, onEnd);
  return (
    <RecordForm form={form} save={t("changeDone")}>
      <Field form={form} name={field} as={field === "summary" ? "long" : "text"} label={t(field)} autoFocus />
    </RecordForm>
  );
}

const experienceShape = experienceFact.omit({ source: true }).extend({ title: experienceFact.shape.title.min(1) });

function ExperienceFactForm({ fact, onEnd }: FormProps<Facts<"experiences">>) {
  const form = useFactForm(experienceShape, fact, onEnd);
  return (
    <RecordForm form={form} save={t("changeDone")}>
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

const skillShape = skillFact.omit({ source: true }).extend({ label: skillFact.shape.label.min(1) });

function SkillFactForm({ fact, onEnd }: FormProps<Facts<"skills">>) {
  const form = useFactForm(skillShape, fact, onEnd);
  return (
    <RecordForm form={form} save={t("changeDone")}>
      <Field form={form} name="label" autoFocus />
      <LevelField form={form} />
      <Field form={form} name="keywords" />
    </RecordForm>
  );
}

const languageShape = languageFact.pick({ label: true, level: true }).extend({ label: languageFact.shape.label.min(1) });

function LanguageFactForm({ fact, onEnd }: FormProps<Facts<"languages">>) {
  const form = useFactForm(languageShape, fact, onEnd);
  return (
    <RecordForm form={form} save={t("changeDone")}>
      <Field form={form} name="label" autoFocus />
      <LevelField form={form} />
    </RecordForm>
  );
}

const certificateShape = certificateFact.omit({ source: true }).extend({ title: certificateFact.shape.title.min(1) });

function CertificateFactForm({ fact, onEnd }: FormProps<Facts<"certificates">>) {
  const form = useFactForm(certificateShape, fact, onEnd);
  return (
    <RecordForm form={form} save={t("changeDone")}>
      <Field form={form} name="title" autoFocus />
      <Field form={form} name="issuer" />
      <Field form={form} name="date" placeholder={t("dayHint")} />
      <Field form={form} name="expires" placeholder={t("dayHint")} />
      <Field form={form} name="link" />
    </RecordForm>
  );
}

/** The level with what it means; its name follows the number that is typed. */
function LevelField<S extends z.ZodObject>({ form }: { form: RecordFormState<S> }) {
  const level: unknown = form.form.getValues().level;
  return <Field form={form} name={"level"} label={t("level")} help={typeof level === "number" ? sayLevel(level) : ""} />;
}
