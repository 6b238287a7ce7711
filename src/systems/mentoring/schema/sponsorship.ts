// The sponsor map: a decision that the person wants, who makes it, who speaks for them in that room, with which proof.
import { z } from "zod";
import { day } from "../../../core/day-fields.ts";
import { recordFields, recordRef } from "../../../core/record.ts";

const words = (most: number) => z.string().trim().min(1).max(most);

export const outcomes = ["yes", "no", "later"] as const;
export type Outcome = (typeof outcomes)[number];

export const sponsorshipFields = {
  decision: words(300)
    .describe("The decision that you want, such as charge nurse from April.")
    .meta({ title: "The decision you want" }),
  decider: words(200).nullable().describe("Who makes it: a person, or a group by its name.").meta({ title: "Who decides" }),
  decidesOn: day("When it is decided, as far as you know.").nullable().meta({ title: "Decided on" }),
  sponsor: recordRef
    .nullable()
    .describe("Who speaks for you where it is decided: one of your mentors and sponsors.")
    .meta({ title: "Who speaks for you" }),
  proof: z.array(recordRef).max(20).describe("What they hold that shows it: wins, goals, skills."),
  asked: words(1000)
    .nullable()
    .describe("What you asked them to say or do.")
    .meta({ title: "What you asked them for", long: true }),
  askedOn: day("When you asked them.").nullable().meta({ title: "Asked on" }),
  outcome: z.enum(outcomes).nullable().describe("What was decided: yes, no or later.").meta({ title: "What was decided" }),
  cameOn: day("When you heard.").nullable().meta({ title: "Heard on" }),
  came: words(2000).nullable().describe("What came of it, and what was said.").meta({ title: "What came of it", long: true }),
};

export const sponsorship = z.object({ ...recordFields, ...sponsorshipFields });
export type Sponsorship = z.infer<typeof sponsorship>;

export const sponsorshipLine = sponsorship.extend({
  said: z.string().describe("Who decides, who speaks for you and when, in a sentence."),
  next: z.string().nullable().describe("What is missing, in a sentence; nothing once it was decided."),
});
export type SponsorshipLine = z.infer<typeof sponsorshipLine>;
