// The days that words name, in English or with the months and weekdays of German, French and Spanish, seen from today: back for what has happened ("last Tuesday"), ahead for what is planned ("by 3 May").
import { en } from "chrono-node";
import { addDays, addMonths, type Day, isCalendarDay } from "../core/day.ts";
import { dayOfWord, inEnglishDays } from "./day-names.ts";

export interface Span {
  start: number;
  end: number;
}

export interface NamedDay extends Span {
  day: Day;
}

export interface FoundDay extends NamedDay {
  words: string;
  /** A weekday without a date. */
  isWeekday: boolean;
  /** Only a month, or a month and a year: the day is its first. */
  isMonth: boolean;
  hasYear: boolean;
  /** The first of several, such as “3 to 5 May” and “Monday to Friday”. */
  isSpan: boolean;
}

/** English words that a calendar parser takes for days and months. */
const noDays = /^(?:may|march|sun|sat|mar|second|now|at the moment|this|day|the day|(?:today|tomorrow)['’]s)$/i;
const opensMonth = /\b(?:(?:in|by|before|until|till|through|during)(?: the)?|last) $/i;
const noDate = /\b\d*\s?(?:hours?|h|minutes?|mins?|min|seconds?|secs?)\b|^\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm)?$/i;

/**
 * Two figures after a comma count what follows and are no year; a part of a day beside a date hides it from the parser, as the point after a day does
 * (20. November). A day that begins with its year (2027/12/05) goes on with its month. The length stays.
 */
const parsable = (text: string): string =>
  text
    .replace(/\b(\d{4})([/.])(\d{1,2})\2(\d{1,2})\b/g, "$1-$3-$4")
    .replace(/,(?=\s\d{1,2}\s\p{L})/gu, ";")
    .replace(/(?<=\b\d{1,2})\.(?=\s?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/gi, " ")
    .replace(/(?<!(?:last|yesterday|this|tomorrow|\p{L}day) )\b(?:morning|afternoon|evening|night)\b/giu, (words) =>
      "·".repeat(words.length),
    );

/** Without any of these a text names no day: most name none, and the parser is slow to find that out. */
const mayNameDay = new RegExp(
  [
    "\\d\\s*[./-]\\s*\\d|\\d\\s*(?:[dwmqy]|st|nd|rd|th)",
    "\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|wk|mo|mth|yr|qtr)",
    "day|night|tomorrow|tmr|now|noon|week|month|year|quarter|decade|ago|last|past|next",
  ].join("|"),
  "i",
);

/** All days that a text names, in its order; what is open in them (year, week) is read back or ahead from `today`. Days stand before months: 3/5 is 3 May. */
export const daysIn = (text: string, today: Day, leaning: "back" | "ahead"): FoundDay[] => {
  const { english, placeOf } = inEnglishDays(text);
  if (!mayNameDay.test(english)) return [];
  return en.GB.parse(
    parsable(english),
    { instant: new Date(`${today}T12:00:00Z`), timezone: 0 },
    { forwardDate: leaning === "ahead" },
  )
    .map(({ start: at, end, text: found, index }) => {
      const two = (part: "month" | "day") => String(at.get(part)).padStart(2, "0");
      const place = placeOf(index, index + found.length);
      return {
        day: `${String(at.get("year")).padStart(4, "0")}-${two("month")}-${two("day")}`,
        ...place,
        words: text.slice(place.start, place.end),
        isWeekday: at.isCertain("weekday") && !at.isCertain("day"),
        isMonth: at.isCertain("month") && !at.isCertain("day") && !at.isCertain("weekday"),
        hasYear: at.isCertain("year"),
        isSpan: end !== null && end !== undefined,
        isNamed: (["day", "weekday", "month"] as const).some((part) => at.isCertain(part)),
      };
    })
    .filter(({ isNamed, words, start }) => {
      const isWord = noDays.test(words) && !opensMonth.test(text.slice(0, start));
      return isNamed && !isWord && !noDate.test(words);
    });
};

const spells = /\b(?:over|for|during|within|in) (?:the )?$/i;
const weekdays = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?";
/** From Monday to Friday, on Mondays, tomorrow's: how often, or whose, and no day. */
const goesOn = new RegExp(`^(?:s\\b|['’]s\\b|\\s*(?:[-–—,&/]|to\\b|through\\b|and\\b|or\\b)\\s*(?:and |& )?${weekdays}\\b)`, "i");
const comesFrom = new RegExp(`\\b(?:since|every|each|every other|${weekdays}\\s*(?:[-–—,&/]|to|through|and|or|,? and)) ?$`, "i");

/** The day that a text names, read back from `today`; a day to come is none. */
export const namedDay = (text: string, today: Day): NamedDay | null => {
  for (const { day: read, start, end, words, isWeekday, isMonth, hasYear, isSpan } of daysIn(text, today, "back")) {
    const before = text.slice(0, start);
    if (isSpan && (isWeekday || isMonth)) continue;
    if (comesFrom.test(before) || goesOn.test(text.slice(end)) || /\b(?:next|coming)\b/i.test(words)) continue;
    if (/^(?:the )?(?:last|past) \d/i.test(words) || (spells.test(before) && /\d+ \w+s$/.test(words))) continue;
    const day = read > today ? pastOf(read, isWeekday, !hasYear, today) : read;
    if (day <= today) return { day, start, end };
  }
  return null;
};

/** What is told has happened: a weekday is the one before, a day without a year the last one. What comes within two months may be meant. */
const pastOf = (read: Day, isWeekday: boolean, yearIsOpen: boolean, today: Day): Day => {
  if (isWeekday) return addDays(read, -7);
  return yearIsOpen && read > addDays(today, mayBeMeant) ? addMonths(read, -12) : read;
};

const mayBeMeant = 60;

/** The words of a day in a text that is still to come, such as “next Friday” or “tomorrow”. */
export const dayToCome = (text: string, today: Day): string | null =>
  daysIn(text, today, "back").find(
    ({ day, words, isMonth }) => !isMonth && day > today && /\b(?:next|coming|tomorrow|\d{4})\b/i.test(words),
  )?.words ?? null;

/** The text without the day that it begins or ends with; a day in its middle stays, since the sentence needs it. */
export const withoutDay = (line: string, { start, end }: Span): string => {
  const before = line.slice(0, start).replace(/[\s,;–-]*(?:\b(?:on|in|from|of))?\s*$/i, "");
  const after = line.slice(end).replace(/^[\s,;:.–-]+/, "");
  if (after === "") return before.trim();
  return before.trim() === "" ? after : line;
};

/** What may stand beside the day of a field without meaning anything else: until Friday, am Freitag, by the 3rd at 5 pm. */
const besideDay =
  /\b(?:on|by|until|till|before|from|since|the|at|of|week|this|am|bis|vor|ab|le|el|para|avant)\b|\b\d{1,2}(?::\d\d)?\s?(?:am|pm|h|uhr)?\b|[\s.,;()]/gi;

/**
 * The day that a field's words mean, leaning ahead or back from `today`; null where they mean none, where not all of them was read, or for a day that the
 * calendar does not have.
 */
export const readDay = (written: string, today: Day, leaning: "back" | "ahead" = "ahead"): Day | null => {
  const exact = written.trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(exact)) return isCalendarDay(exact) ? exact : null;
  const found = leaning === "back" ? namedDay(exact, today) : daysIn(exact, today, "ahead")[0];
  if (!found) return dayOfWord(exact, today, leaning);
  const beside = `${exact.slice(0, found.start)} ${exact.slice(found.end)}`.replace(besideDay, "");
  return beside === "" ? found.day : null;
};
