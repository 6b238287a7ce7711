import { expect, test } from "vitest";
import { addDays } from "../../core/day.ts";
import { clockAt, newOwner, onBothDatabases } from "../../database/testing.ts";
import { openContext } from "../../operations/context.ts";
import { as, testApp } from "../../testing.ts";
import { agendaItems } from "./agenda-items.ts";
import { acceptWithPlan, draftGoals } from "./draft-goals.ts";
import { activeGoals, goalWeights } from "./readers.ts";

const gap = {
  role: { id: "starter:marketing-manager", label: "Marketing Manager" },
  lines: [
    {
      skillId: "budget",
      label: "Budget planning",
      need: 4,
      have: 1,
      distance: 3,
      matters: 3,
      haveSource: "confirmed",
    },
    {
      skillId: "coaching",
      label: "Coaching others",
      need: 3,
      have: 2,
      distance: 1,
      matters: 1,
      haveSource: "confirmed",
    },
    {
      skillId: "copy",
      label: "Copywriting",
      need: 3,
      have: 4,
      distance: 0,
      matters: 0,
      haveSource: "confirmed",
    },
  ],
};

const soon = {
  weeklyHours: 5,
  apply: { day: "2027-05-31", for: "post" as const, because: "Half of it is there." },
  levelSays: () => null,
  workedUntil: () => null,
};
const later = { ...soon, apply: { ...soon.apply, day: "2027-09-30" } };

