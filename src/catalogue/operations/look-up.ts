// What is looked up in the catalogue: a name, a competency with what to do for it, a role with what it asks for.

import { z } from "zod";
import { action, actionKind, type FirstMove, fillAction, firstMove, situation } from "../../career/action.ts";
import { countryCode } from "../../career/country.ts";
import { credential, sayCredential } from "../../career/credential.ts";
import { highestLevel, proficiencyLevels, sayLevel } from "../../career/proficiency.ts";
import { namedRole } from "../../career/role.ts";
import { environmentDimensions, interestAreas, type WorkProfile, workValues } from "../../career/work-profile.ts";
import { id } from "../../core/id.ts";
import { percent } from "../../core/say.ts";
import { operation } from "../../operations/operation.ts";
import { decidersOf } from "../deciding.ts";
import { catalogueRole, catalogueSkill, sourceId } from "../entry.ts";
import { openActions, openCredentials } from "../on-demand.ts";
import { openCatalogue } from "../open-catalogue.ts";
import { catalogueRefusals } from "../refusals.ts";
import { askedBy, rolesAskingFor } from "../roles-asking.ts";

const mostAskingRoles = 60;

const whomToAsk = z
  .string()
  .nullable()
  .describe("Whom to ask where the country, or what it asks for, is not known; null where the credentials speak for themselves.");

export const search = operation.read("catalogue.search", {
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

export const skill = operation.read("catalogue.skill", {
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
    const { firstMoveOf, levelSays } = await openActions();
    const standing = catalogue.canonical(asked.id);
    return {
      ...(await catalogue.readSkill(asked.id)),
      askedBy: rolesAskingFor(catalogue, asked.id, mostAskingRoles),
      levels: proficiencyLevels.flatMap(({ level }) => {
        const says = levelSays(standing, level);
        return says === null ? [] : [{ level, says }];
      }),
      firstMove: firstMoveOf(standing, null),
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

export const actions = operation.read("catalogue.actions", {
  summary: "Show what one can do in an hour or two to gain a skill, or towards a role",
  input: z.object({
    id: id("Catalogue id of the skill or role, like starter:budgeting."),
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
    const { actionsFor, actionsTowards } = await openActions();
    const role = catalogue.role(asked);
    const { label } = role ?? (await catalogue.readSkill(asked));
    const found = role
      ? actionsTowards(role, { kind, situation: stands, atWork, country: null })
      : actionsFor({ kind, competencies: [catalogue.canonical(asked)], situation: stands, level, atWork, country: null }).filter(
          ({ families }) => families !== "any",
        );
    const items = found.slice(0, limit).map((one) => fillAction(one, role ? { target: label } : { gap: label }));
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

export const role = operation.read("catalogue.role", {
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
    decides: z
      .array(namedRole)
      .describe("The skills that decide whether one gets the role, the first one most; none where nobody has said it."),
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
    const { credentialsFor } = await openCredentials();
    const { items: credentials, whomToAsk } = credentialsFor(found, asked.country ?? null);
    const decides = decidersOf(found).map((of) => ({ id: of, label: catalogue.skill(of)?.label ?? of }));
    return { ...found, similar, nextRoles: named(next), nearRoles: named(stated), decides, credentials, whomToAsk };
  },
  present: (found) =>
    [
      `${found.label} (${found.source}${found.retired ? ", retired" : ""})`,
      found.description,
      ...found.needs.map(
        (need) =>
          `  ${need.label}: ${sayLevel(need.level)}${need.levelSource === "assumed" ? " (assumed)" : ""}, ${need.importance}`,
      ),
      found.decides.length > 0 ? `What decides: ${found.decides.map(({ label }) => label).join(", ")}` : "",
      ...found.credentials.map(sayCredential),
      found.whomToAsk ?? "",
      ...(found.profile ? sayProfile(found.profile) : []),
      found.similar.length > 0 ? `Similar: ${found.similar.map((near) => near.label).join(", ")}` : "",
    ]
      .filter((line) => line !== "")
      .join("\n"),
});

export const credentials = operation.read("catalogue.credentials", {
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
    const { credentialsFor, credentialsWith } = await openCredentials();
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

function sayFirstMove({ move, doneWhen, resources }: FirstMove): string[] {
  return [
    `First move (25 min): ${move}`,
    `  Done when: ${doneWhen}`,
    ...resources.map(({ title, by, year, hours, address }) =>
      [`  ${title}, ${by}`, year, hours && `about ${hours} h`, address].filter(Boolean).join(", "),
    ),
  ];
}

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
