// Growth as the inventory shows it: which levels rose and when, and since when nothing did.

import { addMonths, type Day, daysBetween, sayDay } from "../../../core/day.ts";
import type { RecordRef } from "../../../core/record.ts";
import type { Happening, Signal } from "../../../operations/contributions.ts";
import type { GapReport, Skill } from "../schema.ts";
import { freshnessOf, levelToCount } from "./inventory.ts";

/** A level that was changed, up or down; null where none was stated. */
export interface LevelChange {
  skillId: string;
  from: number | null;
  to: number | null;
  day: Day;
}

export interface LevelRise {
  skillId: string;
  from: number;
  to: number;
  /** The day of the last step up. */
  day: Day;
}

/**
 * What each skill gained over a span of days, both included: a level that went up and down again did not rise, and one that is
 * stated for the first time is not growth. `changes` in the order in which they were made.
 */
export const levelRises = (changes: readonly LevelChange[], from: Day, to: Day): LevelRise[] => {
  const inside = changes.filter(({ day }) => day >= from && day <= to);
  return [...Map.groupBy(inside, ({ skillId }) => skillId)].flatMap(([skillId, steps]) => {
    const known = steps.filter((step) => step.from !== null && step.to !== null);
    const [first, last] = [known[0]?.from ?? null, known.at(-1)?.to ?? null];
    if (first === null || last === null || last <= first) return [];
    const day = known.findLast((step) => (step.to ?? 0) > (step.from ?? 0))?.day ?? from;
    return [{ skillId, from: first, to: last, day }];
  });
};

const refTo = ({ id, label }: Skill): RecordRef => ({ kind: "skill", id, label });

/** Levels that rose, and skills that came in with a record as their proof; `addedOn` says the day of a skill. */
export const skillHappenings = (
  skills: readonly Skill[],
  rises: readonly LevelRise[],
  addedOn: (skill: Skill) => Day,
  from: Day,
  to: Day,
): Happening[] => {
  const raised = rises.flatMap(({ skillId, from: before, to: after, day }) => {
    const skill = skills.find(({ id }) => id === skillId);
    return skill ? [learned(day, `${skill.label}: from level ${before} to level ${after}`, skill)] : [];
  });
  const proven = skills
    .filter((skill) => skill.level !== null && skill.evidence.some(({ record }) => record))
    .map((skill) => learned(addedOn(skill), `New skill: ${skill.label}, level ${skill.level}`, skill))
    .filter(({ day }) => day >= from && day <= to);
  return [...raised, ...proven].sort((a, b) => a.day.localeCompare(b.day));
};

const learned = (day: Day, title: string, skill: Skill): Happening => ({
  day,
  kind: "learned",
  title,
  minutes: null,
  record: refTo(skill),
});

/** Months without a risen level or a new skill after which growth is said to stand still. */
export const stillAfterMonths = 12;
const fewestSkills = 3;

/** That nothing rose and nothing was added for a year. Silent on records that are younger than that, or hold hardly any skill. */
export const growthStalled = (
  skills: readonly Skill[],
  rises: readonly LevelRise[],
  addedOn: (skill: Skill) => Day,
  today: Day,
): Signal[] => {
  const confirmed = skills.filter(({ confirmation }) => confirmation === "confirmed");
  const latest = [...skills.map(addedOn), ...rises.map(({ day }) => day)].sort().at(-1);
  if (confirmed.length < fewestSkills || latest === undefined || latest > addMonths(today, -stillAfterMonths)) return [];
  const last = rises.toSorted((a, b) => b.day.localeCompare(a.day))[0];
  return [
    {
      key: `skills:still:${latest}`,
      about: "growth",
      title: "No skill of yours has grown for a year",
      reason: `None of your ${confirmed.length} confirmed skills rose and none was added since ${sayDay(latest)}, ${daysBetween(latest, today)} days ago.`,
      since: latest,
      records: skills.filter(({ id }) => id === last?.skillId).map(refTo),
      opens: { label: "Your skills", place: "skills" },
    },
  ];
};

const fewestUnused = 2;

/** Skills at working level that the target asks for and that were not used for more than a year: one alone is a line of Today. */
export const skillsFade = (skills: readonly Skill[], gap: GapReport | null, today: Day): Signal[] => {
  const asked = new Set(gap?.lines.map(({ recordId }) => recordId));
  const fading = skills
    .filter((skill) => skill.confirmation === "confirmed" && asked.has(skill.id) && levelToCount(skill) >= 3)
    .filter(({ lastUsed }) => ["fading", "unused"].includes(freshnessOf(lastUsed, today) ?? ""))
    .sort((a, b) => (b.lastUsed ?? "").localeCompare(a.lastUsed ?? ""));
  const [latest] = fading;
  if (!gap || !latest || fading.length < fewestUnused) return [];
  return [
    {
      key: `skills:fading:${latest.id}`,
      about: "growth",
      title: `${fading.length} of your skills for ${gap.role.label} lie unused`,
      reason: `${fading.map(({ label, lastUsed }) => `${label} (last used ${lastUsed})`).join(", ")}: of the ${gap.lines.length} that it asks for, these were not used for more than a year.`,
      since: addMonths(today, -12),
      records: fading.slice(0, 5).map(refTo),
      opens: { label: "The gap to the role", place: "gap" },
    },
  ];
};
