// Reading what a person has into their record, with a preview first; and the experiences that came of it.
import { z } from "zod";
import { type ProfileFacts, profileFacts } from "../../career/profile-facts.ts";
import { namedRole } from "../../career/role.ts";
import { type FileInput, fileInput } from "../../core/file-input.ts";
import { id } from "../../core/id.ts";
import { page, pageInput, pageOf } from "../../core/page.ts";
import { editFields, recordChoices } from "../../core/record.ts";
import { refusals, refuse } from "../../core/refusal.ts";
import { percent } from "../../core/say.ts";
import type { RecordQuery } from "../../database/records.ts";
import type { Context } from "../../operations/context.ts";
import type { IntakeReport } from "../../operations/contributions.ts";
import { operation } from "../../operations/operation.ts";
import { removal } from "../../operations/removal.ts";
import { type Opened, openFile, readFacts, readOpened, readTyped } from "./read-file.ts";
import { experienceRefusals, resumeRefusals } from "./refusals.ts";
import { inOrder, joiningOf, joinings } from "./rules/joining.ts";
import {
  type Direction,
  direction,
  experience,
  experienceFields,
  formatNames,
  intakeReport,
  type Reading,
  reading,
  saySkipped,
  sayUnderstood,
  shown,
} from "./schema.ts";
import { directionsOf, shownBy, skillsIn } from "./shown.ts";
import { experienceKind } from "./store.ts";
import { exportFile, show } from "./variants.ts";

/** Every system takes its part of the facts, from the first to the last. */
export const mergeFacts = async (context: Context, facts: Reading["facts"]): Promise<IntakeReport[]> => {
  const reports: IntakeReport[] = [];
  for (const system of context.app.systems) {
    await context.tell("Taking in");
    const report = await system.intake?.(context, facts);
    if (report) reports.push(report);
  }
  return reports;
};

const given = {
  file: fileInput(
    "A resume as it is: PDF, Word (DOCX), web page, text, Europass XML, JSON Resume, a LinkedIn data archive (ZIP) or a CSV file of it.",
  ).optional(),
  text: z.string().max(200_000).optional().describe("Typed lines instead of a file."),
};

/** A file is opened before a transaction begins; lines need no opening. */
export const openGiven = async (file: FileInput | undefined): Promise<Opened | null> => (file ? openFile(file) : null);

/** What is read of a file or of lines; of the person's own account also the lines that nothing was made of. */
export const readGiven = async (
  { text, facts }: { text?: string | undefined; facts?: ProfileFacts | undefined },
  opened: Opened | null,
  context: Context,
): Promise<Reading> => {
  if (facts) return readFacts(facts);
  const read = opened ? readOpened(opened, context.today) : text?.trim() ? readTyped(text, context.today) : undefined;
  if (!read) return refuse(refusals.badInput, { sentence: "Give a file, or a few typed lines." });
  const showsSkill = await skillsIn(context);
  const { summary = "" } = read.facts.basics;
  if (opened && "text" in opened.said && isNote(read.facts) && !showsSkill(summary))
    refuse(resumeRefusals.notAResume, { file: opened.name, why: noteWhy });
  const isUsed = (said: string | undefined) => said !== undefined && summary.includes(said) && showsSkill(said);
  return { ...read, skipped: read.skipped.filter(({ said }) => !isUsed(said)) };
};

const noteWhy = "No position, study, skill or language was found in it.";

/** Whether a file says nothing of what a person does or can: at most a name and running words. */
const isNote = ({ basics, experiences, skills, languages, certificates }: ProfileFacts): boolean =>
  experiences.length + skills.length + certificates.length === 0 &&
  !basics.headline &&
  languages.every(({ source }) => source === "the text");

const outcome = {
  merged: z.array(intakeReport).describe("What each part of the record took: added, completed, or there already."),
  ...shown,
  joining: z
    .array(z.enum(joinings))
    .describe("For each experience of the facts: new, completes one that is there, or known already."),
  saved: z.boolean().describe("False for a preview: nothing was written."),
};

const answer = z.object({ ...reading.shape, ...outcome });

