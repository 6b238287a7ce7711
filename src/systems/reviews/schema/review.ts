// A review as data: its period, where one is in it, what was answered, and what it wrote into the other systems.
import { z } from "zod";
import type { Day } from "../../../core/day.ts";
import { day, instant } from "../../../core/day-fields.ts";
import { id } from "../../../core/id.ts";
import { recordFields, recordRef } from "../../../core/record.ts";
import { way } from "../../../core/way.ts";

/** The shortest first; a longer one looks back on several of the shorter. */
export const cadenceNames = ["week", "month", "quarter", "year"] as const;
export const cadence = z.enum(cadenceNames).describe("How long a time it looks back on: week, month, quarter or year.");
export type CadenceName = z.infer<typeof cadence>;

export const reviewStatuses = ["open", "done"] as const;
export type ReviewStatus = (typeof reviewStatuses)[number];

export const answers = z
  .record(z.string().min(1).max(60), z.string().max(4000))
  .describe("What you wrote, by the id of its question; an empty text takes an answer back.");
export type Answers = z.infer<typeof answers>;

export const review = z.object({
  ...recordFields,
  cadence,
  from: day("First day of the time it looks back on."),
  to: day("Last day of the time it looks back on."),
  status: z.enum(reviewStatuses).describe("Open, also while it is paused, or done."),
  step: z.number().int().min(0).max(20).describe("The step one was at, counted from 0."),
  answers,
  secondsSpent: z.number().int().min(0).describe("Time it was open and in use, in seconds."),
  finishedAt: instant("When it was finished.").nullable(),
});
export type Review = z.infer<typeof review>;

export const entryKinds = ["filed", "carried", "dropped"] as const;

/** What a review did, as an event of its own: taken back with the record that it wrote. */
export const reviewEntry = z.object({
  ...recordFields,
  reviewId: id("The review."),
  what: z.enum(entryKinds).describe("Filed by a part, or something unfinished that was carried over or dropped."),
  key: z.string().max(300).describe("The part's key, or that of what was unfinished."),
  title: z.string().max(500).describe("The record's title as it was then."),
  record: recordRef.nullable().describe("The record that was written or settled."),
});
export type ReviewEntry = z.infer<typeof reviewEntry>;

export const reviewDay = z
  .number()
  .int()
  .min(1)
  .max(7)
  .describe("The day of the week on which you review: 1 is Monday, 5 is Friday, 7 is Sunday.");

export const rhythmFields = {
  reviewDay,
  cadences: z.array(cadence).describe("Which reviews Today reminds you of; an empty list reminds you of none."),
};

export const reviewRhythm = z.object({ ...recordFields, ...rhythmFields });
export type ReviewRhythm = z.infer<typeof reviewRhythm>;
export type Rhythm = Pick<ReviewRhythm, "reviewDay" | "cadences">;

export const happening = z.object({
  day: day("When."),
  kind: z.string().describe("reached, won, done, learned, met, heard, felt, hard, missed or changed."),
  title: z.string(),
  minutes: z.number().nullable().describe("Time it took, in minutes; null where nobody counts."),
  rests: z.boolean().optional().describe("Time that was rest and no work."),
  record: recordRef.nullable(),
  system: z.string().describe("The system that knows of it."),
});
export type SystemHappening = z.infer<typeof happening>;

export const happenedDigest = z.object({
  total: z.number().int().describe("How many things happened."),
  minutes: z.number().int().describe("Minutes of effort counted among them, without rest."),
  effort: z
    .array(z.object({ system: z.string(), minutes: z.number().int() }))
    .describe("The same by the system that counted them, the most first."),
  rest: z.number().int().describe("Minutes of rest and recovery among them."),
  kinds: z.array(
    z.object({
      kind: z.string(),
      count: z.number().int(),
      minutes: z.number().int(),
      systems: z.array(z.object({ system: z.string(), count: z.number().int() })),
    }),
  ),
  days: z
    .array(z.object({ day: day("The day."), count: z.number().int(), items: z.array(happening) }))
    .describe("The latest day first; of each day what tells most."),
  left: z.number().int().describe("How many are counted and not shown."),
});
export type HappenedDigest = z.infer<typeof happenedDigest>;

export const unfinishedItem = z.object({
  key: z.string(),
  title: z.string(),
  reason: z.string().describe("What is open about it."),
  record: recordRef,
  system: z.string(),
  moves: z.boolean().describe("Whether carrying it over writes a new day; else it stays open as it is."),
  decided: z.enum(["carry", "drop"]).nullable().describe("What this review decided about it."),
});
export type UnfinishedItem = z.infer<typeof unfinishedItem>;

