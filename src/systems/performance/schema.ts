// A review at work: its time, what is expected now and at the next level, the case for what one wants, what was said; and pay as dated facts.
import { z } from "zod";
import { evidence } from "../../career/evidence.ts";
import { day } from "../../core/day-fields.ts";
import { amount, money } from "../../core/money.ts";
import { recordFields, recordRef } from "../../core/record.ts";

const words = (most: number) => z.string().trim().min(1).max(most);
const long = (most: number, sentence: string, title: string) =>
  words(most).nullable().describe(sentence).meta({ title, long: true });

export const levels = ["now", "next"] as const;
export type Level = (typeof levels)[number];

export const expectation = z.object({
  id: z.string().max(60).describe("What it is called in this review; given by Cairn."),
  text: words(500).describe("What is expected, in the employer's words or yours."),
  level: z.enum(levels).describe("Of your role now, or of the next one."),
  proof: z.array(recordRef).max(30).describe("What you chose as proof."),
  without: z.array(z.string().max(200)).max(100).describe("Ids of what you left out as proof."),
});
export type Expectation = z.infer<typeof expectation>;

export const objection = z.object({
  objection: words(300).describe("What they may say against it."),
  answer: words(1000).nullable().default(null).describe("What you answer."),
});

export const promised = z.object({
  what: words(300).describe("What was promised."),
  due: day("By when.").nullable().default(null),
  kept: z.boolean().nullable().default(null).describe("Whether it was kept; nothing while it is open."),
});

export const performanceFields = {
  title: words(200).describe("What it is called, such as Yearly review 2026.").meta({ title: "What it is called" }),
  begins: day("The first day that it looks at.").meta({ title: "From" }),
  ends: day("The last day that it looks at.").meta({ title: "Until" }),
  talkOn: day("The day of the talk.").nullable().meta({ title: "Day of the talk" }),
  withWhom: words(200).nullable().describe("With whom you talk.").meta({ title: "With whom" }),
  opening: long(3000, "How you would sum the time up, in your own words: it opens the packet.", "In your own words"),
  ask: long(1000, "What you want: a role, a raise, a place, hours. One thing.", "What you ask for"),
  anchor: long(500, "The first figure or wish that you name, and where it comes from.", "What you name first"),
  walkAway: long(500, "The least with which you would still say yes.", "The least you accept"),
  otherwise: long(1000, "What you do when it is a no: your best way without them.", "What you do otherwise"),
  objections: z.array(objection).max(20).describe("What they may say against it, with your answers."),
  said: long(5000, "What was said in the talk.", "What was said"),
  promised: z.array(promised).max(20).describe("What they promised in the talk, with its day."),
};

export const performanceReview = z.object({
  ...recordFields,
  ...performanceFields,
  expectations: z.array(expectation).max(40).describe("What is expected, now and at the next level."),
  basis: z.array(evidence).max(1200).describe("What you chose as proof, as it stood when you chose it."),
});
export type PerformanceReview = z.infer<typeof performanceReview>;

export const performanceLine = performanceReview.pick({ id: true, title: true, begins: true, ends: true, talkOn: true }).extend({
  said: z.string().describe("When it is and what it looks at, in a sentence."),
});
export type PerformanceLine = z.infer<typeof performanceLine>;

export const proofKinds = ["win", "feedback", "goal"] as const;

/** Something that was done, said or reached in the time. */
export const proof = z.object({
  kind: z.enum(proofKinds).describe("A win, feedback, or a goal that was reached."),
  record: recordRef,
  title: z.string().describe("What it says."),
  day: day("When it was."),
  by: z.string().nullable().describe("Who said it, or who saw it."),
});
export type Proof = z.infer<typeof proof>;

export const matchedProof = proof.extend({
  why: z.string().describe("Why it stands with this expectation."),
  chosen: z.boolean().describe("Whether you chose it yourself."),
});
export type MatchedProof = z.infer<typeof matchedProof>;

export const evidenceTable = z.object({
  expectations: z.array(
    z.object({
      id: expectation.shape.id,
      text: expectation.shape.text,
      level: expectation.shape.level,
      proof: z.array(matchedProof).describe("What proves it; none is a gap that shows."),
    }),
  ),
  rest: z.array(proof).describe("What stands with none of them."),
  months: z.array(
    z.object({
      month: z.string().describe("Such as 2026-03."),
      count: z.number().int().describe("What was written down of it."),
    }),
  ),
  said: z.array(z.string()).describe("What is missing, in sentences."),
});
export type EvidenceTable = z.infer<typeof evidenceTable>;

export const payTimes = ["year", "month", "week", "hour", "once"] as const;
export type PayTime = (typeof payTimes)[number];

export const payFields = {
  day: day("From when it counted, or when it was paid."),
  amount: amount("How much, before tax.").meta({ title: "How much" }),
  currency: money.shape.currency,
  per: z.enum(payTimes).describe("A year, a month, a week, an hour, or once, such as a bonus.").meta({ title: "For" }),
  what: words(200).nullable().describe("What it was, such as base pay as ward nurse.").meta({ title: "What it was" }),
  proof: words(300)
    .nullable()
    .describe("Where it stands: contract, payslip, letter, or said by whom.")
    .meta({ title: "Where it stands" }),
};

export const payFact = z.object({ ...recordFields, ...payFields });
export type PayFact = z.infer<typeof payFact>;
