// How many years of practice a line asks for: “3+ years”, “2-5 Jahre”, “at least two years”, “18 months”.
import { numberOfWord, numberWordsAbroad } from "../../language/number-words.ts";

const years = new Set("year years yr yrs jahr jahre jahren jahrige an ans annee annees ano anos".split(" "));
const months = new Set("month months monat monate monaten mois mes meses".split(" "));
const joins = new Set("to or and bis oder a ou o y more mehr plus full".split(" "));
/** Behind the years: what is an age, the length of a school or of a contract, and no practice. */
const noPractice = new Set("age old alt degree college university program programme contract school from after".split(" "));
/** Before the years: a time to come or gone by. */
const noLeast = new Set("within in next last past first every per under than innerhalb seit".split(" "));

const ages = new Set("age aged alter mindestalter edad".split(" "));

const mostYears = 40;

const numberIn = (word: string | undefined): number | undefined => {
  if (word === undefined) return undefined;
  if (/^\d{1,2}$/.test(word)) return Number(word);
  return numberOfWord(word) ?? numberWordsAbroad.get(word);
};

/** The least number of years, months in parts of a year to one decimal; null where the folded words name none. Of several, the highest. */
export const leastYears = (words: readonly string[]): number | null => {
  let highest: number | null = null;
  words.forEach((unit, at) => {
    const isMonths = months.has(unit);
    if (!isMonths && !years.has(unit)) return;
    const least = leastBefore(words, at);
    const next = words[at + 1] === "of" ? words[at + 2] : words[at + 1];
    const isAge = words.slice(Math.max(0, at - 5), at).some((word) => ages.has(word));
    if (least === null || isAge || noPractice.has(next ?? "")) return;
    const count = isMonths ? Math.round((least / 12) * 10) / 10 : least;
    if (count > 0 && count <= mostYears) highest = Math.max(highest ?? 0, count);
  });
  return highest;
};

/** The smaller of up to two numbers right before a unit. */
const leastBefore = (words: readonly string[], unit: number): number | null => {
  let at = unit - 1;
  let least: number | null = null;
  for (let seen = 0; at >= 0 && at >= unit - 5; at--) {
    const number = numberIn(words[at]);
    if (number !== undefined && seen++ < 2) least = Math.min(least ?? number, number);
    else if (!joins.has(words[at] ?? "")) break;
  }
  return noLeast.has(words[at] ?? "") ? null : least;
};
