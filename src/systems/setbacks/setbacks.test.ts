import { expect, test } from "vitest";
import { addDays } from "../../core/day.ts";
import { clockAt, newOwner, onBothDatabases } from "../../database/testing.ts";
import { openContext } from "../../operations/context.ts";
import { as, testApp } from "../../testing.ts";
import { happened, signals, unfinished } from "./contributions.ts";

const today = "2026-11-24";

onBothDatabases("setbacks", (database) => {
  const begin = () => {
    const clock = clockAt(`${today}T09:00:00.000Z`);
    const app = testApp(database(), clock.now);
    const owner = newOwner();
    return {
      me: as(app, owner),
      /** Everything on Today that setbacks and tasks of one's own brought. */
      lines: async () => {
        const { now, ifThereIsRoom, later } = await as(app, owner).agenda.today({});
        return [...now, ...ifThereIsRoom, ...later].filter(({ system }) => system === "setbacks" || system === "agenda");
      },
      moveTo: (day: string) => clock.moveTo(`${day}T09:00:00.000Z`),
      context: () => openContext(app, owner, "test", database()),
    };
  };

  test("one line is enough: kind, stage and rest are read from it", async () => {
    const { me } = begin();
    const made = await me.setbacks.log({ title: "Declined after the final round at the agency", hurts: 4 });
    expect(made).toMatchObject({
      kind: "rejection",
      stage: "final round",
      day: today,
      coolOffUntil: "2026-11-26",
      state: "resting",
      next: "happened",
    });
    expect(await me.setbacks.log({ title: "Fight with my boss last Tuesday" })).toMatchObject({
      title: "Fight with my boss",
      kind: "conflict",
      day: "2026-11-17",
    });
    expect(await me.setbacks.log({ title: "Ghosted by Umbrella", day: "yesterday" })).toMatchObject({
      kind: "rejection",
      day: "2026-11-23",
    });
    await expect(me.setbacks.log({ title: "No", day: "soon" })).rejects.toMatchObject({ code: "BAD_INPUT" });
    await expect(me.setbacks.log({ title: "No", kind: "rejection", stage: "somewhere" })).rejects.toMatchObject({
      code: "UNKNOWN_STAGE",
    });
    await expect(me.setbacks.log({ title: "No", day: "2026-11-25" })).rejects.toMatchObject({ code: "DAY_IN_FUTURE" });
    const words = await me.setbacks.update({ id: made.id, revision: made.revision, words: "We went with somebody from inside." });
    expect(words.revision).toBe(2);
    expect((await me.search.find({ text: "somebody from inside" })).items).toMatchObject([{ kind: "setback", id: made.id }]);
  });

  test("it rests before it is looked at; opening it earlier is a choice, and asked for only once", async () => {
    const { me, lines, moveTo } = begin();
    const { id } = await me.setbacks.log({ title: "Declined after the first interview" });
    await expect(me.setbacks.reflect({ id, happened: "A letter came." })).rejects.toMatchObject({
      code: "COOLING_OFF",
      message:
        "“Declined after the first interview” rests until 25 November 2026. You may open it now all the same: it is your choice (early).",
    });
    expect(await lines()).toEqual([]);
    const opened = await me.setbacks.reflect({ id, early: true, happened: "A letter came." });
    expect(opened).toMatchObject({ state: "open", answered: ["happened"], next: "mine", reflection: { early: true } });
    expect(await me.setbacks.reflect({ id, mine: "I had no numbers with me." })).toMatchObject({ next: "theirs" });
    moveTo("2026-11-26");
    const other = await me.setbacks.log({ title: "Declined at the agency", day: today });
    expect(await me.setbacks.reflect({ id: other.id, happened: "A call." })).toMatchObject({ reflection: { early: false } });
  });

  test("when the rest is over it stands on Today, never late", async () => {
    const { me, lines, moveTo } = begin();
    await me.setbacks.log({ title: "Missed the certificate" });
    moveTo("2026-11-25");
    const [line] = await lines();
    expect(line).toMatchObject({ title: "Look at “Missed the certificate” when you are ready", due: null, canBeDone: false });
    moveTo("2026-12-20");
    expect((await lines())[0]?.because).not.toContain("overdue");
  });

  test("the reflection keeps one lesson, files the next step as a task, and is undone as a whole", async () => {
    const { me, moveTo } = begin();
    const { id } = await me.setbacks.log({ title: "Declined after the final round" });
    moveTo("2026-11-25");
    const done = await me.setbacks.reflect({
      id,
      happened: "Two rounds, then a call.",
      shares: { mine: 30, theirs: 50, luck: 20 },
      lesson: "Bring one budget that I defended to an interview",
      change: "I prepare the numbers first.",
      next: "Write down the spring budget on one page",
      nextDue: "2026-12-01",
      finish: true,
    });
    expect(done).toMatchObject({ state: "looked-at", reflection: { finishedOn: "2026-11-25" } });
    const [task] = (await me.tasks.list({})).items;
    expect(task).toMatchObject({ title: "Write down the spring budget on one page", due: "2026-12-01" });
    expect(done.reflection?.task).toMatchObject({ kind: "task", id: task?.id });
    const { lessons } = await me.setbacks.get({ id });
    expect(lessons).toMatchObject([{ step: "interview", setbackId: id, learnedOn: "2026-11-25" }]);

    await me.setbacks.reflect({ id, lesson: "Bring one budget with its result to an interview", next: "Write the budget page" });
    expect((await me.setbacks.list({})).items).toMatchObject([{ lesson: "Bring one budget with its result to an interview" }]);
    expect((await me.lessons.list({})).items.map(({ text }) => text)).toEqual([
      "Bring one budget with its result to an interview",
    ]);
    expect((await me.tasks.list({})).items.map(({ title }) => title)).toEqual(["Write the budget page"]);

    const sets = (await me.changes.list({})).items.filter(({ operation }) => operation === "setbacks.reflect");
    for (const set of sets) await me.changes.undo({ id: set.id });
    expect(await me.setbacks.get({ id })).toMatchObject({ state: "ready", reflection: null, lessons: [] });
    expect((await me.tasks.list({})).items).toEqual([]);
  });

  test("shares add up to 100, and nothing is closed that was not opened", async () => {
    const { me } = begin();
    const { id } = await me.setbacks.log({ title: "A grey week", day: "2026-11-10" });
    await expect(me.setbacks.reflect({ id, shares: { mine: 50, theirs: 50, luck: 50 } })).rejects.toMatchObject({
      code: "SHARES_NOT_100",
      message: "Yours, theirs and luck add up to 150. Make them 100, or leave them out.",
    });
    await expect(me.setbacks.reflect({ id, finish: true })).rejects.toMatchObject({ code: "REFLECTION_NOT_OPEN" });
  });

  test("a lesson comes back when a similar step is planned, on Today with why, and rests when it should", async () => {
    const { me, lines } = begin();
    const lesson = await me.lessons.add({ text: "Bring one budget that I defended to an interview" });
    expect(lesson.step).toBe("interview");
    const asked = await me.lessons.for({ text: "Prepare the interview with the budget committee" });
    expect(asked.items).toMatchObject([{ text: lesson.text, because: "This is an interview too, and both speak of “budget”." }]);
    expect((await me.lessons.for({ text: "Plan the budget of the spring campaign" })).items).toEqual([]);

    const goal = await me.goals.add({ title: "Get through the first interview about the budget at Hooli" });
    expect(goal.lessons).toMatchObject([{ text: lesson.text, because: expect.stringContaining("an interview too") }]);
    expect((await me.goals.add({ title: "Read 12 books by 31 December" })).lessons).toEqual([]);
    const rehearsal = await me.activities.add({
      kind: "practice",
      title: "Interview about the budget, aloud",
      hours: 2,
      weight: 1,
    });
    expect(rehearsal.lessons).toMatchObject([{ record: { kind: "lesson", id: lesson.id } }]);
    await me.goals.remove({ id: goal.goal.id });
    await me.activities.remove({ id: rehearsal.id });

    await me.tasks.add({ title: "Prepare the interview about the budget" });
    const [line] = await lines();
    expect(line?.lesson).toMatchObject({ record: { kind: "lesson", id: lesson.id }, text: lesson.text });
    await me.lessons.update({ id: lesson.id, resting: true });
    expect((await lines())[0]?.lesson).toBeNull();
  });

  test("an application is counted once, inside the house too", async () => {
    const { me } = begin();
    const { id } = await me.openings.add({ title: "Team lead", kind: "internal" });
    await me.openings.advance({ id, to: "applied", day: today });
    expect((await me.setbacks.pacing({})).applications).toEqual({ thisWeek: 1, usual: 0.25 });
  });

  test("three rejections propose a pace; agreed on, it counts, and ends by itself or by hand", async () => {
    const { me, lines, moveTo } = begin();
    expect((await me.setbacks.pacing({})).state).toBe("open");
    for (const day of ["2026-11-12", "2026-11-17", "2026-11-23"])
      await me.setbacks.log({ title: "Declined", kind: "rejection", stage: "screening", day });
    const proposed = await me.setbacks.pacing({});
    expect(proposed).toMatchObject({ state: "proposed", applications: null, rejections: { thisWeek: 1 }, proposal: { cap: 2 } });
    const line = (await lines()).find(({ key }) => key === "setbacks:pace");
    expect(line).toMatchObject({ title: "A calmer pace: at most 2 applications a week", canBeDone: true });
    await me.agenda.done({ key: "setbacks:pace" });
    const running = await me.setbacks.pacing({});
    expect(running).toMatchObject({ state: "running", running: { cap: 2, until: addDays(today, 13) } });
    expect((await lines()).find(({ title }) => title === "Your pace: at most 2 applications a week")?.reason).toContain(
      "1 rejection this week. Applications are not counted here yet; you keep the limit yourself.",
    );
    expect(await me.setbacks.setPace({ cap: 3 })).toMatchObject({ id: running.running?.id, cap: 3, until: addDays(today, 13) });
    await me.setbacks.endPace({});
    await expect(me.setbacks.endPace({})).rejects.toMatchObject({ code: "NO_PACE" });
    expect((await me.setbacks.pacing({})).state).toBe("open");
    await me.setbacks.setPace({ cap: 2, until: "2026-11-30" });
    moveTo("2026-12-01");
    expect((await me.setbacks.pacing({})).state).toBe("open");
  });

  test("the list is searched, narrowed and ordered, a page at a time", async () => {
    const { me } = begin();
    await me.setbacks.log({ title: "Declined by the agency", hurts: 2, words: "Another profile fitted better" });
    await me.setbacks.log({ title: "A quarrel about the budget", kind: "conflict", hurts: 5, day: "2026-11-20" });
    const titles = async (asked: Parameters<typeof me.setbacks.list>[0]) =>
      (await me.setbacks.list(asked)).items.map(({ title }) => title.split(" ")[1]);
    expect(await titles({})).toEqual(["by", "quarrel"]);
    expect(await titles({ sort: "hurts" })).toEqual(["quarrel", "by"]);
    expect(await titles({ sort: "title" })).toEqual(["quarrel", "by"]);
    expect(await titles({ text: "profile fit" })).toEqual(["by"]);
    expect(await titles({ text: "agency quarrel" })).toEqual([]);
    expect(await titles({ lookedAt: true })).toEqual([]);
    expect(await titles({ lookedAt: false, kind: "conflict" })).toEqual(["quarrel"]);
    expect(await me.setbacks.list({ limit: 1, offset: 1 })).toMatchObject({ total: 2, next: null });
  });

  test("others hear what was hard and what was learned, what is open, and two of a kind in a row", async () => {
    const { me, context } = begin();
    const first = await me.setbacks.log({ title: "Declined at the agency", day: "2026-11-10" });
    await me.setbacks.log({ title: "Feedback on my tone", kind: "hard-feedback", day: "2026-11-12" });
    await me.setbacks.reflect({ id: first.id, happened: "A call.", lesson: "Ask who decides" });
    expect((await happened(await context(), "2026-11-09", "2026-11-30")).map(({ kind, title }) => [kind, title])).toEqual([
      ["heard", "Feedback on my tone (hard feedback)"],
      ["hard", "Declined at the agency (rejection)"],
      ["learned", "Ask who decides"],
    ]);
    const [open] = await unfinished(await context(), today);
    expect(open).toMatchObject({ title: "Finish looking at “Declined at the agency”", carry: null });
    expect(await signals(await context())).toEqual([]);
    await me.setbacks.log({ title: "Feedback on my speed", kind: "hard-feedback", day: "2026-11-20" });
    expect(await signals(await context())).toMatchObject([{ title: "Twice in a row: hard feedback", since: "2026-11-20" }]);
  });

  test("out to a spreadsheet and back in to somebody else: the same setbacks, with what was made of them", async () => {
    const { me } = begin();
    const { id } = await me.setbacks.log({
      title: 'Declined, "for now"',
      day: "2026-10-02",
      kind: "rejection",
      stage: "screening",
      hurts: 3,
      words: "=We liked you;\nbut not enough",
    });
    await me.setbacks.reflect({
      id,
      mine: "I was late.",
      shares: { mine: 60, theirs: 30, luck: 10 },
      lesson: "Call the day before",
      finish: true,
    });
    await me.setbacks.log({ title: "Secret", employerSensitive: true });
    const out = await me.setbacks.export({});
    expect(out).toMatchObject({ count: 1, leftOut: 1 });

    const { me: other } = begin();
    expect(await other.setbacks.import({ text: out.csv, preview: true })).toMatchObject({
      added: ['Declined, "for now"'],
      written: false,
    });
    expect((await other.setbacks.list({})).total).toBe(0);
    await other.setbacks.import({ text: out.csv });
    expect((await other.setbacks.export({})).csv).toBe(out.csv);
    expect(await other.setbacks.import({ text: out.csv })).toMatchObject({ added: [], known: 1 });
    const twins = "day,title,kind\n2026-02-02,Twin,rejection\n2026-02-02,twin,rejection\n2026-02-03,Twin,rejection\n";
    expect(await other.setbacks.import({ text: twins })).toMatchObject({ added: ["Twin", "Twin"], known: 1 });
    const bad = await other.setbacks.import({
      text: "day,title,kind,stage\n2026-13-01,No,rejection,\n2026-11-01,No,rejection,lunch\n",
    });
    expect(bad.bad.map(({ line }) => line)).toEqual([2, 3]);
    await expect(other.setbacks.import({ text: "a,b\n1,2\n" })).rejects.toMatchObject({ code: "NO_COLUMN" });
  });

  test("the sample career has six setbacks, five lessons that come back where they fit, and one that waits", async () => {
    const { me, lines } = begin();
    await me.sample.load({});
    expect(await me.setbacks.list({})).toMatchObject({ total: 6 });
    expect((await me.setbacks.list({ state: "ready" })).items).toMatchObject([
      { title: "The spring campaign test was stopped after a week" },
    ]);
    expect((await lines()).map(({ title }) => title)).toContain(
      "Look at “The spring campaign test was stopped after a week” when you are ready",
    );
    expect((await me.setbacks.patterns({})).shares).toMatchObject({ n: 5 });
    expect((await me.setbacks.pacing({})).state).toBe("open");
    expect((await me.jobLoss.show({})).view).toBeNull();
    const planned = {
      "Send three internal applications every quarter": "Talk to the hiring manager before an internal application",
      "Prepare the interview for marketing manager north": "Bring one budget that I defended to an interview",
      "Study for the project management exam": "Rehearse an exam against the clock, twice, two weeks before",
      "Give a talk of 20 minutes at the regional marketing meetup": undefined,
      "30 informational interviews with marketing leads": undefined,
      "Plan the spring newsletter": undefined,
      "Ask Priya for an introduction to her former head of marketing": undefined,
    };
    for (const [text, lesson] of Object.entries(planned))
      expect([text, (await me.lessons.for({ text })).items[0]?.text]).toEqual([text, lesson]);
  });
});
