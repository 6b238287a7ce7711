// An exercise that weighs ten work values by trade-offs, what it finds with its uncertainty, and the hard limits that a person states.
import { z } from "zod";
import { day } from "../../../core/day-fields.ts";
import { id } from "../../../core/id.ts";
import { recordFields } from "../../../core/record.ts";
import { valueId } from "./work-values.ts";

export const questionKinds = ["best-worst", "vignette"] as const;

export const valuesAnswer = z.object({
  shown: z.array(valueId).min(2).max(6).describe("The values that were shown, in their order on the screen."),
  most: valueId.describe("The one that matters most."),
  least: valueId.nullable().describe("The one that matters least; nothing in a choice between two situations."),
  seconds: z.number().min(0).max(86_400).nullable().describe("How long the answer took, in seconds, where it is known."),
});
export type ValuesAnswer = z.infer<typeof valuesAnswer>;

export const stopReasons = ["sure", "asked-all", "person"] as const;

export const valuesExercise = z.object({
  ...recordFields,
  startedOn: day("The day on which it was begun."),
  finishedOn: day("The day on which it ended.").nullable(),
  stopped: z
    .enum(stopReasons)
    .nullable()
    .describe("Why it ended: sure enough of the leading three, all questions asked, or stopped by the person."),
  seed: z.number().int().describe("Sets the order in which values are shown."),
  answers: z.array(valuesAnswer).describe("Every answer in its order."),
  note: z.string().trim().max(2000).nullable().describe("What was going on in your life then."),
});
export type ValuesExercise = z.infer<typeof valuesExercise>;

export const valuesQuestion = z.object({
  exerciseId: id("The exercise; nothing while it has no answer: it begins with the first (values start).").nullable(),
  seed: valuesExercise.shape.seed,
  number: z.number().int().min(1).describe("Which question it is, from 1."),
  most: z.number().int().describe("How many there are at the most."),
  kind: z.enum(questionKinds).describe("Most and least of several values, or one of two situations."),
  options: z
    .array(
      z.object({
        valueId,
        label: z.string().describe("The value's name."),
        text: z.string().describe("What it means, or the situation it stands for."),
      }),
    )
    .describe("What to choose from."),
  sureOfTopThree: z.number().min(0).max(1).describe("How probable the present leading three are, 0 to 1."),
});
export type ValuesQuestion = z.infer<typeof valuesQuestion>;

const probability = (description: string) => z.number().min(0).max(1).describe(description);
const rank = (description: string) => z.number().int().min(1).max(10).describe(description);

export const weighedValue = z.object({
  valueId,
  label: z.string().describe("Its name."),
  means: z.string().describe("What it means."),
  share: probability("How often it would be chosen first among all ten, 0 to 1; ten equal values have 0.1 each."),
  low: probability("Low end of the 90 % interval of the share."),
  high: probability("High end of the 90 % interval of the share."),
  rank: rank("Its most probable place, 1 is first."),
  rankLow: rank("Best place in the 90 % interval."),
  rankHigh: rank("Last place in the 90 % interval."),
  probabilityInTopThree: probability("How probable it is that it is one of your three most important values."),
  standing: z
    .enum(["leads", "open", "follows"])
    .describe("Among the leading three for sure, not yet distinguishable, or for sure not among them."),
});
export type WeighedValue = z.infer<typeof weighedValue>;

export const carefulNotes = ["same-place", "too-fast", "contradicting"] as const;
export const carefulNote = z.object({
  code: z.enum(carefulNotes).describe("What was noticed."),
  said: z.string().describe("What it may mean, in a kind sentence with its numbers."),
});
export type CarefulNote = z.infer<typeof carefulNote>;

export const valuesResult = z.object({
  exerciseId: id("The exercise."),
  on: day("The day of its end, or of today while it goes on."),
  finished: z.boolean().describe("Whether it has ended."),
  stopped: valuesExercise.shape.stopped,
  questions: z.number().int().describe("How many were answered."),
  values: z.array(weighedValue).describe("All ten, the most important first."),
  topThree: z.array(valueId).describe("The most probable leading three."),
  sureOfTopThree: probability("How probable it is that exactly these three lead."),
  said: z.string().describe("The result in a sentence."),
  notes: z.array(carefulNote).describe("Signs that some answers were given in a hurry, if there are any."),
});
export type ValuesResult = z.infer<typeof valuesResult>;

export const workValue = z.object({
  ...recordFields,
  id: z.string().describe("The value's own id, such as autonomy: the same from one exercise to the next."),
  label: z.string().describe("Its name."),
  share: probability("Its share in the latest finished exercise."),
  low: probability("Low end of the 90 % interval."),
  high: probability("High end of the 90 % interval."),
  probabilityInTopThree: probability("How probable it is among your three most important values."),
  exerciseId: id("The exercise that it was last measured in."),
  measuredOn: day("When that was."),
});
export type WorkValueRecord = z.infer<typeof workValue>;

export const valueChange = z.object({
  valueId,
  label: z.string(),
  before: probability("Its share then."),
  after: probability("Its share now."),
  difference: z.number().describe("Change of its weight against the other nine, in logits."),
  low: z.number().describe("Low end of the 95 % interval of the change."),
  high: z.number().describe("High end of the 95 % interval of the change."),
  drift: z
    .enum(["up", "down"])
    .nullable()
    .describe("The direction where the change is more than the uncertainty of both; else nothing."),
});
export type ValueChange = z.infer<typeof valueChange>;

export const limitAbouts = ["pay", "place", "hours", "travel", "contract", "deal-breaker"] as const;

export const limitFields = {
  about: z
    .enum(limitAbouts)
    .describe("What it limits: pay, place, hours, travel, contract, or a deal-breaker of your own.")
    .meta({ title: "It is about" }),
  words: z
    .string()
    .trim()
    .min(1, "Say the limit in your words.")
    .max(300)
    .describe("The limit in your words, such as “no more than 40 hours a week”.")
    .meta({ title: "The limit in your words" }),
  amount: z.number().finite().nullable().describe("The number in it, where there is one."),
  unit: z
    .string()
    .trim()
    .max(40)
    .nullable()
    .describe("What the number counts, such as EUR a year, hours a week or km.")
    .meta({ title: "What the number counts" }),
};

/** What a person says of a limit now: how far it goes is 0 or more, its words say which way it holds. */
export const limitGiven = {
  ...limitFields,
  amount: z
    .number()
    .min(0)
    .nullable()
    .describe("The number in it, where there is one; 0 or more.")
    .meta({ title: "The number in it, where there is one" }),
};

export const hardLimit = z.object({ ...recordFields, ...limitFields, saidOn: day("When you said it.") });
export type HardLimit = z.infer<typeof hardLimit>;
