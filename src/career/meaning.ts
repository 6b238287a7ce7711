// How a sentence means what it names: as something the person does or has, as a wish, or as something that they have not.
import { keepLatest } from "../core/keep-latest.ts";
import { lazily } from "../core/lazily.ts";
import patterns from "./meaning.json" with { type: "json" };

export type Meaning = "claim" | "wish" | "denial";

/** Sources of expressions as one; `\b` is the edge of a word of any letters. */
export const anyOfPatterns = (list: readonly string[]): RegExp =>
  new RegExp(
    list
      .map((one) => one.replaceAll("\\b", "(?:(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}]))"))
      .join("|"),
    "iu",
  );

const wish = lazily(() => anyOfPatterns(patterns.wish));
const denial = lazily(() => anyOfPatterns([...patterns.denial, ...patterns.others]));

/** Whoever reads a text asks of the same sentence several times. */
export const meaningOf = keepLatest(500, (sentence: string): Meaning => {
  if (denial().test(sentence)) return "denial";
  return wish().test(sentence) ? "wish" : "claim";
});

/** Sentences and lines of a text, each with its place. */
export const sentencesOf = (text: string): { text: string; start: number }[] =>
  [...text.matchAll(/[^\n.!?;]+(?:[.!?;](?!\s|$)[^\n.!?;]*)*[.!?;]?/gu)]
    .map((found) => ({ text: found[0].trim(), start: found.index + (found[0].length - found[0].trimStart().length) }))
    .filter((sentence) => sentence.text !== "");

/** A sentence before and from its first part, between commas, of which something is said; all of it in the second where that is the first or none. */
export const splitAtFirst = (sentence: string, is: (part: string) => boolean): [before: string, from: string] => {
  const parts = sentence.split(/(?<=,)\s+(?=\p{L})/u);
  const at = Math.max(0, parts.findIndex(is));
  return [parts.slice(0, at).join(" "), parts.slice(at).join(" ")];
};
