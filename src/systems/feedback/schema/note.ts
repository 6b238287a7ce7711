// Feedback that was heard: from whom, in which words, about what, and what became of it.
import { z } from "zod";
import { day } from "../../../core/day-fields.ts";
import { recordFields, recordRef } from "../../../core/record.ts";

export const relations = ["manager", "peer", "report", "client", "other"] as const;
export type Relation = (typeof relations)[number];
export const relation = z
  .enum(relations)
  .describe("Who they are to you: manager, peer (you work side by side), report (you lead them), client, or other.");

export const tones = ["praise", "critique", "advice"] as const;
export type Tone = (typeof tones)[number];
export const tone = z.enum(tones).describe("Praise (what was good), critique (what was not), or advice (what to do).");

export const feedbackNoteFields = {
  words: z
    .string()
    .trim()
    .min(1, "Write what was said.")
    .max(5000)
    .describe("What was said, in their own words.")
    .meta({ title: "What was said", long: true }),
  from: z.string().trim().min(1).max(200).nullable().describe("Who said it.").meta({ title: "From whom" }),
  person: recordRef.nullable().describe("The same as somebody you keep here, where they are."),
  relation: relation.nullable().meta({ title: "Who they are to you" }),
  tone: tone.nullable().meta({ title: "What it was" }),
  day: day("When you heard it."),
  about: z.array(recordRef).max(10).describe("The skills and goals that it is about."),
  did: z
    .string()
    .trim()
    .min(1)
    .max(2000)
    .nullable()
    .describe("What you did with it; that you let it be counts too.")
    .meta({ title: "What you did with it" }),
  thankedOn: day("When you thanked them.").nullable().meta({ title: "Thanked on" }),
};

export const feedbackNote = z.object({
  ...recordFields,
  ...feedbackNoteFields,
  source: z.string().max(300).nullable().describe("Where it comes from: you, or the file that it was read from."),
});
export type FeedbackNote = z.infer<typeof feedbackNote>;
