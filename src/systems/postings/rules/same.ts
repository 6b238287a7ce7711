// Whether two postings are the same one: put up again, or on several boards under other names.
import { requirementsIn } from "../../../career/posting/requirements.ts";
import { wordsOf } from "../../../core/fold.ts";

const fewest = 3;

/** FNV-1a over UTF-16 units, 32 bits (Fowler, Noll, Vo 1991), from a seed. */
const hash = (text: string, seed: number): number => {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
};

const keyOf = (text: string): string =>
  [0x811c9dc5, 0x01234567].map((seed) => hash(text, seed).toString(16).padStart(8, "0")).join("");

/** By which a changed text is known; empty where there is none. */
export const textKey = (posting: string | null): string => (posting ? keyOf(posting) : "");

/**
 * What a posting asks for, as 16 hex digits: the same for the same lines in any order, whatever a board puts around them. Empty where it asks for less than
 * three things, which many postings do.
 */
export const askedKey = (posting: string | null): string => {
  if (!posting) return "";
  const lines = [...new Set(requirementsIn(posting).map(({ text }) => wordsOf(text).join(" ")))].sort();
  if (lines.length < fewest) return "";
  return keyOf(lines.join("\n"));
};
