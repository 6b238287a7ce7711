// An opening: anything one can move into, inside or outside, paid or not, with its dated steps, from which follows how far it is.
import { z } from "zod";
import { day } from "../../../core/day-fields.ts";
import { recordFields, recordRef } from "../../../core/record.ts";

export const openingKinds = [
  ...(["job", "internal", "promotion", "stretch", "secondment"] as const),
  ...(["project", "volunteer", "speaking"] as const),
] as const;
export type OpeningKind = (typeof openingKinds)[number];

export const ways = ["board", "mail", "phone", "form", "walk-in", "person"] as const;
export type Way = (typeof ways)[number];

/** How far an opening is while it runs, in order. */
export const stages = ["found", "applied", "answered", "interview", "offer", "accepted"] as const;
export type Stage = (typeof stages)[number];

/** How an opening can end. */
export const endings = [
  ...(["rejected", "silent", "withdrawn", "closed"] as const),
  ...(["not-for-me", "declined", "offer-withdrawn", "finished"] as const),
] as const;
export type Ending = (typeof endings)[number];

/** What can be written down of an opening: its stages, its endings, and that one asked again, which moves nothing. */
export const steps = [...stages, ...endings, "followed-up"] as const;
export type Step = (typeof steps)[number];

const line = (most: number) => z.string().trim().min(1).max(most);

export const openingEvent = z.object({
  id: z.string().max(60).default("").describe("What the step is called in this opening; given by Cairn."),
  step: z.enum(steps).describe("What happened, such as applied, answered, interview, offer or rejected."),
  day: day("When it happened."),
  note: line(2000).nullable().default(null).describe("What is worth keeping of it, such as the reason that was given."),
});
export type OpeningEvent = z.infer<typeof openingEvent>;

export const tag = line(60).describe("A word to find openings together by, such as nights.");

const kind = z
  .enum(openingKinds)
  .describe(
    "Job outside, job inside (internal), promotion, stretch assignment, secondment, project, volunteer or board role, or speaking.",
  );

const way = z
  .enum(ways)
  .describe("How one applies: on a board or website, by mail, by phone, with a form, by walking in, or through a person.");

export const openingFields = {
  title: line(200).describe("What it is called, such as charge nurse.").meta({ title: "What it is" }),
  kind: kind.meta({ title: "Kind of opening" }),
  organisation: line(200).nullable().describe("Where: the employer, the ward, the society."),
  place: line(300).nullable().describe("Where the work is done."),
  pay: line(300).nullable().describe("What they say of pay, as they say it."),
  hoursPerWeek: z.number().min(0.5).max(100).nullable().describe("Hours a week that it takes.").meta({ title: "Hours a week" }),
  how: way.nullable().meta({ title: "How one applies" }),
  source: line(200)
    .nullable()
    .describe("Where you found it, such as a website or who told you.")
    .meta({ title: "Found through" }),
  url: line(2000).nullable().describe("Its address on the web.").meta({ title: "Link" }),
  deadline: day("The last day to apply.").nullable().meta({ title: "Apply by" }),
  people: z.array(recordRef).max(30).describe("Whom you know there, or who can speak for you.").meta({ title: "People" }),
  text: z
    .string()
    .trim()
    .max(100_000)
    .nullable()
    .describe("The posting as it was written. It stays here when it is taken down.")
    .meta({ title: "The posting" }),
  managerTold: z
    .boolean()
    .nullable()
    .describe("Whether your manager knows that you apply.")
    .meta({ title: "Your manager knows" }),
  whoKnows: line(500).nullable().describe("Who else knows of it.").meta({ title: "Who knows" }),
  tenureRule: line(300)
    .nullable()
    .describe("What the house asks before one may move, such as twelve months in the post.")
    .meta({ title: "Rule for moving" }),
  sponsor: line(200).nullable().describe("Who stands behind you in it.").meta({ title: "Sponsor" }),
  skillGrown: line(200).nullable().describe("What you will be able to do after it.").meta({ title: "What it grows" }),
  exitDate: day("The day on which it ends.").nullable().meta({ title: "Ends on" }),
  debrief: z.string().trim().max(5000).nullable().describe("What it brought, once it is over.").meta({ title: "Looking back" }),
  tags: z.array(tag).max(20).describe("Words to find openings together by, such as nights or near home.").meta({ title: "Tags" }),
  note: z.string().trim().max(10_000).nullable().describe("What is worth keeping."),
  events: z
    .array(openingEvent)
    .min(1, "Keep at least the day on which you found it.")
    .max(100)
    .describe("What happened, each with its day; how far it is follows from them.")
    .meta({ title: "What happened" }),
};

/** What was written before there were tags has none. */
export const opening = z.object({ ...recordFields, ...openingFields, tags: openingFields.tags.default([]) });
export type Opening = z.infer<typeof opening>;

/** What follows from the steps. */
export const standing = z.object({
  stage: z.enum([...stages, ...endings]).describe("How far it is, or how it ended."),
  said: z.string().describe("The same in the words of its kind."),
  since: day("Since when."),
  reached: z.enum(stages).describe("The furthest that it came."),
  appliedOn: day("When you applied.").nullable(),
  interviews: z.number().int().describe("How many interviews there were."),
});
export type Standing = z.infer<typeof standing>;

export const followUp = z.object({
  on: day("When it is time."),
  what: z.string().describe("What to do."),
  why: z.string().describe("Why, with the days it rests on."),
});
export type FollowUp = z.infer<typeof followUp>;

/** An opening as a list shows it. */
export const openingLine = z.object({
  id: recordFields.id,
  revision: recordFields.revision,
  title: openingFields.title,
  kind,
  organisation: openingFields.organisation,
  place: openingFields.place,
  pay: openingFields.pay,
  how: openingFields.how,
  deadline: openingFields.deadline,
  tags: openingFields.tags,
  ...standing.shape,
  next: followUp.nullable().describe("What is next; nothing where one only waits, or it is over."),
});
export type OpeningLine = z.infer<typeof openingLine>;

/** An opening with what follows from it. */
export const openingView = opening.extend({
  standing,
  next: openingLine.shape.next,
  stages: z
    .array(z.object({ stage: z.enum(stages), label: z.string() }))
    .describe("The stages that its kind has, in its own words."),
  canEnd: z.array(z.object({ as: z.enum(endings), label: z.string() })).describe("How it can end from where it stands now."),
  answerTime: z.string().nullable().describe("How long they took to answer you before; nothing where that is not known."),
});
export type OpeningView = z.infer<typeof openingView>;

export const mostLine = 2000;
