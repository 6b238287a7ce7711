// What an activity, a study log, a certificate and a week are, and what the schedule looks like: the shapes that doors and screens share.
import { z } from "zod";
import { proficiency } from "../../career/proficiency.ts";
import { day } from "../../core/day-fields.ts";
import { money } from "../../core/money.ts";
import { editFields, recordChoices, recordFields } from "../../core/record.ts";

export const activityKinds = [
  "formal education",
  "certification",
  "course",
  "workshop",
  "book",
  "on-the-job",
  "mentoring",
  "project",
  "practice",
  "people",
  "feedback",
  "application",
  "self",
] as const;

export const activityStates = ["planned", "active", "done", "dropped"] as const;

export const raise = z.object({
  catalogueId: z.string().max(200).nullable().default(null).describe("Catalogue id of the skill; empty for one of your own."),
  label: z.string().trim().min(1).max(120).describe("Name of the skill."),
  toLevel: proficiency("The level that it brings you to, 0 to 5."),
});
export type Raise = z.infer<typeof raise>;

export const origin = z.object({
  roleId: z.string().describe("The role whose gap it closes."),
  roleLabel: z.string(),
  skillId: z.string().describe("The line of the gap."),
  revision: z.number().int().describe("The revision that the suggestion wrote; a later one is yours and is left alone."),
});

const webAddress = z.url({ protocol: /^https?$/, error: "Write a web address that begins with https://." }).max(1000);

const activityFields = {
  kind: z.enum(activityKinds).describe("What sort of activity it is.").meta({ title: "Sort" }),
  title: z.string().trim().min(1, "Give the activity a name.").max(200).describe("What you will do.").meta({ title: "What" }),
  provider: z.string().max(200).nullable().describe("Who offers it.").meta({ title: "Who offers it" }),
  link: webAddress.nullable().describe("Where it is found.").meta({ title: "Web address" }),
  cost: money.nullable().describe("What it costs you."),
  hours: z
    .number()
    .min(0.5, "Half an hour is the least that can be planned.")
    .max(5000)
    .describe("Hours that it takes in all.")
    .meta({ title: "Hours in all" }),
  raises: z.array(raise).max(20).describe("The skills that it raises, and to which level."),
  prerequisites: z.array(z.string().max(200)).max(50).describe("Ids of activities to finish first."),
  earliest: day("Not before this day.").nullable().meta({ title: "Not before" }),
  deadline: day("To be finished by this day.").nullable().meta({ title: "Finish by" }),
  weight: z
    .number()
    .min(0.1)
    .max(5)
    .describe("Your own emphasis: 1 as it comes, 2 twice as important.")
    .meta({ title: "Emphasis" }),
  steps: z
    .array(
      z
        .string()
        .trim()
        .min(1)
        .max(1000)
        .regex(/^[^\r\n]*$/, "Write each step in a line of its own."),
    )
    .max(30)
    .describe("How to go about it, one step after the other; the first is the one to begin with."),
  doneWhen: z.string().trim().max(1000).nullable().describe("How you see that it is done.").meta({ title: "Done when" }),
  note: z.string().max(4000).nullable().describe("Anything to remember about it."),
};

export const activity = z.object({
  ...recordFields,
  ...activityFields,
  status: z.enum(activityStates).describe("Planned, active, done or dropped."),
  finishedOn: day("When it was finished or dropped.").nullable(),
  origin: origin.nullable().describe("The gap that suggested it; empty for one of your own."),
});
export type Activity = z.infer<typeof activity>;

export const newActivity = z.object({
  ...z.object(activityFields).partial().shape,
  title: activityFields.title,
  hours: activityFields.hours,
  kind: activityFields.kind.default("course"),
  ...recordChoices,
});

/** What the form of an activity asks for; the skills, prerequisites and cost have inputs of their own. */
export const activityForm = z.object({
  title: activityFields.title,
  kind: activityFields.kind,
  hours: activityFields.hours,
  provider: activityFields.provider,
  link: activityFields.link,
  doneWhen: activityFields.doneWhen,
  earliest: activityFields.earliest,
  deadline: activityFields.deadline,
  weight: activityFields.weight,
  note: activityFields.note,
});

export const activityEdit = z.object({ ...editFields, ...z.object(activityFields).partial().shape, ...recordChoices });

const hoursDone = z.number().describe("Hours logged so far, from the study log.");

export const activityWithProgress = activity.extend({ hoursDone });
export type ActivityWithProgress = z.infer<typeof activityWithProgress>;

export const studyLog = z.object({
  ...recordFields,
  activityId: z.string().describe("The activity that was worked on."),
  day: day("When."),
  minutes: z.number().int().min(1).max(1440).describe("How long, in minutes."),
  note: z.string().max(2000).nullable().describe("What you did or learned."),
});
export type StudyLog = z.infer<typeof studyLog>;

export const certificateFields = {
  title: z
    .string()
    .trim()
    .min(1, "Give the certificate its name.")
    .max(200)
    .describe("What it certifies.")
    .meta({ title: "What" }),
  issuer: z.string().max(200).nullable().describe("Who issued it.").meta({ title: "Issued by" }),
  issued: day("When it was issued.").nullable().meta({ title: "Issued on" }),
  expires: day("When it expires; empty when it does not.").nullable().meta({ title: "Expires on" }),
  link: webAddress.nullable().describe("Where it can be verified.").meta({ title: "Web address" }),
  leadDays: z
    .number()
    .int()
    .min(0)
    .max(730)
    .describe("How many days before it expires you want to be reminded; 0 lets it lapse without a word.")
    .meta({ title: "Remind me, days before" }),
  skills: z.array(raise).max(20).describe("The skills that it proves, and at which level."),
  source: z.string().max(200).nullable().describe("Where the fact comes from, such as the file it was read in."),
  note: z.string().max(2000).nullable().describe("Anything to remember, such as what renewal takes."),
};

