// The inventory as a person reads it: which skills are the same, how fresh they are, and the order and choice of a list.
import type { Evidence } from "../../../career/evidence.ts";
import { lastDayOf } from "../../../career/partial-day.ts";
import { nameKey } from "../../../catalogue/fold.ts";
import { type Day, daysBetween } from "../../../core/day.ts";
import type { Skill } from "../schema.ts";

/** Basic: what a skill without a stated level counts as, and is said to be. */
export const assumedLevel = 2;

export const levelToCount = (skill: Pick<Skill, "level">): number => skill.level ?? assumedLevel;

/** Levels between what a skill is and what is wanted of it; null where nothing is wanted. */
export const levelsToGo = ({ level, wanted }: Pick<Skill, "level" | "wanted">): number | null =>
  wanted === null ? null : Math.max(0, wanted - levelToCount({ level }));

interface Name {
  catalogueId?: string | null;
  label: string;
}

export const sameName = (one: Name, other: Name): boolean =>
  (Boolean(one.catalogueId) && one.catalogueId === other.catalogueId) || nameKey(one.label) === nameKey(other.label);

/** The one living skill that answers a catalogue id or, whatever its case and accents, a name. */
export const sameSkill = <T extends Name>(skills: readonly T[], name: Name): T | undefined =>
  skills.find((skill) => Boolean(name.catalogueId) && skill.catalogueId === name.catalogueId) ??
  skills.find((skill) => nameKey(skill.label) === nameKey(name.label));

/** Two pieces of evidence that say the same, whatever revision they were linked at. */
export const sameEvidence = (one: Evidence, other: Evidence): boolean =>
  one.record && other.record
    ? one.record.kind === other.record.kind && one.record.id === other.record.id
    : !one.record &&
      !other.record &&
      one.source === other.source &&
      one.note === other.note &&
      one.link === other.link &&
      one.day === other.day;

/** All of both, each once; a record that was read again later is taken at that reading. */
export const withEvidence = (held: readonly Evidence[], offered: readonly Evidence[]): Evidence[] => {
  const all = [...held];
  for (const one of offered) {
    const at = all.findIndex((known) => sameEvidence(known, one));
    const known = all[at];
    if (!known) all.push(one);
    else if ((one.revision ?? 0) > (known.revision ?? 0)) all[at] = { ...known, ...one };
  }
  return all;
};

/** The later of two days of which only the year or month may be known; the more exact one where they agree. */
export const laterUse = (one: string | null, other: string | null): string | null => {
  if (!one || !other) return one ?? other;
  return one > other ? one : other;
};

export type Freshness = "fresh" | "fading" | "unused";

/** Whole days since a skill was last used, 0 for the future; a year or month counts to its end. */
export const daysUnused = (lastUsed: string, today: Day): number => Math.max(0, daysBetween(lastDayOf(lastUsed), today));

/**
 * Fresh within a year of the last use, fading within three, unused after that; null where nobody said. It changes no level: it asks the person.
 * Skill loss grows with time unused and is large after a year for what is never practised (Arthur, Bennett, Stanush and McNelly 1998).
 */
export const freshnessOf = (lastUsed: string | null, today: Day): Freshness | null => {
  if (!lastUsed) return null;
  const days = daysUnused(lastUsed, today);
  if (days <= 365) return "fresh";
  return days <= 3 * 365 ? "fading" : "unused";
};
