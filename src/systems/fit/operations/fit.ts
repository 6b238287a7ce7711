// Fit of a person with a role of the catalogue, and the roles that fit best; parts are shown side by side and never added up.
import { z } from "zod";
import { type Catalogue, openCatalogue } from "../../../catalogue/index.ts";
import { sayDay } from "../../../core/day.ts";
import { id } from "../../../core/id.ts";
import { page, pageInput, pageOf } from "../../../core/page.ts";
import { refuse } from "../../../core/refusal.ts";
import type { Context } from "../../../operations/context.ts";
import { operation } from "../../../operations/operation.ts";
import { limitsOf } from "../../values/index.ts";
import { hardLimit } from "../../values/shared.ts";
import { environmentInGeneral, partsOf, placePart, placesIn } from "../of-role.ts";
import { readEnvironment, readPerson, readWork, type WorkTable } from "../readers.ts";
import { fitRefusals } from "../refusals.ts";
import { grouped, isWorthALook, ranked, rankingRule, sayWhy, strongestFirst } from "../rules/ranking.ts";
import { fitParts, type PlaceFit, placeFit, type RoleFit, roleFit, suggestedRole, suggestionOrders } from "../schema/fit.ts";
import type { Workplace } from "../schema/workplace.ts";
import { scoresOf } from "../scores.ts";
import { workplaceKind, workplacesOf } from "../store.ts";

const partWords = { interests: "Interests", values: "Values", environment: "Environment", skills: "Skills" } as const;

const role = operation.read("fit.role", {
  summary: "How a role fits your interests, values, preferred environment and skills, part by part",
  input: z.object({ role: z.string().trim().min(1).max(200).describe("The role's catalogue id, or its title.") }),
  output: roleFit,
  refusals: [fitRefusals.unknownRole],
  positional: ["role"],
  handle: async ({ role: asked }, context): Promise<RoleFit> => {
    const { catalogue, work } = await readWork(context);
    const found = roleNamed(catalogue, asked);
    const person = await readPerson(context, [found.id]);
    const held = askedOf(catalogue, work, found);
    const parts = partsOf(person, held, work);
    const isSeen = parts.some((part) => part.firmness === "seen");
    return {
      roleId: found.id,
      label: found.label,
      parts,
      inGeneral: isSeen ? environmentInGeneral(person, held) : null,
      places: placesIn(person, found.id).map((place) => ({
        place,
        roleLabel: found.label,
        part: placePart(person, place),
      })),
      toCheck: await limitsOf(context.records),
    };
  },
  present: (fit) =>
    [
      fit.label,
      ...fit.parts.map(
        (part) => `  ${partWords[part.part]}: ${part.said}${part.source && part.on ? ` [${part.source}; you: ${part.on}]` : ""}`,
      ),
      ...(fit.inGeneral?.score != null ? [`  Environment of this kind of work in general: ${fit.inGeneral.said}`] : []),
      ...(fit.toCheck.length > 0 ? [`  To check yourself: ${fit.toCheck.map((limit) => limit.words).join("; ")}`] : []),
    ].join("\n"),
});

const roleNamed = (catalogue: Catalogue, asked: string): { id: string; label: string } => {
  const known = catalogue.role(asked);
  if (known) return known;
  const best = catalogue.bestRole(asked);
  return (best && catalogue.role(best.id)) ?? refuse(fitRefusals.unknownRole, { role: asked });
};

const askedOf = (catalogue: Catalogue, work: WorkTable, { id: roleId, label }: { id: string; label: string }) => ({
  roleId,
  label,
  profile: catalogue.profileOf(roleId),
  sharedWith: (work.sharing.get(roleId) ?? []).flatMap((row) => {
    const other = work.ids[row] ?? "";
    return other === roleId ? [] : (catalogue.role(other)?.label ?? []);
  }),
});

