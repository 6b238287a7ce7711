// The person at the centre: who they are in a line, where they want to go, and the hours they give to it.
import { z } from "zod";
import { recordFields } from "../core/record.ts";
import { countryCode } from "./country.ts";

export const weeklyHours = z
  .number()
  .min(0.5, "Half an hour a week is the least that a plan can work with.")
  .max(60)
  .describe("Hours a week for your career.");

const isTimezone = (name: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    return false;
  }
};

const timezone = z
  .string()
  .max(60)
  .refine(isTimezone, "Write a time zone by its name, such as Europe/Berlin.")
  .describe("The time zone in which your days begin and end, such as Europe/Berlin; without it, the server's.")
  .meta({ title: "Time zone" });

export const personFields = {
  displayName: z.string().max(120).nullable().describe("Your name, as you want to be greeted.").meta({ title: "Name" }),
  headline: z.string().max(200).nullable().describe("What you do, in one line."),
  summary: z.string().max(4000).nullable().describe("A few sentences about you."),
  place: z.string().max(120).nullable().describe("Where you live or work."),
  email: z.string().max(320).nullable().describe("The mail address that stands on your resume.").meta({ title: "Mail" }),
  phone: z.string().max(60).nullable().describe("The phone number that stands on your resume."),
  link: z
    .string()
    .max(2000)
    .nullable()
    .describe("A web address about you, such as your own site or a profile.")
    .meta({ title: "Web address", long: false }),
  country: countryCode
    .nullable()
    .describe("The country of your work, by its two letters; without it, it is read from your place and words."),
  situation: z
    .string()
    .max(1000)
    .nullable()
    .describe(
      "Where you stand: promotion, step-up, first-job, change, return, laid-off, downshift, or in your own words; without it, it is read from what you gave.",
    ),
  targetRoleId: z.string().max(200).nullable().describe("Catalogue id of the role you aim for."),
  targetRoleLabel: z.string().max(200).nullable().describe("Its name when you chose it."),
  weeklyHours: weeklyHours.nullable(),
  timezone: timezone.nullable(),
};

export const profile = z.object({ ...recordFields, ...personFields });

export type Profile = z.infer<typeof profile>;
