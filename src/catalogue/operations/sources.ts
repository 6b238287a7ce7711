// Where the catalogue comes from: files and downloads, what is installed, what is taken out again.

import { resolve } from "node:path";
import { z } from "zod";
import { bytesOf, fileInput } from "../../core/file-input.ts";
import { refuse } from "../../core/refusal.ts";
import { operation } from "../../operations/operation.ts";
import { sourceId } from "../entry.ts";
import { importCatalogue, importStatus as readStatus } from "../import-catalogue.ts";
import { type ImportReport, importReport } from "../imported.ts";
import { installCatalogue } from "../install.ts";
import { catalogueRefusals } from "../refusals.ts";
import { starterRoles, starterSkills } from "../starter-entries.ts";
import { catalogueStore } from "../store.ts";

const imported = z.enum(["esco", "onet"]);

export const importPath = operation.task("catalogue.import", {
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

export const upload = operation.task("catalogue.upload", {
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

export const importStatus = operation.read("catalogue.importStatus", {
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

export const install = operation.task("catalogue.install", {
  summary: "Download a catalogue from its publisher and import it",
  input: z.object({ source: imported.describe("esco or onet.") }),
  output: importReport,
  refusals: [catalogueRefusals.noDownload, catalogueRefusals.badCatalogueFile, catalogueRefusals.importRunning],
  ownerOnly: true,
  positional: ["source"],
  handle: async ({ source }, { app, now }) => installCatalogue(app.database, { source, now, site: app.mirrors.onet }),
  present: sayReport,
});

export const sources = operation.read("catalogue.sources", {
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

export const removeSource = operation.task("catalogue.removeSource", {
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
