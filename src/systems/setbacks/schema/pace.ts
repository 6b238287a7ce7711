// The pace of applications after several rejections: what is proposed, and what a person agreed on until a day.
import { z } from "zod";
import { day } from "../../../core/day-fields.ts";
import { recordFields } from "../../../core/record.ts";

export const paceFields = {
  cap: z
    .number()
    .int()
    .min(0)
    .max(50)
    .describe("Applications a week, at the most; 0 for none. Half of what you usually send is a good number.")
    .meta({ title: "Applications a week, at the most" }),
  from: day("From this day."),
  until: day("Until this day, which still counts; then it ends by itself."),
  recovery: z
    .string()
    .trim()
    .max(300)
    .nullable()
    .describe("What restores you in these weeks.")
    .meta({ title: "What restores you" }),
  improve: z
    .string()
    .trim()
    .max(300)
    .nullable()
    .describe("The one thing to make better before the next application.")
    .meta({ title: "What to make better first" }),
};

export const pace = z.object({
  ...recordFields,
  ...paceFields,
  why: z.string().max(400).nullable().describe("What it was proposed for."),
  endedOn: day("When it was ended by hand; empty while it runs or when it ran out.").nullable(),
});
export type Pace = z.infer<typeof pace>;

export const pacing = z.object({
  state: z
    .enum(["open", "proposed", "running"])
    .describe("No limit, a limit that is proposed, or one that you agreed on and that runs."),
  why: z.string().describe("What it rests on, with the numbers."),
  said: z.string().describe("What is known of this week, in a sentence."),
  rejections: z.object({
    thisWeek: z.number().int().describe("Rejections since Monday."),
    in14: z.number().int().describe("Rejections in the last 14 days."),
    in30: z.number().int().describe("Rejections in the last 30 days."),
  }),
  applications: z
    .object({
      thisWeek: z.number().describe("Applications since Monday."),
      usual: z.number().describe("Applications a week over the last four weeks."),
    })
    .nullable()
    .describe("Applications that were sent, from the systems that count them; null while none does."),
  proposal: z
    .object({
      cap: paceFields.cap,
      restsOn: z.string().describe("What the cap rests on."),
      until: paceFields.until,
      recovery: z.string(),
      improve: z.string(),
    })
    .nullable()
    .describe("A cap a week and what it rests on, until when, what restores, and what to make better first."),
  running: pace.nullable(),
});
export type Pacing = z.infer<typeof pacing>;
