// An offer: what it pays, what it asks for, what else speaks for it; and what counts for the person when offers are held against each other.
import { z } from "zod";
import { day } from "../../core/day-fields.ts";
import { id } from "../../core/id.ts";
import { amount, money } from "../../core/money.ts";
import { recordFields, recordRef } from "../../core/record.ts";

export const payPeriods = ["year", "month", "week", "hour"] as const;
export const decisions = ["open", "accepted", "declined", "lapsed"] as const;

const share = (description: string, most = 100) => z.number().min(0).max(most).nullable().describe(description);
const mark = (description: string) =>
  z.number().int().min(1).max(5).nullable().describe(`${description} From 1 (poor) to 5 (very good).`);

export const offerFields = {
  title: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .describe("What it is and where, such as ward manager at St Mary.")
    .meta({ title: "Offer" }),
  openingId: id("The opening it came from.").nullable().meta({ title: "Opening" }),
  day: day("When it came."),
  deadline: day("By when they want an answer.").nullable().meta({ title: "Answer by" }),
  decision: z.enum(decisions).describe("Open, accepted, declined, or lapsed.").meta({ title: "Decided" }),
  currency: money.shape.currency,
  base: amount("Pay before tax, for the time named beside it.").meta({ title: "Pay" }),
  basePer: z.enum(payPeriods).describe("Whether that is a year, a month, a week or an hour.").meta({ title: "Pay is for" }),
  monthsPaid: z
    .number()
    .min(12)
    .max(18)
    .nullable()
    .describe("Monthly pays a year, where there are more than twelve.")
    .meta({ title: "Monthly pays a year" }),
  hoursPerWeek: z.number().min(1).max(100).nullable().describe("Hours a week.").meta({ title: "Hours a week" }),
  raisePercent: share("By how much pay rises each year, in per cent.", 20).meta({ title: "Raise a year, per cent" }),
  bonus: amount("Bonus a year when all goes well.").nullable().meta({ title: "Bonus a year" }),
  bonusCounted: share("How much of the bonus you count on, in per cent.").meta({ title: "Of the bonus you count on, per cent" }),
  pensionPercent: share("What the employer adds for old age, in per cent of pay.").meta({
    title: "Pension from the employer, per cent",
  }),
  benefits: amount("What else it is worth a year: meals, tickets, insurance.").nullable().meta({ title: "Benefits a year" }),
  equity: amount("Shares or options, at what they would bring today.").nullable().meta({ title: "Shares, in all" }),
  vestYears: z
    .number()
    .int()
    .min(1)
    .max(10)
    .nullable()
    .describe("Years over which the shares become yours.")
    .meta({ title: "Shares over years" }),
  cliffMonths: z
    .number()
    .int()
    .min(0)
    .max(36)
    .nullable()
    .describe("Months before the first of them are yours.")
    .meta({ title: "Shares from month" }),
  equityCounted: share("How much of the shares you count on, in per cent.").meta({
    title: "Of the shares you count on, per cent",
  }),
  signOn: amount("Paid once at the start.").nullable().meta({ title: "Once at the start" }),
  costs: amount("What it costs you a year: travel, care, fees.").nullable().meta({ title: "Costs a year" }),
  commuteMinutes: z
    .number()
    .int()
    .min(0)
    .max(300)
    .nullable()
    .describe("Minutes of the way there, one way.")
    .meta({ title: "Way there, minutes" }),
  daysThere: z
    .number()
    .min(0)
    .max(7)
    .nullable()
    .describe("Days a week on which you go there.")
    .meta({ title: "Days there a week" }),
  leaveDays: z.number().int().min(0).max(120).nullable().describe("Days of leave a year.").meta({ title: "Days of leave" }),
  growth: mark("What you would learn."),
  people: mark("The people you would work with."),
  security: mark("How safe it is."),
  meaning: mark("How much it means to you."),
  note: z.string().trim().max(5000).nullable().describe("What was said, and what is still open."),
};

export const offer = z.object({ ...recordFields, ...offerFields });
export type Offer = z.infer<typeof offer>;

const minor = z.number().int().describe("In minor units of the offer's currency.");

export const yearValue = z.object({
  year: z.number().int(),
  base: minor,
  bonus: minor,
  pension: minor,
  benefits: minor,
  equity: minor,
  once: minor,
  costs: minor,
  total: minor,
});
export type YearValue = z.infer<typeof yearValue>;

export const offerView = offer.extend({
  opening: recordRef.nullable(),
  years: z.array(yearValue).describe("Its worth in each of the first four years."),
  overFour: minor.describe("Its worth over four years, in minor units."),
  anHour: z
    .number()
    .int()
    .nullable()
    .describe("What an hour brings in the first year, the way there counted; nothing where hours are not known."),
  assumed: z.array(z.string()).describe("What was assumed because nothing was said."),
});
export type OfferView = z.infer<typeof offerView>;

export const criteria = ["pay", "hours", "commute", "leave", "growth", "people", "security", "meaning"] as const;
export type Criterion = (typeof criteria)[number];

const weight = (what: string) => z.number().int().min(0).max(100).describe(`${what}, from 0 (nothing) to 100 (the most of all).`);

export const weightFields = {
  currency: money.shape.currency,
  payFrom: amount("The least a year that you could live with.").meta({ title: "Least a year" }),
  payTo: amount("The most a year that you could hope for.").meta({ title: "Most a year" }),
  pay: weight("What it counts to go from that least to that most"),
  hours: weight("What it counts to go from 50 hours a week to 30"),
  commute: weight("What it counts to go from two hours on the way a day to none"),
  leave: weight("What it counts to go from 15 days of leave to 40"),
  growth: weight("What it counts to go from learning nothing to learning much"),
  people: weight("What it counts to go from poor company to very good"),
  security: weight("What it counts to go from unsafe to very safe"),
  meaning: weight("What it counts to go from no meaning to much"),
};

export const offerWeights = z.object({ ...recordFields, ...weightFields });
export type OfferWeights = z.infer<typeof offerWeights>;

export const comparison = z.object({
  ranked: z
    .array(
      z.object({
        id: recordFields.id,
        title: offerFields.title,
        score: z.number().nullable().describe("0 is your least in everything, 1 the most; nothing until you said what counts."),
        yearly: z.number().int().describe("Worth a year over the first four, in minor units of the currency of the comparison."),
        parts: z.array(z.object({ criterion: z.enum(criteria), share: z.number().describe("What it adds to the score.") })),
        unknown: z.array(z.enum(criteria)).describe("Not known; counted as the middle."),
        toLead: z.array(z.string()).describe("What must change before it would lead, each in a sentence."),
        giveUp: z
          .array(z.string())
          .describe("How much less it could pay and still lead, and what you would give up most by taking it."),
      }),
    )
    .describe("The best first."),
  currency: money.shape.currency,
  said: z.array(z.string()).describe("What it means, in plain sentences."),
});
export type Comparison = z.infer<typeof comparison>;
