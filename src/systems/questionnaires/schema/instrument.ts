// An instrument as data: items, scales, scoring, where it comes from, under which licence, and what it is not. Also the format of a file that adds one.
import { z } from "zod";
import { recordFields } from "../../../core/record.ts";

const slug = (description: string) =>
  z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,59}$/, "Use small letters, digits and hyphens, such as work-pace.")
    .describe(description);
const line = (most: number, description: string) => z.string().trim().min(1).max(most).describe(description);

const answerLabel = z.strictObject({
  value: z.number().int().min(0).max(10).describe("The number that is kept for this answer."),
  label: line(80, "What the answer says, such as “agree”."),
});

const reliability = z.strictObject({
  alpha: z.number().gt(0).lt(1).describe("Published internal consistency (Cronbach's alpha)."),
  sd: z.number().gt(0).nullable().describe("Published standard deviation in the unit of the score; null where none is known."),
  source: line(300, "Who published it, and on whom."),
});

const scale = z.strictObject({
  id: slug("Short name of the scale, kept with every score."),
  label: line(80, "Name of the scale for people."),
  parent: slug("The wider scale that also counts these items; null for none.").nullable().default(null),
  high: line(500, "What a high score says, in plain words."),
  low: line(500, "What a low score says, in plain words."),
  poles: z
    .strictObject({ low: line(60, "Name of the low end."), high: line(60, "Name of the high end.") })
    .nullable()
    .default(null)
    .describe("For a scale with two ends of equal worth: the names of both; null where there is only more or less."),
  reliability: reliability.nullable().default(null).describe("Published reliability; null where none is known."),
});

const item = z.strictObject({
  id: line(40, "Short name of the item, kept with every answer.").regex(/^[\w.-]+$/, "Use letters, digits, points and hyphens."),
  text: line(300, "What is asked or stated."),
  othersText: line(300, "The same, about the person, for others who answer.").nullable().default(null),
  scale: slug("The scale that it counts for."),
  reversed: z.boolean().default(false).describe("Whether agreeing lowers the score."),
});

const norms = z.strictObject({
  group: line(200, "Whom the numbers describe."),
  source: line(300, "Who published them."),
  scales: z
    .record(
      z.string(),
      z.strictObject({
        mean: z.number().describe("Mean of the group, in the unit of the score."),
        sd: z.number().gt(0).describe("Standard deviation of the group."),
      }),
    )
    .describe("Mean and standard deviation by scale."),
});

export const instrumentDefinition = z.strictObject({
  id: slug("Short name of the instrument."),
  version: line(20, "Version of its items and scoring, such as 1."),
  title: line(120, "Name for people."),
  purpose: line(600, "What answering it is good for."),
  instruction: line(400, "What is asked of whoever answers, above the items."),
  othersInstruction: line(400, "The same, when others answer about the person.").nullable().default(null),
  answers: z.array(answerLabel).min(2).max(11).describe("The answers to choose from, from the lowest value to the highest."),
  scales: z.array(scale).min(1).max(60).describe("What is scored."),
  items: z.array(item).min(1).max(500).describe("What is answered."),
  scoring: z.enum(["mean", "sum"]).describe("Whether a scale is the mean of its items or their sum."),
  minimumShare: z.number().min(0.5).max(1).describe("Share of a scale's items that must be answered for a score."),
  secondsPerItem: z.number().min(0.2).max(30).describe("Faster than this, an item can hardly have been read."),
  minutes: z.number().int().min(1).max(180).describe("How long it usually takes."),
  validated: z.boolean().describe("Whether studies have shown that it measures what it says."),
  whatItIsNot: line(600, "What nobody should read out of it."),
  source: line(300, "Where the items come from."),
  author: line(200, "Who wrote them."),
  licence: line(200, "The terms under which the items may be used."),
  norms: norms.nullable().describe("Numbers of a comparison group; null where there are none."),
});

export type InstrumentDefinition = z.infer<typeof instrumentDefinition>;
export type InstrumentScale = InstrumentDefinition["scales"][number];
export type InstrumentItem = InstrumentDefinition["items"][number];

/** An instrument that the person added from a file. Its record's id is the instrument's own. */
export const ownInstrument = z.object({
  ...recordFields,
  title: z.string().describe("Name for people."),
  version: z.string().describe("Version of its items and scoring."),
  definition: instrumentDefinition.describe("The instrument itself."),
  file: z.string().describe("The file it was read from."),
});

export type OwnInstrument = z.infer<typeof ownInstrument>;
