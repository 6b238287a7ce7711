// A time one was seen or heard beyond one's own tasks: what it was, when, where, and what came of it.
import { z } from "zod";
import { day } from "../../core/day-fields.ts";
import { recordFields, recordRef } from "../../core/record.ts";

export const appearanceKinds = ["meeting", "talk", "discussion", "shared", "wrote", "other"] as const;
export type AppearanceSort = (typeof appearanceKinds)[number];
export const appearanceSort = z
  .enum(appearanceKinds)
  .describe(
    "Meeting (you spoke up), talk (you showed or explained something), discussion you joined, shared (an article of others), wrote (something of your own), or other.",
  );

export const outcomes = ["something", "nothing"] as const;

const words = (most: number) => z.string().trim().min(1).max(most);

export const appearanceFields = {
  title: words(300).describe("What you did, in a line.").meta({ title: "What you did" }),
  kind: appearanceSort,
  day: day("When it was."),
  place: words(200).nullable().describe("Where: a meeting, a group, a website.").meta({ title: "Where" }),
  link: z
    .url({ protocol: /^https?$/, error: "Write a web address that begins with https://." })
    .max(1000)
    .nullable()
    .describe("Where it can be read or seen.")
    .meta({ title: "Web address" }),
  people: z.array(recordRef).max(30).describe("Who was there or answered, of the people you keep."),
  skills: z.array(recordRef).max(20).describe("Skills of yours that it shows."),
  came: words(2000)
    .nullable()
    .describe("What came of it: a question, an invitation, a change.")
    .meta({ title: "What came of it", long: true }),
  outcome: z
    .enum(outcomes)
    .nullable()
    .describe("Whether something came of it or nothing did; not said yet where it is empty.")
    .meta({ title: "Did anything come of it" }),
  note: words(5000).nullable().describe("What is worth keeping.").meta({ long: true }),
};

export const appearance = z.object({
  ...recordFields,
  ...appearanceFields,
  win: recordRef.nullable().describe("The win that was made of it."),
});
export type Appearance = z.infer<typeof appearance>;

export const appearanceView = appearance.extend({ said: z.string().describe("How it stands, in a sentence.") });
export type AppearanceView = z.infer<typeof appearanceView>;
