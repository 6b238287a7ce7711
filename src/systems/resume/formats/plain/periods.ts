// Periods as people write them: "03/2012 – heute", "since 2019", "mayo 2017 – actual", "2014-19", "for seven years".
import type { Day } from "../../../../core/day.ts";
import words from "./words.json" with { type: "json" };

export interface Period {
  start?: string;
  /** Empty while it lasts, or where nobody says. */
  end?: string;
  /** Whether the words say that it goes on. */
  lasts: boolean;
  /** Where only a length is told: years, parts of one included. */
  years?: number;
  /** Whether it is told as coming before what was said last. */
  earlier: boolean;
  /** Where it stands in the line. */
  from: number;
  to: number;
}

const longestFirst = (alternatives: string): string =>
  alternatives
    .split("|")
    .sort((a, b) => b.length - a.length)
    .join("|");

const monthOf = new Map(
  Object.entries(words.months).flatMap(([month, names]) => names.split("|").map((name) => [name, Number(month)] as const)),
);
const month = longestFirst(Object.values(words.months).join("|"));
const year = "(?:19[5-9]\\d|20[0-4]\\d)";
const numeric = `(?:\\d{1,2}[./])?(?:0?[1-9]|1[0-2])[./]${year}`;
const iso = `${year}-(?:0[1-9]|1[0-2])(?:-\\d{2})?`;
const named = `(?:\\d{1,2}\\.? )?(?:${month})\\.?,?(?: of| de)? ?(?:${year}|['’]\\d{2})`;
const date = `(?:${numeric}|${iso}|${named}|${year})`;
const edge = "(?<![\\p{L}\\p{N}])";
const close = "(?![\\p{L}\\p{N}])";
const until = `(?:\\s*[-–—]\\s*|\\s+(?:${longestFirst(words.until)})\\s+)(?:el |le |zum |la )?`;
const since = longestFirst(words.since);
const count = `(?:\\d{1,2}(?:[.,]\\d| ?1/2|½)?\\+?|${longestFirst(Object.keys(words.numbers).join("|"))})`;

const range = new RegExp(
  `${edge}(?:(?:${since}|du|von|de)\\s+)?(?<start>${date})${until}(?<end>${date}|${longestFirst(words.now)})${close}`,
  "iu",
);
/** With its length behind it, as LinkedIn prints it: "July 2016 - January 2020 (3 years 7 months)". */
const withLength = new RegExp(
  `${range.source}\\s*[(·]\\s*(?:\\d{1,2}\\s+(?:${words.yearWords}|${words.monthWords}|mos?\\.?)\\s*(?:and|und|y|et)?\\s*){1,2}\\)?`,
  "iu",
);
const shortRange = new RegExp(`${edge}(?<start>${year})\\s*[-–/]\\s*(?<short>\\d{2})${close}(?![./]\\d)`, "iu");
const openRange = new RegExp(
  `${edge}(?:(?:${since})\\s+(?:dem |el |le )?(?<since>${date})${close}|(?<start>${date})\\s*[-–—]\\s*$)`,
  "iu",
);
/** "Since I left school in 2012", "since my apprenticeship ended in 2010". */
const sinceThen = new RegExp(`${edge}(?:${since})\\s+(?:[\\p{L}'’]+\\s+){1,6}(?<start>${date})${close}`, "iu");
const until_ = new RegExp(`${edge}(?:until|till|bis|hasta|jusqu['’]en)\\s+(?<end>${date})${close}`, "iu");
const length = new RegExp(
  `${edge}(?:(?<count>${count})(?<half>\\s+(?:and a half|1/2|einhalb|y medio|et demi))?(?:\\s+(?:full|good|long|volle|lange|largos))?[\\s-]*(?<unit>${words.yearWords}|${words.monthWords})|(?<figure>\\d{1,2}(?:\\.\\d)?)\\s?y(?:rs?)?)${close}`,
  "iu",
);
const single = new RegExp(`${edge}(?<start>${date})${close}`, "iu");
const recent = new RegExp(`${edge}(?:${words.lately})${close}`, "iu");
const articles = /^(?:an?|une?|una|eine?|einem)$/i;
const earlier = new RegExp(`${edge}(?:${longestFirst(words.before)})${close}`, "iu");

/** A date as far as it is known: 2021, 2021-03 or 2021-03-15 is told as a month at most. */
const partial = (text: string): string => {
  const name = new RegExp(`^(?:\\d{1,2}\\.? )?(${month})\\.?,?(?: of| de)? ?(?:(${year})|['’](\\d{2}))$`, "iu").exec(text.trim());
  if (name) return `${name[2] ?? `20${name[3]}`}-${String(monthOf.get(name[1]?.toLowerCase() ?? "") ?? 1).padStart(2, "0")}`;
  const slashed = /^(?:\d{1,2}[./])?(\d{1,2})[./](\d{4})$/.exec(text.trim());
  if (slashed) return `${slashed[2]}-${slashed[1]?.padStart(2, "0")}`;
  return text.trim().slice(0, 7);
};

