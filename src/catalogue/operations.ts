// What can be asked of the catalogue: search, skill, actions, role, credentials, rank, extract, suggest; import, importStatus, install, sources, removeSource.

import { resolve } from "node:path";
import { z } from "zod";
import { action, actionKind, type FirstMove, fillAction, firstMove, situation } from "../career/action.ts";
import { countryCode, credential, sayCredential } from "../career/credential.ts";
import { highestLevel, proficiencyLevels, sayLevel } from "../career/proficiency.ts";
import { environmentDimensions, interestAreas, type WorkProfile, workValues } from "../career/work-profile.ts";
import { bytesOf, fileInput } from "../core/file-input.ts";
import { id } from "../core/id.ts";
import { refuse } from "../core/refusal.ts";
import { hundredths, percent } from "../core/say.ts";
import { operation } from "../operations/operation.ts";
import { actionsFor, firstMoveOf, levelSays } from "./actions.ts";
import { credentialsFor, credentialsWith } from "./credentials.ts";
import { catalogueRole, catalogueSkill, sourceId } from "./entry.ts";
import { leastConfidence, skillHit } from "./extract.ts";
import { importCatalogue, importStatus as readStatus } from "./import-catalogue.ts";
import { type ImportReport, importReport } from "./imported.ts";
import { installCatalogue } from "./install.ts";
import { openCatalogue } from "./open-catalogue.ts";
import { catalogueRefusals } from "./refusals.ts";
import { askedBy, rolesAskingFor } from "./roles-asking.ts";
import { starterRoles, starterSkills } from "./starter-entries.ts";
import { catalogueStore } from "./store.ts";
import { skillSuggestion } from "./suggest.ts";

const imported = z.enum(["esco", "onet"]);
const mostAskingRoles = 60;
const namedRole = z.object({ id: z.string().describe("Catalogue id."), label: z.string().describe("Its name.") });
const readiness = z.number().min(0).max(1).describe("Share of the role's needs that is met, 0 to 1.");

const whomToAsk = z
  .string()
  .nullable()
  .describe("Whom to ask where the country, or what it asks for, is not known; null where the credentials speak for themselves.");

const search = operation.read("catalogue.search", {
  summary: "Find skills and roles by any of their names",
  input: z.object({
    text: z.string().min(1).max(200).describe("Words or their beginnings; small typing errors are forgiven."),
    type: z.enum(["skill", "role"]).optional().describe("Only skills, or only roles."),
    source: sourceId.optional(),
    limit: z.number().int().min(1).max(200).default(20).describe("How many to return, at the most."),
  }),
  output: z.object({
    items: z.array(
      z.object({
        type: z.enum(["skill", "role"]).describe("Whether it is a skill or a role."),
        id: z.string().describe("Catalogue id."),
        label: z.string().describe("Its name."),
        matched: z.string().describe("The name that matched, where it is another."),
        source: sourceId,
        kind: catalogueSkill.shape.kind.nullable(),
      }),
    ),
  }),
  positional: ["text"],
  handle: async ({ text, ...choice }, context) => ({ items: (await openCatalogue(context)).search(text, choice) }),
  present: ({ items }) =>
    items.length === 0
      ? "Nothing in the catalogue has that name. More names: cairn catalogue install onet"
      : items
          .map(
            (item) =>
              `${item.type.padEnd(5)}  ${item.label}${item.matched === item.label ? "" : ` (${item.matched})`}  ${item.id}`,
          )
          .join("\n"),
});

