// Levels as a person types them: “communication=3 leadership=2”.
import { highestLevel } from "../../../career/proficiency.ts";

export interface SaidLevel {
  /** What the person called the competency. */
  name: string;
  /** 0 to 5. */
  level: number;
}

export interface ReadLevels {
  said: SaidLevel[];
  /** What could not be read, in the words in which it was written. */
  unread: string[];
}

const named = /([^=]+)=\s*([^\s=]+)/g;

const asLevel = (written: string): number | null => {
  const level = /^\d$/.test(written) ? Number(written) : Number.NaN;
  return level <= highestLevel ? level : null;
};

const trimmed = (text: string): string => text.replace(/^[\s,;]+|[\s,;]+$/g, "");

/** Reads “name=level” pairs over all the words; a name may be of several words, in one text or in many. */
export const readLevels = (words: readonly string[]): ReadLevels => {
  const text = words.join(" ");
  const read: ReadLevels = { said: [], unread: [] };
  for (const [whole, before = "", written = ""] of text.matchAll(named)) {
    const name = trimmed(before);
    const level = asLevel(trimmed(written));
    if (level === null || name === "") read.unread.push(trimmed(whole));
    else read.said.push({ name, level });
  }
  const rest = trimmed(text.replace(named, ""));
  return rest === "" ? read : { ...read, unread: [...read.unread, rest] };
};
