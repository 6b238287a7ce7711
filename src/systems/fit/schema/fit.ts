// How a person and a role fit, in four parts that are never added up, each with its facts, source and day.
import { z } from "zod";
import { way } from "../../../core/way.ts";
import { hardLimit } from "../../values/shared.ts";
import { workplace } from "./workplace.ts";

export const fitParts = ["interests", "values", "environment", "skills"] as const;
export type FitPart = (typeof fitParts)[number];

/** The firmest first. */
export const firmnesses = ["measured", "seen", "borrowed", "derived", "estimated"] as const;
export type Firmness = (typeof firmnesses)[number];

export const fitFact = z.object({
  label: z.string().describe("What is compared."),
  you: z.string().describe("What is known of you."),
  role: z.string().describe("What is known of the work."),
  how: z
    .string()
    .nullable()
    .describe("Where the figure of the work comes from, in a word; nothing where that is the same for all."),
});
export type FitFact = z.infer<typeof fitFact>;

export const partOfFit = z.object({
  part: z.enum(fitParts).describe("Interests, values, environment or skills."),
  score: z
    .number()
    .nullable()
    .describe(
      "Interests: correlation, -1 to 1. Values: share of distinct kinds of work that give less of what you value, 0 to 1. Environment: 1 less the mean distance to be expected. Skills: readiness, 0 to 1. Nothing where it is not known.",
    ),
  low: z
    .number()
    .nullable()
    .describe(
      "Low end of the 90 % interval from the uncertainty of your own answers, and of the work's figures where they are not measured.",
    ),
  high: z.number().nullable().describe("High end of that interval."),
  said: z.string().describe("What it says, in a sentence; or what is missing."),
  figures: z.string().nullable().describe("How sure that is, with its figures; nothing where nothing is known."),
  facts: z.array(fitFact).describe("What it rests on, line by line."),
  source: z.string().nullable().describe("Where the figures of the work come from."),
  firmness: z
    .enum(firmnesses)
    .nullable()
    .describe(
      "How the figures of the work came about, the weakest of them: measured, as you see it, borrowed, derived or estimated; nothing where there are none.",
    ),
  change: z.string().nullable().describe("What would change it, in a sentence."),
  on: z.string().nullable().describe("The day of your own answers."),
  toDo: way.nullable().describe("How to get what is missing."),
});
export type PartOfFit = z.infer<typeof partOfFit>;

export const placeFit = z.object({
  place: workplace.describe("The place as you see it."),
  roleLabel: z.string().nullable().describe("The title of the role that it is pictured for."),
  part: partOfFit.describe("How its environment is to you."),
});
export type PlaceFit = z.infer<typeof placeFit>;

export const roleFit = z.object({
  roleId: z.string().describe("The role in the catalogue."),
  label: z.string().describe("Its title."),
  parts: z.array(partOfFit).describe("The four parts. There is no total: they answer different questions."),
  inGeneral: partOfFit
    .nullable()
    .describe(
      "The environment of this kind of work in general; only where the environment part is held against a picture of yours.",
    ),
  places: z.array(placeFit).describe("Your pictures of places in this role, the latest first."),
  toCheck: z.array(hardLimit).describe("Hard limits that you stated, to check by yourself: no catalogue knows them of a job."),
});
export type RoleFit = z.infer<typeof roleFit>;

export const suggestionOrders = ["all", "interests", "values", "environment", "skills"] as const;

export const suggestedRole = z.object({
  roleId: z.string(),
  label: z.string(),
  source: z.string().describe("The catalogue that it comes from."),
  because: z
    .string()
    .describe("Why it stands where it stands: its place in each part among all roles of which that part is known."),
  sharing: z
    .array(z.object({ roleId: z.string(), label: z.string().describe("Its title.") }))
    .describe("Further roles with the same interests and work values, the better placed first; only their skills may differ."),
  reasons: z
    .array(
      z.object({
        part: z.enum(fitParts),
        score: z.number(),
        said: z.string().describe("The reason, with its numbers."),
        firmness: z.enum(firmnesses).nullable().describe("How the figures of the work came about."),
      }),
    )
    .describe("One for each part that is known, the strongest first."),
});
export type SuggestedRole = z.infer<typeof suggestedRole>;
