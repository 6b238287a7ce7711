// The guard: what all systems planned for this week and the next three, held against the hours there are, and what it proposes to move.
import type { Context } from "../../core/context.ts";
import type { PlannedLoad } from "../../core/contributions.ts";
import { addDays, type Day, sayDay, weekOf } from "../../core/day.ts";
import { readProfile } from "../../platform/index.ts";
import { readFelt } from "./felt.ts";
import { keptFree } from "./readers.ts";
import { extraDaysOff, minutesByWeek, relievedIn, shareLeft, workIn } from "./rules/capacity.ts";
import { type Movable, minutesToTakeOff, whatToMove } from "./rules/guard.ts";
import type { Kept } from "./rules/quiet.ts";
import { isWorseBecause } from "./rules/signs.ts";
import type { Boundaries, GuardLine, GuardWeek } from "./schema.ts";
import { boundariesOf, hoursOf, lastDayOfWeek, recoveriesOf, reliefsOf } from "./store.ts";

const weeksAhead = 4;

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
const spentThisWeek = async (context: Context, monday: Day): Promise<number> => {
  let hours = 0;
  for (const system of context.app.systems)
    for (const measure of system.measures ?? [])
      if (measure.unit === "hours")
        for (const { value } of await measure.values(context, monday, lastDayOfWeek(monday))) hours += value;
  return Math.round(hours * 60);
};

/** Minutes a week for work and career together: said as a whole, or the usual hours of both; null where neither was said. */
const minutesInTotal = (
  mine: Pick<Boundaries, "hoursInTotal" | "workHours"> | undefined,
  careerHours: number | null,
): number | null => {
  if (mine?.hoursInTotal != null) return mine.hoursInTotal * 60;
  return mine?.workHours != null && careerHours !== null ? (mine.workHours + careerHours) * 60 : null;
};

const sayHours = (minutes: number): string => `${Math.round(minutes / 6) / 10} h`;

const proposed = (week: Day, lines: readonly LoadLine[], need: number): NonNullable<GuardWeek["proposal"]> => {
  const { moved, minutes, missing } = whatToMove(lines, need);
  const by = new Map(moved.map((one) => [one.key, one.minutes]));
  const to = addDays(week, 7);
  const told = lines.map((line): GuardLine => {
    const moves = by.get(line.key) ?? 0;
    const isDue = line.due !== null && line.due <= lastDayOfWeek(week);
    const stays = moves > 0 ? null : isDue ? "due" : line.moves === "never" ? "yours" : "room";
    const { key, system, title, record } = line;
    return { key, system, title, minutes: line.minutes, moves, to: moves > 0 ? to : null, stays, record };
  });
  const names = told.filter(({ moves }) => moves > 0).map(({ title, moves }) => `${sayHours(moves)} of “${title}”`);
  const rest = missing > 0 ? ` ${sayHours(missing)} stay over: what is left is due this week or only you can move it.` : "";
  const said =
    names.length === 0
      ? `Nothing here may move by itself.${rest}`
      : `Move ${names.join(", ")} on to the week of ${sayDay(to, { day: "numeric", month: "long" })}.${rest}`;
  return { need, moves: minutes, stillOver: missing, said, lines: told };
};

interface Standing {
  kept: Kept;
  total: number | null;
  usualWork: number | null;
  logged: Map<Day, number>;
  reliefs: Awaited<ReturnType<typeof reliefsOf>>;
  worse: string | null;
  recovery: number;
}

const readStanding = async (context: Context): Promise<Standing> => {
  const { records, today } = context;
  const mine = await boundariesOf(records);
  const careerHours = (await readProfile(records))?.weeklyHours ?? null;
  const reliefs = await reliefsOf(records, weekOf(today));
  return {
    kept: await keptFree(context),
    total: minutesInTotal(mine, careerHours),
    usualWork: mine?.workHours ?? null,
    logged: minutesByWeek(await hoursOf(records), "work"),
    reliefs,
    worse: isWorseBecause(await readFelt(context)),
    recovery: (await recoveriesOf(records))
      .filter(({ active }) => active)
      .reduce((sum, { minutes, weeklyTimes }) => sum + minutes * weeklyTimes, 0),
  };
};

const reasonOf = (over: number, worse: string | null): string | null => {
  const parts = [
    over > 0 ? `The week is ${sayHours(over)} over the hours there are.` : "",
    worse ? `${worse} A lighter week is worth a try.` : "",
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(" ") : null;
};

/** This week and the next three. A person who is doing worse is offered one lighter week, the first that has anything planned. */
export const guardWeeks = async (context: Context): Promise<GuardWeek[]> => {
  const monday = weekOf(context.today);
  const last = addDays(monday, 7 * (weeksAhead - 1));
  const load = await plannedLoad(context, monday, last);
  const standing = await readStanding(context);
  let worse = standing.reliefs.length > 0 ? null : standing.worse;
  const weeks: GuardWeek[] = [];
  for (let at = 0; at < weeksAhead; at++) {
    const week = addDays(monday, 7 * at);
    const lines = load.filter((line) => line.week === week);
    const spent = at === 0 ? await spentThisWeek(context, monday) : 0;
    const { lighter, ...told } = weekOfGuard(context, week, lines, spent, standing, worse);
    if (lighter) worse = null;
    weeks.push(told);
  }
  return weeks;
};

const weekOfGuard = (
  { today }: Context,
  week: Day,
  lines: readonly LoadLine[],
  spent: number,
  { kept, total, usualWork, logged, reliefs, recovery }: Standing,
  worse: string | null,
): GuardWeek & { lighter: boolean } => {
  const { work, workSource } = workIn(week, { usualHours: usualWork, logged, kept, today });
  const planned = lines.reduce((sum, { minutes }) => sum + minutes, 0);
  const capacity = total === null ? null : Math.round(total * shareLeft(week, kept.daysOff, kept.timesOff));
  const over = capacity === null ? 0 : Math.max(0, (work ?? 0) + spent + planned - capacity);
  const lighter = worse !== null && planned > 0;
  const need = minutesToTakeOff(over, planned, lighter);
  return {
    week,
    work,
    workSource,
    spent,
    planned,
    recovery,
    capacity,
    over,
    fits: capacity === null ? null : over === 0,
    daysOff: extraDaysOff(week, kept.daysOff, kept.timesOff),
    relieved: relievedIn(reliefs, week),
    reason: need > 0 ? reasonOf(over, lighter ? worse : null) : null,
    proposal: need > 0 ? proposed(week, lines, need) : null,
    lighter,
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
): Promise<{ lines: LoadLine[]; proposal: GuardWeek["proposal"]; reason: string }> => {
  const standing = (await guardWeeks(context)).find((one) => one.week === week);
  const planned = await plannedLoad(context, week, week);
  const lines = keys ? onlyNamed(planned, keys) : planned;
  const named = lines.filter(({ moves }) => moves !== "never").reduce((sum, { minutes }) => sum + minutes, 0);
  const need = cut ?? standing?.proposal?.need ?? (keys ? named : 0);
  return {
    lines,
    proposal: need > 0 ? proposed(week, lines, need) : null,
    reason: standing?.reason ?? "You asked for a lighter week.",
  };
};
