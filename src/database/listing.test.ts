// Lists on both databases: filters, sorts, words and counts as the database answers them, and what is derived from records after its rule changed.
import { expect, test } from "vitest";
import { openContext } from "../operations/context.ts";
import { as, testApp } from "../testing.ts";
import { rebuildDerived } from "./rebuild-derived.ts";
import { newOwner, onBothDatabases } from "./testing.ts";

onBothDatabases("lists", (database) => {
  const begin = () => {
    const app = testApp(database());
    const owner = newOwner();
    return { app, owner, me: as(app, owner) };
  };

  test("words begin words of a record, in the list as in the search", async () => {
    const { me } = begin();
    await me.wins.capture({ title: "Led the relaunch of the café menu" });
    await me.wins.capture({ title: "Cut the report to one page" });
    const found = async (text: string) => {
      const listed = (await me.wins.list({ text })).items.map(({ title }) => title);
      const searched = (await me.search.find({ text, kinds: ["win"] })).items.map(({ title }) => title);
      expect(searched).toEqual(listed);
      return listed;
    };
    expect(await found("CAFE rel")).toEqual(["Led the relaunch of the café menu"]);
    expect(await found("launch")).toEqual([]);
    expect(await found("page report")).toEqual(["Cut the report to one page"]);
    expect((await me.wins.list({ text: "…" })).total).toBe(2);
  });

  test("a word that most records have is gone through in the order of the list, page by page, each once", async () => {
    const { app, owner, me } = begin();
    await database()
      .transaction()
      .execute(async (transaction) => {
        const context = await openContext(app, owner, "test.fill", transaction);
        for (let index = 0; index < 620; index++) {
          const words = index % 31 === 0 ? "Quiet week" : "Report sent";
          await app.perform(context, {
            operation: "wins.add",
            input: { title: `${words} ${String(index).padStart(3, "0")}`, day: "2026-10-01", impact: 1 + (index % 5) },
          });
        }
      });
    const first = await me.wins.list({ text: "report", sort: "title", limit: 50 });
    expect(first).toMatchObject({ total: 600, next: 50, counts: { all: 620, confirmed: 620, unconfirmed: 0 } });
    expect(first.items[0]?.title).toBe("Report sent 001");
    const seen = new Set<string>();
    for (let offset = 0; offset < 600; offset += 200)
      for (const { id, title, impact } of (await me.wins.list({ text: "repo", sort: "impact", limit: 200, offset })).items) {
        expect(title).toContain("Report");
        expect(impact).toBe(5 - Math.floor(seen.size / 120));
        seen.add(id);
      }
    expect(seen.size).toBe(600);
  });

  test("counts are those of the last change", async () => {
    const { me } = begin();
    const { id } = await me.wins.capture({ title: "Passed the audit" });
    expect((await me.wins.list({ limit: 1 })).counts.all).toBe(1);
    await me.wins.remove({ id });
    expect(await me.wins.list({})).toMatchObject({ total: 0, counts: { all: 0 } });
    await me.changes.undo({});
    expect((await me.wins.list({ limit: 1 })).counts.all).toBe(1);
  });

  test("what is derived is computed again for all when its rule has another version, and only then", async () => {
    const { app, me } = begin();
    const { id } = await me.wins.capture({ title: "Cut report time from 3 h to 40 min" });
    const before = (await me.wins.list({})).items[0]?.strength;
    const kinds = [...app.kinds.values()].filter(({ kind }) => kind === "win");
    const wins = database().withTables<{ win: { id: string; checksMet: number } }>();
    const forget = () => wins.updateTable("win").set({ checksMet: 0 }).where("id", "=", id).execute();
    await rebuildDerived(database(), kinds);
    await forget();
    await rebuildDerived(database(), kinds);
    expect((await me.wins.list({})).items[0]?.strength.met).toBe(0);
    await database().updateTable("derivedRule").set({ version: 0 }).execute();
    const told: number[] = [];
    await rebuildDerived(database(), kinds, (_, done) => told.push(done));
    expect((await me.wins.list({})).items[0]?.strength).toEqual(before);
    expect(told.at(-1)).toBeGreaterThan(0);
  });
});
