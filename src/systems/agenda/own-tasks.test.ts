// Tasks in what other rooms collect: the rules as examples, then through the router on both databases.
import { expect, test } from "vitest";
import { addDays } from "../../core/day.ts";
import { clockAt, newOwner, onBothDatabases } from "../../database/testing.ts";
import { openContext } from "../../operations/context.ts";
import { as, testApp } from "../../testing.ts";
import { agendaSystem } from "./index.ts";
import { doneIn, loadOfTasks, unfinishedTasks } from "./own-tasks.ts";
import type { AgendaMark, Task } from "./schema.ts";

const stamp = {
  revision: 1,
  createdAt: "2026-11-01T08:00:00.000Z",
  updatedAt: "2026-11-01T08:00:00.000Z",
  visibility: "private",
  employerSensitive: false,
} as const;

const task = (id: string, due: string | null, own: Partial<Task> = {}): Task => ({
  ...stamp,
  id,
  title: `Task ${id}`,
  note: null,
  due,
  minutes: 30,
  weight: 0.5,
  doneAt: null,
  ...own,
});

const tick = (key: string, on: string, minutes: number): AgendaMark => ({
  ...stamp,
  id: `${key} ${on}`,
  key,
  title: `Line ${key}`,
  decision: "done",
  on,
  until: null,
  minutes,
  records: [],
});

test("what was done: a task once, with the time of its tick; other lines where nothing else counts their time", () => {
  const ticks = [
    tick("task:a", "2026-11-24", 20),
    tick("goals:review:x", "2026-11-25", 10),
    tick("learning:activity:y", "2026-11-25", 0),
  ];
  const tasks = [
    { ...task("a", null), doneOn: "2026-11-24" },
    { ...task("b", null), doneOn: "2026-11-26" },
    { ...task("c", null), doneOn: "2026-12-01" },
  ];
  expect(doneIn(tasks, ticks, "2026-11-23", "2026-11-29").map(({ day, title, minutes }) => [day, title, minutes])).toEqual([
    ["2026-11-24", "Task a", 20],
    ["2026-11-25", "Line goals:review:x", 10],
    ["2026-11-26", "Task b", null],
  ]);
});

test("tasks past their day go on into the coming week, or to the bin", () => {
  expect(
    unfinishedTasks([task("a", "2026-11-20"), task("b", "2026-11-30"), task("c", null)], "2026-11-29", "2026-11-29"),
  ).toEqual([
    {
      key: "agenda:a:2026-11-20",
      title: "Task a",
      reason: "It was due on 20 November 2026; about 30 minutes.",
      record: { kind: "task", id: "a", label: "Task a" },
      carry: { operation: "tasks.update", input: { id: "a", due: "2026-12-06" } },
      drop: { operation: "tasks.remove", input: { id: "a" } },
    },
  ]);
});

test("tasks load the week of their day, overdue ones the present week", () => {
  const open = [task("late", "2026-11-10"), task("now", "2026-11-27"), task("next", "2026-12-01"), task("far", "2026-12-20")];
  const planned = loadOfTasks(open, "2026-11-23", "2026-11-30", "2026-11-24");
  expect(planned.map(({ record, week, defer }) => [record.id, week, defer?.(addDays(week, 7)).input.due])).toEqual([
    ["late", "2026-11-23", "2026-12-01"],
    ["now", "2026-11-23", "2026-12-04"],
    ["next", "2026-11-30", "2026-12-08"],
  ]);
});

onBothDatabases("what the agenda tells", (database) => {
  test("done, unfinished and planned tasks; deferring one moves it out of the week and can be undone", async () => {
    const clock = clockAt("2026-11-24T09:00:00.000Z");
    const app = testApp(database(), clock.now);
    const owner = newOwner();
    const me = as(app, owner);
    const context = () => openContext(app, owner, "test", database());
    const slides = await me.tasks.add({ title: "Send the slides", due: "2026-11-24", minutes: 20 });
    const form = await me.tasks.add({ title: "Fill in the form", due: "2026-11-25", minutes: 40 });
    const never = await me.tasks.add({ title: "Never mind", due: "2026-11-25" });
    await me.agenda.dismiss({ key: `task:${never.id}` });
    await me.agenda.done({ key: `task:${slides.id}` });

    expect(await agendaSystem.happened?.(await context(), "2026-11-23", "2026-11-29")).toMatchObject([
      { day: "2026-11-24", title: "Send the slides", minutes: 20 },
    ]);
    const planned = async () => (await agendaSystem.load?.(await context(), "2026-11-23", "2026-11-23")) ?? [];
    const [load] = await planned();
    expect(load).toMatchObject({ title: "Fill in the form", minutes: 40, week: "2026-11-23" });
    await me.tasks.update(load?.defer?.("2026-11-30").input as { id: string; due: string });
    expect(await planned()).toEqual([]);
    await me.changes.undo({});
    expect(await planned()).toHaveLength(1);

    clock.moveTo("2026-11-29T09:00:00.000Z");
    const open = await agendaSystem.unfinished?.(await context(), "2026-11-29");
    expect(open?.map(({ record }) => record.id).sort()).toEqual([form.id, never.id].sort());
  });
});
