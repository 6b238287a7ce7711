// What the postings of a time ask for: shares with their intervals, what is asked more or less often than before, and which one skill would bring
// most of the open ones within reach.
import type { Day } from "../../../core/day.ts";
import { discoveries, type Interval, shareDifference, shareInterval } from "../../../core/uncertainty.ts";

export interface Posting {
  foundOn: Day;
  open: boolean;
  /** One house that asks for the same work again is the same. */
  same: string;
  asks: readonly { skillId: string; must: boolean; level: number }[];
}

/** Under so many postings no share is told, and under so many in each half no change. */
export const fewestPostings = 12;
const fewestInHalf = 10;
/** A skill that fewer ask for is told neither. */
const fewestAsking = 3;
/** Of the changes that are told at most this share is chance. */
const falseShare = 0.1;

export interface AskedSkill {
  skillId: string;
  asked: number;
  share: Interval;
  /** Null where there is too little, or the difference may be chance. */
  change: "more" | "less" | null;
  before: number | null;
  now: number | null;
}

/** Each once, the latest of those that are the same. */
export const distinct = <P extends Posting>(postings: readonly P[]): P[] => [
  ...new Map(postings.toSorted((a, b) => a.foundOn.localeCompare(b.foundOn)).map((one) => [one.same, one])).values(),
];

/** Skills by how many of the postings ask for them; `middle` is the first day of the later half. Empty under the fewest. */
export const askedSkills = (postings: readonly Posting[], middle: Day): AskedSkill[] => {
  const all = distinct(postings);
  if (all.length < fewestPostings) return [];
  const [early, late] = [all.filter(({ foundOn }) => foundOn < middle), all.filter(({ foundOn }) => foundOn >= middle)];
  const comparable = early.length >= fewestInHalf && late.length >= fewestInHalf;
  const countOf = (some: readonly Posting[], skillId: string): number =>
    some.filter(({ asks }) => asks.some((one) => one.skillId === skillId)).length;
  const counted = [...new Set(all.flatMap(({ asks }) => asks.map(({ skillId }) => skillId)))]
    .map((skillId) => ({ skillId, before: countOf(early, skillId), now: countOf(late, skillId) }))
    .filter(({ before, now }) => before + now >= fewestAsking);
  const stand = comparable
    ? discoveries(
        counted.map(({ before, now }) => shareDifference({ hits: before, n: early.length }, { hits: now, n: late.length })),
        falseShare,
      )
    : [];
  return counted
    .flatMap(({ skillId, before, now }, at): AskedSkill[] => {
      const share = shareInterval(before + now, all.length);
      if (!share) return [];
      const shares = comparable ? { before: before / early.length, now: now / late.length } : { before: null, now: null };
      const change = stand[at] ? (now / late.length > before / early.length ? "more" : "less") : null;
      return [{ skillId, asked: before + now, share, change, ...shares }];
    })
    .sort((a, b) => b.asked - a.asked || a.skillId.localeCompare(b.skillId));
};

export interface NextSkill {
  skillId: string;
  level: number;
  /** How many of the open ones come within reach by it alone. */
  opens: number;
  /** Typical hours to get there; null where nobody says. */
  hours: number | null;
}

/** So much of a level counts as met: the rest one grows into. */
const enough = 0.5;

/**
 * Skills by which alone open postings come within reach: all else that must be met is there to half of its level. Those that bring most for an hour
 * stand first; what has no hours stands last.
 */
export const nextSkills = (
  postings: readonly Posting[],
  levelOf: (skillId: string) => number | null,
  hoursPerLevel: (skillId: string) => number | null,
): NextSkill[] => {
  const opened = new Map<string, { opens: number; level: number }>();
  for (const { asks } of distinct(postings.filter(({ open }) => open))) {
    const missing = asks.filter(({ skillId, must, level }) => must && (levelOf(skillId) ?? 0) < enough * level);
    const [only, other] = missing;
    if (!only || other) continue;
    const { opens = 0, level = 0 } = opened.get(only.skillId) ?? {};
    opened.set(only.skillId, { opens: opens + 1, level: Math.max(level, only.level) });
  }
  const perHour = ({ opens, hours }: NextSkill): number => (hours ? opens / hours : 0);
  return [...opened]
    .map(([skillId, { opens, level }]): NextSkill => {
      const each = hoursPerLevel(skillId);
      return { skillId, level, opens, hours: each === null ? null : Math.round(each * (level - (levelOf(skillId) ?? 0))) };
    })
    .sort((a, b) => perHour(b) - perHour(a) || b.opens - a.opens || a.skillId.localeCompare(b.skillId));
};
