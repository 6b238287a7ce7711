// Levels, kinds and interests in the words of the screens.
import { proficiencyLevels, sayLevel } from "../../../career/proficiency.ts";
import { say } from "../../../web/words.ts";
import type { Skill } from "../schema.ts";
import { text } from "./text.ts";

export const sayKind = (kind: Skill["kind"]): string => say(text, kind);

export const interestWords = { more: say(text, "moreOfIt"), same: say(text, "sameOfIt"), less: say(text, "lessOfIt") };

export const sayInterest = (interest: Skill["interest"]): string =>
  interest === null ? say(text, "noInterest") : interestWords[interest];

export const saySkillLevel = ({ level, wanted }: Pick<Skill, "level" | "wanted">): string => {
  if (level === null) return say(text, "levelUnknown");
  const said = { level, label: sayLevel(level) };
  return wanted === null || wanted <= level ? say(text, "levelIs", said) : say(text, "levelWithWish", { ...said, wanted });
};

/** The scale as choices, each with what a person at it can do. */
export const levelChoices = proficiencyLevels.map(({ level, label, can }) => ({
  value: String(level),
  label: say(text, "levelIs", { level, label }),
  can,
}));
