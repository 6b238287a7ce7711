import { expect, test } from "vitest";
import { clockAt, newOwner, onBothDatabases } from "../../database/testing.ts";
import { as, testApp } from "../../testing.ts";

onBothDatabases("several openings at once", (database) => {
  const begin = async () => {
    const me = as(testApp(database(), clockAt("2026-11-24T09:00:00.000Z").now), newOwner());
    const nurse = await me.openings.add({ title: "Nurse", organisation: "St Mary's", appliedOn: "2026-11-10" });
    const chef = await me.openings.add({ title: "Chef", organisation: "Krone", appliedOn: "2026-11-12" });
    const talk = await me.openings.add({ title: "Talk at the fair", kind: "speaking" });
    const stages = async () => (await me.openings.list({ sort: "title" })).items.map(({ title, stage }) => `${title}: ${stage}`);
    return { me, nurse, chef, talk, stages };
  };

  test("they are moved on together, and one undo takes all of it back", async () => {
    const { me, nurse, chef, stages } = await begin();
    expect(await me.openings.several({ ids: [nurse.id, chef.id, nurse.id], as: "answered" })).toEqual({
      done: [nurse.id, chef.id],
      left: [],
    });
    expect(await stages()).toEqual(["Chef: answered", "Nurse: answered", "Talk at the fair: found"]);
    await me.changes.undo({});
    expect(await stages()).toEqual(["Chef: applied", "Nurse: applied", "Talk at the fair: found"]);
  });

  test("what cannot be so stays as it is, with the reason", async () => {
    const { me, nurse, talk } = await begin();
    const { done, left } = await me.openings.several({ ids: [nurse.id, talk.id], as: "silent", note: "No word for weeks" });
    expect(done).toEqual([nurse.id]);
    expect(left).toMatchObject([
      { id: talk.id, title: "Talk at the fair", why: expect.stringContaining("it cannot end as “silent”") },
    ]);
    expect((await me.openings.get({ id: nurse.id })).events.at(-1)).toMatchObject({ step: "silent", note: "No word for weeks" });
    expect((await me.openings.get({ id: talk.id })).standing.stage).toBe("found");
  });

  test("they are deleted together and come back with one undo; one that is not there stops all of it", async () => {
    const { me, nurse, chef } = await begin();
    await expect(me.openings.several({ ids: [nurse.id, "none"], as: "deleted" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect((await me.openings.list({})).total).toBe(3);
    await me.openings.several({ ids: [nurse.id, chef.id], as: "deleted" });
    expect((await me.openings.list({})).total).toBe(1);
    await me.changes.undo({});
    expect((await me.openings.list({})).total).toBe(3);
  });

  test("they get a tag and lose one together, the same word once, and the list finds them by it", async () => {
    const { me, nurse, chef, talk } = await begin();
    await me.openings.several({ ids: [nurse.id, chef.id], tag: "Near home" });
    await me.openings.several({ ids: [nurse.id, talk.id], tag: "near HOME" });
    expect((await me.openings.get({ id: nurse.id })).tags).toEqual(["Near home"]);
    expect((await me.openings.tags({})).tags).toEqual([{ tag: "near home", count: 3 }]);
    await me.openings.several({ ids: [talk.id], untag: "Near Home" });
    const found = async () => (await me.openings.list({ tag: "NEAR home", sort: "title" })).items.map(({ title }) => title);
    expect(await found()).toEqual(["Chef", "Nurse"]);
    await me.openings.remove({ id: chef.id });
    expect((await me.openings.tags({})).tags).toEqual([{ tag: "near home", count: 1 }]);
    await me.changes.undo({});
    await me.changes.undo({});
    expect(await found()).toEqual(["Chef", "Nurse", "Talk at the fair"]);
    await expect(me.openings.several({ ids: [nurse.id] })).rejects.toMatchObject({ code: "NOTHING_TO_DO" });
  });
});
