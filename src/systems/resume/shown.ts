// What facts show of a person before they are saved: skills with their levels, the roles of positions, and where they lead.
import type { ProfileFacts } from "../../career/profile-facts.ts";
import { decidersOf } from "../../catalogue/deciding.ts";
import { openCatalogue, openCredentials } from "../../catalogue/index.ts";
import type { Context } from "../../operations/context.ts";
import { rolesLiked } from "../fit/index.ts";
import { type Held, profileOf, readinessWith, shownByFacts, skillsOf } from "../skills/index.ts";
import { directionsFrom } from "./rules/directions.ts";
import type { Direction } from "./schema.ts";
import { workedOf } from "./store.ts";

const blank: ProfileFacts = { basics: {}, experiences: [], skills: [], languages: [], certificates: [] };

/** Whether a text shows or denies a skill. */
export const skillsIn = async (context: Context): Promise<(said: string) => boolean> => {
  const show = await shownByFacts(context);
  return (said) => show({ ...blank, basics: { summary: said } }).skills.length > 0;
};

export const shownBy = async (context: Context, facts: ProfileFacts) => {
  const catalogue = await openCatalogue(context);
  const { skills, held } = (await shownByFacts(context))(facts);
  const named = (roleId: string | undefined) => {
    const role = roleId === undefined ? null : catalogue.role(roleId);
    return role && { id: role.id, label: role.label };
  };
  return {
    skills: skills.map(({ label, catalogueId, level, evidence, source }) => {
      const experience = facts.experiences.findIndex((one) => one.source === source);
      return { label, catalogueId, level, because: evidence[0]?.note ?? null, experience: experience < 0 ? null : experience };
    }),
    roles: facts.experiences.map((one) => named(held.find(({ fact }) => fact === one)?.roleId)),
  };
};

interface Known {
  held: readonly string[];
  skills: readonly Held[];
}

/** Where facts lead, or without any the person's own record. */
export const directionsOf = async (
  context: Context,
  facts: ProfileFacts | null,
): Promise<{ from: { id: string; label: string }[]; items: Direction[]; likesKnown: boolean }> => {
  const catalogue = await openCatalogue(context);
  const { held, skills: known } = facts ? await knownFrom(context, facts) : await knownOf(context);
  const skills = known.filter(({ level }) => level !== 0);
  const profile = profileOf(skills, catalogue.canonical);
  const names = new Map(
    skills.flatMap(({ label, catalogueId }) =>
      catalogueId === null ? [] : [[catalogue.canonical(catalogueId), label] as const],
    ),
  );
  const liked = await rolesLiked(context, "starter");
  const items = directionsFrom({
    held,
    roleOf: (id) => catalogue.role(id),
    ranked: profile.length === 0 ? [] : catalogue.rankRoles(profile, { source: "starter", limit: mostRanked }),
    liked: liked ?? [],
    isBarred: await barredFor(held),
    deciders: (id) => decidersOf(catalogue.role(id) ?? { id }),
    craftHeld: (id) => (catalogue.skill(id)?.kind === "soft" ? null : (names.get(catalogue.canonical(id)) ?? null)),
  });
  const rangeOf = profile.length === 0 ? () => null : await readinessWith(context, skills);
  return {
    from: held.flatMap((id) => catalogue.role(id) ?? []).map(({ id, label }) => ({ id, label })),
    items: items.map((one) => ({ ...one, readinessRange: rangeOf(one.id) })),
    likesKnown: liked !== null,
  };
};

const mostRanked = 400;

/** Whether a role asks for a licence or degree before anybody begins, of which the roles that were held ask for none. */
export const barredFor = async (held: readonly string[]): Promise<(roleId: string) => boolean> => {
  const { credentialsWith } = await openCredentials();
  const gates = credentialsWith("").filter(
    ({ gate, kind, onlyFor }) => gate && onlyFor === undefined && (kind === "degree" || kind === "licence"),
  );
  return (roleId) => {
    const own = gates.filter(({ roles }) => roles.includes(roleId));
    return own.length > 0 && !own.some(({ roles }) => held.some((id) => roles.includes(id)));
  };
};

const todayFirst = <T extends { end?: string | null | undefined; start?: string | null | undefined }>(all: readonly T[]): T[] =>
  all.toSorted((a, b) => (b.end ?? "9").localeCompare(a.end ?? "9") || (b.start ?? "").localeCompare(a.start ?? ""));

const knownFrom = async (context: Context, facts: ProfileFacts): Promise<Known> => {
  const { skills, held } = (await shownByFacts(context))(facts);
  const inOrder = todayFirst(held.map(({ fact, roleId }) => ({ ...fact, roleId })));
  return { held: [...new Set(inOrder.map(({ roleId }) => roleId))], skills };
};

const knownOf = async (context: Context): Promise<Known> => {
  const experiences = (await workedOf(context.records)).map(({ kind, title, organisation, start, end }) => ({
    kind,
    title,
    ...(organisation && { organisation }),
    ...(start && { start }),
    ...(end && { end }),
    highlights: [],
    source: title,
  }));
  const { held } = await knownFrom(context, { ...blank, experiences });
  return { held, skills: (await skillsOf(context.records)).filter(({ confirmation }) => confirmation !== "withdrawn") };
};
