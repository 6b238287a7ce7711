// Goals as everybody sees them: the tree from vision to action, what is counted, dated events and check-ins, and what is computed from them.
import { z } from "zod";
import { evidence } from "../../career/evidence.ts";
import type { Day } from "../../core/day.ts";
import { day } from "../../core/day-fields.ts";
import { id } from "../../core/id.ts";
import { recordFields, recordRef } from "../../core/record.ts";

/** From the far end to the next step; a child stands on a later level than its parent. */
export const goalLevels = ["vision", "long-term", "short-term", "milestone", "action"] as const;
export const goalLevel = z
  .enum(goalLevels)
  .describe("Vision, long-term goal, short-term goal, milestone or action: a goal serves one of an earlier level.");
export type GoalLevel = (typeof goalLevels)[number];

export const ratePeriods = ["week", "month", "quarter"] as const;
export type RatePeriod = (typeof ratePeriods)[number];

const unit = z.string().trim().min(1).max(60).describe("What is counted, such as interviews, hours or level.");
const amount = (description: string) => z.number().finite().describe(description);

export const numberMeasure = z.object({
  kind: z.literal("number"),
  unit,
  baseline: amount("Where you start."),
  commit: amount("What you promise yourself at the least.").nullable().default(null),
  target: amount("What you aim for; it must differ from the baseline."),
  stretch: amount("What would be more than you hope for.").nullable().default(null),
});

export const rateMeasure = z.object({
  kind: z.literal("rate"),
  unit,
  count: z.number().positive().describe("How many in each period."),
  per: z.enum(ratePeriods).describe("In each week, month or quarter; on which days is up to you."),
  follows: z
    .string()
    .nullable()
    .default(null)
    .describe("Key of a measure that counts by itself (goals measures), or nothing to count by check-ins."),
});

export const milestonesMeasure = z.object({ kind: z.literal("milestones") });
export const yesNoMeasure = z.object({ kind: z.literal("yes-no") });

export const measure = z.discriminatedUnion("kind", [numberMeasure, rateMeasure, milestonesMeasure, yesNoMeasure]);
export type GoalMeasure = z.infer<typeof measure>;
export type NumberMeasure = z.infer<typeof numberMeasure>;
export type RateMeasure = z.infer<typeof rateMeasure>;

/** As a person gives it: of target, due day and weekly rate any two, the third is computed. */
export const givenMeasure = z
  .discriminatedUnion("kind", [
    numberMeasure.extend({
      target: numberMeasure.shape.target.optional(),
      weeklyRate: amount("How much a week: with it, either the target or the due day may be left out.").optional(),
    }),
    rateMeasure,
    milestonesMeasure,
    yesNoMeasure,
  ])
  .describe("How progress is seen: a number to reach, a rate to keep, milestones, or yes and no.");
export type GivenMeasure = z.infer<typeof givenMeasure>;

const sentence = (longest: number, description: string) => z.string().trim().max(longest).nullable().describe(description);

export const goalFields = {
  title: z
    .string()
    .trim()
    .min(1, "A goal needs words.")
    .max(300)
    .describe("The goal in your words: what, with whom, how much, and by when.")
    .meta({ title: "Your goal" }),
  level: goalLevel,
  parentId: id("The goal that this one serves.")
    .nullable()
    .describe("The goal that this one serves; it ends no later than that one."),
  specific: sentence(2000, "Exactly what will be true when it is reached, with whom and where.").meta({
    title: "What exactly",
    long: true,
  }),
  measure: measure.nullable().describe("How progress is seen."),
  weeklyHours: z.number().min(0).max(80).nullable().describe("Hours a week that you give it.").meta({ title: "Hours a week" }),
  relevant: sentence(1000, "Why it matters to you now.").meta({ title: "Why it matters" }),
  links: z
    .array(recordRef)
    .max(60)
    .describe("What it serves and what it needs: target role, skills, values, people, openings, learning."),
  startDay: day("The day from which it counts.").meta({ title: "From" }),
  due: day("The day by which it should be reached.").nullable(),
  reviewDay: day("When to look whether it is still the right goal.").nullable().meta({ title: "Look again on" }),
  ifTrigger: sentence(200, "If … : the moment that starts it, such as “it is Monday 9:00”.").meta({ title: "If" }),
  thenAction: sentence(200, "… then I: the one thing to do in that moment.").meta({ title: "then I" }),
  weight: z.number().min(0).max(1).describe("How much it matters among your goals, 0 to 1.").meta({ title: "Weight, 0 to 1" }),
  origin: z.string().max(300).nullable().describe("Which suggestion it came from; empty for goals of your own."),
};

export const goal = z.object({ ...recordFields, ...goalFields });
export type Goal = z.infer<typeof goal>;

export const closeReasons = ["achieved", "dropped", "no-longer-relevant"] as const;
export const closeReason = z
  .enum(closeReasons)
  .describe("Achieved, dropped, or no longer relevant.")
  .meta({ title: "How did it end?" });
export type CloseReason = (typeof closeReasons)[number];

export const goalSteps = ["accepted", "paused", "resumed", "closed", "reopened"] as const;