const numberIn = (text: string): number => {
  const figure = Number(
    text
      .replace(",", ".")
      .replace(/ ?1\/2|½/, ".5")
      .replace("+", ""),
  );
  return Number.isFinite(figure) ? figure : ((words.numbers as Record<string, number>)[text.toLowerCase()] ?? 0);
};

const placeOf = (match: RegExpExecArray): { from: number; to: number } => ({
  from: match.index,
  to: match.index + match[0].length,
});

interface Length {
  /** Parts of one included. */
  years: number;
  from: number;
  to: number;
}

const isAge = /\bold\b|^\s*,?\s*(?:alt|jahre alt)(?!\p{L})/iu;

/** How long something took or takes: "7 years", "18 months", "5y", "two and a half years"; null where no length is told. */
export const lengthIn = (line: string): Length | null => {
  const long = length.exec(line);
  if (!long?.groups) return null;
  const { figure = "", count: many = figure, unit = "", half } = long.groups;
  const place = placeOf(long);
  const isArticle = articles.test(many) && !/(?:for|seit|hace|depuis|pendant|durante)\s+$/i.test(line.slice(0, place.from));
  if (isArticle || isAge.test(line.slice(place.to, place.to + 11))) return null;
  const inMonths = new RegExp(`^(?:${words.monthWords})$`, "iu").test(unit);
  return { years: (numberIn(many) + (half ? 0.5 : 0)) / (inMonths ? 12 : 1), ...place };
};

/** The first date of a line, as far as it is told. */
export const dateIn = (line: string): { date: string; from: number; to: number } | null => {
  const found = single.exec(line);
  return found?.groups ? { date: partial(found.groups.start ?? ""), ...placeOf(found) } : null;
};

const monthAlone = new RegExp(`${edge}(?:${month})${close}\\.?(?!\\s*(?:\\d|['’]\\d))`, "iu");

/** A month that is named without its year, from 1. */
export const monthIn = (line: string): { month: number; from: number; to: number } | null => {
  const found = monthAlone.exec(line.replace(/(?<=\p{L}\s)ago(?!\p{L})/giu, "   "));
  const named = found ? monthOf.get(found[0].toLowerCase().replace(/\.$/, "")) : undefined;
  return found && named ? { month: named, ...placeOf(found) } : null;
};

/** The first period of a line; null where none is told. A single date is one only where `alone` allows it. */
export const periodIn = (line: string, alone = false): Period | null => {
  const before = earlier.test(line);
  const found = (match: RegExpExecArray | { from: number; to: number }, told: Partial<Period>): Period => ({
    lasts: false,
    earlier: before,
    ...("from" in match ? match : placeOf(match)),
    ...told,
  });
  const ranged = withLength.exec(line) ?? range.exec(line);
  if (ranged?.groups) {
    const { start = "", end = "" } = ranged.groups;
    const ends = /\d/.test(end);
    return found(ranged, { start: partial(start), ...(ends && { end: partial(end) }), lasts: !ends });
  }
  const short = shortRange.exec(line);
  if (short?.groups && Number(short.groups.short) > Number(short.groups.start?.slice(2)))
    return found(short, { start: short.groups.start ?? "", end: `${short.groups.start?.slice(0, 2)}${short.groups.short}` });
  const open = openRange.exec(line);
  if (open?.groups) return found(open, { start: partial(open.groups.since ?? open.groups.start ?? ""), lasts: true });
  const then = sinceThen.exec(line);
  if (then?.groups) return found(then, { start: partial(then.groups.start ?? ""), lasts: true });
  const ended = until_.exec(line);
  if (ended?.groups) return found(ended, { end: partial(ended.groups.end ?? "") });
  const vague = recent.exec(line);
  if (vague) return found(vague, { years: 0.6, lasts: true });
  const long = lengthIn(line);
  if (long) return found({ from: long.from, to: long.to }, { years: long.years, lasts: !before });
  const dated = alone ? single.exec(line) : null;
  return dated?.groups
    ? found(dated, { start: partial(dated.groups.start ?? ""), end: partial(dated.groups.start ?? "") })
    : null;
};

/** `years` before a date, as a year alone from three years on. */
export const yearsBefore = (date: string, years: number): string => {
  const [year = 0, month = 1] = date.split("-").map(Number);
  const total = year * 12 + month - 1 - Math.round(years * 12);
  const isWhole = years >= 3 || (date.length === 4 && Number.isInteger(years));
  return `${Math.floor(total / 12)}${isWhole ? "" : `-${String((total % 12) + 1).padStart(2, "0")}`}`;
};

/** A length as a span that ends today, or where the later position began. */
export const dated = (period: Period, today: Day, laterStart: string | undefined): { start?: string; end?: string } => {
  if (period.years === undefined) return { ...(period.start && { start: period.start }), ...(period.end && { end: period.end }) };
  const end = period.earlier && laterStart ? laterStart : today.slice(0, 7);
  const start = yearsBefore(end.length > 4 ? end : `${end}-01`, period.years);
  return period.earlier ? { start, end } : { start };
};
