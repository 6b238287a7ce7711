// What all systems planned for the weeks to come, and the room that is left in each.

import { addDays, type Day, weekOf } from "../../core/day.ts";
import type { Context } from "../../operations/context.ts";
import type { PlannedLoad, System } from "../../operations/contributions.ts";
import { lastDayOfWeek, weeksThere } from "../balance/index.ts";
import type { Room } from "./rules/move-on.ts";
import type { Movable } from "./rules/what-to-move.ts";

export type LoadLine = PlannedLoad & { system: string; moves: Movable["moves"] };

/** What all systems planned, each line with whether it may move: in part by its system, whole by its own call, or not at all. What is due stays. */
export const plannedLoad = async (context: Context, from: Day, to: Day): Promise<LoadLine[]> => {
  const lines: LoadLine[] = [];
  for (const system of context.app.systems)
    for (const line of (await system.load?.(context, from, to)) ?? []) {
      const isDue = line.due !== null && line.due <= lastDayOfWeek(line.week);
      const own = system.lighten ? "part" : line.defer ? "whole" : "never";
      lines.push({ ...line, minutes: Math.round(line.minutes), system: system.name, moves: isDue ? "never" : own });
    }
  return lines.filter(({ minutes }) => minutes > 0);
};

/** Minutes given to the career since Monday: whatever a system measures in hours. */
export const spentThisWeek = async (context: Context, monday: Day): Promise<number> => {
  let hours = 0;
  for (const system of context.app.systems)
    for (const measure of system.measures ?? [])
      if (measure.unit === "hours")
        for (const { value } of await measure.values(context, monday, lastDayOfWeek(monday))) hours += value;
  return Math.round(hours * 60);
};

export const plannedBy = async (context: Context, { load }: System<Context>, from: Day, to: Day): Promise<PlannedLoad[]> =>
  (await load?.(context, from, to)) ?? [];

export const minutesIn = (lines: readonly Pick<PlannedLoad, "week" | "minutes">[]): Map<Day, number> => {
  const sums = new Map<Day, number>();
  for (const { week, minutes } of lines) sums.set(week, (sums.get(week) ?? 0) + minutes);
  return sums;
};

/** Plans are looked at for so many weeks: as far as any system lays its own out. */
const farAhead = 104;

interface WeekAhead {
  week: Day;
  /** Minutes that are not taken yet; below 0 where the week is too full, infinite where the person has not said how many there are. */
  left: number;
  relieved: boolean;
}

export const loadAhead = (context: Context): Promise<LoadLine[]> => {
  const monday = weekOf(context.today);
  return context.once("balance load ahead", () => plannedLoad(context, monday, addDays(monday, 7 * farAhead)));
};

const readAhead = async (context: Context): Promise<WeekAhead[]> => {
  const there = await weeksThere(context);
  const monday = weekOf(context.today);
  const planned = minutesIn(await loadAhead(context));
  return Array.from({ length: farAhead }, (_, at) => {
    const week = addDays(monday, 7 * (at + 1));
    const { work, capacity, relieved } = there.in(week);
    const left = capacity === null ? Number.POSITIVE_INFINITY : capacity - (work ?? 0) - (planned.get(week) ?? 0);
    return { week, left, relieved: relieved > 0 };
  });
};

export const weeksToCome = (context: Context): Promise<WeekAhead[]> =>
  context.once("balance weeks ahead", () => readAhead(context));

/** The room of the weeks after this one. A week that was made lighter takes nothing in. */
export const roomAhead = async (context: Context): Promise<Room[]> =>
  (await weeksToCome(context)).map(({ week, left, relieved }) => ({ week, minutes: relieved ? 0 : Math.max(0, left) }));