const skill = operation.read("catalogue.skill", {
  summary: "Show one skill of the catalogue with the roles that ask for it",
  input: z.object({ id: id("Catalogue id of the skill, like starter:data-analysis.") }),
  output: catalogueSkill.extend({
    askedBy,
    levels: z
      .array(z.object({ level: z.number().int().describe("Proficiency level."), says: z.string().describe("The sentence.") }))
      .describe("What one does at each level from 1 to 5; empty where nobody has described it."),
    firstMove: firstMove.nullable().describe("How to begin with it; null for a rare skill."),
  }),
  refusals: [catalogueRefusals.unknownSkill],
  handle: async (asked, context) => {
    const catalogue = await openCatalogue(context);
    const standing = catalogue.canonical(asked.id);
    return {
      ...(await catalogue.readSkill(asked.id)),
      askedBy: rolesAskingFor(catalogue, asked.id, mostAskingRoles),
      levels: proficiencyLevels.flatMap(({ level }) => {
        const says = levelSays(standing, level);
        return says === null ? [] : [{ level, says }];
      }),
      firstMove: firstMoveOf(standing),
    };
  },
  present: (found) =>
    [
      `${found.label} (${found.kind}, ${found.source}${found.retired ? ", retired" : ""})`,
      found.description,
      found.altLabels.length > 0 ? `Also: ${found.altLabels.join(", ")}` : "",
      ...found.levels.map(({ level, says }) => `  ${level} ${says}`),
      ...(found.firstMove ? sayFirstMove(found.firstMove) : []),
      found.askedBy.roles > 0
        ? `Asked for by ${found.askedBy.roles} roles, most by: ${found.askedBy.items
            .slice(0, 10)
            .map((one) => one.label)
            .join(", ")}`
        : "",
    ]
      .filter((line) => line !== "")
      .join("\n"),
});

const actions = operation.read("catalogue.actions", {
  summary: "Show what one can do in an hour or two to gain a skill",
  input: z.object({
    id: id("Catalogue id of the skill, like starter:budgeting."),
    kind: actionKind.optional(),
    situation: situation.optional(),
    level: z.number().min(0).max(highestLevel).optional().describe("The level you have, 0 to 5; left out, for every level."),
    atWork: z.boolean().default(true).describe("Also what only somebody who is employed now can do."),
    limit: z.number().int().min(1).max(100).default(12).describe("How many to return, at the most."),
  }),
  output: z.object({
    items: z.array(action.pick({ id: true, kind: true, minutes: true, title: true, steps: true, doneWhen: true })),
  }),
  refusals: [catalogueRefusals.unknownSkill],
  handle: async ({ id: asked, kind, situation: stands = null, level = null, atWork, limit }, context) => {
    const catalogue = await openCatalogue(context);
    const { label } = await catalogue.readSkill(asked);
    const items = actionsFor({ kind, competencies: [catalogue.canonical(asked)], situation: stands, level, atWork })
      .filter(({ families }) => families !== "any")
      .slice(0, limit)
      .map((one) => fillAction(one, { gap: label }));
    return {
      items: items.map(({ id: own, kind: sort, minutes, title, steps, doneWhen }) => ({
        id: own,
        kind: sort,
        minutes,
        title,
        steps,
        doneWhen,
      })),
    };
  },
  present: ({ items }) =>
    items
      .map(({ kind, minutes, title, steps, doneWhen }) =>
        [`${title} (${kind}, ${minutes} min)`, ...steps.map((step) => `  ${step}`), `  Done when: ${doneWhen}`].join("\n"),
      )
      .join("\n\n"),
});

const role = operation.read("catalogue.role", {
  summary: "Show one role of the catalogue with the skills it needs and its neighbours",
  input: z.object({
    id: id("Catalogue id of the role, like starter:marketing-manager."),
    country: countryCode.optional(),
  }),
  output: catalogueRole.extend({
    similar: z
      .array(
        z.object({
          id: z.string().describe("Catalogue id."),
          label: z.string().describe("Its name."),
          overlap: z.number().min(0).max(1).describe("How alike the needed skills are, 0 to 1; telling skills count more."),
        }),
      )
      .describe("The roles of the same source whose skills are most alike."),
    nextRoles: z.array(namedRole).describe("The usual next roles, by name."),
    nearRoles: z.array(namedRole).describe("Neighbouring roles as the source states them, by name."),
    credentials: z
      .array(credential)
      .describe("What it needs or rewards beside skill: gates first, then required, then rewarded."),
    whomToAsk,
  }),
  refusals: [catalogueRefusals.unknownRole],
  handle: async (asked, context) => {
    const catalogue = await openCatalogue(context);
    const { near, next, stated } = catalogue.neighbours(asked.id);
    const named = (ids: readonly string[]) => ids.map((of) => ({ id: of, label: catalogue.role(of)?.label ?? of }));
    const similar = near.map(({ source: _, ...one }) => one);
    const found = await catalogue.readRole(asked.id);
    const { items: credentials, whomToAsk } = credentialsFor(found, asked.country ?? null);
    return { ...found, similar, nextRoles: named(next), nearRoles: named(stated), credentials, whomToAsk };
  },
  present: (found) =>
    [
      `${found.label} (${found.source}${found.retired ? ", retired" : ""})`,
      found.description,
      ...found.needs.map(
        (need) =>
          `  ${need.label}: ${sayLevel(need.level)}${need.levelSource === "assumed" ? " (assumed)" : ""}, ${need.importance}`,
      ),
      ...found.credentials.map(sayCredential),
      found.whomToAsk ?? "",
      ...(found.profile ? sayProfile(found.profile) : []),
      found.similar.length > 0 ? `Similar: ${found.similar.map((near) => near.label).join(", ")}` : "",
    ]
      .filter((line) => line !== "")
      .join("\n"),
});