const join = async (context: Context, facts: Reading["facts"], preview: boolean) => ({
  ...(await shownBy(context, facts)),
  joining: joiningOf(await context.records.list(experienceKind), facts.experiences),
  merged: await mergeFacts(context, facts),
  saved: !preview,
});

const sayReading = ({ format, understood, skipped, merged, saved }: z.infer<typeof answer>): string =>
  [
    `${saved ? "Read" : "Preview of"} ${formatNames[format]}: ${sayUnderstood(understood) || "nothing in it"}.`,
    ...merged
      .filter((report) => report.added + report.changed + report.known > 0)
      .map((report) => `  ${report.system}: ${report.added} new, ${report.changed} completed, ${report.known} known`),
    ...(skipped.length > 0 ? ["Not understood:", ...skipped.map((one) => `  ${saySkipped(one)}`)] : []),
    sayWritten(saved, merged),
  ].join("\n");

/** A way back is told only where something was written: undo would take what came before. */
const sayWritten = (saved: boolean, merged: readonly IntakeReport[]): string => {
  if (!saved) return "Nothing was saved.";
  const isNew = merged.some(({ added, changed }) => added + changed > 0);
  return isNew ? "Saved as unconfirmed. One step back: cairn undo" : "Nothing new; nothing was written.";
};

const importFile = operation.write("resume.import", {
  summary: "Read a resume or LinkedIn archive into your record; --preview shows it and writes nothing",
  input: z.object({ ...given, preview: z.boolean().default(false).describe("Only show what would be read and merged.") }),
  output: answer,
  refusals: Object.values(resumeRefusals),
  positional: ["file"],
  previews: ({ preview }) => preview,
  before: ({ file }) => openGiven(file),
  handle: async ({ preview, ...from }, context, opened) => {
    const read = await readGiven(from, opened, context);
    return { ...read, ...(await join(context, read.facts, preview)) };
  },
  present: sayReading,
});

const accept = operation.write("resume.accept", {
  summary: "Save facts after looking through them: what a preview showed, or what you changed in it",
  input: z.object({
    facts: profileFacts.describe("The facts to save, as a preview showed them or as you changed them."),
    preview: z.boolean().default(false).describe("Only show what saving them would do."),
  }),
  output: z.object(outcome),
  previews: ({ preview }) => preview,
  handle: ({ facts, preview }, context) => join(context, facts, preview),
  present: ({ merged, saved }) =>
    `${saved ? "Saved" : "Would save"} ${merged.reduce((sum, report) => sum + report.added, 0)} new facts, all unconfirmed.`,
});

const roles = operation.read("resume.roles", {
  summary: "Roles that what you do leads to or lies near, with how much is there, what lies between, and why",
  input: z.object({
    ...given,
    facts: profileFacts.optional().describe("Facts that you looked through, instead of a file or lines."),
  }),
  output: z.object({
    from: z.array(namedRole).describe("The roles that your positions mean, that of today first."),
    items: z
      .array(direction)
      .describe(
        "Next steps first, then roles beside, then what you like, then what follows the next step; none of which less than 15 % is there.",
      ),
    likesKnown: z.boolean().describe("Whether you have said what you like: the interests questionnaire."),
  }),
  refusals: Object.values(resumeRefusals),
  body: true,
  positional: ["file"],
  before: ({ file }) => openGiven(file),
  handle: async (asked, context, opened) =>
    directionsOf(context, opened || asked.text || asked.facts ? (await readGiven(asked, opened, context)).facts : null),
  present: ({ from, items }) =>
    items.length === 0
      ? 'Too little is known of you to suggest a role. Say what you do: cairn resume roles --text "shop assistant since 2019". Or begin with what you like: cairn sittings start interests'
      : [
          from[0] ? `From ${from[0].label}:` : "From your skills:",
          ...items.map((one) => `  ${sayDirection(one)}`),
          "Aim for one with: cairn plan --target NAME --hours 5",
        ].join("\n"),
});

const wayWords = { next: "next step", sideways: "beside", further: "later", liked: "you like such work" } as const;

