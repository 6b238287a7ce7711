// A calendar file (iCalendar, RFC 5545) as days: each all-day event, its repetitions one by one, under an id that stays the same from file to file.
import ICAL from "ical.js";
import { addDays, type Day, daysBetween, isCalendarDay, sayDay } from "../../../core/day.ts";

export interface CalendarDays {
  /** Where its event begins in the file. */
  line: number;
  /** The event's UID, with the day where it repeats: the same in a later file of the same calendar. */
  id: string;
  from: Day;
  /** The last day, included. */
  to: Day;
  label: string;
  /** That the calendar says it does not take place. */
  cancelled: boolean;
}

export interface ReadCalendar {
  days: CalendarDays[];
  /** Events with a time of day: they take no day off. */
  timed: number;
  /** All-day events no day of which lies in the time asked for. */
  outside: number;
  /** Events that were not understood, by the line on which they begin. */
  bad: { line: number; problem: string }[];
}

/** So many faults are told one by one. */
const mostTold = 200;

/** The text is no calendar. */
export class NoCalendar extends Error {}

// Programs write days without saying that they are days; without this such an event would be an error.
ICAL.design.strict = false;

interface Block {
  line: number;
  text: string;
}

interface Event {
  line: number;
  component: ICAL.Component;
}

/** Repetitions are laid out up to `until`; whatever is over before `since` is left out. Throws `NoCalendar`. */
export const readCalendar = (text: string, since: Day, until: Day): ReadCalendar => {
  const read: ReadCalendar = { days: [], timed: 0, outside: 0, bad: [] };
  const { blocks, brokenOff } = blocksIn(text);
  const events = blocks.flatMap((block): Event[] => {
    const component = understood(block);
    if (typeof component !== "string") return [{ line: block.line, component }];
    read.bad.push({ line: block.line, problem: component });
    return [];
  });
  apart(events);
  const ranges = rangesIn(events);
  const moved = new Set(events.flatMap((event) => (isRange(event) ? [] : (movedFrom(event) ?? []))));
  const all = { moved, ranges, since, until, left: mostRepetitions };
  for (const event of events) {
    if (ranges.taken.has(event)) continue;
    const start = dayOf(event, "dtstart");
    if (start === "timed") read.timed++;
    else if (start === null) read.bad.push({ line: event.line, problem: `${nameOf(event)} has no day on which it begins` });
    else if (endsBefore(event, start)) read.bad.push({ line: event.line, problem: sayCrossed(event, start) });
    else take(event, start, all, read);
  }
  for (const one of brokenOff) read.bad.push(one);
  if (read.bad.length > mostTold) {
    const more = read.bad.length - mostTold;
    read.bad = [
      ...read.bad.slice(0, mostTold),
      { line: read.bad[mostTold]?.line ?? 0, problem: `${more} more events are broken` },
    ];
  }
  return read;
};

/** Two events of one file under one UID are both kept: the later ones are told apart by their day. */
const apart = (events: readonly Event[]): void => {
  const seen = new Set<string>();
  for (const event of events) {
    const uid = saidBy(event, "uid");
    if (!uid || movedFrom(event) !== null) continue;
    if (seen.has(uid)) event.component.updatePropertyWithValue("uid", `${uid} from ${saidBy(event, "dtstart")}`);
    seen.add(uid);
  }
};

/** The text of each event by itself, so that one which nobody understands costs only itself; and where the file broke off. */
const blocksIn = (text: string): { blocks: Block[]; brokenOff: ReadCalendar["bad"] } => {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  if (!lines.some((line) => /^BEGIN:VCALENDAR\s*$/i.test(line)))
    throw new NoCalendar("A calendar file begins with BEGIN:VCALENDAR.");
  const brokenOff: ReadCalendar["bad"] = [];
  const blocks: Block[] = [];
  let begun: number | null = null;
  const breakOff = () => begun !== null && brokenOff.push({ line: begun + 1, problem: "The event that begins here has no end" });
  for (const [at, line] of lines.entries()) {
    if (/^BEGIN:VEVENT\s*$/i.test(line)) {
      breakOff();
      begun = at;
    } else if (begun !== null && /^END:VEVENT\s*$/i.test(line)) {
      blocks.push({ line: begun + 1, text: lines.slice(begun, at + 1).join("\r\n") });
      begun = null;
    }
  }
  breakOff();
  if (!lines.some((line) => /^END:VCALENDAR\s*$/i.test(line)))
    brokenOff.push({
      line: lines.findLastIndex((line) => line.trim()) + 1,
      problem: "The file ends without END:VCALENDAR: it may have broken off. Save it again, whole",
    });
  return { blocks, brokenOff };
};

/** The event, or what is wrong with it. */
const understood = ({ text }: Block): ICAL.Component | string => {
  try {
    return new ICAL.Component(ICAL.parse(text) as unknown[]);
  } catch (error) {
    return `The event is not written as a calendar has it: ${(error as Error).message}`;
  }
};