export const signalLine = z.object({
  key: z.string(),
  about: z.enum(["event", "date", "growth"]).describe("Why it is due: an event, a date, or growth that has stopped."),
  title: z.string(),
  reason: z.string().describe("The facts that it rests on."),
  since: day("Since when."),
  records: z.array(recordRef),
  opens: way.describe("The part that is due, and only that."),
  system: z.string(),
  setAsideUntil: z.string().nullable().describe("The day on which it comes back; empty text: not by itself; null: it stands."),
});
export type SignalLine = z.infer<typeof signalLine>;

export const partLine = z.object({
  key: z.string(),
  ask: z.string().describe("The question."),
  operation: z.string().describe("What each answer calls."),
  fields: z.array(z.string()).describe("The fields of that operation that you fill in."),
  defaults: z.record(z.string(), z.unknown()).describe("The rest of its input."),
  labels: z.record(z.string(), z.string()).describe("What a person reads at a field, where the name says too little."),
  standing: z
    .object({ values: z.record(z.string(), z.unknown()), record: recordRef, day: day("The day it is about.") })
    .nullable()
    .describe("What stands already, such as today's pulse; answering changes it."),
  most: z.number().int().describe("How many answers it takes at most."),
  system: z.string(),
  step: z.string().describe("The step in which it stands."),
  filed: z.number().int().describe("How many this review filed already."),
});
export type PartLine = z.infer<typeof partLine>;

export const questionLine = z.object({
  id: z.string(),
  ask: z.string(),
  help: z.string(),
  answer: z.string().describe("What you wrote; empty when nothing yet."),
  previous: z.string().nullable().describe("What you wrote the last time."),
});
export type QuestionLine = z.infer<typeof questionLine>;

export const goalGlance = z.object({
  id: z.string(),
  title: z.string(),
  status: z.string(),
  said: z.string().describe("Where it stands."),
  due: z.string().nullable(),
  atRisk: z.boolean(),
  ended: z
    .object({ day: day("When."), note: z.string().nullable().describe("What was said of it then.") })
    .nullable()
    .describe("When it was reached or let go, where that was in the time of a quarterly or yearly review."),
});

export const reviewStep = z.object({
  key: z.string().describe("happened, part, unfinished, questions or end."),
  kind: z.enum(["happened", "part", "unfinished", "questions", "end"]),
  title: z.string(),
});
export type ReviewStep = z.infer<typeof reviewStep>;

export const opening = z.object({
  review,
  finishedOn: day("The day on which it was finished, in your zone.").nullable(),
  steps: z.array(reviewStep),
  happened: happenedDigest,
  unfinished: z.array(unfinishedItem),
  parts: z.array(partLine),
  questions: z.array(questionLine),
  previous: z
    .object({ id: z.string(), from: day("Its first day."), to: day("Its last day.") })
    .nullable()
    .describe("The last review of the same length that was finished."),
  goals: z.array(goalGlance),
  values: z.array(z.string()).describe("What matters most to you by your latest sitting; empty when unknown."),
  valuesMoved: z
    .object({
      before: day("The earlier exercise."),
      after: day("The later one."),
      said: z.string().describe("What matters more or less, beyond the uncertainty of both; or that nothing does."),
    })
    .nullable()
    .describe("How values moved in the time of a quarterly or yearly review; null where there are not two exercises."),
  signals: z.array(signalLine),
  entries: z.array(reviewEntry).describe("What it filed, carried over and dropped, in that order of time."),
});
export type Opening = z.infer<typeof opening>;

export const reviewLine = z.object({
  review,
  title: z.string().describe("Its period in words."),
  filed: z.number().int().describe("How many records it wrote."),
  carried: z.number().int().describe("How many unfinished things it carried over."),
  dropped: z.number().int().describe("How many it let go."),
});
export type ReviewLine = z.infer<typeof reviewLine>;

export const periodLine = z.object({
  cadence,
  title: z.string().describe("The period in words."),
  from: day("First day."),
  to: day("Last day."),
  due: day("The day from which it is asked for."),
  state: z.enum(["later", "due", "open", "done"]).describe("Not yet due, due, begun, or done."),
  reviewId: z.string().nullable(),
  secondsSpent: z.number().int(),
  asked: z.boolean().describe("Whether Today reminds of it."),
  last: z.string().nullable().describe("The day on which one of this length was last finished."),
  done: z.number().int().describe("How many of the last twelve periods have a finished review."),
  of: z.number().int().describe("How many periods that is out of: those since the first review, twelve at most."),
});
export type PeriodLine = z.infer<typeof periodLine>;

export interface Period {
  from: Day;
  to: Day;
}
