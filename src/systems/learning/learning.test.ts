// Learning through the router, on both databases: the plan, the log, finishing with proof, suggestions, weeks missed, certificates, CSV.
import { describe, expect, test } from "vitest";
import { newOwner, onBothDatabases } from "../../database/testing.ts";
import { as, testApp } from "../../testing.ts";

const today = "2026-11-24";

onBothDatabases("learning", (database) => {
  const begin = () => as(testApp(database()), newOwner());

  const aiming = async () => {
    const me = begin();
    await me.profile.save({ targetRoleId: "starter:marketing-manager", targetRoleLabel: "Marketing Manager", weeklyHours: 5 });
    return me;
  };

  describe("activities", () => {
    test("are linked to the catalogue by the skill's name, and time logged starts them", async () => {
      const me = begin();
      const made = await me.activities.add({
        title: "SQL for marketers",
        hours: 14,
        raises: [{ catalogueId: null, label: "Data analysis", toLevel: 3 }],
      });
      expect(made).toMatchObject({
        status: "planned",
        hoursDone: 0,
        kind: "course",
        raises: [{ catalogueId: "starter:data-analysis" }],
      });
      const { activity } = await me.activities.log({ id: made.id, minutes: 90, note: "Lesson 1" });
      expect(activity).toMatchObject({ status: "active", hoursDone: 1.5 });
      expect((await me.activities.get({ id: made.id })).logs).toMatchObject([{ minutes: 90, day: today, note: "Lesson 1" }]);
      await me.changes.undo({});
      expect(await me.activities.get({ id: made.id })).toMatchObject({ status: "planned", hoursDone: 0, logs: [] });
    });

    test("circles, unknown prerequisites, crossed days and time to come are refused", async () => {
      const me = begin();
      const first = await me.activities.add({ title: "First", hours: 2 });
      const second = await me.activities.add({ title: "Second", hours: 2, prerequisites: [first.id] });
      await expect(me.activities.update({ id: first.id, prerequisites: [second.id] })).rejects.toMatchObject({
        code: "PREREQUISITE_CIRCLE",
      });
      await expect(me.activities.add({ title: "Third", hours: 2, prerequisites: ["nothing"] })).rejects.toMatchObject({
        code: "UNKNOWN_PREREQUISITE",
      });
      await expect(me.activities.update({ id: first.id, earliest: "2027-01-02", deadline: "2027-01-01" })).rejects.toMatchObject({
        code: "DAYS_CROSS",
      });
      await expect(me.activities.log({ id: first.id, minutes: 30, day: "2026-11-25" })).rejects.toMatchObject({
        code: "DAY_IN_FUTURE",
      });
      await expect(me.activities.log({ id: first.id })).rejects.toMatchObject({ code: "NO_TIME" });
    });

    test("finished ones raise the skill once confirmed, with the activity as proof; undo takes both back", async () => {
      const me = begin();
      await me.skills.add({ label: "Data analysis", level: 2 });
      const made = await me.activities.add({
        title: "SQL for marketers",
        hours: 14,
        raises: [{ catalogueId: null, label: "Data analysis", toLevel: 3 }],
      });
      await expect(me.activities.finish({ id: made.id })).rejects.toMatchObject({ code: "NEEDS_CONFIRMATION" });
      const { activity, raised } = await me.activities.finish({ id: made.id, confirm: true });
      expect(activity).toMatchObject({ status: "done", finishedOn: today });
      expect(raised).toMatchObject([{ label: "Data analysis", level: 3 }]);
      const skill = await me.skills.get({ id: raised[0]?.skillId ?? "" });
      expect(skill.evidence).toMatchObject([{ record: { kind: "activity", id: made.id }, stands: "same" }]);
      await me.changes.undo({});
      expect(await me.skills.get({ id: skill.id })).toMatchObject({ level: 2, evidence: [] });
      expect((await me.activities.get({ id: made.id })).status).toBe("planned");
    });

    test("go out as CSV and come back the same; bad lines are named", async () => {
      const me = begin();
      const first = await me.activities.add({
        title: '=First, "quoted"',
        hours: 2.5,
        cost: { amount: 1250, currency: "EUR" },
        deadline: "2027-01-31",
      });
      await me.activities.add({
        title: "Second",
        hours: 8,
        prerequisites: [first.id],
        raises: [{ catalogueId: null, label: "SQL", toLevel: 2 }],
      });
      const { csv } = await me.activities.export({});
      expect(await me.activities.import({ text: csv })).toMatchObject({ added: [], changed: [], known: 2, bad: [] });
      const other = begin();
      expect(await other.activities.import({ text: csv, preview: true })).toMatchObject({ written: false });
      expect((await other.activities.list({})).total).toBe(0);
      const file = { name: "learning.csv", content: Buffer.from(csv).toString("base64") };
      expect(await other.files.import({ file })).toMatchObject({ operation: "activities.import" });
      const [one, two] = (await other.activities.list({})).items;
      expect(one).toMatchObject({
        title: first.title,
        hours: 2.5,
        cost: { amount: 1250, currency: "EUR" },
        deadline: "2027-01-31",
      });
      expect(two).toMatchObject({ prerequisites: [one?.id], raises: [{ toLevel: 2 }] });
      const { bad, added } = await other.activities.import({ text: "title,hours\nGood,3\nBad,much\n" });
      expect(added).toEqual(["Good"]);
      expect(bad).toEqual([{ line: 3, problem: "“hours” must be a number." }]);
      expect(csv).toContain(",12.50,EUR,");
      await expect(other.activities.import({ text: "name it,hours\nx,1" })).rejects.toMatchObject({ code: "NO_COLUMN" });
    });

    test.each([
      ["a sum", "title,hours,cost,currency\nFair,3,120,EUR\n", 12_000],
      ["a sum with cents", "title,hours,price,currency\nFair,3,12.50,EUR\n", 1250],
      ["a sum with a comma", "title;hours;cost;currency\nFair;3;1.012,50;EUR\n", 101_250],
      ["a currency without cents", "title,hours,cost,currency\nFair,3,1200,JPY\n", 1200],
      ["cents beside an id, as 0.3.0 wrote them", "id,title,hours,cost,currency\nab,Fair,3,1250,EUR\n", 1250],
    ])("%s in a table is what people mean by it", async (_, text, amount) => {
      const me = begin();
      expect(await me.activities.import({ text })).toMatchObject({ added: ["Fair"], bad: [] });
      expect((await me.activities.list({})).items).toMatchObject([{ cost: { amount } }]);
    });

    test.each([
      ["without a currency", "title,hours,cost\nFair,3,120\n", /needs its currency/],
      ["read in two ways", 'title,hours,cost,currency\nFair,3,"1,250",EUR\n', /must be an amount such as 1200 or 12.50/],
    ])("a sum %s is asked about", async (_, text, problem) => {
      expect((await begin().activities.import({ text, preview: true })).bad).toEqual([
        { line: 2, problem: expect.stringMatching(problem) },
      ]);
    });
  });

  describe("the plan", () => {
    test("says that the hours are assumed, and that there is nothing yet", async () => {
      const plan = await begin().learning.schedule({});
      expect(plan).toMatchObject({
        hoursSource: "assumed",
        weeklyHours: 3,
        order: [],
        solver: { said: "Nothing to order yet." },
      });
      expect(plan.weeks).toHaveLength(12);
    });

    test("closes the gap to the role step by step inside the hours, and suggests nothing twice", async () => {
      const me = await aiming();
      const first = await me.learning.suggest({});
      expect(first.added.length).toBeGreaterThan(20);
      const again = await me.learning.suggest({});
      expect(again).toMatchObject({ added: [], refreshed: [] });
      const plan = await me.learning.schedule({ weeks: 26 });
      expect(plan.solver.method).toBe("exact");
      const place = new Map(plan.order.map((id, at) => [id, at]));
      for (const one of first.added)
        for (const before of one.prerequisites) expect(place.get(before)).toBeLessThan(place.get(one.id) ?? -1);
      for (const week of plan.weeks) {
        expect(week.minutes).toBeLessThanOrEqual(300);
        for (const piece of week.pieces) expect(piece.why).toContain("Marketing Manager");
      }
    });

    test("what a goal weighs lifts the activity that serves it, and the gap page names it as the next step", async () => {
      const me = begin();
      await me.profile.save({ weeklyHours: 5, targetRoleId: "starter:marketing-manager", targetRoleLabel: "Marketing Manager" });
      await me.learning.suggest({});
      const { gaps, nextSteps } = await me.skills.gap({});
      const [step] = nextSteps;
      expect(step).toMatchObject({ title: expect.any(String), record: { kind: "activity" } });
      expect(gaps[0]?.lines.map((line) => line.skillId)).toContain(step?.skillId);

      const priorityOf = async () =>
        (await me.agenda.week({})).days
          .flatMap((day) => day.lines)
          .find((line) => line.records.some((record) => record.id === step?.record.id))?.priority ?? 0;
      const before = await priorityOf();
      await me.goals.add({
        title: "Finish it by 30 June 2027",
        weight: 1,
        links: [{ kind: "activity", id: step?.record.id ?? "" }],
      });
      expect(await priorityOf()).toBeGreaterThan(before);
    });

    test("suggestions leave alone what the person changed, deleted or covers by their own", async () => {
      const me = await aiming();
      const own = await me.activities.add({
        title: "My own course",
        hours: 20,
        raises: [{ catalogueId: "starter:budgeting", label: "Budgeting", toLevel: 4 }],
      });
      const { added, covered } = await me.learning.suggest({});
      expect(covered).toEqual(["Budgeting"]);
      const [mine, gone, refreshed] = added;
      await me.activities.update({ id: mine?.id ?? "", title: "My words", hours: 3 });
      await me.activities.remove({ id: gone?.id ?? "" });
      const second = await me.learning.suggest({});
      expect(second.added).toEqual([]);
      expect(await me.activities.get({ id: mine?.id ?? "" })).toMatchObject({ title: "My words", hours: 3 });
      await expect(me.activities.get({ id: gone?.id ?? "" })).rejects.toMatchObject({ code: "NOT_FOUND" });
      expect((await me.activities.get({ id: refreshed?.id ?? "" })).origin).toMatchObject({ roleLabel: "Marketing Manager" });
      expect((await me.activities.get({ id: own.id })).hours).toBe(20);
    });

    test("asks for a role where there is none", async () => {
      await expect(begin().learning.suggest({})).rejects.toMatchObject({ code: "NO_TARGET" });
    });

    test("a missed week moves things on and keeps the order; the preview writes nothing", async () => {
      const me = await aiming();
      await me.learning.suggest({});
      const before = await me.learning.schedule({});
      const preview = await me.learning.previewWeek({ hours: 0, reason: "missed" });
      expect((await me.learning.schedule({})).weeks).toEqual(before.weeks);
      const { change, schedule } = await me.learning.missWeek({});
      expect(change).toEqual(preview.change);
      expect(change.orderKept).toBeGreaterThanOrEqual(0.8);
      expect(schedule.weeks[0]).toMatchObject({ hours: 0, reason: "missed", pieces: [] });
      expect((await me.learning.schedule({})).weeks[0]).toMatchObject({ reason: "missed", pieces: [] });
      expect(await me.learning.clearWeek({ week: today })).toEqual({ week: "2026-11-23", cleared: true });
      expect((await me.learning.schedule({})).weeks).toEqual(before.weeks);
      await me.learning.setWeekHours({ week: "2026-12-02", hours: 12, reason: "holiday" });
      expect((await me.learning.schedule({})).weeks[1]).toMatchObject({ week: "2026-11-30", hours: 12, reason: "holiday" });
    });

    test("time logged this week is taken off its hours, and shows in the progress", async () => {
      const me = await aiming();
      const made = await me.activities.add({ title: "Course", hours: 20 });
      await me.activities.log({ id: made.id, minutes: 120, day: "2026-11-23" });
      await me.activities.log({ id: made.id, minutes: 60, day: "2026-11-16" });
      expect((await me.learning.schedule({})).weeks[0]).toMatchObject({ hours: 3, minutes: 180 });
      const progress = await me.learning.progress({ weeks: 2 });
      expect(progress).toMatchObject({ weeks: [{ minutes: 60 }, { minutes: 120 }], totalHours: 3, finished: [] });
    });

    test("go or no-go looks at the target", async () => {
      const me = await aiming();
      const raises = [{ catalogueId: null, label: "Budgeting", toLevel: 3 }];
      expect((await me.activities.check({ hours: 20, raises })).verdict).toBe("go");
      await me.activities.add({ title: "Shadow the budget", hours: 12, raises });
      expect(await me.activities.check({ hours: 20, raises })).toMatchObject({ verdict: "wait" });
      expect(
        (await me.activities.check({ hours: 20, raises: [{ catalogueId: null, label: "Welding", toLevel: 3 }] })).verdict,
      ).toBe("no");
    });
  });

  describe("certificates", () => {
    test("prove skills, warn before they expire, and are renewed for as long as before", async () => {
      const me = begin();
      const made = await me.certificates.add({
        title: "Search advertising",
        issued: "2025-12-29",
        expires: "2026-12-29",
        skills: [{ catalogueId: null, label: "Juggling", toLevel: 3 }],
      });
      expect(made).toMatchObject({ state: "renew", daysLeft: 35 });
      expect((await me.skills.list({})).items).toMatchObject([
        { label: "Juggling", level: 3, evidence: [{ record: { kind: "certificate", id: made.id } }] },
      ]);
      expect(JSON.stringify(await me.agenda.today({}))).toContain("Renew “Search advertising”");
      expect(await me.certificates.renew({ id: made.id })).toMatchObject({
        issued: today,
        expires: "2027-11-24",
        state: "valid",
      });
      await expect(me.certificates.update({ id: made.id, expires: "2020-01-01" })).rejects.toMatchObject({ code: "DAYS_CROSS" });
    });
  });

  test("the sample shows a course half-way, a certificate running out and a plan that is kept", async () => {
    const me = begin();
    await me.sample.load({});
    const { items } = await me.activities.list({});
    expect(items.find(({ title }) => title === "SQL for marketers")).toMatchObject({
      status: "active",
      hours: 25,
      hoursDone: 11,
    });
    expect((await me.certificates.list({ state: "renew" })).items).toMatchObject([{ daysLeft: 35 }]);
    const plan = await me.learning.schedule({});
    expect(plan).toMatchObject({ hoursSource: "profile", role: { label: "Marketing Manager" }, late: [] });
    expect(plan.weeks[0]?.pieces.length).toBeGreaterThan(0);
  });
});
