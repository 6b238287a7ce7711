// Weeks, months, quarters and years: which one a review looks back on, and from when it is asked for.
import { addDays, addMonths, type Day, daysBetween, sayDay, sayNearDay, weekOf } from "../../../core/day.ts";
import { monthAndYear } from "../../../core/say.ts";
import type { CadenceName, Period } from "../schema/review.ts";

const monthsIn = { month: 1, quarter: 3, year: 12 } as const;

const firstOfMonth = (of: Day): Day => `${of.slice(0, 7)}-01`;

/** The week (Monday to Sunday), calendar month, quarter or year that holds a day. */
export const periodOf = (cadence: CadenceName, of: Day): Period => {
  if (cadence === "week") return { from: weekOf(of), to: addDays(weekOf(of), 6) };
  const months = monthsIn[cadence];
  const month = Number(of.slice(5, 7)) - 1;
  const from = addMonths(firstOfMonth(of), -(month % months));
  return { from, to: addDays(addMonths(from, months), -1) };
};

export const periodBefore = (cadence: CadenceName, { from }: Period): Period => periodOf(cadence, addDays(from, -1));

export const periodAfter = (cadence: CadenceName, { to }: Period): Period => periodOf(cadence, addDays(to, 1));

/** So many days before its end a period can be looked back on as a whole. */
const lead = { week: 4, month: 3, quarter: 14, year: 31 } as const;

/** For so many days after its end Today still asks for it; then it was skipped, which is no fault. */
const grace = { week: 2, month: 7, quarter: 14, year: 31 } as const;

/** For so many days after its end a review that is begun without naming a day still looks back on it. */
const fresh = { week: 2, month: 14, quarter: 30, year: 59 } as const;

/**
 * The period that a review begun on a day looks back on: the one that ends soon or has just ended, unless that one is done already or long
 * gone; then the one that is running. From Wednesday on it is the running week, on Monday and Tuesday the week before.
 */
export const periodToReview = (cadence: CadenceName, today: Day, isDone: (period: Period) => boolean): Period => {
  const nearest = periodBefore(cadence, periodOf(cadence, addDays(today, lead[cadence] + 1)));
  const isLongGone = daysBetween(nearest.to, today) > fresh[cadence];
  return isDone(nearest) || isLongGone ? periodOf(cadence, today) : nearest;
};

/** The day from which Today asks for a period's review. A review day on Monday or Tuesday looks back on the week before. */
export const dueDay = (cadence: CadenceName, { from, to }: Period, reviewDay: number): Day => {
  if (cadence !== "week") return addDays(to, 1);
  return addDays(from, reviewDay - 1 + (reviewDay <= 2 ? 7 : 0));
};

/** Whether Today asks for it on a day: from its due day until some days after its end. */
export const isAskedFor = (cadence: CadenceName, period: Period, today: Day, reviewDay: number): boolean =>
  today >= dueDay(cadence, period, reviewDay) && daysBetween(period.to, today) <= grace[cadence];

/** Whether a day lies in the period's own reach: not before it, and not beyond the present. */
export const lastDaySoFar = ({ to }: Period, today: Day): Day => (to < today ? to : today);

/** The periods from the one that holds a day up to a last one, at most `most`, the latest first. */
export const periodsBack = (cadence: CadenceName, last: Period, since: Day, most: number): Period[] => {
  const found: Period[] = [];
  for (let period = last; period.to >= since && found.length < most; period = periodBefore(cadence, period)) found.push(period);
  return found;
};

/** "Week of 16 to 22 November 2026", "November 2026", "July to September 2026", "2026". */
export const sayPeriod = (cadence: CadenceName, { from, to }: Period): string => {
  if (cadence === "year") return from.slice(0, 4);
  if (cadence === "month") return monthAndYear(from);
  if (cadence === "quarter") return `${sayDay(from, { month: "long" })} to ${monthAndYear(to)}`;
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  return `Week of ${sameMonth ? sayDay(from, { day: "numeric" }) : sayNearDay(from, to)} to ${sayDay(to)}`;
};

/** The same, and "so far" while some of it is still to come: "October to December 2026, so far to 22 November". */
export const sayPeriodSoFar = (cadence: CadenceName, period: Period, today: Day): string =>
  today < period.to ? `${sayPeriod(cadence, period)}, so far to ${sayNearDay(today, period.to)}` : sayPeriod(cadence, period);

const adjectives = { week: "Weekly", month: "Monthly", quarter: "Quarterly", year: "Yearly" } as const;

export const sayCadence = (cadence: CadenceName): string => adjectives[cadence];
