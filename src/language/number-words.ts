// Numbers that are written in words, as figures: "from nine to five" is "from 9 to 5", "by a third" is "by 33 %". Only English, but for small numbers by themselves.

export interface InFigures {
  text: string;
  /** Where a place of this text stands in the text as it was written. */
  writtenAt: (at: number) => number;
}

const small = "two three four five six seven eight nine ten eleven twelve".split(" ");
const teens = "thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const valueOfWord = new Map<string, number>([
  ["zero", 0],
  ["a", 1],
  ["an", 1],
  ["one", 1],
  ...[...small, ...teens].map((word, place) => [word, place + 2] as const),
  ...tens.map((word, place) => [word, (place + 2) * 10] as const),
]);
/** The number that one word names: "six", "twenty", "a dozen" without its article, "twice"; undefined for other words. */
export const numberOfWord = (word: string): number | undefined => {
  const plain = word.toLowerCase();
  return { once: 1, twice: 2, ...scales }[plain] ?? (plain.length > 2 ? valueOfWord.get(plain) : undefined);
};

/** From two on, in German, Spanish and French. */
const abroad =
  "zwei dos deux, drei tres trois, vier cuatro quatre, fünf cinco cinq, sechs seis six, sieben siete sept, acht ocho huit, neun nueve neuf, zehn diez dix, , zwölf doce douze";

/** Small numbers in words of German, Spanish and French. */
export const numberWordsAbroad: ReadonlyMap<string, number> = new Map(
  abroad.split(", ").flatMap((words, place) =>
    words
      .split(" ")
      .filter(Boolean)
      .map((word) => [word, place + 2] as const),
  ),
);

const scales: Record<string, number> = { dozen: 12, hundred: 100, thousand: 1000, million: 1_000_000 };

const upTo99 = `(?:${tens.join("|")})(?:[- ](?:one|${small.slice(0, 8).join("|")}))?|${teens.join("|")}|${small.join("|")}`;
const times = "(?:(?:working|business|calendar) )?(?:minutes?|hours?|days?|weeks?|months?|years?)";
const number = new RegExp(
  [
    `(?<half>half an? (?<halfOf>hour|day|dozen))`,
    `(?<oneAndHalf>an? (?<unitAndHalf>hour|day|week|month|year) and a half)`,
    `(?<![Nn]ot )by (?:about |around |almost |nearly |roughly |over |more than )?(?<share>half|(?:an?|one|two|three|four) (?:half|thirds?|quarters?|fifths?|tenths?))`,
    `(?<figures>(?:(?:an?|one|${upTo99}) (?:dozen|hundred|thousand|million)(?: and (?:${upTo99}))?)|zero|${upTo99}|one(?= and a half| ${times}\\b)|(?<=from )an?(?= ${times} to\\b))(?<andHalf> and a half)?`,
  ]
    .map((one) => `(?:${one})`)
    .join("|"),
  "giu",
);
const alone = /(?<![\p{L}\p{N}’'-])$/u;
const ended = /^(?![\p{L}\p{N}-])/u;

/** After these, a number in words says whose or which rather than how many: "with two colleagues", "the three of us". */
const whichOnes =
  /\b(?:with|for|the|my|our|your|his|her|its|their|these|those|all|both|other|first|last|next|every|(?<!instead )of|and|or|in|on|at|into|as|than|team of|no)\s$/i;
const startsUnit = new RegExp(`^ (?:${times}|per ?cent|percent|euros?|dollars?|pounds?)\\b`, "iu");

export const inFigures = (written: string): InFigures => {
  const shifts: { from: number; by: number }[] = [];
  let by = 0;
  const text = written.replace(number, (words: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Record<string, string | undefined>;
    const at = Number(rest.at(-3));
    const figures = figuresFor(words, groups, written.slice(0, at), written.slice(at + words.length));
    if (figures === null) return words;
    const from = at - by + figures.length;
    by += words.length - figures.length;
    shifts.push({ from, by });
    return figures;
  });
  return { text, writtenAt: (at) => at + (shifts.findLast(({ from }) => at >= from)?.by ?? 0) };
};

const figuresFor = (
  words: string,
  { halfOf, unitAndHalf, share, figures, andHalf }: Record<string, string | undefined>,
  before: string,
  after: string,
): string | null => {
  if (!alone.test(before) || !ended.test(after)) return null;
  // "Studio Five" and "Seven Bridges Road" are names.
  if (before !== "" && /^\p{Lu}/u.test(words)) return null;
  if (halfOf) return halfOf === "dozen" ? "6" : halfOf === "hour" ? "30 minutes" : "0.5 days";
  if (unitAndHalf) return `1.5 ${unitAndHalf}s`;
  if (share) return `${words.slice(0, words.length - share.length)}${percentOf(share)} %`;
  if (!figures || (whichOnes.test(before) && !andHalf && !startsUnit.test(after))) return null;
  // After "Hall 12" it begins a number of its own.
  return `${/\d $/.test(before) ? "; " : ""}${sumOf(figures) + (andHalf ? 0.5 : 0)}`;
};

const parts: Record<string, number> = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 };

const percentOf = (share: string): number => {
  const [many = "a", part = "half"] = share.includes(" ") ? share.toLowerCase().split(" ") : ["a", share.toLowerCase()];
  return Math.round((100 * (valueOfWord.get(many) ?? 1)) / (parts[part.replace(/s$/, "")] ?? 1));
};

/** "two hundred and forty-five": what stands before a scale is multiplied, what follows is added. */
const sumOf = (words: string): number =>
  words
    .toLowerCase()
    .split(/[ -]/)
    .reduce((sum, word) => {
      const scale = scales[word];
      return scale ? sum * scale : sum + (valueOfWord.get(word) ?? 0);
    }, 0);
