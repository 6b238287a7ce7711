import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, weekOf } from "../../core/day.ts";
import { clockAt, newOwner, onBothDatabases } from "../../database/testing.ts";
import { as, testApp } from "../../testing.ts";

onBothDatabases("balance", (database) => {
  const begin = (now?: () => string) => as(testApp(database(), now), newOwner());

  test("a pulse is logged once a day: again on the same day changes it, and it can be undone, deleted and logged anew", async () => {
    const me = begin();
    const first = await me.pulse.log({ energy: 2, load: 4, sleep: 3, meaning: 4 });
    expect(first).toMatchObject({ id: "2026-11-24", day: "2026-11-24", visibility: "private", employerSensitive: true });
    await me.pulse.log({ energy: 3, load: 4, sleep: 3, meaning: 4 });
    expect((await me.pulse.list({})).items).toMatchObject([{ energy: 3, revision: 2 }]);
    await me.changes.undo({});
    expect(await me.pulse.get({ id: "2026-11-24" })).toMatchObject({ energy: 2 });
    await me.pulse.remove({ id: "2026-11-24" });
    expect((await me.pulse.list({})).total).toBe(0);
    expect(await me.pulse.log({ energy: 5, load: 1, sleep: 5, meaning: 5 })).toMatchObject({ energy: 5 });
    await expect(me.pulse.log({ energy: 3, load: 3, sleep: 3, meaning: 3, day: "2026-11-25" })).rejects.toMatchObject({
      code: "FUTURE_DAY",
    });
  });

  test("logged again without a note it keeps its note, with null it loses it, and twice the same is once", async () => {
    const me = begin();
    const rating = { energy: 2, load: 4, sleep: 3, meaning: 4 };
    await me.pulse.log({ ...rating, note: "A long day" });
    expect(await me.pulse.log({ ...rating, energy: 3 })).toMatchObject({ energy: 3, note: "A long day" });
    await Promise.all([me.pulse.log(rating), me.pulse.log(rating)]);
    expect(await me.pulse.list({})).toMatchObject({ total: 1, items: [{ energy: 2, note: "A long day" }] });
    await me.pulse.import({ text: "day,energy,load,sleep,meaning\n2026-11-24,4,4,4,4" });
    expect(await me.pulse.get({ id: "2026-11-24" })).toMatchObject({ energy: 4, note: "A long day" });
    expect(await me.pulse.log({ ...rating, note: null })).toMatchObject({ note: null });
    await me.strain.log({ answers: [1, 1, 1, 1, 1, 1], note: "After the launch" });
    expect(await me.strain.log({ answers: [2, 1, 1, 1, 1, 1] })).toMatchObject({ score: 7, note: "After the launch" });
    await me.hours.log({ hours: 40, note: "Two evenings" });
    expect(await me.hours.log({ hours: 42 })).toMatchObject({ hours: 42, note: "Two evenings" });
  });

  test("career hours of a week and of its days are the same hours: the larger counts, as with work", async () => {
    const me = begin();
    await me.hours.log({ hours: 5, sort: "career", span: "week" });
    await me.hours.log({ hours: 2, sort: "career", span: "day" });
    expect((await me.guard.show({})).weeks[0]).toMatchObject({ spent: 300 });
    expect((await me.balance.show({})).hours.at(-1)).toMatchObject({ career: 300 });
    await me.hours.log({ hours: 4, sort: "career", span: "day", day: "2026-11-23" });
    expect((await me.guard.show({})).weeks[0]).toMatchObject({ spent: 360 });
  });

  test("pulses, checks, hours and time off go out as CSV and come back the same, bad lines named", async () => {
    const [me, other] = [begin(), begin()];
    await me.pulse.log({ energy: 2, load: 4, sleep: 3, meaning: 4, note: "=long day, “late”" });
    await me.strain.log({ answers: [0, 1, 2, 3, 4, 0] });
    await me.hours.log({ hours: 41.5, day: "2026-11-19" });
    await me.boundaries.addTimeOff({ from: "2026-12-23", to: "2027-01-02", label: "Winter" });
    const out = {
      pulse: (await me.pulse.export({})).csv,
      strain: (await me.strain.export({})).csv,
      hours: (await me.hours.export({})).csv,
      timeOff: (await me.boundaries.exportTimeOff({})).csv,
    };
    expect(await other.pulse.import({ text: out.pulse, preview: true })).toMatchObject({ added: ["2026-11-24"], written: false });
    expect((await other.pulse.list({})).total).toBe(0);
    expect(await other.pulse.import({ text: out.pulse })).toMatchObject({ added: ["2026-11-24"], bad: [] });
    expect(await other.pulse.import({ text: out.pulse })).toMatchObject({ added: [], known: 1 });
    await other.strain.import({ text: out.strain });
    await other.hours.import({ text: out.hours });
    await other.boundaries.importTimeOff({ text: out.timeOff });
    expect((await other.pulse.export({})).csv).toBe(out.pulse);
    expect((await other.strain.export({})).csv).toBe(out.strain);
    expect((await other.hours.export({})).csv).toBe(out.hours);
    expect((await other.boundaries.exportTimeOff({})).csv).toBe(out.timeOff);
    expect(
      await other.pulse.import({ text: "day,energy,load,sleep,meaning\n2026-11-20,9,1,1,1\n2027-01-01,1,1,1,1" }),
    ).toMatchObject({
      added: [],
      bad: [
        { line: 2, problem: expect.stringContaining("energy") },
        { line: 3, problem: "2027-01-01 has not come yet" },
      ],
    });
    await expect(other.pulse.import({ text: "day;mood\n2026-11-20;3" })).rejects.toMatchObject({
      code: "UNREADABLE_FILE",
      message: "The text, line 1: The first line must name the columns day, energy, load, sleep, meaning.",
    });
  });

  test("time off comes out of a calendar file by choice, once; a later file of it changes what stands", async () => {
    const me = begin();
    const file = (...events: string[][]) =>
      ["BEGIN:VCALENDAR", ...events.flatMap((lines) => ["BEGIN:VEVENT", ...lines, "END:VEVENT"]), "END:VCALENDAR"].join("\r\n");
    const christmas = ["UID:c", "DTSTART;VALUE=DATE:20201225", "RRULE:FREQ=YEARLY", "SUMMARY:Christmas Day"];
    const leave = ["UID:l", "DTSTART;VALUE=DATE:20270301", "DTEND;VALUE=DATE:20270306", "SUMMARY:Leave"];
    const text = file(christmas, leave);
    const seen = await me.boundaries.importCalendar({ text, preview: true });
    expect(seen.candidates.map(({ id, from, standing }) => [id, from, standing])).toEqual([
      ["c 2026-12-25", "2026-12-25", "new"],
      ["l", "2027-03-01", "new"],
      ["c 2027-12-25", "2027-12-25", "new"],
    ]);
    const timesOff = async () => (await me.boundaries.show({})).timesOff.map(({ from, to, label }) => [from, to, label]);
    expect(await timesOff()).toEqual([]);
    await me.boundaries.importCalendar({ text, choose: ["c 2026-12-25", "l"] });
    expect(await timesOff()).toEqual([
      ["2026-12-25", "2026-12-25", "Christmas Day"],
      ["2027-03-01", "2027-03-05", "Leave"],
    ]);
    expect(await me.boundaries.importCalendar({ text, choose: ["c 2026-12-25", "l"] })).toMatchObject({ added: [], known: 2 });
    const moved = file(christmas, ["UID:l", "DTSTART;VALUE=DATE:20270308", "DTEND;VALUE=DATE:20270313", "SUMMARY:Leave"]);
    expect(await me.boundaries.importCalendar({ text: moved, choose: ["l"] })).toMatchObject({ changed: ["Leave"] });
    expect(await timesOff()).toContainEqual(["2027-03-08", "2027-03-12", "Leave"]);
    await me.boundaries.importCalendar({ text: file([...leave, "STATUS:CANCELLED"]) });
    expect(await timesOff()).toHaveLength(1);
    await me.changes.undo({});
    expect(await timesOff()).toHaveLength(2);
    await me.boundaries.addTimeOff({ from: "2027-05-01", label: "May Day" });
    const may = ["UID:m", "DTSTART;VALUE=DATE:20270501", "SUMMARY:May Day"];
    expect(await me.boundaries.importCalendar({ text: file(may) })).toMatchObject({ added: [], known: 1 });
    expect(await timesOff()).toHaveLength(3);
    await expect(me.boundaries.importCalendar({ text: file(may), choose: ["x"] })).rejects.toMatchObject({
      code: "NO_SUCH_EVENT",
    });
    await expect(me.boundaries.importCalendar({ text: "from,to" })).rejects.toMatchObject({ code: "UNREADABLE_FILE" });
    await expect(me.boundaries.importCalendar({})).rejects.toMatchObject({ code: "NO_TEXT" });
  });

  test("a fall in energy is told with whom to talk to, and never as a diagnosis", async () => {
    const me = begin();
    const days = [
      "10-12",
      "10-16",
      "10-20",
      "10-24",
      "10-28",
      "11-01",
      "11-05",
      "11-09",
      "11-12",
      "11-15",
      "11-18",
      "11-21",
      "11-23",
      "11-24",
    ];
    for (const [at, day] of days.entries())
      await me.pulse.log({ day: `2026-${day}`, energy: at < 8 ? 4 + (at % 2) : 2 - (at % 2), load: 3, sleep: 3, meaning: 4 });
    const { signs, trends, talk, crisis } = await me.balance.show({});
    expect(signs.map(({ key }) => key)).toContain("pulse:energy");
    expect(trends.find(({ part }) => part === "load")?.change).toMatchObject({ reliable: false });
    expect(talk.length).toBeGreaterThanOrEqual(4);
    expect(crisis).toContain("local emergency number");
  });

  test("a strain check is held against one's own earlier ones and asks for six answers", async () => {
    const me = begin();
    await expect(me.strain.log({ answers: [1, 2, 3] })).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await expect(me.strain.log({ one: 0, two: 1 })).rejects.toMatchObject({ code: "SIX_ANSWERS" });
    await me.strain.log({ one: 0, two: 1, three: 0, four: 1, five: 0, six: 1, day: "2026-10-20" });
    expect(await me.strain.show({})).toMatchObject({ change: null, said: "One check: the next one can be held against it." });
    expect(await me.strain.log({ answers: [3, 4, 3, 4, 3, 3] })).toMatchObject({ score: 20 });
    expect(await me.strain.show({})).toMatchObject({ change: { reliable: true, direction: "up" }, next: "2026-12-22" });
    await me.boundaries.save({ strainEvery: "week" });
    expect(await me.strain.show({})).toMatchObject({ every: "week", next: "2026-12-01" });
  });

  test("boundaries that leave no hour open are refused; time off keeps its days in order", async () => {
    const me = begin();
    await expect(
      me.boundaries.save({ quiet: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: "00:00", to: "00:00" })) }),
    ).rejects.toMatchObject({ code: "BAD_REQUEST" });
    const allDay = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => [
      { weekday, from: "00:00", to: "12:00" },
      { weekday, from: "12:00", to: "00:00" },
    ]);
    await expect(me.boundaries.save({ quiet: allDay })).rejects.toMatchObject({ code: "NEVER_OPEN" });
    await me.boundaries.save({ daysOff: [7], hoursInTotal: 45 });
    expect(await me.boundaries.save({ workHours: 38 })).toMatchObject({ daysOff: [7], hoursInTotal: 45, workHours: 38 });
    const { id } = await me.boundaries.addTimeOff({ from: "2026-12-23", to: "2026-12-24" });
    await expect(me.boundaries.updateTimeOff({ id, to: "2026-12-01" })).rejects.toMatchObject({ code: "DAYS_CROSS" });
    await expect(me.boundaries.addTimeOff({ from: "2026-12-23", to: "2026-12-24", label: "Again" })).rejects.toMatchObject({
      code: "SAME_DAYS_OFF",
      message: expect.stringContaining("Time off"),
    });
    await me.boundaries.removeTimeOff({ id });
    expect((await me.boundaries.show({})).timesOff).toEqual([]);
  });

  test("recovery stands on Today like anything else, counts when ticked, and is no career effort", async () => {
    const me = begin();
    await me.profile.save({ weeklyHours: 5 });
    const { id } = await me.recovery.add({ title: "Swim", minutes: 45, weeklyTimes: 2 });
    const line = (await me.agenda.today({})).now.find(({ system }) => system === "balance");
    expect(line).toMatchObject({ title: "Swim", reason: "It does you good: 0 of 2 times this week.", system: "balance" });
    await me.agenda.done({ key: line?.key ?? "" });
    expect((await me.recovery.list({})).items).toMatchObject([{ id, thisWeek: 1, last: "2026-11-24" }]);
    expect((await me.agenda.today({})).week).toMatchObject({ spent: 0 });
    const { items } = await me.recovery.times({ id });
    await me.recovery.removeTime({ id: items[0]?.id ?? "" });
    expect((await me.recovery.list({})).items).toMatchObject([{ thisWeek: 0, last: null }]);
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

  test("time off leaves a week its share of the hours, in learning and on Today, with the reason", async () => {
    const me = begin();
    await me.profile.save({ weeklyHours: 6 });
    await me.boundaries.save({ daysOff: [7] });
    await me.activities.add({ title: "Statistics course", hours: 40 });
    await me.boundaries.addTimeOff({ from: "2026-12-03", to: "2026-12-06", label: "Long weekend" });
    const { weeks } = await me.learning.schedule({});
    expect(weeks.map(({ minutes, reason }) => [minutes, reason]).slice(0, 3)).toEqual([
      [360, null],
      [180, "holiday"],
      [360, null],
    ]);
    await me.boundaries.addTimeOff({ from: "2026-11-24", label: "Day off" });
    const today = await me.agenda.today({});
    expect(today).toMatchObject({ now: [], dayOff: "time off: Day off", week: { minutes: 300 } });
    const { days } = await me.agenda.week({});
    expect(days.filter(({ lines }) => lines.length > 0).every(({ day }) => day !== "2026-11-24" && day !== "2026-11-29")).toBe(
      true,
    );
  });

  test("the sample shows a hard phase that is over, nothing to worry about now, and one week that is too full", async () => {
    const me = begin();
    await me.sample.load({});
    const { pulses, signs, trends } = await me.balance.show({});
    expect(pulses).toBeGreaterThan(75);
    expect(trends.every(({ usual }) => usual !== null)).toBe(true);
    expect(signs).toEqual([]);
    const { weeks } = await me.guard.show({});
    expect(weeks.map(({ over }) => over > 0)).toEqual([false, true, false, false]);
    expect(weeks[1]?.proposal).toMatchObject({ stillOver: 0 });
    expect((await me.boundaries.show({})).timesOff).toHaveLength(2);
  });

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

  test("a review asks for the strain check when it is due in the person's own rhythm, and not again once one is done", async () => {
    const clock = clockAt("2026-11-06T15:00:00.000Z");
    const me = begin(clock.now);
    const none = { one: 0, two: 0, three: 0, four: 0, five: 0, six: 1 };
    const asked = async (cadence: "week" | "month") => {
      const { id } = await me.reviews.start({ cadence });
      const { parts } = await me.reviews.get({ id });
      return { id, strain: parts.find(({ key }) => key === "strain") };
    };
    expect((await asked("week")).strain).toBeUndefined();
    expect((await asked("month")).strain).toBeDefined();
    await me.strain.log({ ...none, day: "2026-11-04" });
    clock.moveTo("2026-11-27T15:00:00.000Z");
    expect((await asked("week")).strain).toBeUndefined();
    await me.boundaries.save({ strainEvery: "week" });
    const { id, strain } = await asked("week");
    expect(strain).toMatchObject({ system: "balance", filed: 0, standing: null });
    await me.reviews.file({ id, part: "strain", input: none });
    expect((await asked("week")).strain).toMatchObject({ filed: 1, standing: null });
    expect((await asked("month")).strain).toBeUndefined();
    clock.moveTo("2026-12-03T15:00:00.000Z");
    expect((await asked("week")).strain).toMatchObject({ filed: 0 });
    await me.boundaries.save({ strainEvery: "month" });
    expect((await asked("week")).strain).toBeUndefined();
    clock.moveTo("2026-12-23T15:00:00.000Z");
    expect((await asked("week")).strain).toMatchObject({ filed: 0 });
  });

  test("pulse and check come due by themselves once begun", async () => {
    const clock = clockAt("2026-11-02T09:00:00.000Z");
    const me = begin(clock.now);
    const keys = async () => (await me.agenda.today({})).now.flatMap(({ key, system }) => (system === "balance" ? [key] : []));
    expect(await keys()).toEqual([]);
    await me.pulse.log({ energy: 3, load: 3, sleep: 3, meaning: 3 });
    await me.strain.log({ answers: [0, 0, 0, 1, 1, 1] });
    expect(await keys()).toEqual([]);
    clock.moveTo("2026-11-30T09:00:00.000Z");
    expect((await keys()).sort()).toEqual(["balance:pulse:2026-11-02", "balance:strain:2026-11-02"]);
  });
});