const credentials = operation.read("catalogue.credentials", {
  summary: "Licences, degrees, checks and certificates that roles need or reward, by role, country and words",
  input: z.object({
    text: z.string().max(200).default("").describe("Words or their beginnings."),
    role: id("Catalogue id of a role, like starter:registered-nurse.").optional(),
    country: countryCode.optional(),
    limit: z.number().int().min(1).max(500).default(50).describe("How many to return, at the most."),
  }),
  output: z.object({
    items: z.array(credential).describe("Of a role: gates first, then required, then rewarded."),
    total: z.number().int().describe("How many there are in all."),
    whomToAsk,
  }),
  refusals: [catalogueRefusals.unknownRole],
  positional: ["text"],
  handle: async ({ text, role: roleId, country, limit }, context) => {
    const ofRole =
      roleId === undefined ? null : credentialsFor(await (await openCatalogue(context)).readRole(roleId), country ?? null);
    const found = credentialsWith(text, ofRole?.items).filter((one) => !country || [country, "any"].includes(one.country));
    return { items: found.slice(0, limit), total: found.length, whomToAsk: ofRole?.whomToAsk ?? null };
  },
  present: ({ items, total, whomToAsk: ask }) =>
    [
      ...items.map(sayCredential),
      total === 0 ? "No credential of the catalogue matches." : "",
      total > items.length ? `The first ${items.length} of ${total}.` : "",
      ask ?? "",
    ]
      .filter((line) => line !== "")
      .join("\n"),
});

const rank = operation.read("catalogue.rank", {
  summary: "Rank all roles by how ready somebody with these skills is for them",
  input: z.object({
    profile: z
      .array(
        z.object({
          skillId: id("Catalogue id of the skill."),
          level: z.number().min(0).max(highestLevel).describe("Proficiency level, 0 to 5."),
        }),
      )
      .max(500)
      .describe("Skills with their levels."),
    source: sourceId.optional(),
    limit: z.number().int().min(1).max(200).default(20).describe("How many roles to return, at the most."),
  }),
  output: z.object({
    items: z.array(
      z.object({
        id: z.string().describe("Catalogue id of the role."),
        label: z.string().describe("Its name."),
        source: sourceId,
        readiness,
        met: z.number().int().describe("How many of the needed skills are there at any level."),
        needed: z.number().int().describe("How many skills the role needs."),
      }),
    ),
  }),
  body: true,
  handle: async ({ profile, ...choice }, context) => ({ items: (await openCatalogue(context)).rankRoles(profile, choice) }),
  present: ({ items }) =>
    items
      .map(
        (item) =>
          `${String(hundredths(item.readiness)).padStart(3)} %  ${item.label} (${item.met} of ${item.needed} skills)  ${item.id}`,
      )
      .join("\n"),
});

const extract = operation.read("catalogue.extract", {
  summary: "Find the names of skills in a text, each with its place",
  input: z.object({
    text: z.string().min(1).max(2_000_000).describe("The text to look through, such as a resume or a posting."),
    least: z.number().min(0).max(1).default(leastConfidence).describe("Lowest confidence to return, 0 to 1."),
  }),
  output: z.object({ hits: z.array(skillHit) }),
  body: true,
  handle: async ({ text, least }, context) => ({ hits: (await openCatalogue(context)).extract(text, least) }),
  present: ({ hits }) =>
    hits.length === 0
      ? "No skill of the catalogue is named in it."
      : hits
          .map(
            (hit) =>
              `${String(hit.start).padStart(6)}  ${hit.label} ("${hit.matched}", ${percent(hit.confidence)})  ${hit.skillId}`,
          )
          .join("\n"),
});

