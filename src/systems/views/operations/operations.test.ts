import { expect, test } from "vitest";
import { newOwner, onBothDatabases } from "../../../database/testing.ts";
import { openContext } from "../../../operations/context.ts";
import { as, testApp } from "../../../testing.ts";
import { strengths } from "../../questionnaires/testing.ts";
import { addView } from "../index.ts";

const all = (level: number, instrument: typeof strengths) =>
  instrument.items.map((item) => ({ item: item.id, value: item.reversed ? 6 - level : level }));

onBothDatabases("how others see the person", (database) => {
  const at = "2026-11-24T09:00:00.000Z";
  const somebody = () =>
    as(
      testApp(database(), () => at),
      newOwner(),
    );

  const add = (me: ReturnType<typeof somebody>, raterGroup: "manager" | "peer", raterName: string | null, level: number) =>
    me.views.add({ raterGroup, raterName, answers: all(level, strengths), note: `${level}` });

  test("stands beside the person's own picture once it may be shown", async () => {
    const me = somebody();
    const { id } = await me.sittings.start({ instrument: "strengths" });
    await me.sittings.answer({ id, answers: all(2, strengths) });
    await me.sittings.finish({ id });
    await add(me, "manager", "Priya", 4);
    await add(me, "peer", null, 4);
    await add(me, "peer", null, 5);
    const before = await me.views.compare({});
    expect(before.companies).toMatchObject([{ kind: "person", name: "Priya", n: 1, notes: ["4"] }]);
    expect(before.hidden).toEqual([{ group: "peer", unnamed: 2 }]);
    await add(me, "peer", null, 4);
    const after = await me.views.compare({});
    expect(after.companies.find((one) => one.kind === "group")).toMatchObject({ group: "peer", n: 3, notes: ["4", "4", "5"] });
    expect(after.hidden).toEqual([]);
    expect(after.scales[0]).toMatchObject({
      self: { mean: 2, n: 6, of: "answers" },
      others: { n: 4, of: "people" },
      verdict: "others-higher",
    });
    await add(me, "peer", null, 1);
    expect(await me.views.compare({})).toMatchObject({ scales: after.scales, hidden: [{ group: "peer", unnamed: 1 }] });
  });

  test("keeps what unnamed people answered closed everywhere", async () => {
    const me = somebody();
    const { id } = await me.views.add({ raterGroup: "manager", answers: all(1, strengths), note: "gossip" });
    expect(await me.views.get({ id })).toMatchObject({ answers: null, note: null, day: null, answered: 48 });
    expect(await me.views.list({})).toMatchObject({ items: [], total: 0, unnamed: [{ group: "manager", count: 1 }] });
    await expect(me.views.update({ id, day: "2026-01-01" })).rejects.toMatchObject({ code: "UNNAMED_STAYS" });
    await expect(me.views.update({ id, raterName: "Priya" })).rejects.toMatchObject({ code: "UNNAMED_STAYS" });
    await expect(me.views.update({ id, raterGroup: "peer" })).rejects.toMatchObject({ code: "UNNAMED_STAYS" });
    expect((await me.search.find({ text: "Somebody" })).items.filter((hit) => hit.kind === "view")).toHaveLength(1);
    expect((await me.search.find({ text: "gossip" })).items.filter((hit) => hit.kind === "view")).toEqual([]);
    await me.views.update({ id, revision: 9, employerSensitive: true });
    const { versions } = await me.changes.history({ record: "view", of: id });
    expect(versions.map((version) => [version.after?.answers, version.after?.note])).toEqual([
      [null, null],
      [null, null],
    ]);
    await me.views.remove({ id });
    expect((await me.views.compare({})).hidden).toEqual([]);
  });

  test("lists the unnamed by group and count, without anything that tells when each came", async () => {
    const me = somebody();
    await add(me, "manager", "Priya", 4);
    for (const level of [4, 5]) await add(me, "peer", null, level);
    const { items, unnamed } = await me.views.list({});
    expect(items).toMatchObject([{ raterName: "Priya", day: "2026-11-24" }]);
    expect(items[0]).not.toHaveProperty("createdAt");
    expect(unnamed).toEqual([{ group: "peer", count: 2 }]);
    expect(await me.views.removeUnnamed({ group: "peer" })).toEqual({ removed: 2 });
    expect((await me.views.list({})).unnamed).toEqual([]);
    const [last] = (await me.changes.list({ limit: 1 })).items;
    await me.changes.undo({ id: last?.id ?? "" });
    expect((await me.views.list({})).unnamed).toEqual([{ group: "peer", count: 2 }]);
  });

  test("is written by another room that invited them, with where it came from", async () => {
    const owner = newOwner();
    const app = testApp(database(), () => at);
    const context = await openContext(app, owner, "test", database());
    const answers = all(4, strengths);
    const about = { instrumentId: "strengths", raterGroup: "peer" as const, raterName: "Priya", day: "2026-11-20", note: null };
    const { id } = await addView(context.records, { ...about, answers, source: "an invitation" });
    expect(await as(app, owner).views.get({ id })).toMatchObject({ raterName: "Priya", answered: 48, source: "an invitation" });
  });

  test("takes only instruments that others can answer", async () => {
    const me = somebody();
    await expect(
      me.views.add({ instrument: "interests", raterGroup: "peer", answers: [{ item: "social-1", value: 3 }] }),
    ).rejects.toMatchObject({
      code: "NOT_FOR_OTHERS",
    });
    await expect(me.views.add({ raterGroup: "peer", answers: [] })).rejects.toMatchObject({ code: "VIEW_TOO_SHORT" });
  });
});
