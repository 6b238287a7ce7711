// The form of a skill, for a new one and for an edit.
import { api } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { useNounForm } from "../../../web/kit/noun-form.ts";
import { RecordForm } from "../../../web/kit/use-record-form.tsx";
import { type Skill, skillForm } from "../schema.ts";
import { LevelSelect } from "./level-select.tsx";
import { interestWords, sayKind } from "./saying.ts";
import { t } from "./text.ts";

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

const kindWords = {
  technical: sayKind("technical"),
  soft: sayKind("soft"),
  knowledge: sayKind("knowledge"),
  tool: sayKind("tool"),
  language: sayKind("language"),
};

const levelIn = (value: unknown): number | null => (typeof value === "number" ? value : null);

export function SkillForm({ skill, suggested, onEnd }: SkillFormProps) {
  const form = useNounForm(api.skills, { schema: skillForm, record: skill, initial: suggested ?? {}, added: t("added"), onEnd });
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
      <Field form={form} name="label" />
      <LevelSelect label={t("level")} help={t("levelNowHelp")} {...level("level")} />
      <LevelSelect label={t("wanted")} help={t("wantedHelp")} {...level("wanted")} />
      <Field form={form} name="interest" help choiceLabels={interestWords} />
      <Field form={form} name="lastUsed" help />
      {skill && <Field form={form} name="kind" choiceLabels={kindWords} />}
      <Field form={form} name="note" help />
    </RecordForm>
  );
}