const suggest = operation.read("catalogue.suggest", {
  summary: "Suggest skills that a sentence or a list of requirements probably speaks of",
  input: z.object({
    text: z.string().min(1).max(20_000).describe("A sentence, or requirements one a line."),
    limit: z.number().int().min(1).max(50).default(10).describe("How many to return, at the most."),
  }),
  output: z.object({ items: z.array(skillSuggestion) }),
  body: true,
  positional: ["text"],
  handle: async ({ text, limit }, context) => ({ items: (await openCatalogue(context)).suggest(text, limit) }),
  present: ({ items }) =>
    items.length === 0
      ? "No skill of the catalogue shares a telling word with it."
      : items.map((item) => `${item.label} (${item.because})  ${item.skillId}`).join("\n"),
});

const importPath = operation.task("catalogue.import", {
  summary: "Import the official ESCO or O*NET download from a folder or a ZIP",
  input: z.object({
    path: z.string().min(1).max(4096).describe("Folder or ZIP on the machine where Cairn runs."),
    language: z.string().length(2).optional().describe("Two-letter code, where the download holds several languages."),
  }),
  output: importReport,
  refusals: [catalogueRefusals.badCatalogueFile, catalogueRefusals.importRunning],
  ownerOnly: true,
  positional: ["path"],
  handle: async ({ path, language }, { app, now }) => importCatalogue(app.database, { from: resolve(path), language, now }),
  present: sayReport,
});

const upload = operation.task("catalogue.upload", {
  summary: "Import the official ESCO or O*NET download from a ZIP that is sent along",
  input: z.object({
    file: fileInput("The ZIP as downloaded from the publisher."),
    language: z.string().length(2).optional().describe("Two-letter code, where the download holds several languages."),
  }),
  output: importReport,
  refusals: [catalogueRefusals.badCatalogueFile, catalogueRefusals.importRunning],
  ownerOnly: true,
  positional: ["file"],
  handle: async ({ file, language }, { app, now }) =>
    importCatalogue(app.database, { from: { name: file.name, bytes: bytesOf(file) }, language, now }),
  present: sayReport,
});

const importStatus = operation.read("catalogue.importStatus", {
  summary: "How far the running import is, or how the last one ended",
  output: z.object({
    state: z.enum(["idle", "running", "done", "failed"]).describe("Whether an import runs, and how the last one ended."),
    what: z.string().describe("The folder or file."),
    step: z.string().describe("What is being done."),
    done: z.number().int().describe("How much of the step is done."),
    total: z.number().int().describe("How much the step is in all."),
    error: z.string().nullable().describe("Why it failed."),
  }),
  handle: async (_, { app }) => readStatus(app.database),
  present: (status) =>
    status.state === "idle"
      ? "No import since the start."
      : `${status.what}: ${status.error ?? `${status.state}, ${status.step} ${status.done}/${status.total}`}`,
});

const install = operation.task("catalogue.install", {
  summary: "Download a catalogue from its publisher and import it",
  input: z.object({ source: imported.describe("esco or onet.") }),
  output: importReport,
  refusals: [catalogueRefusals.noDownload, catalogueRefusals.badCatalogueFile, catalogueRefusals.importRunning],
  ownerOnly: true,
  positional: ["source"],
  handle: async ({ source }, { app, now }) => installCatalogue(app.database, { source, now, site: app.mirrors.onet }),
  present: sayReport,
});

