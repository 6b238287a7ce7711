// The hours there are: what days off and lighter weeks leave of a week, and the hours of work in it.
import { addDays, type Day, weekday, weekOf } from "../../../core/day.ts";
import type { Boundaries, Relief, TimeOff, WorkedHours } from "../schema.ts";
import { timeOffOn } from "./quiet.ts";

export type CapacityReason = "holiday" | "rest";

export interface Capacity {
  /** Minutes for the career in the week; null where the person has said no hours. */
  minutes: number | null;
  /** Why there are fewer than usual; null where there are not. */
  reason: CapacityReason | null;
}

const daysOf = (monday: Day): Day[] => Array.from({ length: 7 }, (_, at) => addDays(monday, at));

/** Share of a week's usual days that time off leaves, 0 to 1. Usual days off take nothing: the usual hours are those of a week that has them. */
export const shareLeft = (
  monday: Day,
  daysOff: Boundaries["daysOff"],
  timesOff: readonly Pick<TimeOff, "from" | "to">[],
): number => {
  const usual = daysOf(monday).filter((day) => !daysOff.includes(weekday(day)));
  if (usual.length === 0) return 0;
  return usual.filter((day) => !timeOffOn(timesOff, day)).length / usual.length;
};

/** Days of time off in a week that would not have been off anyway. */
export const extraDaysOff = (
  monday: Day,
  daysOff: Boundaries["daysOff"],
  timesOff: readonly Pick<TimeOff, "from" | "to">[],
): number => daysOf(monday).filter((day) => !daysOff.includes(weekday(day)) && timeOffOn(timesOff, day)).length;

/** Minutes for the career: the usual ones, less the share of time off, less what was taken off the week. */
export const capacityFor = (
  usualMinutes: number | null,
  monday: Day,
  kept: { daysOff: Boundaries["daysOff"]; timesOff: readonly Pick<TimeOff, "from" | "to">[] },
  relieved: number,
): Capacity => {
  const share = shareLeft(monday, kept.daysOff, kept.timesOff);
  const reason = relieved > 0 ? "rest" : share < 1 ? "holiday" : null;
  if (usualMinutes === null) return { minutes: null, reason };
  return { minutes: Math.max(0, Math.round(usualMinutes * share) - relieved), reason };
};

/** Logged minutes of a sort by week: those of the week as a whole, or of its days where these are more. */
export const minutesByWeek = (logged: readonly WorkedHours[], sort: WorkedHours["sort"]): Map<Day, number> => {
  const whole = new Map<Day, number>();
  const days = new Map<Day, number>();
  for (const one of logged) {
    if (one.sort !== sort) continue;
    const into = one.span === "week" ? whole : days;
    const week = weekOf(one.day);
    into.set(week, (into.get(week) ?? 0) + one.hours * 60);
  }
  return new Map(
    [...new Set([...whole.keys(), ...days.keys()])]
      .sort()
      .map((week) => [week, Math.round(Math.max(whole.get(week) ?? 0, days.get(week) ?? 0))]),
  );
};

export interface WorkInWeek {
  /** Minutes; null where nobody said. */
  work: number | null;
  workSource: "logged" | "usual" | "average" | "unknown";
}

const weekdaysOfWork = [1, 2, 3, 4, 5];
const averagedWeeks = 4;

/** Minutes of work in a week: logged, else the usual hours (or the mean of the last four logged weeks) less time off. */
export const workIn = (
  monday: Day,
  {
    usualHours,
    logged,
    kept,
    today,
  }: {
    usualHours: number | null;
    logged: ReadonlyMap<Day, number>;
    kept: { daysOff: Boundaries["daysOff"]; timesOff: readonly Pick<TimeOff, "from" | "to">[] };
    today: Day;
  },
): WorkInWeek => {
  const here = logged.get(monday);
  const past = [...logged].filter(([week]) => week < weekOf(today)).slice(-averagedWeeks);
  const average = past.length === 0 ? null : past.reduce((sum, [, minutes]) => sum + minutes, 0) / past.length;
  const usual = usualHours === null ? average : usualHours * 60;
  if (usual === null) return here === undefined ? { work: null, workSource: "unknown" } : { work: here, workSource: "logged" };
  const worked = daysOf(monday).filter((day) => weekdaysOfWork.includes(weekday(day)) && !kept.daysOff.includes(weekday(day)));
  const left = worked.filter((day) => !timeOffOn(kept.timesOff, day)).length / Math.max(1, worked.length);
  const expected = Math.round(usual * left);
  // A week that runs is at least what is expected of it: half of it may not be logged yet.
  if (here !== undefined && (monday < weekOf(today) || here > expected)) return { work: here, workSource: "logged" };
  return { work: expected, workSource: usualHours === null ? "average" : "usual" };
};

export const relievedIn = (reliefs: readonly Relief[], monday: Day): number =>
  reliefs.find(({ week }) => week === monday)?.minutes ?? 0;

/** Minutes a week for work and career together: said as a whole, or the usual hours of both; null where neither was said. */
export const minutesInTotal = (
  mine: Pick<Boundaries, "hoursInTotal" | "workHours"> | undefined,
  careerHours: number | null,
): number | null => {
  if (mine?.hoursInTotal != null) return mine.hoursInTotal * 60;
  return mine?.workHours != null && careerHours !== null ? (mine.workHours + careerHours) * 60 : null;
};
