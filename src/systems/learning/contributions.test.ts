// Learning in what other rooms collect: through the router and the system's contracts, on both databases.
import { expect, test } from "vitest";
import { clockAt, newOwner, onBothDatabases } from "../../database/testing.ts";
import { openContext } from "../../operations/context.ts";
import { as, testApp } from "../../testing.ts";
import { learningSystem } from "./index.ts";

onBothDatabases("what learning tells", (database) => {
  const begin = async () => {
    const clock = clockAt("2026-11-24T09:00:00.000Z");
    const app = testApp(database(), clock.now);
    const owner = newOwner();
    const me = as(app, owner);
    await me.profile.save({ weeklyHours: 5 });
    return {
      me,
      moveTo: (day: string) => clock.moveTo(`${day}T09:00:00.000Z`),
      context: () => openContext(app, owner, "test", database()),
    };
  };

  test("finished activities of some size and certificates are milestones", async () => {
    const { me, context } = await begin();
    const long = await me.activities.add({ title: "Long course", hours: 12 });
    const short = await me.activities.add({ title: "Short course", hours: 2 });
    for (const { id } of [long, short]) await me.activities.finish({ id });
    const earned = await me.certificates.add({ title: "Search advertising", issued: "2026-11-20" });
    const written = [
      ...[long, short].map(({ id }) => ({ kind: "activity", id })),
      { kind: "certificate", id: earned.id },
      { kind: "certificate", id: "gone" },
    ];
    expect((await learningSystem.milestones?.(await context(), written))?.map(({ key }) => key)).toEqual([
      `activity:${long.id}`,
      `certificate:${earned.id}`,
    ]);
  });

  test("a talk and an application are done and take their time, but are not learned", async () => {
    const { me, context } = await begin();
    const course = await me.activities.add({ title: "A course", hours: 2 });
    const talk = await me.activities.add({ title: "A talk with a lead", hours: 1, kind: "people" });
    for (const { id } of [course, talk]) await me.activities.log({ id, minutes: 60, finishes: true });
    const day = "2026-11-24";
    const happened = (await learningSystem.happened?.(await context(), day, day)) ?? [];
    expect(happened.filter(({ minutes }) => minutes === 60).map(({ title, kind }) => [title, kind])).toEqual(
      expect.arrayContaining([
        ["A course", "learned"],
        ["A talk with a lead", "done"],
      ]),
    );
    const measured = async (key: string) =>
      (await learningSystem.measures?.find((one) => one.key === key)?.values(await context(), day, day))?.map(
        ({ value }) => value,
      );
    expect(await measured("learning.hours")).toEqual([1]);
    expect(await measured("learning.activities-finished")).toEqual([1]);
  });

  test("deferring takes an activity and its hours out of the week, piece by piece, and undo brings both back", async () => {
    const { me, context } = await begin();
    const first = await me.activities.add({ title: "First", hours: 2, weight: 5 });
    const second = await me.activities.add({ title: "Second", hours: 20 });
    await me.learning.replan({});
    const load = async (week: string) =>
      ((await learningSystem.load?.(await context(), week, week)) ?? []).map(({ title, minutes }) => [title, minutes]);
    const week = "2026-11-23";
    expect(await load(week)).toEqual([
      ["First", 120],
      ["Second", 180],
    ]);
    const pieces = (await learningSystem.load?.(await context(), week, week)) ?? [];
    expect(pieces[0]).toMatchObject({
      key: `learning:${first.id}:${week}`,
      record: { kind: "activity", id: first.id },
    });
    expect(pieces[0]?.defer?.("2026-12-07")).toEqual({
      operation: "learning.defer",
      input: { activityId: first.id, week, minutes: 120, to: "2026-12-07", heldFor: week },
    });
    await me.learning.defer({ activityId: first.id, week, minutes: 120 });
    expect(await load(week)).toEqual([["Second", 180]]);
    await me.learning.defer({ activityId: second.id, week, minutes: 180 });
    expect(await load(week)).toEqual([]);
    expect((await load("2026-11-30")).reduce((sum, [, minutes]) => sum + Number(minutes), 0)).toBe(300);
    await me.changes.undo({});
    await me.changes.undo({});
    expect(await load(week)).toEqual([
      ["First", 120],
      ["Second", 180],
    ]);
  });

  test("what must be finished in its week is not deferred, nor what is not planned there", async () => {
    const { me, context } = await begin();
    const due = await me.activities.add({ title: "Due", hours: 2, deadline: "2026-11-27" });
    const later = await me.activities.add({ title: "Later", hours: 2, earliest: "2026-12-07" });
    const [piece] = (await learningSystem.load?.(await context(), "2026-11-23", "2026-11-23")) ?? [];
    expect(piece).toMatchObject({ due: "2026-11-27", defer: null });
    await expect(me.learning.defer({ activityId: due.id })).rejects.toMatchObject({ code: "DAYS_CROSS" });
    await expect(me.learning.defer({ activityId: later.id })).rejects.toMatchObject({
      code: "NOT_PLANNED",
      message: "Nothing of “Later” is planned in the week of 23 November 2026. Look at the plan: learning schedule.",
    });
    expect(await learningSystem.load?.(await context(), "2026-11-09", "2026-11-16")).toEqual([]);
  });

  test("what happened, what is late and what stands still", async () => {
    const { me, moveTo, context } = await begin();
    await me.profile.save({ targetRoleId: "starter:marketing-manager", targetRoleLabel: "Marketing Manager" });
    const made = await me.activities.add({ title: "Course", hours: 20, deadline: "2026-11-29" });
    await me.activities.log({ id: made.id, minutes: 90, note: "Lesson 1" });
    expect(await learningSystem.happened?.(await context(), "2026-11-23", "2026-11-29")).toMatchObject([
      { day: "2026-11-24", kind: "learned", title: "Course: Lesson 1", minutes: 90 },
    ]);
    moveTo("2026-11-30");
    const [open] = (await learningSystem.unfinished?.(await context(), "2026-11-29")) ?? [];
    expect(open).toMatchObject({ title: "Course", carry: { input: { deadline: "2026-12-28" } } });
    const { app } = await context();
    await app.perform(await context(), open?.carry ?? { operation: "", input: {} });
    expect((await me.activities.get({ id: made.id })).deadline).toBe("2026-12-28");
    await app.perform(await context(), open?.drop ?? { operation: "", input: {} });
    expect((await me.activities.get({ id: made.id })).status).toBe("dropped");
    expect(await learningSystem.signals?.(await context())).toEqual([]);
    moveTo("2027-05-24");
    expect(await learningSystem.signals?.(await context())).toMatchObject([{ about: "growth", since: "2026-11-24" }]);
  });
});
