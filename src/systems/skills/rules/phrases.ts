// What sentences show without naming it: that somebody leads eleven people, trained new ones, wrote procedures or stood in for the manager.
import { starterTitles } from "../../../catalogue/titles.ts";
import { numberOfWord } from "../../../language/number-words.ts";
import phrases from "./phrases.json" with { type: "json" };

export interface Shown {
  /** The starter's name of the competency. */
  competency: string;
  /** 1 to 5. */
  level: number;
}

type Given = number | "led" | "taught" | "mentored";

const count =
  "(?<n>\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze)";
const crew = `${count}(?:\\+|\\s?[-–]\\s?\\d+| (?:to|bis|a|à) \\d+)?(?<who>(?:\\s+[\\p{L}-]+){1,4})`;

const compiled = phrases.rules.map(({ says, gives }) => ({
  patterns: says.map(
    (pattern) =>
      new RegExp(
        `(?<![\\p{L}\\p{N}])(?:${pattern.replaceAll("{crew}", crew).replaceAll("{n}", count).replaceAll("\\w", "[\\p{L}]").replaceAll("\\b", "(?![\\p{L}])")})(?![\\p{L}])`,
        "giu",
      ),
  ),
  gives: gives as [string, Given][],
}));
const isPerson = new RegExp(`^(?:${phrases.people})$`, "iu");
const superuser = new RegExp(`(?<!\\p{L})(?:${phrases.superuser})(?!\\p{L})`, "iu");

const numbers: Record<string, number> = {
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  zwölf: 12,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  doce: 12,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  douze: 12,
};
const numberOf = (text: string | undefined): number =>
  text === undefined ? 1 : Number(text) || (numbers[text.toLowerCase()] ?? numberOfWord(text) ?? 1);

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
  for (const { patterns, gives } of compiled)
    for (const pattern of patterns)
      for (const found of sentence.matchAll(pattern)) {
        const { n, who } = found.groups ?? {};
        if (
          who !== undefined &&
          !who
            .trim()
            .split(/\s+/)
            .some((word) => isPerson.test(word) || starterTitles().isTrade(word))
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
export const isGoTo = (sentence: string): boolean => superuser.test(sentence);
