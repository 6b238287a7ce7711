// Goals out to CSV and back in, through the router on both databases.
import { expect, test } from "vitest";
import { newOwner, onBothDatabases } from "../../database/testing.ts";
import { as, testApp } from "../../testing.ts";

onBothDatabases("goals as CSV", (database) => {
  const begin = () => as(testApp(database()), newOwner());

  const planned = async () => {
    const me = begin();
    const top = await me.goals.add({
      title: "Lead a team",
      level: "long-term",
      due: "2028-06-30",
      measure: { kind: "milestones" },
    });
    const below = await me.goals.add({
      title: 'Hold 30 interviews, "the long way"',
      parentId: top.goal.id,
      measure: { kind: "number", unit: "interviews", baseline: 2, commit: 10, target: 30 },
      startDay: "2026-11-02",
      due: "2027-03-31",
      specific: "=Thirty talks of half an hour",
      ifTrigger: "it is Monday 9:00",
      thenAction: "write one message",
      weeklyHours: 1.5,
      weight: 0.8,
      links: [{ kind: "role", id: "starter:editor", label: "Editor" }],
    });
    await me.goals.add({ title: "Read two hours a week", measure: { kind: "rate", unit: "hours", count: 2, per: "week" } });
    await me.goals.add({ title: "Write by 1 May 2027", draft: true, due: null, measure: null });
    const done = await me.goals.add({ title: "Pass the exam", startDay: "2026-10-01" });
    await me.goals.close({ id: done.goal.id, reason: "achieved", day: "2026-11-20" });
    return { me, below };
  };

  test("the same file changes nothing, and gives another person the same goals", async () => {
    const { me, below } = await planned();
    const { csv, count } = await me.goals.export({});
    expect(count).toBe(5);
    expect(await me.goals.import({ text: csv })).toMatchObject({ added: [], changed: [], known: 5, bad: [] });

    const other = begin();
    expect(await other.goals.import({ text: csv, preview: true })).toMatchObject({ written: false, bad: [] });
    expect((await other.goals.list({ show: "all" })).total).toBe(0);
    expect((await other.goals.import({ text: csv })).added).toHaveLength(5);
    const lines = (await other.goals.list({ show: "all" })).items;
    const found = lines.find(({ goal }) => goal.title === below.goal.title);
    const { id, createdAt, updatedAt, parentId, ...own } = below.goal;
    expect(found?.goal).toMatchObject(own);
    expect(lines.find(({ goal }) => goal.id === found?.goal.parentId)?.goal.title).toBe("Lead a team");
    expect(lines.map(({ goal, status }) => [goal.title, status, goal.due])).toEqual(
      expect.arrayContaining([
        ["Write by 1 May 2027", "draft", null],
        ["Pass the exam", "achieved", null],
        ["Read two hours a week", "active", null],
      ]),
    );
    expect((await other.goals.export({})).csv.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "id")).toBe(
      csv.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "id"),
    );
  });

  test("a plain list is enough, its words are read; bad lines are named and kept out", async () => {
    const me = begin();
    const text = [
      "Goal;Parent;Level;Due;Measure;Unit;Baseline;Target",
      "Hold 30 interviews by 31 March 2027;Lead a team;;;;;;",
      "Lead a team;;long-term;2028-06-30;milestones;;;",
      "Half a goal;;;;number;talks;5;5",
      "Somewhere;;;soon;;;;",
      "Below nothing;No such goal;;;;;;",
      "lead a team;;;;;;;",
    ].join("\n");
    const report = await me.goals.import({ text });
    expect(report.added).toEqual(["Lead a team", "Hold 30 interviews by 31 March 2027"]);
    expect(report.bad.map(({ line, problem }) => [line, problem])).toEqual([
      [4, "The target is where you start (5 talks). Give a target that differs from the baseline."],
      [5, "“due”: “soon” cannot be read: write a day as year-month-day, such as 2026-11-24."],
      [6, "serves: there is no goal “No such goal”"],
      [7, "“lead a team” stands on line 3 already"],
    ]);
    const read = (await me.goals.list({})).items.find(({ goal }) => goal.title.startsWith("Hold"));
    expect(read?.goal).toMatchObject({ due: "2027-03-31", measure: { kind: "number", target: 30, unit: "interviews" } });
    await me.changes.undo({});
    expect((await me.goals.list({ show: "all" })).total).toBe(0);
    await expect(me.goals.import({ text: "what,when\nx,y" })).rejects.toMatchObject({ code: "NO_COLUMN" });
  });

  test("a file of goals is known by its heading; sensitive goals stay out unless they are named", async () => {
    const me = begin();
    await me.goals.add({ title: "Leave quietly", employerSensitive: true });
    expect(await me.goals.export({})).toMatchObject({ count: 0, leftOut: 1 });
    expect((await me.goals.export({ sensitive: true })).csv).toContain("Leave quietly");
    const content = Buffer.from("title,level,due\nSpeak at a meetup,short-term,2027-02-01\n").toString("base64");
    await me.files.import({ file: { name: "plans.csv", content } });
    const titles = (await me.goals.list({})).items.map(({ goal }) => goal.title);
    expect(titles.sort()).toEqual(["Leave quietly", "Speak at a meetup"]);
  });
});
