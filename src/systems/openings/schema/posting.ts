// What a posting was read as, and how somebody fits it: the shapes that doors and screens share.
import { z } from "zod";
import { payPeriods } from "../../../career/posting/pay.ts";
import { day } from "../../../core/day-fields.ts";
import { openingFields } from "./opening.ts";

export const importance = z.enum(["must", "nice"]).describe("Whether it must be met, or is wished for.");

export const requirement = z.object({
  text: z.string().describe("The line as it stands in the posting."),
  importance,
  years: z.number().nullable().describe("The least years of practice that the line names."),
});

const minorUnits = (description: string) =>
  z.number().int().nullable().describe(`${description} In minor units: 125000 is 1,250.00.`);

export const sign = z.object({
  kind: z.enum(["scam", "ghost"]).describe("Whether it may be a fraud (scam), or there may be no work behind it (ghost)."),
  reason: z.string().describe("What speaks for it, and what to do."),
});

/** What can be asked of a posting beside the fields of an opening. */
export const readPosting = z.object({
  title: openingFields.title.nullable(),
  organisation: openingFields.organisation,
  place: openingFields.place,
  pay: openingFields.pay,
  hoursPerWeek: openingFields.hoursPerWeek,
  how: openingFields.how,
  url: openingFields.url,
  deadline: openingFields.deadline,
  text: openingFields.text,
  mode: z.enum(["on-site", "hybrid", "remote"]).nullable().describe("Where one works, as far as the posting says."),
  employment: z
    .enum(["internship", "apprenticeship", "volunteer", "temporary", "contract", "part-time", "full-time"])
    .nullable()
    .describe("The kind of employment."),
  payExact: z
    .object({
      least: minorUnits("From."),
      most: minorUnits("To."),
      currency: z.string().describe("ISO 4217 code."),
      period: z.enum(payPeriods).nullable().describe("The time it is paid for; nothing where the posting does not say."),
    })
    .nullable()
    .describe("The pay as exact amounts."),
  postedOn: day("When it was put up.").nullable(),
  requirements: z.array(requirement).describe("What it asks for, line by line."),
  notSaid: z.array(z.string()).describe("What it does not say, or what could not be read."),
  signs: z.array(sign).describe("Signs of fraud, and that nobody may be wanted; never counted in the fit."),
  known: z
    .array(
      z.object({
        id: z.string().describe("The opening."),
        label: z.string().describe("Its title, place of work and since when."),
        because: z.string().describe("Why it is taken for the same."),
      }),
    )
    .describe("Openings that you keep already and that are the same, or put up again."),
});
export type ReadPostingView = z.infer<typeof readPosting>;

const share = (description: string) => z.number().min(0).max(1).describe(description);

export const fitLine = z.object({
  skillId: z.string().describe("Catalogue id of the skill."),
  label: z.string().describe("The skill that is asked."),
  importance,
  line: z.string().nullable().describe("The line of the posting that asks for it."),
  need: z.number().describe("The level that is asked, 1 to 5."),
  have: z.number().nullable().describe("Your level in what covers it; nothing where nothing is known."),
  cover: share("How much of it is there."),
  because: z.string().describe("Why it counts so."),
  gain: share("What the fit would gain if it were fully there."),
});
export type FitLineView = z.infer<typeof fitLine>;

export const fitView = z.object({
  id: z.string().describe("The opening."),
  title: z.string().describe("What it is called."),
  organisation: openingFields.organisation,
  score: share(
    "Weighted share of the skills asked that you have; nothing where the posting names no skill that is known.",
  ).nullable(),
  mustMet: z.number().int().describe("How many of the skills that must be met you have."),
  mustAsked: z.number().int().describe("How many skills must be met."),
  missed: z.array(fitLine).describe("What must be met and is not known of you: shown apart, never averaged away."),
  lines: z.array(fitLine).describe("Each skill that is asked, in the order of the posting."),
  toCheck: z.array(requirement).describe("Lines that name no skill, such as a licence, a place or hours: yours to judge."),
  raises: z
    .array(z.object({ label: z.string().describe("The skill."), gain: share("What it adds to the fit.") }))
    .describe("What would raise it most."),
  direction: z
    .enum(["up", "sideways", "down"])
    .nullable()
    .describe("A step up, sideways or down from the work you do now; nothing where either is not known."),
  directionWhy: z.string().nullable().describe("The two roles it was read from."),
  signs: z.array(sign).describe("Signs of fraud, and that nobody may be wanted; never counted."),
});
export type FitView = z.infer<typeof fitView>;

export const rankedOpening = z.object({
  id: z.string().describe("The opening."),
  title: z.string().describe("What it is called."),
  organisation: openingFields.organisation,
  score: share("Weighted share of the skills asked that you have."),
  mustMet: z.number().int().describe("How many of the skills that must be met you have."),
  mustAsked: z.number().int().describe("How many skills must be met."),
});
