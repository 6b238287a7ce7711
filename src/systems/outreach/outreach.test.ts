import { expect, test } from "vitest";
import { clockAt, newOwner, onBothDatabases } from "../../database/testing.ts";
import { as, testApp } from "../../testing.ts";

onBothDatabases("talks to learn from", (database) => {
  const begin = (at = "2026-11-24T09:00:00.000Z", owner = newOwner()) => as(testApp(database(), clockAt(at).now), owner);
  type Me = ReturnType<typeof begin>;
  const titles = async ({ agenda }: Me) => {
    const { now, ifThereIsRoom, later } = await agenda.today({});
    return [...now, ...ifThereIsRoom, ...later].map(({ title }) => title);
  };

  test("from the target to the report: each day moves it on, and Today asks for the next thing", {
    timeout: 60_000,
  }, async () => {
    const owner = newOwner();
    const me = begin(undefined, owner);
    const { inquiries, contacts, conversations, profile } = me;
    await profile.save({ displayName: "Mia Berg", headline: "Nurse for six years" });
    await contacts.add({ name: "Ana Lopez", work: "Ward manager at St Anna" });
    const { id, questions } = await inquiries.add({ about: "ward manager" });
    expect(questions).toHaveLength(10);
    expect(await titles(me)).toContain("Find one person to ask about ward manager");
    await inquiries.update({ id, name: "Ana Lopez", want: "How does a rota hold?" });
    expect(await titles(me)).toContain("Ask Ana Lopez for twenty minutes about ward manager");
    const { text } = await inquiries.words({ id });
    expect(text).toContain("I am Mia Berg: Nurse for six years.");
    expect(text).toContain("(Ward manager, St Anna)");
    expect(await inquiries.update({ id, askedOn: "2026-11-24" })).toMatchObject({ state: "asked", move: "again" });
    expect(await inquiries.update({ id, talkOn: "2026-11-25" })).toMatchObject({
      state: "agreed",
      answer: "yes",
      move: "prepare",
    });
    expect(await titles(me)).toContain("Prepare the talk with Ana Lopez about ward manager");
    await expect(inquiries.update({ id, heldOn: "2026-11-25" })).rejects.toMatchObject({ code: "DAY_IN_FUTURE" });
    const held = await inquiries.update({ id, heldOn: "2026-11-24", notes: "Weekends first.", promised: "My plan" });
    expect(held).toMatchObject({ state: "talked", move: "thank" });
    expect((await conversations.list({})).items).toMatchObject([
      { channel: "interview", day: "2026-11-24", people: [{ label: "Ana Lopez" }] },
    ]);
    expect((await contacts.list({ text: "Ana" })).items[0]?.lastTalk).toBe("2026-11-24");
    expect((await inquiries.words({ id, letter: "thanks" })).text).toContain("Weekends first.");
    await inquiries.update({ id, thankedOn: "2026-11-24" });
    await inquiries.update({ id, keptOn: "2026-11-24" });
    expect((await titles(me)).filter((title) => title.includes("Ana"))).toEqual([]);

    const later = begin("2027-01-24T09:00:00.000Z", owner);
    expect(await titles(later)).toContain("Tell Ana Lopez what you did with the advice");
    expect((await later.inquiries.words({ id, letter: "report" })).text).toBeNull();
    await later.inquiries.update({ id, did: "I drew the rota.", reportedOn: "2027-01-24" });
    expect((await later.inquiries.list({})).counts).toEqual({ all: 1, open: 0, talked: 1 });
    expect(await titles(later)).not.toContain("Tell Ana Lopez what you did with the advice");
  });

  test("a talk that did not take place after all, or in the bin, leaves none behind; with a new name it is with them", async () => {
    const { inquiries, conversations, changes } = begin();
    await expect(inquiries.add({ about: "welder", heldOn: "2026-11-20" })).rejects.toMatchObject({ code: "NOBODY_TO_TALK_TO" });
    const { id } = await inquiries.add({ about: "welder", name: "Bo Ek", heldOn: "2026-11-20" });
    const named = async () => (await conversations.list({})).items.map(({ people, day }) => [people[0]?.label, day]);
    expect(await named()).toEqual([["Bo Ek", "2026-11-20"]]);
    await inquiries.update({ id, name: "Cem Aydin" });
    expect(await named()).toEqual([["Cem Aydin", "2026-11-20"]]);
    await inquiries.update({ id, heldOn: "2026-11-21" });
    expect(await named()).toEqual([["Cem Aydin", "2026-11-21"]]);
    await inquiries.update({ id, heldOn: null });
    expect(await named()).toEqual([]);
    await inquiries.update({ id, heldOn: "2026-11-22" });
    await inquiries.remove({ id });
    expect(await named()).toEqual([]);
    await changes.undo({});
    expect(await named()).toEqual([["Cem Aydin", "2026-11-22"]]);
  });

  test("counts for a goal, and a step of the plan is known to have become one", async () => {
    const { inquiries, goals, activities } = begin();
    const { goal } = await goals.add({
      title: "One talk a month",
      measure: { kind: "rate", unit: "talks", count: 1, per: "month", follows: "outreach.talks" },
      startDay: "2026-11-01",
    });
    const { id } = await activities.add({ title: "Talk to a ward manager", kind: "people", hours: 1 });
    await inquiries.add({ about: "ward manager", name: "Ana", heldOn: "2026-11-20", step: { kind: "activity", id } });
    await inquiries.add({ about: "welder" });
    expect((await goals.get({ id: goal.id })).progress.inPeriod).toBe(1);
    expect((await inquiries.list({ step: id })).items.map(({ about }) => about)).toEqual(["ward manager"]);
    expect((await inquiries.list({ fromPlan: true })).total).toBe(1);
  });
});
