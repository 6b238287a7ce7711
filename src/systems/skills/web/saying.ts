// Levels, kinds and interests in the words of the screens.
import { proficiencyLevels, sayLevel } from "../../../career/proficiency.ts";
import type { Skill } from "../schema.ts";
import { t } from "./text.ts";

export const sayKind = (kind: Skill["kind"]): string => t(kind);

export const interestWords = { more: t("moreOfIt"), same: t("sameOfIt"), less: t("lessOfIt") };

export const sayInterest = (interest: Skill["interest"]): string =>
  interest === null ? t("noInterest") : interestWords[interest];

export const saySkillLevel = ({ level, wanted }: Pick<Skill, "level" | "wanted">): string => {
  if (level === null) return t("levelUnknown");
  const said = { level, label: sayLevel(level) };
  return wanted === null || wanted <= level ? t("levelIs", said) : t("levelWithWish", { ...said, wanted });
};

/** The scale as choices, each with what a person at it can do. */
export const levelChoices = proficiencyLevels.map(({ level, label, can }) => ({
  value: String(level),
  label: t("levelIs", { level, label }),
  can,
}));
