// A lesson by itself: kept in a person's own words, and brought back when a step like the one that taught it is planned.
import { z } from "zod";
import { day } from "../../../core/day-fields.ts";
import { id } from "../../../core/id.ts";
import { recordFields, recordRef } from "../../../core/record.ts";

/** Kinds of step in a working life at which the same lesson tends to be of use. */
export const stepKinds = [
  "application",
  "interview",
  "negotiation",
  "presentation",
  "project",
  "learning",
  "networking",
  "feedback",
  "conflict",
  "leading",
] as const;
export type StepKind = (typeof stepKinds)[number];

export const lessonFields = {
  text: z
    .string()
    .trim()
    .min(1)
    .max(600)
    .describe("The lesson, in one sentence of your own.")
    .meta({ title: "The lesson, in one sentence" }),
  step: z
    .enum(stepKinds)
    .nullable()
    .describe("The kind of step for which it is of use; read from its words unless you say.")
    .meta({ title: "Useful for" }),
  learnedOn: day("When you learned it."),
  setbackId: id("The setback that taught it.").nullable(),
  records: z.array(recordRef).max(30).describe("What it concerns: a goal, a skill, an activity."),
  resting: z
    .boolean()
    .describe("A lesson that rests is kept, and no longer comes back by itself.")
    .meta({ title: "It rests: kept, and no longer comes back by itself" }),
};

export const lesson = z.object({ ...recordFields, ...lessonFields });
export type Lesson = z.infer<typeof lesson>;

export const lessonForm = z.object({
  text: lessonFields.text,
  step: lessonFields.step,
  learnedOn: lessonFields.learnedOn,
  resting: lessonFields.resting,
});

/** A lesson that comes back, and why. */
export const lessonBack = z.object({
  record: recordRef.describe("The lesson."),
  text: z.string().describe("The lesson, in the person's own words."),
  because: z.string().describe("Why it comes back here."),
  score: z.number().describe("How well it fits, by the stated rule; 2.5 is the least."),
});
export type LessonBack = z.infer<typeof lessonBack>;

export const lessonsBackFields = {
  lessons: z.array(lessonBack).describe("Lessons of yours that fit what you plan, each with why; none where none fits closely."),
};
