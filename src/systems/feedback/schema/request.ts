// Asking for feedback: what is asked, of whom, what was promised to them, and what came of it.
import { z } from "zod";
import { day } from "../../../core/day-fields.ts";
import { id } from "../../../core/id.ts";
import { recordFields, recordRef } from "../../../core/record.ts";
import { relation } from "./note.ts";

export const answerKinds = ["scale", "words"] as const;

export const question = z.object({
  id: z.string().max(40).default("").describe("What it is called in this request; given by Cairn."),
  text: z.string().trim().min(1, "Write the question.").max(300).describe("What is asked, or a statement to agree with."),
  answer: z.enum(answerKinds).default("scale").describe("Scale (1, not at all, to 5, fully) or words."),
});
export type Question = z.infer<typeof question>;

/** The ends of every scale. */
export const scale = { min: 1, max: 5 } as const;
const scaleValue = z.number().int().min(scale.min).max(scale.max);

export const groupings = ["grouped", "named", "either"] as const;
export type Grouping = (typeof groupings)[number];

/** What an answer says to one question. */
export const answerLine = z.object({
  question: z.string().min(1).max(40).describe("The question."),
  value: scaleValue.nullable().default(null).describe("1, not at all, to 5, fully."),
  words: z.string().trim().max(4000).nullable().default(null).describe("In their own words."),
});
export type AnswerLine = z.infer<typeof answerLine>;

export const leastThreshold = 3;

export const requestFields = {
  title: z
    .string()
    .trim()
    .min(1, "Say what it is about.")
    .max(200)
    .describe("What it is about, such as my first year as ward manager."),
  questions: z.array(question).max(12).describe("What you ask; up to seven are answered best."),
  grouping: z
    .enum(groupings)
    .describe("Grouped (nobody sees who said what), named (you see who said what), or either, as each of them chooses.")
    .meta({ title: "Whose answer it is" }),
  threshold: z
    .number()
    .int()
    .min(leastThreshold)
    .max(20)
    .describe("Grouped answers stay hidden until there are so many of a group; never under 3.")
    .meta({ title: "Shown from so many answers" }),
  closesOn: day("The last day on which it can be answered.").meta({ title: "Open until" }),
  note: z.string().trim().max(2000).nullable().describe("A word to those you ask: why, and why them.").meta({ long: true }),
  self: z
    .array(z.object({ question: z.string().max(40), value: scaleValue }))
    .max(12)
    .describe("How you see it yourself, before you read the others."),
  change: z
    .string()
    .trim()
    .max(2000)
    .nullable()
    .describe("What you will change because of it: the thank-you says it.")
    .meta({ title: "What will change", long: true }),
  thankedOn: day("When you thanked them.").nullable(),
};

export const focus = z.object({
  question: z.string().max(40).describe("The question that it came from."),
  theme: z.string().max(200).nullable().default(null).describe("What several of them said, where it came from that."),
  goal: recordRef.describe("The goal that it became, or the task."),
});

export const request = z.object({
  ...recordFields,
  ...requestFields,
  focus: z.array(focus).max(3).describe("What you chose to work on, at most three."),
  seal: z
    .object({ open: z.string(), lock: z.string() })
    .nullable()
    .describe("What opens sealed answers, and what closes them; shown nowhere."),
});
export type Request = z.infer<typeof request>;

export const raterStates = ["not-asked", "asked", "answered"] as const;

export const raterFields = {
  name: z.string().trim().min(1, "Say whom you ask.").max(200).describe("Whom you ask."),
  relation: relation.meta({ title: "Who they are to you" }),
};

export const rater = z.object({
  ...recordFields,
  requestId: id("The request."),
  ...raterFields,
  person: recordRef.nullable().describe("The same as somebody you keep here, where they are."),
  state: z.enum(raterStates).describe("Not asked yet, asked, or answered."),
  invitedOn: day("When their link or page was made.").nullable(),
  remindedOn: day("When you reminded them; once is enough.").nullable(),
  token: z.string().max(100).nullable().describe("A trace of their link from which nobody can make it again; shown nowhere."),
});
export type Rater = z.infer<typeof rater>;

/** A grouped answer that nobody reads yet. */
export const waitingAnswer = z.object({
  ...recordFields,
  requestId: id("The request."),
  relation,
  sealed: z.string().max(100_000).describe("The answer, sealed."),
  ticket: z.string().max(100).describe("A trace of what takes it back."),
});
export type WaitingAnswer = z.infer<typeof waitingAnswer>;

export const sums = z.object({
  question: z.string().max(40),
  n: z.number().int().min(1).describe("How many answered it."),
  sum: z.number().int(),
  squares: z.number().int().describe("Sum of the squares, from which the spread follows."),
});
export type Sums = z.infer<typeof sums>;

/** What is read: one named answer, or several grouped ones that are one from now on. */
export const result = z.object({
  ...recordFields,
  requestId: id("The request."),
  relation: relation.nullable().describe("The group; nothing where several small ones were put together."),
  name: z.string().max(200).nullable().describe("Who it was, for a named answer."),
  n: z.number().int().min(1).describe("How many answers it holds."),
  sums: z.array(sums).max(12),
  comments: z.array(z.object({ question: z.string().max(40), words: z.string().max(4000) })).max(5000),
  ticket: z.string().max(100).nullable().describe("A trace of what takes a named answer back; none for grouped ones."),
});
export type Result = z.infer<typeof result>;

export const shownRequest = request.omit({ seal: true });
export type ShownRequest = z.infer<typeof shownRequest>;
export const shownRater = rater.omit({ token: true });
