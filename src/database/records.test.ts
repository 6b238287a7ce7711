import { expect, test } from "vitest";
import { as, testApp } from "../testing.ts";
import { newOwner, onBothDatabases } from "./testing.ts";

onBothDatabases("records", (database) => {
  const begin = () => as(testApp(database()), newOwner());

  test("a change is written with its revision and can be undone, and the undoing undone", async () => {
    const me = begin();
    await me.profile.save({ displayName: "Mara", weeklyHours: 5 });
    const changed = await me.profile.save({ weeklyHours: 3 });
    expect(changed).toMatchObject({
      displayName: "Mara",
      weeklyHours: 3,
      revision: 2,
      visibility: "private",
      employerSensitive: false,
    });

    const undone = await me.changes.undo({});
    expect((await me.profile.show({})).profile).toMatchObject({ weeklyHours: 5, revision: 3 });

    const [undoing] = (await me.changes.list({})).items;
    await me.changes.undo({ id: undoing?.id });
    expect((await me.profile.show({})).profile).toMatchObject({ weeklyHours: 3 });
    expect((await me.changes.list({})).items.find((change) => change.id === undone.id)).toMatchObject({ undone: false });
  });

  test("undoing step by step goes back to nothing", async () => {
    const me = begin();
    await me.profile.save({ weeklyHours: 5 });
    await me.profile.save({ weeklyHours: 3 });
    await me.changes.undo({});
    await me.changes.undo({});
    expect((await me.profile.show({})).profile).toBeNull();
    await expect(me.changes.undo({})).rejects.toMatchObject({ code: "NOTHING_TO_UNDO" });
  });

  test("an edit of an old version is refused and shows both", async () => {
    const me = begin();
    await me.profile.save({ weeklyHours: 5 });
    await me.profile.save({ weeklyHours: 4, revision: 1 });
    await expect(me.profile.save({ weeklyHours: 9, revision: 1 })).rejects.toMatchObject({
      code: "STALE",
      data: { current: { weeklyHours: 4, revision: 2 }, yours: { weeklyHours: 9 } },
    });
  });

  test("undoing a change that was built upon is refused", async () => {
    const me = begin();
    await me.profile.save({ weeklyHours: 5 });
    await me.profile.save({ weeklyHours: 4 });
    const [, first] = (await me.changes.list({})).items;
    await expect(me.changes.undo({ id: first?.id })).rejects.toMatchObject({ code: "CHANGED_SINCE" });
  });

  test("saving what already stands writes nothing", async () => {
    const me = begin();
    await me.profile.save({ weeklyHours: 5 });
    await me.profile.save({ weeklyHours: 5 });
    expect((await me.changes.list({})).total).toBe(1);
  });

  test("search finds beginnings of words, whatever the case and the accents, and only one's own", async () => {
    const me = begin();
    const other = begin();
    await me.profile.save({ displayName: "Mara Lindqvist", headline: "Brand strategist in Zürich, Søndre gate" });
    expect((await me.search.find({ text: "zurich STRAT" })).items).toMatchObject([
      { kind: "profile", id: "me", title: "Mara Lindqvist" },
    ]);
    expect((await me.search.find({ text: '"zurich* OR (' })).items).toEqual([]);
    expect((await me.search.find({ text: "sondre" })).total).toBe(1);
    expect((await other.search.find({ text: "zurich" })).items).toEqual([]);
  });

  test("what is undone away lies in the bin, comes back, and can be erased with its history", async () => {
    const me = begin();
    await me.profile.save({ displayName: "Mara", headline: "Unmistakable" });
    await me.changes.undo({});
    expect((await me.search.find({ text: "unmistakable" })).total).toBe(0);
    expect((await me.bin.list({})).items).toMatchObject([{ kind: "profile", id: "me", title: "Mara" }]);

    await me.bin.restore({ record: "profile", of: "me" });
    expect((await me.search.find({ text: "unmistakable" })).total).toBe(1);

    await me.changes.undo({});
    await me.bin.erase({ record: "profile", of: "me" });
    expect((await me.search.find({ text: "unmistakable" })).total).toBe(0);
    expect((await me.changes.history({ record: "profile", of: "me" })).versions).toEqual([]);
    expect((await me.changes.list({})).total).toBe(0);
  });

  test("history shows every version with its door", async () => {
    const me = begin();
    await me.profile.save({ weeklyHours: 5 });
    await me.profile.save({ weeklyHours: 3 });
    expect((await me.changes.history({ record: "profile", of: "me" })).versions).toMatchObject([
      { action: "update", door: "command", before: { weeklyHours: 5 }, after: { weeklyHours: 3 } },
      { action: "create", before: null, after: { weeklyHours: 5 } },
    ]);
  });

  test("facts dated back are one change of the day on which they were written down", async () => {
    const me = begin();
    await me.sample.load({});
    const [loading, ...others] = (await me.changes.list({})).items;
    expect(loading).toMatchObject({ operation: "sample.load", at: "2026-11-24T09:00:00.000Z" });
    expect(others).toEqual([]);
    await me.sample.remove({});
    expect(await me.sample.show({})).toEqual({ records: 0 });
    expect((await me.changes.list({})).total).toBe(0);
    expect((await me.bin.list({})).total).toBe(0);
  });
});
