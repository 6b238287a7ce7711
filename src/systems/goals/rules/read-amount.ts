// How a goal is counted, read from its words: a number with its unit, a way from one number to another, or a share.
import type { Span } from "../../../language/days.ts";
import { linkWords } from "../../../language/link-words.ts";
import { numberOfWord } from "../../../language/number-words.ts";
import { valuesOf } from "../../../language/quantities.ts";
import { isVerb } from "./goal-language.ts";
import { quotedIn } from "./no-day.ts";

export interface Amount extends Span {
  value: number;
  /** Where it starts, when the text says "from 2 to 4". */
  from: number | null;
  unit: string;
  /** What it can mean where that is two things, such as 1.2 and 1200; nothing is counted then. */
  readings?: readonly number[];
}

const numeral = "[€$£]?\\s?\\d+(?:[.,]\\d+)*\\s?(?:k\\b|m\\b|million\\b|thousand\\b|%)?";
const said =
  "once|one|twice|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|fifteen|twenty|thirty|forty|fifty|hundred|thousand";
const fromTo = new RegExp(
  `\\bfrom\\s+(?:level\\s+|about\\s+)?(${numeral}|[A-C][12])\\s*(.{0,24}?)\\s*(?:up |down )?\\bto\\s+(?:level\\s+)?(${numeral}|[A-C][12])(?![A-Za-z0-9])`,
  "i",
);
/** The same in German, French and Spanish: von 200 auf 0, de 200 à 0. */
const fromToAbroad = new RegExp(
  `(?<!\\p{L})(?:von|de)\\s+(${numeral})\\s*(\\p{L}{0,24})\\s+(?:auf|à|a)\\s+(${numeral})(?![\\p{L}\\p{N}])`,
  "iu",
);
const numbered = new RegExp(`(?<![\\p{L}\\p{N}#-])(${numeral}|\\b(?:${said})\\b)(?![\\p{L}\\p{N}_:])`, "giu");
const graded = /\b(?:level|grade|band|grade of at least|score of)\s+([0-9A-F][+-]?)\b|(?<![A-Za-z0-9])([ABC][12])(?![A-Za-z0-9])/;
const proportion = /\b(?:by (?:a )?(half|third|quarter)|(double|triple|halve)|(zero)\b)/i;

/** What a number as written can mean: two things where only its writer knows (1.200). */
const meanings = (written: string): readonly number[] => {
  const bare = written.trim().toLowerCase();
  const word = numberOfWord(bare);
  const scale = /k$|thousand/.test(bare) ? 1000 : /m$|million/.test(bare) ? 1_000_000 : 1;
  return word === undefined ? valuesOf(bare.replace(/[^\d.,]/g, "")).map((value) => value * scale) : [word];
};
const numberOf = (written: string): number => meanings(written).at(-1) ?? 0;

/** "3.13.1" names a version or an address: it is no number. */
const isNumber = (written: string): boolean => meanings(written).length > 0;

const currency = (written: string): string | null =>
  /[€]/.test(written)
    ? "euros"
    : /[$]/.test(written)
      ? "dollars"
      : /[£]/.test(written)
        ? "pounds"
        : /%/.test(written)
          ? "percent"
          : null;

