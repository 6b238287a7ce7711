// What is written to whoever is asked: the request, the word to whoever introduces, the thanks, and what one did with the advice; from what stands there alone.
import { callName } from "../../../career/call-name.ts";
import type { Inquiry, Purpose } from "../schema.ts";

export const letterKinds = ["ask", "introduction", "thanks", "report"] as const;
export type LetterKind = (typeof letterKinds)[number];

export interface LetterFacts {
  inquiry: Pick<
    Inquiry,
    "about" | "purpose" | "name" | "via" | "want" | "notes" | "promised" | "promisedBy" | "keptOn" | "did" | "heldOn"
  >;
  /** What they do now, such as ward manager, St Anna; null where that is not known. */
  work: string | null;
  me: string | null;
  /** What the person does now, in their own words; null where that is not said. */
  headline: string | null;
}

const first = (name: string | null): string => (name === null ? "…" : callName(name));
const inSentence = (words: string): string => words.trim().replace(/[.!?]+$/, "");

const ended = (words: string): string => (/[?]\s*$/.test(words) ? words.trim() : `${inSentence(words)}.`);

/** A title in the middle of a sentence: “Ward manager” without its capital, “LPN” as it is. */
const inMidst = (title: string): string => title.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

const about: Readonly<Record<Purpose, (what: string) => string>> = {
  role: (what) => `the work of a ${inMidst(what)}`.replace(/\ba ([aeiou])/i, "an $1"),
  organisation: (what) => `what it is like to work at ${what}`,
  move: (what) => `this move: ${what}`,
  skill: (what) => `how to become good at ${what}`,
};

const letter = (facts: LetterFacts, to: string | null, lines: readonly (string | null)[]): string =>
  [`Hello ${first(to)},`, "", ...lines.filter((line) => line !== null), ...(facts.me ? ["", facts.me] : [])].join("\n");

const subject = ({ inquiry }: LetterFacts): string => about[inquiry.purpose](inSentence(inquiry.about));

const ask = (facts: LetterFacts): string => {
  const { inquiry, work, me, headline } = facts;
  return letter(facts, inquiry.name, [
    me && headline ? `I am ${me}: ${inSentence(headline)}.` : null,
    inquiry.via
      ? `${inquiry.via} told me that you are the one to ask.`
      : work
        ? `I write to you because of what you do (${work}).`
        : null,
    `I would like to understand ${subject(facts)}, from somebody who knows it from inside.`,
    inquiry.want ? `What I want to know most: ${ended(inquiry.want)}` : null,
    "Would you have twenty minutes in the next two weeks, by phone or wherever suits you? I bring my questions, keep to the time, and do not ask for a job.",
    "If it does not fit, a no is fine; I would be glad of a name of somebody else to ask.",
  ]);
};

const introduction = (facts: LetterFacts): string => {
  const { inquiry } = facts;
  return letter(facts, inquiry.via, [
    `I would like to understand ${subject(facts)}.`,
    inquiry.name
      ? `You know ${inquiry.name}. Would you ask whether I may call for twenty minutes?`
      : "Whom do you know who could tell me about it in twenty minutes, and would you ask them for me?",
    "Two lines from you are enough; I write the rest myself. If you would rather not, that is fine.",
  ]);
};

const firstLine = (words: string | null): string | null => words?.split("\n").find((line) => line.trim()) ?? null;

const thanks = (facts: LetterFacts): string => {
  const { inquiry } = facts;
  const stayed = firstLine(inquiry.notes);
  return letter(facts, inquiry.name, [
    "Thank you for your time.",
    stayed ? `What stays with me: ${inSentence(stayed)}.` : null,
    inquiry.promised && !inquiry.keptOn ? `As promised, you hear from me about this: ${inSentence(inquiry.promised)}.` : null,
    "I will tell you in two months what I did with it. If I can do something for you, say so.",
  ]);
};

const report = (facts: LetterFacts): string | null => {
  const { inquiry } = facts;
  if (!inquiry.did) return null;
  return letter(facts, inquiry.name, [
    `We talked about ${subject(facts)}. Here is what I did with it:`,
    inquiry.did.trim(),
    "Thank you once more. If I can do something for you, say so.",
  ]);
};

const letters: Readonly<Record<LetterKind, (facts: LetterFacts) => string | null>> = { ask, introduction, thanks, report };

/** The letter of a kind; null where what it tells does not stand there yet. */
export const letterOf = (kind: LetterKind, facts: LetterFacts): string | null => letters[kind](facts);
