// A learning plan from plain figures: the same worth, order and weeks as the schedule, without any record.
import { addDays, type Day, daysBetween, weekOf } from "../../core/day.ts";
import type { Order, OrderedTask } from "./rules/order.ts";
import { type GapNeed, type Orderable, roomsFrom, tasksOf } from "./rules/plan.ts";
import { fillWeeks, type PlacedPiece, workMinutes } from "./rules/weeks.ts";
import { type Solved, solvedOrder } from "./solver.ts";

export interface PlainPlanning {
  gaps: readonly Pick<GapNeed, "skillId" | "need" | "have" | "importance">[];
  activities: readonly Orderable[];
  /** Usual hours a week, more than 0, and those of single weeks, counted from 1. */
  hours: number;
  hoursOfWeek: ReadonlyMap<number, number>;
  from: Day;
}

export interface PlainPlan {
  order: string[];
  weeks: { week: number; minutes: number; pieces: PlacedPiece[] }[];
  finishes: { id: string; week: number }[];
  solved: Solved;
}

const furthest = 1040;

/** Weeks until all is done, at most twenty years of them; hours as whole half hours. */
export const plainPlan = async ({ gaps, activities, hours, hoursOfWeek, from }: PlainPlanning): Promise<PlainPlan> => {
  const first = weekOf(from);
  const own = [...hoursOfWeek].map(([week, there]) => ({ week: addDays(first, 7 * (week - 1)), hours: there }));
  const latest = activities.reduce((last, one) => (one.earliest && one.earliest > last ? one.earliest : last), from);
  const work = activities.reduce((sum, one) => sum + workMinutes(one.hours - one.hoursDone), 0);
  const count = Math.ceil(work / 60 / Math.max(0.5, hours)) * 2 + own.length + Math.ceil(daysBetween(first, latest) / 7) + 2;
  const rooms = roomsFrom(first, Math.min(furthest, count), hours, own, 0);
  const gap = { role: { id: "", label: "" }, lines: gaps.map((one) => ({ ...one, label: one.skillId })) };
  const { open, tasks } = tasksOf({ activities, gap, same: (one, other) => one === other, rooms, hours });
  const solved = await solvedOrder(tasks);
  const works = worksOf(open, tasks, solved.order);
  const weeks = fillWeeks(rooms, works).flatMap(({ minutes, pieces }, at) =>
    pieces.length === 0 ? [] : [{ week: at + 1, minutes, pieces }],
  );
  return {
    order: works.map(({ id }) => id),
    weeks,
    finishes: weeks.flatMap(({ week, pieces }) => pieces.flatMap(({ id, finishes }) => (finishes ? [{ id, week }] : []))),
    solved,
  };
};

const worksOf = (open: readonly Orderable[], tasks: readonly OrderedTask[], order: Order) =>
  order.flatMap((place) => {
    const one = open[place];
    const { minutes = 0 } = tasks[place] ?? {};
    if (!one) return [];
    return [{ id: one.id, minutes, after: one.prerequisites, earliestWeek: one.earliest ? weekOf(one.earliest) : null }];
  });
