// What of the catalogue fits: roles by what a person can do, competencies that a text names or means.

import { z } from "zod";
import { highestLevel } from "../../career/proficiency.ts";
import { id } from "../../core/id.ts";
import { hundredths, percent } from "../../core/say.ts";
import { operation } from "../../operations/operation.ts";
import { sourceId } from "../entry.ts";
import { leastConfidence, skillHit } from "../extract.ts";
import { openCatalogue } from "../open-catalogue.ts";
import { skillSuggestion } from "../suggest.ts";

const readiness = z.number().min(0).max(1).describe("Share of the role's needs that is met, 0 to 1.");

export const rank = operation.read("catalogue.rank", {
  summary: "Rank all roles by how near somebody with these skills is to them, or how ready",
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
    by: z
      .enum(["nearness", "readiness"])
      .default("nearness")
      .describe("Nearest first, or most ready first: a role that asks for little is met by many whose work is another."),
    limit: z.number().int().min(1).max(200).default(20).describe("How many roles to return, at the most."),
  }),
  output: z.object({
    items: z.array(
      z.object({
        id: z.string().describe("Catalogue id of the role."),
        label: z.string().describe("Its name."),
        source: sourceId,
        readiness,
        nearness: z.number().min(0).max(1).describe("How like its needs the skills are, 0 to 1; telling skills count more."),
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

export const extract = operation.read("catalogue.extract", {
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

export const suggest = operation.read("catalogue.suggest", {
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