const sources = operation.read("catalogue.sources", {
  summary: "What the catalogue is made of, with version and the publisher's notice",
  output: z.object({
    items: z.array(
      z.object({
        id: sourceId,
        title: z.string().describe("Its name."),
        version: z.string().nullable().describe("The version that the download stated."),
        language: z.string().describe("Two-letter code of the language of its names."),
        attribution: z.string().describe("The notice that the publisher asks for; empty for the starter set."),
        importedAt: z.string().nullable().describe("When it was imported; null for the starter set, which is always there."),
        skills: z.number().int().describe("Skills in it."),
        roles: z.number().int().describe("Roles in it."),
        relations: z.number().int().describe("Relations between roles and the skills they need."),
      }),
    ),
  }),
  handle: async (_, { database }) => ({
    items: [starterSource(), ...(await catalogueStore(database).sources()).map(withSourceId)],
  }),
  present: ({ items }) =>
    items
      .map(
        (item) =>
          `${item.title}${item.version ? ` ${item.version}` : ""}: ${item.skills} skills, ${item.roles} roles${item.attribution ? `\n  ${item.attribution}` : ""}`,
      )
      .join("\n"),
});

const removeSource = operation.task("catalogue.removeSource", {
  summary: "Take an imported catalogue out of search and rankings; links to it stay readable",
  input: z.object({ source: imported.describe("esco or onet.") }),
  output: z.object({ source: imported }),
  refusals: [catalogueRefusals.noSuchSource],
  ownerOnly: true,
  positional: ["source"],
  handle: async ({ source }, { app }) => {
    if (!(await catalogueStore(app.database).remove(source))) refuse(catalogueRefusals.noSuchSource, { id: source });
    return { source };
  },
  present: ({ source }) => `Removed: ${source}. Importing it again brings everything back.`,
});

export const catalogue = {
  search,
  skill,
  actions,
  role,
  credentials,
  rank,
  extract,
  suggest,
  import: importPath,
  upload,
  importStatus,
  install,
  sources,
  removeSource,
};

function sayFirstMove({ move, doneWhen, resources }: FirstMove): string[] {
  return [
    `First move (25 min): ${move}`,
    `  Done when: ${doneWhen}`,
    ...resources.map(({ title, by, year, hours, address }) =>
      [`  ${title}, ${by}`, year, hours && `about ${hours} h`, address].filter(Boolean).join(", "),
    ),
  ];
}

/** Highest first; the environment in its own order. */
function sayProfile({ interests, workValues: values, environment, source }: WorkProfile): string[] {
  const highest = (named: readonly { id: string; label: string }[], figures: Record<string, number>) =>
    named
      .toSorted((a, b) => (figures[b.id] ?? 0) - (figures[a.id] ?? 0))
      .map(({ id, label }) => `${label.toLowerCase()} ${figures[id]?.toFixed(1)}`)
      .join(", ");
  return [
    interests && `Interests (1 to 7): ${highest(interestAreas, interests)}`,
    values && `Gives (1 to 7): ${highest(workValues, values)}`,
    environment &&
      `Environment (0 to 100 %): ${environmentDimensions
        .flatMap(({ id, label }) => {
          const share = environment[id];
          return share === null ? [] : `${label.toLowerCase()} ${percent(share)}`;
        })
        .join(", ")}`,
    `Figures: ${source}`,
  ].filter((line) => line !== null);
}

function sayReport(report: ImportReport): string {
  return [
    `${report.title}${report.version ? ` ${report.version}` : ""} (${report.language}): ${report.roles} occupations, ${report.skills} skills, ${report.relations} relations${report.profiles > 0 ? `, ${report.profiles} work profiles` : ""} in ${(report.milliseconds / 1000).toFixed(1)} s.`,
    `${report.added} new, ${report.retired} retired.`,
    ...report.skipped.map(
      (row) =>
        `Passed over: ${row.count} rows of ${row.file}, because ${row.reason} (lines ${row.lines.join(", ")}${row.count > row.lines.length ? " and more" : ""}).`,
    ),
    ...(report.missingFiles.length > 0 ? [`Not in the download: ${report.missingFiles.join(", ")}.`] : []),
    report.attribution,
  ].join("\n");
}

function starterSource() {
  const roles = starterRoles();
  const relations = roles.reduce((sum, found) => sum + found.needs.length, 0);
  return {
    id: "starter" as const,
    title: "Starter set",
    version: null,
    language: "en",
    attribution: "",
    importedAt: null,
    skills: starterSkills().length,
    roles: roles.length,
    relations,
  };
}

function withSourceId<T extends { id: string }>(row: T) {
  return { ...row, id: sourceId.parse(row.id) };
}
