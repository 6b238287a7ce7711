// What sentences show without naming it: that somebody leads eleven people, trained new ones, wrote procedures or stood in for the manager.
import { starterTitles } from "../../../catalogue/titles.ts";
import { lazily } from "../../../core/lazily.ts";
import { numberOfWord, numberWordsAbroad } from "../../../language/number-words.ts";
import { wholeWords } from "../../../language/whole-words.ts";
import everyday from "./everyday.json" with { type: "json" };
import phrases from "./phrases.json" with { type: "json" };

export interface Shown {
  /** The starter's name of the competency. */
  competency: string;
  /** 1 to 5; null where it is only told that somebody does it. */
  level: number | null;
}

type Given = number | "led" | "taught" | "mentored";

const count = `(?<n>\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|${[...numberWordsAbroad.keys()].join("|")})`;
const crew = `${count}(?:\\+|\\s?[-–]\\s?\\d+| (?:to|bis|a|à) \\d+)?(?<who>(?:\\s+[\\p{L}-]+){1,4})`;

const compiled = lazily(() =>
  phrases.rules.map(({ says, gives }) => ({
    patterns: says.map(
      (pattern) =>
        new RegExp(
          `(?<![\\p{L}\\p{N}])(?:${pattern.replaceAll("{crew}", crew).replaceAll("{n}", count).replaceAll("\\w", "[\\p{L}]").replaceAll("\\b", "(?![\\p{L}])")})(?![\\p{L}])`,
          "giu",
        ),
    ),
    gives: gives as [string, Given][],
  })),
);
/** An opening of words by which a phrase is looked up. */
const openingLetters = 3;
const openingOf = (word: string): string => word.slice(0, openingLetters).toLowerCase();

/** Of Latin letters and in lower case alone: a class of all letters takes ten times as long to be made ready. */
const letter = "[a-z\\u00df-\\u024f]";

/**
 * How people tell in everyday words that they do something, by the letters that a phrase begins with. In them `*` is any ending of a word, `…` a few
 * words between, and what stands in brackets one of several; what begins with no letter is looked for in every sentence.
 */
const told = lazily(() => {
  const byOpening = new Map<string, { competency: string; pattern: RegExp }[]>();
  for (const [competency, says] of Object.entries(everyday))
    for (const phrase of says) {
      const source = phrase.replaceAll("…", `[^.;\\n]{0,30}?(?<!${letter})`).replaceAll(/(?<=[\p{L})])\*/gu, `${letter}*`);
      const one = { competency, pattern: new RegExp(`(?<!${letter}|\\d)(?:${source})(?!${letter})`) };
      const [, choice] = /^\(([^()]+)\)/.exec(phrase) ?? [];
      const openings = new Set((choice?.split("|") ?? [phrase]).map((begin) => openingOf(/^\p{L}*/u.exec(begin)?.[0] ?? "")));
      for (const opening of openings) byOpening.set(opening, [...(byOpening.get(opening) ?? []), one]);
    }
  return byOpening;
});

/** A word that takes away what stands right behind it, at most one word between. */
const without = lazily(() =>
  wholeWords(
    "(?:without|no|not|never|ohne|kein\\w*|nie|sin|ningún|nunca|sans|aucun\\w*|jamais|pas de|not even|neither|nor)\\s+(?:[\\p{L}-]+\\s+)?$",
  ),
);

const isSaid = (found: RegExpExecArray | null): boolean =>
  found !== null && (/^(?:never|not|nunca|jamais) /iu.test(found[0]) || !without().test(found.input.slice(0, found.index)));

const toldIn = (text: string): string[] => {
  const sentence = text.toLowerCase();
  const openings = new Set([""]);
  for (const [word] of sentence.matchAll(/\p{L}+/gu))
    for (let length = 1; length <= openingLetters; length++) openings.add(openingOf(word).slice(0, length));
  return [...openings].flatMap((opening) =>
    (told().get(opening) ?? []).filter(({ pattern }) => isSaid(pattern.exec(sentence))).map(({ competency }) => competency),
  );
};

const isPerson = lazily(() => new RegExp(`^(?:${phrases.people})$`, "iu"));
const superuser = lazily(() => wholeWords(phrases.superuser));
const tentative = lazily(() => wholeWords(phrases.tentative));
const introductory = lazily(() => wholeWords(phrases.introductory));

const numberOf = (text: string | undefined): number =>
  text === undefined ? 1 : Number(text) || (numberWordsAbroad.get(text.toLowerCase()) ?? numberOfWord(text) ?? 1);

/** How high leading or teaching so many people shows somebody to stand. */
const levelFor = (given: Given, people: number): number => {
  if (typeof given === "number") return given;
  if (given === "led") return people >= 10 ? 4 : people >= 3 ? 3 : 2;
  if (given === "taught") return people >= 5 ? 4 : 3;
  return people >= 5 ? 3 : 2;
};

/** What a sentence shows, each competency once at its highest. */
export const shownIn = (sentence: string): Shown[] => {
  const highest = new Map<string, number>();
  for (const { patterns, gives } of compiled())
    for (const pattern of patterns)
      for (const found of sentence.matchAll(pattern)) {
        const { n, who } = found.groups ?? {};
        if (
          who !== undefined &&
          !who
            .trim()
            .split(/\s+/)
            .some((word) => isPerson().test(word) || starterTitles().isTrade(word))
        )
          continue;
        for (const [competency, given] of gives) {
          const level = levelFor(given, numberOf(n));
          highest.set(competency, Math.max(level, highest.get(competency) ?? 0));
        }
      }
  const shown: Shown[] = [...highest].map(([competency, level]) => ({ competency, level }));
  for (const competency of new Set(toldIn(sentence))) if (!highest.has(competency)) shown.push({ competency, level: null });
  return shown;
};

/** Whether others come to the person for what the sentence names. */
export const isGoTo = (sentence: string): boolean => superuser().test(sentence);

/** Whether somebody has only tried what the sentence names. */
export const isTentative = (sentence: string): boolean => tentative().test(sentence);

/** Whether a course or certificate is for beginners, by its title. */
export const isIntroductory = (title: string): boolean => introductory().test(title);
