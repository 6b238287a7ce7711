// The starter set as catalogue entries: always there, without any import.

import type { RoleEntry, SkillEntry } from "./entry.ts";
import { competencies } from "./starter/competencies.ts";
import countryBound from "./starter/country-bound.json" with { type: "json" };
import generic from "./starter/generic.json" with { type: "json" };
import names from "./starter/names.json" with { type: "json" };
import { roles } from "./starter/roles.ts";
import titles from "./starter/titles.json" with { type: "json" };
import { starterWork, starterWorkVersion } from "./starter/work-profiles.ts";
import { type FigureSet, figureSets, noFigures, type WorkFigures } from "./work-figures.ts";

export const starterId = (id: string): string => `starter:${id}`;

/** Names in several languages beside those of the entry itself. */
const furtherNames = (of: Readonly<Record<string, Record<string, readonly string[] | undefined>>>, id: string): string[] =>
  Object.values(of[id] ?? {}).flatMap((list) => list ?? []);

export const starterSkills = (): SkillEntry[] =>
  competencies.map(({ id, label, kind, aliases, ambiguous, hours, broader }) => ({
    id: starterId(id),
    label,
    kind,
    altLabels: [...aliases, ...furtherNames(names, id)],
    ownNames: aliases.length,
    source: "starter",
    ambiguous: ambiguous ?? false,
    hours,
    ...(broader !== undefined && { broader: starterId(broader) }),
    retired: false,
  }));

const genericIds = new Set(generic.map(starterId));

/** What nearly any work asks for and hardly anybody writes down, such as teamwork. */
export const isGeneric = (skillId: string): boolean => genericIds.has(skillId);

const ofCountry = new Set(countryBound.map(starterId));

/** Knowledge of a country's own law and rules: it carries over to another country in part. */
export const isOfCountry = (skillId: string): boolean => ofCountry.has(skillId);

export const starterRoles = (): RoleEntry[] =>
  roles.map(({ id, label, aliases, soc, isco, family, step, needs, next, near }) => ({
    id: starterId(id),
    label,
    altLabels: [...aliases, ...furtherNames(titles, id)],
    ownNames: aliases.length,
    source: "starter",
    soc,
    isco,
    family,
    step,
    needs: needs.map(([skill, level, importance]) => ({
      skillId: starterId(skill),
      level,
      levelSource: "stated",
      importance,
    })),
    next: next.map(starterId),
    near: near.map(starterId),
    retired: false,
  }));

/** The sentence that describes a starter competency or role; null for any other id. */
export function starterDescription(id: string): string | null {
  const own = (entry: { id: string }) => starterId(entry.id) === id;
  return (competencies.find(own) ?? roles.find(own))?.description ?? null;
}

/** What the work of a starter role's SOC code is like, as O*NET of `version` has it. */
export interface StarterFigures {
  figures: WorkFigures;
  version: string;
  meanOf: readonly FigureSet[];
}

/** By SOC code; a code without figures is not in it. */
export const starterFigures = (): Map<string, StarterFigures> =>
  new Map(
    starterWork.map((row) => {
      const figures = noFigures();
      for (const set of ["interests", "workValues", "environment"] as const) {
        for (const [at, name] of figureSets[set].entries()) figures[name] = row[set]?.[at] ?? null;
      }
      return [row.soc, { figures, version: starterWorkVersion, meanOf: row.meanOf ?? [] }];
    }),
  );
