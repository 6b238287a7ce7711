// The words in which resumes and postings state a level, on the one scale of 0 to 5.

/**
 * Proficiency words as they stand in JSON Resume, LinkedIn and free text. Where sources differ in what a word means, the lower reading stands:
 * the person raises it when they confirm.
 */
const proficiencyWords: readonly (readonly [level: number, words: readonly string[]])[] = [
  [1, ["aware", "awareness", "novice", "beginner", "entry", "exposure", "learning", "elementary", "fundamental awareness"]],
  [2, ["basic", "basics", "foundation", "limited experience", "familiar", "familiarity", "junior", "fair", "some experience"]],
  [
    3,
    [
      "intermediate",
      "working",
      "competent",
      "good",
      "practical",
      "proficient",
      "practitioner",
      "solid",
      "skilled",
      "medium",
      "experienced",
      "mid",
    ],
  ],
  [4, ["advanced", "strong", "very good", "senior", "extensive", "highly skilled", "professional", "excellent", "deep"]],
  [5, ["expert", "master", "mastery", "guru", "authority", "specialist", "world class", "outstanding"]],
];

/**
 * Fluency in a language: the Common European Framework (A1 to C2), the five steps of LinkedIn (from the ILR scale), and everyday words.
 * A1 is 1, A2 is 2, B1 is 3, B2 and C1 are 4, C2 and native are 5.
 */
const fluencyWords: readonly (readonly [level: number, words: readonly string[]])[] = [
  [1, ["a1", "beginner", "elementary", "elementary proficiency", "notions", "some", "basic knowledge"]],
  [2, ["a2", "basic", "limited working", "limited working proficiency", "conversational basics"]],
  [3, ["b1", "intermediate", "conversational", "professional working", "professional working proficiency", "working", "good"]],
  [
    4,
    [
      "b2",
      "c1",
      "advanced",
      "fluent",
      "full professional",
      "full professional proficiency",
      "proficient",
      "very good",
      "business",
    ],
  ],
  [5, ["c2", "native", "native speaker", "mother tongue", "bilingual", "native or bilingual", "native or bilingual proficiency"]],
];

const wordsIn = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

const statedIn =
  (table: typeof proficiencyWords) =>
  (text: string): number | null => {
    const said = wordsIn(text);
    let longest = "";
    let level: number | null = null;
    for (const [stated, phrases] of table)
      for (const phrase of phrases)
        if (phrase.length > longest.length && said.includes(` ${phrase} `)) {
          longest = phrase;
          level = stated;
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
export const levelOfWords = (text: string): number | null => fromRatio(text) ?? statedIn(proficiencyWords)(text);

/** The same for fluency in a language, such as "Native speaker" or "B2". */
export const fluencyOfWords = (text: string): number | null => fromRatio(text) ?? statedIn(fluencyWords)(text);
