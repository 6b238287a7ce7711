// An interview for an opening: when, how and with whom, what to bring, and how it went.
import { z } from "zod";
import { clockTime, day } from "../../core/day-fields.ts";
import { id } from "../../core/id.ts";
import { recordFields, recordRef } from "../../core/record.ts";

export const formats = ["in-person", "phone", "video", "trial", "test", "panel"] as const;
export type Format = (typeof formats)[number];

const line = (most: number) => z.string().trim().min(1).max(most);

export const interviewFields = {
  openingId: id("The opening it is for.").meta({ title: "Opening" }),
  round: line(120).nullable().describe("Which one it is, such as first talk or working trial.").meta({ title: "Which one" }),
  day: day("When it is, or was."),
  time: clockTime("At what time there, such as 14:30.").nullable(),
  timezone: line(60).nullable().describe("The time zone of that time, such as Europe/Stockholm, where it is not yours."),
  format: z
    .enum(formats)
    .describe("In person, by phone, by video, a working trial, a test, or before a panel.")
    .meta({ title: "How it is held" }),
  place: line(500).nullable().describe("Where to go, or the link or number to call."),
  people: z.array(recordRef).max(20).describe("Who talks with you."),
  prepared: z
    .string()
    .trim()
    .max(10_000)
    .nullable()
    .describe("What you know of them and want to say.")
    .meta({ title: "What to bring" }),
  stories: z.array(recordRef).max(20).describe("The stories of yours to tell."),
  toAsk: z.array(line(500)).max(30).describe("What you want to ask them.").meta({ title: "Questions to ask them" }),
  asked: z.array(line(500)).max(50).describe("What they asked.").meta({ title: "What they asked" }),
  went: z
    .number()
    .int()
    .min(1)
    .max(5)
    .nullable()
    .describe("How it went, from 1 (badly) to 5 (well).")
    .meta({ title: "How it went, 1 to 5" }),
  learned: z
    .string()
    .trim()
    .max(5000)
    .nullable()
    .describe("What you would do in another way the next time.")
    .meta({ title: "What you learned" }),
  thankedOn: day("When you thanked them.").nullable(),
};

export const interview = z.object({ ...recordFields, ...interviewFields });
export type Interview = z.infer<typeof interview>;

export const interviewLine = interview.extend({
  opening: recordRef,
  said: z.string().describe("When, how and with whom, in a sentence."),
});
export type InterviewLine = z.infer<typeof interviewLine>;

const why = z.string().describe("Why it is here.");

export const preparation = z.object({
  interview: interviewLine,
  likely: z.array(z.object({ question: z.string(), why })).describe("What they are likely to ask."),
  stories: z
    .array(z.object({ record: recordRef, why, chosen: z.boolean().describe("Whether you chose it for this interview.") }))
    .describe("Stories of yours that fit what they look for."),
  missing: z.array(z.string()).describe("What they ask for and no story of yours shows yet."),
  ask: z.array(z.object({ question: z.string(), why })).describe("What you can ask them."),
});
export type Preparation = z.infer<typeof preparation>;
