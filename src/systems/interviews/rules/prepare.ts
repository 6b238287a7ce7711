// A sheet to prepare an interview with: likely questions from what the posting asks, from the kind of opening and how it is held; stories of one's own that
// fit; what to ask them. Nothing in it is invented: each line says where it comes from.
import { wordsOf } from "../../../core/fold.ts";
import { listed } from "../../../core/say.ts";
import { linkWords } from "../../../language/link-words.ts";
import { stem } from "../../../language/stem.ts";
import type { Opening, OpeningKind } from "../../openings/shared.ts";
import type { Format } from "../schema.ts";

export interface AskedFor {
  text: string;
  importance: "must" | "nice";
}

export interface ToldStory {
  id: string;
  title: string;
  /** All words of it, its skills included. */
  text: string;
}

interface Line {
  question: string;
  why: string;
}

const rankOf = ({ importance }: AskedFor): number => (importance === "must" ? 0 : 1);

const mostAsked = 6;
const mostStories = 5;

const stemsOf = (text: string): Set<string> =>
  new Set(
    wordsOf(text)
      .filter((word) => word.length > 2 && !linkWords.has(word))
      .map(stem),
  );

/** The words of a requirement that a story has too, as the requirement writes them. */
const wordsShared = (asked: string, story: Set<string>): string[] => [
  ...new Set(wordsOf(asked).filter((word) => word.length > 2 && !linkWords.has(word) && story.has(stem(word)))),
];

/** How many of the words of a requirement a story has, and the share of them. */
const fitOf = (asked: Set<string>, story: Set<string>): { shared: number; share: number } => {
  const shared = [...asked].filter((word) => story.has(word)).length;
  return { shared, share: asked.size === 0 ? 0 : shared / asked.size };
};

const fewestShared = 2;

export interface ChosenStory {
  story: ToldStory;
  /** What is asked for that it speaks of. */
  shows: string;
  why: string;
}

/** For each requirement, musts first, the story that fits it best; a story stands once, with the first that it fits. */
export const storiesFor = (
  asked: readonly AskedFor[],
  stories: readonly ToldStory[],
): { chosen: ChosenStory[]; missing: string[] } => {
  const told = stories.map((story) => ({ story, stems: stemsOf(`${story.title} ${story.text}`) }));
  const chosen: ChosenStory[] = [];
  const missing: string[] = [];
  for (const { text, importance } of asked.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    const sought = stemsOf(text);
    const [best] = told
      .map((one) => ({ ...one, ...fitOf(sought, one.stems) }))
      .filter(({ shared, share }) => shared >= Math.min(fewestShared, sought.size) && share >= 0.2 && shared > 0)
      .sort((a, b) => b.shared - a.shared || a.story.title.localeCompare(b.story.title));
    if (!best) {
      if (importance === "must") missing.push(text);
    } else if (!chosen.some(({ story }) => story.id === best.story.id))
      chosen.push({
        story: best.story,
        shows: text,
        why: `It may fit “${text}”: it speaks of ${listed(wordsShared(text, best.stems))} too.`,
      });
  }
  return { chosen: chosen.slice(0, mostStories), missing: missing.slice(0, mostAsked) };
};

const ofKind: Partial<Record<OpeningKind, Line>> = {
  internal: {
    question: "Why do you want to leave the work that you do now?",
    why: "They know your manager: the answer will be heard by both.",
  },
  promotion: {
    question: "What will you do in the first three months that nobody does now?",
    why: "It is a step up: they ask what changes with you.",
  },
  secondment: { question: "What will you bring back when it is over?", why: "A secondment ends, and the house pays for it." },
  volunteer: { question: "How much time can you give, and for how long?", why: "It is unpaid: they ask what they can count on." },
};

const ofFormat: Partial<Record<Format, Line>> = {
  trial: {
    question: "Show us how you begin a usual day or task here.",
    why: "It is a working trial: they watch how you start, ask and leave the place.",
  },
  test: { question: "Talk us through how you came to your answer.", why: "It is a test: the way counts beside the result." },
  panel: {
    question: "One minute on who you are and why you are here.",
    why: "Before a panel, each of them decides much in the first minute.",
  },
};

const always: readonly Line[] = [
  { question: "Tell us about yourself.", why: "Most interviews begin with it: two minutes, ending with why this." },
  {
    question: "Tell us of something that went wrong, and what you did.",
    why: "Asked in nearly every trade: have one with an end that you can stand by.",
  },
];

export const likelyQuestions = (
  { kind, organisation, pay }: Pick<Opening, "kind" | "organisation" | "pay">,
  format: Format,
  asked: readonly AskedFor[],
): Line[] => [
  ...asked
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .slice(0, mostAsked)
    .map(({ text, importance }) => ({
      question: `Tell us of a time that shows it: ${text}`,
      why: importance === "must" ? "The posting asks for it." : "The posting wishes for it.",
    })),
  ...[ofFormat[format], ofKind[kind]].filter((line) => line !== undefined),
  { question: `Why ${organisation ?? "here"}?`, why: "They ask it to hear whether you know them." },
  ...always,
  ...(pay === null && kind === "job"
    ? [{ question: "What pay do you expect?", why: "The posting says nothing of pay: know your figure before they ask." }]
    : []),
];

export const questionsToAsk = ({ kind, tenureRule }: Pick<Opening, "kind" | "tenureRule">): Line[] => [
  { question: "What should have changed after half a year if I do well?", why: "The answer says what the work really is." },
  { question: "Why is it open, and who did it before?", why: "It shows whether people stay and grow." },
  ...(kind === "job"
    ? [{ question: "What does a usual day or shift look like, and a hard one?", why: "Postings tell the good days." }]
    : [{ question: "What of my present work goes to whom?", why: "Inside the house, the old work does not end by itself." }]),
  ...(tenureRule ? [{ question: "Does the rule for moving hold here, and from when?", why: `You noted: ${tenureRule}` }] : []),
  { question: "What comes next, and by when do you decide?", why: "So that you know when to ask again." },
];
