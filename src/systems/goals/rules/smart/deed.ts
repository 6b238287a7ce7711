// What somebody would see a person do: the verb of a goal, what it is done to, and in which way it stays vague.
import { linkWords } from "../../../../language/link-words.ts";
import { stem } from "../../../../language/stem.ts";
import { changeVerbs, emptyObjects, isVerb, opening, verbs, wishVerbs } from "../goal-language.ts";
import { wishAbroad } from "../goal-words-abroad.ts";
import type { Amount } from "../read-amount.ts";
import { type Aim, aimOf, noMore } from "./aim.ts";
import type { Reading } from "./reading.ts";

export interface Token {
  word: string;
  said: string;
  start: number;
  end: number;
}

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'+#./-]*/gu)].map((match) => {
    const said = match[0].replace(/[.'/-]+$/, "");
    return { word: said.toLowerCase(), said, start: match.index, end: match.index + said.length };
  });

const verbByStem = new Map([...verbs].map((verb) => [stem(verb), verb]));

/** "improving" as "improve", "running" as "run": only where the result is a verb that is known. */
const verbOf = (word: string): string => (isVerb(word) || !word.endsWith("ing") ? word : (verbByStem.get(stem(word)) ?? word));

export interface Deed {
  verb: Token | null;
  stem: string;
  /** Content words after the verb. */
  objects: Token[];
  /** Those that a stranger could picture. */
  concrete: Token[];
  comparative: Token | null;
  aim: Aim;
  /** It says what is done no more: nothing is there at its end. */
  isNoMore: boolean;
  /** A state or a direction, in another language. */
  isWishAbroad: boolean;
}

const comparatives = /^(?:more|better|harder|smarter|stronger|further|faster|less|best|well)$/;

/** Where the deed begins: behind everyday openings and behind what says that it is done no more. */
const beginningOf = (rest: string): { skipped: number; isNoMore: boolean } => {
  const bare = rest.trimStart().replace(/^[,\s]+/, "");
  const opened = bare.slice(opening.exec(bare)?.[0].length ?? 0);
  const gone = noMore.exec(opened)?.[0] ?? "";
  const [next = ""] = /^\p{L}+/u.exec(opened.slice(gone.length)) ?? [];
  const isNoMore = gone !== "" && isVerb(verbOf(next.toLowerCase()));
  return { skipped: rest.length - opened.length + (isNoMore ? gone.length : 0), isNoMore };
};

export const deedOf = ({ when, text }: Reading): Deed => {
  const { skipped, isNoMore } = beginningOf(when.rest);
  const tokens = tokensOf(when.rest.slice(skipped)).map((token) => ({
    ...token,
    start: token.start + skipped,
    end: token.end + skipped,
  }));
  const spoken = tokens.filter(
    (token) => !/ly$/.test(token.word) || isVerb(token.word) || token.word === "monthly" || token.word === "weekly",
  );
  const at = spoken.findIndex((token) => !linkWords.has(token.word));
  const first = spoken[at];
  const isDeed =
    first !== undefined && !comparatives.test(first.word) && !emptyObjects.has(first.word) && !/^\d/.test(first.word);
  const known = first !== undefined && isVerb(verbOf(first.word));
  const last = spoken.at(-1);
  // German puts the verb last: "30 Bewerbungen schreiben".
  const atEnd =
    !isDeed && first !== undefined && /^\d/.test(first.word) && last && /^\p{Ll}+[er]n$/u.test(last.said) ? last : null;
  const verb = atEnd ?? (known || isDeed ? (first ?? null) : null);
  const objects = spoken.slice(atEnd ? at : at + 1).filter((token) => token !== atEnd && !linkWords.has(token.word));
  const concrete = objects.filter(
    (token) =>
      !emptyObjects.has(token.word) && !comparatives.test(token.word) && !(isVerb(token.word) && wishVerbs.has(token.word)),
  );
  return {
    verb,
    stem: verb ? verbOf(verb.word) : "",
    objects,
    concrete,
    comparative: spoken.find((token) => comparatives.test(token.word)) ?? null,
    aim: aimOf(text),
    isNoMore,
    isWishAbroad: wishAbroad.test(when.rest),
  };
};

/** A name in the middle of a sentence, or an abbreviation: "Python", "SQL". */
export const isName = (token: Token): boolean => /^[A-Z]/.test(token.said) && !emptyObjects.has(token.word);

type Vagueness = "others" | "no-verb" | "wish" | "direction" | "no-object" | "comparative" | null;

/** With a name of what it is about a stranger can picture them. */
const knowledge = new Set(["understand", "explore"]);

export const vaguenessOf = (deed: Deed, amount: Amount | null): Vagueness => {
  const { verb, stem: said, concrete, objects, comparative } = deed;
  if (deed.aim === "others") return "others";
  if (deed.aim === "wish") return "wish";
  if (!verb) return "no-verb";
  const counted = amount !== null;
  if (deed.isWishAbroad && !counted) return "wish";
  if (knowledge.has(said) && concrete.some(isName) && !comparative) return null;
  if (said === "learn") {
    const how = objects.some((token) => isVerb(token.word) && !wishVerbs.has(token.word) && token.word !== "code");
    const named = concrete.some(isName);
    return (how && concrete.length > 1) || (named && !comparative) || (counted && concrete.length > 0) ? null : "wish";
  }
  if (wishVerbs.has(said)) return counted && concrete.length > 0 && said !== "be" ? null : "wish";
  if (changeVerbs.has(said)) return counted && objects.length > 0 ? null : "direction";
  if (comparative && !counted) return "comparative";
  return concrete.length > 0 || (counted && objects.length > 0) || (counted && !emptyObjects.has(amount.unit))
    ? null
    : "no-object";
};
