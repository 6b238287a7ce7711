// The number that a line of words names: what is counted, how much it is now, and what it was before.
import type { WinNumber } from "../schema.ts";

export interface ReadNumber {
  number: WinNumber;
  /** Where in the text it stands. */
  start: number;
  end: number;
}

const digits = "\\d{1,3}(?:[,\\u00a0\\u202f]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
const money = "[€$£]";
const scale = "(?:\\s?(k|m|bn|thousand|million|billion)(?!\\p{L}))?(?!\\d)";
const amount = `(${money})?\\s?(${digits})${scale}`;
const unit =
  "(?:\\s*(%|percent|per cent|points?|pp|hours?|hrs?|h|minutes?|mins?|min|seconds?|secs?|s|ms|days?|weeks?|months?|years?|€|\\$|£|euros?|dollars?|pounds?|EUR|USD|GBP|CHF|kg|km|GB|MB|x|times)(?![\\p{L}\\d]))?";

const fromTo = new RegExp(`\\bfrom\\s+${amount}${unit}\\s+(?:down |up )?to\\s+${amount}${unit}`, "iu");
const byMuch = new RegExp(`\\bby\\s+${amount}${unit}`, "iu");
const aShare = new RegExp(
  `${amount}\\s*(%|percent|per cent)\\s*(fewer|less|lower|faster|cheaper|shorter|more|higher|better|larger|bigger)?`,
  "iu",
);
const counted = new RegExp(
  `(?<![\\p{L}\\d#.,/:-])${amount}${unit}\\s+(?!(?:and|or|to|of|in|on|at|by|for|from|with|the|a|an|am|pm|st|nd|rd|th|ago)\\b)((?:(?:new|more|extra|additional|first|open|old|other|further)\\s+)?\\p{Ll}[\\p{L}-]*(?:\\s(?:an?|per|each)\\s\\p{Ll}+)?)`,
  "giu",
);
const moneyAlone = new RegExp(`(${money})\\s?(${digits})${scale}`, "iu");

const scales: Record<string, number> = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };

const amountOf = (written: string | undefined, scale: string | undefined): number =>
  Number((written ?? "").replace(/[,\u00a0\u202f]/g, "")) * (scales[(scale ?? "").toLowerCase()] ?? 1);

const plainUnits: [RegExp, string][] = [
  [/^(?:%|percent|per cent)$/i, "%"],
  [/^(?:h|hrs?|hours?)$/i, "h"],
  [/^(?:min|mins?|minutes?)$/i, "min"],
  [/^(?:s|secs?|seconds?)$/i, "s"],
  [/^days?$/i, "days"],
  [/^weeks?$/i, "weeks"],
  [/^months?$/i, "months"],
  [/^years?$/i, "years"],
  [/^(?:€|euros?|eur)$/i, "EUR"],
  [/^(?:\$|dollars?|usd)$/i, "USD"],
  [/^(?:£|pounds?|gbp)$/i, "GBP"],
  [/^(?:points?|pp)$/i, "points"],
  [/^(?:x|times)$/i, "times"],
];

const unitOf = (written: string | undefined): string =>
  plainUnits.find(([pattern]) => pattern.test(written ?? ""))?.[1] ?? written ?? "";

const minutes: Record<string, number> = { s: 1 / 60, min: 1, h: 60, days: 24 * 60, weeks: 7 * 24 * 60 };

/** What was before, in the unit of what is now: 3 h beside 40 min are 180. */
const inUnit = (value: number, from: string, to: string): number => {
  const [had, has] = [minutes[from], minutes[to]];
  return had && has && from !== to ? Math.round((value * had * 100) / has) / 100 : value;
};

const doers =
  /^(?:i |we |have |has )?(?:cut|cuts|reduced?|lowered|decreased?|shortened|halved|dropped|raised?|increased?|grew|improved?|lifted|doubled|boosted|brought|got|took|moved|sped up|saved|won|gained|made|kept|delivered|shipped)(?:\s+|$)/i;
const shrinks =
  /\b(?:cut|reduc\w*|lower\w*|decreas\w*|shorten\w*|halv\w*|drop\w*|fell|fewer|less|down|cheaper|faster|shorter)\b/i;
const endOfPhrase = /[,;:.–—()]|\band\b|\bthat\b|\bwhich\b/gi;