export const goalEvent = z.object({
  ...recordFields,
  goalId: id("The goal."),
  position: z.number().int().min(1).describe("Its place among the events of the goal."),
  step: z.enum(goalSteps).describe("What happened."),
  day: day("When it happened."),
  until: day("For a pause: the day on which it ends by itself.").nullable(),
  reason: closeReason.nullable(),
  note: sentence(2000, "What there was to say about it."),
});
export type GoalEvent = z.infer<typeof goalEvent>;

export const confidence = z.number().int().min(0).max(10).nullable().describe("How sure you are to reach it in time, 0 to 10.");

export const checkInFields = {
  day: day("The day of the check-in."),
  value: z
    .number()
    .finite()
    .nullable()
    .describe("For a number: where it stands now. For a rate: how many were done. For yes or no: 1 when it is done."),
  confidence,
  note: sentence(2000, "What happened, in a few words."),
  evidence: z.array(evidence).max(20).describe("What proves it."),
};

export const checkIn = z.object({ ...recordFields, goalId: id("The goal."), ...checkInFields });
export type CheckIn = z.infer<typeof checkIn>;

export const goalStatuses = ["draft", "active", "paused", "achieved", "dropped", "no-longer-relevant"] as const;
export const goalStatus = z.enum(goalStatuses).describe("Where it stands, from its dated events.");
export type GoalStatus = (typeof goalStatuses)[number];

/** Days on which a goal rests: from the first, up to and without `to`; null while it lasts. */
export interface Pause {
  from: Day;
  to: Day | null;
}
export const pause = z.object({ from: day("First day of the pause."), to: day("The day on which it went on.").nullable() });

export const progress = z.object({
  share: z.number().min(0).max(1).describe("How much is done, 0 to 1; for a rate the score that decays softly."),
  value: z.number().nullable().describe("Where it stands, in the unit of the measure."),
  said: z.string().describe("The same in words, such as 16 of 30 interviews."),
  reached: z.enum(["none", "commit", "target", "stretch"]).describe("Which of the three marks is reached."),
  weeklyNeed: z.number().nullable().describe("What each week until the due day asks for, pauses left out."),
  weeklyPace: z.number().nullable().describe("What the last eight weeks gave a week, pauses left out."),
  score: z.number().min(0).max(1).nullable().describe("For a rate: the habit score, halving over two missed periods."),
  inPeriod: z.number().nullable().describe("For a rate: how many fall into the present period."),
});
export type Progress = z.infer<typeof progress>;

export const forecast = z.object({
  spoken: z.boolean().describe("False where there is too little to say."),
  said: z.string().describe("The forecast in plain words, or why there is none."),
  figures: z.string().nullable().describe("How sure that is, with its figures; nothing where there is no forecast."),
  n: z.number().int().describe("Check-ins that it rests on."),
  p50: day("Half of the futures finish by this day.").nullable(),
  p85: day("85 of 100 futures finish by this day.").nullable(),
  p95: day("95 of 100 futures finish by this day.").nullable(),
  atRisk: z.boolean().describe("More than half of the futures miss the due day."),
  tight: z.boolean().describe("More than 15 of 100 futures miss the due day."),
});
export type Forecast = z.infer<typeof forecast>;

export const smartRules = ["specific", "measurable", "achievable", "relevant", "time-bound", "if-then", "checkpoints"] as const;
export type SmartRule = (typeof smartRules)[number];

export const fix = z.object({
  label: z.string().describe("What to do, as a button says it."),
  title: z.string().optional().describe("The goal's words with the fix in them."),
  fields: z
    .object({
      due: day("A due day.").optional(),
      startDay: day("A first day.").optional(),
      weeklyHours: z.number().optional(),
      measure: givenMeasure.optional(),
      ifTrigger: z.string().optional(),
      thenAction: z.string().optional(),
    })
    .optional()
    .describe("Fields with the fix in them."),
  link: recordRef.optional().describe("The record to link it to."),
});

export const smartFinding = z.object({
  rule: z.enum(smartRules),
  verdict: z.enum(["ok", "warn"]),
  start: z.number().int().describe("Where in the text it stands; 0 with end 0 when it is about what is absent."),
  end: z.number().int(),
  message: z.string().describe("What was found, in a sentence."),
  fix: fix.nullable().describe("A concrete way out of a warning, or what would make it better."),
});
export type SmartFinding = z.infer<typeof smartFinding>;

export const smartReport = z.object({
  text: z.string(),
  findings: z.array(smartFinding),
  good: z.boolean().describe("All five of specific, measurable, achievable, relevant and time-bound hold."),
  understood: z.object({
    due: day("The day that the text names.").nullable(),
    measure: givenMeasure.nullable().describe("The measure that the text names."),
  }),
});
export type SmartReport = z.infer<typeof smartReport>;

export const goalLine = z.object({
  goal,
  status: goalStatus,
  progress,
  forecast,
  nextAction: z.object({ id: z.string(), title: z.string() }).nullable(),
  depth: z.number().int().describe("How far down the tree it stands; 0 at the top."),
  lastCheckIn: day("The day of the last check-in.").nullable(),
});
export type GoalLine = z.infer<typeof goalLine>;
