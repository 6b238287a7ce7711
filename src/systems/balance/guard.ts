// The guard: what all systems planned for this week and the next three, held against the hours there are, and what it proposes to move.
import type { Context } from "../../core/context.ts";
import type { Lightened, OperationCall, PlannedLoad, System } from "../../core/contributions.ts";
import { addDays, type Day, sayDay, weekOf } from "../../core/day.ts";
import { readProfile } from "../../platform/index.ts";
import { readFelt } from "./felt.ts";
import { keptFree } from "./readers.ts";
import { extraDaysOff, minutesByWeek, relievedIn, shareLeft, workIn } from "./rules/capacity.ts";
import { type Movable, minutesToTakeOff } from "./rules/guard.ts";
import { type Goer, type MoveOn, overfilled, type Room, weeksToMove, whereToMove } from "./rules/move-on.ts";
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

/** What leaves a week and how: whole things by their own calls, the rest as each system lays its plan out anew. */
export interface Leaving {
  proposal: NonNullable<GuardWeek["proposal"]>;
  calls: OperationCall[];
}

const leaving = async (context: Context, week: Day, lines: readonly LoadLine[], need: number): Promise<Leaving> => {
  const rooms = (await roomAhead(context)).filter((room) => room.week > week);
  const barred = new Set<string>();
  for (;;) {
    const found = whereToMove(
      lines.map((line) => goerOf(line, week, barred)),
      need,
      rooms,
    );
    const flows = await flowsOn(context, week, lines, found);
    const stuck = flows.find(({ to }) => to === null);
    if (!stuck) return told(week, lines, await loadAhead(context), need, found, flows, barred);
    barred.add(stuck.system);
  }
};

/** Whole things are not moved behind their own day. */
const goerOf = (line: LoadLine, week: Day, barred: ReadonlySet<string>): Goer => ({
  ...line,
  moves: line.moves === "part" && barred.has(line.system) ? "never" : line.moves,
  latest: line.due !== null && line.due > lastDayOfWeek(week) ? weekOf(line.due) : null,
});

interface Flow {
  system: string;
  /** The first week that holds more than before; null where none has room. */
  to: Day | null;
  calls: OperationCall[];
  /** Minutes of each record of the plan by week, as it would then stand. */
  plannedOf: Lightened["plannedOf"];
  shifts: Lightened["shifts"];
}

/** Each plan that gives up half hours, laid out anew so that no later week holds more than it has room for. */
const flowsOn = async (context: Context, week: Day, lines: readonly LoadLine[], found: MoveOn): Promise<Flow[]> => {
  const flows: Flow[] = [];
  let { rooms } = found;
  for (const system of context.app.systems) {
    const own = lines.filter((line) => line.system === system.name && line.moves === "part");
    const out = own.reduce((sum, { key }) => sum + (found.moved.find((one) => one.key === key)?.minutes ?? 0), 0);
    if (!system.lighten || out === 0) continue;
    const lighten = system.lighten;
    const before = minutesIn(await plannedBy(context, system, week, rooms.at(-1)?.week ?? week));
    const first = new Map([[week, Math.max(0, (before.get(week) ?? 0) - out)]]);
    const after = await laidOutInside((most) => lighten(context, most, week), first, before, rooms);
    const grown = rooms.map((room) => ({ ...room, more: (after?.planned.get(room.week) ?? 0) - (before.get(room.week) ?? 0) }));
    rooms = grown.map(({ more, ...room }) => ({ ...room, minutes: room.minutes - Math.max(0, more) }));
    const to = grown.find(({ more }) => more > 0)?.week ?? null;
    const { calls = [], plannedOf = new Map(), shifts = [] } = after ?? {};
    flows.push({ system: system.name, to, calls, plannedOf, shifts });
  }
  return flows;
};

const laidOutInside = async (
  lighten: (most: ReadonlyMap<Day, number>) => Promise<Lightened | null>,
  first: ReadonlyMap<Day, number>,
  before: ReadonlyMap<Day, number>,
  rooms: readonly Room[],
): Promise<Lightened | null> => {
  const most = new Map(first);
  for (;;) {
    const after = await lighten(most);
    const over = after ? overfilled(before, after.planned, rooms) : new Map<Day, number>();
    const fresh = [...over].filter(([week]) => !most.has(week));
    if (fresh.length === 0) return after;
    for (const [week, minutes] of fresh) most.set(week, minutes);
  }
};

