// Finds the answers that a question asks for, however it is worded: each answer is known by many wordings, and the nearest of them counts most.
import { wordsOf } from "../../../core/fold.ts";
import { nearName } from "../../../core/near-name.ts";
import { stem } from "../../../language/stem.ts";
import type { Answer } from "../schema.ts";
import sameWords from "./same-words.json" with { type: "json" };

export interface Found {
  id: string;
  /** How near the question is, 0 to about 2.8; above `near` it is taken as meant. */
  score: number;
}

/** From here on an answer is given as the one that was meant; below it only as the closest. */
export const near = 0.7;

/** A pair of words that follow each other, beside the words themselves. */
const pairWeight = 0.8;
/** The second and third nearest wordings together, beside the nearest. */
const nextWeight = 0.8;
/** A word of which only the meaning is known to an answer, and one that stands in its text alone. */
const meaningShare = 0.7;
const textShare = 0.3;
const slipShare = 0.7;
const beginShare = 0.6;
/** A shorter word is not taken for a slip or a beginning of another. */
const shortest = 5;

const meanings = new Map(
  Object.entries(sameWords).flatMap(([meaning, words]) =>
    wordsOf(words).flatMap((word) => [word, stem(word)].map((spelt) => [spelt, meaning] as const)),
  ),
);

const stemsOf = (text: string): string[] => wordsOf(text).map(stem);

type Features = ReadonlyMap<string, number>;

interface Indexed {
  id: string;
  wordings: { features: Features; length: number }[];
  words: ReadonlySet<string>;
  meanings: ReadonlySet<string>;
  text: ReadonlySet<string>;
}

/** Counts in how many sets each word stands: the rarer, the more it tells (inverse document frequency, Spärck Jones 1972). */
const rarityIn = (sets: readonly ReadonlySet<string>[]) => {
  const holding = new Map<string, number>();
  for (const set of sets) for (const one of set) holding.set(one, (holding.get(one) ?? 0) + 1);
  return { holding, rarity: (word: string) => Math.log(1 + sets.length / (0.5 + (holding.get(word) ?? 0))) };
};

const meaningsIn = (words: Iterable<string>): Set<string> => new Set([...words].flatMap((word) => meanings.get(word) ?? []));

/** A word of a question with the known words that it may stand for and what it then counts, 0 to 1. */
interface Heard {
  word: string;
  share: number;
  known: readonly string[];
}

/**
 * Reads the answers once, in about a quarter of a second for 150; what it gives ranks them all for a question, the best first, in a few milliseconds.
 * The score is the cosine between the question and the nearest wordings (words, pairs of words and meanings, weighted by rarity; Salton 1975), with
 * the share of the question that the answer knows.
 */
export const answerFinder = (answers: readonly Answer[]) => {
  const all = answers.map((answer) => ({ answer, wordings: [answer.question, ...answer.near.split(",")].map(stemsOf) }));
  const wordSets = all.map(({ wordings }) => new Set(wordings.flat()));
  const { holding, rarity } = rarityIn(wordSets);
  const { rarity: rarityOfMeaning } = rarityIn(wordSets.map(meaningsIn));
  const vocabulary = [...holding.keys()];

  const featuresOf = (heard: readonly Pick<Heard, "word" | "share">[]) => {
    const features = new Map<string, number>();
    const add = (key: string, weight: number) => features.set(key, Math.max(weight, features.get(key) ?? 0));
    heard.forEach(({ word, share }, at) => {
      const meaning = meanings.get(word);
      if (meaning) add(`=${meaning}`, share * rarityOfMeaning(meaning));
      add(word, share * rarity(word));
      const before = heard[at - 1];
      if (before) add(`${before.word} ${word}`, (pairWeight * (before.share * rarity(before.word) + share * rarity(word))) / 2);
    });
    return { features, length: Math.hypot(...features.values()) };
  };

  /** What was heard as another word counts less, and takes as much room as if it were the word itself. */
  const questionOf = (heard: readonly Heard[]) => ({
    features: featuresOf(heard).features,
    length: featuresOf(heard.map(({ word }) => ({ word, share: 1 }))).length,
  });

  const index: Indexed[] = all.map(({ answer, wordings }, at) => ({
    id: answer.id,
    wordings: wordings.filter((words) => words.length > 0).map((words) => featuresOf(words.map((word) => ({ word, share: 1 })))),
    words: wordSets[at] ?? new Set(),
    meanings: meaningsIn(wordSets[at] ?? []),
    text: new Set(stemsOf(answer.answer)),
  }));

  const hear = (word: string): Heard => {
    if (holding.has(word)) return { word, share: 1, known: [word] };
    const begun = word.length < shortest ? [] : vocabulary.filter((known) => beginAlike(word, known));
    const slip =
      begun.length > 0 || word.length < shortest ? undefined : nearName(word, vocabulary.filter(beginsLike(word)), slipsIn(word));
    const known = slip ? [slip] : begun;
    return { word: known[0] ?? word, share: known.length === 0 ? 1 : slip ? slipShare : beginShare, known };
  };

  return (asked: string): Found[] => {
    const heard = stemsOf(asked).map(hear);
    const question = questionOf(heard);
    const once = [...new Map(heard.map((one) => [one.word, one])).values()];
    const whole = once.reduce((sum, { word }) => sum + rarity(word), 0) || 1;
    return index
      .map((one) => {
        const [nearest = 0, second = 0, third = 0] = one.wordings
          .map((wording) => cosine(question, wording))
          .sort((a, b) => b - a)
          .slice(0, 3);
        const known = once.reduce((sum, { word, share, known: may }) => sum + share * rarity(word) * knownShare(one, may), 0);
        return { id: one.id, score: nearest + (nextWeight * (second + third)) / 2 + known / whole };
      })
      .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id));
  };
};

/** Slips of spelling seldom touch the first two letters, nor the length by more than one. */
const beginsLike =
  (word: string) =>
  (known: string): boolean =>
    known.slice(0, 2) === word.slice(0, 2) && Math.abs(known.length - word.length) <= 1;

/** How many slips of spelling a word may hold. */
const slipsIn = (word: string): number => (word.length < 8 ? 1 : 2);

const beginAlike = (word: string, known: string): boolean =>
  known.length >= shortest && (known.startsWith(word) || word.startsWith(known));

const cosine = (one: { features: Features; length: number }, other: { features: Features; length: number }): number => {
  if (one.length === 0 || other.length === 0) return 0;
  let sum = 0;
  for (const [key, weight] of one.features) sum += weight * (other.features.get(key) ?? 0);
  return sum / (one.length * other.length);
};

/** How far an answer knows one of the words: as a word, by its meaning, in its text, or not. */
const knownShare = (answer: Indexed, words: readonly string[]): number =>
  Math.max(
    0,
    ...words.map((word) => {
      if (answer.words.has(word)) return 1;
      const meaning = meanings.get(word);
      if (meaning && answer.meanings.has(meaning)) return meaningShare;
      return answer.text.has(word) ? textShare : 0;
    }),
  );
