// How a person is doing and how much there is room for: pulses, strain checks, hours, boundaries, time off, recovery, weeks made lighter.
import { z } from "zod";
import { clockTime, day } from "../../core/day-fields.ts";
import { editFields, recordFields, recordRef } from "../../core/record.ts";

const rating = (description: string) => z.number().int().min(1).max(5).describe(description);

export const pulseFields = {
  energy: rating("Energy, from 1 (empty) to 5 (full)."),
  load: rating("Load, from 1 (very light) to 5 (too much)."),
  sleep: rating("Sleep, from 1 (bad) to 5 (good)."),
  meaning: rating("Meaning of what you do, from 1 (none) to 5 (a lot)."),
};
const note = z.string().max(2000).describe("Anything to remember about it.");

/** How it is, in twenty seconds. Its id is the day, so there is one a day. */
export const pulse = z.object({
  ...recordFields,
  day: day("The day it is about."),
  ...pulseFields,
  note: note.nullable(),
});
export type Pulse = z.infer<typeof pulse>;
export const pulseParts = ["energy", "load", "sleep", "meaning"] as const;
export type PulsePart = (typeof pulseParts)[number];
export const pulseLog = z.object({
  ...pulseFields,
  day: day("The day; today unless said.").optional(),
  note: note.nullable().optional(),
});
export const pulseForm = z.object({ ...pulseFields, note: note.nullable() });
export const pulseEdit = z.object({ ...editFields, ...pulseForm.partial().shape });

/** Asked about the last two weeks. Written for Cairn and not validated: they follow one person's own course and compare nobody. */
export const strainItems = [
  "I dropped something I like because there was nothing left for it.",
  "I opened messages or a task list in time that I had kept free.",
  "I answered somebody more sharply than I wanted to.",
  "I had to read the same few lines again before they stuck.",
  "I put off a task that I used to like, for no reason I could name.",
  "I skipped a meal, a break or some sleep to get through the day's list.",
] as const;
const frequency = z.number().int().min(0).max(4);
const answers = z
  .array(frequency)
  .length(strainItems.length)
  .describe("The six answers in their order, each from 0 (never) to 4 (every day).");

/** Six answers about the last two weeks. Its id is the day, so there is one a day. */
export const strainCheck = z.object({
  ...recordFields,
  day: day("The day of the check; it is about the two weeks before."),
  answers,
  note: note.nullable(),
});
export type StrainCheck = z.infer<typeof strainCheck>;
/** Answers one by one, as a form and the command line ask for them. */
export const strainOneByOne = ["one", "two", "three", "four", "five", "six"] as const;
const answerTo = (statement: string) => frequency.optional().describe(`“${statement}” From 0 (never) to 4 (every day).`);
export const strainLog = z.object({
  answers: answers.optional(),
  one: answerTo(strainItems[0]),
  two: answerTo(strainItems[1]),
  three: answerTo(strainItems[2]),
  four: answerTo(strainItems[3]),
  five: answerTo(strainItems[4]),
  six: answerTo(strainItems[5]),
  day: day("The day; today unless said.").optional(),
  note: note.nullable().optional(),
});
export const strainEdit = z.object({ ...editFields, answers: answers.optional(), note: strainLog.shape.note });

export const hourSorts = ["work", "career"] as const;
export const hourSpans = ["day", "week"] as const;
const sort = z.enum(hourSorts).describe("Work, or effort for your career that nothing else counts.").meta({ title: "What for" });
const span = z.enum(hourSpans).describe("Whether the hours are those of a day or of the whole week.").meta({ title: "For" });
const hours = z.number().min(0).max(168).describe("How many hours.");

/** Hours of a day or of a week; one record for each sort, span and day. For a week the day is its Monday. */
export const workedHours = z.object({
  ...recordFields,
  sort,
  span,
  day: day("The day, or the Monday of the week."),
  hours,
  note: note.nullable(),
});
export type WorkedHours = z.infer<typeof workedHours>;
export const hoursLog = z.object({
  hours,
  sort: sort.default("work"),
  span: span.default("week"),
  day: day("The day, or any day of the week; today unless said.").optional(),
  note: note.nullable().optional(),
});
export const hoursForm = z.object({ hours, note: note.nullable() });
export const hoursEdit = z.object({ ...editFields, ...hoursForm.partial().shape });

const weekdayNumber = z.number().int().min(1).max(7);
const timeOfDay = (description: string, example: string) =>
  clockTime(description, "Write a time as 20:00.").meta({ format: "time", examples: [example] });

export const quietHours = z.object({
  weekday: weekdayNumber.describe("1 is Monday, 7 is Sunday: the day on which they begin."),
  from: timeOfDay("When they begin, such as 20:00.", "20:00"),
  to: timeOfDay("When they end, such as 07:00; on the next day where that is not later than the beginning.", "07:00"),
});
export type QuietHours = z.infer<typeof quietHours>;

