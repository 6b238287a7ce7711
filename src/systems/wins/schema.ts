// What a win and a story are: the shapes that doors, screens and other systems share.
import { z } from "zod";
import { confirmation, evidence } from "../../career/evidence.ts";
import { day } from "../../core/day-fields.ts";
import { editFields, recordChoices, recordFields, recordRef } from "../../core/record.ts";

export const winKinds = ["delivered", "improved", "led", "learned", "helped", "recognised", "reached", "other"] as const;
export type WinKind = (typeof winKinds)[number];

export const kindOfWin = z
  .enum(winKinds)
  .describe("Delivered, improved, led, learned, helped somebody, was recognised, reached an aim, or other.");

export const parts = ["helped", "witnessed", "decided", "thanked"] as const;

export const personInWin = z.object({
  name: z.string().trim().min(1, "Say who it was.").max(120).describe("Who it was."),
  record: recordRef.nullable().default(null).describe("Your record of the person, where there is one."),
  part: z
    .enum(parts)
    .default("helped")
    .describe("Helped you, witnessed it and can confirm it, decided on it, or thanked you for it."),
  thankedOn: day("When you thanked them.").nullable().default(null),
});
export type PersonInWin = z.infer<typeof personInWin>;

export const winNumber = z.object({
  what: z.string().trim().max(120).describe("What it measures, such as time for a report."),
  value: z.number().describe("What it is now."),
  unit: z.string().trim().max(40).describe("The unit, such as min, % or EUR; empty for a plain count."),
  baseline: z.number().nullable().default(null).describe("What it was before, in the same unit."),
  direction: z.enum(["up", "down"]).describe("Whether more of it is better (up) or less of it (down)."),
});
export type WinNumber = z.infer<typeof winNumber>;

const part = (description: string) => z.string().trim().max(4000).nullable().describe(description);

const starFields = {
  situation: part("Where it began and why it mattered."),
  task: part("What was yours to do."),
  action: part("What you did yourself: I decided, I wrote, I asked."),
  result: part("What was different afterwards."),
};

export const starParts = ["situation", "task", "action", "result"] as const;

/** How long a title, and the words that are kept of a line, can be. */
export const mostTitle = 300;
export const mostWords = 20_000;

const title = z.string().trim().min(1, "Say in a few words what went well.").max(mostTitle);

const winFields = {
  title: title.describe("What went well, in one line.").meta({ title: "What went well" }),
  day: day("When it happened."),
  kind: kindOfWin,
  ...starFields,
  number: winNumber.nullable().describe("The number that shows it, with what it was before."),
  people: z.array(personInWin).max(50).describe("Who had a part in it."),
  skills: z.array(recordRef).max(50).describe("Skills of yours that it shows."),
  evidence: z.array(evidence).max(100).describe("What proves it: a record, a web address, or a note where the file lies."),
  impact: z
    .number()
    .int()
    .min(1)
    .max(5)
    .nullable()
    .describe("How much it mattered: 1 a little, 3 clearly, 5 a turning point.")
    .meta({ title: "How much it mattered" }),
  words: z.string().max(mostWords).nullable().describe("Your own words when you wrote it down, as they were."),
  confirmation,
  source: z.string().max(300).nullable().describe("Where it comes from: you, git, csv, mail, or the milestone it was made of."),
  sourceIds: z
    .array(z.string().max(300))
    .max(5000)
    .describe("What it is called at its source, such as commits or a message, so that it is taken in once."),
};

export const win = z.object({ ...recordFields, ...winFields });
export type Win = z.infer<typeof win>;

/** Beyond this a number is no longer kept as it was given. */
const mostValue = 999_999_999_999_999;
const exact = z.number().min(-mostValue).max(mostValue, "That is more than can be kept exactly: 15 figures at the most.");

const givenNumber = winNumber
  .extend({
    value: exact.describe(winNumber.shape.value.description ?? ""),
    baseline: exact
      .nullable()
      .default(null)
      .describe(winNumber.shape.baseline.description ?? ""),
  })
  .nullable()
  .describe(winFields.number.description ?? "");

