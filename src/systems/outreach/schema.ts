// A talk to learn from: whom one asks about what, the ask and its answer, the talk, the thanks, and what one did with the advice.
import { z } from "zod";
import { day } from "../../core/day-fields.ts";
import { recordFields, recordRef } from "../../core/record.ts";

export const purposes = ["role", "organisation", "move", "skill"] as const;
export type Purpose = (typeof purposes)[number];
export const purpose = z
  .enum(purposes)
  .describe("What it is about: a role, a place of work (organisation), a move such as a new field or country, or a skill.")
  .meta({ title: "What it is about" });

const words = (most: number) => z.string().trim().min(1).max(most);

export const inquiryFields = {
  about: words(200)
    .describe("What you want to learn about, such as ward manager, St Mary's hospital, or moving to Norway.")
    .meta({ title: "What you want to learn about" }),
  purpose,
  name: words(200)
    .nullable()
    .describe("Whom you ask; leave it open while you look for somebody.")
    .meta({ title: "Whom you ask" }),
  via: words(200).nullable().describe("Who introduces you, where somebody does.").meta({ title: "Who introduces you" }),
  want: words(1000)
    .nullable()
    .describe("The one thing that you want to know most, in a sentence.")
    .meta({ title: "What you want to know most", long: true }),
  questions: z
    .array(words(300))
    .max(20)
    .describe("Questions to take along; a set for its purpose unless you say your own.")
    .meta({ title: "Questions to take along" }),
  askedOn: day("When you asked.").nullable().meta({ title: "Asked on" }),
  answer: z
    .enum(["yes", "no", "none"])
    .nullable()
    .describe("What they answered: yes, no, or none that came.")
    .meta({ title: "Their answer" }),
  answeredOn: day("When they answered.").nullable().meta({ title: "Answered on" }),
  talkOn: day("The day that you agreed on.").nullable().meta({ title: "Day of the talk" }),
  heldOn: day("When the talk took place.").nullable().meta({ title: "Talked on" }),
  notes: words(10_000).nullable().describe("What you heard, in your own words.").meta({ title: "What you heard", long: true }),
  thankedOn: day("When you thanked them.").nullable().meta({ title: "Thanked on" }),
  promised: words(300).nullable().describe("What you promised them.").meta({ title: "What you promised" }),
  promisedBy: day("By when you promised it.").nullable().meta({ title: "Promised by" }),
  keptOn: day("When you kept it.").nullable().meta({ title: "Kept on" }),
  did: words(2000)
    .nullable()
    .describe("What you did with their advice.")
    .meta({ title: "What you did with the advice", long: true }),
  reportedOn: day("When you told them what you did with it.").nullable().meta({ title: "Told them on" }),
  closedOn: day("When you let it be.").nullable().meta({ title: "Let be on" }),
  step: recordRef.nullable().describe("The step of your plan that it came from."),
};

export const inquiry = z.object({
  ...recordFields,
  ...inquiryFields,
  person: recordRef.nullable().describe("Whom you keep under that name, where you do."),
  talk: recordRef.nullable().describe("The talk as it is kept among your talks."),
});
export type Inquiry = z.infer<typeof inquiry>;

export const inquiryStates = ["wished", "asked", "agreed", "talked", "reported", "declined", "closed"] as const;
export type InquiryState = (typeof inquiryStates)[number];
export const inquiryState = z
  .enum(inquiryStates)
  .describe("Wished for, asked, agreed, talked, reported, declined or closed: it follows from the days.");

export const moves = ["find", "ask", "again", "day", "prepare", "thank", "promise", "report"] as const;
export type Move = (typeof moves)[number];
export const move = z
  .enum(moves)
  .describe("The next thing: find somebody, ask, ask again, set a day, prepare, thank, keep the promise, report.");

const standing = {
  state: inquiryState,
  move: move.nullable(),
  said: z.string().describe("How it stands and what is next, in a sentence."),
};

const { id, about, name, purpose: on, step } = inquiry.shape;
export const inquiryLine = z.object({ id, about, name, purpose: on, step, ...standing });
export type InquiryLine = z.infer<typeof inquiryLine>;

export const inquiryView = inquiry.extend(standing);
export type InquiryView = z.infer<typeof inquiryView>;
