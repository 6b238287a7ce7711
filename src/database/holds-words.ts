// The words of a record held against those that are sought, for the database to call row by row.
import { wordsOf } from "../core/fold.ts";

/** Whether each of the words (a JSON list) begins a word of a folded text; SQLite calls it row by row. */
export const holdsWords = (folded: string, words: string): number => {
  const sought: string[] = JSON.parse(words);
  const written = wordsOf(folded);
  return Number(sought.every((word) => written.some((other) => other.startsWith(word))));
};
