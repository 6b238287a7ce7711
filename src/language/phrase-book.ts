// Finds the phrases of a list in a text's words, in one pass: what no expression has to search for.
import { wordsOf } from "../core/fold.ts";

export interface FoundPhrase<Kind extends string> {
  kind: Kind;
  /** Places among the words, end exclusive. */
  from: number;
  to: number;
}

interface Phrase<Kind> {
  kind: Kind;
  words: string[];
  /** The last word may go on: written with a star at its end. */
  isOpen: boolean;
}

/** Words are looked up by their first letters, so that an open one is found as well. */
const opening = (word: string): string => word.slice(0, 4);

/**
 * Phrases by kind, each kind with a list per language. `find` gives every phrase that stands in the folded words, in their order; at one place the longest of
 * each kind. Time grows with the number of words alone.
 */
export const phraseBook = <Kind extends string>(book: Record<Kind, Record<string, readonly string[]>>) => {
  const byOpening = new Map<string, Phrase<Kind>[]>();
  for (const [kind, lists] of Object.entries(book) as [Kind, Record<string, readonly string[]>][])
    for (const written of Object.values(lists).flat()) {
      const words = wordsOf(written);
      const key = opening(words[0] ?? "");
      const phrase = { kind, words, isOpen: written.endsWith("*") };
      byOpening.set(key, [...(byOpening.get(key) ?? []), phrase]);
    }
  for (const phrases of byOpening.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return (words: readonly string[]): FoundPhrase<Kind>[] => {
    const found: FoundPhrase<Kind>[] = [];
    words.forEach((word, from) => {
      const begun = found.length;
      for (const phrase of byOpening.get(opening(word)) ?? []) {
        if (!standsAt(phrase, words, from) || found.slice(begun).some(({ kind }) => kind === phrase.kind)) continue;
        found.push({ kind: phrase.kind, from, to: from + phrase.words.length });
      }
    });
    return found;
  };
};

const standsAt = (phrase: Phrase<string>, words: readonly string[], from: number): boolean =>
  phrase.words.every((wanted, place) => {
    const word = words[from + place];
    const isLast = place === phrase.words.length - 1;
    return isLast && phrase.isOpen ? word?.startsWith(wanted) === true : word === wanted;
  });
