// The number that a line of words names: a change, a share, a sum, a time saved or a plain count. Rather silent than wrong: the form asks.

import { linkWords } from "../../../language/link-words.ts";
import { monthNames } from "../../../language/months.ts";
import { inFigures } from "../../../language/number-words.ts";
import { type Quantity, quantitiesIn } from "../../../language/quantities.ts";
import { inUnit, isMoney, isTime } from "../../../language/units.ts";
import type { WinNumber } from "../schema.ts";

export interface ReadNumber {
  number: WinNumber;
  /** Where in the text it stands. */
  start: number;
  end: number;
}

export interface UnclearNumber {
  words: string;
  /** What it can mean, such as 1.2 and 1200. */
  readings: readonly number[];
  start: number;
  end: number;
}

/** A number that can be read in two ways, such as 1.200: nobody but the writer knows. Or one that has too many figures, with no readings. */
export const unclearNumber = (text: string): UnclearNumber | null => {
  const unclear = quantitiesIn(text).find(({ value }) => value === null);
  if (!unclear) return null;
  const { start, end, readings } = unclear;
  return { words: text.slice(start, end).trim(), readings, start, end };
};

/** The first number that says something of what was done; none from a line that denies, or in which a number can be read in two ways. */
export const readNumber = (written: string): ReadNumber | null => {
  const { text, writtenAt } = inFigures(written);
  const quantities = quantitiesIn(text);
  if (denies.test(text) || quantities.some(({ value }) => value === null)) return null;
  const change = changeIn(text, quantities);
  const read = change === undefined ? firstAlone(text, quantities) : change;
  return read && { ...read, start: writtenAt(read.start), end: writtenAt(read.end) };
};

const denies = /\b(?:not|no longer|never|failed|missed|without reaching|didn['’]t|couldn['’]t)\b/i;
const less =
  "cut|cuts|cutting|reduc\\w*|lower\\w*|decreas\\w*|shorten\\w*|shorter|halv\\w*|drop\\w*|fell|fall(?:en|ing)?|shrank|shrunk|shrink|shrinks|shrinking|trimm\\w*|slash\\w*|shav\\w*|less|fewer|down|declin\\w*|smaller|cheaper|faster|quicker|under|below";
const more =
  "rais\\w*|increas\\w*|grew|grow\\w*|improv\\w*|lift\\w*|boost\\w*|gain\\w*|rose|rise|risen|up|expand\\w*|scal\\w*|higher|more|better|larger|bigger|climb\\w*|jump\\w*|exceed\\w*|beat\\w*";
const turns = new RegExp(`(?<![\\p{L}-])(?:(?<less>${less})|(?<more>${more}))(?![\\p{L}-])`, "giu");
const turnOf = (words: string): WinNumber["direction"] | null => {
  const last = [...words.matchAll(turns)].at(-1);
  return last ? (last.groups?.less ? "down" : "up") : null;
};

const clauseEnds = /[,;:.–—()|]\s+|\s[-–—]\s|\s(?:and|that|which|so|but|because|since|while|when|after)\s/i;
const clauseOf = (before: string): string => before.split(clauseEnds).at(-1) ?? before;
const ago = /\s*(?:an?|per|each|every)\s+(?:hour|day|week|month|quarter|year)\b/gi;
const glue =
  "the|our|my|an?|its|their|by|to|in|of|at|from|is|are|was|were|has|have|been|i|we|now|only|about|around|nearly|almost|over|than|with|within|under|up|down|more|less|last year";
const doing = `${glue}|helped|managed|brought|got|took|moved|sped|speeding|saved|won|made|kept|deliver\\w*|shipped|finish\\w*|hit|reach\\w*|achiev\\w*|scored|went|came|passed|${less}|${more}`;
const leading = new RegExp(`^(?:.*\\s)?(?:${less}|${more})\\s+(?=\\S+\\s*\\S)|^(?:(?:${doing})\\s+)+`, "i");
const trailing = new RegExp(`(?:\\s+(?:${doing}))+$|^(?:${doing})$`, "i");

