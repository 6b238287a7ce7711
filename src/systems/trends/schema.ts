// Feeds and what they said. Every field has a sentence, and a title where its name does not say it.
import { z } from "zod";
import { webLook } from "../../career/web-look.ts";
import { day } from "../../core/day-fields.ts";
import { recordFields } from "../../core/record.ts";

export const feedFields = {
  title: z.string().trim().min(1).max(200).describe("What it is called."),
  topic: z.string().trim().max(200).nullable().describe("What you follow it for, such as audit or wound care."),
  url: z
    .string()
    .trim()
    .regex(/^https?:\/\/\S+$/i, "Write the whole address, with https:// before it.")
    .max(2000)
    .nullable()
    .describe("The feed's own address, by which it is known again and read.")
    .meta({ title: "Web address" }),
  daily: z
    .boolean()
    .describe("Whether Cairn looks for new items at its address once a day.")
    .meta({ title: "Read it every day" }),
  note: z.string().trim().max(2000).nullable().describe("Anything to remember about it."),
};

export const feed = z.object({
  ...recordFields,
  ...feedFields,
  daily: feedFields.daily.default(false),
  readOn: day("When it was last read.").nullable(),
  look: webLook.nullable().default(null).describe("What came of the last look at its address."),
});
export type Feed = z.infer<typeof feed>;

export const feedView = feed.extend({
  looked: z.string().nullable().describe("What came of the last look at its address, and when the next one is, in a sentence."),
});
export type FeedView = z.infer<typeof feedView>;

const itemStates = ["unread", "read", "kept"] as const;

export const itemState = z.enum(itemStates).describe("Unread, read, or kept for later.").meta({ title: "Where it stands" });

/** What a person says of an item; the rest is the feed's. */
export const itemFields = {
  state: itemState,
  note: z.string().trim().max(2000).nullable().describe("What you make of it."),
};

const touchedSkill = z.object({
  id: z.string().describe("The skill, by its catalogue id."),
  label: z.string().describe("The skill's name."),
  isYours: z.boolean().describe("Whether it was among your skills when the item was read."),
  isAsked: z.boolean().describe("Whether the role that you aimed for then asks for it."),
});
export type TouchedSkill = z.infer<typeof touchedSkill>;

export const feedItem = z.object({
  ...recordFields,
  ...itemFields,
  feedId: z.string().describe("The feed that said it."),
  guid: z.string().max(2000).describe("By what it is known again: its id in the feed, or its address."),
  title: z.string().min(1).max(300).describe("Its headline."),
  source: z.string().max(200).describe("What the feed was called."),
  url: z.string().max(2000).nullable().describe("Where it is found."),
  day: day("When it was published, or first read where the feed does not say."),
  text: z.string().max(2000).nullable().describe("How it begins, as plain text."),
  skills: z.array(touchedSkill).max(20).describe("Skills of the catalogue that it names."),
  role: z.string().max(200).nullable().describe("The role that you aimed for when it was read."),
});
export type FeedItem = z.infer<typeof feedItem>;

export const itemView = feedItem.extend({ why: z.string().describe("Which of your skills and of your aim it touches.") });
