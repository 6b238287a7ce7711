// What a kept file is: a record with its name, kind, size and fingerprint; its bytes lie beside it.
import { z } from "zod";
import { day } from "../../core/day-fields.ts";
import { editFields, recordChoices, recordFields, recordRef } from "../../core/record.ts";

/** In bytes: with base64 around it, a file of this size still passes every door. */
export const largestFile = 15 * 1024 * 1024;

/** In bytes, of one person's files together. */
export const roomForFiles = 1024 * 1024 * 1024;

const name = z.string().trim().min(1, "Give the file a name.").max(255).describe("The file's name, such as report.pdf.");
const note = z.string().trim().max(2000).nullable().describe("What it shows, in a few words.");
const ofDay = day("The day that it tells of.").nullable().meta({ title: "Day that it tells of" });

export const attachment = z.object({
  ...recordFields,
  name,
  mediaType: z.string().max(100).describe("What it is, such as application/pdf; found out from its bytes and its name."),
  size: z.number().int().min(1).describe("In bytes."),
  sha256: z.string().describe("Its fingerprint (SHA-256, hexadecimal): the same for the same bytes."),
  note,
  day: ofDay,
});
export type Attachment = z.infer<typeof attachment>;

export interface AttachmentBytes {
  personId: string;
  sha256: string;
  /** In bytes. */
  size: number;
  bytes: Uint8Array;
}

export const attachmentInUse = attachment.extend({
  usedBy: z.array(recordRef).describe("The records whose evidence names it."),
});
export type AttachmentInUse = z.infer<typeof attachmentInUse>;

export const attachmentSorts = ["added", "name", "size", "day"] as const;

/** What a person may say of a file when it is kept. */
export const newAttachment = {
  name: name.optional(),
  note: note.optional(),
  day: ofDay.optional(),
  ...recordChoices,
};

export const attachmentEdit = z.object({
  ...editFields,
  name: name.optional(),
  note: note.optional(),
  day: ofDay.optional(),
  ...recordChoices,
});

/** What the form of a kept file asks for. */
export const attachmentForm = z.object({ name, note, day: ofDay });
