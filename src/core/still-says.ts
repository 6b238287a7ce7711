// Which sentences of a text still tell a fact as it was before it changed.
import { type FactChanged, narrowed } from "./fact-change.ts";

/** Words shorter than that stand in too many sentences to mean the fact. */
const shortestWords = 4;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** How a fact is met in a text: a number with or without marks for thousands, words as they are; null where nobody could tell. */
const metAs = (fact: unknown): RegExp | null => {
  if (typeof fact === "number") {
    const written = [String(fact), fact.toLocaleString("en-GB", { maximumFractionDigits: 15 })];
    return new RegExp(`(?<![\\d.,])(?:${[...new Set(written)].map(escaped).join("|")})(?!\\d|[.,]\\d)`);
  }
  return typeof fact === "string" && fact.trim().length >= shortestWords
    ? new RegExp(`(?<![\\p{L}\\d])${escaped(fact.trim())}(?![\\p{L}\\d])`, "iu")
    : null;
};

const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);

/** Sentences of `text` that have the value of a fact before its change and not the one after it, in the order of the text. */
export const stillSays = (text: string, changes: readonly FactChanged[]): string[] => {
  const pairs = changes.flatMap(narrowed).flatMap(({ before, after }) => {
    const old = metAs(before);
    return old ? [{ old, now: metAs(after) }] : [];
  });
  return sentencesOf(text).filter((sentence) => pairs.some(({ old, now }) => old.test(sentence) && !now?.test(sentence)));
};
