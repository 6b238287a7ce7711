// What a person lacks for a role, several roles or a posting, which roles are near, and which skills a text names.
import { z } from "zod";
import type { NextStep } from "../../../career/what-is-next.ts";
import { openCatalogue, skillHit } from "../../../catalogue/index.ts";
import { bytesOf, type FileInput, fileInput } from "../../../core/file-input.ts";
import { refusals, refuse } from "../../../core/refusal.ts";
import { percent } from "../../../core/say.ts";
import type { Context } from "../../../operations/context.ts";
import { operation } from "../../../operations/operation.ts";
import { readProfile } from "../../../platform/index.ts";
import { askingPosting, askingRole, namesIn } from "../catalogue-names.ts";
import { skillRefusals } from "../refusals.ts";
import { fittingRoles, profileOf } from "../rules/fit.ts";
import { compared, gapReportOf, notKnown } from "../rules/gap-report.ts";
import { fittingRole, type GapAnswer, type GapLine, type GapReport, gapAndSteps } from "../schema.ts";
import { skillsOf } from "../store.ts";

const longest = 500_000;
const pasted = (description: string) => z.string().max(longest).describe(description);

/** The text that was pasted or stands in the file; refuses files that are no text. */
const textFrom = (text: string | undefined, file: FileInput | undefined): string => {
  if (text?.trim()) return text;
  if (!file) return refuse(refusals.nothingToRead);
  const bytes = bytesOf(file);
  const decoded = new TextDecoder("utf-8").decode(bytes);
  const sentence = (wrong: string) => `${file.name}: ${wrong} Save it as plain text, or paste the text itself.`;
  if (decoded.includes("\u0000") || decoded.startsWith("%PDF") || decoded.startsWith("PK\u0003"))
    return refuse(skillRefusals.unreadableFile, { sentence: sentence("This is not plain text."), file: file.name });
  if (decoded.length > longest)
    return refuse(skillRefusals.unreadableFile, {
      sentence: sentence(`This is longer than ${longest} characters.`),
      file: file.name,
    });
  if (decoded.trim() === "")
    return refuse(skillRefusals.unreadableFile, { sentence: sentence("There is no text in it."), file: file.name });
  return decoded;
};

const sayHave: Record<GapLine["haveSource"], string> = {
  confirmed: "",
  unconfirmed: "not confirmed",
  assumed: "assumed",
  none: "",
};

const sayHaveOf = ({ have, haveSource, need }: GapLine): string =>
  haveSource === "none" ? `not known yet, ${need} asked` : `${have} of ${need}`;

const sayLine = (line: GapLine): string =>
  `${line.label.padEnd(34)} ${sayHaveOf(line)}  ${line.distance === 0 ? "reached" : `${line.mattersWord}, alone lifts it to ${percent(line.readinessIfClosed)}`}${
    sayHave[line.haveSource] ? ` (${sayHave[line.haveSource]})` : ""
  }`;

const sayUnknown = (report: GapReport): string[] => {
  const [first] = notKnown(report);
  return first ? [`What is not known yet counts as 0. Say how far you are: cairn skills rate "${first.label}=LEVEL" ...`] : [];
};

const sayReport = (report: GapReport): string =>
  [
    `${report.role.label}: ${notKnown(report).length > 0 ? "at least " : ""}${percent(report.readiness)} ready (${percent(report.readinessConfirmed)} from confirmed facts), ${report.known} of ${report.role.needs} levels known`,
    ...report.lines.map(sayLine),
    ...sayUnknown(report),
  ].join("\n");

const sayAnswer = ({ gaps, together }: GapAnswer): string =>
  [
    ...gaps.map(sayReport),
    ...(together.length > 0
      ? [
          `Over all ${gaps.length}, what matters most:\n${together
            .filter((line) => line.distance > 0)
            .slice(0, 10)
            .map(
              (line) => `${line.label.padEnd(34)} ${line.have} of ${line.highestNeed}  asked by ${line.roles} of ${gaps.length}`,
            )
            .join("\n")}`,
        ]
      : []),
  ].join("\n\n");

/** The first step a skill that any system has on its plan. */
const stepsFor = async (context: Context, gaps: readonly GapReport[]): Promise<NextStep[]> => {
  const open = gaps.flatMap((report) => report.lines.filter((line) => line.distance > 0).map((line) => line.skillId));
  const skillIds = [...new Set(open)];
  const bySkill = new Map<string, NextStep>();
  for (const system of context.app.systems)
    for (const step of (await system.nextSteps?.(context, skillIds)) ?? [])
      if (!bySkill.has(step.skillId)) bySkill.set(step.skillId, step);
  return [...bySkill.values()];
};

