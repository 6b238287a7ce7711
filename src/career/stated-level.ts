// The words in which resumes and postings state a level, on the one scale of 0 to 5.

import words from "./stated-levels.json" with { type: "json" };

/**
 * Proficiency words as they stand in JSON Resume, LinkedIn and free text. Where sources differ in what a word means, the lower reading stands: the person
 * raises it when they confirm. Fluency: the Common European Framework (A1 is 1, A2 2, B1 3, B2 and C1 4, C2 and native 5), the five steps of LinkedIn
 * (from the ILR scale), and everyday words.
 */
type Levels = Record<string, readonly string[]>;

const wordsIn = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

const statedIn =
  (table: Levels) =>
  (text: string): number | null => {
    const said = wordsIn(text);
    let longest = "";
    let level: number | null = null;
    for (const [stated, phrases] of Object.entries(table))
      for (const phrase of phrases)
        if (phrase.length > longest.length && said.includes(` ${phrase} `)) {
          longest = phrase;
          level = Number(stated);
        }
    return level;
  };

const ratio = /^\s*(\d+(?:[.,]\d+)?)\s*(?:\/|of|out of)\s*(\d+)\s*$|^\s*(\d{1,3})\s*%\s*$/i;

/** "4/5", "8 out of 10" or "80 %" on the scale of 0 to 5, rounded down; null for other text. */
const fromRatio = (text: string): number | null => {
  const found = ratio.exec(text);
  if (!found) return null;
  const share = found[3] ? Number(found[3]) / 100 : Number(found[1]?.replace(",", ".")) / Number(found[2]);
  return Number.isFinite(share) && share >= 0 && share <= 1 ? Math.floor(share * 5) : null;
};

/** The level (0 to 5) that a word or phrase states for a skill; the longest known phrase in it counts, null where none is. */
export const levelOfWords = (text: string): number | null => fromRatio(text) ?? statedIn(words.proficiency)(text);

/** The same for fluency in a language, such as "Native speaker" or "B2". */
export const fluencyOfWords = (text: string): number | null => fromRatio(text) ?? statedIn(words.fluency)(text);
