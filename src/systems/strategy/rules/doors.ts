// Which one skill opens most doors: how many roles come within reach by adding it, all else as it is.
import { importanceWeight } from "../../../career/gap.ts";
import type { Door } from "../schema/path.ts";
import { type Levels, readyFor, type StepRole } from "./steps.ts";
import { withinReach } from "./ways.ts";

/** Doing the usual work alone. */
export const aloneLevel = 3;
const mostNamed = 5;

interface Opened extends Omit<Door, "roles" | "count"> {
  roles: { id: string; label: string; ready: number }[];
}

/** Skills by how many of the roles come within reach once one does the usual work alone in it; those that bring none are left out. */
export const doorsOf = (roles: readonly StepRole[], levels: Levels): { items: Door[]; within: number } => {
  const doors = new Map<string, Opened>();
  let within = 0;
  for (const role of roles) {
    const ready = readyFor(role, levels);
    if (ready >= withinReach) {
      within += 1;
      continue;
    }
    const whole = role.needs.reduce((sum, { importance }) => sum + importanceWeight[importance], 0);
    for (const { skillId, label, level, importance, isGeneric, hoursPerLevel } of role.needs) {
      const have = levels.of(skillId);
      const reached = Math.min(aloneLevel, level);
      if (isGeneric || level === 0 || (have ?? 0) >= reached) continue;
      const then = ready + (importanceWeight[importance] * (reached - (have ?? 0))) / level / whole;
      if (then < withinReach) continue;
      const hours = hoursPerLevel === null ? null : Math.round(hoursPerLevel * (aloneLevel - (have ?? 0)));
      const opened = doors.get(skillId) ?? { skillId, label, have, hours, roles: [] };
      opened.roles.push({ id: role.id, label: role.label, ready: then });
      doors.set(skillId, opened);
    }
  }
  const items = [...doors.values()]
    .toSorted((a, b) => b.roles.length - a.roles.length || (a.hours ?? 0) - (b.hours ?? 0) || a.label.localeCompare(b.label))
    .map(({ roles: opened, ...door }) => ({
      ...door,
      count: opened.length,
      roles: opened
        .toSorted((a, b) => b.ready - a.ready)
        .slice(0, mostNamed)
        .map(({ id, label }) => ({ id, label })),
    }));
  return { items, within };
};
