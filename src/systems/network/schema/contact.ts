// A person one knows: only the name is needed, all else comes when it comes.
import { z } from "zod";
import { partialDay } from "../../../career/profile-facts.ts";
import { day, instant } from "../../../core/day-fields.ts";
import { recordFields, recordRef } from "../../../core/record.ts";

export const tiers = ["inner", "active", "wide", "bench"] as const;
export type Tier = (typeof tiers)[number];
export const tier = z
  .enum(tiers)
  .describe("How near they are: inner (your closest few), active, wide (from time to time), bench (kept, no reminders).");

const line = (most: number) => z.string().trim().min(1).max(most);

export const contactRole = z.object({
  title: line(200).nullable().default(null).describe("What they are there, such as ward manager."),
  organisation: line(200).nullable().default(null).describe("Where: an employer, a school, an association."),
  record: recordRef.nullable().default(null).describe("Your record of that place, where there is one."),
  since: partialDay.nullable().default(null).describe("Since when, as far as you know."),
  until: partialDay.nullable().default(null).describe("Until when; nothing while it lasts."),
});
export type ContactRole = z.infer<typeof contactRole>;

export const channelKinds = ["email", "phone", "link", "other"] as const;

export const contactChannel = z.object({
  kind: z.enum(channelKinds).describe("Email, phone, link or other."),
  value: line(500).describe("The address, number or web address."),
  label: line(60).nullable().default(null).describe("Which one, such as work or private."),
});
export type ContactChannel = z.infer<typeof contactChannel>;

export const contactDate = z.object({
  what: line(120).describe("What is on that day, such as birthday."),
  day: z
    .string()
    .regex(/^(?:\d{4}-)?(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, "Write 03-14, or 1990-03-14 with the year.")
    .describe("Month and day as 03-14, with the year before it where you know it.")
    .meta({ examples: ["03-14"] }),
});
export type ContactDate = z.infer<typeof contactDate>;

export const contactFields = {
  name: line(200).describe("What they are called, as they write it."),
  roles: z.array(contactRole).max(30).describe("What they do and did, and where."),
  tier,
  cadenceDays: z
    .number()
    .int()
    .min(1)
    .max(3650)
    .nullable()
    .describe("In touch every so many days; by how near they are unless said.")
    .meta({ title: "In touch every so many days" }),
  channels: z.array(contactChannel).max(50).describe("How to reach them."),
  tags: z.array(line(60)).max(50).describe("Words to find them together by, such as nursing school."),
  place: line(300).nullable().describe("Where they live or work."),
  howWeMet: line(1000).nullable().describe("How you met."),
  introducedBy: recordRef.nullable().describe("Who introduced you, where that is somebody you keep here."),
  interests: z.array(line(200)).max(50).describe("What they care about: a way to be useful to them."),
  dates: z.array(contactDate).max(20).describe("Days that matter to them."),
  inTouchOn: day("When you were last in touch, as you remember it; what you log here counts by itself.")
    .nullable()
    .meta({ title: "Last in touch, before you kept it here" }),
  snoozedUntil: day("Not before this day will you be asked to be in touch.").nullable().meta({ title: "Ask me again from" }),
  note: z.string().trim().max(10_000).nullable().describe("What is worth keeping."),
};

export const contact = z.object({
  ...recordFields,
  ...contactFields,
  source: z.string().max(300).nullable().describe("Where it comes from: you, or the file that it was read from."),
  sourceIds: z.array(z.string().max(500)).max(50).describe("What they are called at their sources, so that nobody comes twice."),
});
export type Contact = z.infer<typeof contact>;

/** What follows from the talks with somebody. */
export const standing = z.object({
  lastTalk: day("The last time you were in touch.").nullable(),
  due: day("When the next talk is due; nothing where nobody asks.").nullable(),
  over: z.number().int().describe("Days beyond that; 0 while there is time."),
  talks: z.number().int().describe("How many talks stand here."),
  openMine: z.number().int().describe("What you promised them and did not do yet."),
  openTheirs: z.number().int().describe("What they promised you and you wait for."),
});
export type Standing = z.infer<typeof standing>;

/** A person as a list shows them. */
export const contactLine = z.object({
  id: recordFields.id,
  name: contactFields.name,
  tier,
  work: z.string().nullable().describe("What they do now and where, or did last and until when."),
  tags: contactFields.tags,
  ...standing.shape,
  why: z.string().describe("How it stands between you, in a sentence."),
});
export type ContactLine = z.infer<typeof contactLine>;

export const between = z.object({
  day: day("When it was."),
  kind: z.string().describe("A talk, or what other rooms tell: won, heard and the like."),
  title: z.string(),
  record: recordRef.nullable(),
});

export const openPromise = z.object({
  conversation: recordFields.id.describe("The talk in which it was promised."),
  promise: z.string().describe("The promise in it."),
  by: z.enum(["me", "them"]),
  what: z.string(),
  due: day("By when.").nullable(),
});

export const help = z.object({
  given: z.number().int().describe("How often you helped."),
  offered: z.number().int().describe("How often you offered help."),
  received: z.number().int().describe("How often you were helped."),
  asked: z.number().int().describe("How often you asked for help."),
});

/** A person with what stands between the two of you. */
export const contactView = contact.extend({
  standing,
  why: contactLine.shape.why,
  rhythm: z.string().describe("How often you want to be in touch, and which rule says so."),
  introduced: z.array(recordRef).describe("Whom they introduced you to."),
  promises: z.array(openPromise).describe("What is open between you, the first due first."),
  help,
  oneWay: z.string().nullable().describe("A word where you ask and give nothing; else nothing."),
  useful: z.array(z.string()).describe("Something useful to give them, from what is known."),
  between: z.array(between).describe("Everything between the two of you, the latest first."),
});
export type ContactView = z.infer<typeof contactView>;

export const contactGroups = z.object({
  tags: z.array(z.object({ tag: z.string(), count: z.number().int() })),
  organisations: z.array(z.object({ name: z.string(), count: z.number().int() })),
  asOf: instant("When it was counted."),
});
