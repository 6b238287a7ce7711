// Activities that the person planned without the plan: the hours that they take are theirs, and the plan uses what is left.
import { addDays, type Day } from "../../../core/day.ts";
import type { Activity } from "../schema.ts";
import { isOpen, layOut, type Planning, tasksOf } from "./plan.ts";
import type { WeekRoom } from "./weeks.ts";

export const isByPlan = ({ id }: Pick<Activity, "id">): boolean => /^(action|move|source)-/.test(id);

/** So much of a week, in minutes, is left to the plan however long the person's own list is: a list of their own moves no step forward. */
const leastForPlan = 60;

const ownWeeks = (planning: Planning): { week: Day; minutes: number }[] => {
  const activities = planning.activities.filter((one) => isOpen(one) && !isByPlan(one));
  if (activities.length === 0) return [];
  const own = { ...planning, activities };
  const { open } = tasksOf(own);
  return layOut(own, open, [...open.keys()], new Map(), planning.rooms.length).weeks;
};

/** The weeks with the room that is left beside the person's own activities. */
export const roomsBeside = (planning: Planning): WeekRoom[] => {
  const taken = new Map(ownWeeks(planning).map(({ week, minutes }) => [week, minutes]));
  return planning.rooms.map((room) => ({
    ...room,
    minutes: Math.max(Math.min(room.minutes, leastForPlan), room.minutes - (taken.get(room.week) ?? 0)),
  }));
};

export interface OwnHours {
  /** Activities of the person's own that are open. */
  count: number;
  /** What they take in their first week, in minutes. */
  minutes: number;
  /** The Sunday by which they are done at these hours; null where that is not in sight. */
  until: Day | null;
}

/** What the person's own activities take of the plan's hours; null where there are none. */
export const ownHours = (planning: Planning): OwnHours | null => {
  const weeks = ownWeeks(planning).filter(({ minutes }) => minutes > 0);
  const [first] = weeks;
  const last = weeks.at(-1);
  if (!first || !last) return null;
  const isBeyond = last.week === planning.rooms.at(-1)?.week;
  return {
    count: planning.activities.filter((one) => isOpen(one) && !isByPlan(one)).length,
    minutes: first.minutes,
    until: isBeyond ? null : addDays(last.week, 6),
  };
};
