// The day that a line about something past names in words: "yesterday", "last Tuesday", "on 3 October", read back from today.
import { en } from "chrono-node";
import { addDays, addMonths, type Day } from "./day.ts";

export interface NamedDay {
  day: Day;
  start: number;
  end: number;
}

/** English words that a calendar parser takes for days and months. */
const notDays = /^(?:may|march|sun|sat|mar|second|now|at the moment|this|day|the day)$/i;
const timeOnly = /\b\d*\s?(?:hours?|h|minutes?|mins?|min|seconds?|secs?)\b/i;
const spells = /\b(?:over|for|during|within|in) (?:the )?$/i;

/** The day that a text names, read back from `today`; a day to come is none. */
export const namedDay = (text: string, today: Day): NamedDay | null => {
  const found = daysIn(text, today);
  for (const { start: at, text: words, index } of found) {
    const isDay = at.isCertain("day") || at.isCertain("weekday") || at.isCertain("month");
    const before = text.slice(0, index);
    // "Since September" and "every Saturday" say how long and how often.
    if (/\b(?:since|every|each) $/i.test(before)) continue;
    if (
      !isDay ||
      timeOnly.test(words) ||
      (notDays.test(words) && !/\b(?:in|last) $/i.test(before)) ||
      /\b(?:next|coming)\b/i.test(words)
    )
      continue;
    if (/^(?:the )?(?:last|past) \d/i.test(words) || (spells.test(before) && /\d+ \w+s$/.test(words))) continue;
    const two = (part: "month" | "day") => String(at.get(part)).padStart(2, "0");
    const read = `${String(at.get("year")).padStart(4, "0")}-${two("month")}-${two("day")}`;
    const onlyWeekday = at.isCertain("weekday") && !at.isCertain("day");
    const day = read > today ? pastOf(read, onlyWeekday, !at.isCertain("year"), today) : read;
    if (day <= today) return { day, start: index, end: index + words.length };
  }
  return null;
};

/** What is told has happened: a weekday is the one before, a day without a year the last one. What comes within two months may be meant. */
const pastOf = (read: Day, onlyWeekday: boolean, yearIsOpen: boolean, today: Day): Day => {
  if (onlyWeekday) return addDays(read, -7);
  return yearIsOpen && read > addDays(today, mayBeMeant) ? addMonths(read, -12) : read;
};

const mayBeMeant = 60;

/** Two figures after a comma count what follows and are no year; a part of a day beside a date hides it from the parser. */
const parsable = (text: string): string =>
  text
    .replace(/,(?=\s\d{1,2}\s\p{L})/gu, ";")
    .replace(/(?<!(?:last|yesterday|this|tomorrow|\p{L}day) )\b(?:morning|afternoon|evening|night)\b/giu, (words) =>
      "·".repeat(words.length),
    );

const daysIn = (text: string, today: Day) =>
  en.GB.parse(parsable(text), { instant: new Date(`${today}T12:00:00Z`), timezone: 0 }, { forwardDate: false });

/** The words of a day in a text that is still to come, such as “next Friday” or “tomorrow”. */
export const dayToCome = (text: string, today: Day): string | null => {
  const found = daysIn(text, today).find(
    ({ start, text: words }) =>
      (start.isCertain("day") || start.isCertain("weekday")) &&
      /\b(?:next|coming|tomorrow|\d{4})\b/i.test(words) &&
      start.date().toISOString().slice(0, 10) > today,
  );
  return found?.text ?? null;
};

/** The text without the day that it begins or ends with; a day in its middle stays, since the sentence needs it. */
export const withoutDay = (line: string, { start, end }: Pick<NamedDay, "start" | "end">): string => {
  const before = line.slice(0, start).replace(/[\s,;–-]*(?:\b(?:on|in|from|of))?\s*$/i, "");
  const after = line.slice(end).replace(/^[\s,;:.–-]+/, "");
  if (after === "") return before.trim();
  return before.trim() === "" ? after : line;
};
