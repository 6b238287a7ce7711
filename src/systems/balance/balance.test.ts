import { expect, test } from "vitest";
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
      code: "DAY_IN_FUTURE",
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

  test("what is written twice at the same instant is there once, and nothing is refused", async () => {
    const me = begin();
    const rating = { energy: 2, load: 4, sleep: 3, meaning: 4 };
    const energies = [1, 2, 3, 4];
    await Promise.all(energies.map((energy) => me.pulse.log({ ...rating, energy })));
    await Promise.all(energies.map((first) => me.strain.log({ answers: [first, 1, 1, 1, 1, 1] })));
    await Promise.all(energies.map((hours) => me.hours.log({ hours })));
    expect((await me.pulse.list({})).items).toMatchObject([{ revision: 4 }]);
    expect((await me.strain.list({})).items).toMatchObject([{ revision: 4 }]);
    expect((await me.hours.list({})).items).toMatchObject([{ revision: 4 }]);
    expect((await me.hours.weeks({})).weeks).toMatchObject([{ hours: expect.any(Number) }]);
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
      code: "NO_COLUMN",
      message: "The text, line 1: no column is called energy. Begin with a heading such as: day,energy,load,sleep,meaning",
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
    await expect(me.boundaries.importCalendar({})).rejects.toMatchObject({ code: "NOTHING_TO_READ" });
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