/** Up to six words before a number that name what it is of: "Cut the report time from 3 h" is of "report time". */
const thingBefore = (before: string): string => {
  for (const clause of before.split(clauseEnds).reverse()) {
    const words = clause
      .replace(/(?<!\p{L}|\d|\bper )[-+]?[€$£]?\d[\d.,]*\s?[%€$£]?/gu, " ")
      .replace(/[\s,;:.()|]+/g, " ")
      .trim();
    const thing = [trailing, leading, trailing].reduce((rest, part) => rest.replace(part, ""), words).trim();
    if (/\p{L}{2}/u.test(thing) && !new RegExp(`^(?:${doing})$`, "i").test(thing)) return thing.split(" ").slice(-6).join(" ");
  }
  return "";
};

const links = new Set([
  ...linkWords,
  ..."has have had that since this last next all via through without because while again now yesterday today ago its came went got took ran won".split(
    " ",
  ),
  ..."sold made gave left said about already early late".split(" "),
]);
const deeds =
  "\\p{L}+(?:ed|ing)|won|sold|wrote|built|ran|led|made|gave|taught|met|held|hit|set|drew|brought|found|sent|took|kept|read|saw";
const isDeed = new RegExp(`^(?:${deeds})$`, "iu");

/** Up to three words after a number that name what is counted; empty where the text goes on with something else. */
const thingAfter = (after: string): string => {
  const words = (/^\s+(?:of (?:the |our |all )?)?([^,;:.!?()|–—→>]*)/u.exec(after)?.[1] ?? "").split(/\s+/).filter(Boolean);
  const stop = words.findIndex((word) => links.has(word.toLowerCase()) || isDeed.test(word) || /^[\d€$£+-]/.test(word));
  return (stop < 0 ? words : words.slice(0, stop)).slice(0, 3).join(" ");
};

const said = (
  what: string,
  value: number,
  unit: string,
  direction: WinNumber["direction"] = "up",
  baseline: number | null = null,
): WinNumber => ({
  what: what.trim().slice(0, 120),
  value,
  unit,
  baseline,
  direction,
});

const roughly =
  "(?:(?: about| around| roughly| nearly| almost| over| some| more than| only| just| under| at least| up to)*\\s*[~≈>]?)";
