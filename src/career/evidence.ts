// Evidence: what proves a claim, by reference to the record that holds it and the revision at which it was read.
import { z } from "zod";
import { day } from "../core/day-fields.ts";
import { recordRef } from "../core/record.ts";

const named = z.object({
  record: recordRef.optional().describe("The record that proves it."),
  revision: z.number().int().min(1).max(2_000_000_000).optional().describe("The revision of that record when it was linked."),
  note: z.string().max(500).optional().describe("What it shows, in a few words."),
  link: z
    .url({ protocol: /^https?$/, error: "Write a web address that begins with https://." })
    .max(1000)
    .optional()
    .describe("A web address that shows it."),
  day: day("When it happened.").optional(),
  source: z.string().max(200).optional().describe("Where the fact comes from, such as the file it was read in."),
});

export type Evidence = z.infer<typeof named>;

/** Whether a piece of evidence names anything that could prove a claim; a day or a revision alone names nothing. */
export const saysSomething = ({ record, link, note, source }: Evidence): boolean =>
  Boolean(record || link || note?.trim() || source?.trim());

/** What a piece of evidence is called in a line: its record, else its words, address or place. */
export const sayEvidence = ({ record, note, link, source }: Evidence): string =>
  record?.label || note || link || source || record?.kind || "";

export const evidence = named
  .refine(saysSomething, "This proves nothing yet: name a record or a web address, say in a note what it shows, or leave it out.")
  .describe("What proves it: a record, a note, an address.");

/** Every fact is confirmed by the person, still unconfirmed, or withdrawn; what Cairn writes uses confirmed facts only. */
export const confirmations = ["unconfirmed", "confirmed", "withdrawn"] as const;
export type Confirmation = (typeof confirmations)[number];
export const confirmation = z.enum(confirmations).describe("Confirmed by you, not yet, or withdrawn.");
