// A job title taken apart: the words that name the work, those that only say its height or its terms, and what comes after a comma or dash.
import { fold } from "../core/fold.ts";
import { words } from "./fold.ts";
import ladder from "./starter/ladder.json" with { type: "json" };
import abbreviations from "./starter/title-abbreviations.json" with { type: "json" };
import { inEnglish, type TitleLanguage } from "./title-languages.ts";
import { titleStem } from "./title-stem.ts";

export interface TitleWord {
  stem: string;
  /** How much it counts, 0 to 1: a word of the work itself 1. */
  weight: number;
  /** The word that says what kind of worker it is: the last of its part in English, “engineer” in “software engineer”. */
  isHead: boolean;
  /** Stems that it may be in English, where it is of another language. */
  english?: readonly string[];
}

const stemsOf = (list: readonly string[]): Set<string> => new Set(list.filter((one) => !one.includes(" ")).map(titleStem));
const fillers = new Set([...ladder.fillers.map(fold), "with", "at", "on", "by", "as", "or", "s"]);
const terms = stemsOf([...ladder.neutral, "all", "genders", "gn", "x", "level", "i", "ii", "iii", "iv", "v", "1", "2", "3"]);
/** Words of height that name no work: a manager manages something, and that is its name; a senior something is that something. */
const heights = stemsOf([
  ...ladder.senior,
  ...ladder.learning,
  "lead",
  "leading",
  "chief",
  "deputy",
  "acting",
  "vice",
  "associate",
  "staff",
  "head",
  "mid",
]);
heights.delete(titleStem("specialist"));
heights.delete(titleStem("auxiliar"));
heights.delete(titleStem("helper"));

const heightWeight = 0.25;
const termWeight = 0.1;
const tailWeight = 0.35;

const expanded = new Map(Object.entries(abbreviations));

/** Where the name of the work ends and a team, a place or terms begin. */
const parting = /\s[-–—|/:@]\s|[,;|()[\]–—]/u;

/** The words of a title with their weights, in its order. A part after a comma, a dash or in brackets counts a third where a part before it names a work. */
export const readTitle = (title: string, language: TitleLanguage | null = null): TitleWord[] => {
  const read: TitleWord[] = [];
  let named = false;
  for (const part of title.split(parting)) {
    const own = wordsOf(part, language);
    const says = own.some(({ weight, stem }) => weight === 1 && !bare.has(stem));
    const scale = named ? tailWeight : 1;
    for (const word of own) read.push(scale === 1 ? word : { ...word, weight: word.weight * scale, isHead: false });
    named ||= says;
  }
  return read;
};

/** Heads that say nothing of the field: “Manager, Software Engineering” is named by what follows. */
const bare = stemsOf([
  "manager",
  "director",
  "supervisor",
  "president",
  "officer",
  "specialist",
  "coordinator",
  "assistant",
  "executive",
  "professional",
  "worker",
  "leiter",
  "jefe",
  "responsable",
  "encargado",
  "directeur",
]);

const before = new Set([
  "of",
  "for",
  "in",
  "de",
  "del",
  "der",
  "des",
  "du",
  "fur",
  "im",
  "en",
  "para",
  "pour",
  "al",
  "aux",
  "zur",
  "zum",
  "da",
]);

const wordsOf = (part: string, language: TitleLanguage | null): TitleWord[] => {
  const read = (language && inEnglish(part, language)) ?? words(part).folded.map((said) => ({ said, english: [] }));
  const found: TitleWord[] = [];
  let head = -1;
  let headStands = false;
  const headFirst = language === "es" || language === "fr";
  for (const { said: word, english } of read) {
    if (fillers.has(word)) {
      headStands ||= head >= 0 && before.has(word);
      continue;
    }
    for (const one of (expanded.get(word) ?? word).split(" ")) {
      const stem = titleStem(one);
      const weight = terms.has(stem) ? termWeight : heights.has(stem) ? heightWeight : 1;
      found.push({ stem, weight, isHead: false, ...(english.length > 0 && { english: englishStems(english) }) });
      if (weight === 1 && !(headStands || (headFirst && head >= 0))) head = found.length - 1;
    }
  }
  const said = found[head];
  if (said) said.isHead = true;
  return found;
};

const englishStems = (english: readonly string[]): string[] => [
  ...new Set(english.flatMap((one) => one.split(" ")).map(titleStem)),
];
