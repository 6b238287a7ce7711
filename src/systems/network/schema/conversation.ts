// A talk with one or several people: when, how, what was said, what was promised both ways, who helped whom.
import { z } from "zod";
import { day } from "../../../core/day-fields.ts";
import { recordFields, recordRef } from "../../../core/record.ts";

export const channels = ["coffee", "call", "event", "message", "interview", "other"] as const;
export const channel = z
  .enum(channels)
  .describe("Coffee or a meeting, call, event, message, interview (you asked them about their work), or other.");
export type Channel = z.infer<typeof channel>;

export const promiseStates = ["open", "kept", "dropped"] as const;

export const promise = z.object({
  id: z.string().max(60).default("").describe("What it is called in this talk; given by Cairn."),
  by: z.enum(["me", "them"]).describe("Who promised: me (to do), them (waiting on)."),
  what: z.string().trim().min(1, "Say what was promised.").max(300).describe("What was promised."),
  due: day("By when.").nullable().default(null),
  state: z.enum(promiseStates).default("open").describe("Open, kept or dropped."),
  settledOn: day("When it was kept or dropped.").nullable().default(null),
});
export type Promised = z.infer<typeof promise>;

export const helpWays = ["given", "received", "offered", "asked"] as const;
export type HelpWay = (typeof helpWays)[number];

export const helpLine = z.object({
  way: z.enum(helpWays).describe("You gave it, received it, offered it or asked for it."),
  what: z.string().trim().min(1).max(300).describe("What it was."),
});
export type HelpLine = z.infer<typeof helpLine>;

export const conversationFields = {
  day: day("When it was."),
  channel,
  people: z.array(recordRef).max(100).describe("With whom."),
  occasion: z
    .string()
    .trim()
    .max(200)
    .nullable()
    .describe("At what, such as a conference or a meeting.")
    .meta({ title: "Where" }),
  summary: z.string().trim().max(10_000).nullable().describe("What was said, in a few words.").meta({ title: "What was said" }),
  promises: z.array(promise).max(30).describe("What was promised, both ways."),
  favours: z.array(helpLine).max(30).describe("Who helped whom, and with what.").meta({ title: "Help" }),
};

export const mostLine = 2000;

export const conversation = z.object({
  ...recordFields,
  ...conversationFields,
  words: z.string().max(mostLine).nullable().describe("Your own line, as you wrote it."),
});
export type Conversation = z.infer<typeof conversation>;

export const metAnswer = conversation.extend({
  made: z.array(z.string()).describe("Names of people who were new and are kept now."),
  questions: z.array(z.string()).describe("What the line left open, each a sentence with the way out."),
  said: z.string().describe("What was read, in a sentence."),
});
export type MetAnswer = z.infer<typeof metAnswer>;
