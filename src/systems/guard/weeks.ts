// The guard: what all systems planned for this week and the next three, held against the hours there are, and what it proposes to move.

import { addDays, type Day, weekOf } from "../../core/day.ts";
import type { Context } from "../../operations/context.ts";
import { type WeeksThere, weeksThere } from "../balance/index.ts";
import { leaving, type PlannedMoves } from "./leaving.ts";
import { type LoadLine, plannedLoad, spentThisWeek } from "./load.ts";
import { minutesToTakeOff } from "./rules/what-to-move.ts";
import { sayHours } from "./say-hours.ts";
import type { GuardWeek } from "./schema.ts";

const weeksAhead = 4;

const reasonOf = (over: number, worse: string | null): string | null => {
  const parts = [
    over > 0 ? `The week is ${sayHours(over)} over the hours there are.` : "",
    worse ? `${worse} A lighter week is worth a try.` : "",
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(" ") : null;
};

/** This week and the next three. A person who is doing worse is offered one lighter week, the first that has anything planned. */
export const guardWeeks = (context: Context): Promise<GuardWeek[]> =>
  context.untilChanged("guard weeks", () => readGuardWeeks(context));

const readGuardWeeks = async (context: Context): Promise<GuardWeek[]> => {
  const monday = weekOf(context.today);
  const last = addDays(monday, 7 * (weeksAhead - 1));
  const load = await plannedLoad(context, monday, last);
  const there = await weeksThere(context);
  let worse = there.anyRelieved ? null : there.worse;
  const weeks: GuardWeek[] = [];
  for (let at = 0; at < weeksAhead; at++) {
    const week = addDays(monday, 7 * at);
    const lines = load.filter((line) => line.week === week);
    const spent = at === 0 ? await spentThisWeek(context, monday) : 0;
    const { lighter, need, ...standing } = weekOfGuard(week, lines, spent, there, worse);
    const left = need > 0 ? await leaving(context, week, lines, need) : null;
    if (lighter) worse = null;
    weeks.push({ ...standing, proposal: left?.proposal ?? null });
  }
  return weeks;
};

const weekOfGuard = (
  week: Day,
  lines: readonly LoadLine[],
  spent: number,
  there: WeeksThere,
  worse: string | null,
): Omit<GuardWeek, "proposal"> & { lighter: boolean; need: number } => {
  const hours = there.in(week);
  const { work, capacity } = hours;
  const planned = lines.reduce((sum, { minutes }) => sum + minutes, 0);
  const over = capacity === null ? 0 : Math.max(0, (work ?? 0) + spent + planned - capacity);
  const lighter = worse !== null && planned > 0;
  const need = minutesToTakeOff(over, planned, lighter);
  return {
    week,
    ...hours,
    spent,
    planned,
    recovery: there.recovery,
    over,
    fits: capacity === null ? null : over === 0,
    reason: need > 0 ? reasonOf(over, lighter ? worse : null) : null,
    lighter,
    need,
  };
};

/** Only the lines named may move, and whole where they can: also what is due, since the person says so. */
const onlyNamed = (lines: readonly LoadLine[], keys: readonly string[]): LoadLine[] =>
  lines.map((line) => {
    if (!keys.includes(line.key)) return { ...line, moves: "never" };
    return { ...line, moves: line.defer ? "whole" : line.moves };
  });

/** What leaves a week: as proposed, or only of the lines named, or so many minutes. */
export const choiceFor = async (
  context: Context,
  week: Day,
  { keys, cut }: { keys?: readonly string[] | undefined; cut?: number | undefined },
): Promise<{ lines: LoadLine[]; leaves: PlannedMoves | null; reason: string }> => {
  const standing = (await guardWeeks(context)).find((one) => one.week === week);
  const planned = await plannedLoad(context, week, week);
  const lines = keys ? onlyNamed(planned, keys) : planned;
  const named = lines.filter(({ moves }) => moves !== "never").reduce((sum, { minutes }) => sum + minutes, 0);
  const need = cut ?? standing?.proposal?.need ?? (keys ? named : 0);
  return {
    lines,
    leaves: need > 0 ? await leaving(context, week, lines, need) : null,
    reason: standing?.reason ?? "You asked for a lighter week.",
  };
};