export const certificate = z.object({ ...recordFields, ...certificateFields });
export type Certificate = z.infer<typeof certificate>;
export const certificateForm = z.object({
  title: certificateFields.title,
  issuer: certificateFields.issuer,
  issued: certificateFields.issued,
  expires: certificateFields.expires,
  leadDays: certificateFields.leadDays,
  link: certificateFields.link,
  note: certificateFields.note,
});

export const certificateStates = ["valid", "renew", "expired", "lasting"] as const;
export const certificateWithState = certificate.extend({
  state: z.enum(certificateStates).describe("Valid, to be renewed soon, expired, or lasting for good."),
  daysLeft: z.number().int().nullable().describe("Days until it expires; negative once it has."),
});

export const weekReasons = ["missed", "holiday", "rest", "other"] as const;

/** A week with hours of its own. Its id is the Monday. */
export const learningWeek = z.object({
  ...recordFields,
  week: day("The Monday of the week."),
  hours: z.number().min(0).max(100).describe("Hours for learning in that week."),
  reason: z.enum(weekReasons).describe("Why it differs: missed, holiday, rest, or something else."),
  heldFor: day("The Monday of the week that was made lighter, for whose sake this one has fewer hours.").nullable(),
  before: z
    .object({ hours: z.number(), reason: z.enum(weekReasons) })
    .nullable()
    .describe("What stood for it before it was held lighter; null where that were the usual hours."),
});
export type LearningWeek = z.infer<typeof learningWeek>;

/** The order that was last agreed, so that a new plan changes little. One record a person. */
export const learningPlan = z.object({
  ...recordFields,
  order: z.array(z.string()).describe("Activity ids in the order of the plan."),
});
export type LearningPlan = z.infer<typeof learningPlan>;

export const piece = z.object({
  activityId: z.string(),
  title: z.string(),
  kind: z.enum(activityKinds),
  minutes: z.number().int().describe("Minutes in this week, in half hours."),
  finishes: z.boolean().describe("Whether the activity is finished with this piece."),
  why: z.string().describe("The gap, the deadline or the activity that it serves."),
  steps: z.array(z.string()).describe("How to go about it, one step after the other."),
  doneWhen: z.string().nullable().describe("How one sees that it is done."),
  note: z.string().nullable().describe("What you wrote down to remember."),
  resource: z.string().nullable().describe("Who offers what it works through."),
  link: z.string().nullable().describe("Where that is found."),
});
export type Piece = z.infer<typeof piece>;

export const week = z.object({
  week: day("The Monday of the week."),
  hours: z.number().describe("Hours there are for learning, less what is logged already."),
  reason: z.enum(weekReasons).nullable().describe("Why the hours differ from the usual ones."),
  minutes: z.number().int().describe("Minutes planned."),
  pieces: z.array(piece),
  closes: z.array(z.object({ label: z.string(), level: z.number().int() })).describe("Skill levels reached at the end of it."),
});
export type Week = z.infer<typeof week>;

export const methods = ["exact", "improved", "greedy"] as const;

export const lateness = z.object({
  activityId: z.string(),
  title: z.string(),
  deadline: day("When it was to be finished."),
  finishes: day("About when it will be; empty where that is more than two years away.").nullable(),
  days: z.number().int().nullable().describe("How many days late; null where it is not finished in two years."),
});

export const schedule = z.object({
  weeks: z.array(week),
  weeklyHours: z.number().describe("Usual hours a week."),
  hoursSource: z.enum(["asked", "profile", "assumed"]).describe("Said in this call, in your profile, or 3 assumed."),
  role: z
    .object({ id: z.string(), label: z.string() })
    .nullable()
    .describe("The role whose gap gives the activities their value."),
  order: z.array(z.string()).describe("All open activities in the order of the plan."),
  finishes: z
    .array(
      z.object({ activityId: z.string(), title: z.string(), week: day("The week it is finished in."), day: day("About when.") }),
    )
    .describe("What is finished when, within the next two years."),
  late: z.array(lateness).describe("Deadlines that the plan misses."),
  beyond: z
    .array(z.object({ activityId: z.string(), title: z.string(), hours: z.number() }))
    .describe("Hours that come after the weeks asked for."),
  solver: z.object({
    method: z
      .enum(methods)
      .describe("Exact: proven best. Improved: solver and exchange, gap stated. Greedy: without the solver."),
    gap: z.number().nullable().describe("How far from the best order it can be at the most, as a share; 0 when proven."),
    kept: z.boolean().describe("Whether the agreed order was kept because the best one gains less than 2 %."),
    milliseconds: z.number(),
    said: z.string().describe("The same in a sentence."),
  }),
});
export type Schedule = z.infer<typeof schedule>;

export const planChange = z.object({
  moved: z.array(
    z.object({
      title: z.string(),
      before: day("Finished about then so far.").nullable(),
      after: day("Finished about then now.").nullable(),
    }),
  ),
  orderKept: z.number().min(0).max(1).describe("Share of pairs of activities that stay in the same order."),
  newlyLate: z.array(z.string()).describe("Activities that miss their deadline because of it."),
  said: z.string().describe("The same in a sentence."),
});
export type PlanChange = z.infer<typeof planChange>;
