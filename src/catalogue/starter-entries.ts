// The starter set as catalogue entries: always there, without any import.

import type { RoleEntry, SkillEntry } from "./entry.ts";
import { competencies } from "./starter/competencies.ts";
import { roles } from "./starter/roles.ts";

export const starterId = (id: string): string => `starter:${id}`;

export const starterSkills = (): SkillEntry[] =>
  competencies.map(({ id, label, kind, aliases, ambiguous, hours }) => ({
    id: starterId(id),
    label,
    kind,
    altLabels: aliases,
    source: "starter",
    ambiguous: ambiguous ?? false,
    hours,
    retired: false,
  }));

export const starterRoles = (): RoleEntry[] =>
  roles.map(({ id, label, aliases, soc, isco, family, step, needs, next, near }) => ({
    id: starterId(id),
    label,
    altLabels: aliases,
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