/** "After 8 pm" and "nach 20 Uhr" say a time of the day. */
const clockTime = /^\s?(?:am|pm|o'clock|uhr|heures?\b(?! par)|de la (?:mañana|tarde))(?!\p{L})/iu;

const namedBefore = /(?:^|[^\p{L}])(\p{Lu}[\p{L}+#-]*)[\s-]$/u;
const numbersAPart =
  /\b(?:chapter|version|edition|volume|part|phase|stage|tier|floor|room|line|form|process|route|section|article|paragraph|module|unit|class|level of|number|no|kapitel|abschnitt|zimmer|norm|chapitre|norme|loi|ley|norma|capítulo|artículo)\.?\s$/i;

/** "ISO 27001", "chapter 7": a number behind a name, or that tells one part from others, counts nothing. "Meet Dana 3 times" does: times are counted. */
const isPartOfName = (text: string, at: number, unit: string): boolean => {
  const before = text.slice(0, at);
  if (numbersAPart.test(before)) return true;
  const name = namedBefore.exec(before);
  const [first = ""] = unit.toLowerCase().split(" ");
  return name !== null && before.trim() !== name[1] && !first.endsWith("s");
};

/** The words after a number that say what is counted, at most three: "informational interviews". */
const unitAfter = (text: string, end: number): { unit: string; end: number } => {
  const following = /^[\s-]*((?:\p{L}[\p{L}'-]*[ ]?){0,4})/u.exec(text.slice(end))?.[1] ?? "";
  const words: string[] = [];
  for (const word of following.split(" ").filter(Boolean)) {
    const bare = word.toLowerCase();
    if (linkWords.has(bare) || (words.length > 0 && isVerb(bare) && !bare.endsWith("s"))) break;
    words.push(word);
    if (words.length === 3) break;
  }
  const unit = words.join(" ");
  return { unit, end: unit ? text.indexOf(unit, end) + unit.length : end };
};

/** What stands before the way it goes: “open tickets from 200 to 0” counts tickets. */
const countedBefore = (text: string, at: number): string | null => {
  const [, word = ""] = /(\p{L}[\p{L}'-]+)\s+$/u.exec(text.slice(0, at)) ?? [];
  return word === "" || linkWords.has(word.toLowerCase()) || isVerb(word.toLowerCase()) ? null : word;
};

/** The first amount in a text from which everything about time has been blanked out. */
export const readAmount = (rest: string): Amount | null => {
  const quoted = quotedIn(rest);
  const isQuoted = (at: number) => quoted.some(({ start, end }) => at >= start && at < end);
  const english = fromTo.exec(rest);
  const way = english ?? fromToAbroad.exec(rest);
  const letters = /^[A-C][12]$/i.test(way?.[3]?.trim() ?? "");
  if (way && (letters || [way[1], way[3]].every((written = "") => isNumber(written)))) {
    const [whole, from = "", between = "", to = ""] = way;
    const end = way.index + whole.length;
    const after = unitAfter(rest, end).unit;
    const ahead = countedBefore(rest, way.index);
    const unit = letters
      ? "CEFR level"
      : (currency(to) ??
        (/level/i.test(whole) ? "level" : between.trim() || (english ? after || ahead : ahead || after) || "points"));
    const steps = ["a1", "a2", "b1", "b2", "c1", "c2"];
    const read = (written: string) => (letters ? steps.indexOf(written.trim().toLowerCase()) + 1 : numberOf(written));
    const unclear = [from, to].map(meanings).find((values) => values.length > 1);
    return { start: way.index, end, value: read(to), from: read(from), unit, ...(unclear && { readings: unclear }) };
  }
  const grade = graded.exec(rest);
  for (const match of rest.matchAll(numbered)) {
    const written = match[1] ?? "";
    const end = match.index + match[0].length;
    if (!isNumber(written)) continue;
    if (clockTime.test(rest.slice(end)) || isQuoted(match.index)) continue;
    if (/^one$/i.test(written) && /^(?:['-]|\s+(?:on|of|to|day)\b)/i.test(rest.slice(end))) continue;
    if (/^\s*-?degree/i.test(rest.slice(end)) || (/^360$/.test(written.trim()) && /^\s*feedback/i.test(rest.slice(end))))
      continue;
    const money = currency(written);
    const { unit, end: unitEnd } = unitAfter(rest, end);
    if (!money && isPartOfName(rest, match.index, unit)) continue;
    if (!money && !unit && !/^(?:once|twice)$/i.test(written) && !/k|m/i.test(written.slice(-1)) && !/\d[.:]\d/.test(written))
      continue;
    if (/^-day$/i.test(rest.slice(end, end + 4)) || /^-day week/i.test(rest.slice(end))) continue;
    return {
      start: match.index,
      end: Math.max(end, unitEnd),
      value: numberOf(written),
      from: null,
      unit: money ?? (unit || "times"),
      ...(meanings(written).length > 1 && { readings: meanings(written) }),
    };
  }
  if (grade)
    return { start: grade.index, end: grade.index + grade[0].length, value: Number(grade[1]) || 1, from: null, unit: "level" };
  const share = proportion.exec(rest);
  if (!share) return null;
  const value = share[1] ? ({ half: 50, third: 33, quarter: 25 }[share[1].toLowerCase()] ?? 50) : share[3] ? 0 : 100;
  return { start: share.index, end: share.index + share[0].length, value, from: null, unit: share[3] ? "left" : "percent" };
};
