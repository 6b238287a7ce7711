// The number that a line of words names: what is counted, how much it is now, and what it was before. It is rather silent than wrong.

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

/**
 * The first number that says something of what was done. Days, years, versions, names and spans (10-15 %) are none, and a line with a number that
 * can be read in two ways gives none at all.
 */
export const readNumber = (written: string): ReadNumber | null => {
  const { text, writtenAt } = inFigures(written);
  const read = readFigures(text);
  return read && { ...read, start: writtenAt(read.start), end: writtenAt(read.end) };
};

const readFigures = (text: string): ReadNumber | null => {
  const quantities = quantitiesIn(text);
  if (quantities.some(({ value }) => value === null) || denies.test(text)) return null;
  const read = readChange(text, quantities);
  if (read !== undefined) return read;
  const multiplied = readMultiple(text, quantities);
  if (multiplied) return multiplied;
  for (const [place, quantity] of quantities.entries()) {
    const around = aroundOf(text, quantities, place);
    if (isSpan(around) || isLabel(around)) continue;
    const number = numberOf(quantity, around);
    if (number) return { number, start: quantity.start, end: quantity.end + namedAfter(number, around) };
  }
  return null;
};

/** How far the words of what it measures follow right after it. */
const namedAfter = ({ what }: WinNumber, { after }: Around): number =>
  what !== "" && after.startsWith(` ${what}`) ? what.length + 1 : 0;

const denies = /\b(?:not|no longer|never|failed|missed|without reaching|didn['’]t|couldn['’]t)\b/i;

interface Around {
  before: string;
  after: string;
}

const aroundOf = (text: string, quantities: readonly Quantity[], place: number): Around => ({
  before: text.slice(0, quantities[place]?.start),
  after: text.slice(quantities[place]?.end),
});

/** 10-15, 40 to 50, between 40 and 50, 9 out of 10, 2 of 3: neither end is the number. */
const isSpan = ({ before, after }: Around): boolean =>
  /^\s*(?:[-–—/:×]\s*\d|(?:to|and|or|out of|of)\s+\d)/i.test(after) ||
  /\d\s*%?\s*(?:[-–—/:×]|\b(?:to|or|out of|of))\s*$/i.test(before) ||
  /\bbetween\s+[\d.,]+\s*\S*\s+and\s*$/i.test(before);

