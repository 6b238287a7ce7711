// When a goal is meant to be reached, read from its words: a day, the end of a period, or a rhythm.
import { addDays, addMonths, type Day, weekday } from "../../../core/day.ts";
import { otherWeekdayNames } from "../../../language/day-names.ts";
import { slashedDay } from "../../../language/day-order.ts";
import { daysIn, type Span } from "../../../language/days.ts";
import { monthNames, otherMonthNames } from "../../../language/months.ts";
import { numberOfWord } from "../../../language/number-words.ts";
import type { RatePeriod } from "../schema.ts";
import { quotedIn, standsInName } from "./no-day.ts";
import { after, coming, easter, inMonth, lastOfMonth, monthOf, part, yearOf } from "./period-ends.ts";
import { type EventSpan, eventIn } from "./read-event.ts";
import { readingsAbroad, rhythmsAbroad } from "./when-abroad.ts";

export interface NamedDay extends Span {
  day: Day;
  /** A day from which it counts, not one by which it ends. */
  begins: boolean;
}

export interface Rhythm extends Span {
  per: RatePeriod;
  /** How many of these periods there are in one turn: "every two weeks" is 1 / 2. */
  times: number;
}

export interface When {
  days: NamedDay[];
  rhythm: Rhythm | null;
  /** A day with strokes that can be two days, 12/05/2027: only its writer knows which. */
  unclear: (Span & { words: string; readings: readonly Day[] }) | null;
  /** Something that will have happened by then, on a day that the words do not say: "before the baby arrives". */
  event: EventSpan | null;
  /** The text with everything about time blanked out, character for character. */
  rest: string;
}

const counted = "(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|a|an|other)";
const unitWord = "(day|week|fortnight|sprint|month|quarter|year)s?";
const weekdays = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";

const rhythms: [RegExp, (match: RegExpExecArray) => [RatePeriod, number]][] = [
  [
    new RegExp(`\\b(?:every|each) (?:single )?${counted} ${unitWord}\\b`, "gi"),
    (m) => turn(m[2], 1 / (m[1] === "other" ? 2 : countOf(m[1]))),
  ],
  [new RegExp(`\\b(?:every|each|per|an?) ${unitWord}\\b`, "gi"), (m) => turn(m[1], 1)],
  [/\b(?:every|each|on) (?:weekday|workday|working day)s?\b/gi, () => ["week", 5]],
  [/\b(?:every|each) (?:morning|evening|night|afternoon|lunch|lunch break)\b/gi, () => ["week", 7]],
  [new RegExp(`\\b(?:every|each|on) ${weekdays}s?\\b(?<!on [A-Za-z]+day)`, "gi"), () => ["week", 1]],
  [/\b(?:daily|nightly)(?=$|[.,;!]| (?:until|till|by|before|through|for|from|in|on|at)\b)/gi, () => ["week", 7]],
  [/\bweekly(?=$|[.,;!]| (?:until|till|by|before|through|for|from|in|on|at)\b)/gi, () => ["week", 1]],
  [/\b(?:fortnightly|biweekly)\b/gi, () => ["week", 0.5]],
  [/\bmonthly(?=$|[.,;!]| (?:until|till|by|before|through|for|from|in|on|at)\b)/gi, () => ["month", 1]],
  [/\bquarterly(?=$|[.,;!]| (?:until|till|by|before|through|for|from|in|on|at)\b)/gi, () => ["quarter", 1]],
  [/\b(?:every|each) (?:weekly |monthly |daily )?(?:team |staff )?(?:meeting|stand-?up|review)\b/gi, () => ["week", 1]],
];

const turn = (unit: string | undefined, times: number): [RatePeriod, number] => {
  switch (unit?.toLowerCase()) {
    case "day":
      return ["week", 7 * times];
    case "fortnight":
    case "sprint":
      return ["week", times / 2];
    case "month":
      return ["month", times];
    case "quarter":
      return ["quarter", times];
    case "year":
      return ["quarter", times / 4];
    default:
      return ["week", times];
  }
};

const countOf = (word = "1"): number => numberOfWord(word) ?? (Number(word) || 1);

const monthWord = `(${monthNames})`;
const lead = "(?:(?:by|before|until|till|through|in|during|within|at|around|no later than)\\s+)?(?:the\\s+)?";
const endOf = "(?:(?:very\\s+)?(end|close|start|beginning|middle)\\s+of\\s+)";

type Reading = [RegExp, (match: RegExpExecArray, today: Day) => Day | null];

const quarterEnd = (day: Day, ahead: number): Day => {
  const month = monthOf(day);
  const last = month - ((month - 1) % 3) + 2 + 3 * ahead;
  return lastOfMonth(yearOf(day) + Math.floor((last - 1) / 12), ((last - 1) % 12) + 1);
};

