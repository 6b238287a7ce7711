// A calendar file (iCalendar, RFC 5545) as days: each all-day event, its repetitions one by one, under an id that stays the same from file to file.
import { addDays, addMonths, type Day, daysBetween, isCalendarDay, weekday } from "../../../core/day.ts";

export interface CalendarDays {
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
  /** Events that were not understood, by the line on which they begin. */
  bad: { line: number; problem: string }[];
}

/** The text is no calendar. */
export class NoCalendar extends Error {}

interface Property {
  name: string;
  params: Readonly<Record<string, string>>;
  value: string;
}

interface Event {
  line: number;
  properties: Property[];
}

/** Repetitions are laid out up to `until`; whatever is over before `since` is left out. Throws `NoCalendar`. */
export const readCalendar = (text: string, since: Day, until: Day): ReadCalendar => {
  const events = eventsIn(text);
  const read: ReadCalendar = { days: [], timed: 0, bad: [] };
  const moved = new Set(events.flatMap((event) => movedFrom(event) ?? []));
  for (const event of events) {
    const start = dayOf(event, "DTSTART");
    if (start === "timed") read.timed++;
    else if (start === null) read.bad.push({ line: event.line, problem: `${nameOf(event)} has no day on which it begins` });
    else take(event, start, { moved, since, until }, read);
  }
  return read;
};

/** Lines with what was folded over several of them put together again (RFC 5545, 3.1), each with its number. */
const unfolded = (text: string): { line: number; text: string }[] => {
  const lines: { line: number; text: string }[] = [];
  for (const [at, line] of text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\n|\r/)
    .entries()) {
    const last = lines.at(-1);
    if (last && /^[ \t]/.test(line)) last.text += line.slice(1);
    else lines.push({ line: at + 1, text: line });
  }
  return lines;
};

const eventsIn = (text: string): Event[] => {
  const events: Event[] = [];
  const open: string[] = [];
  let isCalendar = false;
  for (const { line, text: written } of unfolded(text)) {
    const property = propertyOf(written);
    if (!property) continue;
    const { name, value } = property;
    const component = value.trim().toUpperCase();
    if (name === "BEGIN") {
      isCalendar ||= component === "VCALENDAR";
      open.push(component);
      if (component === "VEVENT") events.push({ line, properties: [] });
    } else if (name === "END") open.splice(Math.max(0, open.lastIndexOf(component)));
    // An alarm inside an event has properties of its own.
    else if (open.at(-1) === "VEVENT") events.at(-1)?.properties.push(property);
  }
  if (!isCalendar) throw new NoCalendar("A calendar file begins with BEGIN:VCALENDAR.");
  return events;
};

/** `NAME;PARAM=value;PARAM="with: colon":value`; null for what is none. */
const propertyOf = (line: string): Property | null => {
  const parts = /^([\w.-]+)((?:;[\w-]+=(?:"[^"]*"|[^":;]*)(?:,(?:"[^"]*"|[^":;]*))*)*):(.*)$/.exec(line);
  if (!parts) return null;
  const [, name = "", given = "", value = ""] = parts;
  const params = [...given.matchAll(/;([\w-]+)=("[^"]*"|[^;]*)/g)].map(([, key = "", said = ""]) => [
    key.toUpperCase(),
    said.replaceAll('"', ""),
  ]);
  return { name: name.toUpperCase(), params: Object.fromEntries(params), value };
};

const saidBy = ({ properties }: Event, name: string): string | undefined =>
  properties.find((property) => property.name === name)?.value.trim();

const said = (value: string): string =>
  value
    .replace(/\\([nN,;\\])/g, (_, sign: string) => (/n/i.test(sign) ? " " : sign))
    .replace(/\s+/g, " ")
    .trim();

const nameOf = (event: Event): string => `“${said(saidBy(event, "SUMMARY") ?? "") || "An event without a name"}”`;

/** `20261225` as a day; null where there is no such day. */
const asDay = (value: string): Day | null => {
  const parts = /^(\d{4})(\d{2})(\d{2})/.exec(value.trim());
  const day = parts ? parts.slice(1).join("-") : "";
  return isCalendarDay(day) ? day : null;
};

/** A whole day is a date, or midnight without a zone of its own beside it, as some programs write days. */
const dayOf = (event: Event, name: string): Day | "timed" | null => {
  const property = event.properties.find((one) => one.name === name);
  if (!property) return null;
  const value = property.value.trim();
  const isTimed =
    /T/i.test(value) && !(saidBy(event, "X-MICROSOFT-CDO-ALLDAYEVENT")?.toUpperCase() === "TRUE" && /T000000$/.test(value));
  return isTimed ? "timed" : asDay(value);
};

/** Days after the first one: the end is the day after the last (RFC 5545, 3.6.1); without an end or a length it is one day. */
const furtherDays = (event: Event, start: Day): number => {
  const end = dayOf(event, "DTEND");
  if (end !== null && end !== "timed") return Math.max(0, daysBetween(start, end) - 1);
  const length = /^\+?P(?:(\d+)W)?(?:(\d+)D)?$/.exec(saidBy(event, "DURATION") ?? "");
  return length ? Math.max(0, 7 * Number(length[1] ?? 0) + Number(length[2] ?? 0) - 1) : 0;
};