/** What a person may say of a win; only the title is needed. */
export const newWin = z.object({
  ...z.object(winFields).omit({ sourceIds: true, words: true }).partial().shape,
  number: givenNumber.optional(),
  title: winFields.title,
  confirmation: confirmation.default("confirmed"),
  ...recordChoices,
});

export const winEdit = z.object({
  ...editFields,
  ...z.object(winFields).partial().shape,
  number: givenNumber.optional(),
  ...recordChoices,
});

/** What the form of a win asks for. */
export const winForm = z.object(winFields).pick({
  title: true,
  day: true,
  kind: true,
  impact: true,
  situation: true,
  task: true,
  action: true,
  result: true,
});

export const strengthRules = [
  "number",
  "agrees",
  "baseline",
  "result",
  "action",
  "verbs",
  "proof",
  "witness",
  "skill",
  "day",
] as const;
export type StrengthRule = (typeof strengthRules)[number];

export const strengthFinding = z.object({
  rule: z.enum(strengthRules),
  verdict: z.enum(["ok", "missing", "weak"]).describe("There, not there, or there and weak."),
  field: z.string().describe("The field it is about."),
  start: z.number().int().min(0).describe("Where in that field it begins; equal to end where nothing is to be marked."),
  end: z.number().int().min(0).describe("Where it ends."),
  message: z.string().describe("What was found."),
  fix: z.string().describe("What makes it stronger; empty where nothing does."),
});
export type StrengthFinding = z.infer<typeof strengthFinding>;

export const strength = z.object({
  findings: z.array(strengthFinding).describe("Each rule with what was found, what helps most first."),
  met: z.number().int().describe("How many rules hold."),
  of: z.number().int().describe("How many rules there are."),
});
export type Strength = z.infer<typeof strength>;

export const winWithStrength = win.extend({ strength });

/** A win as a list shows it. */
export const winLine = win.pick({ id: true, title: true, day: true, kind: true, number: true, impact: true }).extend({
  people: z.array(personInWin.pick({ name: true })).describe("Who had a part in it."),
  confirmation,
  employerSensitive: recordFields.employerSensitive,
  strength: strength.pick({ met: true, of: true }),
});
export type WinLine = z.infer<typeof winLine>;

export const capturedWin = winWithStrength.extend({
  questions: z.array(z.string()).describe("What the line left open, each a sentence with the way out; empty where it was clear."),
});
export type WinWithStrength = z.infer<typeof winWithStrength>;

export type CapturedWin = z.infer<typeof capturedWin>;

export const questions = [
  "leadership",
  "teamwork",
  "conflict",
  "failure",
  "problem solving",
  "initiative",
  "influence",
  "change",
  "pressure",
  "customer",
  "learning",
  "achievement",
] as const;

const storyFields = {
  title: title.describe("What the story is about, in one line.").meta({ title: "What it is about" }),
  questions: z
    .array(z.enum(questions))
    .max(12)
    .describe("The interview questions that it is good for.")
    .meta({ title: "Answers questions on" }),
  ...starFields,
  basis: z.array(evidence).max(50).describe("The wins that it stands on."),
  skills: z.array(recordRef).max(50).describe("Skills of yours that it shows."),
  lastRehearsed: day("When you last told it aloud.").nullable(),
  spokenSeconds: z.number().int().min(1).max(3600).nullable().describe("How long it took, in seconds, when you told it."),
  confirmation,
};

export const story = z.object({ ...recordFields, ...storyFields });
export type Story = z.infer<typeof story>;

export const newStory = z.object({
  ...z.object(storyFields).partial().shape,
  title: storyFields.title,
  confirmation: confirmation.default("confirmed"),
  ...recordChoices,
});

export const storyEdit = z.object({ ...editFields, ...z.object(storyFields).partial().shape, ...recordChoices });

export const storyForm = z
  .object(storyFields)
  .pick({ title: true, questions: true, situation: true, task: true, action: true, result: true })
  .extend({ questions: storyFields.questions.default([]) });

export const storyView = story.extend({
  words: z.number().int().describe("How many words it has."),
  seconds: z.number().int().describe("Seconds to tell it at 140 words a minute."),
  stale: z.boolean().describe("Whether a win that it stands on says something else now."),
});
export type StoryView = z.infer<typeof storyView>;
