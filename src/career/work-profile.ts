// What kind of work a role is, in the words of the field: interests, work values and environment, for whoever describes a role or compares a person with it.

import { z } from "zod";

/** Holland's six areas of interest, in their usual order. */
export const interestAreas = [
  { id: "realistic", letter: "R", label: "Realistic", means: "Working with hands, tools, machines, plants or animals." },
  {
    id: "investigative",
    letter: "I",
    label: "Investigative",
    means: "Finding out, analysing, explaining with facts and theory.",
  },
  { id: "artistic", letter: "A", label: "Artistic", means: "Making something of one's own in words, pictures, sound or form." },
  { id: "social", letter: "S", label: "Social", means: "Helping, teaching, caring for and advising people." },
  { id: "enterprising", letter: "E", label: "Enterprising", means: "Leading, convincing, selling, deciding and taking risks." },
  { id: "conventional", letter: "C", label: "Conventional", means: "Keeping order: figures, records, rules and procedures." },
] as const;

/** The six work values of the theory of work adjustment, as O*NET rates them. */
export const workValues = [
  { id: "achievement", label: "Achievement", means: "One's abilities are used and results can be seen." },
  { id: "independence", label: "Independence", means: "Working on one's own, with own ideas and decisions." },
  { id: "recognition", label: "Recognition", means: "Advancement, standing, leading others." },
  { id: "relationships", label: "Relationships", means: "Good colleagues, being of service, nothing against one's conscience." },
  { id: "support", label: "Support", means: "A management that stands behind its people and treats them fairly." },
  { id: "workingConditions", label: "Working conditions", means: "Security, pay, variety, comfort and not too little to do." },
] as const;

/** What a working environment is like, each from 0 to 1. O*NET says nothing about the size of an organisation, so no role has it. */
export const environmentDimensions = [
  { id: "pace", label: "Pace", low: "never a strict deadline", high: "strict deadlines every day" },
  {
    id: "autonomy",
    label: "Autonomy",
    low: "others decide what is done, and how",
    high: "one decides oneself what is done, and how",
  },
  { id: "people", label: "People", low: "alone, without a team", high: "always with others, in a team that matters" },
  { id: "place", label: "Place", low: "indoors every day", high: "outdoors in all weather every day" },
] as const;

export type InterestArea = (typeof interestAreas)[number]["id"];
export type WorkValue = (typeof workValues)[number]["id"];
export type EnvironmentDimension = (typeof environmentDimensions)[number]["id"];

const interest = (area: string) =>
  z.number().min(1).max(7).describe(`${area} interest, 1 (not at all like the work) to 7 (very).`);
const value = (name: string) => z.number().min(1).max(7).describe(`How far the work gives ${name}, 1 (not at all) to 7 (fully).`);
const share = (low: string, high: string) =>
  z.number().min(0).max(1).nullable().describe(`0: ${low}; 1: ${high}; null where unknown.`);

/** How a figure came about, the firmest first. */
export const figureGrounds = ["measured", "borrowed", "derived", "estimated"] as const;

export const figureGround = z.object({
  how: z
    .enum(figureGrounds)
    .describe(
      "Measured by the source; borrowed from another role; derived by a rule from other measured figures; or estimated by Cairn.",
    ),
  error: z.number().min(0).describe("Standard error on the figure's own scale; 0 for what the source itself says."),
  said: z.string().describe("Where it comes from, in words, with what its error rests on."),
});

export type FigureGround = z.infer<typeof figureGround>;

const groundOf = (what: string) =>
  figureGround.nullable().describe(`How the figures of ${what} came about; null where there are none.`);

export const workGrounds = z.object({
  interests: groundOf("interests"),
  workValues: groundOf("work values"),
  pace: groundOf("pace"),
  autonomy: groundOf("autonomy"),
  people: groundOf("people"),
  place: groundOf("place"),
} satisfies Record<"interests" | "workValues" | EnvironmentDimension, z.ZodType>);

export type WorkGrounds = z.infer<typeof workGrounds>;

export const workProfile = z.object({
  interests: z
    .object({
      realistic: interest("Realistic"),
      investigative: interest("Investigative"),
      artistic: interest("Artistic"),
      social: interest("Social"),
      enterprising: interest("Enterprising"),
      conventional: interest("Conventional"),
    } satisfies Record<InterestArea, z.ZodType>)
    .nullable()
    .describe("RIASEC interests of the work; null where the source has none."),
  workValues: z
    .object({
      achievement: value("achievement"),
      independence: value("independence"),
      recognition: value("recognition"),
      relationships: value("relationships"),
      support: value("support"),
      workingConditions: value("good working conditions"),
    } satisfies Record<WorkValue, z.ZodType>)
    .nullable()
    .describe("What the work gives, of six values; null where the source has none."),
  environment: z
    .object({
      pace: share("never a strict deadline", "strict deadlines every day"),
      autonomy: share("others decide what is done, and how", "one decides oneself what is done, and how"),
      people: share("alone, without a team", "always with others, in a team that matters"),
      place: share("indoors every day", "outdoors in all weather every day"),
    } satisfies Record<EnvironmentDimension, z.ZodType>)
    .nullable()
    .describe("What the working environment is like; null where the source has nothing of it."),
  grounds: workGrounds.describe("How each of them came about."),
  source: z.string().describe("Where the figures come from, with version, publisher and licence."),
});

export type WorkProfile = z.infer<typeof workProfile>;
