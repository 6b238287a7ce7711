// Job titles in German, Spanish and French in English words: word by word, long German words part by part.
import { fold } from "../core/fold.ts";
import { lazily } from "../core/lazily.ts";
import { words } from "./fold.ts";
import titleWords from "./starter/title-words.json" with { type: "json" };
import { starterRoles } from "./starter-entries.ts";
import { titleStem } from "./title-stem.ts";

export const titleLanguages = ["de", "es", "fr"] as const;
export type TitleLanguage = (typeof titleLanguages)[number];

export interface InEnglish {
  /** The words as they stand, or the parts of one. */
  said: string;
  /** What they may be in English; none where nobody says. */
  english: readonly string[];
}

const tables = lazily(() => {
  const byLanguage = new Map<TitleLanguage, Map<string, string[]>>();
  for (const language of titleLanguages) {
    const table = new Map<string, string[]>();
    for (const [english, own] of Object.entries(titleWords))
      for (const word of own[language]) table.set(titleStem(word), [...(table.get(titleStem(word)) ?? []), english]);
    byLanguage.set(language, table);
  }
  const english = new Set(
    Object.keys(titleWords)
      .flatMap((key) => key.split(" "))
      .map(titleStem),
  );
  for (const { label, altLabels, ownNames = 0 } of starterRoles())
    for (const name of [label, ...altLabels.slice(0, ownNames)])
      for (const word of words(name).folded) english.add(titleStem(word));
  return { byLanguage, english };
});

/** The language in which most words of a title are known that are no English ones; null where there is none. */
export const languageOf = (title: string): TitleLanguage | null => {
  const { byLanguage, english } = tables();
  const foreign = words(title).folded.filter((word) => !english.has(titleStem(word)));
  const counted = titleLanguages.map((language) => ({
    language,
    known: foreign.filter((word) => partsOf(word, byLanguage.get(language), language).some((part) => part.english.length > 0))
      .length,
  }));
  const [first] = counted.toSorted((a, b) => b.known - a.known);
  return first && first.known > 0 ? first.language : null;
};

/** Each word with what it may be in English; null where none is known in the language. */
export const inEnglish = (part: string, language: TitleLanguage): InEnglish[] | null => {
  const table = tables().byLanguage.get(language);
  const found = words(part).folded.flatMap((word) => partsOf(word, table, language));
  return found.some(({ english }) => english.length > 0) ? found : null;
};

const shortestPart = 3;
const links = /(?:s|n|en|er|es|e)$/;

const partsOf = (word: string, table: ReadonlyMap<string, string[]> | undefined, language: TitleLanguage): InEnglish[] => {
  const folded = fold(word);
  const whole = table?.get(titleStem(folded));
  if (whole) return [{ said: folded, english: whole }];
  if (language !== "de" || folded.length < 2 * shortestPart + 1) return [{ said: folded, english: [] }];
  for (let cut = shortestPart; cut <= folded.length - shortestPart; cut++) {
    const tail = table?.get(titleStem(folded.slice(cut)));
    if (!tail) continue;
    const lead = folded.slice(0, cut);
    const leading = partsOf(table?.has(titleStem(lead)) ? lead : lead.replace(links, ""), table, language);
    return [...leading, { said: folded.slice(cut), english: tail }];
  }
  return [{ said: folded, english: [] }];
};
