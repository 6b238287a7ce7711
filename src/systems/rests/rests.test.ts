import { expect, test } from "vitest";
import { clockAt, newOwner, onBothDatabases } from "../../database/testing.ts";
import { as, testApp } from "../../testing.ts";

onBothDatabases("rests", (database) => {
  const begin = () => {
    const clock = clockAt("2026-11-24T09:00:00.000Z");
    return { me: as(testApp(database(), clock.now), newOwner()), clock };
  };

  test("several stand side by side, each from a line, changed, deleted and brought back", async () => {
    const { me } = begin();
    const december = await me.rests.add({ title: "10 to 20 December" });
    expect(december).toMatchObject({ startsOn: "2026-12-10", endsOn: "2026-12-20" });
    await me.rests.add({ title: "August" });
    await me.rests.add({ title: "Study week", startsOn: "2027-02-01", endsOn: "2027-02-07" });
    expect((await me.rests.list({})).items.map(({ title }) => title)).toEqual(["August", "Study week", "10 to 20 December"]);
    await me.rests.update({ id: december.id, endsOn: "2026-12-31" });
    expect((await me.rests.get({ id: december.id })).said).toBe("10 Dec to 31 Dec. 22 days without reminders.");
    await me.changes.undo({});
    expect((await me.rests.get({ id: december.id })).endsOn).toBe("2026-12-20");
    await me.rests.remove({ id: december.id });
    expect((await me.rests.list({})).counts).toEqual({ all: 2, ahead: 2 });
    await me.bin.restore({ record: "rest", of: december.id });
    expect((await me.rests.list({ text: "december" })).total).toBe(1);
  });

  test("words that name no days, and an end before the beginning, are refused with the way out", async () => {
    const { me } = begin();
    await expect(me.rests.add({ title: "a while" })).rejects.toMatchObject({ code: "REST_WITHOUT_DAYS" });
    const { id } = await me.rests.add({ title: "August" });
    await expect(me.rests.update({ id, endsOn: "2026-08-01" })).rejects.toMatchObject({ code: "REST_CROSS" });
  });

  test("what goes out as a spreadsheet is known when it comes back", async () => {
    const { me } = begin();
    await me.rests.add({ title: "10 to 20 December" });
    const { csv } = await me.rests.export({});
    expect(await me.rests.import({ text: csv })).toMatchObject({ added: [], known: 1, bad: [] });
    expect(await begin().me.rests.import({ text: csv })).toMatchObject({ added: ["10 to 20 December"] });
  });
});
