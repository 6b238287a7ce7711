// How far a goal is: a number between its marks, a rate with a score that decays softly, milestones done, or yes and no.
import { addDays, addMonths, type Day, daysBetween, weekOf } from "../../../core/day.ts";
import type { CheckIn, GoalMeasure, GoalStatus, NumberMeasure, Pause, Progress, RateMeasure, RatePeriod } from "../schema.ts";
import { sayOfTarget } from "./say-amount.ts";
import { daysAtWork, isPausedOn } from "./status.ts";
import { rounded, weeklyNeed } from "./target.ts";

export type Counted = Pick<CheckIn, "day" | "value">;

export interface ProgressFacts {
  measure: GoalMeasure | null;
  startDay: Day;
  due: Day | null;
  status: GoalStatus;
  pauses: readonly Pause[];
  /** Check-ins, or what a followed measure counted. */
  counted: readonly Counted[];
  /** What directly serves the goal. */
  children: readonly { status: GoalStatus; share: number; weight: number; ticked: boolean }[];
  today: Day;
}

const nothing = { value: null, weeklyNeed: null, weeklyPace: null, score: null, inPeriod: null, reached: "none" } as const;

export const progressOf = (facts: ProgressFacts): Progress => {
  const found = measured(facts);
  return facts.status === "achieved" ? { ...found, share: 1 } : found;
};

const measured = (facts: ProgressFacts): Progress => {
  switch (facts.measure?.kind) {
    case "number":
      return numberProgress(facts.measure, facts);
    case "rate":
      return rateProgress(facts.measure, facts);
    case "yes-no":
      return yesNoProgress(facts);
    default:
      return childrenProgress(facts);
  }
};

export const inDayOrder = <T extends Counted>(counted: readonly T[]): T[] =>
  [...counted].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));

export const latestValue = (counted: readonly Counted[]): number | null =>
  inDayOrder(counted).findLast((one) => one.value !== null)?.value ?? null;

const clamped = (value: number): number => Math.min(1, Math.max(0, value));

const paceWindow = 56;

const numberProgress = (measure: NumberMeasure, facts: ProgressFacts): Progress => {
  const { baseline, target } = measure;
  const way = Math.sign(target - baseline);
  const value = latestValue(facts.counted) ?? baseline;
  const past = (mark: number | null) => mark !== null && way * (value - mark) >= 0;
  return {
    ...nothing,
    share: clamped((value - baseline) / (target - baseline)),
    value,
    said:
      baseline === 0 || way < 0
        ? sayOfTarget(rounded(value), target, measure.unit)
        : `${sayOfTarget(rounded(value), target, measure.unit)}, from ${baseline}`,
    reached: past(measure.stretch) ? "stretch" : past(target) ? "target" : past(measure.commit) ? "commit" : "none",
    weeklyNeed: way * (target - value) <= 0 ? 0 : weeklyNeed(target - value, facts.today, facts.due, facts.pauses),
    weeklyPace: paceOf(measure, facts),
  };
};

/** Units a week over the last eight weeks, or since the start when that is later; null with less than a week at work. */
const paceOf = (measure: NumberMeasure, { counted, startDay, pauses, today }: ProgressFacts): number | null => {
  const from = daysBetween(startDay, today) > paceWindow ? addDays(today, -paceWindow) : startDay;
  const weeks = daysAtWork(pauses, from, addDays(today, 1)) / 7;
  if (weeks < 1 || counted.length === 0) return null;
  const before = latestValue(counted.filter((one) => one.day <= from)) ?? (from === startDay ? measure.baseline : null);
  const now = latestValue(counted);
  const first = inDayOrder(counted).find((one) => one.value !== null)?.value ?? null;
  const since = before ?? first;
  return since === null || now === null ? null : (now - since) / weeks;
};

/** Length of a period in days, for smoothing alone. */
const periodDays = { week: 7, month: 30, quarter: 91 } as const satisfies Record<RatePeriod, number>;

/** Missing this many periods halves the score; doing half as much holds it at a half. */
const halvingPeriods = 2;

export const periodStart = (of: Day, per: RatePeriod): Day => {
  if (per === "week") return weekOf(of);
  if (per === "month") return `${of.slice(0, 7)}-01`;
  const month = Number(of.slice(5, 7));
  return `${of.slice(0, 5)}${String(month - ((month - 1) % 3)).padStart(2, "0")}-01`;
};

