// The steps of an activity: at every door, out to a spreadsheet and back, found by search, and taken out of the notes that plans once wrote.
import { sql } from "kysely";
import { expect, test } from "vitest";
import { up } from "../../database/migrations/0036-activity-steps.ts";
import { newOwner, onBothDatabases } from "../../database/testing.ts";
import { as, testApp } from "../../testing.ts";

onBothDatabases("steps of an activity", (database) => {
  const begin = () => as(testApp(database()), newOwner());
  const asking = {
    title: "Ask Deniz for the Thursday order",
    hours: 0.5,
    kind: "people",
    steps: ["Write to Deniz today.", "Agree on Thursday."],
    doneWhen: "Deniz has said yes.",
  } as const;

  test("are written, changed, found and said", async () => {
    const me = begin();
    const { id, revision } = await me.activities.add({ ...asking, steps: [...asking.steps] });
    expect(await me.activities.get({ id })).toMatchObject({ ...asking, why: "Your own choice." });
    expect((await me.search.find({ text: "Thursday" })).items).toMatchObject([{ id }]);
    await me.activities.update({ id, revision, steps: ["Ask at the till."] });
    expect(await me.activities.get({ id })).toMatchObject({ steps: ["Ask at the till."], doneWhen: asking.doneWhen });
    await expect(me.activities.update({ id, steps: ["one\ntwo"] })).rejects.toMatchObject({ code: "BAD_REQUEST" });
    const { weeks } = await me.learning.schedule({});
    expect(weeks[0]?.pieces).toMatchObject([{ kind: "people", steps: ["Ask at the till."], doneWhen: asking.doneWhen }]);
  });

  test("go out as lines of a cell and come back; an empty cell takes them away", async () => {
    const me = begin();
    await me.activities.add({ ...asking, steps: [...asking.steps] });
    const { csv } = await me.activities.export({});
    expect(csv).toContain('"Write to Deniz today.\nAgree on Thursday."');
    const other = begin();
    await other.activities.import({ text: csv });
    const [one] = (await other.activities.list({})).items;
    expect(one).toMatchObject(asking);
    await other.activities.import({ text: `title,hours,steps\n${asking.title},0.5,\n` });
    expect((await other.activities.list({})).items).toMatchObject([{ steps: [], doneWhen: asking.doneWhen }]);
  });

  test("done in a word: the word and the time stand in the log, once", async () => {
    const me = begin();
    const { id } = await me.activities.add({ ...asking, steps: [...asking.steps] });
    await me.activities.finish({ id, note: "She said yes", minutes: 20 });
    const found = await me.activities.get({ id });
    expect(found).toMatchObject({ status: "done", hoursDone: 0.33, logs: [{ minutes: 20, note: "She said yes" }] });
    expect((await me.agenda.today({})).week.spent).toBe(20);
    await me.changes.undo({});
    expect(await me.activities.get({ id })).toMatchObject({ status: "planned", logs: [] });
  });

  test("that a plan wrote into the note are taken out of it; a note of one's own stays", async () => {
    const me = begin();
    const add = (id: string, note: string) => me.activities.import({ text: `id,title,hours,note\n${id},${id},1,"${note}"\n` });
    await add("own", "1. Mine.\nDone when: I say so.");
    await add("planned", "x");
    const target = database();
    await sql`update activity set id = 'action-ask', note = ${"1. Ask.\n2. Write it down.\nDone when: it is written."}
      where title = 'planned'`.execute(target);
    await sql`alter table activity drop column steps`.execute(target);
    await sql`alter table activity drop column done_when`.execute(target);
    await up(target as never);
    const items = (await me.activities.list({})).items;
    expect(items.find(({ title }) => title === "planned")).toMatchObject({
      steps: ["Ask.", "Write it down."],
      doneWhen: "it is written.",
      note: null,
    });
    expect(items.find(({ title }) => title === "own")).toMatchObject({
      steps: [],
      doneWhen: null,
      note: "1. Mine.\nDone when: I say so.",
    });
  });
});
