// What a plan answers: what stands, goals, weeks and today in one object; and either the way to a role or, where none is chosen, which roles are near.
import { z } from "zod";
import { weeklyHours } from "../../career/person.ts";
import { situation } from "../../career/situation.ts";
import { day } from "../../core/day-fields.ts";
import { asked, scheduledWeek } from "../learning/index.ts";
import { direction, intakeReport, reading } from "../resume/index.ts";
import { gapLine, readinessRange, skill } from "../skills/index.ts";
import { question } from "./plan-way.ts";
import { todayAnswer } from "./schema.ts";

const share = (description: string) => z.number().min(0).max(1).describe(description);

const plannedLine = gapLine.extend({
  have: gapLine.shape.have.nullable().describe("Your level; null where nothing is known of it, which is not the same as none."),
});

const named = z.object({ id: z.string().describe("Catalogue id, or that of a role of your own."), label: z.string() });

/** What every plan answers, with a role to aim for or without. */
const anyPlan = {
  saved: z.boolean().describe("False for a preview: nothing was written."),
  situation,
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
        levelRange: z
          .tuple([z.number(), z.number()])
          .nullable()
          .describe("For a level that is not confirmed, from and to; null for one that is, and where none is known."),
        evidence: z.string().nullable().describe("Where it was said, in its words."),
      }),
    )
    .describe("Every skill, unconfirmed ones first."),
  goals: z.array(
    z.object({
      id: z.string(),
      suggestion: z.string().describe("Names the goal in `goals` of the input."),
      title: z.string(),
      what: z.string().nullable().describe("What one does and sees when it is reached."),
      level: z.string(),
      due: day("By when.").nullable(),
      status: z.string().describe("active: a goal of yours from the moment you agree; draft where you left it one."),
      why: z.string().nullable().describe("Why it matters."),
    }),
  ),
  weeks: z.array(scheduledWeek).describe("The weeks ahead in which there is something to do, never more than the hours."),
  ownActivities: z
    .object({
      count: z.number().int().describe("Open activities of your own."),
      minutes: z.number().int().describe("What they take in the first week, in minutes."),
      until: day("When they are done at these hours.").nullable(),
    })
    .nullable()
    .describe("What activities of your own take of the hours; null where there are none."),
  schedule: z.string().describe("How the weeks were laid out."),
  today: todayAnswer,
};

/** The way to a role. */
const planTo = z.object({
  ...anyPlan,
  target: named.describe("The role aimed for."),
  aim: z
    .object({
      asked: z.string().nullable().describe("What you asked for, where no role is called so."),
      found: z
        .enum(["named", "nearest", "own"])
        .describe(
          "named: a role's own name; nearest: the role nearest to what you asked; own: a role made from the neighbours of what you asked.",
        ),
      between: z.array(named).describe("Roles on the usual way from what you do now to it; empty where it is one step."),
      others: z.array(named).describe("Other roles that may be meant, or its neighbours."),
    })
    .describe("How the role was found."),
  gates: z
    .array(asked)
    .describe(
      "What the role asks for beside skill where you live, what nobody may begin without first: a licence, a degree, a check.",
    ),
  whomToAsk: z.string().nullable().describe("Where that is not known for your country: whom to ask."),
  questions: z
    .array(question)
    .describe(
      "The few levels that are worth saying, what narrows readiness most first: answer in `skills` of the input, by label.",
    ),
  readiness: share(
    "Weighted share of what the role needs that is there, unconfirmed skills counted; what is not known counts as 0.",
  ),
  readinessConfirmed: share("The same from confirmed skills alone."),
  readinessRange,
  firstApplication: day(
    "By when a first application is fair, from the step, the readiness, the hours and what must be held before.",
  ),
  firstApplicationFor: z
    .enum(["post", "training"])
    .describe("What the first application is for: a post, or a place in the training that must come before it."),
  gap: z.array(plannedLine).describe("What is missing for the role, what matters most first."),
  met: z.array(plannedLine).describe("What the role needs and is there."),
});
export type PlanTo = z.infer<typeof planTo>;

/** Where no role is chosen yet: what stands, and where one could go. */
const planToChoose = z.object({
  ...anyPlan,
  target: z.null().describe("No role is chosen yet."),
  from: z.array(named).describe("The roles that your positions mean, that of today first."),
  directions: z.array(direction).describe("Roles that you could go to, each with how near it is and why."),
  likesKnown: z.boolean().describe("Whether you have said what you like: the interests questionnaire."),
});
export type PlanToChoose = z.infer<typeof planToChoose>;

export const planAnswer = z.union([planTo, planToChoose]);
export type PlanAnswer = z.infer<typeof planAnswer>;
