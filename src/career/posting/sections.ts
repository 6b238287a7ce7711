// Which part of a posting a line stands in: what is asked, wished, done, offered, or said of the employer, by the headings above it.

import { wordsOf } from "../../core/fold.ts";
import { lazily } from "../../core/lazily.ts";
import { phraseBook } from "../../language/phrase-book.ts";
import headings from "./headings.json" with { type: "json" };
import type { Line } from "./lines.ts";

export const sectionKinds = ["must", "nice", "duties", "offer", "about", "equal", "apply", "facts"] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** What stands under no heading that is known. */
export type Section = SectionKind | "other";

const book = lazily(() => phraseBook<SectionKind>(headings));

/** Words of a heading that say nothing of what stands below it. */
const filler = new Set(
  `a an the of and or for to in on at with this that these those our your you we us it is are be if s ll re ve d as some main other key core
  role position job candidate candidates ideal successful include includes including following more general specific new additional minimum statement overall primary
  und der die das für im in mit von zu des dem den ist du sie wir uns dir ihnen
  et le la les de du des à au aux un une ce que pour nous vous
  y el los las de del al un una lo que para tu te`.split(/\s+/),
);

/** Where a heading can be read in several ways, the first of these is meant. */
const order: readonly SectionKind[] = ["nice", "apply", "equal", "offer", "must", "duties", "facts", "about"];

interface Reading {
  kind: SectionKind;
  /** The part of the words that carry meaning which is known, 0 to 1. */
  share: number;
}

const readingOf = (words: readonly string[]): Reading | null => {
  const found = book()(words);
  const [best] = found.sort((a, b) => b.to - b.from - (a.to - a.from) || order.indexOf(a.kind) - order.indexOf(b.kind));
  if (!best) return null;
  const known = words.map((_, at) => found.some(({ from, to }) => at >= from && at < to));
  const heavy = words.filter((word, at) => known[at] || !filler.has(word)).length;
  return { kind: best.kind, share: known.filter(Boolean).length / Math.max(1, heavy) };
};

const mostInMarked = 14;
const mostInPlain = 9;

/** What a heading opens: a known part, "other" where it opens one that is not known, "same" where it parts the one it stands in; null for what is no heading. */
export const headingOf = ({ text, words, isItem, isMarked }: Line): Section | "same" | null => {
  const hasColon = text.endsWith(":");
  const limit = isMarked || hasColon ? mostInMarked : mostInPlain;
  if (words.length > limit || (!isMarked && /[.;!,)]$/.test(text) && !/(?:…|\.\.\.)$/.test(text))) return null;
  const reading = readingOf(words);
  const isAbout = words[0] === "about" && reading?.kind === "about" && words.length <= 5;
  if (isItem && !isMarked && !hasColon) return null;
  if (isItem && !isMarked) return reading && reading.share >= 0.6 ? reading.kind : words.length <= 3 ? "same" : null;
  if (isMarked) return reading?.kind ?? "other";
  if (hasColon) return reading && reading.share >= 0.2 ? reading.kind : "same";
  return reading && (isAbout || reading.share > 0.75) ? reading.kind : null;
};

/** A line that leads to the list below it and asks for something itself: “Must hold a certificate of one of these bodies:”. */
export const leadsOn = ({ text, words, isMarked }: Line): boolean =>
  !isMarked && text.endsWith(":") && words.length >= 7 && (readingOf(words)?.share ?? 0) < 0.6;

export interface Labelled {
  kind: SectionKind;
  /** Where the text behind the label begins in the line. */
  from: number;
}

const longestLabel = 60;

/** A part that a line opens and fills itself, such as “Requirements: a driving licence” and “Bonus: Spanish”. */
export const labelOf = ({ text }: Line): Labelled | null => {
  const colon = text.slice(0, longestLabel).indexOf(":");
  if (colon < 3 || colon === text.length - 1) return null;
  const reading = readingOf(wordsOf(text.slice(0, colon)));
  return reading && reading.share >= 0.6 ? { kind: reading.kind, from: colon + 1 } : null;
};
