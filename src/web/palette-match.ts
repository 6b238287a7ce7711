// Which offers of the palette answer what was typed, and in which order: a name before other words for it, a whole word before its beginning, and
// words with a slip in them only where nothing else answers.
import { slipsBetween } from "../core/near-name.ts";

export interface Findable {
  /** Its heading in the palette; offers of one heading stay together. */
  part: string;
  label: string;
  /** Everyday words for it, beside its label. */
  keywords?: string | undefined;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}&*]+/gu) ?? [];

/** A word this short with a slip in it may mean anything; one twice as long may have two. */
const leastForSlip = 4;

/** Whether a word may be meant by what was typed of it, with a letter left out, added, exchanged or swapped. */
const isMeant = (word: string, typed: string): boolean => {
  if (typed.length < leastForSlip) return word.startsWith(typed);
  const most = typed.length >= 2 * leastForSlip ? 2 : 1;
  return [-1, 0, 1].some((more) => slipsBetween(word.slice(0, typed.length + more), typed) <= most);
};

/** The rank of an offer that answers only with a slip. */
export const withSlip = 6;

/** How well an offer answers: 0 best, 6 least, undefined not at all. Each word typed must begin a word of it, in the last with a slip. */
export const rankOf = ({ label, keywords = "" }: Omit<Findable, "part">, asked: string): number | undefined => {
  const typed = wordsOf(asked);
  const named = wordsOf(label);
  const others = wordsOf(keywords);
  const begins = (words: readonly string[]) => typed.every((one) => words.some((word) => word.startsWith(one)));
  if (typed.join(" ") === named.join(" ")) return 0;
  if (typed.length > 0 && typed.every((one, place) => named[place] === one)) return 1;
  if (typed.every((one) => others.includes(one) || named.includes(one))) return 2;
  if (named.join(" ").startsWith(typed.join(" "))) return 3;
  if (begins(named)) return 4;
  if (begins([...named, ...others])) return 5;
  return typed.every((one) => [...named, ...others].some((word) => isMeant(word, one))) ? withSlip : undefined;
};

/** Those that answer, heading by heading: the heading with the best answer first, and within it the best first. */
export const bestFirst = <T extends Findable>(offers: readonly T[], asked: string): T[] => {
  const answering = offers.flatMap((offer) => {
    const rank = rankOf(offer, asked);
    return rank === undefined ? [] : [{ offer, rank }];
  });
  const clear = answering.filter(({ rank }) => rank < withSlip);
  const ranked = clear.length > 0 ? clear : answering;
  const best = (part: string) => Math.min(...ranked.filter(({ offer }) => offer.part === part).map(({ rank }) => rank));
  const parts = [...new Set(ranked.map(({ offer }) => offer.part))].sort((one, other) => best(one) - best(other));
  return parts.flatMap((part) =>
    ranked
      .filter(({ offer }) => offer.part === part)
      .sort((one, other) => one.rank - other.rank)
      .map(({ offer }) => offer),
  );
};
