// What ways are computed from: the catalogue with its roles as steps, the person's levels, and what roles ask beside skill.
import { countryOf } from "../../career/situation.ts";
import { alikeOf } from "../../catalogue/alike.ts";
import { type Catalogue, openCatalogue, type SourceId } from "../../catalogue/index.ts";
import type { Context } from "../../operations/context.ts";
import { readProfile } from "../../platform/index.ts";
import { askedBeside } from "../learning/index.ts";
import { payNamed } from "../openings/index.ts";
import { barredFor, directionsOf } from "../resume/index.ts";
import { heldAgainst } from "../skills/index.ts";
import { type Levels, levelsAfter, levelsFrom, type StepRole, shownBy, stepTo } from "./rules/steps.ts";
import { nearOf, type Standing, sayWay, type Way, type World } from "./rules/ways.ts";
import type { PathStep, PathWay } from "./schema/path.ts";

export interface Ground {
  catalogue: Catalogue;
  world: World;
  standing: Standing;
  /** The roles that lie near; none where nothing is known of the person. */
  near: readonly StepRole[];
  /** Whether any skill or position of the person is known. */
  isKnown: boolean;
  /** All roles of a source that say what they ask, the readiest first. */
  allOf: (source: SourceId) => StepRole[];
  /** A way with all that is said of its steps. */
  told: (way: Way, asked: boolean) => Promise<PathWay>;
}

const mostHeld = 4;
const mostMoves = 14;

/** `from` is the role that it starts from, where it is not that of today. */
export const readGround = async (context: Context, from: string | null, source: SourceId): Promise<Ground> => {
  const catalogue = await openCatalogue(context);
  const against = await heldAgainst(context);
  const { from: positions, items } = await directionsOf(context, null);
  const roleOf = roleReader(catalogue, against.needsOf);
  const inSource = (role: { id: string; label: string }) => (source === "starter" ? role.id : calledIn(catalogue, source, role));
  const held = positions.flatMap((role) => inSource(role) ?? []);
  const start = from ?? held[0] ?? null;
  const done = [...(from ? [from] : []), ...held].slice(0, mostHeld).flatMap((id) => roleOf(id) ?? []);
  const shown = shownBy(against.levels, done);
  const levels = levelsFrom(against.levels, shown);
  const movesFrom = (id: string) => catalogue.movesFrom(id, mostMoves).map((one) => one.id);
  const isKnown = against.levels.size > 0 || done.length > 0;
  const isStarterBarred = await barredFor([...(from ? [from] : []), ...positions.map(({ id }) => id)]);
  /** What a role of another catalogue asks before one begins is known by the roles of the starter set that are like it. */
  const isBarred = (id: string) => {
    const role = catalogue.role(id);
    const alike = role && role.source !== "starter" ? alikeOf(role) : [];
    return alike.length === 0 ? isStarterBarred(id) : alike.every((one) => isStarterBarred(one.id));
  };
  const allOf = (of: SourceId) =>
    catalogue
      .rankRoles(
        [...against.levels].map(([skillId, level]) => ({ skillId, level })),
        { source: of, limit: Number.POSITIVE_INFINITY },
      )
      .flatMap(({ id }) => roleOf(id) ?? []);
  const before = (id: string) => allOf(source).flatMap((role) => (role.next.includes(id) ? [role.id] : []));
  const suggested = source === "starter" && from === null ? items.map(({ id, between }) => between[0]?.id ?? id) : [];
  const profile = await readProfile(context.records);
  const { country } = countryOf({
    country: profile?.country ?? null,
    place: profile?.place ?? null,
    text: profile?.summary ?? "",
    timezone: context.timezone,
  });
  const asked = await askedBeside(context, country);

  const told: Ground["told"] = async (way, isAsked) => {
    const steps: PathStep[] = [];
    let at = start ? roleOf(start) : null;
    let reached: Levels = levels;
    const passed = [...(from ? [from] : []), ...positions.map(({ id }) => id)];
    for (const role of way) {
      const isFirst = steps.length === 0;
      const { gates, whomToAsk } = asked(role.id, passed);
      steps.push({
        ...stepTo(at, role, reached, isFirst),
        readinessRange: isFirst && isKnown ? against.readinessRange(role.id, shown) : null,
        gates: gates
          .filter(({ gate, held: has, onlyFor }) => gate && !has && onlyFor === undefined)
          .map(({ name, leadTime }) => ({ name, leadTime })),
        whomToAsk,
        pay: await payNamed(context.records, role.label),
      });
      passed.push(role.id);
      reached = levelsAfter(reached, role);
      at = role;
    }
    return { steps, said: sayWay(way, levels, isAsked) };
  };

  const world: World = { roleOf, movesFrom, before, isBarred };
  const standing: Standing = { from: start ? roleOf(start) : null, held, levels };
  return {
    catalogue,
    world,
    standing,
    isKnown,
    near: isKnown ? nearOf(world, standing, suggested, start ? movesFrom(start) : []) : [],
    allOf,
    told,
  };
};

/** A role of the starter set as another catalogue calls it: of those that are titled like it and have its code, the one that asks most alike. */
const calledIn = (catalogue: Catalogue, source: SourceId, { id, label }: { id: string; label: string }): string | null => {
  const known = catalogue.role(id);
  const titled = catalogue.rolesTitled(label, { source, limit: mostTitled });
  const coded = titled.filter((one) => {
    const role = catalogue.role(one.id);
    return (role?.isco !== undefined && role.isco === known?.isco) || (role?.soc !== undefined && role.soc === known?.soc);
  });
  if (coded.length < 2 || coded[0]?.score === 1) return (coded[0] ?? titled[0])?.id ?? null;
  const asked = (known?.needs ?? []).map(({ skillId, level }) => ({ skillId, level }));
  const alike = catalogue.rankRoles(asked, { source, by: "nearness", limit: Number.POSITIVE_INFINITY });
  return alike.find((role) => coded.some((one) => one.id === role.id))?.id ?? null;
};

const mostTitled = 8;

const roleReader = (catalogue: Catalogue, needsOf: Awaited<ReturnType<typeof heldAgainst>>["needsOf"]) => {
  const read = new Map<string, StepRole | null>();
  const readRole = (id: string): StepRole | null => {
    const role = catalogue.role(id);
    const needs = needsOf(id);
    if (!role || needs.length === 0) return null;
    return {
      id: role.id,
      label: role.label,
      source: role.source,
      fields: [role.family, role.isco?.slice(0, 3), role.soc?.slice(0, 5)].filter((field) => field !== undefined),
      step: role.step,
      needs: needs.map((need) => ({ ...need, isCraft: need.kind !== "soft" })),
      next: role.next,
    };
  };
  return (id: string): StepRole | null => {
    const known = read.get(id);
    if (known !== undefined) return known;
    const role = readRole(id);
    read.set(id, role);
    return role;
  };
};
