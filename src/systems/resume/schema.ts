// What a resume or archive was read as, and the experiences that it leaves in the record.
import { z } from "zod";
import { confirmation } from "../../career/evidence.ts";
import { proficiency } from "../../career/proficiency.ts";
import { experienceKinds, partialDay, profileFacts } from "../../career/profile-facts.ts";
import { namedRole } from "../../career/role.ts";
import { recordFields } from "../../core/record.ts";
import { sayCount } from "../../core/say.ts";
import { readinessRange } from "../skills/shared.ts";

export const formats = ["json-resume", "fresh", "linkedin", "europass", "pdf", "docx", "html", "text", "facts"] as const;

export const formatNames: Record<(typeof formats)[number], string> = {
  "json-resume": "a JSON Resume",
  fresh: "a FRESH resume",
  linkedin: "a LinkedIn data archive",
  europass: "a Europass CV",
  pdf: "a PDF",
  docx: "a Word document",
  html: "a web page",
  text: "typed lines",
  facts: "what you looked through",
};

/** Of one kind: no life has more. Whoever reads one more knows that it is too many. */
export const mostEntries = 1_000;

export const skipped = z.object({
  where: z.string().describe("Where in the file, such as work[0].startDate or Positions.csv."),
  line: z.number().int().nullable().describe("Line in the file, where it has lines."),
  why: z.string().describe("Why it was not understood, and what would be."),
  said: z.string().optional().describe("The words that stand there, where they are the person's own."),
});
export type Skipped = z.infer<typeof skipped>;

/** What was not understood, in a line: where, and its words or why. */
export const saySkipped = ({ where, line, why, said }: Skipped): string =>
  `${where}${line === null ? "" : `, line ${line}`}: ${said === undefined ? why : `“${said}”`}`;

const understoodPart = z.object({ what: z.string(), count: z.number().int() });

/** "3 experiences, 1 language": empty where nothing was understood. */
export const sayUnderstood = (understood: readonly z.infer<typeof understoodPart>[]): string =>
  understood
    .map(({ what, count }) =>
      what === "about you" ? `${sayCount(count, "thing")} about you` : sayCount(count, what.replace(/s$/, "")),
    )
    .join(", ");

export const reading = z.object({
  format: z.enum(formats),
  facts: profileFacts,
  understood: z.array(understoodPart).describe("What was understood, counted."),
  skipped: z.array(skipped).describe("What was not understood, and why."),
});
export type Reading = z.infer<typeof reading>;

export const shown = {
  skills: z
    .array(
      z.object({
        label: z.string(),
        catalogueId: z.string().nullable(),
        level: proficiency("The level that it shows; 0 is what the words deny.").nullable(),
        because: z.string().nullable().describe("The words that say so."),
        experience: z
          .number()
          .int()
          .nullable()
          .describe("Which experience of the facts shows it, from 0; null for words elsewhere."),
      }),
    )
    .describe("Every skill that the facts show, as it would be saved: unconfirmed."),
  roles: z
    .array(namedRole.nullable())
    .describe("For each experience of the facts the role that it means; null where it means none that is known."),
};

export const direction = namedRole.extend({
  way: z
    .enum(["next", "sideways", "further", "liked"])
    .describe("The usual next step, a role beside it, the step after the next, or a role like what you said you like."),
  readiness: z.number().min(0).max(1).describe("Share of what the role needs that is there, unconfirmed levels counted."),
  readinessRange: readinessRange.nullable().describe("From and to; null where nothing is known of you."),
  between: z.array(namedRole).describe("Roles on the usual way to it."),
  why: z.string().describe("What speaks for it, in a sentence."),
});
export type Direction = z.infer<typeof direction>;

const text = (most: number, description: string) => z.string().max(most).describe(description);

export const experienceFields = {
  kind: z.enum(experienceKinds).describe("Work, volunteering, project, education, award or publication."),
  title: text(300, "Position, study, project or title.").min(1).meta({ title: "What" }),
  organisation: text(300, "Employer, school, client or publisher.").nullable().meta({ title: "Where" }),
  place: text(200, "Where it was.").nullable(),
  start: partialDay.nullable().describe("When it began: a year, a month or a day.").meta({ title: "Began" }),
  end: partialDay.nullable().describe("When it ended; empty while it lasts.").meta({ title: "Ended" }),
  summary: text(10_000, "What it was about.").nullable(),
  highlights: z.array(z.string().max(2000)).describe("What you did or reached there."),
  link: text(2000, "A web address about it.").nullable().meta({ title: "Web address", long: false }),
  confirmation,
};

export const experience = z.object({
  ...recordFields,
  ...experienceFields,
  source: z.string().nullable().describe("The file and place it was read from; empty when you wrote it."),
});
export type Experience = z.infer<typeof experience>;

export const intakeReport = z.object({
  system: z.string(),
  added: z.number().int(),
  changed: z.number().int(),
  known: z.number().int().describe("Already there and left as it was."),
});
