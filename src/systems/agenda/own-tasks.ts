// Tasks of one's own and ticked lines as other rooms collect them: what was done, what is past its day, and what stands on a week.

import { addDays, type Day, daysBetween, sayDay, weekOf } from "../../core/day.ts";
import type { RecordRef } from "../../core/record.ts";
import { call } from "../../operations/call.ts";
import type { Happening, PlannedLoad, Unfinished } from "../../operations/contributions.ts";
import type { AgendaMark, Task } from "./schema.ts";

const keysOfTasks = "task:";

export const keyOfTask = ({ id }: Pick<Task, "id">): string => `${keysOfTasks}${id}`;

/** The id of the task that a line of Today is; undefined for any other line. */
export const taskOf = ({ key, system }: { key: string; system: string }): string | undefined =>
  system === "agenda" && key.startsWith(keysOfTasks) ? key.slice(keysOfTasks.length) : undefined;

const refTo = ({ id, title }: Task): RecordRef => ({ kind: "task", id, label: title });

/** A task with the day on which it was done. */
export type DoneTask = Task & { doneOn: Day };

/** Tasks done, with the time that ticking them on Today counted, and other lines that were ticked with time; `ticks` are decisions "done". */
export const doneIn = (tasks: readonly DoneTask[], ticks: readonly AgendaMark[], from: Day, to: Day): Happening[] => {
  const minutesOf = new Map(ticks.map((tick) => [tick.key, tick.minutes]));
  const ofTasks = tasks.map((task) => ({
    day: task.doneOn,
    kind: "done" as const,
    title: task.title,
    minutes: minutesOf.get(keyOfTask(task)) ?? null,
    record: refTo(task),
  }));
  const ofLines = ticks
    .filter(({ key, minutes }) => !key.startsWith(keysOfTasks) && minutes > 0)
    .map(({ on, title, minutes, records }) => ({
      day: on,
      kind: "done" as const,
      title,
      minutes,
      record: null,
      standsFor: records.slice(0, 1),
    }));
  return [...ofTasks, ...ofLines]
    .filter(({ day }) => day >= from && day <= to)
    .sort((a, b) => a.day.localeCompare(b.day) || a.title.localeCompare(b.title));
};

/** Open tasks due by a day; carried over they are due a week after it, or after today where that is later. */
export const unfinishedTasks = (open: readonly Task[], by: Day, today: Day): Unfinished[] =>
  open.flatMap((task) => {
    if (task.due === null || task.due > by) return [];
    const next = addDays(by > today ? by : today, 7);
    return [
      {
        key: `agenda:${task.id}:${task.due}`,
        title: task.title,
        reason: `It ${task.due < today ? "was" : "is"} due on ${sayDay(task.due)}; about ${task.minutes} minutes.`,
        record: refTo(task),
        carry: call("tasks.update", { id: task.id, due: next }),
        drop: call("tasks.remove", { id: task.id }),
      },
    ];
  });

/** Open tasks on the weeks of their due days; what is overdue stands on the present week. Deferred, a task is due on the same weekday of the later week. */
export const loadOfTasks = (open: readonly Task[], from: Day, to: Day, today: Day): PlannedLoad[] =>
  open.flatMap((task) => {
    if (task.due === null) return [];
    const onPlan = task.due < today ? today : task.due;
    const week = weekOf(onPlan);
    if (week < from || week > to) return [];
    return [
      {
        key: `${keyOfTask(task)}:${week}`,
        title: task.title,
        week,
        minutes: task.minutes,
        weight: task.weight,
        due: task.due,
        record: refTo(task),
        defer: (to) => call("tasks.update", { id: task.id, due: addDays(onPlan, daysBetween(week, to)) }),
      },
    ];
  });
