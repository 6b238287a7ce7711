// Which offers of the palette answer what was typed, and in which order: a name before other words for it, a whole word before its beginning.

export interface Findable {
  /** Its heading in the palette; offers of one heading stay together. */
  part: string;
  label: string;
  /** Everyday words for it, beside its label. */
  keywords?: string | undefined;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}&*]+/gu) ?? [];

/** How well an offer answers: 0 best, 4 least, undefined not at all. Each word typed must begin a word of it. */
export const rankOf = ({ label, keywords = "" }: Omit<Findable, "part">, asked: string): number | undefined => {
  const typed = wordsOf(asked);
  const named = wordsOf(label);
  const others = wordsOf(keywords);
  const begins = (words: readonly string[]) => typed.every((one) => words.some((word) => word.startsWith(one)));
  if (typed.join(" ") === named.join(" ")) return 0;
  if (typed.every((one) => others.includes(one) || named.includes(one))) return 1;
  if (named.join(" ").startsWith(typed.join(" "))) return 2;
  if (begins(named)) return 3;
  return begins([...named, ...others]) ? 4 : undefined;
};

/** Those that answer, heading by heading: the heading with the best answer first, and within it the best first. */
export const bestFirst = <T extends Findable>(offers: readonly T[], asked: string): T[] => {
  const ranked = offers.flatMap((offer) => {
    const rank = rankOf(offer, asked);
    return rank === undefined ? [] : [{ offer, rank }];
  });
  const best = (part: string) => Math.min(...ranked.filter(({ offer }) => offer.part === part).map(({ rank }) => rank));
  const parts = [...new Set(ranked.map(({ offer }) => offer.part))].sort((one, other) => best(one) - best(other));
  return parts.flatMap((part) =>
    ranked
      .filter(({ offer }) => offer.part === part)
      .sort((one, other) => one.rank - other.rank)
      .map(({ offer }) => offer),
  );
};
