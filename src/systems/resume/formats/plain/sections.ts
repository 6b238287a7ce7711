// The headings of a resume, in four languages.
import { fold } from "../../../../core/fold.ts";
import words from "./words.json" with { type: "json" };

export type Section = keyof typeof words.sections;

const plain = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}\s-]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();

const byName = new Map(
  Object.entries(words.sections).flatMap(([section, names]) => names.map((name) => [plain(name), section as Section] as const)),
);

/** "LEADERSHIP POST | since 2019": beside a heading in capitals stands its time. */
const besideCapitals = /^(\p{Lu}[\p{Lu}\s&/'’-]{3,40}?)\s*\|\s+(?:since|from|seit|ab|desde|depuis|(?:19|20)\d\d)(?!\p{L}).*$/u;

/** The section that a line opens by being its heading and nothing else, but for a time beside it. */
export const sectionOf = (text: string): Section | null =>
  text.length > 70 ? null : (byName.get(plain(text.replace(besideCapitals, "$1").replace(/:\s*$/, ""))) ?? null);

/** A heading with what it lists on the same line: "Languages: English, Polish". */
export const headed = (text: string): { section: Section; listed: string } | null => {
  const [, heading = "", listed = ""] = /^([\p{L}][\p{L}\s&/'’-]{1,40}?)\s*[:|]\s+(.+)$/u.exec(text) ?? [];
  const section = heading ? byName.get(plain(heading)) : undefined;
  return section && listed ? { section, listed } : null;
};
