// Feedback in a line: who said what.
import type { FeedbackNote } from "../schema/note.ts";

const longest = 90;

const short = (words: string): string => {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`.toWellFormed();
};

/** “Ana: Your handover notes are clear”. */
export const titleOf = ({ from, words }: Pick<FeedbackNote, "from" | "words">): string =>
  from ? `${from}: ${short(words)}` : short(words);
