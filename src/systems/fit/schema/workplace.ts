// A place of work as the person sees it: one answer for each scale of the environment questionnaire, "do not know" allowed.
import { z } from "zod";
import { day } from "../../../core/day-fields.ts";
import { id } from "../../../core/id.ts";
import { recordFields } from "../../../core/record.ts";

/** The scales of the environment questionnaire with the five answers in words, from the low end to the high one. */
export const workplaceScales = [
  {
    id: "size",
    label: "Size",
    low: "small, everybody knows everybody",
    high: "large, with many roles and rules",
    steps: ["very small", "small", "in between", "large", "very large"],
  },
  {
    id: "pace",
    label: "Pace",
    low: "steady, with time to finish",
    high: "fast, with deadlines and sudden turns",
    steps: ["very steady", "steady", "in between", "fast", "very fast"],
  },
  {
    id: "autonomy",
    label: "Autonomy",
    low: "guided, others say what is done and how",
    high: "free, one decides what is done and how",
    steps: ["closely guided", "guided", "in between", "free", "very free"],
  },
  {
    id: "place",
    label: "Place",
    low: "indoors, at a place of one's own",
    high: "out: outdoors, on sites, on the road",
    steps: ["always indoors", "mostly indoors", "half and half", "mostly out", "always out"],
  },
  {
    id: "remote",
    label: "Nearness to home",
    low: "on site",
    high: "from home",
    steps: ["always on site", "mostly on site", "half and half", "mostly from home", "always from home"],
  },
  {
    id: "people",
    label: "People",
    low: "long stretches by oneself",
    high: "with others most of the day",
    steps: ["nearly always alone", "mostly alone", "half and half", "mostly with others", "nearly always with others"],
  },
] as const;

export type WorkplaceScale = (typeof workplaceScales)[number]["id"];

const answer = (question: string, steps: readonly string[]) =>
  z
    .number()
    .int()
    .min(1)
    .max(5)
    .nullable()
    .describe(`${question} From 1 (${steps[0]}) to 5 (${steps[4]}); nothing where you do not know.`);

export const knownFrom = ["outside", "interview", "inside"] as const;

const [size, pace, autonomy, place, remote, people] = workplaceScales;

export const workplaceFields = {
  name: z
    .string()
    .trim()
    .min(1, "Say which place it is.")
    .max(160)
    .describe("The place, such as “the agency I talk to”.")
    .meta({ title: "Which place" }),
  roleId: id("The role you would have there.")
    .nullable()
    .describe("The role you have, had or would have there, in the catalogue.")
    .meta({ title: "The role you have or would have there" }),
  enjoyedRoleId: id("A role you had there.").nullable().describe("The role you had there, where it is one of those you noted."),
  size: answer("How large is it?", size.steps),
  pace: answer("How fast is the work?", pace.steps),
  autonomy: answer("How free is one in what one does, and how?", autonomy.steps),
  place: answer("Where is the work done?", place.steps),
  remote: answer("How much of it is done from home?", remote.steps),
  people: answer("How much is one with others?", people.steps),
  knownFrom: z
    .enum(knownFrom)
    .nullable()
    .describe("How you know it: from outside, from an interview or a visit, or from working there.")
    .meta({ title: "How you know it" }),
  note: z
    .string()
    .trim()
    .max(2000)
    .nullable()
    .describe("What you saw or heard that made you answer so, and what to ask next.")
    .meta({ title: "What made you answer so, and what to ask next" })
    .meta({ long: true }),
  day: day("The day of this picture."),
} satisfies Record<WorkplaceScale, z.ZodType> & Record<string, z.ZodType>;

/** A place of which nothing but its name is said. */
export const nothingSaid = {
  roleId: null,
  enjoyedRoleId: null,
  size: null,
  pace: null,
  autonomy: null,
  place: null,
  remote: null,
  people: null,
  knownFrom: null,
  note: null,
} satisfies Partial<Record<keyof typeof workplaceFields, null>>;

export const workplace = z.object({ ...recordFields, ...workplaceFields });
export type Workplace = z.infer<typeof workplace>;
