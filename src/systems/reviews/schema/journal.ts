// An entry of the journal as data, and what is read of a Markdown file before it becomes entries.
import { z } from "zod";
import { day } from "../../../core/day-fields.ts";
import { recordFields, recordRef } from "../../../core/record.ts";

export const topics = ["note", "conversation", "feedback", "idea", "gratitude"] as const;
export const topic = z
  .enum(topics)
  .describe("What it is: a note, a conversation, feedback heard, an idea or gratitude.")
  .meta({ title: "What it is" });
export type Topic = z.infer<typeof topic>;

export const journalFields = {
  day: day("The day it is about."),
  title: z.string().max(200).nullable().describe("A few words to find it by; may stay empty."),
  text: z.string().min(1).max(50_000).describe("What you want to keep, in Markdown.").meta({ long: true }),
  topic,
  records: z.array(recordRef).max(30).describe("What it is about: a goal, a person, a win."),
};

export const journalEntry = z.object({ ...recordFields, ...journalFields });
export type JournalEntry = z.infer<typeof journalEntry>;

export const importedEntry = z.object({
  day: day("The day it is about."),
  title: z.string().nullable(),
  text: z.string(),
  topic,
  known: z.boolean().describe("Whether the same entry stands already; it is passed over."),
});
export type ImportedEntry = z.infer<typeof importedEntry>;
