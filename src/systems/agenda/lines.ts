// Collects what all systems offer for Today, and the time already given this week.

import { addDays, type Day, sayDay, weekOf } from "../../core/day.ts";
import { call } from "../../operations/call.ts";
import { type Context, leavingOutUnreadable, stillUnreadable } from "../../operations/context.ts";
import type { AgendaItem } from "../../operations/contributions.ts";
import type { Unreadable } from "../../operations/unreadable.ts";
import { readProfile } from "../../platform/index.ts";
import { capacityOf, dayOffFor, isDayOffFor, keptFree } from "../balance/index.ts";
import { type JobLossMode, readJobLossMode } from "../job-loss/index.ts";
import { knownInRole } from "../network/index.ts";
import { lessonFinder } from "../setbacks/index.ts";
import { type Emphasis, isHidden, latestMarks, type OfferedItem, ordered, waitsOnPurpose } from "./rules.ts";
import type { AgendaLine, AgendaMark, Task } from "./schema.ts";
import { marksSince, openTasksUntil } from "./store.ts";
import { readWelcome, type Welcome } from "./welcome.ts";

export const offeredItems = async (context: Context): Promise<OfferedItem[]> => {
  const offered: OfferedItem[] = [];
  const offer = (system: string, items: readonly AgendaItem[]) =>
    offered.push(...items.map((item) => ({ due: null, done: null, ...item, system })));
  let reading = context;
  for (const system of context.app.systems) {
    const ask = async (given: Context) => {
      reading = given;
      return (await system.agenda?.(given)) ?? [];
    };
    offer(system.name, await leavingOutUnreadable(reading, ask).catch((error: unknown) => [unreadableRoom(system.name, error)]));
    await context.tell();
  }
  offer("agenda", (await stillUnreadable(reading)).map(unreadableRecord));
  return namingWhoIsKnown(context, offered);
};

const mend = { minutes: 5, goalWeight: 0.5, costOfDelay: 0.2, chore: true };

const unreadableRecord = ({ kind, id, label, why }: Unreadable): AgendaItem => ({
  key: `agenda:unreadable:${kind}:${id}`,
  title: `Mend “${label}”: it cannot be read`,
  reason: why,
  records: [{ kind, id, label }],
  ...mend,
});

/** What is in the way stands in none of its records. */
const unreadableRoom = (room: string, error: unknown): AgendaItem => {
  if (!(error instanceof RangeError)) throw error;
  return {
    key: `agenda:unreadable:${room}`,
    title: `Look into ${room}: it could not say what is due`,
    reason: `A day or a moment in its records cannot be read (${error.message}). It is left out; all else is here.`,
    records: [],
    ...mend,
  };
};

/** A step to somebody in the role that is aimed for names whom the person knows there. */
const namingWhoIsKnown = async (context: Context, offered: OfferedItem[]): Promise<OfferedItem[]> => {
  if (!offered.some(({ kind }) => kind === "people")) return offered;
  const role = (await readProfile(context.records))?.targetRoleLabel;
  const known = role ? await knownInRole(context, role) : undefined;
  if (!known) return offered;
  return offered.map((item) =>
    item.kind === "people" && item.system !== "network"
      ? { ...item, reason: `${item.reason} ${known.said}`, records: [...item.records, known.record] }
      : item,
  );
};

/** A task with a day comes to Today so many days before; until then it stands among the tasks. */
const daysAhead = 28;

/** Tasks of one's own are lines like those of any system. */
export const taskItems = async ({ records, today }: Context): Promise<AgendaItem[]> =>
  (await openTasksUntil(records, addDays(today, daysAhead))).map((task) => taskItem(task, today));

const taskItem = (task: Task, today: Day): AgendaItem => ({
  key: `task:${task.id}`,
  title: task.title,
  reason:
    task.due === null
      ? "You wrote it down yourself."
      : `You wrote it down, ${task.due < today ? "and it was due" : "due"} ${sayDay(task.due)}.`,
  records: [{ kind: "task", id: task.id, label: task.title }],
  due: task.due,
  minutes: task.minutes,
  goalWeight: task.weight,
  costOfDelay: 0,
  promised: task.due !== null,
  done: call("tasks.complete", { id: task.id }),
});