const saidBy = ({ component }: Event, name: string): string =>
  String(component.getFirstPropertyValue(name) ?? "")
    .replace(/\s+/g, " ")
    .trim();

const nameOf = (event: Event): string => `“${saidBy(event, "summary") || "An event without a name"}”`;

const asDay = (written: unknown): Day | null => {
  const day = String(written).slice(0, 10);
  return isCalendarDay(day) ? day : null;
};

/** A whole day is a date, or, as some programs write it, midnight in an event that is marked as a day or that also ends at midnight. */
const dayOf = (event: Event, name: string): Day | "timed" | null => {
  const written = writtenIn(event, name);
  if (written === null) return null;
  if (!written.includes("T")) return asDay(written);
  const isMarked = saidBy(event, "x-microsoft-cdo-alldayevent").toUpperCase() === "TRUE";
  if (isMarked && written.endsWith("Z")) return nearestDay(written);
  return written.includes("T00:00") && (isMarked || lastsFromMidnightToMidnight(event)) ? asDay(written) : "timed";
};

/** The days as they were written: the library turns the 13th month into the next January. */
const writtenIn = ({ component }: Event, name: string): string | null => {
  const written = component.getFirstProperty(name)?.jCal[3];
  return written === undefined ? null : String(written);
};

const lastsFromMidnightToMidnight = (event: Event): boolean => {
  const [start, end] = [writtenIn(event, "dtstart"), writtenIn(event, "dtend")];
  return (
    start !== null && end !== null && start.slice(0, 10) < end.slice(0, 10) && [start, end].every((one) => one.includes("T00:00"))
  );
};

/** The day whose midnight a time in UTC is: past noon it is the next one, east of Greenwich, where the calendar was kept. */
const nearestDay = (written: string): Day | null => {
  const day = asDay(written);
  return day && (Number(written.slice(11, 13)) >= 12 ? addDays(day, 1) : day);
};

/** Days after the first one: the end is the day after the last (RFC 5545, 3.6.1); without an end or a length it is one day. */
const furtherDays = (event: Event): number => {
  const start = dayOf(event, "dtstart");
  if (start === null || start === "timed") return 0;
  const end = dayOf(event, "dtend");
  if (end !== null && end !== "timed") return Math.max(0, daysBetween(start, end) - 1);
  const length = event.component.getFirstPropertyValue("duration");
  return length instanceof ICAL.Duration ? Math.max(0, Math.floor(length.toSeconds() / 86_400) - 1) : 0;
};

/** An end on the first day itself is how some programs write a single day. */
const endsBefore = (event: Event, start: Day): boolean => {
  const end = dayOf(event, "dtend");
  return end !== null && end !== "timed" && end < start;
};

const sayCrossed = (event: Event, start: Day): string =>
  `${nameOf(event)} begins on ${sayDay(start)} and ends before that: correct it in your calendar, or add it yourself`;

/** The repetition that an event takes the place of. */
const movedFrom = (event: Event): string | null => {
  const day = asDay(event.component.getFirstProperty("recurrence-id")?.jCal[3]);
  return day ? idOf(event, day) : null;
};

const idOf = (event: Event, day: Day | null): string => {
  const uid = saidBy(event, "uid") || `${nameOf(event)} ${saidBy(event, "dtstart")}`;
  return `${uid.slice(0, 250)}${day ? ` ${day}` : ""}`;
};

/** A change of one repetition and all that follow it (RFC 5545, 3.2.13). */
const isRange = ({ component }: Event): boolean =>
  String(component.getFirstProperty("recurrence-id")?.getFirstParameter("range") ?? "").toUpperCase() === "THISANDFUTURE";

interface Ranges {
  /** By the event that they change, the earliest first. */
  of: ReadonlyMap<string, { event: Event; from: Day; days: number }[]>;
  /** Those whose event is in the file: they are taken with it. */
  taken: ReadonlySet<Event>;
}

const rangesIn = (events: readonly Event[]): Ranges => {
  const whole = new Set(events.filter((event) => movedFrom(event) === null).map((event) => saidBy(event, "uid")));
  const of = new Map<string, { event: Event; from: Day; days: number }[]>();
  const taken = new Set<Event>();
  for (const event of events.filter(isRange)) {
    const [from, start, uid] = [asDay(writtenIn(event, "recurrence-id")), dayOf(event, "dtstart"), saidBy(event, "uid")];
    if (!from || start === null || start === "timed" || !whole.has(uid)) continue;
    of.set(uid, [...(of.get(uid) ?? []), { event, from, days: daysBetween(from, start) }]);
    taken.add(event);
  }
  for (const changes of of.values()) changes.sort((a, b) => a.from.localeCompare(b.from));
  return { of, taken };
};

interface Window {
  moved: ReadonlySet<string>;
  ranges: Ranges;
  since: Day;
  until: Day;
  /** How many repetitions may still be laid out, of all events together. */
  left: number;
}

