// An event that changes the ground under a career, and the decision to put a signal aside, as data.
import { z } from "zod";
import { day } from "../../../core/day-fields.ts";
import { recordFields, recordRef } from "../../../core/record.ts";

export const eventKinds = [
  "new-manager",
  "reorganisation",
  "offer",
  "role-change",
  "layoff-rumours",
  "pay-decision",
  "life-change",
  "skill-demand",
  "other",
] as const;
export const eventKind = z
  .enum(eventKinds)
  .describe(
    "What it was: a new manager, a reorganisation, an offer, another role, rumours of layoffs, a decision on pay, a change in life, a skill of yours that is asked for less, or something else.",
  )
  .meta({ title: "What was it?" });
export type EventKind = z.infer<typeof eventKind>;

export const eventFields = {
  what: eventKind,
  day: day("When it happened or became known.").meta({ title: "When?" }),
  title: z
    .string()
    .max(200)
    .nullable()
    .describe("Its name in your words, such as “Ines takes over the team”.")
    .meta({ title: "In your words" }),
  note: z.string().max(4000).nullable().describe("What it may mean.").meta({ title: "What may it mean?" }),
  records: z.array(recordRef).max(20).describe("What it concerns, such as the skill that is asked for less."),
};

export const careerEvent = z.object({ ...recordFields, ...eventFields });
export type CareerEvent = z.infer<typeof careerEvent>;

export const signalMark = z.object({
  ...recordFields,
  key: z.string().min(1).max(300).describe("The signal's key."),
  title: z.string().max(500).describe("Its title when it was put aside."),
  until: day("The day on which it comes back; without it, not by itself.").nullable(),
});
export type SignalMark = z.infer<typeof signalMark>;
