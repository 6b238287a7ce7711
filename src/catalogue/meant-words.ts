// Whether a find means the name that it looks like: the same word and not only the same stem, capitals where a name is nothing but capitals.
import { fold } from "../core/fold.ts";

/** Names of several capitals, such as CALL and SAFe: in small letters they are other words. */
const capitals = /\p{Lu}.*\p{Lu}/u;
const shortestFreeName = 5;
const shortestVerb = 4;

const isPlural = (of: string, word: string): boolean =>
  word === `${of}s` || word === `${of}es` || (of.endsWith("y") && word === `${of.slice(0, -1)}ies`);

/** “Supervised” for “supervising”: the same work in another form of the verb. */
const isVerbForm = (name: string, word: string): boolean => {
  const bare = (one: string) => one.replace(/(?:ing|ed|es|s|e)$/, "");
  return bare(name) === bare(word) && bare(name).length >= shortestVerb && !name.endsWith("s");
};

/**
 * Whether one word of a text is the name of one word that has its stem. `isOwn` are names of the starter set, which were written to be found in text: they
 * may come in any form of a verb and in small letters. A singular is never the plural that a name is: a right is not the law of patents.
 */
export const isMeant = (name: string, matched: string, isOwn: boolean): boolean => {
  const [said, word] = [fold(name), fold(matched)];
  if (said !== word && !isPlural(said, word) && !(isOwn && isVerbForm(said, word))) return false;
  if (!capitals.test(name) || matched === name) return true;
  const isWritten = capitals.test(matched);
  return isOwn ? isWritten || said.length >= shortestFreeName || name === name.toUpperCase() : isWritten;
};

/** What every employer has to write of its law and likes to write of its benefits names no skill that is asked. */
const law =
  /equal (?:employment )?opportunit|equal opportunities employer|regardless of|without regard to|protected (?:veteran|class|characteristic)|reasonable accommodations?|reasonable adjustments|e-verify|genetic information|sexual orientation|criminal (?:history|background|record)|background (?:check|screening|investigation)|right to work|authori[sz]ed to work|discriminat(?:e|ion)|\beeoc?\b|at-will/giu;
const benefits =
  /401\s?\(?k\)?|paid time off|\bpto\b|parental leave|health insurance|dental (?:insurance|and vision|plan|coverage)|dental, |vision insurance|sick leave|retirement plan|tuition (?:reimbursement|assistance)|stock options|life insurance|paid holidays|pension scheme|annual leave|benefits package|competitive (?:salary|pay|compensation)|compensation (?:range|package|offers?|plan)|(?:salary|pay) range|[$€£]\s?\d[\d.,]*\s?(?:k\b)?\s?(?:\/|per\b|an hour|a year|[-–]|to\b)/giu;
const ofPosting =
  /\b(?:we offer|we are|we're|about (?:us|the job|the role)|you will|you'll|requirements?|qualifications?|responsibilities|apply|applicants?|candidates?|join us|our team)\b/giu;

const longestReach = 500;
const ends = /[.!?\n\r•]/;

/** Parts of a posting that speak of law and benefits, as pairs of offsets; none in a text that is no posting. */
export const silentParts = (text: string): [from: number, to: number][] => {
  const signs = new Set(Array.from(text.slice(0, 100_000).matchAll(ofPosting), ([sign]) => sign.toLowerCase()));
  if (signs.size < 2) return [];
  const parts: [number, number][] = [];
  for (const pattern of [law, benefits])
    for (const { index, 0: said } of text.matchAll(pattern)) {
      let from = index;
      let to = index + said.length;
      while (from > 0 && index - from < longestReach && !ends.test(text[from - 1] ?? "")) from--;
      while (to < text.length && to - index < longestReach && !ends.test(text[to] ?? "")) to++;
      parts.push([from, to]);
    }
  return parts.sort((a, b) => a[0] - b[0]);
};