const take = (event: Event, start: Day, all: Window, read: ReadCalendar): void => {
  const { moved, ranges, since, until } = all;
  const starts = startsOf(event, start, all);
  if (!starts)
    read.bad.push({
      line: event.line,
      problem: `${nameOf(event)} repeats by a rule that is not read (${saidBy(event, "rrule")}): add its days yourself`,
    });
  const changes = ranges.of.get(saidBy(event, "uid")) ?? [];
  const inside = (starts ?? [])
    .map(({ id, from }) => {
      const change = movedFrom(event) === null ? changes.findLast((one) => one.from <= from) : undefined;
      return { id, ...laidOut(change?.event ?? event, event.line, change ? addDays(from, change.days) : from) };
    })
    .filter(({ from, to }) => to >= since && from <= until);
  if (starts && inside.length === 0) read.outside++;
  const isMoved = ({ id }: CalendarDays) => movedFrom(event) === null && moved.has(id);
  read.days.push(...inside.filter((one) => !isMoved(one)));
};

/** One repetition of an event, with what the event says. */
const laidOut = (event: Event, line: number, from: Day) => ({
  line,
  from,
  to: addDays(from, furtherDays(event)),
  label: (saidBy(event, "summary") || "Time off").slice(0, 120),
  cancelled: saidBy(event, "status").toUpperCase() === "CANCELLED",
});

/** Of all events together: a daily one of ten years has some 4,000. */
const mostRepetitions = 40_000;

/** The repetitions are more than any calendar has. */
export class TooManyRepetitions extends Error {}

const otherWays = ["BYMONTHDAY", "BYDAY", "BYYEARDAY", "BYWEEKNO"];

/** The rule of an event that comes back on its own date each year; in several months of it, where the rule names them. */
const yearlyRule = (component: ICAL.Component): ICAL.Recur | null => {
  const rule = component.getFirstPropertyValue("rrule");
  const isYearly = rule instanceof ICAL.Recur && rule.freq === "YEARLY" && !component.hasProperty("rdate");
  return isYearly && otherWays.every((part) => rule.getComponent(part).length === 0) ? rule : null;
};

/** Whether a year, or a month, has the date that a yearly event began on: it is left out where there is none (RFC 5545, 3.3.10), not moved. */
const keepsDate = (component: ICAL.Component, start: Day): ((from: Day) => boolean) => {
  const rule = yearlyRule(component);
  if (!rule) return () => true;
  // The library moves a 29 February on to March unless the rule names it; only so is it counted rightly where the rule says how often.
  if (start.endsWith("-02-29") && rule.getComponent("BYMONTH").length === 0) {
    rule.setComponent("BYMONTH", [2]);
    rule.setComponent("BYMONTHDAY", [29]);
  }
  return (from) => from.endsWith(start.slice(-2));
};

/** Days taken out; with a time of day in UTC it is the midnight of some place, so the day whose midnight it is nearest to. */
const takenOut = (component: ICAL.Component, start: Day): ReadonlySet<Day> => {
  const written = component.getAllProperties("exdate").flatMap((one) => one.jCal.slice(3).map(String));
  return new Set(
    written.flatMap((one) => {
      const day = asDay(one);
      if (day === null) return [];
      return (one.endsWith("Z") && one.includes("T") && day >= start ? nearestDay(one) : day) ?? [];
    }),
  );
};

/** Each time that an event begins; null where its rule cannot be followed. */
const startsOf = (event: Event, start: Day, all: Window): { id: string; from: Day }[] | null => {
  const { component } = event;
  const own = movedFrom(event);
  const repeats = component.hasProperty("rrule") || component.hasProperty("rdate");
  if (own !== null || !repeats) return [{ id: own ?? idOf(event, null), from: start }];
  if (neverComes(component)) return [];
  try {
    const out = takenOut(component, start);
    const isKept = keepsDate(component, start);
    // The day that an event has for its begin is its first, whether its rule or its list names it or not (RFC 5545, 3.8.5.2 and 3.8.5.3).
    const days = new Set([start]);
    const repetitions = new ICAL.RecurExpansion({ component, dtstart: ICAL.Time.fromDateString(start) });
    for (let day = repetitions.next(); day; day = repetitions.next()) {
      const from = asDay(day);
      if (from === null || from > all.until) break;
      if (all.left-- <= 0) throw new TooManyRepetitions();
      if (isKept(from)) days.add(from);
    }
    return [...days].filter((from) => !out.has(from)).map((from) => ({ id: idOf(event, from), from }));
  } catch (error) {
    if (error instanceof TooManyRepetitions) throw error;
    return null;
  }
};

const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a rule names days that none of its months has, such as a 30 February: the library would look for one without an end. */
const neverComes = (component: ICAL.Component): boolean => {
  const rule = component.getFirstPropertyValue("rrule");
  if (!(rule instanceof ICAL.Recur)) return false;
  const [months, days] = [rule.getComponent("BYMONTH"), rule.getComponent("BYMONTHDAY")].map((one) => one.map(Number));
  if (!months?.length || !days?.length) return false;
  return months.every((month) => days.every((day) => Math.abs(day) > (longestMonths[month - 1] ?? 31)));
};