const months =
  /^\s*(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i;

/** A number that names something: a month's day, a version, a room, a year. */
const isLabel = ({ before, after }: Around): boolean =>
  months.test(after) ||
  /^-\p{L}/u.test(after) ||
  /^\s*(?:am|pm|o['’]clock)\b/i.test(after) ||
  /\b(?:v|ver|version|no|nr|number|step|chapter|level|phase|sprint|room|floor|page|part|module|unit|section|release|top|windows|python|java|node|iso|grade|class|stage|tier|team of|squad of|group of|crew of|since|until|aged?)\.?\s*$/i.test(
    before,
  );

const shrinking =
  /(?<![\p{L}-])(?:cut|cuts|cutting|reduc\w*|lower\w*|decreas\w*|shorten\w*|halv\w*|dropp?\w*|fell|fall(?:en|s)?|shrank|shrink\w*|trimm\w*|slash\w*|shav\w*|less|fewer|down|declin\w*|minus|smaller|cheaper|faster|shorter|quicker|under|below|off)(?![\p{L}-])/iu;
const growing =
  /(?<![\p{L}-])(?:rais\w*|increas\w*|grew|grow\w*|improv\w*|lift\w*|boost\w*|doubl\w*|tripl\w*|gain\w*|rose|rise|risen|up|expand\w*|higher|more|better|larger|bigger|climb\w*|jump\w*)(?![\p{L}-])/iu;
const beating = /\b(?:beat|beats|beaten|exceed\w*|surpass\w*|outperform\w*|topp\w*)\b/i;
const turning = /\b(?:went|brought|got|took|moved|came|sped|now|was|is)\b/i;

const doers =
  /^(?:(?:i|we|have|has|had|then|also|finally|again|just|nearly|almost|about|only|last|this|year|month|week|quarter|the|our|my|a|an|its|their|to|by|of)\s+)*(?:(?:helped|managed|able)\s+(?:to\s+)?)?(?:cut|cuts|cutting|reduc\w+|lower\w*|decreas\w+|shorten\w*|halv\w+|dropp?\w*|trimm\w+|slash\w+|rais\w+|increas\w+|grew|grow\w*|improv\w+|lift\w*|doubl\w+|tripl\w+|boost\w*|brought|got|took|moved|sped up|speeding up|saved|won|gain\w*|made|kept|deliver\w*|shipped|beat|exceed\w*|surpass\w*|finish\w*|is|was|hit|reach\w*|scored)(?:\s+|$)/i;
const trailing =
  /\s+(?:(?:went|fell|rose|grew|dropped|down|up|is|are|was|were|now|only|reduced|cut|increased|by|to|from|in|of|at|about|nearly|almost|over|around|than|more|less|has|have|been|took|takes|within|brought|a|the)\s*)+$/i;
const articles = /^(?:the|our|my|a|an|its|their|your|his|her|in|to|by|of|is|was|at|on|only)\s+/i;
const clauseEnd = /[,;:.–—()|]\s+|\s[-–—]\s|\s(?:and|that|which|so|but|because|since|while|when)\s/gi;

/** The thing that changed, read from the words before its number; the phrase before a colon where there are none. */
const thingBefore = (text: string): string => {
  for (const phrase of text.split(clauseEnd).reverse()) {
    const words = phrase
      .replace(/[-+]?[€$£]?\d[\d.,]*\s?(?:%|€|\$|£)?/g, " ")
      .replace(/[,;:.()|]+\s*$/g, "")
      .replace(/\s+/g, " ")
      .trim();
    const thing = ` ${words.replace(doers, "").trim()}`.replace(trailing, "").trim().replace(articles, "").replace(articles, "");
    if (/\p{L}{2}/u.test(thing)) return thing.split(/\s+/).slice(-6).join(" ");
  }
  return "";
};

const linking =
  /^(?:for|of|in|on|at|by|than|with|from|to|and|or|the|a|an|as|is|are|was|were|has|have|had|that|which|who|who['’]s|so|but|since|after|before|during|this|last|next|every|each|per|all|across|via|through|over|into|without|within|until|because|when|while|again|now|yesterday|today|ago|came|went|got|took|ran|won|sold|made|gave|left|said|early|late|about|if|my|our|their|its|his|her|not|only|already)$/i;
const doing = /(?:ed|ing)$|^(?:built|shipped|sent|wrote|led|met|held|hit|set|found|kept|read|saw)$/i;

/** Up to three words that name what is counted; empty where the text goes on with something else. */
const thingAfter = (text: string): string => {
  const words = (/^\s+([^,;:.!?()|–—→>]*)/u.exec(text)?.[1] ?? "").split(/\s+/).filter(Boolean);
  const stop = words.findIndex((word) => linking.test(word) || doing.test(word) || /^[\d€$£+-]/.test(word));
  return (stop < 0 ? words : words.slice(0, stop)).slice(0, 3).join(" ");
};

/** "per week" from /week, a week, each week, weekly. */
const oftenAfter = (text: string): string => {
  const found =
    /^\s*(?:\/\s?|(?:per|an?|each|every)\s+)(hour|day|week|month|quarter|year|release|report|person|order|customer)\b/i.exec(
      text,
    );
  return found ? ` per ${found[1]?.toLowerCase()}` : "";
};

/** What stands before the first of two numbers, with or without a word that rounds it. */
const fromAbout = /\bfrom(?: about| around| roughly| nearly| almost| over| some| more than)?\s*$/i;

const arrow = /^\s*(?:->|→|=>|⇒|➜)\s*$/;

/** Two quantities that are one thing before and after; undefined where the text has no such pair, null where a pair cannot be understood. */
const readChange = (text: string, quantities: readonly Quantity[]): ReadNumber | null | undefined => {
  for (const [place, first] of quantities.entries()) {
    const second = quantities[place + 1];
    if (!second) continue;
    const [before, between, after] = [text.slice(0, first.start), text.slice(first.end, second.start), text.slice(second.end)];
    const pair = pairOf(before, between, first, second);
    if (!pair) continue;
    if (months.test(after) || [first, second].some(({ value }) => value === null) || isYear(first) || isYear(second)) return null;
    const number = changeOf(pair, before, between, after);
    return number && { number, start: fromAbout.exec(before)?.index ?? first.start, end: second.end };
  }
  return undefined;
};

const multiples: Record<string, number> = { halved: 0.5, doubled: 2, tripled: 3, quadrupled: 4 };
const multiplied = /^(?:(?:i|we|have|has|nearly|almost|about|more than|over)\s+)*(halved|doubled|tripled|quadrupled)(?=\s)/i;

/** "Doubled the volunteers to 60" says 60 and 30 before; "halved our bill" is half of it, whatever it was. */
const readMultiple = (text: string, [end]: readonly Quantity[]): ReadNumber | null => {
  const said = multiplied.exec(text);
  const factor = multiples[said?.[1]?.toLowerCase() ?? ""];
  if (!said || factor === undefined) return null;
  const direction = factor < 1 ? "down" : "up";
  const before = text.slice(said[0].length, end?.start);
  if (end?.value && toAbout.test(before)) {
    const what = thingBefore(before.replace(toAbout, "").replace(thingMarks, ""));
    return {
      number: { ...plain(what, end.value, end.unit, direction), baseline: end.value / factor },
      start: end.start,
      end: end.end,
    };
  }
  const what = thingAfter(before.replace(thingMarks, " "));
  if (what === "") return null;
  return {
    number: factor < 1 ? plain(`less ${what}`, 50, "%", direction) : plain(what, factor, "times"),
    start: 0,
    end: said[0].length,
  };
};

/** Up to its end there is one thing that the number is of. */
const toAbout = /(?<=^[^,;:.()]*)\s+to(?: about| over| more than| almost| nearly)?\s*$/i;
const thingMarks = /^\s*(?:(?:the|our|my|a|an|its|their)\s+)?(?:(?:number|amount|share|count) of\s+)?(?:(?:the|our|my)\s+)?/i;

interface Pair {
  was: Quantity;
  now: Quantity;
}

const pairOf = (before: string, between: string, first: Quantity, second: Quantity): Pair | null => {
  const rising = { was: first, now: second };
  const falling = { was: second, now: first };
  if (arrow.test(between)) return rising;
  const isFrom = fromAbout.test(before);
  const said = between.replace(/^\s*(?:an?|per|each|every)\s+\p{L}+(?=\s)/iu, "").trim();
  const turned = [shrinking, growing, turning].some((words) => words.test(before));
  if (/^(?:\p{L}+ )?(?:down |up )?to(?: only| just| about| under)?$/iu.test(said) && isFrom)
    return meansChange(before, first, second) ? rising : null;
  if (/^to(?: only| just| about)?$/i.test(said) && turned && first.unit !== "" && second.unit !== "") return rising;
  if (
    /^(?:\p{L}+ ){0,2}(?:\(|, |; )?(?:was|before|before that|it was|instead of|previously|down from|up from|from)$/iu.test(
      said,
    ) &&
    (turned || !/from$/i.test(said))
  )
    return falling;
  if (/^(?:\p{L}+ )?(?:down |up )from$/iu.test(said)) return falling;
  return null;
};

/** From 9 to 5, and from 10 to 15 weeks, are spans unless a unit or a word of change says otherwise. */
const meansChange = (before: string, first: Quantity, second: Quantity): boolean =>
  [shrinking, growing].some((words) => words.test(before)) ||
  /\bwent\s+(?:up |down )?from\s*$/i.test(before) ||
  (first.unit !== "" && second.unit !== "") ||
  (/\S\s+from\s*$/i.test(before) && first.unit !== "" && !isTime(first.unit));

const changeOf = ({ was, now }: Pair, before: string, between: string, after: string): WinNumber | null => {
  const unit = now.unit || was.unit;
  const wasIn = was.unit || now.unit;
  const baseline = was.value === null ? null : inUnit(was.value, wasIn, unit);
  if (baseline === null || now.value === null) return null;
  const named =
    thingBefore(before.replace(fromAbout, "from ")) || thingAfter(unit ? "" : after) || thingAfter(unit ? "" : between);
  return { what: named, value: now.value, unit, baseline, direction: now.value < baseline ? "down" : "up" };
};

/** Four figures without a gap, as years are written. */
const isYear = ({ value, unit, start, end }: Quantity): boolean =>
  unit === "" && end - start === 4 && value !== null && value >= 1900 && value < 2100;

const numberOf = (quantity: Quantity, around: Around): WinNumber | null => {
  const { value, unit } = quantity;
  if (value === null) return null;
  if (unit === "%" || unit === "points") return shareOf(quantity, value, around);
  if (unit === "times") return timesOf(value, around);
  if (isTime(unit)) return timeOf(value, unit, around);
  if (isMoney(unit)) return moneyOf(value, unit, around);
  return unit === "" && !quantity.sign && !isYear(quantity) ? countOf(value, around) : null;
};

const plain = (what: string, value: number, unit: string, direction: WinNumber["direction"] = "up"): WinNumber => ({
  what: what.trim().slice(0, 120),
  value,
  unit,
  baseline: null,
  direction,
});

const turnAfter = /^\s*(fewer|less|lower|faster|quicker|cheaper|shorter|smaller|more|higher|better|larger|bigger)\b/i;
const nounTurn =
  /^\s*(reduction|drop|decrease|decline|cut|fall|increase|rise|growth|gain|improvement|uplift|jump|boost) (?:in|of)\s+/i;
const standing = /^\s*((?:under|over|above|below|ahead of)\s+(?:the\s+)?(?:budget|plan|target|quota|forecast|average|market))\b/i;
const aims = /^\s*(?:goal|target|aim|plan|limit|threshold|deadline)\b/i;
const lossWords = /\b(?:lost|delayed|late|overran|behind|reviewed|paid|spent)\b/i;
/** By how much: only where a word of change stands before. */
const endsInBy = /\bby(?: about| around| almost| nearly| over| more than| some)?\s*$/i;

const clauseOf = (before: string): string => before.split(clauseEnd).at(-1) ?? before;

const turned = (before: string): "more" | "less" | null => {
  const clause = clauseOf(before);
  const [down, up] = [lastOf(shrinking, clause), lastOf(growing, clause)];
  return down < 0 && up < 0 ? null : down > up ? "less" : "more";
};

const lastOf = (pattern: RegExp, text: string): number =>
  [...text.matchAll(new RegExp(pattern.source, "giu"))].at(-1)?.index ?? -1;

const directionOf = (turn: "more" | "less"): WinNumber["direction"] => (turn === "less" ? "down" : "up");

const shareOf = ({ sign, unit }: Quantity, value: number, { before, after }: Around): WinNumber | null => {
  const turn = turnAfter.exec(after);
  if (turn) {
    const thing = thingAfter(after.slice(turn[0].length)) || thingBefore(before);
    const less = shrinking.test(turn[1] ?? "");
    return plain(`${turn[1]?.toLowerCase()} ${thing}`, value, unit, less ? "down" : "up");
  }
  const noun = nounTurn.exec(after);
  if (noun) {
    const less = /reduction|drop|decrease|decline|cut|fall/i.test(noun[1] ?? "");
    const thing = thingAfter(` ${after.slice(noun[0].length).replace(articles, "")}`);
    return thing ? plain(`${less ? "less" : "more"} ${thing}`, value, unit, less ? "down" : "up") : null;
  }
  const stands = standing.exec(after);
  if (stands) return plain(stands[1] ?? "", value, unit, /^(?:under|below)/i.test(stands[1] ?? "") ? "down" : "up");
  if (aims.test(after) || lossWords.test(before)) return null;
  if (sign) {
    const thing = thingAfter(after) || thingBefore(before);
    return thing ? plain(`${sign === "-" ? "less" : "more"} ${thing}`, value, unit, sign === "-" ? "down" : "up") : null;
  }
  if (beating.test(before) && endsInBy.test(before)) return plain(`above ${thingBefore(before)}`, value, unit);
  const change = turned(before);
  const after1 = thingAfter(after);
  if (change) {
    const thing = thingBefore(before) || after1 || thingAfter(after.replace(/^\s+(?:of|in|on)(?=\s)/i, ""));
    return thing ? plain(`${change} ${thing}`, value, unit, directionOf(change)) : null;
  }
  return unit === "%" ? portionOf(value, before, after, after1) : null;
};

const portionOf = (value: number, before: string, after: string, noun: string): WinNumber | null => {
  if (value > 100) return null;
  const of = /^\s+of\s+(?:the |our |all |my )?/i.exec(after);
  if (of) {
    const thing = thingAfter(` ${after.slice(of[0].length)}`);
    return thing ? plain(`of ${thing}`, value, "%") : null;
  }
  if (noun) return plain(noun, value, "%");
  const where = /^\s+(?:in|on)\s+(?:the |our |my )?/i.exec(after);
  if (where && /\b(?:scored|got|reached|achieved|hit|with)\s*$/i.test(before)) {
    const thing = thingAfter(` ${after.slice(where[0].length)}`);
    return thing ? plain(`in ${thing}`, value, "%") : null;
  }
  const thing = /(?:\b(?:at|is|now|to|of|reached|hit)|:)\s*$/i.test(before) ? thingBefore(before) : "";
  return thing ? plain(thing, value, "%") : null;
};

const timesOf = (value: number, { after }: Around): WinNumber | null => {
  const turn = /^\s*(faster|quicker|more|higher|better|larger|bigger)\b/i.exec(after);
  return turn ? plain(`${turn[1]?.toLowerCase()} ${thingAfter(after.slice(turn[0].length))}`, value, "times") : null;
};

const savedBefore =
  /\b(saved|saves|saving|freed up|frees up|freed|gained|won back)(?:\s+(?:us|me|everyone|everybody|them|the whole team|(?:the|our|my|every|each) \p{Ll}+))?(?:\s+(?:about|around|nearly|almost|over|roughly|some|up to|at least|more than|~))*\s*$/iu;
const savedAfter = /^\s*(?:(?:per|an?|each|every)\s+\p{L}+\s+)?(saved|freed up|freed|gained)\b/iu;
const earlyAfter =
  /^\s*(early|earlier|ahead of (?:the )?(?:schedule|plan|time|deadline)|ahead|faster|quicker|sooner|less|shorter|before (?:the )?(?:deadline|due date))\b/i;

const timeOf = (value: number, unit: string, { before, after }: Around): WinNumber | null => {
  const saved = savedBefore.exec(before)?.[1] ?? savedAfter.exec(after)?.[1];
  if (saved) return plain(`${saved.toLowerCase().replace(/^sav\w*$/, "saved")}${oftenAfter(after)}`, value, unit);
  const early = earlyAfter.exec(after);
  if (early && !lossWords.test(before))
    return plain(early[1]?.toLowerCase() ?? "", value, unit, early[1] === "less" ? "down" : "up");
  const off = /^\s+off\s+/i.exec(after);
  if (off && turned(before) === "less") {
    const thing = thingAfter(` ${after.slice(off[0].length).replace(articles, "")}`);
    return thing ? plain(`less ${thing}`, value, unit, "down") : null;
  }
  return endsInBy.test(before) ? byHowMuch(value, unit, before) : null;
};

const byHowMuch = (value: number, unit: string, before: string, often = ""): WinNumber | null => {
  const change = turned(before.replace(endsInBy, ""));
  const thing = thingBefore(before.replace(endsInBy, ""));
  return change && thing ? plain(`${change} ${thing}${often}`, value, unit, directionOf(change)) : null;
};

const gotBefore =
  /\b(?:got|get|won|claimed|brought|recovered|received)(?:\s+(?:us|me|them|about|over|nearly|almost|around))*\s*$/i;
const thanAfter = /^\s*(less|fewer|lower|cheaper|under|below|more|higher)\s+than\s+/i;

const moneyOf = (value: number, unit: string, { before, after }: Around): WinNumber | null => {
  const often = oftenAfter(after);
  const saved = savedBefore.exec(before)?.[1] ?? savedAfter.exec(after)?.[1];
  if (saved) return plain(`${saved.toLowerCase().replace(/^sav\w*$/, "saved")}${often}`, value, unit);
  const gained =
    /\b(brought in|raised|earned|collected|won|secured|recovered|claimed back)(?:\s+(?:about|over|nearly|almost|more than|around))?\s*$/i.exec(
      before,
    )?.[1];
  const noun = thingAfter(after);
  if (endsInBy.test(before)) return byHowMuch(value, unit, before, often);
  if (/\b(?:spent|paid|cost|lost)\b/i.test(clauseOf(before))) return null;
  if (gotBefore.test(before) && /^\s*back\b/i.test(after)) return plain("got back", value, unit);
  const than = thanAfter.exec(after);
  if (than) {
    const thing = thingAfter(` ${after.slice(than[0].length).replace(articles, "")}`);
    const turn = than[1]?.toLowerCase() ?? "";
    return thing ? plain(`${turn} than ${thing}`, value, unit, shrinking.test(turn) ? "down" : "up") : null;
  }
  if (turnAfter.test(after) || aims.test(after)) return null;
  if (gained) return plain(noun || `${gained.toLowerCase()}${often}`, value, unit);
  if (noun && /\b(?:an?|the|new|first|our|my)\s*$/i.test(before)) return plain(noun, value, unit);
  const worth = /\b(\p{L}+) (?:worth|of)\s*$/iu.exec(before)?.[1];
  return worth ? plain(worth.toLowerCase(), value, unit) : null;
};

const beginsClause = /(?:^|[,;:.!?(]\s*|\s[-–—&]\s+)$/;
const countedAfter =
  /\b(?:\p{L}+ed|\p{L}+ing|won|sold|wrote|built|ran|led|made|gave|taught|got|met|held|hit|set|drew|brought|found|sent|took|shot|kept|put|read|saw|fed|spoke to|talked to|over|about|nearly|almost|around|roughly|approximately|some|more than|at least|up to|another|extra|all|with|for|the|my|our|these|among|across|and|onto|before)\s*[~≈>]?$/iu;
/** Many of one kind by the word for the many, after what was done with it: "cleared a backlog of 130 tickets". */
const heapBefore =
  /\p{L}ed(?: \p{L}+)? (?:an?|the|our|my) (?:\p{Ll}+ )?(?:backlog|list|pile|stack|queue|total|series|set|batch|collection|stock|audience|crowd|fleet) of\s*$/iu;
/** A race of 10k and a picture of 4K are names of lengths and sizes. */
const namesSize = /^(?:race|run|marathon|walk|ride|video|display|monitor|tv|screen|footage|loop)\b/i;

const countOf = (value: number, { before, after }: Around): WinNumber | null => {
  if (value === 0 || endsInBy.test(before)) return null;
  const noun = thingAfter(after);
  if (!/^\p{Ll}{2}/u.test(noun) || namesSize.test(noun) || aims.test(noun) || turnAfter.test(after)) return null;
  const isCounted = [beginsClause, countedAfter, savedBefore, heapBefore].some((words) => words.test(before));
  return isCounted ? plain(`${noun}${oftenAfter(after)}`, value, "") : null;
};
