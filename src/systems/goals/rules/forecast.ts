// When a goal will probably be finished, as an interval of days, or in a sentence why nothing can be said yet.
import { addDays, type Day, daysBetween, sayDay } from "../../../core/day.ts";
import { dayOfMonth } from "../../../core/say.ts";
import type { Forecast, GoalMeasure, GoalStatus, Pause } from "../schema.ts";
import { finishWeeks, longestSilence } from "./finish-weeks.ts";
import { type Counted, inDayOrder } from "./progress.ts";
import { dayAtWork, daysAtWork } from "./status.ts";

export const fewestCheckIns = 4;
/** Weeks of history that a forecast needs, and as many as it looks at. */
export const fewestWeeks = 3;
export const weeksLookedAt = 26;

export interface ForecastFacts {
  measure: GoalMeasure | null;
  status: GoalStatus;
  startDay: Day;
  due: Day | null;
  pauses: readonly Pause[];
  counted: readonly Counted[];
  /** Days on which milestones below it were reached, and how many are left. */
  milestones: { reached: readonly Day[]; left: number };
  today: Day;
}

interface Course {
  /** Amounts reached by a day, growing towards the target. */
  points: { day: Day; amount: number }[];
  left: number;
  n: number;
  noun: string;
}

const silent = (said: string, n = 0): Forecast => ({
  spoken: false,
  said,
  figures: null,
  n,
  p50: null,
  p85: null,
  p95: null,
  atRisk: false,
  tight: false,
});

export const forecastOf = (facts: ForecastFacts): Forecast => {
  if (facts.status === "draft") return silent("A draft has no forecast: accept it first.");
  if (facts.status !== "active" && facts.status !== "paused") return silent("It is closed.");
  if (facts.measure?.kind === "rate") return silent("A rate does not finish: its score says how it goes.");
  if (facts.measure?.kind === "yes-no") return silent("Yes or no gives no pace: break it into milestones for a forecast.");
  const course = facts.measure?.kind === "number" ? numberCourse(facts) : milestoneCourse(facts);
  if (facts.measure === null && course.n === 0 && course.left <= 0)
    return silent("Nothing counts it yet: say how you will see it.");
  if (course.left <= 0) return silent("The target is reached: close it, or set the next one.", course.n);
  if (course.n < fewestCheckIns)
    return silent(
      `A forecast needs ${fewestCheckIns} ${course.noun}; there ${course.n === 1 ? "is 1" : `are ${course.n}`}.`,
      course.n,
    );
  const weeks = weeklyAmounts(course.points, facts.pauses);
  if (weeks.length < fewestWeeks)
    return silent(`A forecast needs ${course.noun} over ${fewestWeeks} weeks; these lie closer together.`, course.n);
  const unseen = silentWeeks(course.points, facts);
  if (unseen > longestSilence)
    return silent(
      `Nothing was noted for ${unseen} weeks: check in, even with what it was before, and the forecast is back.`,
      course.n,
    );
  const finish = finishWeeks({ weeks, left: course.left, silent: unseen });
  if (!finish) return silent("At the pace of the last weeks it would take years: too far to name a day.", course.n);
  return spokenForecast(finish, course, facts, unseen);
};

const spokenForecast = (
  finish: { p50: number; p85: number; p95: number },
  course: Course,
  { pauses, due, today }: ForecastFacts,
  unseen: number,
): Forecast => {
  const last = unseen > 0 ? today : (course.points.at(-1)?.day ?? today);
  const at = (weeks: number): Day => {
    const day = dayAtWork(pauses, last, Math.ceil(weeks * 7));
    return day > today ? day : addDays(today, 1);
  };
  const [p50, p85, p95] = [at(finish.p50), at(finish.p85), at(finish.p95)];
  const short = (day: Day) => (daysBetween(today, day) > 300 ? sayDay(day) : dayOfMonth(day));
  const quiet =
    unseen > 0 ? `, wider since nothing was noted for ${unseen === 1 ? "a week" : `${unseen} weeks`} beyond your rhythm` : "";
  const wide = `${course.n < 8 ? `n = ${course.n}: wide` : `n = ${course.n}`}${quiet}`;
  return {
    spoken: true,
    said:
      p50 === p85
        ? `at this pace you finish about ${short(p50)}`
        : `at this pace you finish between ${short(p50)} and ${short(p85)}`,
    figures: `Half of the futures like your last ${course.n} ${course.noun} finish by ${short(p50)}, 85 of 100 by ${short(p85)} (${wide}).`,
    n: course.n,
    p50,
    p85,
    p95,
    atRisk: due !== null && p50 > due,
    tight: due !== null && p85 > due,
  };
};

/** Whole weeks at work since the last point, beyond the usual time from one point to the next: nobody knows what was done in them. */
const silentWeeks = (points: Course["points"], { pauses, today }: ForecastFacts): number => {
  const last = points.at(-1);
  if (!last) return 0;
  const gaps = points
    .slice(1)
    .map(({ day }, place) => daysAtWork(pauses, points[place]?.day ?? day, day))
    .sort((a, b) => a - b);
  const usual = Math.max(7, gaps[Math.floor(gaps.length / 2)] ?? 7);
  return Math.max(0, Math.floor((daysAtWork(pauses, last.day, today) - usual) / 7));
};

const numberCourse = ({ measure, counted, startDay }: ForecastFacts): Course => {
  if (measure?.kind !== "number") return { points: [], left: 0, n: 0, noun: "check-ins" };
  const way = Math.sign(measure.target - measure.baseline);
  const valued = inDayOrder(counted).flatMap(({ day, value }) =>
    value === null ? [] : [{ day, amount: way * (value - measure.baseline) }],
  );
  const points = perDay(valued[0] && valued[0].day <= startDay ? valued : [{ day: startDay, amount: 0 }, ...valued]);
  return {
    points,
    left: way * (measure.target - measure.baseline) - (points.at(-1)?.amount ?? 0),
    n: valued.length,
    noun: "check-ins",
  };
};

const milestoneCourse = ({ milestones, startDay }: ForecastFacts): Course => {
  const days = [...milestones.reached].sort();
  const points = perDay([{ day: startDay, amount: 0 }, ...days.map((day, place) => ({ day, amount: place + 1 }))]);
  return { points, left: milestones.left, n: days.length, noun: "milestones" };
};

/** The last amount of each day. */
const perDay = (points: readonly { day: Day; amount: number }[]): { day: Day; amount: number }[] =>
  points.filter((point, place) => points[place + 1]?.day !== point.day);

/**
 * Amounts in each of the last whole weeks at work, the latest last, at most 26; between two points the amount grows evenly.
 * Days of rest are cut out of the calendar before weeks are formed.
 */
export const weeklyAmounts = (points: readonly { day: Day; amount: number }[], pauses: readonly Pause[]): number[] => {
  const first = points[0];
  if (!first) return [];
  const line = points.map((point) => ({ at: daysAtWork(pauses, first.day, point.day), amount: point.amount }));
  const end = line.at(-1)?.at ?? 0;
  const weeks = Math.min(weeksLookedAt, Math.floor(end / 7));
  const amountAt = (at: number): number => {
    const next = line.findIndex((point) => point.at >= at);
    const after = line[next];
    const before = line[next - 1];
    if (!after) return line.at(-1)?.amount ?? 0;
    if (!before || after.at === before.at) return after.amount;
    return before.amount + ((after.amount - before.amount) * (at - before.at)) / (after.at - before.at);
  };
  return Array.from({ length: weeks }, (_, place) => {
    const until = end - 7 * (weeks - 1 - place);
    return amountAt(until) - amountAt(until - 7);
  });
};