/** The thing that changed, read from the words before its numbers. */
const whatBefore = (text: string): string => {
  const phrase = text.split(endOfPhrase).at(-1) ?? "";
  const bare = phrase
    .trim()
    .replace(doers, "")
    .replace(/^(?:the|our|my|a|an|its|their)\s+/i, "")
    .replace(/\s+(?:went|fell|rose|grew|dropped|down|up|is|are|was|were)$/i, "");
  return bare.split(/\s+/).slice(-6).join(" ");
};

/** The first number that says something of what was done; days, years and labels such as Q3 or #12 are none. Null where there is none. */
export const readNumber = (text: string): ReadNumber | null =>
  readChange(text) ?? readDifference(text) ?? readShare(text) ?? readCount(text) ?? readMoney(text);

const spanOf = (match: RegExpExecArray) => ({ start: match.index, end: match.index + match[0].length });

const readChange = (text: string): ReadNumber | null => {
  const match = fromTo.exec(text);
  if (!match) return null;
  const [, moneyBefore, before, scaleBefore, unitBefore, moneyNow, now, scaleNow, unitNow] = match;
  const isNow = unitOf(moneyNow ?? unitNow ?? moneyBefore ?? unitBefore);
  const was = unitOf(moneyBefore ?? unitBefore ?? moneyNow ?? unitNow);
  const value = amountOf(now, scaleNow);
  const baseline = inUnit(amountOf(before, scaleBefore), was, isNow);
  const what = whatBefore(text.slice(0, match.index));
  return { ...spanOf(match), number: { what, value, unit: isNow, baseline, direction: value < baseline ? "down" : "up" } };
};

const readDifference = (text: string): ReadNumber | null => {
  const match = byMuch.exec(text);
  if (!match) return null;
  const [, sign, written, scale, unitWritten] = match;
  if (!sign && !unitWritten) return null;
  const before = text.slice(0, match.index);
  const direction = shrinks.test(before) ? "down" : "up";
  return {
    ...spanOf(match),
    number: {
      what: [direction === "down" ? "less" : "more", whatBefore(before)].join(" ").trim(),
      value: amountOf(written, scale),
      unit: unitOf(sign ?? unitWritten),
      baseline: null,
      direction,
    },
  };
};

const readShare = (text: string): ReadNumber | null => {
  const match = aShare.exec(text);
  if (!match) return null;
  const [, , written, scale, , turn] = match;
  const after = text.slice(match.index + match[0].length).trim();
  const what = turn ? [turn, ...thingsAfter(after)].join(" ") : whatBefore(text.slice(0, match.index));
  const direction = turn && shrinks.test(turn) ? "down" : "up";
  return { ...spanOf(match), number: { what, value: amountOf(written, scale), unit: "%", baseline: null, direction } };
};

const linking = /^(?:for|of|in|on|at|by|than|with|from|to|and|or|the|a|an)$/i;

const thingsAfter = (text: string): string[] => {
  const words = (text.split(/[,;:.]/)[0] ?? "").split(/\s+/).filter(Boolean).slice(0, 2);
  const stop = words.findIndex((word) => linking.test(word));
  return stop < 0 ? words : words.slice(0, stop);
};

const isYear = (written: string): boolean => /^(?:19|20)\d\d$/.test(written);

const spansTime = /^(?:s|ms|min|h|days|weeks|months|years)$/;

const readCount = (text: string): ReadNumber | null => {
  for (const match of text.matchAll(counted)) {
    const [, sign, written = "", scale, unitWritten, what = ""] = match;
    const before = text.slice(0, match.index);
    const isLength = [unitWritten, what].some((one) => one !== undefined && spansTime.test(unitOf(one)));
    if ((isYear(written) && !scale) || isLength || /\b(?:in|within|after|version|v|chapter|step|level)\s*$/i.test(before))
      continue;
    const unitRead = unitOf(sign ?? unitWritten);
    return {
      ...spanOf(match),
      number: { what, value: amountOf(written, scale), unit: unitRead, baseline: null, direction: "up" },
    };
  }
  return null;
};

const readMoney = (text: string): ReadNumber | null => {
  const match = moneyAlone.exec(text);
  if (!match) return null;
  const [, sign, written, scale] = match;
  const what = whatBefore(text.slice(0, match.index));
  return {
    ...spanOf(match),
    number: { what, value: amountOf(written, scale), unit: unitOf(sign), baseline: null, direction: "up" },
  };
};
