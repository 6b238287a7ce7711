// The form of a skill, for a new one and for an edit.
import { client } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { useText } from "../../../web/words.ts";
import { type Skill, skillForm } from "../schema.ts";
import { LevelSelect } from "./level-select.tsx";
import { interestWords, sayKind } from "./saying.ts";
import { text } from "./text.ts";

export interface SuggestedSkill {
  catalogueId: string;
  label: string;
}

interface SkillFormProps {
  skill?: Skill;
  /** What a gap named, for a new skill. */
  suggested?: SuggestedSkill;
  onEnd?: () => void;
}

const blank = { catalogueId: null, label: "", level: null, wanted: null, interest: null, lastUsed: null, note: null };

const kindWords = {
  technical: sayKind("technical"),
  soft: sayKind("soft"),
  knowledge: sayKind("knowledge"),
  tool: sayKind("tool"),
  language: sayKind("language"),
};

const levelIn = (value: unknown): number | null => (typeof value === "number" ? value : null);

export function SkillForm({ skill, suggested, onEnd }: SkillFormProps) {
  const t = useText(text);
  const form = useRecordForm({
    schema: skillForm,
    initial: skill ?? { ...blank, ...suggested },
    revision: skill?.revision,
    save: (values, revision) =>
      skill
        ? client.skills.update({ id: skill.id, revision, ...values }, { context: { said: t("saved") } })
        : client.skills.add(values, { context: { said: t("added") } }),
    onSaved: onEnd,
    onCancel: onEnd,
  });
  const level = (name: "level" | "wanted") => {
    const { value, error, onChange } = form.form.getInputProps(name);
    return { value: levelIn(value), error, onChange };
  };
  return (
    <RecordForm form={form} save={t("saveSkill")} add={t("addSkill")}>
      <Field
        form={form}
        name="catalogueId"
        as="skill"
        label={t("fromCatalogue")}
        help={t("fromCatalogueHelp")}
        chosenLabel={skill?.label ?? suggested?.label}
        onChosen={(chosen) => chosen && !skill && form.form.setFieldValue("label", chosen.label)}
        autoFocus={!skill && !suggested}
      />
      <Field form={form} name="label" label={t("name")} help="" />
      <LevelSelect label={t("level")} help={t("levelNowHelp")} {...level("level")} />
      <LevelSelect label={t("wanted")} help={t("wantedHelp")} {...level("wanted")} />
      <Field form={form} name="interest" label={t("interest")} help={t("interestHelp")} choiceLabels={interestWords} />
      <Field form={form} name="lastUsed" label={t("lastUsed")} help={t("lastUsedHelp")} />
      {skill && <Field form={form} name="kind" label={t("kind")} help="" choiceLabels={kindWords} />}
      <Field form={form} name="note" as="long" label={t("note")} help={t("noteHelp")} />
    </RecordForm>
  );
}