const daysListed = (event: Event, name: string): Day[] =>
  event.properties
    .filter((property) => property.name === name)
    .flatMap(({ value }) => value.split(","))
    .flatMap((value) => asDay(value) ?? []);

/** The repetition that an event takes the place of. */
const movedFrom = (event: Event): string | null => {
  const [day] = daysListed(event, "RECURRENCE-ID");
  return day ? idOf(event, day) : null;
};

const idOf = (event: Event, day: Day | null): string => {
  const uid = saidBy(event, "UID") || `${nameOf(event)} ${saidBy(event, "DTSTART") ?? ""}`;
  return `${uid.slice(0, 250)}${day ? ` ${day}` : ""}`;
};

interface Window {
  moved: ReadonlySet<string>;
  since: Day;
  until: Day;
}

const take = (event: Event, start: Day, { moved, since, until }: Window, read: ReadCalendar): void => {
  const further = furtherDays(event, start);
  const label = (said(saidBy(event, "SUMMARY") ?? "") || "Time off").slice(0, 120);
  const cancelled = saidBy(event, "STATUS")?.toUpperCase() === "CANCELLED";
  const starts = startsOf(event, start, until);
  if (!starts)
    read.bad.push({
      line: event.line,
      problem: `${nameOf(event)} repeats by a rule that is not read (${saidBy(event, "RRULE")}): add its days yourself`,
    });
  for (const { id, from } of starts ?? []) {
    const to = addDays(from, further);
    const isMoved = movedFrom(event) === null && moved.has(id);
    if (!isMoved && to >= since && from <= until) read.days.push({ id, from, to, label, cancelled });
  }
};

/** Each time that an event begins; null where its rule is not read. */
const startsOf = (event: Event, start: Day, until: Day): { id: string; from: Day }[] | null => {
  const own = movedFrom(event);
  const rule = saidBy(event, "RRULE");
  const also = daysListed(event, "RDATE");
  if (own !== null || (rule === undefined && also.length === 0)) return [{ id: own ?? idOf(event, null), from: start }];
  const starts = rule === undefined ? [start] : repeated(start, rule, until);
  const without = new Set(daysListed(event, "EXDATE"));
  return (
    starts &&
    [...new Set([...starts, ...also])]
      .sort()
      .filter((day) => !without.has(day))
      .map((day) => ({ id: idOf(event, day), from: day }))
  );
};

const mostRepetitions = 20_000;

/** The days of a plain rule, every so many days, weeks, months or years; null for one that chooses among days, which is not read. */
const repeated = (start: Day, rule: string, until: Day): Day[] | null => {
  const { FREQ = "", INTERVAL = "1", COUNT, UNTIL, WKST: _, ...choosing } = partsOf(rule);
  const step = stepOf(FREQ, Number(INTERVAL));
  if (!step || !choosesItsOwnDay(FREQ, choosing, start)) return null;
  const last = UNTIL ? asDay(UNTIL) : null;
  const end = last && last < until ? last : until;
  const days: Day[] = [];
  for (let round = 0; days.length < Number(COUNT ?? mostRepetitions) && round < mostRepetitions; round++) {
    const day = step(start, round);
    if (day !== null && day > end) break;
    if (day !== null) days.push(day);
  }
  return days;
};

const partsOf = (rule: string): Record<string, string> =>
  Object.fromEntries(rule.split(";").map((part) => part.split("=", 2).map((side) => side.trim().toUpperCase())));

/** A day that a month does not have is left out (RFC 5545, 3.3.10). */
const sameDate = (start: Day, months: number): Day | null => {
  const day = addMonths(start, months);
  return day.slice(8) === start.slice(8) ? day : null;
};

const stepOf = (frequency: string, every: number): ((start: Day, round: number) => Day | null) | null => {
  if (!Number.isInteger(every) || every < 1) return null;
  if (frequency === "DAILY") return (start, round) => addDays(start, round * every);
  if (frequency === "WEEKLY") return (start, round) => addDays(start, 7 * round * every);
  if (frequency === "MONTHLY") return (start, round) => sameDate(start, round * every);
  if (frequency === "YEARLY") return (start, round) => sameDate(start, 12 * round * every);
  return null;
};

const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** The parts with which a rule of each frequency may name the day that it begins on anyway. */
const namesItsOwn: Readonly<Record<string, readonly (readonly string[])[]>> = {
  DAILY: [[]],
  WEEKLY: [[], ["BYDAY"]],
  MONTHLY: [[], ["BYMONTHDAY"]],
  YEARLY: [[], ["BYMONTH"], ["BYMONTH", "BYMONTHDAY"]],
};

const choosesItsOwnDay = (frequency: string, choosing: Readonly<Record<string, string>>, start: Day): boolean => {
  const own: Record<string, string> = {
    BYMONTH: String(Number(start.slice(5, 7))),
    BYMONTHDAY: String(Number(start.slice(8))),
    BYDAY: weekdays[weekday(start) - 1] ?? "",
  };
  const parts = Object.keys(choosing).sort();
  const isKnown = namesItsOwn[frequency]?.some((known) => known.join() === parts.join()) ?? false;
  return isKnown && parts.every((part) => choosing[part] === own[part]);
};
