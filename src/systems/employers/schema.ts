// An employer one would like to work for: why, what one learned and from whom, what to do next and when.
import { z } from "zod";
import { day } from "../../core/day-fields.ts";
import { recordFields, recordRef } from "../../core/record.ts";

const words = (most: number) => z.string().trim().min(1).max(most);

export const learnedLine = z.object({
  id: z.string().max(60).default("").describe("What the line is called in this employer; given by Cairn."),
  day: day("When you learned it."),
  what: words(1000).describe("What you learned."),
  source: words(300).nullable().default(null).describe("From whom or where: a person, a newspaper, a visit."),
  flag: z.boolean().default(false).describe("Whether it speaks against working there: a red flag."),
});
export type LearnedLine = z.infer<typeof learnedLine>;

export const employerFields = {
  name: words(200).describe("What it is called, as in your openings and with your people.").meta({ title: "Employer" }),
  why: words(2000).nullable().describe("Why you would like to work there.").meta({ title: "Why there", long: true }),
  next: words(300).nullable().describe("What you do next about it, in one line.").meta({ title: "What you do next" }),
  nextOn: day("By when.").nullable().meta({ title: "By when" }),
  learned: z.array(learnedLine).max(200).describe("What you learned, each with its day and source."),
  link: z
    .url({ protocol: /^https?$/, error: "Write a web address that begins with https://." })
    .max(1000)
    .nullable()
    .describe("Its website.")
    .meta({ title: "Web address" }),
  letGoOn: day("When you let it go.").nullable().meta({ title: "Let go on" }),
  note: words(5000).nullable().describe("What is worth keeping.").meta({ long: true }),
};

export const employer = z.object({ ...recordFields, ...employerFields });
export type Employer = z.infer<typeof employer>;

const said = z.string().describe("How it stands, in a sentence.");

const { id, name, next, nextOn, letGoOn } = employer.shape;
export const employerLine = z.object({
  id,
  name,
  next,
  nextOn,
  letGoOn,
  flags: z.number().int().describe("How many red flags."),
  said,
});
export type EmployerLine = z.infer<typeof employerLine>;

const standing = z.object({ record: recordRef, said: z.string().describe("How it stands, in a few words.") });

export const employerView = employer.extend({
  flags: employerLine.shape.flags,
  said,
  people: z.array(standing).describe("Who of your people is there now, whom you talked to last first."),
  open: z.array(standing).describe("Your openings there that are open."),
  past: z.array(standing).describe("Your openings there that ended, and how."),
  boards: z.array(standing).describe("Boards of it that you follow."),
});
export type EmployerView = z.infer<typeof employerView>;
