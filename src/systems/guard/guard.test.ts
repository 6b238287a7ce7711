import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, weekOf } from "../../core/day.ts";
import { newOwner, onBothDatabases } from "../../database/testing.ts";
import { as, testApp } from "../../testing.ts";

onBothDatabases("the guard", (database) => {
  const begin = () => as(testApp(database()), newOwner());

  test("career hours of a week and of its days are the same hours: the larger counts, as with work", async () => {
    const me = begin();
    await me.hours.log({ hours: 5, sort: "career", span: "week" });
    await me.hours.log({ hours: 2, sort: "career", span: "day" });
    expect((await me.guard.show({})).weeks[0]).toMatchObject({ spent: 300 });
    expect((await me.balance.show({})).hours.at(-1)).toMatchObject({ career: 300 });
    await me.hours.log({ hours: 4, sort: "career", span: "day", day: "2026-11-23" });
    expect((await me.guard.show({})).weeks[0]).toMatchObject({ spent: 360 });
  });

  test("a week over the hours there are is relieved with consent, learning obeys, and one undo takes all of it back", async () => {
    const me = begin();
    await me.profile.save({ weeklyHours: 6 });
    await me.activities.add({ title: "Statistics course", hours: 20 });
    await me.boundaries.save({ hoursInTotal: 44, workHours: 40 });
    const before = await me.learning.schedule({});
    const [week] = (await me.guard.show({})).weeks;
    expect(week).toMatchObject({ week: "2026-11-23", work: 2400, planned: 360, capacity: 2640, over: 120, fits: false });
    expect(week?.proposal).toMatchObject({ need: 120, moves: 120, stillOver: 0, lines: [{ moves: 120, to: "2026-12-14" }] });
    const { now } = await me.agenda.today({});
    expect(now.map(({ key }) => key)).toContain("balance:guard:2026-11-23:120");

    const { guard, relief } = await me.guard.relieve({});
    expect(guard).toMatchObject({ planned: 240, over: 0, fits: true, proposal: null, relieved: 120 });
    expect(relief).toMatchObject({ week: "2026-11-23", minutes: 120 });
    expect((await me.learning.schedule({})).weeks[0]).toMatchObject({ minutes: 240, reason: "rest" });
    expect((await me.agenda.today({})).week).toMatchObject({ minutes: 240 });

    await me.changes.undo({});
    expect(await me.learning.schedule({})).toMatchObject({ weeks: before.weeks });
    expect((await me.guard.show({})).weeks[0]).toMatchObject({ over: 120, relieved: 0 });
  });

  test("what is due stays unless the person names it, and what cannot move is told", async () => {
    const me = begin();
    await me.boundaries.save({ hoursInTotal: 42, workHours: 40 });
    const task = await me.tasks.add({ title: "Hand in the report", due: "2026-11-26", minutes: 90 });
    await me.tasks.add({ title: "Answer the auditor", due: "2026-11-27", minutes: 60 });
    const [week] = (await me.guard.show({})).weeks;
    expect(week?.proposal).toMatchObject({ moves: 0, stillOver: 30, lines: [{ stays: "due" }, { stays: "due" }] });
    await expect(me.guard.relieve({})).rejects.toMatchObject({ code: "NOTHING_TO_MOVE" });
    await expect(me.guard.relieve({ keys: ["task:nobody"] })).rejects.toMatchObject({ code: "LINE_MISSING" });
    await me.guard.relieve({ keys: [`task:${task.id}:2026-11-23`] });
    expect(await me.tasks.get({ id: task.id })).toMatchObject({ due: "2026-12-03" });
    expect((await me.guard.show({})).weeks[0]).toMatchObject({ fits: true });
  });

  test("what leaves a full week goes to the first one with room; without room it stays, and dropping it is proposed", async () => {
    const me = begin();
    await me.boundaries.save({ hoursInTotal: 42, workHours: 40 });
    const full = async (due: string) => me.tasks.add({ title: `Fixed on ${due}`, due, minutes: 100 });
    await full("2026-12-03");
    await full("2026-12-10");
    const here = await me.tasks.add({ title: "Sort the archive", due: "2026-11-27", minutes: 60 });
    await me.tasks.add({ title: "Hand in the report", due: "2026-11-27", minutes: 120 });
    const key = `task:${here.id}:2026-11-23`;
    const { moved, guard } = await me.guard.relieve({ keys: [key] });
    expect(moved).toEqual([{ key, title: "Sort the archive", minutes: 60, to: "2026-12-14" }]);
    expect(guard).toMatchObject({ fits: true });
    expect(await me.tasks.get({ id: here.id })).toMatchObject({ due: "2026-12-18" });
    await me.changes.undo({});
    expect(await me.tasks.get({ id: here.id })).toMatchObject({ due: "2026-11-27" });
    for (const due of ["2026-12-17", "2026-12-24", "2026-12-31", "2027-01-07"]) await full(due);
    await expect(me.guard.relieve({ keys: [key] })).rejects.toMatchObject({
      code: "NOTHING_TO_MOVE",
      message: expect.stringContaining("None of the next 6 weeks has room for “Sort the archive” (1 h): dropping it"),
    });
    expect(await me.tasks.get({ id: here.id })).toMatchObject({ due: "2026-11-27" });
  });

  test("whatever moves, no later week is fuller than it may be, nothing is lost, and one undo brings all of it back", async () => {
    const things = fc.record({
      total: fc.integer({ min: 41, max: 46 }),
      tasks: fc.array(fc.record({ week: fc.integer({ min: 0, max: 7 }), minutes: fc.integer({ min: 20, max: 240 }) }), {
        maxLength: 6,
      }),
      activities: fc.array(fc.integer({ min: 1, max: 14 }), { minLength: 1, maxLength: 3 }),
      later: fc.option(fc.integer({ min: 2, max: 5 }), { nil: null }),
      named: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(things, async ({ total, tasks, activities, later, named }) => {
        const me = begin();
        await me.profile.save({ weeklyHours: 5 });
        await me.boundaries.save({ hoursInTotal: total, workHours: 40 });
        for (const [at, { week, minutes }] of tasks.entries())
          await me.tasks.add({ title: `Task ${at}`, due: addDays("2026-11-27", 7 * week), minutes });
        for (const [at, hours] of activities.entries())
          await me.activities.add({
            title: `Course ${at}`,
            hours,
            ...(later !== null && at > 0 && { earliest: addDays("2026-11-23", 7 * later) }),
          });
        const weeks = async () => {
          const { weeks: learning } = await me.learning.schedule({ weeks: 40 });
          const due = (await me.tasks.list({ limit: 100 })).items;
          return learning.map(({ week, minutes }) => {
            const own = due.filter((task) => task.due && task.due >= week && task.due < addDays(week, 7));
            return { week, minutes: own.reduce((sum, task) => sum + task.minutes, minutes) };
          });
        };
        const before = await weeks();
        const [now] = (await me.guard.show({})).weeks;
        const keys = named ? now?.proposal?.lines.slice(0, 1).map(({ key }) => key) : undefined;
        const done = await me.guard.relieve(keys ? { keys } : {}).catch((refusal: { code: string }) => refusal);
        const after = await weeks();
        const sum = (all: readonly { minutes: number }[]) => all.reduce((whole, { minutes }) => whole + minutes, 0);
        expect(sum(after)).toBe(sum(before));
        const most = (total - 40) * 60;
        for (const [at, { minutes }] of after.entries())
          if (at > 0) expect(minutes).toBeLessThanOrEqual(Math.max(most, before[at]?.minutes ?? 0));
        if ("code" in done) expect(done.code).toBe("NOTHING_TO_MOVE");
        else {
          expect(after[0]?.minutes ?? 0).toBeLessThan(before[0]?.minutes ?? 0);
          await me.changes.undo({});
        }
        expect(await weeks()).toEqual(before);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test("strain that rises twice offers one lighter week, and is answered by it", async () => {
    const me = begin();
    await me.profile.save({ weeklyHours: 6 });
    await me.activities.add({ title: "Statistics course", hours: 40 });
    const scores = [1, 1, 1, 1, 2, 3];
    for (const [at, answer] of scores.entries())
      await me.strain.log({
        answers: [answer, answer, answer, answer, answer, at % 2],
        day: `2026-${String(6 + at).padStart(2, "0")}-02`,
      });
    const { weeks: before } = await me.learning.schedule({});
    const { weeks } = await me.guard.show({});
    expect(weeks.map(({ proposal }) => proposal?.need ?? 0)).toEqual([90, 0, 0, 0]);
    expect(weeks[0]?.reason).toContain("Your strain has risen twice running.");
    await me.guard.relieve({});
    expect((await me.guard.show({})).weeks.every(({ proposal }) => proposal === null)).toBe(true);
    expect((await me.learning.schedule({})).weeks[0]).toMatchObject({ minutes: 270, reason: "rest" });
    await me.guard.release({ week: "2026-11-24" });
    expect((await me.guard.show({})).weeks[0]).toMatchObject({ relieved: 0 });
    expect((await me.learning.schedule({})).weeks).toEqual(before);
  });

  test("hours given back are those that stood before the guard, also where the person had set them for that week", async () => {
    const me = begin();
    await me.profile.save({ weeklyHours: 6 });
    await me.activities.add({ title: "Statistics course", hours: 40 });
    await me.boundaries.save({ hoursInTotal: 44, workHours: 40 });
    await me.learning.setWeekHours({ week: "2026-11-23", hours: 5, reason: "rest" });
    const first = async () => (await me.learning.schedule({})).weeks[0];
    await me.guard.relieve({});
    await me.guard.relieve({ cut: 30 });
    expect(await first()).toMatchObject({ hours: 3.5, reason: "rest" });
    await me.guard.release({ week: "2026-11-23" });
    expect(await first()).toMatchObject({ hours: 5, minutes: 300, reason: "rest" });
    await me.changes.undo({});
    expect(await first()).toMatchObject({ hours: 3.5 });
    await me.learning.setWeekHours({ week: "2026-11-23", hours: 2, reason: "missed" });
    await me.guard.release({ week: "2026-11-23" });
    expect(await first()).toMatchObject({ hours: 2, reason: "missed" });
  });

  test("hours given back are all that the lighter week took: from its own learning, line by line, and from a week after it", async () => {
    const me = begin();
    await me.profile.save({ weeklyHours: 5 });
    await me.boundaries.save({ hoursInTotal: 44, workHours: 40 });
    const activity = await me.activities.add({ title: "SQL for marketers", hours: 7 });
    await me.tasks.add({ title: "Fixed in the next week", due: "2026-12-04", minutes: 90 });
    const weeks = async () =>
      (await me.learning.schedule({})).weeks.map(({ hours, minutes, reason }) => [hours, minutes, reason]);
    const before = await weeks();
    await me.guard.relieve({});
    expect((await weeks()).slice(0, 3)).toEqual([
      [4, 240, "rest"],
      [2.5, 150, "rest"],
      [5, 30, null],
    ]);
    await me.guard.release({ week: "2026-11-23" });
    expect(await weeks()).toEqual(before);

    await me.boundaries.save({ hoursInTotal: 50 });
    await me.guard.relieve({ keys: [`learning:${activity.id}:2026-11-23`] });
    expect((await weeks())[0]).toEqual([0, 0, "other"]);
    await me.guard.release({ week: "2026-11-23" });
    expect((await weeks())[0]).toEqual([5, 0, null]);
  });

  test("what the guard says before consent is what happens: hours, weeks and the days on which things are finished", async () => {
    const me = begin();
    await me.profile.save({ weeklyHours: 5 });
    await me.boundaries.save({ hoursInTotal: 44, workHours: 40 });
    await me.activities.add({ title: "SQL for marketers", hours: 9 });
    await me.activities.add({ title: "Shadow the Q1 budget", hours: 6 });
    await me.tasks.add({ title: "Fixed in the next week", due: "2026-12-04", minutes: 60 });
    const read = async () => {
      const { weeks, finishes } = await me.learning.schedule({ weeks: 20 });
      const of = (title: string, week: string) =>
        weeks.find((one) => one.week === week)?.pieces.find((piece) => piece.title === title)?.minutes ?? 0;
      return { of, days: new Map(finishes.map(({ title, day }) => [title, day])) };
    };
    const before = await read();
    const proposal = (await me.guard.show({})).weeks[0]?.proposal;
    expect(proposal?.moves).toBe(60);
    await me.guard.relieve({});
    const after = await read();
    const weekOn = (on: string | null | undefined) => on && weekOf(on);
    const moved = [...after.days].filter(([title, day]) => weekOn(before.days.get(title)) !== weekOn(day));
    expect(moved.length).toBeGreaterThan(0);
    for (const [title, day] of moved)
      expect(proposal?.shifts).toContainEqual({ title, before: before.days.get(title), after: day });
    for (const { title, moves, to } of proposal?.lines ?? []) {
      expect(after.of(title, "2026-11-23")).toBe(before.of(title, "2026-11-23") - moves);
      if (to) expect(after.of(title, to)).toBeGreaterThan(before.of(title, to));
    }
    for (const { title, after: day } of proposal?.shifts ?? []) {
      expect(proposal?.said).toContain(`“${title}” is then finished about`);
      expect(after.days.get(title)).toBe(day);
    }
  });
});
