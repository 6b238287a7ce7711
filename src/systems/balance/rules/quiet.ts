// What holds a reminder back: quiet hours, days off and time off, in the person's own time zone, over the change of clocks as well.
import { addDays, type Day, dayOf, weekday } from "../../../core/day.ts";
import type { Boundaries, QuietHours, TimeOff } from "../schema.ts";

export interface Kept {
  quiet: Boundaries["quiet"];
  daysOff: Boundaries["daysOff"];
  timesOff: readonly Pick<TimeOff, "from" | "to" | "label">[];
  /** IANA name. */
  timezone: string;
}

export interface QuietHold {
  /** The first instant at which nothing holds any more. */
  until: string;
  why: string;
}

const atClock = (day: Day, time: string, timezone: string, disambiguation: "earlier" | "later"): Temporal.Instant =>
  Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timezone, { disambiguation }).toInstant();

const startOf = (day: Day, timezone: string): Temporal.Instant =>
  Temporal.PlainDate.from(day).toZonedDateTime(timezone).toInstant();

const isBefore = (one: Temporal.Instant, other: Temporal.Instant): boolean => Temporal.Instant.compare(one, other) < 0;

/** Where the clock shows a time twice or never, the longer night counts. */
const quietOn = (day: Day, { from, to }: QuietHours, timezone: string): [Temporal.Instant, Temporal.Instant] => [
  atClock(day, from, timezone, "earlier"),
  atClock(to > from ? day : addDays(day, 1), to, timezone, "later"),
];

/** The time off that a day falls into. */
export const timeOffOn = <T extends Pick<TimeOff, "from" | "to">>(timesOff: readonly T[], day: Day): T | undefined =>
  timesOff.find(({ from, to }) => from <= day && day <= to);

/** Why a day is off, in a few words; null where it is not. */
export const dayOffFor = ({ daysOff, timesOff }: Pick<Kept, "daysOff" | "timesOff">, day: Day): string | null => {
  const off = timeOffOn(timesOff, day);
  if (off) return `time off: ${off.label}`;
  return daysOff.includes(weekday(day)) ? "your day off" : null;
};

export const isDayOffFor = (kept: Pick<Kept, "daysOff" | "timesOff">, day: Day): boolean => dayOffFor(kept, day) !== null;

const dayHolds = (kept: Kept, day: Day): QuietHold | null => {
  const why = dayOffFor(kept, day);
  const last = timeOffOn(kept.timesOff, day)?.to ?? day;
  return why ? { until: startOf(addDays(last, 1), kept.timezone).toString(), why } : null;
};

const quietHolds = ({ quiet, timezone }: Kept, at: Temporal.Instant, day: Day): QuietHold | null => {
  for (const begins of [addDays(day, -1), day])
    for (const hours of quiet) {
      if (hours.weekday !== weekday(begins)) continue;
      const [from, to] = quietOn(begins, hours, timezone);
      if (!isBefore(at, from) && isBefore(at, to)) return { until: to.toString(), why: "quiet hours" };
    }
  return null;
};

/** What holds at an instant, up to its own end; something else may follow on. */
const holdsAt = (kept: Kept, at: string): QuietHold | null => {
  const day = dayOf(at, kept.timezone);
  return dayHolds(kept, day) ?? quietHolds(kept, Temporal.Instant.from(at), day);
};

const mostSteps = 5_000;

/** Whether something holds back what would remind at an instant (UTC), until when without a gap, and the first reason; null when nothing does. */
export const quietHoldAt = (kept: Kept, at: string): QuietHold | null => {
  const first = holdsAt(kept, at);
  if (!first) return null;
  let { until } = first;
  for (let step = 0; step < mostSteps; step++) {
    const next = holdsAt(kept, until);
    if (!next) return { until, why: first.why };
    until = next.until;
  }
  return { until, why: first.why };
};

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const minutesADay = 24 * 60;
const leastOpen = 60;

/** Whether a week has at least an hour in all in which something may remind. */
export const leavesAnHour = ({ quiet, daysOff }: Pick<Boundaries, "quiet" | "daysOff">): boolean => {
  const taken = new Array<boolean>(7 * minutesADay).fill(false);
  const take = (from: number, minutes: number) => {
    for (let at = 0; at < minutes; at++) taken[(from + at) % taken.length] = true;
  };
  for (const off of daysOff) take((off - 1) * minutesADay, minutesADay);
  for (const { weekday: begins, from, to } of quiet) {
    const length = (minutesOf(to) - minutesOf(from) + minutesADay - 1) % minutesADay;
    take((begins - 1) * minutesADay + minutesOf(from), length + 1);
  }
  return taken.filter((one) => !one).length >= leastOpen;
};
