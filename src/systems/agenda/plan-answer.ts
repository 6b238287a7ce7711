// What a plan answers: skills, gap, goals, weeks and today in one object.
import { z } from "zod";
import { weeklyHours } from "../../career/person.ts";
import { day } from "../../core/day-fields.ts";
import { scheduledWeek } from "../learning/index.ts";
import { intakeReport, reading } from "../resume/index.ts";
import { gapLine, skill } from "../skills/index.ts";
import { todayAnswer } from "./schema.ts";

const share = (description: string) => z.number().min(0).max(1).describe(description);

export const planAnswer = z.object({
  saved: z.boolean().describe("False for a preview: nothing was written."),
  target: z.object({ id: z.string().describe("Catalogue id."), label: z.string() }).describe("The role aimed for."),
  hours: weeklyHours,
  read: z
    .object({
      format: reading.shape.format,
      understood: reading.shape.understood,
      skipped: reading.shape.skipped,
      merged: z.array(intakeReport),
    })
    .nullable()
    .describe("What was understood of the file or lines, what was not, and why; null where none were given."),
  skills: z
    .array(
      z.object({
        ...skill.pick({ id: true, label: true, catalogueId: true, kind: true, level: true, confirmation: true }).shape,
        evidence: z.string().nullable().describe("Where it was said, in its words."),
      }),
    )
    .describe("Every skill, unconfirmed ones first."),
  readiness: share(
    "Weighted share of what the role needs that is there, unconfirmed skills counted; what is not known counts as 0.",
  ),
  readinessConfirmed: share("The same from confirmed skills alone."),
  gap: z.array(gapLine).describe("What is missing for the role, what matters most first."),
  met: z.array(gapLine).describe("What the role needs and is there."),
  goals: z.array(
    z.object({
      id: z.string(),
      suggestion: z.string().describe("Names the goal in `goals` of the input."),
      title: z.string(),
      level: z.string(),
      due: day("By when.").nullable(),
      status: z.string().describe("draft until you accept it."),
      why: z.string().nullable().describe("Why it matters."),
    }),
  ),
  weeks: z.array(scheduledWeek).describe("The weeks ahead in which there is something to do, never more than the hours."),
  schedule: z.string().describe("How the weeks were laid out, in a sentence."),
  today: todayAnswer,
});
export type PlanAnswer = z.infer<typeof planAnswer>;
