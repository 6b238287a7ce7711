// A resume for one purpose: what it says, in which order, and how it looks. Every word of it but the headline and the lines about oneself stands in
// another record.
import { z } from "zod";
import { evidence } from "../../career/evidence.ts";
import { recordFields, recordRef } from "../../core/record.ts";
import { papers, templates } from "./out/look.ts";

export const part = z.object({
  record: recordRef.describe("An experience, win, skill or certificate of yours."),
  line: z.string().max(2000).nullable().default(null).describe("One line of an experience; nothing for the record itself."),
});

const parts = z.array(part).max(500).describe("What is on it, in its order.");

export const variantFields = {
  title: z
    .string()
    .trim()
    .min(1, "Give it a name, such as the role it is for.")
    .max(200)
    .describe("What you call it, such as the role or the place it is for.")
    .meta({ title: "Name" }),
  roleId: z.string().max(200).nullable().describe("Catalogue id of the role that it is for."),
  roleLabel: z.string().max(200).nullable().describe("What that role is called."),
  headline: z.string().trim().max(200).nullable().describe("The line below your name; that of your profile where it is empty."),
  summary: z
    .string()
    .trim()
    .max(4000)
    .nullable()
    .describe("A few sentences at the head; those of your profile where it is empty.")
    .meta({ title: "About you", long: true }),
  template: z.enum(templates).describe("How it looks: plain, classic or compact.").meta({ title: "Look" }),
  paper: z.enum(papers).describe("A4, or US Letter."),
  parts,
};

export const variant = z.object({
  ...recordFields,
  ...variantFields,
  basis: z.array(evidence).max(500).describe("The records that it says, as they stood when they were taken."),
});
export type Variant = z.infer<typeof variant>;

const line = z.object({ record: recordRef, text: z.string() });
const named = z.object({ record: recordRef, label: z.string(), level: z.number().nullable() });
const text = z.string().nullable();

const resumeDocument = z.object({
  name: text,
  headline: text,
  summary: text,
  place: text,
  email: text,
  phone: text,
  link: text,
  entries: z.array(
    z.object({
      record: recordRef,
      kind: z.enum(["work", "volunteer", "project", "education", "award", "publication"]),
      title: z.string(),
      organisation: text,
      place: text,
      start: text,
      end: text,
      summary: text,
      link: text,
      lines: z.array(line),
    }),
  ),
  achievements: z.array(line).describe("What went well and belongs to no one position."),
  skills: z.array(named),
  languages: z.array(named),
  certificates: z.array(
    z.object({ record: recordRef, title: z.string(), issuer: text, issued: text, expires: text, link: text }),
  ),
});

export const resumeView = {
  document: resumeDocument.describe("What it says: nothing that no record of yours says."),
  unconfirmed: z.number().int().describe("How many facts are not on it, as you have not confirmed them."),
  sensitive: z.number().int().describe("How many facts are not on it, as they are employer-sensitive."),
};

export const asked = z.object({
  label: z.string(),
  state: z.enum(["shown", "held", "missing"]).describe("On this resume, among your skills and not on it, or not known of you."),
  record: recordRef.nullable().describe("Your skill, where you have it."),
});

export const variantView = z.object({
  ...variant.shape,
  ...resumeView,
  gone: z.array(part).describe("What was chosen and is stated no more: deleted, withdrawn, or put in other words since."),
  news: z.array(part).describe("What you wrote down since the last change and is not on it."),
  asks: z.array(asked).describe("What the role asks for first; empty without a role."),
  unproved: z.array(z.string()).describe("Numbers in your own words here that no record of yours has."),
  stale: z.boolean().describe("Whether a record that it says has changed since."),
});
export type VariantView = z.infer<typeof variantView>;

export const variantLine = variant.pick({ id: true, title: true, roleLabel: true, updatedAt: true, employerSensitive: true });
