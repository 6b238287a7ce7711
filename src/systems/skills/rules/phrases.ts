// What sentences show without naming it: that somebody leads eleven people, trained new ones, wrote procedures or stood in for the manager.
import { starterTitles } from "../../../catalogue/titles.ts";
import { lazily } from "../../../core/lazily.ts";
import { numberOfWord, numberWordsAbroad } from "../../../language/number-words.ts";
import { wholeWords } from "../../../language/whole-words.ts";
import phrases from "./phrases.json" with { type: "json" };

export interface Shown {
  /** The starter's name of the competency. */
  competency: string;
  /** 1 to 5. */
  level: number;
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
  return [...highest].map(([competency, level]) => ({ competency, level }));
};

/** Whether others come to the person for what the sentence names. */
export const isGoTo = (sentence: string): boolean => superuser().test(sentence);

/** Whether somebody has only tried what the sentence names. */
export const isTentative = (sentence: string): boolean => tentative().test(sentence);

/** Whether a course or certificate is for beginners, by its title. */
export const isIntroductory = (title: string): boolean => introductory().test(title);