onBothDatabases("goals", (database) => {
  const begin = (instant = "2026-11-22T09:00:00.000Z") => {
    const clock = clockAt(instant);
    const app = testApp(database(), clock.now);
    const owner = newOwner();
    return {
      me: as(app, owner),
      moveTo: (day: string) => clock.moveTo(`${day}T09:00:00.000Z`),
      context: () => openContext(app, owner, "test", database()),
    };
  };

  test("measure and due day are read from the goal's words", async () => {
    const { me } = begin();
    const { goal, status } = await me.goals.add({ title: "Hold 30 informational interviews with marketing leads by 31 March" });
    expect(status).toBe("active");
    expect(goal).toMatchObject({
      level: "short-term",
      due: "2027-03-31",
      startDay: "2026-11-22",
      measure: { kind: "number", unit: "informational interviews", baseline: 0, target: 30 },
      visibility: "private",
    });
    expect((await me.goals.add({ title: "Send three internal applications every quarter" })).goal.measure).toMatchObject({
      kind: "rate",
      count: 3,
      per: "quarter",
    });
  });

  test("a goal that names a version is added, and counts nothing by itself", async () => {
    const me = as(testApp(database()), newOwner());
    const { goal } = await me.goals.add({ title: "Migrate to Python 3.13.1" });
    expect((await me.goals.get({ id: goal.id })).goal.measure).toBeNull();
  });

  test("of target, due day and weekly rate two give the third", async () => {
    const { me } = begin();
    const pages = { kind: "number" as const, unit: "pages", baseline: 0 };
    const byRate = await me.goals.add({ title: "Write pages", measure: { ...pages, target: 100, weeklyRate: 10 } });
    expect(byRate.goal.due).toBe("2027-01-31");
    const byDay = await me.goals.add({ title: "Write pages", due: "2027-01-31", measure: { ...pages, weeklyRate: 10 } });
    expect(byDay.goal.measure).toMatchObject({ target: 100 });
    await expect(me.goals.add({ title: "Write pages", measure: pages })).rejects.toMatchObject({ code: "NEEDS_TWO_OF_THREE" });
    await expect(
      me.goals.add({ title: "Write pages", due: "2027-01-31", measure: { ...pages, target: 100, weeklyRate: 30 } }),
    ).rejects.toMatchObject({ code: "RATE_DISAGREES" });
    await expect(me.goals.add({ title: "Stay", measure: { ...pages, target: 0 } })).rejects.toMatchObject({
      code: "TARGET_IS_BASELINE",
    });
  });

  test("a goal serves one nearer to the vision and ends no later than it, also when the day of either moves", async () => {
    const { me } = begin();
    const long = await me.goals.add({ title: "Become a manager", level: "long-term", due: "2027-12-31" });
    const short = await me.goals.add({ title: "Lead a project", parentId: long.goal.id, due: "2027-06-30" });
    await expect(me.goals.add({ title: "Late", parentId: long.goal.id, due: "2028-01-01" })).rejects.toMatchObject({
      code: "CHILD_ENDS_LATER",
    });
    await expect(me.goals.update({ id: long.goal.id, due: "2027-05-31" })).rejects.toMatchObject({
      code: "CHILD_ENDS_LATER",
      message:
        "“Lead a project” would end on 30 June 2027, after “Become a manager” that it serves (31 May 2027). Move one of the two days.",
    });
    await expect(me.goals.update({ id: long.goal.id, parentId: short.goal.id })).rejects.toMatchObject({ code: "WRONG_LEVEL" });
    await expect(me.goals.add({ title: "Nobody's", parentId: "missing" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect((await me.goals.list({ text: "lea proj" })).items.map(({ goal }) => goal.title)).toEqual(["Lead a project"]);
    expect((await me.goals.list({})).items.map(({ goal, depth }) => [goal.title, depth])).toEqual([
      ["Become a manager", 0],
      ["Lead a project", 1],
    ]);
  });

  test("check-ins are kept by day, corrected with their history, and taken back", async () => {
    const { me, moveTo } = begin("2026-09-07T09:00:00.000Z");
    const { goal } = await me.goals.add({ title: "Hold 30 interviews by 31 March 2027" });
    await expect(me.goals.checkIn({ id: goal.id })).rejects.toMatchObject({ code: "CHECK_IN_NEEDS_VALUE" });
    for (const [day, value] of [
      ["2026-09-14", 2],
      ["2026-09-21", 3],
      ["2026-09-28", 6],
      ["2026-10-12", 9],
    ] as const) {
      moveTo(day);
      await me.goals.checkIn({ id: goal.id, value, confidence: 7, note: "good talks" });
    }
    const found = await me.goals.get({ id: goal.id });
    expect(found.progress).toMatchObject({ share: 0.3, value: 9, said: "9 of 30 interviews" });
    expect(found.forecast).toMatchObject({ spoken: true, n: 4, atRisk: false });
    expect(found.forecast.said).toMatch(/^at this pace you finish between .* and .*$/);
    expect(found.forecast.figures).toMatch(
      /^Half of the futures like your last 4 check-ins finish by .*, 85 of 100 by .* \(n = 4: wide\)\.$/,
    );
    const [last] = found.checkIns;
    await me.goals.correctCheckIn({ checkInId: last?.id ?? "", value: 8, revision: 1 });
    await expect(me.goals.correctCheckIn({ checkInId: last?.id ?? "", value: 7, revision: 1 })).rejects.toMatchObject({
      code: "STALE",
    });
    expect((await me.changes.history({ record: "check-in", of: last?.id ?? "" })).versions).toMatchObject([
      { action: "update", before: { value: 9 }, after: { value: 8 } },
      { action: "create" },
    ]);
    await me.goals.removeCheckIn({ checkInId: last?.id ?? "" });
    expect((await me.goals.get({ id: goal.id })).progress.value).toBe(6);
    await expect(me.goals.checkIn({ id: goal.id, value: 9, day: "2027-01-01" })).rejects.toMatchObject({ code: "DAY_IN_FUTURE" });
  });

  test("a pause of three weeks leaves pace and score as they were", async () => {
    const { me, moveTo } = begin("2026-09-07T09:00:00.000Z");
    const { goal } = await me.goals.add({
      title: "Read",
      measure: { kind: "rate", unit: "hours", count: 2, per: "week", follows: null },
    });
    for (const day of ["2026-09-08", "2026-09-10", "2026-09-15", "2026-09-17", "2026-09-22", "2026-09-24"]) {
      moveTo(day);
      await me.goals.checkIn({ id: goal.id });
    }
    const before = (await me.goals.get({ id: goal.id })).progress.score ?? 0;
    moveTo("2026-09-25");
    expect((await me.goals.pause({ id: goal.id, until: "2026-10-16", note: "holiday" })).status).toBe("paused");
    moveTo("2026-10-15");
    expect((await me.goals.get({ id: goal.id })).progress.score).toBe(before);
    moveTo("2026-10-16");
    const after = await me.goals.get({ id: goal.id });
    expect(after.status).toBe("active");
    expect(after.progress.score).toBeGreaterThan(before * 0.9);
    expect(after.pauses).toEqual([{ from: "2026-09-25", to: "2026-10-16" }]);
    await expect(me.goals.resume({ id: goal.id })).rejects.toMatchObject({ code: "GOAL_NOT_OPEN" });
  });

  test("closing needs a reason and no future day, and can be taken back", async () => {
    const { me } = begin();
    const { goal } = await me.goals.add({ title: "Pass the exam", level: "milestone" });
    await expect(me.goals.close({ id: goal.id, reason: "achieved", day: "2026-11-23" })).rejects.toMatchObject({
      code: "DAY_IN_FUTURE",
    });
    await expect(me.goals.reopen({ id: goal.id })).rejects.toMatchObject({ code: "GOAL_NOT_CLOSED" });
    const closed = await me.goals.close({ id: goal.id, reason: "no-longer-relevant", note: "other plans" });
    expect(closed.status).toBe("no-longer-relevant");
    expect((await me.goals.list({})).total).toBe(0);
    expect((await me.goals.list({ show: "no-longer-relevant" })).total).toBe(1);
    await expect(me.goals.checkIn({ id: goal.id, value: 1 })).rejects.toMatchObject({ code: "GOAL_NOT_OPEN" });
    expect((await me.goals.reopen({ id: goal.id })).status).toBe("active");
    const done = await me.goals.complete({ id: goal.id });
    expect(done).toMatchObject({ status: "achieved", progress: { share: 1 } });
    expect((await me.goals.get({ id: goal.id })).closed).toEqual({ day: "2026-11-22", reason: "achieved", note: null });
  });

  test("only actions and milestones are ticked, and milestones make the progress of what they serve", async () => {
    const { me } = begin();
    const parent = await me.goals.add({ title: "Move", measure: { kind: "milestones" }, due: "2027-06-01" });
    await expect(me.goals.complete({ id: parent.goal.id })).rejects.toMatchObject({ code: "NOT_TICKABLE" });
    const steps = [];
    for (const title of ["One", "Two", "Three", "Four"])
      steps.push(await me.goals.add({ title, level: "milestone", parentId: parent.goal.id }));
    await me.goals.complete({ id: steps[0]?.goal.id ?? "" });
    await me.goals.close({ id: steps[1]?.goal.id ?? "", reason: "dropped" });
    expect((await me.goals.get({ id: parent.goal.id })).progress).toMatchObject({ share: 1 / 3, said: "1 of 3 done below it" });
  });

  test("a goal in the bin hands what served it on, and comes back with its check-ins", async () => {
    const { me } = begin();
    const long = await me.goals.add({ title: "Long", level: "long-term" });
    const short = await me.goals.add({ title: "Save 10 euros", parentId: long.goal.id });
    const step = await me.goals.add({ title: "Step", level: "action", parentId: short.goal.id });
    await me.goals.checkIn({ id: short.goal.id, value: 4 });
    await me.goals.remove({ id: short.goal.id });
    expect((await me.goals.get({ id: step.goal.id })).trail.map((above) => above.title)).toEqual(["Long"]);
    await me.changes.undo({});
    expect((await me.goals.get({ id: short.goal.id })).progress.value).toBe(4);
    expect((await me.goals.get({ id: step.goal.id })).goal.parentId).toBe(short.goal.id);
  });

  test("erasing a goal for good takes its check-ins, their notes and their history along", async () => {
    const { me } = begin();
    const { goal } = await me.goals.add({ title: "Save 10 euros" });
    const { checkIn } = await me.goals.checkIn({ id: goal.id, value: 4, note: "unmistakable" });
    expect((await me.search.find({ text: "unmistakable" })).total).toBe(1);
    await me.goals.remove({ id: goal.id });
    await me.bin.erase({ record: "goal", of: goal.id });
    expect((await me.search.find({ text: "unmistakable" })).total).toBe(0);
    expect((await me.changes.history({ record: "check-in", of: checkIn.id })).versions).toEqual([]);
  });

  test("links say what a goal serves, and what a record is worth", async () => {
    const { me, context } = begin();
    const { goal } = await me.goals.add({ title: "Raise SQL from level 2 to level 4 by 1 May", weight: 0.8 });
    const sql = (await me.skills.add({ label: "SQL", level: 2 })).id;
    await me.goals.link({ id: goal.id, record: "skill", of: sql });
    await me.goals.link({ id: goal.id, record: "skill", of: sql });
    expect((await me.goals.get({ id: goal.id })).check.findings.find((one) => one.rule === "relevant")).toMatchObject({
      verdict: "ok",
      message: "Serves the gap SQL.",
    });
    expect((await goalWeights((await context()).records)).get(`skill:${sql}`)).toBe(0.8);
    expect((await me.goals.list({ linkedTo: `skill:${sql}` })).items).toMatchObject([{ goal: { id: goal.id } }]);
    expect((await me.goals.list({ linkedTo: "skill:excel" })).total).toBe(0);
    await me.goals.unlink({ id: goal.id, record: "skill", of: sql });
    expect((await goalWeights((await context()).records)).has(`skill:${sql}`)).toBe(false);
  });

  test("a link names what is there, and takes its name from it", async () => {
    const { me } = begin();
    const { goal } = await me.goals.add({ title: "Hold 5 talks by 1 March 2027" });
    const ana = await me.contacts.add({ name: "Ana Silva" });
    expect((await me.goals.link({ id: goal.id, record: "person", of: ana.id })).links).toEqual([
      { kind: "contact", id: ana.id, label: "Ana Silva" },
    ]);
    const role = "starter:data-analyst";
    expect((await me.goals.link({ id: goal.id, record: "role", of: role })).links.at(-1)).toMatchObject({
      label: "Data Analyst",
    });
    for (const [record, of] of [
      ["person", "x"],
      ["planet", ana.id],
      ["role", "starter:none"],
      ["work-value", "fame"],
    ] as const)
      await expect(me.goals.link({ id: goal.id, record, of })).rejects.toMatchObject({ status: 404 });
    expect((await me.goals.get({ id: goal.id })).goal.links).toHaveLength(2);
  });

  test("drafts for a role are made once, refreshed while they are drafts, and left alone once accepted or put away", async () => {
    const { me, context, moveTo } = begin();
    const made = await draftGoals(await context(), gap, soon);
    expect(made.map((goal) => goal.level)).toEqual(["long-term", "short-term", "short-term"]);
    const lines = (await me.goals.list({})).items;
    expect(lines.every((line) => line.status === "draft")).toBe(true);
    for (const { goal } of lines)
      expect((await me.goals.get({ id: goal.id })).check.findings.slice(0, 5).filter((one) => one.verdict === "warn")).toEqual(
        [],
      );

    const budget = made[1];
    await me.goals.accept({ id: budget?.id ?? "" });
    await expect(me.goals.accept({ id: budget?.id ?? "" })).rejects.toMatchObject({ code: "GOAL_NOT_DRAFT" });
    moveTo("2026-11-30");
    const again = await draftGoals(await context(), gap, later);
    expect(again.map((goal) => goal.id)).toEqual(made.map((goal) => goal.id));
    expect(again[1]?.due).toBe(budget?.due);
    expect(again[2]?.due).not.toBe(made[2]?.due);
    expect((await activeGoals((await context()).records)).map((goal) => goal.id)).toEqual([budget?.id]);

    await me.goals.remove({ id: made[2]?.id ?? "" });
    expect((await draftGoals(await context(), gap, later)).map((goal) => goal.id)).toEqual(made.slice(0, 2).map(({ id }) => id));

    await draftGoals(await context(), { ...gap, role: { id: "other", label: "Data Analyst" } }, soon);
    expect((await me.goals.list({ show: "draft" })).items.map((line) => line.goal.title).join()).not.toContain(
      "Marketing Manager",
    );
  });

  test("a draft that the person changed stays as it is, until the change is undone", async () => {
    const { me, context } = begin();
    const [reach, budget] = await draftGoals(await context(), gap, soon);
    await me.goals.update({ id: budget?.id ?? "", title: "Plan the spring budget with Anna", weight: 1 });
    const again = await draftGoals(await context(), gap, later);
    expect(again[1]).toMatchObject({ id: budget?.id, title: "Plan the spring budget with Anna", weight: 1, due: budget?.due });
    expect(again[0]?.due).not.toBe(reach?.due);
    await draftGoals(await context(), { ...gap, role: { id: "other", label: "Data Analyst" } }, soon);
    expect(await me.goals.get({ id: budget?.id ?? "" })).toMatchObject({ status: "draft" });

    await me.goals.update({ id: budget?.id ?? "", title: budget?.title, weight: budget?.weight });
    const refreshed = await draftGoals(await context(), gap, later);
    expect(refreshed[1]?.due).not.toBe(budget?.due);
  });

  test("what is accepted with its plan is a goal, and refreshed until the person decides something about it", async () => {
    const { me, context } = begin();
    const worked = { ...soon, workedUntil: (skillId: string) => (skillId === "budget" ? "2027-01-17" : null) };
    const made = await draftGoals(await context(), gap, worked);
    for (const { id } of made) await acceptWithPlan(await context(), id);
    expect(made.map(({ due }) => due)).toEqual(["2027-05-31", "2027-01-17", "2027-03-28"]);
    expect((await me.goals.list({ show: "active" })).total).toBe(3);
    const again = await draftGoals(await context(), gap, later);
    expect(again[0]?.due).toBe(later.apply.day);
    await me.goals.update({ id: made[1]?.id ?? "", title: "Plan the spring budget with Anna" });
    await me.goals.pause({ id: made[2]?.id ?? "" });
    await draftGoals(await context(), { ...gap, role: { id: "other", label: "Data Analyst" } }, soon);
    const left = (await me.goals.list({ show: "all" })).items.map(({ goal }) => goal.id);
    expect(left).not.toContain(made[0]?.id);
    expect(left).toEqual(expect.arrayContaining([made[1]?.id, made[2]?.id]));
  });

  test("a long-term draft moves with the day on which one can apply, and passes its check", async () => {
    const { me, context } = begin();
    const [role] = await draftGoals(await context(), gap, soon);
    expect(role).toMatchObject({ title: "Apply for Marketing Manager posts by 31 May 2027", measure: { kind: "milestones" } });
    const [moved] = await draftGoals(await context(), gap, later);
    expect(moved).toMatchObject({ id: role?.id, due: later.apply.day });
    const read = await me.goals.get({ id: moved?.id ?? "" });
    expect(read.check.findings.slice(0, 5).filter((one) => one.verdict === "warn")).toEqual([]);
  });

  test("drafts asked for twice on the same day change nothing", async () => {
    const { me, context } = begin();
    await draftGoals(await context(), gap, soon);
    const before = (await me.changes.list({})).total;
    await draftGoals(await context(), gap, soon);
    expect((await me.changes.list({})).total).toBe(before);
  });

  test("Today shows drafts, check-ins, plans, next actions and reviews, with what ticking one writes", async () => {
    const { me, moveTo, context } = begin("2026-11-02T09:00:00.000Z");
    const { goal } = await me.goals.add({
      title: "Hold 30 interviews by 31 March",
      reviewDay: "2026-11-20",
      ifTrigger: "it is Monday 9:00",
      thenAction: "write to two people",
    });
    const action = await me.goals.add({ title: "Ask Dana", level: "action", parentId: goal.id });
    await me.goals.add({ title: "Learn Python", draft: true });
    moveTo("2026-11-23");
    const items = await agendaItems(await context());
    const titles = items.map((line) => line.title);
    for (const title of [
      "Check in: Hold 30 interviews by 31 March",
      "Write to two people",
      "Ask Dana",
      "Is it still the right goal: Hold 30 interviews by 31 March",
      "Accept or change a draft goal",
    ])
      expect(titles).toContain(title);
    expect(items.find((line) => line.key === `goals:action:${action.goal.id}`)?.done).toEqual({
      operation: "goals.complete",
      input: { id: action.goal.id },
    });
  });

  test("the check takes words alone, and for a goal what is known of it", async () => {
    const { me } = begin();
    const alone = await me.goals.check({ text: "Improve my leadership skills" });
    expect(alone.findings.find((one) => one.rule === "specific")).toMatchObject({ verdict: "warn", start: 0 });
    expect(alone.good).toBe(false);
    await me.profile.save({ weeklyHours: 3 });
    const hours = await me.goals.check({ text: "Study 5 hours a week for the CFA exam in August 2027" });
    expect(hours.findings.find((one) => one.rule === "achievable")?.message).toBe(
      "Takes 5 hours a week; you give 3 to your career.",
    );
  });

  test("a rate goal follows only what counts", async () => {
    const { me } = begin();
    const known = (await me.goals.measures({})).items.map((one) => one.key);
    expect(known).not.toContain("nothing.at-all");
    await expect(
      me.goals.add({ title: "Count", measure: { kind: "rate", unit: "x", count: 1, per: "week", follows: "nothing.at-all" } }),
    ).rejects.toMatchObject({ code: "UNKNOWN_MEASURE" });
  });

  test("the sample's goals are as the tree allows, with a forecast, a pause, and every way of closing", async () => {
    const { me } = begin();
    await me.sample.load({});
    const { items } = await me.goals.list({ show: "all" });
    const interviews = items.find((line) => line.goal.title.startsWith("30 informational interviews"));
    const found = await me.goals.get({ id: interviews?.goal.id ?? "" });
    expect(found.progress.value).toBe(16);
    expect(found.pauses).toHaveLength(1);
    expect(found.forecast.spoken).toBe(true);
    expect(found.check.findings.filter((one) => one.verdict === "warn").map((one) => one.rule)).toEqual([]);
    expect(new Set(items.map((line) => line.status))).toEqual(new Set(["active", "draft", "achieved", "no-longer-relevant"]));
    for (const { goal } of items) {
      const parent = items.find((line) => line.goal.id === goal.parentId)?.goal;
      if (parent?.due && goal.due) expect(goal.due <= parent.due).toBe(true);
      expect(goal.startDay <= addDays("2026-11-22", 0)).toBe(true);
    }
    await me.sample.remove({});
    expect((await me.goals.list({ show: "all" })).total).toBe(0);
  });

  test("nobody sees or changes another's goals", async () => {
    const { me } = begin();
    const { me: other } = begin();
    const { goal } = await me.goals.add({ title: "Pass the exam by 1 March" });
    await expect(other.goals.get({ id: goal.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(other.goals.close({ id: goal.id, reason: "dropped" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect((await other.goals.list({ show: "all" })).total).toBe(0);
  });
});
