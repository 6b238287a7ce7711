// A person's portrait on a page or two: what is known of them by their own word, with its uncertainty and its days.
import { z } from "zod";
import { energyEntry, enjoyedRole, quadrants } from "./energy.ts";
import { successStatement } from "./success.ts";
import { hardLimit, valuesResult } from "./values.ts";

export const portraitScale = z.object({
  id: z.string(),
  label: z.string().describe("Name of the scale."),
  value: z.number().describe("The score."),
  low: z.number().describe("Low end of its 95 % interval."),
  high: z.number().describe("High end of its 95 % interval."),
  min: z.number().describe("Lowest possible score."),
  max: z.number().describe("Highest possible score."),
  poles: z.object({ low: z.string(), high: z.string() }).nullable().describe("Names of both ends, where the scale has two."),
});
export type PortraitScale = z.infer<typeof portraitScale>;

export const portraitSitting = z.object({
  title: z.string().describe("The questionnaire."),
  on: z.string().describe("The day it was answered."),
  validated: z.boolean().describe("Whether studies have shown that it measures what it says."),
  scales: z.array(portraitScale),
});
export type PortraitSitting = z.infer<typeof portraitSitting>;

export const portrait = z.object({
  name: z.string().nullable().describe("The person's name, where it was said."),
  headline: z.string().nullable(),
  on: z.string().describe("The day of the portrait."),
  success: successStatement.nullable().describe("What success means to them."),
  values: valuesResult.nullable().describe("Work values, weighed."),
  interests: portraitSitting.nullable().describe("Interests in six areas."),
  strengths: portraitSitting.nullable().describe("Strengths, the highest first."),
  environment: portraitSitting.nullable().describe("Preferred environment."),
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
