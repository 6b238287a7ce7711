// Which few things about the inventory deserve a line on Today: what to confirm, what to prove, what lies unused.
import type { Day } from "../../../core/day.ts";
import type { GapReport, Skill } from "../schema.ts";
import { daysUnused, freshnessOf, levelToCount } from "./inventory.ts";

/** Minutes to look through read skills: a quarter of a minute each, at least five, at most half an hour. */
export const minutesToConfirm = (count: number): number => Math.min(30, Math.max(5, Math.ceil(count / 4)));

/** Minutes to say how far one is: a level takes about fifteen seconds; at least one, at most half an hour. */
export const minutesToRate = (count: number): number => Math.min(30, Math.max(1, Math.ceil(count / 4)));

const askedBy = (gap: GapReport | null) => new Map(gap?.lines.map((line) => [line.recordId, line]) ?? []);

/** The confirmed skill without any evidence that the target asks for most; without a target the highest one. Null when all are proven. */
export const skillToProve = <T extends Skill>(skills: readonly T[], gap: GapReport | null): T | null => {
  const asked = askedBy(gap);
  const weight = (skill: Skill) => (asked.get(skill.id)?.need ?? 0) * (asked.get(skill.id)?.importance === "essential" ? 2 : 1);
  const unproven = skills.filter(
    (skill) => skill.confirmation === "confirmed" && levelToCount(skill) >= 3 && skill.evidence.length === 0,
  );
  return unproven.sort((a, b) => weight(b) - weight(a) || levelToCount(b) - levelToCount(a))[0] ?? null;
};

/** A confirmed skill at working level or above that the target asks for, or that the person wants more of, and that lay unused longest. */
export const skillToUse = <T extends Skill>(skills: readonly T[], gap: GapReport | null, today: Day): T | null => {
  const asked = askedBy(gap);
  const lying = skills.filter(
    (skill) =>
      skill.confirmation === "confirmed" &&
      levelToCount(skill) >= 3 &&
      (asked.has(skill.id) || skill.interest === "more") &&
      freshnessOf(skill.lastUsed, today) === "unused",
  );
  return lying.sort((a, b) => daysUnused(b.lastUsed ?? today, today) - daysUnused(a.lastUsed ?? today, today))[0] ?? null;
};
