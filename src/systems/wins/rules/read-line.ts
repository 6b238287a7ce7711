// What a line written in ten seconds says: the day, the number, the kind and who helped; the line itself is kept as it was written.
import { en } from "chrono-node";
import { addDays, addMonths, type Day } from "../../../core/day.ts";
import { mostTitle, type PersonInWin, type WinKind, type WinNumber } from "../schema.ts";
import { readNumber, unclearNumber } from "./read-number.ts";
import { plain } from "./say-number.ts";

export interface ReadLine {
  /** The line without the day that it begins or ends with. */
  title: string;
  /** Null where it names none that has come. */
  day: Day | null;
  kind: WinKind;
  number: WinNumber | null;
  people: PersonInWin[];
  /** What it says that can be read in two ways and was therefore not taken over; each a sentence with the way out. */
  questions: string[];
}

export const readLine = (line: string, today: Day): ReadLine => {
  const written = line.trim().replace(/\s+/g, " ");
  const named = namedDay(written, today);
  const title = named ? withoutDay(written, named) : written;
  return {
    title: shortened(capital(title || written)),
    day: named?.day ?? null,
    kind: kindIn(written),
    number: readNumber(title)?.number ?? null,
    people: peopleIn(written),
    questions: questionsOn(written, named, today),
  };
};

const questionsOn = (line: string, named: NamedDay | null, today: Day): string[] => {
  const unclear = unclearNumber(line);
  const toCome = named ? null : dayToCome(line, today);
  return [
    ...(unclear
      ? [
          `“${unclear.words}” can mean ${unclear.readings.map(plain).join(" or ")}, so no number was kept. Put the one that is meant into the number.`,
        ]
      : []),
    ...(line.length > mostTitle
      ? ["The line is longer than a title can be: the title ends where the words allow, and all of it is kept as you wrote it."]
      : []),
    ...(toCome ? [`“${toCome}” is still to come. Give the day on which it happened, if that was not today.`] : []),
  ];
};

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

/** A win has happened: a weekday is the one before, a day without a year the last one. What comes within two months may be meant. */
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
const dayToCome = (text: string, today: Day): string | null => {
  const found = daysIn(text, today).find(
    ({ start, text: words }) =>
      (start.isCertain("day") || start.isCertain("weekday")) &&
      /\b(?:next|coming|tomorrow|\d{4})\b/i.test(words) &&
      start.date().toISOString().slice(0, 10) > today,
  );
  return found?.text ?? null;
};

const withoutDay = (line: string, { start, end }: NamedDay): string => {
  const before = line.slice(0, start).replace(/[\s,;–-]*(?:\b(?:on|in|from|of))?\s*$/i, "");
  const after = line.slice(end).replace(/^[\s,;:.–-]+/, "");
  if (after === "") return before.trim();
  return before.trim() === "" ? after : line;
};

/** As much as a title holds, ending after a whole word. */
const shortened = (text: string): string => {
  if (text.length <= mostTitle) return text;
  const begun = text.slice(0, mostTitle - 1);
  const end = begun.lastIndexOf(" ");
  return `${begun.slice(0, end < mostTitle / 2 ? undefined : end).trimEnd()}…`;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const kindWords: [WinKind, RegExp][] = [
  ["recognised", /\b(?:award\w*|prize|praised?|recogni[sz]ed|promot(?:ed|ion)|thanked|nominated|applause|compliment\w*)\b/i],
  ["learned", /\b(?:learn(?:ed|t)|passed|certifi\w+|completed (?:the |a )?course|finished (?:the |a )?course|exam)\b/i],
  ["helped", /\b(?:helped|mentored|coached|taught|supported|onboarded|trained|unblocked)\b/i],
  [
    "improved",
    /\b(?:cut|reduced?|improved?|sped up|increased?|raised|doubled|halved|lowered|shortened|fixed|saved|automated|simplified|grew|faster)\b/i,
  ],
  ["led", /\b(?:led|lead|chaired|managed|organi[sz]ed|ran|moderated|hosted|headed)\b/i],
  [
    "delivered",
    /\b(?:shipped|launched|delivered|released|published|built|wrote|finished|completed|presented|implemented|merged|designed|created|closed|sold|gave)\b/i,
  ],
  ["reached", /\b(?:reached|achieved|hit|exceeded|met)\b/i],
];

/** The kind whose word comes first in the text. */
export const kindIn = (text: string): WinKind => {
  const found = kindWords
    .map(([kind, pattern]) => ({ kind, at: pattern.exec(text)?.index ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => a.at - b.at)[0];
  return found && found.at < Number.POSITIVE_INFINITY ? found.kind : "other";
};

const name = "(\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?)";
const several = `${name}(?:(?:,| and|, and) ${name})?`;
const partWords: [PersonInWin["part"], RegExp][] = [
  ["helped", new RegExp(`\\b(?:[Tt]hanks to|[Ww]ith (?:the )?help (?:from|of)|[Hh]elped by|[Tt]ogether with) ${several}`, "gu")],
  ["thanked", new RegExp(`\\b(?:[Pp]raised|[Tt]hanked|[Pp]raise|[Tt]hanks) (?:by|from) ${several}`, "gu")],
];

const peopleIn = (text: string): PersonInWin[] => {
  const people: PersonInWin[] = [];
  for (const [part, pattern] of partWords)
    for (const [, ...names] of text.matchAll(pattern))
      for (const one of names) if (one) people.push({ name: one, record: null, part, thankedOn: null });
  return people;
};
