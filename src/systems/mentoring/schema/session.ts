// A session of a mentoring relationship: what is to be talked about, what was said, what each of you does next.
import { z } from "zod";
import { clockTime, day } from "../../../core/day-fields.ts";
import { id } from "../../../core/id.ts";
import { recordFields, recordRef } from "../../../core/record.ts";

export const sessionStates = ["planned", "held", "off"] as const;
export type SessionState = (typeof sessionStates)[number];

const words = (most: number) => z.string().trim().min(1).max(most);

export const topic = z.object({
  what: words(300).describe("What to talk about."),
  record: recordRef.nullable().default(null).describe("What it is about."),
  done: z.boolean().default(false).describe("Whether you talked about it."),
});
export type Topic = z.infer<typeof topic>;

export const action = z.object({
  id: z.string().max(60).default("").describe("What it is called in this session; given by Cairn."),
  by: z.enum(["me", "them"]).describe("Who does it: me, or them."),
  what: words(300).describe("What is to be done."),
  due: day("By when; two weeks after the session unless said.").nullable().default(null),
  state: z.enum(["open", "done", "dropped"]).default("open").describe("Open, done or dropped."),
  settledOn: day("When it was done or dropped.").nullable().default(null),
  came: words(500).nullable().default(null).describe("What came of it."),
});
export type Action = z.infer<typeof action>;

export const mentorId = id("The relationship it belongs to.").meta({ title: "With" });

export const sessionFields = {
  day: day("When it is, or was."),
  time: clockTime("At what time, such as 14:30.").nullable(),
  place: words(300).nullable().describe("Where, or the link or number."),
  state: z.enum(sessionStates).describe("Planned, held or off (it did not take place).").meta({ title: "Did it take place" }),
  topics: z.array(topic).max(30).describe("What to talk about."),
  shared: words(10_000)
    .nullable()
    .describe("What both of you may read, such as what was agreed.")
    .meta({ title: "Notes for both of you", long: true }),
  notes: words(10_000)
    .nullable()
    .describe("For you alone: in no letter and no share.")
    .meta({ title: "Your own notes", long: true }),
  actions: z.array(action).max(30).describe("What each of you does next."),
  went: z
    .number()
    .int()
    .min(1)
    .max(5)
    .nullable()
    .describe("How useful it was, from 1 (not at all) to 5 (very).")
    .meta({ title: "How useful it was, 1 to 5" }),
  thankedOn: day("When you thanked them.").nullable().meta({ title: "Thanked on" }),
};

export const session = z.object({
  ...recordFields,
  mentorId,
  ...sessionFields,
  talk: recordRef.nullable().describe("The conversation that it is among your people, once it was held."),
});
export type Session = z.infer<typeof session>;

export const sessionView = session.extend({
  with: recordRef.describe("The relationship."),
  said: z.string().describe("When, where and with whom, in a sentence."),
});
export type SessionView = z.infer<typeof sessionView>;

/** A topic that proposes itself. */
export const proposal = z.object({
  what: z.string(),
  why: z.string().describe("Why it is here."),
  record: recordRef.nullable(),
});
export type Proposal = z.infer<typeof proposal>;

export const openAction = z.object({
  session: recordFields.id.describe("The session in which it was agreed."),
  action: z.string().describe("The action in it."),
  by: z.enum(["me", "them"]),
  what: z.string(),
  due: day("By when."),
});
export type OpenAction = z.infer<typeof openAction>;

export const preparation = z.object({
  session: sessionView,
  since: day("From when it looks back: the last session, or the start.").nullable(),
  open: z.array(openAction).describe("What each of you wanted to do and has not done yet."),
  proposed: z.array(proposal).describe("Topics that propose themselves and are not on the agenda yet."),
});
export type Preparation = z.infer<typeof preparation>;
