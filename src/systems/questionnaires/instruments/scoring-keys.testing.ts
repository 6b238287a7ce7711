// The scoring keys of the shipped instruments, written down apart from their definitions: so that a wrong scale or a wrong sign there is found.

/** One sign for each item of a scale, in its order: - where agreeing speaks against the scale. Read off the wording, not off the definition. */
interface Key {
  /** How the answers of a line are laid out: the scale and the sign of each item of the instrument in its order. */
  items: readonly { scale: string; sign: "+" | "-" }[];
  /** Scales that are made of others. */
  wholes: Readonly<Record<string, readonly string[]>>;
  /** How many answers a scale needs, by how many items it has. */
  needed: Readonly<Record<number, number>>;
}

const inBlocks = (signs: string, scales: readonly string[]): Key["items"] =>
  scales.flatMap((scale) => [...signs].map((sign) => ({ scale, sign: sign === "-" ? ("-" as const) : ("+" as const) })));

/** Items of the IPIP-NEO-120 that are scored in reverse, as Johnson's key numbers them (2014). */
const reversedInIpipNeo = [
  9, 19, 24, 30, 39, 40, 48, 49, 51, 53, 54, 60, 62, 67, 68, 69, 70, 73, 74, 75, 78, 79, 80, 81, 83, 84, 85, 88, 89, 90, 92, 94,
  96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 113, 114, 115, 116, 118, 119, 120,
];
const domains = {
  neuroticism: "n",
  extraversion: "e",
  openness: "o",
  agreeableness: "a",
  conscientiousness: "c",
} as const;
const letters = Object.values(domains);
const facetsOf = (letter: string) => [1, 2, 3, 4, 5, 6].map((facet) => `${letter}${facet}`);

export const scoringKeys: Readonly<Record<string, Key>> = {
  interests: {
    items: inBlocks("++++++++", ["realistic", "investigative", "artistic", "social", "enterprising", "conventional"]),
    wholes: {},
    needed: { 8: 6 },
  },
  strengths: {
    items: inBlocks("++++--", [
      ...["curiosity", "perseverance", "structure", "imagination"],
      ...["empathy", "influence", "composure", "candour"],
    ]),
    wholes: {},
    needed: { 6: 4 },
  },
  environment: {
    items: inBlocks("+++---", ["size", "pace", "autonomy", "place", "remote", "people"]),
    wholes: {},
    needed: { 6: 4 },
  },
  // Thirty facets in turn, four times over: N1 E1 O1 A1 C1, N2 E2 and so on.
  "big-five": {
    items: Array.from({ length: 120 }, (_, place) => ({
      scale: `${letters[place % 5]}${1 + (Math.floor(place / 5) % 6)}`,
      sign: reversedInIpipNeo.includes(place + 1) ? ("-" as const) : ("+" as const),
    })),
    wholes: Object.fromEntries(Object.entries(domains).map(([domain, letter]) => [domain, facetsOf(letter)])),
    needed: { 4: 3, 24: 18 },
  },
};

/** Student's t for 95 %, two-sided, by degrees of freedom, from the printed table. */
const printedT: Readonly<Record<number, number>> = {
  ...{ 2: 4.302653, 3: 3.182446, 4: 2.776445, 5: 2.570582, 6: 2.446912, 7: 2.364624 },
  ...{ 17: 2.109816, 18: 2.100922, 19: 2.093024, 20: 2.085963, 21: 2.079614, 22: 2.073873, 23: 2.068658 },
};

/** Total of the keyed answers, how many there are, and the ends of the interval to four places; null where too few are answered. */
export type KeyedScore = [total: number, count: number, low: number, high: number] | null;

const fourPlaces = (value: number): number => Math.round(value * 10_000) / 10_000;

/**
 * Every scale of a line of answers (one character for each item, "-" where it is left out) by whole-number sums: a reversed answer a counts 6 − a.
 * The interval is the mean and on either side t·√((Q − T²/n)/(n − 1)/n), Q being the sum of squares, at least half a step, cut at 1 and 5.
 */
export const scoredByKey = ({ items, wholes, needed }: Key, answers: string): Record<string, KeyedScore> => {
  const parts = [...new Set(items.map((item) => item.scale))].map((scale) => [scale, [scale]] as const);
  return Object.fromEntries(
    [...parts, ...Object.entries(wholes)].map(([scale, from]) => {
      const places = [...items.keys()].filter((place) => from.includes(items[place]?.scale ?? ""));
      const given = places.flatMap((place) => {
        const answer = answers.charAt(place);
        if (answer === "-") return [];
        return items[place]?.sign === "-" ? 6 - Number(answer) : Number(answer);
      });
      if (given.length < (needed[places.length] ?? Number.POSITIVE_INFINITY)) return [scale, null];
      const n = given.length;
      const total = given.reduce((sum, one) => sum + one, 0);
      const squares = given.reduce((sum, one) => sum + one * one, 0);
      const spread = ((printedT[n - 1] ?? Number.NaN) * Math.sqrt((squares * n - total * total) / (n - 1))) / n;
      const half = Math.max(0.5, spread);
      return [scale, [total, n, fourPlaces(Math.max(1, total / n - half)), fourPlaces(Math.min(5, total / n + half))]];
    }),
  );
};