export const periodEnd = (of: Day, per: RatePeriod): Day => {
  const start = periodStart(of, per);
  return addDays(per === "week" ? addDays(start, 7) : addMonths(start, per === "month" ? 1 : 3), -1);
};

/**
 * Habit score from 0 to 1: exponential smoothing, day by day, of how much of the rate the last period's worth of days held.
 * It halves over two periods without anything done; days of rest are passed over as if they were not there.
 */
export const habitScore = (
  measure: RateMeasure,
  counted: readonly Counted[],
  startDay: Day,
  today: Day,
  pauses: readonly Pause[],
): number => {
  const length = periodDays[measure.per];
  const keep = 0.5 ** (1 / (halvingPeriods * length));
  const byDay = new Map<Day, number>();
  for (const one of counted) byDay.set(one.day, (byDay.get(one.day) ?? 0) + (one.value ?? 1));
  const window: number[] = [];
  let inWindow = 0;
  let score = 0;
  for (let at = startDay, seen = 0; at <= today; at = addDays(at, 1)) {
    const done = byDay.get(at) ?? 0;
    // What is done on a day of rest still counts; the day itself does not pull the score down.
    if (isPausedOn(pauses, at) && done === 0) continue;
    seen += 1;
    window.push(done);
    inWindow += done;
    if (window.length > length) inWindow -= window.shift() ?? 0;
    // The first period is judged by its own days, so that nobody starts with a deficit.
    const asked = measure.count * (Math.min(seen, length) / length);
    score = seen === 1 ? clamped(inWindow / asked) : keep * score + (1 - keep) * clamped(inWindow / asked);
  }
  return clamped(score);
};

const rateProgress = (measure: RateMeasure, { counted, startDay, pauses, today }: ProgressFacts): Progress => {
  const start = periodStart(today, measure.per);
  const inPeriod = counted.filter((one) => one.day >= start && one.day <= today).reduce((sum, one) => sum + (one.value ?? 1), 0);
  const score = habitScore(measure, counted, startDay, today, pauses);
  const perWeek = (measure.count * 7) / periodDays[measure.per];
  const from = daysBetween(startDay, today) > paceWindow ? addDays(today, -paceWindow) : startDay;
  const weeks = daysAtWork(pauses, from, addDays(today, 1)) / 7;
  const recent = counted.filter((one) => one.day >= from && one.day <= today).reduce((sum, one) => sum + (one.value ?? 1), 0);
  return {
    ...nothing,
    share: score,
    value: inPeriod,
    said: `${sayOfTarget(rounded(inPeriod), measure.count, measure.unit)} this ${measure.per}`,
    reached: inPeriod >= measure.count ? "target" : "none",
    weeklyNeed: perWeek,
    weeklyPace: weeks >= 1 ? recent / weeks : null,
    score,
    inPeriod,
  };
};

const yesNoProgress = ({ counted, status }: ProgressFacts): Progress => {
  const done = status === "achieved" || (latestValue(counted) ?? 0) >= 1;
  return {
    ...nothing,
    share: done ? 1 : 0,
    value: done ? 1 : 0,
    said: done ? "done" : "not yet",
    reached: done ? "target" : "none",
  };
};

const counts = (status: GoalStatus): boolean => status === "active" || status === "paused" || status === "achieved";

/** Milestones weigh alike: each is there or not. Where goals hang below, their shares count by their weights. */
const childrenProgress = ({ children, status }: ProgressFacts): Progress => {
  const all = children.filter((child) => counts(child.status));
  const done = all.filter((child) => child.status === "achieved").length;
  const ticks = all.every((child) => child.ticked);
  const weight = all.reduce((sum, child) => sum + child.weight, 0);
  const share = ticks
    ? done / Math.max(1, all.length)
    : all.reduce((sum, child) => sum + child.share * child.weight, 0) / Math.max(weight, Number.MIN_VALUE);
  return {
    ...nothing,
    share: all.length === 0 ? (status === "achieved" ? 1 : 0) : clamped(share),
    value: all.length === 0 ? null : done,
    said:
      all.length === 0
        ? "nothing below it yet"
        : ticks
          ? `${done} of ${all.length} done below it`
          : `${Math.round(100 * clamped(share))} % over the ${all.length} goals below it`,
    reached: all.length > 0 && done === all.length ? "target" : "none",
  };
};
