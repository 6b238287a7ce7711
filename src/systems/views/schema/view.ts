// How others see the person: their answers to the same statements, named or not.
import { z } from "zod";
import { day } from "../../../core/day-fields.ts";
import { recordFields } from "../../../core/record.ts";
import { answers } from "../../questionnaires/shared.ts";

export const raterGroups = ["manager", "peer", "report", "friend", "family", "other"] as const;
/** What may be said of a person's own picture beside that of others. */
export const verdicts = ["others-higher", "others-lower", "no-clear-difference", "not-both"] as const;
export type RaterGroup = (typeof raterGroups)[number];

export const viewFields = {
  raterGroup: z
    .enum(raterGroups)
    .describe("How they know you: manager, peer, report, friend, family or other.")
    .meta({ title: "How do you know each other?" }),
  raterName: z
    .string()
    .trim()
    .min(1)
    .max(120)
    .nullable()
    .describe("Who answered, when they agreed to be named; empty keeps them unnamed, and then three are needed to show anything.")
    .meta({ title: "Your name, if it may be shown" }),
  day: day("When they answered."),
  note: z.string().max(2000).nullable().describe("What they added in their own words.").meta({ title: "In their words" }),
};

export const view = z.object({
  ...recordFields,
  ...viewFields,
  instrumentId: z.string().describe("The instrument whose statements they answered."),
  instrumentVersion: z.string().describe("Its version then."),
  answers,
  source: z.string().nullable().describe("Where it came from; empty when it was filled in here."),
  batch: z.string().nullable().describe("The unnamed answers that it is shown together with; empty while it waits for them."),
});
export type View = z.infer<typeof view>;

/** A view as it is shown: what an unnamed person answered never stands alone, and nothing tells when it came. */
export const shownView = z
  .object({
    ...view.shape,
    answers: answers.nullable().describe("What they answered; hidden where they are unnamed."),
    note: viewFields.note.describe("What they added; hidden where they are unnamed."),
    day: viewFields.day.nullable().describe("When they answered; hidden where they are unnamed."),
    answered: z.number().int().describe("How many statements they answered."),
  })
  .omit({ createdAt: true, updatedAt: true });