/** A role that one could go to, in a line. */
export const sayDirection = ({ label, way, readinessRange, between, why }: Direction): string => {
  const by = between.length > 0 ? ` by way of ${between.map((one) => one.label).join(", ")}` : "";
  const [low, high] = readinessRange ?? [];
  const there = low === undefined || high === undefined ? "" : `, ${percent(low)} to ${percent(high)} of it is there`;
  return `${label} (${wayWords[way]}${by})${there}. ${why}`;
};

export const resume = { import: importFile, accept, roles, show, export: exportFile };

const list = operation.read("experiences.list", {
  summary: "Your experiences: work, volunteering, projects, education, awards and publications",
  input: z.object({ kind: experienceFields.kind.optional(), ...pageInput }),
  output: pageOf(experience),
  handle: async ({ kind, ...asked }, { records }) => {
    const where = kind ? (query: RecordQuery) => query.where("kind", "=", kind) : undefined;
    const items = await records.list(experienceKind, {
      ...(where && { where }),
      orderBy: (query) =>
        query
          .orderBy("end", (order) => order.desc().nullsFirst())
          .orderBy("start", (order) => order.desc().nullsLast())
          .orderBy("id"),
      page: asked,
    });
    return page(items, await records.count(experienceKind, where), asked);
  },
  present: ({ items }) =>
    items.length === 0
      ? "No experiences yet."
      : items
          .map(
            (one) =>
              `${one.start ?? "?"} – ${one.end ?? "now"}  ${one.title}${one.organisation ? `, ${one.organisation}` : ""} (${one.kind}, ${one.confirmation})`,
          )
          .join("\n"),
});

const get = operation.read("experiences.get", {
  summary: "One experience",
  input: z.object({ id: id("The experience.") }),
  output: experience,
  handle: ({ id: of }, { records }) => records.get(experienceKind, of),
  present: (one) =>
    [
      `${one.title}${one.organisation ? `, ${one.organisation}` : ""}`,
      one.summary,
      ...one.highlights.map((highlight) => `- ${highlight}`),
    ]
      .filter(Boolean)
      .join("\n"),
});

const { kind, title, confirmation, ...further } = experienceFields;

const add = operation.write("experiences.add", {
  summary: "Write down an experience",
  input: z.object({
    kind,
    title,
    confirmation: confirmation.default("confirmed"),
    ...z.object(further).partial().shape,
    ...recordChoices,
  }),
  output: experience,
  refusals: [experienceRefusals.endsBeforeItBegins],
  positional: ["title"],
  handle: async (asked, { records }) => {
    const draft = {
      organisation: null,
      place: null,
      start: null,
      end: null,
      summary: null,
      highlights: [],
      link: null,
      ...asked,
      source: null,
    };
    return records.create(experienceKind, inOrder(draft));
  },
  present: (one) => `Written down: ${one.title}`,
});

const update = operation.write("experiences.update", {
  summary: "Change or confirm an experience",
  input: z.object({ ...editFields, ...z.object(experienceFields).partial().shape, ...recordChoices }),
  output: experience,
  refusals: [experienceRefusals.endsBeforeItBegins],
  handle: async ({ id: of, revision, ...patch }, { records }) => {
    const before = await records.get(experienceKind, of);
    inOrder({ ...before, ...patch });
    return records.update(experienceKind, before, patch, revision);
  },
  present: (one) => `Saved: ${one.title}`,
});

const remove = removal("experiences.remove", experienceKind, {
  summary: "Delete an experience; it goes to the bin",
});

const confirm = operation.write("experiences.confirm", {
  summary: "Confirm experiences that were read from a file",
  input: z.object({ ids: z.array(z.string()).min(1).max(500).describe("The experiences.") }),
  output: z.object({ confirmed: z.number().int() }),
  refusals: [refusals.missing],
  positional: ["ids"],
  handle: async ({ ids }, { records }) => {
    for (const of of ids)
      await records.update(experienceKind, await records.get(experienceKind, of), { confirmation: "confirmed" });
    return { confirmed: ids.length };
  },
  present: ({ confirmed }) => `Confirmed ${confirmed}.`,
});

export const experiences = { list, get, add, update, remove, confirm };
