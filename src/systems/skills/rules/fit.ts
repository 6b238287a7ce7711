// "Nearer than you think": the roles that an inventory fits best, each with the skills that carry it and those it lacks.
import { importanceWeight } from "../../../career/gap.ts";
import type { RankedRole } from "../../../catalogue/catalogue-index.ts";
import type { FittingRole, GapReport, Skill } from "../schema.ts";
import { levelToCount } from "./inventory.ts";

/** A role of which fewer needs are known says too little to be called near. */
const fewestNeeds = 4;
const mostReasons = 3;

/** The levels that count in a ranking, one a catalogue skill, the highest where several meet. */
export const profileOf = (
  skills: readonly (Pick<Skill, "catalogueId" | "level"> & Partial<Pick<Skill, "confirmation">>)[],
  canonical: (catalogueId: string) => string,
): { skillId: string; level: number }[] => {
  const levels = new Map<string, number>();
  for (const skill of skills) {
    if (!skill.catalogueId || skill.confirmation === "withdrawn") continue;
    const skillId = canonical(skill.catalogueId);
    levels.set(skillId, Math.max(levelToCount(skill), levels.get(skillId) ?? 0));
  }
  return [...levels].map(([skillId, level]) => ({ skillId, level }));
};

/** The first `limit` ranked roles that say enough, each explained from its gap. Carries most: weight times the share of the level that is there. */
export const fittingRoles = (
  ranked: readonly RankedRole[],
  limit: number,
  except: readonly string[],
  gapTo: (roleId: string) => GapReport,
): FittingRole[] =>
  ranked
    .filter((role) => role.needed >= fewestNeeds && role.met > 0 && !except.includes(role.id))
    .slice(0, limit)
    .map((role) => {
      const { lines } = gapTo(role.id);
      const carried = (line: (typeof lines)[number]) =>
        line.need === 0 ? 0 : (importanceWeight[line.importance] * Math.min(line.have, line.need)) / line.need;
      return {
        id: role.id,
        label: role.label,
        source: role.source,
        readiness: role.readiness,
        met: role.met,
        needed: role.needed,
        because: lines
          .filter((line) => line.have > 0)
          .sort((a, b) => carried(b) - carried(a) || b.need - a.need)
          .slice(0, mostReasons)
          .map(({ skillId, label }) => ({ skillId, label })),
        missing: lines
          .filter((line) => line.distance > 0)
          .slice(0, mostReasons)
          .map(({ skillId, label, need, have }) => ({ skillId, label, need, have })),
      };
    });
