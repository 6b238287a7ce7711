// Which of a person's own words nothing was made of: they are shown, so that the person can say what they are.
import { meaningOf, sentencesOf } from "../../../career/meaning.ts";
import type { ProfileFacts } from "../../../career/profile-facts.ts";
import { countryIn, situationOf } from "../../../career/situation.ts";
import { fold } from "../../../core/fold.ts";

export interface UnreadLine {
  said: string;
  /** From 1, in the text as it was given. */
  line: number;
}

/** Letters of which a remnant of the layout has fewer, such as "CV" or "p. 3". */
const fewestLetters = 4;
const lettersIn = (text: string): number => text.replace(/[^\p{L}]/gu, "").length;
const plain = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
const isContact = (text: string): boolean => /\S@[^\s@]{1,200}\.\S|^(?:https?:|www\.)|\+?\d[\d\s()/-]{6,}\d/.test(text);

const isTold = (said: string): boolean => {
  if (meaningOf(said) !== "claim") return true;
  const stands = situationOf({
    text: said,
    place: null,
    given: null,
    country: null,
    positions: [],
    target: { field: undefined, step: undefined },
    today: "2000-01-01",
  });
  return stands.source === "read" || stands.limits.length > 0 || countryIn(null, said) !== null;
};

interface Read {
  facts: ProfileFacts;
  /** Whether a line is a heading, or a date alone. */
  isFrame: (line: string) => boolean;
}

/** Lines that are no part of a fact, and tell neither a wish, nor what the person has not, nor where they stand; of a paragraph of their account the whole of it, once. */
export const unreadLines = (text: string, { facts, isFrame }: Read): UnreadLine[] => {
  const { basics, experiences, skills, languages, certificates } = facts;
  const names = [
    ...experiences.flatMap(({ title, organisation = "" }) => [title, organisation]),
    ...languages.map(({ label }) => label),
    ...certificates.map(({ title }) => title),
    basics.name ?? "",
    basics.headline ?? "",
  ].map(plain);
  const kept = [
    ...names,
    ...experiences.flatMap(({ summary = "", highlights, place = "" }) => [summary, place, ...highlights]),
    ...skills.flatMap(({ label, keywords }) => [label, ...keywords]),
    basics.place ?? "",
  ].map(plain);
  const sources = new Set([...experiences, ...skills, ...languages, ...certificates].map(({ source }) => source));
  const account = (basics.summary ?? "").split("\n").map((said) => ({ said: said.trim(), words: plain(said) }));
  const unread = new Map<string, UnreadLine>();
  text.split(/\r?\n|\f/).forEach((row, at) => {
    if (sources.has(`line ${at + 1}`)) return;
    for (const cell of row.split(/\s{3,}|\t+/)) {
      const part = cell.replace(/^\s*(?:[•·‣▪●◦*➢✓–—-]\s+)?/u, "").trim();
      const words = plain(part);
      if (lettersIn(part) < fewestLetters || isFrame(part) || isContact(part)) continue;
      if (
        kept.some((one) => one.includes(words)) ||
        names.some((name) => lettersIn(name) >= fewestLetters && words.includes(name))
      )
        continue;
      const said = account.find((one) => one.words.includes(words))?.said ?? part;
      if (!unread.has(said) && !sentencesOf(said).some((sentence) => isTold(sentence.text)))
        unread.set(said, { said, line: at + 1 });
    }
  });
  return [...unread.values()];
};
