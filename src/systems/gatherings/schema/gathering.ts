// An event: what and when it is, what one wants from it, whom one meets there, and what came of it.
import { z } from "zod";
import { day } from "../../../core/day-fields.ts";
import { amount, money } from "../../../core/money.ts";
import { recordFields, recordRef } from "../../../core/record.ts";

export const gatheringKinds = ["conference", "meetup", "workshop", "course", "fair", "other"] as const;
export type GatheringSort = (typeof gatheringKinds)[number];
export const gatheringSort = z.enum(gatheringKinds).describe("Conference, meetup, workshop, course evening, fair or other.");

const words = (most: number) => z.string().trim().min(1).max(most);

export const followUps = ["open", "done", "dropped"] as const;
export const followUp = z.enum(followUps).describe("Whether you wrote to them after it: open, done or dropped.");

export const someone = z.object({
  id: z.string().max(60).default("").describe("What the line is called in this event; given by Cairn."),
  name: words(200).describe("Who."),
  person: recordRef.nullable().default(null).describe("Whom you keep under this name, where you do."),
  why: words(300).nullable().default(null).describe("What to talk about with them."),
  met: z.boolean().default(false).describe("Whether you met them there."),
  followUp: followUp.default("open"),
  talk: recordRef.nullable().default(null).describe("The talk that is kept for it among your talks; kept by Cairn."),
});
export type Someone = z.infer<typeof someone>;

export const gatheringFields = {
  title: words(300).describe("What it is, in a few words.").meta({ title: "What it is" }),
  kind: gatheringSort,
  day: day("When it is, or its first day.").meta({ title: "Day" }),
  lastDay: day("Its last day, where it takes several.").nullable().meta({ title: "Last day" }),
  place: words(200).nullable().describe("Where it is.").meta({ title: "Place" }),
  want: words(2000)
    .nullable()
    .describe("What you want from it: one thing that can be said in a sentence.")
    .meta({ title: "What you want from it", long: true }),
  people: z.array(someone).max(100).describe("Whom you want to meet there, and whom you met."),
  cost: amount("What it costs you.").nullable().meta({ title: "What it costs you" }),
  currency: money.shape.currency.nullable().meta({ title: "Currency" }),
  went: z.enum(["yes", "no"]).nullable().describe("Whether you went: yes or no.").meta({ title: "Did you go" }),
  came: words(5000).nullable().describe("What came of it for you.").meta({ title: "What came of it", long: true }),
  note: words(5000).nullable().describe("What is worth keeping.").meta({ long: true }),
};

export const gathering = z.object({ ...recordFields, ...gatheringFields });
export type Gathering = z.infer<typeof gathering>;

const said = z.string().describe("How it stands, in a sentence.");

const { id, title, kind, day: on, lastDay, place, went } = gathering.shape;
export const gatheringLine = z.object({ id, title, kind, day: on, lastDay, place, went, said });
export type GatheringLine = z.infer<typeof gatheringLine>;

export const gatheringView = gathering.extend({
  said,
  toWrite: z.array(z.string()).describe("Names of those whom you met and have not written to since."),
});
export type GatheringView = z.infer<typeof gatheringView>;
