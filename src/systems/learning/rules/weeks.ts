// From an order to weeks: each week filled in half hours, one activity after the other, an activity split where a week ends.
import { addDays, type Day, daysBetween, weekday, weekOf } from "../../../core/day.ts";

/** The least that is worth sitting down for, in minutes; everything is planned in these. */
export const halfHour = 30;

export interface WeekRoom {
  /** The Monday. */
  week: Day;
  /** Minutes there are, in whole half hours. */
  minutes: number;
  /** The first day of it that is still ahead. */
  from: Day;
}

export interface Work {
  id: string;
  minutes: number;
  /** The Monday of the first week it may be in; null for any. */
  earliestWeek: Day | null;
  /** Ids of what must be finished before. */
  after: readonly string[];
}

export interface PlacedPiece {
  id: string;
  minutes: number;
  finishes: boolean;
}

export interface FilledWeek extends WeekRoom {
  pieces: PlacedPiece[];
}

/** Hours as whole half hours, in minutes: what is left is rounded up for work, down for room. */
export const workMinutes = (hours: number): number => Math.max(halfHour, Math.ceil((hours * 60) / halfHour - 1e-9) * halfHour);
export const roomMinutes = (hours: number): number => Math.max(0, Math.floor((hours * 60) / halfHour + 1e-9) * halfHour);

/**
 * Fills the weeks in the order given. Work whose week has not come is passed over, and what follows and does not wait for it is done meanwhile:
 * nothing is finished later than the cost of the order counts it.
 */
export const fillWeeks = (rooms: readonly WeekRoom[], order: readonly Work[]): FilledWeek[] => {
  let queue = order.map((work) => ({ ...work }));
  return rooms.map((room) => {
    const pieces: PlacedPiece[] = [];
    let left = room.minutes;
    for (const next of queue) {
      if (left === 0) break;
      const waits = next.after.some((before) => queue.some(({ id, minutes }) => id === before && minutes > 0));
      if (waits || (next.earliestWeek && next.earliestWeek > room.week)) continue;
      const minutes = Math.min(left, next.minutes);
      next.minutes -= minutes;
      left -= minutes;
      pieces.push({ id: next.id, minutes, finishes: next.minutes === 0 });
    }
    queue = queue.filter(({ minutes }) => minutes > 0);
    return { ...room, pieces };
  });
};

/** Minutes of learning there are before a week, counted from the first room; beyond the rooms the last usual week repeats. */
export const minutesBefore = (rooms: readonly WeekRoom[], week: Day, usual: number): number => {
  const inside = rooms.filter((room) => room.week < week).reduce((sum, room) => sum + room.minutes, 0);
  const last = rooms.at(-1)?.week;
  if (!last || week <= last) return inside;
  return inside + Math.max(0, daysBetween(last, week) / 7 - 1) * usual;
};

/** Minutes there are up to the end of a day: whole weeks, and of its own week the share of days that have passed. */
export const minutesUntil = (rooms: readonly WeekRoom[], day: Day, usual: number): number => {
  const week = weekOf(day);
  const room = rooms.find((one) => one.week === week);
  if (!room) {
    if (rooms[0] && day < rooms[0].week) return 0;
    return minutesBefore(rooms, week, usual) + Math.floor((usual * weekday(day)) / 7 / halfHour) * halfHour;
  }
  if (day < room.from) return 0;
  const days = 7 - daysBetween(room.week, room.from);
  const passed = daysBetween(room.from, day) + 1;
  return minutesBefore(rooms, room.week, usual) + Math.floor((room.minutes * passed) / days / halfHour) * halfHour;
};

/** About the day on which the first so many minutes of a week are done, when they are spread evenly over its days. */
export const dayInWeek = (room: WeekRoom, minutes: number): Day => {
  const days = 7 - daysBetween(room.week, room.from);
  return addDays(room.from, Math.max(0, Math.ceil((days * minutes) / Math.max(room.minutes, 1) - 1e-9) - 1));
};
