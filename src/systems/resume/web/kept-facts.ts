// Which of the facts of a preview the person keeps: all that they did not untick.
import type { ProfileFacts } from "../../../career/profile-facts.ts";

const factLists = ["experiences", "skills", "languages", "certificates"] as const;
export type FactList = (typeof factLists)[number];

/** Facts that belong to the person's own line, in the order of the screen. */
export const basicFields = ["name", "headline", "place", "summary"] as const;

export type LeftOut = ReadonlySet<string>;

/** Names one fact of a preview: `skills.3`, `basics.headline`. */
export const factKey = (list: FactList | "basics", of: number | string): string => `${list}.${of}`;

export const keptFacts = (facts: ProfileFacts, left: LeftOut): ProfileFacts => {
  const kept = <T>(list: FactList, all: readonly T[]): T[] => all.filter((_, place) => !left.has(factKey(list, place)));
  return {
    basics: Object.fromEntries(
      Object.entries(facts.basics).filter(([field, value]) => value && !left.has(factKey("basics", field))),
    ),
    experiences: kept("experiences", facts.experiences),
    skills: kept("skills", facts.skills),
    languages: kept("languages", facts.languages),
    certificates: kept("certificates", facts.certificates),
  };
};

export const countOfFacts = ({ basics, ...lists }: ProfileFacts): number =>
  basicFields.filter((field) => basics[field]).length + Object.values(lists).reduce((sum, list) => sum + list.length, 0);

export const toggled = (left: LeftOut, keys: readonly string[], keep: boolean): LeftOut =>
  keep ? new Set([...left].filter((key) => !keys.includes(key))) : new Set([...left, ...keys]);
