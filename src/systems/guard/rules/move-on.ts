// Where to what leaves a full week may go: the first later week with room for it, and nothing into a week that it would overfill.
import type { Day } from "../../../core/day.ts";
import { type Movable, type Moved, whatToMove } from "./what-to-move.ts";

/** So many weeks on a thing is moved at the most. */
export const weeksToMove = 6;

export interface Room {
  /** The Monday. */
  week: Day;
  /** Minutes that it still takes; infinite where the person has not said how many hours there are. */
  minutes: number;
}

export interface MoveCandidate extends Movable {
  /** The last week that it may move to; null where any will do. */
  latest: Day | null;
}

export interface MovedTo extends Moved {
  /** Where to it moves; null for what goes on in half hours, which its own plan lays out. */
  to: Day | null;
}

export interface MoveOn {
  moved: MovedTo[];
  minutes: number;
  /** Minutes that are still needed, because nothing else may move or has room. */
  missing: number;
  /** What could move but has no week with room. */
  full: string[];
  /** The room that is left for what goes on in half hours. */
  rooms: Room[];
}

/** The longest first, each into the first week with room; ties in the order of the plan. */
const placed = (
  things: readonly MoveCandidate[],
  rooms: readonly Room[],
): { to: Map<string, Day>; left: MoveCandidate[]; rooms: Room[] } => {
  const rest = rooms.map((room) => ({ ...room }));
  const to = new Map<string, Day>();
  const left: MoveCandidate[] = [];
  for (const thing of things.toSorted((a, b) => b.minutes - a.minutes)) {
    const room = rest
      .slice(0, weeksToMove)
      .find(({ week, minutes }) => minutes >= thing.minutes && (thing.latest === null || week <= thing.latest));
    if (!room) left.push(thing);
    else {
      room.minutes -= thing.minutes;
      to.set(thing.key, room.week);
    }
  }
  return { to, left, rooms: rest };
};

/**
 * What to move so that at least `need` minutes leave the week (`whatToMove`), and where to. A thing without room stays, and another is chosen in its
 * place. `rooms` are the weeks after it, the earliest first.
 */
export const whereToMove = (items: readonly MoveCandidate[], need: number, rooms: readonly Room[]): MoveOn => {
  const full = new Set<string>();
  for (;;) {
    const may = items.map((item) => (full.has(item.key) ? { ...item, moves: "never" as const } : item));
    const { moved, minutes, missing } = whatToMove(may, need);
    const keys = new Set(moved.map(({ key }) => key));
    const there = placed(
      may.filter(({ key, moves }) => moves === "whole" && keys.has(key)),
      rooms,
    );
    const [without] = there.left;
    if (!without)
      return {
        moved: moved.map((one) => ({ ...one, to: there.to.get(one.key) ?? null })),
        ...{ minutes, missing, full: [...full], rooms: there.rooms },
      };
    full.add(without.key);
  }
};

/**
 * How much a plan that flows on may hold in each later week: never more than there is room for, and what it held before where that is more. Only the
 * weeks in which it would grow beyond that; none where it fits.
 */
export const overfilled = (
  before: ReadonlyMap<Day, number>,
  after: ReadonlyMap<Day, number>,
  rooms: readonly Room[],
): Map<Day, number> => {
  const most = new Map<Day, number>();
  for (const { week, minutes } of rooms) {
    const was = before.get(week) ?? 0;
    const allowed = was + Math.max(0, minutes);
    if ((after.get(week) ?? 0) > allowed) most.set(week, Math.floor(allowed));
  }
  return most;
};
