// How often one wants to be in touch, for all people: by tag, and how many talks a week.
import { z } from "zod";
import { recordFields } from "../../../core/record.ts";

export const tagRule = z.object({
  tag: z.string().trim().min(1, "Write the tag.").max(60).describe("The tag, such as mentor."),
  days: z.number().int().min(1).max(3650).describe("In touch with all who have it every so many days."),
});
export type TagRule = z.infer<typeof tagRule>;

export const contactRhythmFields = {
  weeklyTalks: z
    .number()
    .int()
    .min(1)
    .max(50)
    .nullable()
    .describe("For how many talks a week has room; three unless said.")
    .meta({ title: "Talks a week" }),
  byTag: z.array(tagRule).max(50).describe("How often by tag; what a person's own page says counts before it."),
};

export const contactRhythm = z.object({ ...recordFields, ...contactRhythmFields });
export type ContactRhythm = z.infer<typeof contactRhythm>;
