// The funnel: how far applications come, where a no comes, and how many more it may take.
import { z } from "zod";
import { day } from "../../../core/day-fields.ts";
import { percent } from "../../../core/say.ts";
import { operation } from "../../../operations/operation.ts";
import { flowEnds, flowStages, flowsOf } from "../rules/flows.ts";
import { funnelOf } from "../rules/funnel.ts";
import { sayFunnel, sayRate } from "../rules/say-funnel.ts";
import { funnelRows } from "../store/funnel.ts";

const interval = z.object({
  mean: z.number().describe("The middle, a share of 0 to 1."),
  low: z.number(),
  high: z.number().describe("In 90 of 100 cases the share lies between low and high."),
  n: z.number().int(),
});

const count = z.number().int();

const part = z.object({
  name: z.string(),
  hits: count.describe("Those that led to an interview or an offer."),
  n: count.describe("Those whose outcome is known."),
  share: interval.nullable().describe("Nothing under fifteen of them."),
});

export const funnel = operation.read("openings.funnel", {
  summary: "How far your applications come, at which stage a no comes, with intervals, and how many more it may take",
  input: z.object({
    from: day("Only what was applied for on this day or later.").optional(),
    to: day("Only what was applied for on this day or earlier.").optional(),
  }),
  output: z.object({
    applied: count,
    interviewed: count,
    interviewedAgain: count,
    offered: count,
    accepted: count,
    waiting: count.describe("Those that run and in which something happened within 45 days."),
    lost: z
      .object({ beforeInterview: count, afterFirst: count, afterLater: count, atOffer: count })
      .describe("At which stage a no came, silence counted as one."),
    flows: z
      .array(z.object({ from: z.enum(flowStages), to: z.enum([...flowStages, ...flowEnds]), count }))
      .describe("How many went from which stage to which, or left there: a no, no answer, still open, or ended otherwise."),
    rates: z.array(
      z.object({
        key: z.enum(["interview", "further", "later-offer", "offer"]),
        hits: count,
        n: count.describe("Those whose outcome is known."),
        waiting: count,
        share: interval.nullable().describe("Nothing under five of them."),
        said: z.string().describe("The same in a sentence."),
      }),
    ),
    byWay: z.array(part),
    byKind: z.array(part),
    byMonth: z.array(part),
    chanceNow: z.number().nullable().describe("Chance of an offer from what runs now, 0 to 1."),
    needed: z
      .object({
        half: count.describe("More applications until an offer is as likely as not."),
        likely: count.describe("More applications until an offer comes in four of five cases."),
      })
      .nullable(),
    said: z.array(z.string()).describe("What it means, in plain sentences."),
    basis: z.string().describe("What it rests on."),
  }),
  handle: async (asked, context) =>
    context.untilChanged(`openings.funnel ${JSON.stringify(asked)}`, async () => {
      const rows = await funnelRows(context.records, context.today, asked);
      const found = funnelOf(rows);
      return {
        ...found,
        flows: flowsOf(rows),
        rates: found.rates.map((rate) => ({ ...rate, said: sayRate(rate) })),
        ...sayFunnel(found),
      };
    }),
  present: ({ said, rates, byWay, basis }) =>
    [
      ...said,
      ...rates.map((rate) => rate.said),
      ...byWay.map(
        ({ name, hits, n, share }) =>
          `${name}: ${hits} of ${n}${share ? `, ${percent(share.low)} to ${percent(share.high)}` : ""}`,
      ),
      basis,
    ].join("\n"),
});
