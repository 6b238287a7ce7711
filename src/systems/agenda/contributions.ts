// What the agenda tells the rest of the house of tasks and ticked lines.

import { addDays, type Day, dayOf } from "../../core/day.ts";
import type { Context } from "../../operations/context.ts";
import type { Happening, PlannedLoad, Unfinished } from "../../operations/contributions.ts";
import { doneIn, keyOfTask, loadOfTasks, unfinishedTasks } from "./own-tasks.ts";
import { latestMarks } from "./rules.ts";
import { marksSince, openTasks, tasksDoneAbout, ticksIn } from "./store.ts";

export const happened = async ({ records, timezone }: Context, from: Day, to: Day): Promise<Happening[]> => {
  // A day in any zone begins and ends within a day of the same one in UTC.
  const done = await tasksDoneAbout(records, addDays(from, -1), addDays(to, 2));
  const tasks = done.map((task) => ({ ...task, doneOn: dayOf(task.doneAt ?? task.updatedAt, timezone) }));
  return doneIn(tasks, await ticksIn(records, from, to), from, to);
};

export const unfinished = async ({ records, today }: Context, by: Day): Promise<Unfinished[]> =>
  unfinishedTasks(await openTasks(records), by, today);

/** A task whose line was dismissed is on no plan. */
export const load = async ({ records, today }: Context, from: Day, to: Day): Promise<PlannedLoad[]> => {
  const decisions = latestMarks(await marksSince(records, today));
  const planned = (await openTasks(records)).filter((task) => decisions.get(keyOfTask(task))?.decision !== "dismissed");
  return loadOfTasks(planned, from, to, today);
};
