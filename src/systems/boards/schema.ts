// Boards of employers that are followed, and the postings on them. Every field has a sentence, and a title where its name does not say it.
import { z } from "zod";
import { webLook } from "../../career/web-look.ts";
import { day } from "../../core/day-fields.ts";
import { recordFields } from "../../core/record.ts";

export const boardSystems = [
  ...(["greenhouse", "lever", "ashby", "workable", "smartrecruiters"] as const),
  ...(["recruitee", "personio", "teamtailor", "workday", "other"] as const),
] as const;
export type BoardSystem = (typeof boardSystems)[number];

const line = (most: number) => z.string().trim().min(1).max(most);

export const boardFields = {
  title: line(200).describe("The employer whose board it is.").meta({ title: "Employer" }),
  url: z
    .string()
    .trim()
    .regex(/^https?:\/\/\S+$/i, "Write the whole address, with https:// before it.")
    .refine((url) => URL.canParse(url), "This is no address on the web. Copy it from your browser.")
    .max(2000)
    .describe("The address of its openings, of its careers page, or of one opening on it.")
    .meta({ title: "Web address" }),
  words: line(300)
    .nullable()
    .describe("Words that a title must have, such as nurse. Several with commas between: one of them is enough.")
    .meta({ title: "Words in the title" }),
  place: line(300)
    .nullable()
    .describe("Places that you can work at, with commas between. What can be done from home stands here as well.")
    .meta({ title: "Places" }),
  remote: z.boolean().describe("Only what can be done from home, wherever it is.").meta({ title: "Only from home" }),
  daily: z.boolean().describe("Whether Cairn looks at the board once a day.").meta({ title: "Look every day" }),
  note: z.string().trim().max(2000).nullable().describe("Anything to remember about it."),
};

export const board = z.object({
  ...recordFields,
  ...boardFields,
  system: z.enum(boardSystems).describe("The program that runs the board; other where it is read as any page is."),
  source: z.string().max(2000).describe("The public address that is read."),
  look: webLook.nullable().describe("What came of the last look at it."),
});
export type Board = z.infer<typeof board>;

export const boardView = board.extend({
  looked: z.string().nullable().describe("What came of the last look, and when the next one is, in a sentence."),
  open: z.number().int().describe("How many postings of it are open for you to look at."),
  unseen: z.number().int().describe("How many of them are new."),
});
export type BoardView = z.infer<typeof boardView>;

export const postingStates = ["new", "seen", "kept", "not-for-me"] as const;
export const postingState = z
  .enum(postingStates)
  .describe("New, seen, kept as an opening, or not for you.")
  .meta({ title: "Where it stands" });

export const standings = [...postingStates, "gone"] as const;

/** What a person says of a posting; the rest is the board's. */
export const postingFields = {
  state: postingState,
  note: z.string().trim().max(2000).nullable().describe("What you make of it."),
};

export const ask = z.tuple([z.string(), z.union([z.literal(0), z.literal(1)]), z.number()]);

export const boardPosting = z.object({
  ...recordFields,
  ...postingFields,
  boardId: z.string().describe("The board it stands on."),
  guid: z.string().max(2000).describe("By what it is known again on its board."),
  title: line(300).describe("What it is called."),
  organisation: z.string().max(200).describe("The employer."),
  place: z.string().max(300).nullable().describe("Where the work is done."),
  mode: z.enum(["on-site", "hybrid", "remote"]).nullable().describe("On site, in part from home, or from home."),
  pay: z.string().max(300).nullable().describe("What it says of pay."),
  url: z.string().max(2000).nullable().describe("Where it stands."),
  detail: z.string().max(2000).nullable().describe("The public address of its text, where the board's list does not hold it."),
  text: z.string().max(30_000).nullable().describe("What it says, as plain text."),
  postedOn: day("When it was put up, as the board says.").nullable(),
  foundOn: day("When Cairn saw it first."),
  goneOn: day("When Cairn saw that it stands there no more.").nullable(),
  before: z.string().max(600).nullable().describe("Where it stands here already, or stood before."),
  openingId: z.string().max(200).nullable().describe("The opening that was made of it."),
  asks: z.array(ask).max(200).describe("Skills of the catalogue that it asks for: id, 1 where it must be met, level."),
});
export type BoardPosting = z.infer<typeof boardPosting>;

export const postingView = boardPosting.omit({ asks: true }).extend({
  fit: z.number().min(0).max(1).nullable().describe("How much of the skills it asks for you have; nothing where it names none."),
  fitSaid: z.string().describe("The same in a sentence, with what it rests on."),
});
export type PostingView = z.infer<typeof postingView>;

/** What a board gave as one of its postings. */
export interface GivenPosting
  extends Pick<BoardPosting, "guid" | "title" | "place" | "mode" | "pay" | "url" | "detail" | "text" | "postedOn"> {
  organisation: string | null;
}