const from = new RegExp(`\\bfrom${roughly}\\s*$`, "i");
const arrow = /^\s*(?:->|→|=>|⇒|➜)\s*$/;
const to = new RegExp(`^(?:\\p{L}+ ){0,4}(?:up |down )?to${roughly}$`, "iu");
const wasBefore = /^(?:\p{L}+ ){0,2}(?:\(|, |; )?(?:was|it was|instead of|previously|(?:down |up )?from)$/iu;
const month = new RegExp(`^\\s*(?:${monthNames})\\b`, "i");

/** Two quantities that are one thing before and after; undefined where the text has no such pair, null where a pair cannot be understood. */
const changeIn = (text: string, quantities: readonly Quantity[]): ReadNumber | null | undefined => {
  const pairs = quantities.flatMap((first, place) => {
    const second = quantities[place + 1];
    if (!second) return [];
    const before = text.slice(0, first.start);
    const between = text.slice(first.end, second.start).replace(ago, "");
    const isChange = turnOf(before) !== null || /\b(?:went|brought|got|moved|came|now|is)\b/i.test(before);
    const haveUnits = first.unit !== "" && second.unit !== "";
    const hasThing = /\p{L}\s+from\s*$/iu.test(before) && first.unit !== "" && !isTime(first.unit);
    const isFrom = from.test(before) && to.test(between.trim()) && (isChange || haveUnits || hasThing);
    if (isFrom || arrow.test(between) || (isChange && haveUnits && /^\s*to\s*$/i.test(between)))
      return [{ rank: isFrom ? 0 : 1, was: first, now: second, before, after: text.slice(second.end) }];
    const isBack =
      wasBefore.test(between.trim()) && (isChange || !/from$/.test(between.trim()) || /\b(?:up|down) from$/.test(between.trim()));
    return isBack ? [{ rank: 2, was: second, now: first, before, after: text.slice(second.end) }] : [];
  });
  const [pair] = pairs.sort((a, b) => a.rank - b.rank);
  if (!pair) return undefined;
  const { was, now, before, after } = pair;
  const unit = now.unit || was.unit;
  const baseline = inUnit(was.value ?? 0, was.unit || unit, unit);
  if (baseline === null || now.value === null || month.test(after) || isYear(was) || isYear(now)) return null;
  const what = thingBefore(before.replace(from, "")) || (unit ? "" : thingAfter(after));
  const start = Math.min(was.start, now.start);
  return {
    number: said(what, now.value, unit, now.value < baseline ? "down" : "up", baseline),
    start: start - (from.exec(before)?.[0].length ?? 0),
    end: Math.max(was.end, now.end),
  };
};

/** Four figures without a gap, as years are written. */
const isYear = ({ value, unit, start, end }: Quantity): boolean =>
  unit === "" && end - start === 4 && value !== null && value >= 1900 && value < 2100;

/** 10-15, 40 to 50, 9 out of 10, 17 of the 20: neither end is the number. */
const spansAfter = /^\s*(?:[-–—/:×]\s*\d|(?:to|and|or|out of|of)(?: the)?\s+\d)/i;
const spansBefore = /\d\s*%?\s*(?:[-–—/:×]|\b(?:to|or|and|out of|of)(?: the)?)\s*$/i;
/** A month's day, a version, a room, a team: the number names something. */
const namesAfter = /^-\p{L}|^\s*(?:am|pm|o['’]clock|goal|target|aim|plan|limit|deadline|race|run|video|screen)\b/iu;
const namesBefore =
  /\b(?:v|version|no|nr|number|step|chapter|level|phase|room|floor|page|part|unit|section|release|top|windows|python|java|node|iso|grade|class|stage|(?:team|squad|group|crew|cohort) of|since|until|aged?|per)\.?\s*$/i;

const firstAlone = (text: string, quantities: readonly Quantity[]): ReadNumber | null => {
  for (const quantity of quantities) {
    const [before, after] = [text.slice(0, quantity.start), text.slice(quantity.end)];
    if (
      spansAfter.test(after) ||
      spansBefore.test(before) ||
      month.test(after) ||
      namesAfter.test(after) ||
      namesBefore.test(before)
    )
      continue;
    const number = numberOf(quantity, quantity.value ?? 0, before, after);
    if (number)
      return {
        number,
        start: quantity.start,
        end: quantity.end + (after.startsWith(` ${number.what}`) ? number.what.length + 1 : 0),
      };
  }
  return null;
};

interface Around {
  before: string;
  after: string;
  /** Which way the words before it turn. */
  direction: WinNumber["direction"] | null;
  /** What the words before, and those after, name. */
  thing: string;
  noun: string;
}

const by = new RegExp(`(?<!\\bused )\\bby${roughly}\\s*$`, "i");
const turnAfter = new RegExp(`^\\s*(?:${less}|${more})(?=\\s+\\p{L})`, "iu");
const changeAfter =
  /^\s*(?:(reduction|drop|decrease|decline|cut|fall)|increase|rise|growth|gain|improvement|jump) (?:in|of)(?=\s)/i;
const saved = new RegExp(`\\b(sav(?:e[ds]?|ing)|freed(?: up)?|gained)(?: \\p{L}+){0,3}?${roughly}\\s*$`, "iu");
const savedAfter = /^(?:\s+(?:per|an?|each|every)\s+\p{L}+)?\s+(saved|freed up|gained)\b/iu;
const earlyAfter = /^\s*(early|ahead(?: of (?:schedule|plan|time))?|faster|quicker|sooner|shorter|before (?:the )?deadline)\b/i;
const lost = /\b(?:lost|delayed|late|overran|behind|paid|spent|cost)\b/i;
const gained = new RegExp(
  `\\b(brought in|raised|earned|collected|donated|won|secured|recovered|closed|reached|passed|surpassed)(?: just)?${roughly}\\s*$`,
  "i",
);
const counted = new RegExp(
  `\\b(?:${deeds}|used by|spoke to|with|for|to|new)(?: an? (?:backlog|list|total|set) of)?${roughly}\\s*$`,
  "iu",
);
const shared = new RegExp(`(?:^|\\s)(?:${deeds}|hit|got|at|is|to|with)${roughly}\\s*$`, "iu");

const oftenAfter = (after: string): string => {
  const often = /^\s*(?:\/\s?|(?:per|an?|each|every)\s+)(hour|day|week|month|quarter|year|release|order)\b/i.exec(after)?.[1];
  return often ? ` per ${often.toLowerCase()}` : "";
};

const numberOf = (quantity: Quantity, value: number, before: string, after: string): WinNumber | null => {
  const { unit, sign } = quantity;
  const clause = clauseOf(before);
  const around = {
    before,
    after,
    direction: turnOf(clause),
    thing: thingBefore(before.replace(by, "")),
    noun: thingAfter(after),
  };
  if (by.test(before) || unit === "%" || unit === "points") return changeBy(quantity, value, around);
  const gain = saved.exec(before)?.[1] ?? savedAfter.exec(after)?.[1];
  if (gain && (isTime(unit) || isMoney(unit)))
    return said(`${/^sav/i.test(gain) ? "saved" : gain}${oftenAfter(after)}`, value, unit);
  if (isTime(unit)) {
    const early = lost.test(before) ? null : earlyAfter.exec(after)?.[1];
    return early ? said(early.toLowerCase(), value, unit) : null;
  }
  if (isMoney(unit)) return lost.test(clause) ? null : sumOf(value, unit, around);
  if (unit === "times") return timesOf(value, around);
  if (unit !== "" || sign || value === 0 || isYear(quantity)) return null;
  const whole = value >= 1000 && /\b(\p{L}{4,}) of\s*$/iu.exec(before)?.[1];
  if (whole && !around.noun) return said(whole, value, "");
  const begins = value >= 10 && /(?:^|[,:.;–—]\s+)$/.test(before);
  const isCounted = /^\p{L}{2}/u.test(around.noun) && (begins || counted.test(before));
  return isCounted ? said(`${around.noun}${oftenAfter(after)}`, value, "") : null;
};

/** By how much something changed, or which share of it: "by 18 %", "22 % more visits", "a 15 % drop in churn", "answered 95 % of tickets". */
const changeBy = (
  { unit, sign }: Quantity,
  value: number,
  { before, after, direction, thing, noun }: Around,
): WinNumber | null => {
  const change = changeAfter.exec(after);
  if (change)
    return said(
      `${change[1] ? "less" : "more"} ${thingAfter(after.slice(change[0].length))}`,
      value,
      unit,
      change[1] ? "down" : "up",
    );
  const turn = turnAfter.exec(after)?.[0];
  const turned = turn && /^\s+than\b/i.test(after.slice(turn.length)) ? thing : thingAfter(after.slice(turn?.length));
  if (turn) return said(`${turn.trim().toLowerCase()} ${turned}`, value, unit, turnOf(turn) ?? "up");
  if (sign) return noun ? said(`${sign === "-" ? "less" : "more"} ${noun}`, value, unit, sign === "-" ? "down" : "up") : null;
  if (direction && (thing || noun))
    return said(`${direction === "down" ? "less" : "more"} ${thing || noun}`, value, unit, direction);
  if (by.test(before) || unit !== "%" || value > 100 || lost.test(before) || !shared.test(before)) return null;
  const of = /^\s+(of|in|on) (?:the |our |all |my )?/i.exec(after);
  const part = of ? thingAfter(` ${after.slice(of[0].length)}`) : noun;
  return said(part && of?.[1] === "of" ? `of ${part}` : part || thing, value, unit);
};

const sumOf = (value: number, unit: string, { before, after, noun }: Around): WinNumber | null => {
  const got = gained.exec(before)?.[1];
  const worth = /(?:^|\b(?:an?|the|our) )(?:\p{L}+ )?(\p{L}+) (?:worth|of)\s*$/iu.exec(before)?.[1];
  const isOne = noun !== "" && /\b(?:an?|the|new|first|our|my)\s*$/i.test(before);
  const turned = /^\s+(?:less|more|lower|higher|under|below) than\s/i.exec(after)?.[0];
  if (turned || !(got || worth || isOne)) return null;
  return said(noun || worth || `${got?.toLowerCase()}${oftenAfter(after)}`, value, unit);
};

const timesOf = (value: number, { after, direction, thing }: Around): WinNumber | null => {
  const turn = turnAfter.exec(after)?.[0];
  if (turn) return said(`${turn.trim().toLowerCase()} ${thingAfter(after.slice(turn.length))}`, value, "times");
  return direction === "up" && thing ? said(thing, value, "times") : null;
};
