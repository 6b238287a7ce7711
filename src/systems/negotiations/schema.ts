// A sheet for a talk about pay: what is asked, where it ends, what else there is, what proves it, and how it is said.
import { z } from "zod";
import { evidence } from "../../career/evidence.ts";
import { day } from "../../core/day-fields.ts";
import { id } from "../../core/id.ts";
import { amount, money } from "../../core/money.ts";
import { recordFields, recordRef } from "../../core/record.ts";

const payTimes = ["year", "month", "week", "hour"] as const;

const words = (description: string, title: string) =>
  z.string().trim().min(1).max(5000).nullable().describe(description).meta({ title, long: true });

export const negotiationFields = {
  title: z.string().trim().min(1).max(200).describe("What you call it, such as pay at St Mary's.").meta({ title: "Name" }),
  offerId: id("The offer that it is about; none for a talk about pay where you work.").nullable().meta({ title: "Offer" }),
  day: day("When the talk is, or when you wrote it."),
  currency: money.shape.currency,
  per: z.enum(payTimes).describe("Whether the pay is for a year, a month, a week or an hour.").meta({ title: "Pay is for" }),
  ask: amount("The pay that you ask for.").nullable().meta({ title: "You ask for" }),
  anchor: amount("The pay that you name first, above what you ask for.").nullable().meta({ title: "You name first" }),
  walkAway: amount("The pay below which you say no.").nullable().meta({ title: "You walk away below" }),
  alsoAsk: words("What else you ask for, one a line: leave, hours, a start, training, a review of pay.", "Also"),
  haveElse: words("What you do if they say no, one a line. Found in your records unless you say it.", "What else you have"),
  proof: words("What shows that you are worth it, one a line, drafted from your wins.", "Proof"),
  objections: words(
    "What they may say and what you answer, one a line with => between. Drafted unless you say it.",
    "They may say => you answer",
  ),
  words: words("How you say it, one sentence a line. Drafted unless you say it.", "How you say it"),
};

export const negotiation = z.object({
  ...recordFields,
  ...negotiationFields,
  basis: z.array(evidence).max(20).describe("The wins that it quotes, as they stood when it was drafted."),
});
export type Negotiation = z.infer<typeof negotiation>;

export const negotiationLine = negotiation.omit({ basis: true, proof: true, objections: true, words: true, haveElse: true });
export type NegotiationLine = z.infer<typeof negotiationLine>;

export const negotiationView = negotiation.extend({
  offer: recordRef.nullable().describe("The offer that it is about."),
  sections: z
    .array(z.object({ key: z.string(), title: z.string(), lines: z.array(z.string()) }))
    .describe("The sheet, from top to bottom; what only you can say stands in square brackets."),
  open: z.array(z.string()).describe("What is still for you to say, in square brackets."),
  checks: z.array(z.string()).describe("What does not fit together, each in a sentence."),
  stale: z.boolean().describe("Whether a win that it quotes has changed since."),
});
export type NegotiationView = z.infer<typeof negotiationView>;