const plannedBy = async (context: Context, { load }: System<Context>, from: Day, to: Day): Promise<PlannedLoad[]> =>
  (await load?.(context, from, to)) ?? [];

const minutesIn = (lines: readonly Pick<PlannedLoad, "week" | "minutes">[]): Map<Day, number> => {
  const sums = new Map<Day, number>();
  for (const { week, minutes } of lines) sums.set(week, (sums.get(week) ?? 0) + minutes);
  return sums;
};

const shortDay = (day: Day): string => sayDay(day, { day: "numeric", month: "long" });

/** The first later week in which there is more of it than now. */
const whereItGoes = ({ record, week }: LoadLine, { to, plannedOf }: Flow, ahead: readonly LoadLine[]): Day | null => {
  const later = [...(plannedOf.get(record.id) ?? [])].toSorted(([one], [other]) => one.localeCompare(other));
  const before = (monday: Day): number =>
    ahead.filter((one) => one.record.id === record.id && one.week === monday).reduce((sum, { minutes }) => sum + minutes, 0);
  return later.find(([monday, minutes]) => monday > week && minutes > before(monday))?.[0] ?? to;
};

const told = (
  week: Day,
  lines: readonly LoadLine[],
  ahead: readonly LoadLine[],
  need: number,
  found: MoveOn,
  flows: readonly Flow[],
  barred: ReadonlySet<string>,
): Leaving => {
  const by = new Map(found.moved.map((one) => [one.key, one]));
  const full = new Set(found.full);
  const calls: OperationCall[] = [];
  const said = lines.map((line): GuardLine => {
    const { key, system, title, record, minutes } = line;
    const moved = by.get(key);
    const flow = flows.find((one) => one.system === system);
    const to = moved ? (moved.to ?? (flow ? whereItGoes(line, flow, ahead) : null)) : null;
    if (moved?.to && line.defer) calls.push(line.defer(moved.to));
    const hasNoRoom = full.has(key) || (line.moves === "part" && barred.has(system));
    const isDue = line.due !== null && line.due <= lastDayOfWeek(week);
    const stays = moved ? null : hasNoRoom ? "full" : isDue ? "due" : line.moves === "never" ? "yours" : "room";
    return { key, system, title, minutes, moves: moved?.minutes ?? 0, to, stays, record };
  });
  const shifts = flows.flatMap((flow) => flow.shifts);
  const proposal = {
    ...{ need, moves: found.minutes, stillOver: found.missing, lines: said, shifts: [...shifts] },
    said: sayProposal(said, shifts, found.missing),
  };
  return { proposal, calls: [...calls, ...flows.flatMap((flow) => flow.calls)] };
};

const sayShift = ({ title, before, after }: Lightened["shifts"][number]): string =>
  `“${title}” is then finished about ${after ? shortDay(after) : "more than two years from now"}${before ? ` in place of ${shortDay(before)}` : ""}`;

