import { expect, test } from "vitest";
import { clockAt, newOwner, onBothDatabases } from "../../database/testing.ts";
import { as, testApp } from "../../testing.ts";

onBothDatabases("feedback", (database) => {
  const begin = () => as(testApp(database(), clockAt("2026-11-24T09:00:00.000Z").now), newOwner());

  test("a line says who, what and of which kind; whoever is kept among people is named", async () => {
    const { feedback, contacts } = begin();
    const ana = await contacts.add({ name: "Ana Lopez" });
    const heard = await feedback.add({ words: "Ana Lopez said my handover notes are clear", day: "yesterday" });
    expect(heard).toMatchObject({ from: "Ana Lopez", words: "My handover notes are clear", tone: "praise", day: "2026-11-23" });
    expect(heard.person?.id).toBe(ana.id);
    expect((await contacts.get({ id: ana.id })).between.map(({ kind }) => kind)).toContain("heard");
    expect((await feedback.list({ person: ana.id })).total).toBe(1);
    const renamed = await feedback.update({ id: heard.id, from: "Somebody else" });
    expect(renamed.person).toBeNull();
  });

  test("critique and advice stay open until something was done or let be; each is found by its words", async () => {
    const { feedback } = begin();
    const late = await feedback.add({ words: "my boss told me the rota came too late" });
    await feedback.add({ words: "You did that well", from: "Bo", tone: "praise" });
    expect((await feedback.list({})).counts).toEqual({ all: 2, open: 1, praise: 1 });
    await feedback.act({ id: late.id, did: "The rota stands by Thursday now" });
    expect((await feedback.list({ open: true })).total).toBe(0);
    expect((await feedback.list({ text: "thursday" })).items.map(({ id }) => id)).toEqual([late.id]);
    expect(await feedback.thank({ id: late.id })).toMatchObject({ thankedOn: "2026-11-24" });
    await expect(feedback.add({ words: "Well done", day: "2026-12-24" })).rejects.toMatchObject({ code: "DAY_IN_FUTURE" });
  });

  test("Today asks to thank and to decide, the latest first, and falls silent once both is noted", async () => {
    const { feedback, agenda } = begin();
    const heard = await feedback.add({ words: "Ana said my notes are too long" });
    const keys = async () => {
      const { now, ifThereIsRoom, later } = await agenda.today({});
      return [...now, ...ifThereIsRoom, ...later].map(({ key }) => key);
    };
    expect(await keys()).toEqual(expect.arrayContaining([`feedback:thank:${heard.id}`, `feedback:act:${heard.id}`]));
    await feedback.thank({ id: heard.id });
    await feedback.act({ id: heard.id, did: "One page, no more" });
    expect((await keys()).filter((key) => key.startsWith("feedback:"))).toEqual([]);
  });

  test("what goes out as a spreadsheet is known when it comes back", async () => {
    const { feedback } = begin();
    await feedback.add({ words: "Ana said my handover notes are clear" });
    const { csv } = await feedback.export({});
    expect(await feedback.import({ text: csv })).toMatchObject({ added: [], known: 1, bad: [] });
    expect(await begin().feedback.import({ text: csv })).toMatchObject({ added: ["Ana: My handover notes are clear"] });
  });
});
