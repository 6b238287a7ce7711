// A decision as data: the options, what one expects and how sure one is, and what came of it.
import { z } from "zod";
import { day } from "../../../core/day-fields.ts";
import { recordFields, recordRef } from "../../../core/record.ts";

export const decisionOption = z.object({
  label: z.string().min(1).max(200).describe("The option in a few words."),
  for: z.string().max(2000).default("").describe("What speaks for it."),
  against: z.string().max(2000).default("").describe("What speaks against it."),
});
export type DecisionOption = z.infer<typeof decisionOption>;

export const outcomes = ["yes", "partly", "no"] as const;
export const outcome = z.enum(outcomes).describe("Whether what you expected came true: yes, partly or no.");
export type Outcome = z.infer<typeof outcome>;

export const decisionFields = {
  title: z.string().min(1).max(300).describe("What is to be decided.").meta({ title: "What is to be decided?" }),
  context: z
    .string()
    .max(8000)
    .nullable()
    .describe("What it is about: what you know, what you do not know, whom it touches.")
    .meta({ title: "What is it about?" }),
  options: z.array(decisionOption).max(12).describe("Between what; doing nothing is one too."),
  chosen: z
    .string()
    .max(200)
    .nullable()
    .describe("The option that you took, or will take.")
    .meta({ title: "What do you choose?" }),
  decidedOn: day("The day on which you decided.").nullable(),
  expectation: z
    .string()
    .max(1000)
    .nullable()
    .describe("What you expect to come of it, so that anybody could check on a day whether it did.")
    .meta({ title: "What do you expect to come of it?" }),
  probability: z
    .number()
    .int()
    .min(0)
    .max(100)
    .nullable()
    .describe("How likely you hold that to be, in percent: 50 is a coin toss.")
    .meta({ title: "How likely, in percent?" }),
  resolvesBy: day("By when it will be known.").nullable().meta({ title: "Known by" }),
  reviewOn: day("The day on which to look at it again.").nullable().meta({ title: "Look at it again on" }),
  feelings: z
    .string()
    .max(2000)
    .nullable()
    .describe("How you feel about it now. It explains much afterwards; may stay empty.")
    .meta({ title: "How do you feel about it?" }),
  records: z.array(recordRef).max(30).describe("What it concerns: a goal, an offer, a person."),
};

export const restatement = z.object({
  day: day("The day on which it was changed."),
  chosen: decisionFields.chosen,
  expectation: decisionFields.expectation,
  probability: decisionFields.probability,
});
export type Restatement = z.infer<typeof restatement>;

export const decision = z.object({
  ...recordFields,
  ...decisionFields,
  stated: z
    .number()
    .int()
    .min(0)
    .max(100)
    .nullable()
    .describe("The percentage that stood when it was decided; the calibration counts this one."),
  restated: z
    .array(restatement)
    .describe("What stood before each change since it was decided, the earliest first, with the day of the change."),
  letGoOn: day("The day on which it was let go, without an outcome.").nullable(),
  happened: outcome.nullable(),
  resolvedOn: day("The day on which it was known.").nullable(),
  whatCame: z.string().max(4000).nullable().describe("What came of it.").meta({ title: "What came of it?" }),
  lesson: z
    .string()
    .max(2000)
    .nullable()
    .describe("What you would tell yourself the next time.")
    .meta({ title: "What would you tell yourself the next time?" }),
});
export type Decision = z.infer<typeof decision>;

export const decisionStatuses = ["open", "waiting", "resolved", "let-go"] as const;
export const decisionStatus = z
  .enum(decisionStatuses)
  .describe("Open (not decided), waiting (decided, outcome not known yet), resolved, or let-go (put away without an outcome).");
export type DecisionStatus = z.infer<typeof decisionStatus>;

export const decisionLine = z.object({
  decision,
  status: decisionStatus,
  due: day("The day on which to look at it again.").nullable(),
});
export type DecisionLine = z.infer<typeof decisionLine>;

export const calibrationBin = z.object({
  from: z.number().int().describe("Lowest stated percentage in it."),
  to: z.number().int().describe("Highest stated percentage in it."),
  n: z.number().int().describe("How many decisions."),
  hits: z.number().int().describe("How many came true."),
  stated: z.number().describe("Mean of what was stated, 0 to 1."),
  share: z.number().describe("Share that came true, 0 to 1."),
  low: z.number().describe("Lower end of its 95 % interval."),
  high: z.number().describe("Upper end of its 95 % interval."),
  said: z.string(),
});
export type CalibrationBin = z.infer<typeof calibrationBin>;

export const calibration = z.object({
  n: z.number().int().describe("Resolved decisions with a stated probability that came true or did not."),
  partly: z.number().int().describe("Those that came true in part: shown, not counted."),
  letGo: z.number().int().describe("Those with a probability that were let go before an outcome: not counted."),
  needed: z.number().int().describe("How many it takes before anything is said."),
  figures: z.string().nullable().describe("How sure that is, with its figures; nothing where nothing is said."),
  brier: z
    .object({ mean: z.number(), low: z.number().nullable(), high: z.number().nullable() })
    .nullable()
    .describe("Mean squared distance between what was stated and what came, 0 to 1; always saying 50 % gives 0.25."),
  bins: z.array(calibrationBin).describe("Empty until there are enough."),
  said: z.string(),
});
export type Calibration = z.infer<typeof calibration>;

export const importedDecision = z.object({
  title: z.string(),
  decidedOn: day("The day on which it was decided.").nullable(),
  known: z.boolean().describe("Whether the same decision stands already; it is passed over."),
});
export type ImportedDecision = z.infer<typeof importedDecision>;