const ofQuiet = "Hours in which nothing reminds you, by the weekday they begin on.";

/** Quiet hours as a person gives them: an end that is the beginning could mean none or a whole day. */
export const quietGiven = z
  .array(
    quietHours.refine(({ from, to }) => from !== to, {
      error: ({ input }) =>
        `It begins and ends at ${quietHours.safeParse(input).data?.from}, which could be no time or a whole day. Leave it out for none; for a whole day, make it a day off.`,
    }),
  )
  .max(28)
  .describe(ofQuiet);

export const boundariesFields = {
  hoursInTotal: z
    .number()
    .min(1)
    .max(112, "A week has 168 hours, and 56 of them are for sleep: say at most 112.")
    .nullable()
    .describe("The most hours a week for work and career together."),
  workHours: z.number().min(0).max(100).nullable().describe("Hours of work in a usual week."),
  quiet: z.array(quietHours).max(28).describe(ofQuiet),
  daysOff: z
    .array(weekdayNumber)
    .max(6)
    .describe("Weekdays on which nothing is planned and nothing reminds: 1 is Monday, 7 is Sunday."),
  strainEvery: z.enum(["week", "month"]).describe("How often the strain check asks to be answered, once begun."),
};

/** What a person keeps free. One record a person. */
export const boundaries = z.object({ ...recordFields, ...boundariesFields });
export type Boundaries = z.infer<typeof boundaries>;

export const timeOffFields = {
  from: day("The first day off.").meta({ title: "First day" }),
  to: day("The last day off.").meta({ title: "Last day" }),
  label: z
    .string()
    .trim()
    .min(1, "Say what it is, such as holiday.")
    .max(120)
    .describe("What it is, such as holiday.")
    .meta({ title: "What it is" }),
};
export const timeOff = z.object({
  ...recordFields,
  ...timeOffFields,
  sourceId: z.string().max(300).nullable().describe("Which event of a calendar file it came from, so that it is taken in once."),
});
export type TimeOff = z.infer<typeof timeOff>;

export const recoveryFields = {
  title: z
    .string()
    .trim()
    .min(1, "Say what does you good.")
    .max(200)
    .describe("What does you good, such as a run.")
    .meta({ title: "What" }),
  minutes: z.number().int().min(1).max(1440).describe("How long it takes, in minutes."),
  weeklyTimes: z.number().int().min(1).max(7).describe("How often a week.").meta({ title: "Times a week" }),
  days: z.array(weekdayNumber).max(7).describe("On which weekdays, 1 is Monday; on any where none is named."),
  weight: z.number().min(0).max(1).describe("How much it matters, 0 to 1.").meta({ title: "How much it matters, 0 to 1" }),
  active: z.boolean().describe("Whether it stands on your plan.").meta({ title: "Stands on my plan" }),
};
/** Something that restores strength, on the plan like anything else. */
export const recovery = z.object({ ...recordFields, ...recoveryFields });
export type Recovery = z.infer<typeof recovery>;

/** One time that a recovery was done. */
export const recoveryLog = z.object({
  ...recordFields,
  recoveryId: z.string().describe("What was done."),
  day: day("When."),
  minutes: recoveryFields.minutes,
});
export type RecoveryLog = z.infer<typeof recoveryLog>;

/** A week that was made lighter with consent. Its id is the Monday. */
export const relief = z.object({
  ...recordFields,
  week: day("The Monday of the week."),
  minutes: z.number().int().min(0).describe("Minutes of career effort that were taken off it."),
  reason: z.string().describe("Why, as the guard said it."),
});
export type Relief = z.infer<typeof relief>;

export const interval = z.object({ mean: z.number(), low: z.number(), high: z.number(), n: z.number().int() });

export const change = z.object({
  ...interval.shape,
  reliable: z.boolean().describe("Whether chance alone gives such a difference in fewer than 5 of 100 cases."),
  direction: z.enum(["up", "down", "same"]).describe("Same where the change is not reliable."),
});

export const trend = z.object({
  part: z.enum(pulseParts),
  points: z.array(z.object({ day: day("When."), value: z.number() })).describe("Oldest first."),
  usual: z
    .object({ low: z.number(), high: z.number(), n: z.number().int() })
    .nullable()
    .describe("Between these lie the middle two thirds of your own pulses; null under ten."),
  change: change
    .nullable()
    .describe(
      "The last few against the ones before, reliable where a look two pulses earlier showed it too; null where there are too few.",
    ),
  said: z.string().describe("The same in a sentence."),
});
export type Trend = z.infer<typeof trend>;

export const sign = z.object({
  key: z.string(),
  title: z.string().describe("What the records show, in plain words."),
  reason: z.string().describe("From which of them."),
  since: day("Since when."),
  records: z.array(recordRef),
});
export type Sign = z.infer<typeof sign>;