const gap = operation.read("skills.gap", {
  summary: "What you lack for a role, several roles or a posting: how far, how much it matters, how ready you are",
  input: z.object({
    to: z
      .array(z.string().min(1).max(200))
      .max(20)
      .optional()
      .describe("One or more roles by name or catalogue id; without it and without a posting, the role you aim for."),
    posting: pasted("The text of a posting.").optional(),
    file: fileInput("A posting as a text file.").optional(),
  }),
  output: gapAndSteps,
  refusals: [
    skillRefusals.noTarget,
    skillRefusals.unknownRole,
    skillRefusals.noNeeds,
    skillRefusals.noSkillsFound,
    refusals.nothingToRead,
    skillRefusals.unreadableFile,
  ],
  body: true,
  handle: async ({ to, posting, file }, context) => {
    const catalogue = await openCatalogue(context);
    const asking = (to ?? []).map((role) => askingRole(catalogue, role));
    if (posting !== undefined || file) asking.push(askingPosting(catalogue, textFrom(posting, file)));
    if (asking.length === 0) {
      const profile = await readProfile(context.records);
      asking.push(askingRole(catalogue, profile?.targetRoleId ?? profile?.targetRoleLabel ?? refuse(skillRefusals.noTarget)));
    }
    const skills = await skillsOf(context.records);
    const different = [...new Map(asking.map((role) => [role.id, role])).values()];
    const answer = compared(different.map((role) => gapReportOf(role, skills, catalogue.canonical)));
    return { ...answer, nextSteps: await stepsFor(context, answer.gaps) };
  },
  present: sayAnswer,
});

/** A role of which less is there is no suggestion. */
const leastNear = 0.15;

const fit = operation.read("skills.fit", {
  summary: "The roles you are nearest to, out of the whole catalogue, and which of your skills carry each",
  input: z.object({
    limit: z.number().int().min(1).max(50).default(10).describe("How many roles."),
    source: z.enum(["starter", "esco", "onet"]).optional().describe("Only roles of this catalogue."),
    confirmedOnly: z.boolean().default(false).describe("Counts confirmed skills alone."),
    except: z.array(z.string().max(200)).max(50).default([]).describe("Catalogue ids of roles to leave out."),
  }),
  output: z.object({
    items: z.array(fittingRole),
    skills: z.number().int().describe("How many of your skills were counted."),
  }),
  handle: async ({ limit, source, confirmedOnly, except }, context) => {
    const catalogue = await openCatalogue(context);
    const all = await skillsOf(context.records);
    const skills = all.filter((one) => (confirmedOnly ? one.confirmation === "confirmed" : one.confirmation !== "withdrawn"));
    const profile = profileOf(skills, catalogue.canonical);
    if (profile.length === 0) return { items: [], skills: 0 };
    const ranked = catalogue.rankRoles(profile, {
      by: "nearness",
      limit: 20 * limit + except.length,
      ...(source ? { source } : {}),
    });
    const near = ranked.filter(({ readiness }) => readiness >= leastNear);
    const items = fittingRoles(near, limit, except, (id) => gapReportOf(askingRole(catalogue, id), skills, catalogue.canonical));
    return { items, skills: profile.length };
  },
  present: ({ items }) =>
    items.length === 0
      ? "Add skills first: nothing to compare roles with."
      : items
          .map(
            (role) =>
              `${percent(role.readiness).padStart(5)}  ${role.label} (${role.source}), ${role.met} of ${role.needed} skills${
                role.because.length > 0 ? `, carried by ${role.because.map((one) => one.label).join(", ")}` : ""
              }`,
          )
          .join("\n"),
});

const extract = operation.read("skills.extract", {
  summary: "The skills that a text or file names, each with its place; nothing is saved",
  input: z.object({
    text: pasted("The text to look through, such as a resume or a posting.").optional(),
    file: fileInput("A text file to look through.").optional(),
  }),
  output: z.object({
    hits: z.array(
      z.object({
        label: skillHit.shape.label,
        catalogueId: z.string().describe("Catalogue id of the skill."),
        start: skillHit.shape.start,
        end: skillHit.shape.end,
        confidence: skillHit.shape.confidence,
        matched: skillHit.shape.matched,
        mention: skillHit.shape.mention,
        recordId: z.string().nullable().describe("Your skill that it is; null where you do not list it."),
      }),
    ),
    skills: z.number().int().describe("How many different skills they are."),
  }),
  refusals: [refusals.nothingToRead, skillRefusals.unreadableFile],
  body: true,
  positional: ["file"],
  handle: async ({ text, file }, context) => {
    const catalogue = await openCatalogue(context);
    const held = new Map(
      (await skillsOf(context.records)).flatMap((one) =>
        one.catalogueId ? [[catalogue.canonical(one.catalogueId), one.id]] : [],
      ),
    );
    const found = namesIn(catalogue).found(textFrom(text, file));
    const hits = found.map(({ skillId, label, start, end, confidence, matched, mention }) => ({
      label,
      catalogueId: skillId,
      start,
      end,
      confidence,
      matched,
      mention,
      recordId: held.get(skillId) ?? null,
    }));
    return { hits, skills: new Set(hits.map((hit) => hit.catalogueId)).size };
  },
  present: ({ hits, skills }) =>
    hits.length === 0
      ? "No skill that the catalogue knows stands in this text."
      : `${hits
          .map((hit) => `${`${hit.start}-${hit.end}`.padEnd(13)} ${hit.confidence.toFixed(2)}  ${hit.label} (${hit.catalogueId})`)
          .join("\n")}\n${hits.length} finds, ${skills} skills`,
});

export const gaps = { gap, fit, extract };