const suggest = operation.read("fit.suggest", {
  summary: "Roles worth a look, out of the whole catalogue, each with its reasons",
  input: z.object({
    by: z
      .enum(suggestionOrders)
      .default("all")
      .describe("Ordered over all parts that are known, or by interests, values, environment, or skills alone."),
    source: z.enum(["starter", "esco", "onet"]).optional().describe("Only roles of this catalogue."),
    ...pageInput,
    limit: pageInput.limit.default(10),
  }),
  output: z.object({
    ...pageOf(suggestedRole).shape,
    rule: z.string().describe("How they are ordered."),
    known: z.array(z.enum(fitParts)).describe("Which parts are known of you."),
    toCheck: z.array(hardLimit).describe("Hard limits to check by yourself; they leave nothing out."),
  }),
  handle: async ({ by, source, ...asked }, context) => {
    const { catalogue, work } = await readWork(context);
    const person = await readPerson(context);
    const scores = scoresOf(person, work);
    const isAsked = (row: number) => !source || catalogue.role(work.ids[row] ?? "")?.source === source;
    const rows = ranked(scores, by).filter((row) => isWorthALook(scores, row, by) && isAsked(row));
    const groups = grouped(rows, (row) => work.sharing.get(work.ids[row] ?? "") ?? [row]);
    const named = (row: number) => {
      const roleId = work.ids[row] ?? "";
      return { roleId, label: catalogue.role(roleId)?.label ?? roleId };
    };
    const items = groups.slice(asked.offset, asked.offset + asked.limit).map(([row = 0, ...others]) => {
      const { roleId, label } = named(row);
      const parts = partsOf(person, askedOf(catalogue, work, { id: roleId, label }), work);
      const lows = Object.fromEntries(parts.map(({ part, low }) => [part, low]));
      const strength = strongestFirst(scores, row, lows);
      const ordered = by === "all" ? strength : strength.toSorted((a, b) => Number(b.part === by) - Number(a.part === by));
      return {
        roleId,
        label,
        source: catalogue.role(roleId)?.source ?? "",
        because: sayWhy(by === "all" ? ordered : ordered.slice(0, 1)),
        sharing: others.map(named),
        reasons: ordered.flatMap((one) =>
          parts.flatMap(({ part, score, said, firmness }) =>
            part === one.part && score !== null ? [{ part, score, said, firmness }] : [],
          ),
        ),
      };
    });
    const known = fitParts.filter((part) => scores[part] !== undefined);
    return { ...page(items, groups.length, asked), rule: rankingRule, known, toCheck: await limitsOf(context.records) };
  },
  present: ({ items, total, rule, known, toCheck }) =>
    known.length === 0
      ? "Nothing is known of you yet to hold roles against. Begin with: cairn sittings start interests"
      : [
          total === 0
            ? "No role of the catalogue has anything that speaks for it yet. Saying more of you helps most: cairn sittings start interests"
            : rule,
          ...items.flatMap((one) => [
            [one.label, ...one.sharing.map(({ label }) => label)].join(", "),
            `  ${one.because}`,
            ...one.reasons.map((reason) => `  ${partWords[reason.part]}: ${reason.said}`),
          ]),
          ...(toCheck.length > 0 ? [`To check yourself: ${toCheck.map((limit) => limit.words).join("; ")}`] : []),
        ].join("\n"),
});

const places = operation.read("fit.places", {
  summary: "The places you have pictured, each held against your preferred environment",
  output: z.object({ items: z.array(placeFit).describe("The latest picture first; nothing ranks them.") }),
  handle: async (_, context) => {
    const fitOf = await fitOfPlaces(context);
    return { items: (await workplacesOf(context.records)).map(fitOf) };
  },
  present: ({ items }) =>
    items.length === 0
      ? 'No places yet. Say how one is with: cairn workplaces add "the agency I talk to" --pace 4 --autonomy 2'
      : items.map(({ place, part }) => `${place.name} (${sayDay(place.day)}): ${part.said}`).join("\n"),
});

const place = operation.read("fit.place", {
  summary: "One place you have pictured, held against your preferred environment",
  input: z.object({ id: id("The place.") }),
  output: placeFit,
  handle: async ({ id: of }, context) => {
    const fitOf = await fitOfPlaces(context);
    return fitOf(await context.records.get(workplaceKind, of));
  },
  present: ({ place: { name }, part }) => `${name}: ${part.said}${part.source ? ` [${part.source}]` : ""}`,
});

const fitOfPlaces = async (context: Context) => {
  const environment = await readEnvironment(context);
  const catalogue = await openCatalogue(context);
  return (seen: Workplace): PlaceFit => ({
    place: seen,
    roleLabel: (seen.roleId && catalogue.role(seen.roleId)?.label) || null,
    part: placePart({ environment }, seen),
  });
};

export const fit = { role, suggest, places, place };
