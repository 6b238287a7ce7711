// Goals with their events and check-ins as they are stored, read for one person.

import { sayDay } from "../../core/day.ts";
import { defineKind } from "../../database/kind.ts";
import type { Owned, Records } from "../../database/records.ts";
import { type CheckIn, checkIn, type Goal, type GoalEvent, goal, goalEvent } from "./schema.ts";

export const goalEventKind = defineKind<GoalEvent>({
  kind: "goal-event",
  label: "goal event",
  shape: goalEvent,
  title: (event) => `Goal ${event.step} on ${sayDay(event.day)}`,
  text: (event) => event.note ?? "",
});

export const checkInKind = defineKind<CheckIn>({
  kind: "check-in",
  label: "check-in",
  shape: checkIn,
  json: ["evidence"],
  basis: "evidence",
  title: (checkIn) => `Check-in of ${sayDay(checkIn.day)}`,
  text: (checkIn) => checkIn.note ?? "",
});

export const goalKind = defineKind<Goal>({
  kind: "goal",
  label: "goal",
  shape: goal,
  json: ["measure", "links"],
  facts: ({ title, measure }) => ({ title, measure }),
  parts: [
    { kind: goalEventKind, by: "goalId" },
    { kind: checkInKind, by: "goalId" },
  ],
  title: (goal) => goal.title,
  text: (goal) =>
    [goal.specific, goal.relevant, goal.ifTrigger, goal.thenAction, ...goal.links.map((link) => link.label)]
      .filter(Boolean)
      .join("\n"),
});

export const goalKinds = [goalKind, goalEventKind, checkInKind];

/** Everything of a person's goals: a few hundred rows after years, read at once because progress climbs the whole tree. */
export interface GoalBook {
  goals: Owned<Goal>[];
  eventsOf: (goalId: string) => Owned<GoalEvent>[];
  checkInsOf: (goalId: string) => Owned<CheckIn>[];
}

export const readGoalBook = async (records: Records): Promise<GoalBook> => {
  const goals = await records.list(goalKind, { orderBy: (query) => query.orderBy("createdAt").orderBy("id") });
  const events = grouped(await records.list(goalEventKind, { orderBy: (query) => query.orderBy("position") }));
  const checkIns = grouped(
    await records.list(checkInKind, { orderBy: (query) => query.orderBy("day").orderBy("createdAt").orderBy("id") }),
  );
  return { goals, eventsOf: (id) => events.get(id) ?? [], checkInsOf: (id) => checkIns.get(id) ?? [] };
};

const grouped = <T extends { goalId: string }>(rows: readonly T[]): Map<string, T[]> => {
  const byGoal = new Map<string, T[]>();
  for (const row of rows) byGoal.set(row.goalId, [...(byGoal.get(row.goalId) ?? []), row]);
  return byGoal;
};

export const readEvents = (records: Records, goalId: string): Promise<Owned<GoalEvent>[]> =>
  records.list(goalEventKind, {
    where: (query) => query.where("goalId", "=", goalId),
    orderBy: (query) => query.orderBy("position"),
  });

/** The check-ins of a goal, the earliest first. */
export const readCheckIns = (records: Records, goalId: string): Promise<Owned<CheckIn>[]> =>
  records.list(checkInKind, {
    where: (query) => query.where("goalId", "=", goalId),
    orderBy: (query) => query.orderBy("day").orderBy("createdAt").orderBy("id"),
  });

/** Writes down what happened to a goal, after everything that happened before. */
export const addEvent = async (
  records: Records,
  goalId: string,
  event: Pick<GoalEvent, "step" | "day"> & Partial<Pick<GoalEvent, "until" | "reason" | "note">>,
): Promise<Owned<GoalEvent>> => {
  const before = await readEvents(records, goalId);
  const position = Math.max(0, ...before.map((past) => past.position)) + 1;
  return records.create(goalEventKind, { until: null, reason: null, note: null, ...event, goalId, position });
};
