// What a line in one's own words says of an event: what it is, of which kind, where and on which day or days.
import { capital } from "../../../core/capital.ts";
import type { Day } from "../../../core/day.ts";
import { daysIn, readDay } from "../../../language/days.ts";
import type { GatheringSort } from "../schema/gathering.ts";

export interface ReadGathering {
  title: string;
  kind: GatheringSort;
  /** Null where the line names none. */
  day: Day | null;
  lastDay: Day | null;
  place: string | null;
}

const kinds: readonly [RegExp, GatheringSort][] = [
  [/\bworkshops?\b|\bhackathon\b/i, "workshop"],
  [/\b(?:fair|expo|exhibition|trade show|open day|messe)\b/i, "fair"],
  [
    /\b(?:conference|congress|summit|symposium|convention|annual (?:general )?meeting|konferenz|tagung)\b|\p{L}con\b/iu,
    "conference",
  ],
  [/\b(?:meet-?up|meeting|get-?together|breakfast|stammtisch|after-?work|social|mixer|networking|drinks)\b/i, "meetup"],
  [/\b(?:course|class|evening|training|lecture|seminar|webinar|lesson)\b/i, "course"],
];

/** The kind that the words of an event name; other where they name none. */
export const kindOf = (words: string): GatheringSort => kinds.find(([pattern]) => pattern.test(words))?.[1] ?? "other";

const month = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
/** “12 to 14 March 2027”, “12-14 March”. */
const severalDays = new RegExp(
  `\\b(?:from )?(?:the )?(\\d{1,2})\\.?\\s*(?:-|–|to|until|and)\\s*(\\d{1,2})\\.? (${month}(?: \\d{4})?)\\b`,
  "i",
);

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/\s+([,;.])/g, "$1")
    .replace(/(?:[\s,;:.–-]|\s(?:on|in|at|from|the|of|by|this|next))+$/i, "")
    .replace(/^[\s,;:.–-]+/, "")
    .trim();

const begins =
  /^(?:i(?:['’]m| am| will| want to)?\s+)?(?:going to|go to|attend(?:ing|ed)?|went to|visit(?:ed|ing)?|was at)\s+(?:(?:the|an?)\s+)?/i;
const placed = /^(.+?),?\s+(?:in|at)\s+((?:the\s+)?\p{Lu}[^,;]*)$/u;

interface Days {
  rest: string;
  day: Day | null;
  lastDay: Day | null;
}

const daysOf = (line: string, today: Day): Days => {
  const several = severalDays.exec(line);
  if (several) {
    const [all, from, to, when] = several;
    const [day, lastDay] = [readDay(`${from} ${when}`, today), readDay(`${to} ${when}`, today)];
    if (day && lastDay && day < lastDay) return { rest: cut(line, several.index, several.index + all.length), day, lastDay };
  }
  const found = daysIn(line, today, "ahead").find(({ isMonth }) => !isMonth);
  if (!found) return { rest: line, day: null, lastDay: null };
  return { rest: cut(line, found.start, found.end), day: found.day, lastDay: null };
};

const cut = (line: string, start: number, end: number): string =>
  `${line.slice(0, start).replace(/[\s,;–-]*(?:\b(?:on|at|from|for))?(?: the)?\s*$/i, "")} ${line.slice(end)}`;

/** Reads a line such as “Trade fair in Leeds on 12 March”, seen from `today`; a day without a year is the next one. */
export const readGathering = (line: string, today: Day): ReadGathering => {
  const { rest, day, lastDay } = daysOf(line.trim(), today);
  const bare = tidy(rest.replace(begins, "")) || line.trim();
  const [, what, where] = placed.exec(bare) ?? [];
  return { title: capital(tidy(what ?? bare)), kind: kindOf(bare), day, lastDay, place: where ? tidy(where) : null };
};
