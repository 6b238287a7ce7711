// Letters and other words for a move, and what was sent with an application, frozen as it was.
import { z } from "zod";
import { evidence } from "../../career/evidence.ts";
import { day } from "../../core/day-fields.ts";
import { id } from "../../core/id.ts";
import { recordFields, recordRef } from "../../core/record.ts";
import { papers, templates } from "../resume/shared.ts";

export const purposes = ["application", "unasked", "call", "thanks", "profile"] as const;
export type Purpose = (typeof purposes)[number];

const words = (most: number) => z.string().trim().min(1).max(most);

export const letterFields = {
  title: words(200).describe("What you call it.").meta({ title: "Name" }),
  purpose: z
    .enum(purposes)
    .describe(
      "An application, a letter to an employer who has not advertised (unasked), what to say in a call or at the door, thanks after an interview, or the words about you on a profile.",
    )
    .meta({ title: "What it is" }),
  openingId: id("The opening that it is for.").nullable().meta({ title: "Opening" }),
  organisation: words(200).nullable().describe("To whom it goes: the employer, the ward, the society."),
  role: words(200).nullable().describe("What you want to work as there.").meta({ title: "As what" }),
  toWhom: words(200).nullable().describe("The person who reads or hears it, such as Ms Lind.").meta({ title: "To whom" }),
  day: day("The day on it."),
  text: words(20_000)
    .describe("The words. What stands in square brackets is for you to say.")
    .meta({ title: "The words", long: true }),
};

export const letter = z.object({
  ...recordFields,
  ...letterFields,
  sentOn: day("When it was sent or said.").nullable(),
  basis: z.array(evidence).max(100).describe("The records that it says, as they stood when it was drafted."),
});
export type Letter = z.infer<typeof letter>;

export const letterLine = letter.omit({ text: true, basis: true });
export type LetterLine = z.infer<typeof letterLine>;

export const letterView = letter.extend({
  opening: recordRef.nullable().describe("The opening that it is for."),
  open: z.array(z.string()).describe("What is still for you to say, in square brackets."),
  missing: z.array(z.string()).describe("What must be met by the posting, and nothing of yours that was confirmed speaks of."),
  unproved: z.array(z.string()).describe("Numbers in it that neither a record of yours nor the posting has."),
  stale: z.boolean().describe("Whether a record that it says has changed since."),
});
export type LetterView = z.infer<typeof letterView>;

/** A document as it went out: laid out as a resume is, with its look. */
const sheet = z.object({
  name: z.string(),
  title: z.string(),
  headline: z.string().nullable(),
  contact: z.array(z.string()),
  summary: z.string().nullable(),
  sections: z.array(
    z.object({
      title: z.string(),
      entries: z.array(
        z.object({
          title: z.string(),
          where: z.string(),
          period: z.string(),
          summary: z.string().nullable(),
          link: z.string().nullable(),
          lines: z.array(z.string()),
        }),
      ),
      lines: z.array(z.string()),
      listed: z.array(z.string()),
    }),
  ),
});

export const sentFields = {
  day: day("When it was sent."),
  note: words(2000).nullable().describe("What is worth keeping of it, such as through which form it went."),
};

export const sentDocument = z.object({
  ...recordFields,
  ...sentFields,
  openingId: id("The opening that it was sent for."),
  title: words(200).describe("What it was: the name of the letter or of the resume."),
  made: recordRef.nullable().describe("The letter or the resume for a role that it was made of; nothing for all of the resume."),
  sheet: sheet.describe("What it said, frozen."),
  template: z.enum(templates).describe("How it looked."),
  paper: z.enum(papers).describe("A4, or US Letter."),
});
export type SentDocument = z.infer<typeof sentDocument>;

export const sentLine = sentDocument.omit({ sheet: true }).extend({ opening: recordRef.nullable() });
export type SentLine = z.infer<typeof sentLine>;

export const sentView = sentLine.extend({ text: z.string().describe("What it said, as plain text.") });
export type SentView = z.infer<typeof sentView>;
