// What every record of a person carries, and how one record points to another.
import { z } from "zod";
import { instant } from "./day-fields.ts";
import { id } from "./id.ts";

const visibilities = ["private", "shared", "link"] as const;

// Nothing is shared record by record: what older files say is kept, and not offered.
const visibility = z.enum(visibilities).describe("Kept from older files; only you see your records.");
const employerSensitive = z.boolean().describe("Kept out of every export and share unless it is named.");

/** The columns of every owned record, spread into a system's own shape: `z.object({ ...recordFields, label: ... })`. */
export const recordFields = {
  id: id("The record's id."),
  revision: z.number().int().min(1).describe("Counts the changes; send it back with an edit so that no other edit is lost."),
  createdAt: instant("When it was written."),
  updatedAt: instant("When it was last changed."),
  visibility,
  employerSensitive,
};

/** Fields that a person may set on any record when creating or changing it. */
export const recordChoices = { employerSensitive: employerSensitive.optional() };

/** What an edit must name: which record, and which version of it was seen. */
export const editFields = {
  id: recordFields.id,
  revision: z
    .number()
    .int()
    .min(1)
    .optional()
    .describe("The revision you saw. When it is not the latest, the edit is refused and both versions are shown."),
};

export interface RecordFields {
  id: string;
  revision: number;
  createdAt: string;
  updatedAt: string;
  visibility: (typeof visibilities)[number];
  employerSensitive: boolean;
}

export const recordRef = z.object({
  kind: z.string().describe("The kind of record, such as skill or goal."),
  id: recordFields.id,
  label: z.string().optional().describe("Its title when the reference was made."),
});

export type RecordRef = z.infer<typeof recordRef>;
