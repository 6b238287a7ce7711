// The time after a lost job: its dates and figures, what was done of the first days, and the day's rhythm.
import { z } from "zod";
import { clockTime, day } from "../../core/day-fields.ts";
import { id } from "../../core/id.ts";
import { amount, money } from "../../core/money.ts";
import { recordFields } from "../../core/record.ts";

const sentence = (longest: number, description: string) => z.string().trim().min(1).max(longest).describe(description);

export const jobLossDate = z.object({
  day: day("The day."),
  title: sentence(200, "What falls on it."),
  leadDays: z.number().int().min(0).max(120).default(7).describe("How many days before it stands on Today."),
});

export const rhythmBlock = z.object({
  at: clockTime("When it begins, such as 09:30.", "Write a time such as 09:30.").meta({ format: "time" }),
  minutes: z.number().int().min(5).max(600).describe("How long, in minutes."),
  title: sentence(120, "What it is for."),
});
export type RhythmBlock = z.infer<typeof rhythmBlock>;

/** What a person says of it; everything but the day may stay open. */
export const jobLossFields = {
  day: day("The day on which you heard that the job ends.").meta({ title: "The day you heard" }),
  employer: z.string().trim().max(200).nullable().describe("Where it was.").meta({ title: "Where" }),
  lastDay: day("The last day of work.").nullable().meta({ title: "Last day of work" }),
  paidUntil: day("The day until which pay comes in: the end of the notice.")
    .nullable()
    .meta({ title: "Paid until, with notice" }),
  currency: money.shape.currency,
  savings: amount("What you can live on.").nullable(),
  severance: amount("Severance after tax, where it is not in the savings already.").nullable(),
  costsLow: amount("What a month costs at the least.").nullable(),
  costsHigh: amount("What a month costs at the most; empty when it is the same.").nullable(),
  benefit: amount("Benefit a month.").nullable(),
  benefitFrom: day("From which day the benefit is paid.").nullable(),
  benefitUntil: day("Until which day the benefit is paid.").nullable(),
  coverUntil: day("Until which day health cover runs.").nullable().meta({ title: "Health cover until" }),
  dates: z.array(jobLossDate).max(20).describe("Other days to keep in sight."),
  rhythm: z.array(rhythmBlock).max(12).describe("The blocks of an ordinary day."),
  endsOn: day("The day on which the mode ends by itself; without it, it asks after 180 days.")
    .nullable()
    .meta({ title: "The mode ends on" }),
};

export const jobLoss = z.object({
  ...recordFields,
  ...jobLossFields,
  figuresOf: day("The day on which the figures were true."),
  checked: z
    .array(z.object({ key: z.string().describe("Which of the first days' steps."), day: day("When it was done.") }))
    .describe("What was done of the first seven days."),
  endedOn: day("When the mode ended.").nullable(),
  endedBecause: z.enum(["new-role", "by-hand"]).nullable().describe("A new role began, or it was ended by hand."),
});
export type JobLoss = z.infer<typeof jobLoss>;

/** As a list shows it. */
export const jobLossLine = z.object({
  ...jobLoss.shape,
  active: z.boolean().describe("Whether the mode orders Today now."),
  standing: z.string().describe("Whether it stands, or when and by what it ended, in a few words."),
});

export const runway = z.object({
  months: z
    .object({ low: z.number().nullable(), high: z.number().nullable() })
    .nullable()
    .describe(
      "Months from today until the money is gone, for the highest and the lowest costs; an end that is null never comes.",
    ),
  until: z
    .object({ low: z.string().nullable(), high: z.string().nullable() })
    .nullable()
    .describe("The days on which it would be gone."),
  said: z.string().describe("The same in a sentence."),
  headline: z.string().nullable().describe("How long, in as few words as it takes; null while too little is said."),
  ends: z.string().nullable().describe("Until which days; null where it never ends or is used up."),
  assumes: z.array(z.string()).describe("What it counts and what it leaves out."),
});
export type Runway = z.infer<typeof runway>;

export const firstWeekStep = z.object({
  key: z.string(),
  day: z.number().int().min(1).max(7).describe("On which of the seven days."),
  title: z.string(),
  how: z.string().describe("How, and why then."),
  minutes: z.number().int(),
  doneOn: day("When it was done.").nullable(),
});
export type FirstWeekStep = z.infer<typeof firstWeekStep>;

export const keptDate = z.object({
  key: z.string(),
  day: day("The day."),
  from: day("From which day it stands on Today."),
  title: z.string(),
  ask: z.string().describe("What to ask whom."),
});
export type KeptDate = z.infer<typeof keptDate>;

export const message = z.object({
  key: z.string(),
  to: z.string().describe("For whom it is."),
  subject: z.string(),
  text: z.string().describe("A draft to copy and make your own."),
});
export type Message = z.infer<typeof message>;

export const jobLossView = z.object({
  jobLoss,
  active: z.boolean().describe("Whether the mode orders Today now."),
  said: z.string().describe("Where it stands, in a sentence."),
  slips: z.array(z.string()).describe("Days and figures that look like a slip, each in a sentence."),
  runway,
  dates: z.array(keptDate).describe("The days to keep in sight, in their order."),
  firstWeek: z.array(firstWeekStep).describe("The first seven days, step by step."),
  messages: z.array(message).describe("Drafts for the people you know, filled from your record."),
});
export type JobLossView = z.infer<typeof jobLossView>;

export const jobLossId = id("The job loss.");
