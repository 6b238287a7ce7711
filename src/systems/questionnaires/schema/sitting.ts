// A sitting: one time of answering an instrument, with its answers, its time, and its scores as they were computed at its end.
import { z } from "zod";
import { instant } from "../../../core/day-fields.ts";
import { recordFields } from "../../../core/record.ts";

export const sittingStates = ["open", "paused", "finished"] as const;
export const sittingState = z.enum(sittingStates).describe("Open, paused or finished.");

export const answers = z.record(z.string(), z.number()).describe("Value of the chosen answer, by item.");

export const scaleScore = z.object({
  id: z.string().describe("The scale."),
  label: z.string().describe("Its name for people."),
  parent: z.string().nullable().describe("The wider scale it is part of."),
  value: z.number().nullable().describe("The score; null where too little was answered."),
  low: z.number().nullable().describe("Lower end of the 95 % interval."),
  high: z.number().nullable().describe("Upper end of the 95 % interval."),
  n: z.number().int().describe("How many of its items were answered."),
  of: z.number().int().describe("How many items it has."),
  min: z.number().describe("Lowest score there can be."),
  max: z.number().describe("Highest score there can be."),
  missing: z.string().nullable().describe("Why there is no score; null where there is one."),
});
export type ScaleScore = z.infer<typeof scaleScore>;

export const sitting = z.object({
  ...recordFields,
  instrumentId: z.string().describe("The instrument that was answered."),
  instrumentVersion: z.string().describe("Its version, as the scores were computed with."),
  instrumentTitle: z.string().describe("Its name then."),
  startedAt: instant("When it was begun."),
  pausedAt: instant("When it was paused; empty while it runs.").nullable(),
  finishedAt: instant("When it was finished; empty until then.").nullable(),
  answers,
  milliseconds: z.record(z.string(), z.number()).describe("Time taken for each item, where it was measured."),
  note: z.string().nullable().describe("What else was so then: the place, the mood, the reason."),
  scores: z.array(scaleScore).nullable().describe("As computed at the end, with the version above; empty until then."),
  source: z.string().nullable().describe("The file it was read from; empty when it was answered here."),
});
export type Sitting = z.infer<typeof sitting>;

export const observation = z.object({
  kind: z.enum(["straight-line", "speed", "contradiction"]).describe("What was seen."),
  sentence: z.string().describe("What was seen, and what may be done about it."),
  items: z.array(z.string()).describe("The items it was seen at."),
});
export type Observation = z.infer<typeof observation>;

export const scaleChange = z.object({
  id: z.string().describe("The scale."),
  label: z.string().describe("Its name for people."),
  parent: z.string().nullable().describe("The wider scale it is part of."),
  mean: z.number().nullable().describe("Mean difference for each item, later less earlier, in steps of the answers."),
  low: z.number().nullable().describe("Lower end of its 95 % interval."),
  high: z.number().nullable().describe("Upper end of its 95 % interval."),
  n: z.number().int().describe("Items answered both times."),
  verdict: z
    .enum(["up", "down", "no-reliable-change", "too-few"])
    .describe("A change beyond chance, none that is reliable, or too few items to say."),
  sentence: z.string().describe("The same in words."),
});
export type ScaleChange = z.infer<typeof scaleChange>;
