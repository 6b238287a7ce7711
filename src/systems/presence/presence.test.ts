import { expect, test } from "vitest";
import { clockAt, newOwner, onBothDatabases } from "../../database/testing.ts";
import { as, testApp } from "../../testing.ts";

onBothDatabases("being seen", (database) => {
  const begin = (now = "2026-11-24T09:00:00.000Z", owner = newOwner()) => as(testApp(database(), clockAt(now).now), owner);
  type Me = ReturnType<typeof begin>;
  const titles = async ({ agenda }: Me) => {
    const { now, ifThereIsRoom, later, chores } = await agenda.today({});
    return [...now, ...ifThereIsRoom, ...later, ...chores].map(({ title }) => title);
  };

  test("a line is kept with its kind, day, place and the people one keeps; nobody is added", async () => {
    const { presence, contacts } = begin();
    await contacts.add({ name: "Ana Lopez" });
    const one = await presence.add({ title: "gave a talk at the trade fair with Ana Lopez and Bo Ek yesterday" });
    expect(one).toMatchObject({ kind: "talk", day: "2026-11-23", place: "Trade fair", outcome: null });
    expect(one.people.map(({ label }) => label)).toEqual(["Ana Lopez"]);
    expect((await contacts.list({})).total).toBe(1);
    const ana = one.people[0]?.id ?? "";
    expect((await presence.list({ person: ana })).total).toBe(1);
    expect((await contacts.get({ id: ana })).between.map(({ title }) => title)).toEqual([one.title]);
    await expect(presence.add({ title: "A talk", day: "2026-11-30" })).rejects.toMatchObject({ code: "DAY_IN_FUTURE" });
  });

  test("what came of it is asked for two weeks later and not before, until it is said", async () => {
    const me = begin();
    const { presence } = me;
    const late = await presence.add({ title: "Spoke up about the rota", day: "2026-11-09" });
    await presence.add({ title: "Spoke up about the lift", day: "2026-11-20" });
    await presence.add({ title: "Spoke up about the keys", day: "2026-09-01" });
    const asking = async () => (await titles(me)).filter((title) => title.startsWith("Did anything come"));
    expect(await asking()).toEqual(["Did anything come of “Spoke up about the rota”?"]);
    expect(await presence.came({ id: late.id })).toMatchObject({ outcome: "nothing", came: null });
    expect(await asking()).toEqual([]);
    await expect(presence.update({ id: late.id, came: "A rota", outcome: "nothing" })).rejects.toMatchObject({
      code: "SAYS_BOTH",
    });
    expect(await presence.update({ id: late.id, came: "A new rota" })).toMatchObject({ outcome: "something" });
    await expect(presence.update({ id: late.id, outcome: "nothing" })).rejects.toMatchObject({ code: "SAYS_BOTH" });
    expect((await presence.list({ told: false })).counts).toEqual({ all: 3, open: 2, bore: 1 });
    expect(await presence.update({ id: late.id, came: null })).toMatchObject({ outcome: null });
  });

  test("it counts for a goal by itself, and a share is told from five on", async () => {
    const { presence, goals } = begin();
    const { goal } = await goals.add({
      title: "Be seen once a week",
      measure: { kind: "rate", unit: "times", count: 1, per: "week", follows: "presence.spoken" },
      startDay: "2026-11-01",
    });
    await presence.add({ title: "spoke up at handover", day: "2026-11-24" });
    await presence.add({ title: "shared an article", day: "2026-11-24" });
    expect((await goals.get({ id: goal.id })).progress.inPeriod).toBe(1);
    expect((await presence.list({})).lately).toBe("2 times in the last four weeks.");
    for (const came of ["An invitation", "A question", null, null, null]) {
      const { id } = await presence.add({ title: "spoke up", day: "2026-11-24" });
      await presence.came({ id, came });
    }
    expect((await presence.list({})).lately).toBe(
      "7 times in the last four weeks. Something came of 2 of the 5 times of which you said so.",
    );
  });

  test("a win is made of it once, with what came of it; undoing takes both away, and a win in the bin is made anew", async () => {
    const { presence, wins, changes } = begin();
    const { id } = await presence.add({ title: "Spoke up about the rota", came: "The rota is up a week earlier" });
    const first = await presence.win({ id });
    expect(await presence.win({ id })).toEqual(first);
    const [made] = (await wins.list({})).items;
    expect(await wins.get({ id: made?.id ?? "" })).toMatchObject({
      result: "The rota is up a week earlier",
      source: `presence:${id}`,
    });
    expect(made?.id).toBe(first.win?.id);
    await changes.undo({});
    expect((await presence.get({ id })).win).toBeNull();
    expect((await wins.list({})).total).toBe(0);
    const again = await presence.win({ id });
    await wins.remove({ id: again.win?.id ?? "" });
    expect((await presence.win({ id })).win?.id).not.toBe(again.win?.id);
  });

  test("what goes out as a spreadsheet is known when it comes back; a line with words says that something came", async () => {
    const { presence } = begin();
    await presence.add({ title: "Spoke up about the rota", came: "A new rota" });
    const { csv } = await presence.export({});
    expect(await presence.import({ text: csv })).toMatchObject({ added: [], known: 1, bad: [] });
    const other = begin();
    await other.presence.import({
      text: "what you did,what came of it,day\nGave a talk,Two questions,2026-11-02\nGave a talk,,2027-01-02\n",
    });
    expect((await other.presence.list({})).items).toMatchObject([{ kind: "talk", outcome: "something" }]);
  });
});
