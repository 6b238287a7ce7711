import { expect, test } from "vitest";
import { clockAt, newOwner, onBothDatabases } from "../../database/testing.ts";
import { as, testApp } from "../../testing.ts";

onBothDatabases("events and memberships", (database) => {
  const begin = () => as(testApp(database(), clockAt("2026-11-24T09:00:00.000Z").now), newOwner());
  type Me = ReturnType<typeof begin>;
  const titles = async ({ agenda }: Me) => {
    const { now, ifThereIsRoom, later } = await agenda.today({});
    return [...now, ...ifThereIsRoom, ...later].map(({ title }) => title);
  };

  test("a line becomes an event with its day, kind and place; without a day it is refused", async () => {
    const { gatherings } = begin();
    const fair = await gatherings.add({ title: "Trade fair in Leeds on 12 March" });
    expect(fair).toMatchObject({ title: "Trade fair", kind: "fair", day: "2027-03-12", place: "Leeds", went: null });
    await expect(gatherings.add({ title: "Trade fair in Leeds" })).rejects.toMatchObject({ code: "NO_DAY" });
    await expect(gatherings.update({ id: fair.id, went: "yes" })).rejects.toMatchObject({ code: "NOT_YET" });
    await expect(gatherings.update({ id: fair.id, lastDay: "2027-03-11" })).rejects.toMatchObject({ code: "ENDS_BEFORE" });
    await expect(gatherings.update({ id: fair.id, cost: 1000 })).rejects.toMatchObject({ code: "NO_CURRENCY" });
  });

  test("whom one met is kept with the talk, and Today asks to write until it is ticked or a talk was kept since", async () => {
    const me = begin();
    const { gatherings, contacts, conversations } = me;
    const { id } = await gatherings.add({ title: "Nurses' congress", day: "2026-11-23" });
    await gatherings.meet({ id, who: "Ana Lopez", why: "How she plans a rota" });
    expect(await titles(me)).toContain("Did you go to “Nurses' congress”?");
    await gatherings.met({ id, who: "Ana Lopez" });
    const both = await gatherings.met({ id, who: "Bo Ek" });
    expect(both).toMatchObject({ went: "yes", toWrite: ["Ana Lopez", "Bo Ek"] });
    expect((await conversations.list({})).items).toMatchObject([{ channel: "event", day: "2026-11-23" }, { channel: "event" }]);
    expect(await titles(me)).toContain("Write to the 2 people you met at “Nurses' congress”");
    await conversations.met({ line: "called Ana Lopez" });
    expect(await titles(me)).toContain("Write to Bo Ek, whom you met at “Nurses' congress”");
    await gatherings.wrote({ id });
    expect((await titles(me)).filter((title) => title.includes("congress"))).toEqual([]);
    expect((await gatherings.list({ toWrite: true })).total).toBe(0);

    const ana = (await contacts.list({ text: "Ana" })).items[0]?.id ?? "";
    expect((await gatherings.list({ person: ana })).items.map((one) => one.id)).toEqual([id]);
    await gatherings.remove({ id });
    expect((await conversations.list({})).total).toBe(1);
    await me.changes.undo({});
    expect((await conversations.list({})).total).toBe(3);
  });

  test("somebody taken off the list, or not met after all, leaves no talk behind", async () => {
    const { gatherings, conversations } = begin();
    const { id } = await gatherings.add({ title: "Meetup", day: "2026-11-20" });
    const { people } = await gatherings.met({ id, who: "Ana Lopez" });
    const [day] = (await conversations.list({})).items.map((talk) => talk.day);
    expect(day).toBe("2026-11-20");
    await gatherings.update({ id, day: "2026-11-19" });
    expect((await conversations.list({})).items.map((talk) => talk.day)).toEqual(["2026-11-19"]);
    await gatherings.update({ id, people: people.map((one) => ({ ...one, met: false })) });
    expect((await conversations.list({})).total).toBe(0);
    await gatherings.met({ id, who: "Cem Aydin", keep: false });
    expect((await conversations.list({})).total).toBe(0);
  });

  test("what one went to counts for a goal and is what happened; a renewal waits on Today and moves on", async () => {
    const me = begin();
    const { gatherings, memberships, goals } = me;
    const { goal } = await goals.add({
      title: "Two events a month",
      measure: { kind: "rate", unit: "events", count: 2, per: "month", follows: "gatherings.attended" },
      startDay: "2026-11-01",
    });
    await gatherings.add({ title: "Course evening", day: "2026-11-10", went: "yes" });
    await gatherings.add({ title: "Fair", day: "2026-11-11", went: "no" });
    expect((await goals.get({ id: goal.id })).progress.inPeriod).toBe(1);
    const union = await memberships.add({
      name: "Nurses' union",
      dues: 12_000,
      currency: "EUR",
      per: "quarter",
      renewsOn: "2026-12-01",
    });
    expect(await titles(me)).toContain("Renew “Nurses' union”, or let it go");
    expect(await memberships.renew({ id: union.id })).toMatchObject({ renewsOn: "2027-03-01" });
    expect(await titles(me)).not.toContain("Renew “Nurses' union”, or let it go");
    await memberships.update({ id: union.id, leftOn: "2026-11-24" });
    await expect(memberships.renew({ id: union.id })).rejects.toMatchObject({ code: "HAS_LEFT" });
    expect((await memberships.list({ left: true })).counts).toEqual({ all: 1, now: 0, left: 1 });
  });
});
