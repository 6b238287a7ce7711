// A person's portrait on a page or two: what is known of them by their own word, with its uncertainty and its days.
import { z } from "zod";
import { energyEntry, enjoyedRole, hardLimit, quadrants, successStatement, valuesResult } from "../../values/shared.ts";
import { verdicts } from "./view.ts";

export const portraitScale = z.object({
  id: z.string(),
  label: z.string().describe("Name of the scale."),
  value: z.number().describe("The score."),
  low: z.number().describe("Low end of its 95 % interval."),
  high: z.number().describe("High end of its 95 % interval."),
  n: z.number().int().describe("How many of its items were answered."),
  on: z.string().describe("The day on which they were."),
  min: z.number().describe("Lowest possible score."),
  max: z.number().describe("Highest possible score."),
  poles: z.object({ low: z.string(), high: z.string() }).nullable().describe("Names of both ends, where the scale has two."),
});
export type PortraitScale = z.infer<typeof portraitScale>;

export const portraitSitting = z.object({
  instrumentId: z.string().describe("The questionnaire's short name."),
  title: z.string().describe("The questionnaire."),
  on: z.string().describe("The day it was answered last."),
  validated: z.boolean().describe("Whether studies have shown that it measures what it says."),
  whatItIsNot: z.string().nullable().describe("What nobody should read out of it; null where the questionnaire was deleted."),
  scales: z.array(portraitScale).min(1).describe("Of every scale that is no part of another its latest score."),
});
export type PortraitSitting = z.infer<typeof portraitSitting>;

const portraitBand = z
  .object({
    mean: z.number().describe("The mean."),
    low: z.number().describe("Low end of its 95 % interval."),
    high: z.number().describe("High end of its 95 % interval."),
    n: z.number().int().describe("People behind it, or the answers of the one person behind it."),
    of: z.enum(["people", "answers"]).describe("What n counts."),
  })
  .nullable();

export const portraitOthers = z.object({
  title: z.string().describe("The questionnaire."),
  people: z.number().int().min(1).describe("How many others are shown; unnamed ones only where enough of them answered."),
  whatItIsNot: z.string().describe("What nobody should read out of it."),
  scales: z.array(
    z.object({
      id: z.string(),
      label: z.string().describe("Name of the scale."),
      min: z.number().describe("Lowest possible score."),
      max: z.number().describe("Highest possible score."),
      self: portraitBand.describe("How the person sees themselves."),
      others: portraitBand.describe("How others see them."),
      verdict: z.enum(verdicts).describe("A difference is named only where the intervals do not touch."),
    }),
  ),
});
export type PortraitOthers = z.infer<typeof portraitOthers>;

export const portrait = z.object({
  name: z.string().nullable().describe("The person's name, where it was said."),
  headline: z.string().nullable(),
  on: z.string().describe("The day of the portrait."),
  success: successStatement.nullable().describe("What success means to them."),
  values: valuesResult.nullable().describe("Work values, weighed."),
  interests: portraitSitting.nullable().describe("Interests in six areas."),
  strengths: portraitSitting.nullable().describe("Strengths, the highest first."),
  personality: portraitSitting.nullable().describe("Personality in its wide scales."),
  environment: portraitSitting.nullable().describe("Preferred environment."),
  own: z.array(portraitSitting).describe("Questionnaires that the person added, where they were answered."),
  others: portraitOthers.nullable().describe("How others see them, beside how they see themselves."),
  energy: z
    .array(z.object({ quadrant: z.enum(quadrants), title: z.string(), tasks: z.array(z.string()) }))
    .describe("Tasks by what they do and how well they are done."),
  energyEntries: z.number().int().describe("How many notes that rests on."),
  energySince: energyEntry.shape.day.nullable().describe("The day of the earliest of them."),
  roles: z.array(enjoyedRole).describe("Roles enjoyed."),
  limits: z.array(hardLimit).describe("Hard limits, as stated."),
  missing: z.array(z.string()).describe("What is not known yet."),
});
export type Portrait = z.infer<typeof portrait>;

export const notAVerdict =
  "Written by its owner for their own direction. It is a picture at a time, with its uncertainty shown; it is not a verdict on a person, and not made for selection.";

/** What the parts without a questionnaire of their own are not. */
export const notValues =
  "Weighed against each other on that day: a low share does not mean that something is unimportant, only that it gives way first.";
export const notEnergy = "Noticed in single moments by one person; it says nothing of what others find of the same tasks.";
