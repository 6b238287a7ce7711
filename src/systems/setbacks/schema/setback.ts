// A setback as it is kept: what happened and how much it hurts, when it may be looked at, and the reflection on it, step by step.
import { z } from "zod";
import { day } from "../../../core/day-fields.ts";
import { id } from "../../../core/id.ts";
import { recordFields, recordRef } from "../../../core/record.ts";

export const setbackKinds = [
  "rejection",
  "missed-goal",
  "failed-project",
  "lost-job",
  "hard-feedback",
  "conflict",
  "other",
] as const;
export type SetbackKind = (typeof setbackKinds)[number];

/** How far an application had come when it was turned down, from the first to the last. */
export const rejectionStages = [
  "sent",
  "screening",
  "first interview",
  "later interview",
  "final round",
  "offer withdrawn",
] as const;
export type RejectionStage = (typeof rejectionStages)[number];

const share = z.number().int().min(0).max(100);

export const shares = z
  .object({
    mine: share.describe("What was mine, of 100."),
    theirs: share.describe("What was theirs, of 100."),
    luck: share.describe("What was luck, of 100."),
  })
  .describe("How much was mine, theirs and luck, 100 in all, as it seems to you now.");
export type Shares = z.infer<typeof shares>;

const words = (longest: number, description: string) => z.string().trim().min(1).max(longest).describe(description);

/** What a person writes on the way through, each as a step of its own and in any order. */
export const reflectionFields = {
  happened: words(4000, "What happened, as a camera would have seen it."),
  mine: words(2000, "What was yours: what you did or left out."),
  theirs: words(2000, "What was theirs: what others did, decided or needed."),
  luck: words(2000, "What was luck: timing, numbers, what nobody could steer."),
  shares,
  same: words(2000, "What you would do the same again."),
  change: words(1000, "One thing that you will do differently."),
};

export const reflection = z.object({
  happened: reflectionFields.happened.nullable(),
  mine: reflectionFields.mine.nullable(),
  theirs: reflectionFields.theirs.nullable(),
  luck: reflectionFields.luck.nullable(),
  shares: shares.nullable(),
  same: reflectionFields.same.nullable(),
  change: reflectionFields.change.nullable(),
  lessonId: id("The lesson that was kept.").nullable(),
  task: recordRef.nullable().describe("The next small action, as it stands among the tasks."),
  begunOn: day("When it was opened."),
  early: z.boolean().describe("Whether it was opened before the rest was over, by choice."),
  finishedOn: day("When it was closed; empty while it is open.").nullable(),
});
export type Reflection = z.infer<typeof reflection>;

export const setbackFields = {
  title: words(300, "What happened, in a line.").meta({ title: "What happened" }),
  day: day("The day on which it happened.").meta({ title: "When" }),
  kind: z
    .enum(setbackKinds)
    .describe("Rejection, missed goal, failed project, lost job, hard feedback, conflict, or something else."),
  stage: z
    .string()
    .trim()
    .min(1)
    .max(80)
    .nullable()
    .describe(`How far it had come. For a rejection one of: ${rejectionStages.join(", ")}.`)
    .meta({ title: "How far it had come" }),
  words: z
    .string()
    .trim()
    .max(8000)
    .nullable()
    .describe("What the other side said or wrote, word for word.")
    .meta({ title: "What they said, word for word" })
    .meta({ long: true }),
  hurts: z
    .number()
    .int()
    .min(1)
    .max(5)
    .nullable()
    .describe("How much it hurts: 1 a scratch, 5 a blow. Only for you; it gives you more rest before you look at it."),
  coolOffUntil: day("Until this day it rests; from then on it may be looked at.").meta({ title: "Let it rest until" }),
  records: z.array(recordRef).max(30).describe("What it concerns: a goal, an activity, an experience, a skill."),
  note: z.string().trim().max(4000).nullable().describe("Anything else.").meta({ long: true }),
};

export const setback = z.object({
  ...recordFields,
  ...setbackFields,
  reflection: reflection.nullable().describe("What you made of it, once you looked."),
});
export type Setback = z.infer<typeof setback>;

export const setbackStates = ["resting", "ready", "open", "looked-at"] as const;
export type SetbackState = (typeof setbackStates)[number];
export const setbackState = z
  .enum(setbackStates)
  .describe("Resting before it is looked at, ready to be looked at, opened and not finished, or looked at.");

/** The questions of the guided reflection, in their order. */
export const reflectionSteps = ["happened", "mine", "theirs", "luck", "same", "lesson", "change", "next"] as const;
export type ReflectionStep = (typeof reflectionSteps)[number];

export const setbackLine = z.object({
  ...setback.shape,
  state: setbackState,
  answered: z.array(z.enum(reflectionSteps)).describe("Questions of the reflection that have an answer."),
  next: z.enum(reflectionSteps).nullable().describe("The next question without an answer."),
});
export type SetbackLine = z.infer<typeof setbackLine>;
