// Who speaks for the person: whether they were asked, and what they answered.
import { z } from "zod";
import { day } from "../../../core/day-fields.ts";
import { recordFields } from "../../../core/record.ts";

export const permissions = ["not-asked", "asked", "yes", "no"] as const;

export const referenceFields = {
  name: z.string().trim().min(1).max(200).describe("Who speaks for you.").meta({ title: "Who" }),
  knowsYouFrom: z
    .string()
    .trim()
    .max(300)
    .nullable()
    .describe("From where they know your work.")
    .meta({ title: "Knows your work from" }),
  contact: z.string().trim().max(300).nullable().describe("How to reach them.").meta({ title: "How to reach them" }),
  permission: z.enum(permissions).describe("Whether they agreed: not asked, asked, yes, no.").meta({ title: "Did they agree" }),
  askedOn: day("When you asked.").nullable(),
  answeredOn: day("When they answered.").nullable(),
  note: z.string().trim().max(2000).nullable().describe("What they would say, what they were sent, what they need."),
};

export const reference = z.object({ ...recordFields, ...referenceFields });
export type Reference = z.infer<typeof reference>;
