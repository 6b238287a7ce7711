import { expect, test } from "vitest";
import { newOwner, onBothDatabases } from "../../database/testing.ts";
import { as, testApp } from "../../testing.ts";

onBothDatabases("coming back", (database) => {
  /** Somebody with a clock of their own. */
  const begin = (at = "2026-11-02T09:00:00.000Z") => {
    const clock = { at };
    const actor = newOwner();
    const app = testApp(database(), () => clock.at);
    return {
      me: as(app, actor),
      cairn: as(app, { ...actor, door: "schedule" }),
      on: (day: string) => (clock.at = `${day}T09:00:00.000Z`),
    };
  };

  /** Five tasks, a promise and a course, and then nothing for sixteen days. */
  const away = async () => {
    const one = begin();
    const { me, on } = one;
    await me.profile.save({ weeklyHours: 5 });
    await me.activities.add({ title: "Statistics course", hours: 40 });
    for (const [at, due] of ["2026-11-03", "2026-11-04", "2026-11-05", "2026-11-06", "2026-11-26"].entries())
      await me.tasks.add({ title: `Task ${at}`, due });
    on("2026-11-08");
    await me.conversations.met({ line: "met Ana at the fair, promised the slides by 13 November 2026" });
    on("2026-11-24");
    return one;
  };

  test("a lighter week halves the hours, keeps the nearest, moves the rest, and one undo takes it back", async () => {
    const { me } = await away();
    const before = await me.agenda.today({});
    const schedule = await me.learning.schedule({});
    const { welcome } = before;
    expect(welcome).toMatchObject({ since: "2026-11-08", minutes: { usual: 300, lighter: 150 } });
    expect(welcome?.stays.map(({ title }) => title)).toEqual(expect.arrayContaining(["Task 3", "Task 2", "Task 4"]));
    expect(welcome?.promised).toMatchObject([{ due: "2026-11-13" }]);
    expect(welcome?.moves.map(({ title, to }) => [title, to])).toEqual([
      ["Task 0", "2026-11-30"],
      ["Task 1", "2026-11-30"],
    ]);
    expect(welcome?.said).toContain("About 2 h 30 min in place of 5 h.");

    expect(await me.agenda.beginAgain({ preview: true })).toMatchObject({ saved: false, moves: welcome?.moves });
    expect(await me.agenda.today({})).toEqual(before);

    expect(await me.agenda.beginAgain({})).toMatchObject({ saved: true, stays: welcome?.stays, moves: welcome?.moves });
    const after = await me.agenda.today({});
    expect(after).toMatchObject({ welcome: null, week: { minutes: 150 } });
    expect((await me.learning.schedule({})).weeks[0]).toMatchObject({ minutes: 150 });
    const dues = (await me.tasks.list({ open: true })).items.map(({ title, due }) => [title, due]);
    expect(dues).toEqual([
      ["Task 2", "2026-11-05"],
      ["Task 3", "2026-11-06"],
      ["Task 4", "2026-11-26"],
      ["Task 0", "2026-11-30"],
      ["Task 1", "2026-11-30"],
    ]);
    expect(after.now.map(({ title }) => title)).toEqual(expect.arrayContaining([expect.stringContaining("slides")]));
    await expect(me.agenda.beginAgain({})).rejects.toMatchObject({ code: "NO_WELCOME" });

    await me.changes.undo({});
    expect(await me.agenda.today({})).toEqual(before);
    expect((await me.learning.schedule({})).weeks).toEqual(schedule.weeks);
  });

  test("as it was lets the welcome go and moves nothing", async () => {
    const { me } = await away();
    const before = await me.agenda.today({});
    const tasks = await me.tasks.list({});
    await me.agenda.asItWas({});
    expect(await me.agenda.today({})).toMatchObject({ welcome: null, week: before.week, putOff: [] });
    expect(await me.tasks.list({})).toEqual(tasks);
    await expect(me.agenda.asItWas({})).rejects.toMatchObject({ code: "NO_WELCOME" });
    await me.changes.undo({});
    expect(await me.agenda.today({})).toEqual(before);
  });

  test("a line that is no task is put off until its new day", async () => {
    const { me, on } = begin();
    await me.employers.add({ name: "Fjord Foods", next: "Call them", nextOn: "2026-11-03" });
    for (const due of ["2026-11-05", "2026-11-06", "2026-11-07"]) await me.tasks.add({ title: due, due });
    on("2026-11-24");
    expect(await me.agenda.beginAgain({})).toMatchObject({ minutes: null, moves: [{ due: "2026-11-03", to: "2026-11-30" }] });
    expect((await me.agenda.today({})).putOff).toMatchObject([{ decision: "snoozed", until: "2026-11-30" }]);
  });

  test("it stands from the tenth day on, all of the day of coming back, and never for a new record", async () => {
    const { me, on } = begin("2026-11-13T23:30:00.000Z");
    await me.profile.save({ timezone: "Europe/Berlin", weeklyHours: 5 });
    const stands = async () => (await me.agenda.today({})).welcome?.since ?? null;
    expect(await stands()).toBeNull();
    on("2026-11-23");
    expect(await stands()).toBeNull();
    on("2026-11-24");
    expect(await stands()).toBe("2026-11-14");
    await me.tasks.add({ title: "Something new" });
    expect(await stands()).toBe("2026-11-14");
    on("2026-11-25");
    expect(await stands()).toBeNull();
  });

  test("what Cairn writes by itself is no change of the person", async () => {
    const { me, cairn, on } = await away();
    on("2026-11-20");
    await cairn.tasks.add({ title: "Written by a job" });
    on("2026-11-24");
    expect((await me.agenda.today({})).welcome).toMatchObject({ since: "2026-11-08" });
  });

  test("with two years of history in every room nothing is lost, nothing due to others moves, and one undo takes it back", async () => {
    const { me, on } = begin();
    await me.sample.load({});
    on("2026-11-24");
    const before = await me.agenda.today({});
    const { promised, moves } = before.welcome ?? {};
    expect(moves?.length).toBeGreaterThan(2);
    expect(before.welcome?.said).not.toMatch(/“[^”]*“/);
    await me.agenda.beginAgain({});
    const after = await me.agenda.today({});
    const keys = [...after.now, ...after.ifThereIsRoom, ...after.later].map(({ key }) => key);
    for (const { key } of promised ?? []) expect(keys).toContain(key);
    for (const { key, to } of moves ?? []) {
      const line = after.later.find((one) => one.key === key);
      const putOff = after.putOff.find((one) => one.key === key);
      expect(line?.due ?? putOff?.until).toBe(to);
    }
    await me.changes.undo({});
    expect(await me.agenda.today({})).toEqual(before);
  });

  test("while it stands what would move is held back among the later lines", async () => {
    const { me } = await away();
    const titles = async () => {
      const { now, later } = await me.agenda.today({});
      return { now: now.map(({ title }) => title), later: later.map(({ title }) => title) };
    };
    const ofWeek = async () => (await me.agenda.week({})).days.flatMap(({ lines }) => lines.map(({ title }) => title));
    expect((await titles()).later.slice(-2).toSorted()).toEqual(["Task 0", "Task 1"]);
    expect(await ofWeek()).toEqual(expect.not.arrayContaining(["Task 0"]));
    expect(await ofWeek()).toEqual(expect.not.arrayContaining(["Task 1"]));
    await me.agenda.asItWas({});
    expect((await titles()).now).toEqual(expect.arrayContaining(["Task 0", "Task 1"]));
    expect(await ofWeek()).toEqual(expect.arrayContaining(["Task 0", "Task 1"]));
  });

  test("while it stands nothing past its day is called late", async () => {
    const { me } = await away();
    const today = await me.agenda.today({});
    const all = [...today.now, ...today.ifThereIsRoom, ...today.later];
    expect(all.filter(({ due }) => due !== null && due < "2026-11-24").length).toBeGreaterThan(3);
    for (const { reason, because } of all) expect(`${reason} ${because}`).not.toMatch(/overdue|late\b|missed/i);
  });
});