const ordinals: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4 };
const seasonEnds: Record<string, [number, number]> = {
  spring: [5, 31],
  summer: [8, 31],
  autumn: [11, 30],
  fall: [11, 30],
  winter: [2, 28],
};

const readings: Reading[] = [
  [
    new RegExp(`\\b${lead}${endOf}?(?:Q|quarter )([1-4])(?:[ ,/]*(?:of )?(20\\d\\d))?\\b`, "gi"),
    (m, today) => coming(today, m[3], (year) => lastOfMonth(year, Number(m[2]) * 3)),
  ],
  [
    new RegExp(`\\b${lead}${endOf}?(first|second|third|fourth) quarter(?: of (20\\d\\d))?\\b`, "gi"),
    (m, today) => coming(today, m[3], (year) => lastOfMonth(year, (ordinals[(m[2] ?? "").toLowerCase()] ?? 4) * 3)),
  ],
  [
    new RegExp(`\\b${lead}${endOf}?H([12])(?:[ /]*(20\\d\\d))?\\b`, "gi"),
    (m, today) => coming(today, m[3], (year) => lastOfMonth(year, Number(m[2]) * 6)),
  ],
  [
    new RegExp(`\\b${lead}${endOf}?(this |next |the coming |the )?(month|quarter|year|week)\\b`, "gi"),
    (m, today) => relativePeriod(m, today),
  ],
  [/\b(?:by |before |until |at |through )?(?:the )?year[- ]end\b/gi, (_, today) => `${yearOf(today)}-12-31`],
  [new RegExp(`\\b${lead}${endOf}(20\\d\\d)\\b`, "gi"), (m) => `${m[2]}-12-31`],
  [new RegExp(`\\b${lead}${endOf}${monthWord}\\b(?:,? (20\\d\\d))?`, "gi"), (m, today) => inMonth(m[2], m[3], today, m[1])],
  [new RegExp(`\\b${lead}mid[- ]${monthWord}\\b(?:,? (20\\d\\d))?`, "gi"), (m, today) => inMonth(m[1], m[2], today, "middle")],
  [
    /\b(?:by|before|until|till|in|during|over|at|through|this|next)\s+(?:the\s+)?(?:(?:end|start|beginning|middle)\s+of\s+)?(?:the\s+)?(this |next |coming )?(spring|summer|autumn|fall|winter)(?: of)?(?: (20\d\d))?\b/gi,
    (m, today) => season(m, today),
  ],
  [
    /\b(?:by |before |until |till |at |over )?(?:christmas|xmas|the holidays)(?: (20\d\d))?\b/gi,
    (m, today) => coming(today, m[1], (year) => `${year}-12-25`),
  ],
  [/\b(?:by |before |until |till |at )?easter(?: (20\d\d))?\b/gi, (m, today) => coming(today, m[1], easter)],
  [/\b(?:in |by |before |from )?(?:the )?new year(?:'s)?(?: day| eve)?\b/gi, (_, today) => `${yearOf(today) + 1}-01-31`],
  [
    new RegExp(
      `\\b(?:within|in|over|during|for)(?: the)?(?: next| coming| following)? ${counted} ${unitWord}(?: from now)?\\b`,
      "gi",
    ),
    (m, today) => after(countOf(m[1]), m[2], today),
  ],
  [new RegExp(`\\b(?:the )?(?:next|coming) ${counted} ${unitWord}\\b`, "gi"), (m, today) => after(countOf(m[1]), m[2], today)],
  [
    /\b(?:by|before|until|till|in|during|through|no later than|not later than) (?:the (?:end of )?)?(20\d\d)\b(?![-/.]\d)/gi,
    (m) => `${m[1]}-12-31`,
  ],
  [
    /\b(by|before|until|till|in|during|through|end of) (?:the end of )?may\b(?! (?:be|have|not|or)\b)(?:,? (20\d\d))?(?! ?\d)/gi,
    (m, today) => inMonth("may", m[2], today, /^before$/i.test(m[1] ?? "") ? "start" : undefined),
  ],
  [/\b(?:by|before|on|until) the (\d{1,2})(?:st|nd|rd|th)\b(?! of)/gi, (m, today) => dayOfMonth(Number(m[1]), today)],
];

const relativePeriod = (m: RegExpExecArray, today: Day): Day | null => {
  const which = (m[2] ?? "").trim().toLowerCase();
  const ahead = which === "next" ? 1 : 0;
  // "the week" alone names no week: only "the end of the week" does.
  if (!m[1] && (which === "" || which === "the")) return null;
  switch ((m[3] ?? "").toLowerCase()) {
    case "week":
      return addDays(today, 7 - weekday(today) + 7 * ahead);
    case "month": {
      const first = addMonths(`${today.slice(0, 7)}-01`, ahead);
      return part(m[1], first, lastOfMonth(yearOf(first), monthOf(first)));
    }
    case "quarter":
      return quarterEnd(today, ahead);
    default:
      return `${yearOf(today) + ahead}-12-31`;
  }
};

const season = (m: RegExpExecArray, today: Day): Day => {
  const [month, last] = seasonEnds[(m[2] ?? "").toLowerCase()] ?? [12, 31];
  return coming(today, m[3], (year) => `${year}-${String(month).padStart(2, "0")}-${last}`);
};

const dayOfMonth = (day: number, today: Day): Day | null => {
  if (day < 1 || day > 28) return null;
  const here = `${today.slice(0, 8)}${String(day).padStart(2, "0")}`;
  return here >= today ? here : addMonths(here, 1);
};

/** "Four days a week" is no day: only words such as these are asked about. */
const mayNameDay = new RegExp(
  `\\d[./-]\\d|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|today|tonight|tomorrow|next|this|last|yesterday|ago)|(?:bis|vor|avant|antes|hasta|d'ici)\\b|${otherMonthNames}|${otherWeekdayNames}`,
  "i",
);

/** "One day" and "some day" are no day. */
const someDay =
  /(?<!\b(?:in|within|for|per|than|least|every|about) )\b(?:one|some) ?day\b(?! (?:a|per|each)\b)|\birgendwann\b|\bun jour\b|\balgún día\b/giu;

const begins = /\b(?:from|starting|beginning|since|as of|start(?:ing)? (?:in|on))\s+(?:the\s+)?$/i;

export const readWhen = (text: string, today: Day): When => {
  const letters = text.replace(/[’‘]/g, "'");
  let rest = letters;
  const blank = (span: Span) => {
    rest = rest.slice(0, span.start) + " ".repeat(span.end - span.start) + rest.slice(span.end);
  };
  const days: NamedDay[] = [];
  const name = (span: Span, day: Day) => {
    days.push({
      ...span,
      day,
      begins: begins.test(letters.slice(0, span.start)) || /^(?:from|starting)\b/i.test(letters.slice(span.start, span.end)),
    });
    blank(span);
  };
  let rhythm: Rhythm | null = null;
  const quoted = quotedIn(letters);
  const isQuoted = (at: number) => quoted.some(({ start, end }) => at >= start && at < end);
  for (const match of rest.matchAll(someDay)) blank({ start: match.index, end: match.index + match[0].length });
  for (const [pattern, of] of [...rhythms, ...rhythmsAbroad]) {
    for (const match of rest.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (isQuoted(span.start)) continue;
      if (/^an? /i.test(match[0]) && /\b(?:for|half|in|within)\s+$/i.test(rest.slice(0, span.start))) continue;
      const [per, times] = of(match);
      rhythm ??= { ...span, per, times };
      blank(span);
    }
  }
  for (const [pattern, of] of [...readings, ...readingsAbroad]) {
    for (const match of rest.matchAll(pattern)) {
      const day = isQuoted(match.index) ? null : of(match, today);
      if (day) name({ start: match.index, end: match.index + match[0].length }, day);
    }
  }
  let unclear: When["unclear"] = null;
  for (const { day, start: at, end, words, isMonth } of mayNameDay.test(rest) ? daysIn(rest, today, "ahead") : []) {
    const before =
      /(?:(?<!\p{L})(?:by|before|until|till|on|in|this|through|no later than|bis|vor|im|am|avant|d'ici|jusqu'au|antes del?|hasta|para|en)\s+(?:the\s+|le\s+|el\s+|zum\s+|dem\s+)?)$/iu.exec(
        rest.slice(0, at),
      )?.[0] ?? "";
    if (isQuoted(at) || standsInName(rest, at, end)) {
      blank({ start: at, end });
      continue;
    }
    const readings = slashedDay(words, null) ?? [];
    if (readings.length > 1) {
      unclear ??= { start: at - before.length, end, words, readings };
      blank({ start: at - before.length, end });
      continue;
    }
    const first = `${day.slice(0, 8)}01`;
    const whole = /^(?:before|vor|avant|antes)\b/i.test(before) ? first : lastOfMonth(yearOf(day), monthOf(day));
    const weekLater = /^ week\b/i.test(rest.slice(end)) ? 7 : 0;
    name({ start: at - before.length, end: end + (weekLater ? 5 : 0) }, isMonth ? whole : addDays(day, weekLater));
  }
  days.sort((a, b) => a.start - b.start);
  return { days, rhythm, unclear, event: eventIn(rest), rest };
};