export interface Gathered {
  lines: AgendaLine[];
  /** Cairn's own chores, in the same order: none of them is laid into the hours. */
  chores: AgendaLine[];
  /** What the first days of a mode let wait, in the same order. */
  waits: AgendaLine[];
  putOff: AgendaMark[];
  minutesAWeek: number | null;
  spentOn: Map<Day, number>;
  left: number | null;
  mode: JobLossMode | null;
  emphasis: Emphasis;
  isOff: (day: Day) => boolean;
  /** Why today is off; null where it is not. */
  dayOff: string | null;
  /** Where the person comes back after a while away. */
  welcome: Welcome | null;
}

export const emphasisOf = (mode: JobLossMode | null): Emphasis =>
  mode === null ? "usual" : mode.firstDays ? "first-days" : "job-loss";

/** Everything that Today and the week are laid out from, gathered once until anything is written or the day is over. */
export const gather = (context: Context): Promise<Gathered> => context.untilChanged("agenda lines", () => gatherNow(context));

const gatherNow = async (context: Context): Promise<Gathered> => {
  const { records, today } = context;
  const monday = weekOf(today);
  const marks = await marksSince(records, monday);
  const standing = latestMarks(marks);
  const items = (await offeredItems(context)).filter((item) => !isHidden(standing.get(item.key), today));
  const spentOn = await timeSpent(context, monday, marks);
  const { minutes: minutesAWeek } = await capacityOf(context, monday);
  const kept = await keptFree(context);
  const spent = [...spentOn.values()].reduce((sum, minutes) => sum + minutes, 0);
  const putOff = [...standing.values()].filter((mark) => mark.decision !== "done" && isHidden(mark, today));
  const mode = await readJobLossMode(context);
  const emphasis = emphasisOf(mode);
  const waiting = items.filter((item) => waitsOnPurpose(item, today, emphasis));
  const dayOff = dayOffFor(kept, today);
  const moving = items.filter((item) => !waiting.includes(item) && !item.chore);
  const asked = dayOff === null ? withoutSpare(moving) : moving.filter(({ spare }) => !spare);
  const chores = items.filter((item) => !waiting.includes(item) && item.chore);
  const lines = ordered(asked, today, emphasis);
  const isOff = (day: Day): boolean => isDayOffFor(kept, day);
  const inOrder = lines.flatMap(({ key }) => asked.find((item) => item.key === key) ?? []);
  return {
    lines: await withLessons(context, asked, lines),
    chores: ordered(chores, today, emphasis),
    waits: ordered(waiting, today, emphasis),
    putOff,
    minutesAWeek,
    spentOn,
    left: minutesAWeek === null ? null : Math.max(0, minutesAWeek - spent),
    mode,
    emphasis,
    isOff,
    dayOff,
    welcome: await readWelcome(context, { items: inOrder, marks: standing, minutesAWeek, isOff }),
  };
};

/** A small thing of no day stands only where nothing else does, one at a time. */
const withoutSpare = (items: readonly OfferedItem[]): OfferedItem[] => {
  const asked = items.filter(({ spare }) => !spare);
  return asked.length > 0 ? asked : items.slice(0, 1);
};

/** Each planned step with the lesson that fits it best. */
const withLessons = async (
  { records }: Context,
  items: readonly OfferedItem[],
  lines: readonly AgendaLine[],
): Promise<AgendaLine[]> => {
  const find = await lessonFinder(records);
  const without = new Set(items.flatMap(({ key, takesLesson }) => (takesLesson === false ? [key] : [])));
  return lines.map((line) => {
    const lesson = without.has(line.key) ? null : find({ text: line.title, records: line.records });
    return { ...line, lesson: lesson && { record: lesson.record, text: lesson.text, because: lesson.because } };
  });
};

/** Minutes by day since Monday: what systems measure in hours, and lines ticked that no measure counts. */
const timeSpent = async (context: Context, monday: Day, marks: readonly AgendaMark[]): Promise<Map<Day, number>> => {
  const spent = new Map<Day, number>();
  const add = (day: Day, minutes: number) => spent.set(day, (spent.get(day) ?? 0) + minutes);
  for (const system of context.app.systems)
    for (const measure of system.measures ?? []) {
      if (measure.unit !== "hours") continue;
      for (const { day, value } of await measure.values(context, monday, addDays(monday, 6))) add(day, Math.round(value * 60));
    }
  for (const mark of marks) if (mark.decision === "done" && mark.on >= monday) add(mark.on, mark.minutes);
  return spent;
};
