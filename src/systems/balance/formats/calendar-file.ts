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
  const moved = new Set(events.flatMap((event) => movedFrom(event) ?? []));
  for (const event of events) {
    const start = dayOf(event, "dtstart");
    if (start === "timed") read.timed++;
    else if (start === null) read.bad.push({ line: event.line, problem: `${nameOf(event)} has no day on which it begins` });
    else if (endsBefore(event, start)) read.bad.push({ line: event.line, problem: sayCrossed(event, start) });
    else take(event, start, { moved, since, until }, read);
  }
  read.bad.push(...brokenOff);
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
  const blocks = lines.flatMap((line, at): Block[] => {
    if (!/^BEGIN:VEVENT\s*$/i.test(line)) return [];
    const end = lines.findIndex((later, place) => place > at && /^END:VEVENT\s*$/i.test(later));
    if (end >= 0) return [{ line: at + 1, text: lines.slice(at, end + 1).join("\r\n") }];
    brokenOff.push({ line: at + 1, problem: "The event that begins here has no end" });
    return [];
  });
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

/** A whole day is a date, or midnight in an event that is marked as a day, as some programs write it. */
const dayOf = (event: Event, name: string): Day | "timed" | null => {
  // The days as they were written: the library turns the 13th month into the next January.
  const written = event.component.getFirstProperty(name)?.jCal[3];
  if (written === undefined) return null;
  const isMarked = saidBy(event, "x-microsoft-cdo-alldayevent").toUpperCase() === "TRUE";
  const isDay = !String(written).includes("T") || (isMarked && String(written).includes("T00:00:00"));
  return isDay ? asDay(written) : "timed";
};

/** Days after the first one: the end is the day after the last (RFC 5545, 3.6.1); without an end or a length it is one day. */
const furtherDays = (event: Event, start: Day): number => {
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

interface Window {
  moved: ReadonlySet<string>;
  since: Day;
  until: Day;
}

const take = (event: Event, start: Day, { moved, since, until }: Window, read: ReadCalendar): void => {
  const further = furtherDays(event, start);
  const label = (saidBy(event, "summary") || "Time off").slice(0, 120);
  const cancelled = saidBy(event, "status").toUpperCase() === "CANCELLED";
  const starts = startsOf(event, start, until);
  if (!starts)
    read.bad.push({
      line: event.line,
      problem: `${nameOf(event)} repeats by a rule that is not read (${saidBy(event, "rrule")}): add its days yourself`,
    });
  const inside = (starts ?? [])
    .map(({ id, from }) => ({ line: event.line, id, from, to: addDays(from, further), label, cancelled }))
    .filter(({ from, to }) => to >= since && from <= until);
  if (starts && inside.length === 0) read.outside++;
  const isMoved = ({ id }: CalendarDays) => movedFrom(event) === null && moved.has(id);
  read.days.push(...inside.filter((one) => !isMoved(one)));
};

const mostRepetitions = 20_000;

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

/** Days taken out with a time of day in UTC: midnight of a place up to a day before or after, so the day nearest to it at which it repeats. */
const takenOut = (component: ICAL.Component, start: Day): ReadonlySet<Day> => {
  const written = component.getAllProperties("exdate").flatMap((one) => one.jCal.slice(3).map(String));
  return new Set(
    written.flatMap((one) => {
      const day = asDay(one);
      if (day === null || !one.endsWith("Z") || !one.includes("T")) return [];
      // Past noon it is already the next day where the calendar was kept, east of Greenwich.
      return [Number(one.slice(11, 13)) >= 12 && day >= start ? addDays(day, 1) : day];
    }),
  );
};

/** Each time that an event begins; null where its rule cannot be followed. */
const startsOf = (event: Event, start: Day, until: Day): { id: string; from: Day }[] | null => {
  const { component } = event;
  const own = movedFrom(event);
  const repeats = component.hasProperty("rrule") || component.hasProperty("rdate");
  if (own !== null || !repeats) return [{ id: own ?? idOf(event, null), from: start }];
  try {
    const days: Day[] = [];
    // The day that an event has for its begin is its first, also where only further days are listed (RFC 5545, 3.8.5.2).
    if (!component.hasProperty("rrule")) days.push(start);
    const out = takenOut(component, start);
    const isKept = keepsDate(component, start);
    const repetitions = new ICAL.RecurExpansion({ component, dtstart: ICAL.Time.fromDateString(start) });
    for (let day = repetitions.next(); day && days.length < mostRepetitions; day = repetitions.next()) {
      const from = asDay(day);
      if (from === null || from > until) break;
      if (isKept(from) && !out.has(from) && !days.includes(from)) days.push(from);
    }
    return days.filter((from) => !out.has(from)).map((from) => ({ id: idOf(event, from), from }));
  } catch {
    return null;
  }
};