const sayProposal = (lines: readonly GuardLine[], shifts: Lightened["shifts"], missing: number): string => {
  const names = lines.flatMap(({ title, moves, to }) =>
    to && moves > 0 ? [`${sayHours(moves)} of “${title}” on to the week of ${shortDay(to)}`] : [],
  );
  const full = lines.filter(({ stays }) => stays === "full").map(({ title, minutes }) => `“${title}” (${sayHours(minutes)})`);
  return [
    names.length === 0 ? "Nothing here may move by itself." : `Move ${names.join(", ")}.`,
    shifts.length > 0 && `${shifts.map(sayShift).join("; ")}.`,
    full.length > 0 &&
      `None of the next ${weeksToMove} weeks has room for ${full.join(", ")}: dropping it, or a part of it, would help.`,
    missing > 0 &&
      `${sayHours(missing)} stay over${full.length > 0 ? "" : ": what is left is due this week or only you can move it"}.`,
  ]
    .filter(Boolean)
    .join(" ");
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

/** Plans are looked at for so many weeks: as far as any system lays its own out. */
const farAhead = 104;

interface WeekAhead {
  week: Day;
  /** Minutes that are not taken yet; below 0 where the week is too full, infinite where the person has not said how many there are. */
  left: number;
  relieved: boolean;
}

const loadAhead = (context: Context): Promise<LoadLine[]> => {
  const monday = weekOf(context.today);
  return context.once("balance load ahead", () => plannedLoad(context, monday, addDays(monday, 7 * farAhead)));
};

const readAhead = async (context: Context): Promise<WeekAhead[]> => {
  const standing = await readStanding(context);
  const monday = weekOf(context.today);
  const planned = minutesIn(await loadAhead(context));
  return Array.from({ length: farAhead }, (_, at) => {
    const week = addDays(monday, 7 * (at + 1));
    const { work, capacity } = hoursThere(context, week, standing);
    const left = capacity === null ? Number.POSITIVE_INFINITY : capacity - (work ?? 0) - (planned.get(week) ?? 0);
    return { week, left, relieved: relievedIn(standing.reliefs, week) > 0 };
  });
};

const weeksToCome = (context: Context): Promise<WeekAhead[]> => context.once("balance weeks ahead", () => readAhead(context));

/** The room of the weeks after this one. A week that was made lighter takes nothing in. */
const roomAhead = async (context: Context): Promise<Room[]> =>
  (await weeksToCome(context)).map(({ week, left, relieved }) => ({ week, minutes: relieved ? 0 : Math.max(0, left) }));

/**
 * Writes what leaves a week. A thing that leaves a plan may draw others of that plan into a later week: where that overfills it, the plan is held
 * under what there is room for.
 */
export const carryOut = async (context: Context, week: Day, { calls }: Leaving): Promise<void> => {
  const before = new Map((await weeksToCome(context)).map(({ week, left }) => [week, left]));
  for (const call of calls) await context.app.perform(context, call);
  for (let fuller = await fullerThan(context, before); fuller.size > 0; fuller = await fullerThan(context, before))
    if (!(await holdBack(context, week, fuller))) return;
};

/** By how many minutes weeks are too full that were not, or less. */
const fullerThan = async (context: Context, before: ReadonlyMap<Day, number>): Promise<Map<Day, number>> => {
  const over = (await weeksToCome(context)).map(({ week, left }): [Day, number] => [
    week,
    Math.min(0, before.get(week) ?? 0) - Math.min(0, left),
  ]);
  return new Map(over.filter(([, minutes]) => minutes > 0));
};

const holdBack = async (context: Context, sake: Day, fuller: ReadonlyMap<Day, number>): Promise<boolean> => {
  const weeks = [...fuller.keys()];
  for (const system of context.app.systems) {
    if (!system.lighten) continue;
    const planned = minutesIn(await plannedBy(context, system, weeks[0] ?? "", weeks.at(-1) ?? ""));
    const most = new Map(weeks.map((week) => [week, Math.max(0, (planned.get(week) ?? 0) - (fuller.get(week) ?? 0))]));
    const { calls = [] } = (await system.lighten(context, most, sake)) ?? {};
    for (const call of calls) await context.app.perform(context, call);
    if (calls.length > 0) return true;
  }
  return false;
};

const hoursThere = ({ today }: Context, week: Day, { kept, total, usualWork, logged }: Standing) => ({
  ...workIn(week, { usualHours: usualWork, logged, kept, today }),
  capacity: total === null ? null : Math.round(total * shareLeft(week, kept.daysOff, kept.timesOff)),
});

/** This week and the next three. A person who is doing worse is offered one lighter week, the first that has anything planned. */
export const guardWeeks = (context: Context): Promise<GuardWeek[]> =>
  context.untilChanged("guard weeks", () => readGuardWeeks(context));

const readGuardWeeks = async (context: Context): Promise<GuardWeek[]> => {
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
    const { lighter, need, ...standingWeek } = weekOfGuard(context, week, lines, spent, standing, worse);
    const left = need > 0 ? await leaving(context, week, lines, need) : null;
    if (lighter) worse = null;
    weeks.push({ ...standingWeek, proposal: left?.proposal ?? null });
  }
  return weeks;
};

const weekOfGuard = (
  context: Context,
  week: Day,
  lines: readonly LoadLine[],
  spent: number,
  standing: Standing,
  worse: string | null,
): Omit<GuardWeek, "proposal"> & { lighter: boolean; need: number } => {
  const { kept, reliefs, recovery } = standing;
  const { work, workSource, capacity } = hoursThere(context, week, standing);
  const planned = lines.reduce((sum, { minutes }) => sum + minutes, 0);
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
): Promise<{ lines: LoadLine[]; leaves: Leaving | null; reason: string }> => {
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
