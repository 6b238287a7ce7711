// What somebody says of themselves beside their work: what they have not done yet, whom they name, what they were told, and which post comes free.
import { lazily } from "../core/lazily.ts";
import type { Says } from "./action.ts";
import { anyOfPatterns, meaningOf, sentencesOf, splitAtFirst } from "./meaning.ts";
import patterns from "./said-of-self.json" with { type: "json" };
import { saysPostComesFree } from "./situation.ts";

export interface Saying {
  /** A lack in the work or in applying, somebody who could help, what others said, a post that comes free, or what a step must keep to. */
  about: Says;
  /** The words, short enough for a title. */
  said: string;
  /** The whole sentence. */
  sentence: string;
}

const shortest = 18;
/** As long as a fact in the title of an action may be. */
const longest = 70;
const longestSentence = 240;

const marks = lazily(() => ({
  lack: anyOfPatterns(patterns.lack),
  notLack: anyOfPatterns(patterns.notLack),
  person: anyOfPatterns(patterns.person),
  told: anyOfPatterns(patterns.told),
  applying: anyOfPatterns(patterns.applying),
}));

/** A comma, and perhaps "and", before who does or does not do something, or "but I": there a new statement begins. */
const newClause =
  /\s+(?=(?:but|aber|pero|mais) (?:i|ich|yo|je|j['’]\p{L}+|never|nie|nunca|jamais)\b)|(?:[,;:]|\s[–—-])\s+(?=(?:(?:and|but|so|because|und|aber|y|pero|et|mais) )?(?:i|we|my|he|she|they|it|there|somebody|someone|never|not|no|ich|wir|mein|er|sie|es|nie|nicht|yo|mi|ella|ni|nunca|je|j['’]\p{L}+|mon|ma|il|elle|jamais)\b)/giu;

const plain = (words: string): string =>
  words
    .replace(/^[-–•*\s]+/u, "")
    .replace(/^(?:and|but|so|because|und|aber|y|pero|et|mais)\s+/iu, "")
    .replaceAll(/[“”„«»"]/gu, "'")
    .replace(/\s+/gu, " ")
    .replace(/[\s.,;:!?]+$/u, "")
    .trim();

const short = (words: string): string =>
  words.length <= longest ? words : `${words.slice(0, longest - 1).replace(/[\s,;:]+\S*$/u, "")}…`;

const isLack = (clause: string): boolean => {
  const { lack, notLack } = marks();
  return !notLack.test(clause) && (lack.test(clause) || meaningOf(clause) === "denial");
};

const clausesOf = (sentence: string): string[] => sentence.split(newClause).map(plain);

/** What is named in a list before the first thing that is missing is there: "Forklift, first aid, crane ticket lapsed". */
const fromFirstLack = (clause: string): string => {
  const [, from] = splitAtFirst(clause, isLack);
  const [first = ""] = from.split(",");
  return first.length >= shortest ? from : clause;
};

/** What may be said of others, the weightiest first, and how it is known. */
const ofOthers = [
  ["post", saysPostComesFree],
  ["told", (words: string) => marks().told.test(words) && !marks().lack.test(words)],
  ["person", (words: string) => marks().person.test(words)],
] as const;

/** Limits of a step, each in the person's words, as they stand in their situation. */
export const limitsSaid = (limits: readonly { said: string }[]): Saying[] =>
  limits.map(({ said }) => ({ about: "limit", said: short(plain(said)), sentence: plain(said) }));

/** What texts say, in their order, each once; wishes and limits are neither lacks nor help. */
export const saidOfSelf = (texts: readonly string[]): Saying[] => {
  const sayings = texts.flatMap(sentencesOf).flatMap(({ text }): Saying[] => {
    const sentence = plain(text).slice(0, longestSentence);
    for (const [about, says] of ofOthers) {
      if (!says(sentence)) continue;
      const said = sentence.length <= longest ? sentence : (clausesOf(text).find(says) ?? sentence);
      return [{ about, said: short(said), sentence }];
    }
    return clausesOf(text)
      .filter((clause) => clause.length >= shortest && isLack(clause))
      .map(fromFirstLack)
      .map((clause) => ({ about: marks().applying.test(clause) ? "applying" : "lack", said: short(clause), sentence }));
  });
  return sayings.filter(({ said }, at) => sayings.findIndex((one) => one.said === said) === at);
};
