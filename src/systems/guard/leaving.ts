// What leaves a week that is too full and where to, and carrying that out.

import { type Day, weekOf } from "../../core/day.ts";
import { dayOfMonth } from "../../core/say.ts";
import type { Context } from "../../operations/context.ts";
import type { Lightened, OperationCall } from "../../operations/contributions.ts";
import { lastDayOfWeek } from "../balance/index.ts";
import { type LoadLine, loadAhead, minutesIn, plannedBy, roomAhead, weeksToCome } from "./load.ts";
import { type MoveCandidate, type MoveOn, overfilled, type Room, weeksToMove, whereToMove } from "./rules/move-on.ts";
import { sayHours } from "./say-hours.ts";
import type { GuardLine, GuardWeek } from "./schema.ts";

/** What leaves a week and how: whole things by their own calls, the rest as each system lays its plan out anew. */
export interface PlannedMoves {
  proposal: NonNullable<GuardWeek["proposal"]>;
  calls: OperationCall[];
}

export const leaving = async (context: Context, week: Day, lines: readonly LoadLine[], need: number): Promise<PlannedMoves> => {
  const rooms = (await roomAhead(context)).filter((room) => room.week > week);
  const barred = new Set<string>();
  for (;;) {
    const found = whereToMove(
      lines.map((line) => moveCandidateOf(line, week, barred)),
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
const moveCandidateOf = (line: LoadLine, week: Day, barred: ReadonlySet<string>): MoveCandidate => ({
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
): PlannedMoves => {
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
  `“${title}” is then finished about ${after ? dayOfMonth(after) : "more than two years from now"}${before ? ` in place of ${dayOfMonth(before)}` : ""}`;

const sayProposal = (lines: readonly GuardLine[], shifts: Lightened["shifts"], missing: number): string => {
  const names = lines.flatMap(({ title, moves, to }) =>
    to && moves > 0 ? [`${sayHours(moves)} of “${title}” on to the week of ${dayOfMonth(to)}`] : [],
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

/**
 * Writes what leaves a week. A thing that leaves a plan may draw others of that plan into a later week: where that overfills it, the plan is held
 * under what there is room for.
 */
export const performMoves = async (context: Context, week: Day, { calls }: PlannedMoves): Promise<void> => {
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
