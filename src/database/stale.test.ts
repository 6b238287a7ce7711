import { expect, test } from "vitest";
import { as, testApp } from "../testing.ts";
import { readChain } from "./chain.ts";
import { rebuildDerived } from "./rebuild-derived.ts";
import { recordsToLookAt } from "./stale.ts";
import { newOwner, onBothDatabases } from "./testing.ts";

onBothDatabases("what is stale", (database) => {
  const begin = async () => {
    const app = testApp(database());
    const owner = newOwner();
    const me = as(app, owner);
    await me.sample.load({});
    const marked = async () =>
      (await me.chain.stale({ limit: 200 })).items.map(({ record }) => `${record.kind}:${record.id}`).sort();
    const inTheChain = async () =>
      [...(await readChain(recordsToLookAt(database(), owner.personId), app.kinds)).stale.keys()].sort();
    return { app, owner, me, marked, inTheChain };
  };

  test("is marked as the whole chain says, whatever is written, put into the bin, taken out again and undone", async () => {
    const { me, marked, inTheChain } = await begin();
    const before = await marked();
    const wins = (await me.wins.list({ limit: 50 })).items;
    const writes = [
      () => Promise.all(wins.slice(0, 12).map(({ id }) => me.wins.update({ id, impact: 1, title: "Another win" }))),
      () => Promise.all(wins.slice(6, 20).map(({ id }) => me.wins.remove({ id }))),
      () => me.changes.undo({}),
      () => me.bin.restore({ record: "win", of: wins[7]?.id ?? "" }),
      () => me.bin.erase({ record: "win", of: wins[8]?.id ?? "" }),
    ];
    const counts = [];
    for (const write of writes) {
      await write();
      expect(await marked()).toEqual(await inTheChain());
      counts.push((await marked()).length);
    }
    expect(Math.max(...counts)).toBeGreaterThan(before.length);
  });

  test("is marked anew for data that was written before there were marks", async () => {
    const { app, owner, me, marked, inTheChain } = await begin();
    const [first] = (await me.wins.list({ limit: 1, sort: "impact" })).items;
    await me.wins.update({ id: first?.id ?? "", title: "Another win" });
    await database().updateTable("recordEntry").set({ stale: false }).where("personId", "=", owner.personId).execute();
    await database().deleteFrom("derivedRule").where("kind", "=", "chain").execute();
    await rebuildDerived(database(), [...app.kinds.values()]);
    expect(await marked()).toEqual(await inTheChain());
  });
});
