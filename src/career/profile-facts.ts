// What a resume, an archive or a few typed lines say about a person, in the one form that every system can take its part from. No text is longer
// here than the rooms keep it.
import { z } from "zod";
import { proficiency } from "./proficiency.ts";

/** A day of which only the year, or the year and month, may be known: 2021, 2021-03 or 2021-03-15. */
export const partialDay = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, "Write 2021, 2021-03 or 2021-03-15.")
  .describe("A day, a month or a year.");

const text = (most: number) => z.string().max(most);

const source = text(200).describe("Where it stands in the file, such as work[2] or Positions.csv line 4.");

export const experienceKinds = ["work", "volunteer", "project", "education", "award", "publication"] as const;

export const experienceFact = z.object({
  kind: z.enum(experienceKinds),
  title: text(300).describe("Position, study, project or title.").meta({ title: "What" }),
  organisation: text(300).optional().describe("Employer, school, client or publisher.").meta({ title: "Where" }),
  place: text(200).optional(),
  start: partialDay.optional().meta({ title: "Began" }),
  end: partialDay.optional().describe("When it ended; empty while it lasts.").meta({ title: "Ended" }),
  summary: text(10_000).optional().meta({ long: true }),
  highlights: z.array(text(2000)).default([]),
  link: text(2000).optional().meta({ title: "Web address" }),
  source,
});

export const skillFact = z.object({
  label: text(120).meta({ title: "Name" }),
  level: proficiency("Level that the file states, where it does.").optional(),
  keywords: z
    .array(text(120))
    .default([])
    .describe("Narrower skills named under it.")
    .meta({ title: "Narrower skills under it" }),
  source,
});

export const languageFact = z.object({
  label: text(120).meta({ title: "Name" }),
  level: proficiency("Fluency on the scale of 0 to 5.").optional(),
  stated: text(120).optional(),
  source,
});

export const certificateFact = z.object({
  title: text(200).meta({ title: "Certificate" }),
  issuer: text(200).optional(),
  date: partialDay.optional(),
  expires: partialDay.optional(),
  link: text(1000).optional().meta({ title: "Web address" }),
  source,
});

export const profileFacts = z.object({
  basics: z.object({
    name: text(120).optional(),
    headline: text(200).optional(),
    summary: text(4000).optional(),
    place: text(120).optional(),
    email: text(320).optional(),
    phone: text(60).optional(),
    link: text(2000).optional(),
  }),
  experiences: z.array(experienceFact),
  skills: z.array(skillFact),
  languages: z.array(languageFact),
  certificates: z.array(certificateFact),
});

export type ExperienceFact = z.infer<typeof experienceFact>;
export type SkillFact = z.infer<typeof skillFact>;
export type LanguageFact = z.infer<typeof languageFact>;
export type CertificateFact = z.infer<typeof certificateFact>;
export type ProfileFacts = z.infer<typeof profileFacts>;
