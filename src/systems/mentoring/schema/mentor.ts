// A relationship of mentoring: who it is with and in which role, what was agreed, how it begins and how it ends.
import { z } from "zod";
import { proficiency } from "../../../career/proficiency.ts";
import { day } from "../../../core/day-fields.ts";
import { recordFields, recordRef } from "../../../core/record.ts";

export const mentorRoles = ["mentor", "sponsor", "coach", "peer", "mentee"] as const;
export type MentorRole = (typeof mentorRoles)[number];
export const mentorRole = z
  .enum(mentorRoles)
  .describe(
    "Mentor (gives advice), sponsor (speaks for you where it is decided), coach (asks until you find it), peer (at eye level), mentee (you mentor them).",
  )
  .meta({ title: "What they are to you" });

export const areas = ["craft", "politics", "industry", "life"] as const;
export type Area = (typeof areas)[number];
export const area = z
  .enum(areas)
  .describe("Craft (the work itself), politics (how things are decided where you work), industry (your trade beyond it), life.");

export const fits = ["good", "unsure", "poor"] as const;
export type Fit = (typeof fits)[number];

const words = (most: number) => z.string().trim().min(1).max(most);

export const rating = z.object({
  skill: recordRef.describe("The skill that you work on together."),
  start: proficiency("Your level at the start, 0 to 5, as you see it.").nullable().default(null),
  startOn: day("When you said so.").nullable().default(null),
  end: proficiency("Your level at the end, 0 to 5, as you see it.").nullable().default(null),
  endOn: day("When you said so.").nullable().default(null),
});
export type Rating = z.infer<typeof rating>;

export const mentorFields = {
  name: words(200).describe("Who it is; whoever is not among your people yet is added.").meta({ title: "Who" }),
  role: mentorRole,
  areas: z.array(area).max(4).describe("What it is about: craft, politics, industry, life.").meta({ title: "What it is about" }),
  need: words(2000)
    .nullable()
    .describe("What you want from them, or they from you: one thing that can be said in a sentence.")
    .meta({ title: "What for", long: true }),
  about: z.array(recordRef).max(20).describe("The goals and skills that it serves."),
  askedOn: day("When you asked.").nullable().meta({ title: "Asked on" }),
  answer: z.enum(["yes", "no"]).nullable().describe("What they answered: yes or no.").meta({ title: "Their answer" }),
  answeredOn: day("When they answered; with a yes it counts from there.").nullable().meta({ title: "Answered on" }),
  rhythmDays: z
    .number()
    .int()
    .min(1)
    .max(730)
    .nullable()
    .describe("A session every so many days, such as 30.")
    .meta({ title: "A session every so many days" }),
  endsOn: day("Until when you agreed on it; it can be agreed on again.").nullable().meta({ title: "Agreed until" }),
  confidential: words(2000).nullable().describe("What stays between you.").meta({ title: "What stays between you", long: true }),
  ratings: z.array(rating).max(20).describe("The skills you work on, with your level at the start and at the end."),
  fit: z
    .enum(fits)
    .nullable()
    .describe("After the first session, does it fit: good, unsure or poor.")
    .meta({ title: "Does it fit" }),
  fitNote: words(1000).nullable().describe("What should be otherwise.").meta({ title: "What should be otherwise", long: true }),
  wroteOn: day("When you last told them what you did with their advice.").nullable().meta({ title: "Last told what came of it" }),
  closedOn: day("When it ended.").nullable().meta({ title: "Ended on" }),
  taken: words(2000).nullable().describe("What you take from it.").meta({ title: "What you take from it", long: true }),
  passedOn: words(1000).nullable().describe("How you pass it on, and to whom.").meta({ title: "How you pass it on", long: true }),
  note: words(5000).nullable().describe("What is worth keeping, for you alone.").meta({ long: true }),
};

export const mentor = z.object({
  ...recordFields,
  ...mentorFields,
  person: recordRef.describe("Whom you keep under this name."),
});
export type Mentor = z.infer<typeof mentor>;

export const mentorStates = ["wished", "asked", "active", "declined", "closed"] as const;
export type MentorState = (typeof mentorStates)[number];
export const mentorState = z
  .enum(mentorStates)
  .describe("Wished for, asked, active, declined or closed: it follows from the days.");

/** What follows from the sessions of a relationship, kept beside it. */
export const mentorStanding = z.object({
  lastHeld: day("The last session.").nullable(),
  nextPlanned: day("The next one that is planned.").nullable(),
  nextDue: day("When the next one is due by the rhythm, where none is planned.").nullable(),
  held: z.number().int().describe("How many sessions there were."),
});
export type MentorStanding = z.infer<typeof mentorStanding>;

const said = z.string().describe("How it stands, in a sentence.");

export const mentorLine = z.object({
  id: recordFields.id,
  name: mentorFields.name,
  role: mentorRole,
  areas: mentorFields.areas,
  state: mentorState,
  ...mentorStanding.shape,
  said,
});
export type MentorLine = z.infer<typeof mentorLine>;

export const mentorView = mentor.extend({
  state: mentorState,
  ...mentorStanding.shape,
  said,
  next: z.array(z.string()).describe("What comes next with them, each a sentence."),
});
export type MentorView = z.infer<typeof mentorView>;
