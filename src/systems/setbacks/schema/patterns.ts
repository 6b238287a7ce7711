// What several setbacks show together, as every door answers it.
import { z } from "zod";
import { rejectionStages, setbackKinds } from "./setback.ts";

const interval = z.object({
  mean: z.number(),
  low: z.number().describe("Lower end of the 95 % interval."),
  high: z.number().describe("Upper end of the 95 % interval."),
  n: z.number().int().describe("How many it rests on."),
});

export const patterns = z.object({
  n: z.number().int().describe("How many setbacks there are."),
  kinds: z.array(z.object({ of: z.enum(setbackKinds), count: z.number().int(), share: interval })),
  stages: z.object({
    n: z.number().int().describe("Rejections whose stage is known."),
    parts: z.array(z.object({ of: z.enum(rejectionStages), count: z.number().int(), share: interval })),
  }),
  shares: z
    .object({ n: z.number().int(), mine: interval, theirs: interval, luck: interval })
    .nullable()
    .describe("What was yours, theirs and luck, of 100, as you saw it."),
  said: z.array(z.string()).describe("What the numbers carry, in sentences."),
  figures: z.array(z.string()).describe("How sure that is, with the figures."),
  silent: z.array(z.string()).describe("Where there is too little to say anything."),
});
