// Questions that people ask about their career, each with a short answer, what fills it and one action.
import { z } from "zod";
import { day } from "../../core/day-fields.ts";
import { pageInput } from "../../core/page.ts";
import { recordRef } from "../../core/record.ts";
import { way } from "../../core/way.ts";

export const topics = [
  "self",
  "values",
  "course",
  "goals",
  "skills",
  "learning",
  "people",
  "mentors",
  "work",
  "jobs",
  "setbacks",
  "balance",
  "change",
] as const;
export type Topic = (typeof topics)[number];

/** What the topics are called, in the order of the loop. */
export const topicLabels: Readonly<Record<Topic, string>> = {
  self: "Knowing yourself",
  values: "What matters",
  course: "Choosing a course",
  goals: "Goals",
  skills: "Skills",
  learning: "Learning",
  people: "People",
  mentors: "Mentors",
  work: "Your work and what others say of it",
  jobs: "Openings, interviews and offers",
  setbacks: "Wins, setbacks and lost jobs",
  balance: "Balance",
  change: "Changing and coming back",
};

/** An answer as it is written in `answers/`. */
export interface Answer {
  id: string;
  topic: Topic;
  question: string;
  answer: string;
  /** Other words for it, as people write them, in four languages, between commas. */
  near: string;
  /** Keys of facts and measures of the rooms that fill it. */
  facts: readonly string[];
  /** The rooms whose next lines of Today belong to it. */
  rooms: readonly string[];
  action: {
    label: string;
    operation: string;
    /** Days are written `{today}` and `{+7}`. */
    input: Readonly<Record<string, unknown>>;
    /** Fields that only the person can fill in, each with an example. */
    asks?: Readonly<Record<string, string>>;
  };
  source?: { name: string; year: number };
}

const answerId = z.string().min(1).max(60).describe("The answer's id, such as stay-or-go.");
const topic = z.enum(topics).describe("What the question is about.");
const question = z.string().describe("The question, in plain words.");

export const questionLine = z.object({ id: answerId, topic, question });

export const filledFact = z.object({
  said: z.string().describe("What your record says, or how to make it known where it says nothing."),
  known: z.boolean().describe("Whether your record says it; unknown is not zero."),
  records: z.array(recordRef).describe("The records that it rests on."),
  opens: way.nullable(),
});
export type FilledFact = z.infer<typeof filledFact>;

export const filledAnswer = z.object({
  id: answerId,
  topic,
  question,
  answer: z.string().describe("The answer, the same for everybody."),
  writtenOn: day("The day on which it was written."),
  source: z
    .object({ name: z.string(), year: z.number().int() })
    .nullable()
    .describe("Where a fact in it comes from, and the year of that."),
  facts: z.array(filledFact).describe("What your own record says about it."),
  next: z
    .array(z.object({ title: z.string(), reason: z.string(), records: z.array(recordRef) }))
    .describe("What waits on Today that belongs to it, each with its reason."),
  action: z.object({
    label: z.string().describe("What is done when you file it."),
    operation: z.string().describe("The operation that files it."),
    asks: z
      .array(z.object({ field: z.string(), example: z.string() }))
      .describe("Fields that only you can fill in; none where one press is enough."),
  }),
});
export type FilledAnswer = z.infer<typeof filledAnswer>;

export const asked = z.string().trim().min(1, "Ask something.").max(300).describe("Your question, in your own words.");

export const answerInput = { id: answerId };

export const listInput = { topic: topic.optional(), ...pageInput };
