import { expect, test } from "vitest";
import { clockAt, newOwner, onBothDatabases } from "../../database/testing.ts";
import { as, testApp } from "../../testing.ts";

onBothDatabases("negotiations", (database) => {
  const begin = () => as(testApp(database(), clockAt("2026-11-24T09:00:00.000Z").now), newOwner());
  const lines = (one: { sections: readonly { key: string; lines: string[] }[] }, key: string) =>
    one.sections.find((part) => part.key === key)?.lines ?? [];

  const withOffer = async () => {
    const me = begin();
    const win = await me.wins.capture({ title: "Cut waiting at the desk from 40 to 25 minutes", day: "2026-05-02" });
    const opening = await me.openings.add({
      title: "Ward manager",
      organisation: "St Mary's",
      text: "What you bring\n- You have cut waiting at a desk",
    });
    await me.openings.add({ title: "Ward manager", organisation: "Krone", pay: "€60,000 a year" });
    const offer = await me.offers.add({
      title: "Ward manager at St Mary's",
      openingId: opening.id,
      base: 5_000_000,
      deadline: "2026-12-01",
    });
    return { ...me, win, offer };
  };

  test("a sheet for an offer says what is asked, what else there is, what proves it and what others pay", async () => {
    const { negotiations, offers, offer, win } = await withOffer();
    await offers.add({ title: "Nurse at Krone", base: 4_800_000 });
    const one = await negotiations.add({ offerId: offer.id, ask: 5_500_000, walkAway: 5_200_000 });
    expect(one).toMatchObject({ title: "Pay: Ward manager at St Mary's", currency: "EUR", per: "year", day: "2026-11-24" });
    expect(lines(one, "ask")).toEqual(["€55,000.00 a year: €5,000.00 more than they offer, 10 %."]);
    expect(lines(one, "else")).toEqual(["Nurse at Krone: €48,000.00 a year, all of it counted."]);
    expect(lines(one, "proof")).toEqual(["Cut waiting at the desk from 40 to 25 minutes"]);
    expect(lines(one, "paid")).toEqual(["Ward manager at Krone: €60,000 a year"]);
    expect(one.basis.map(({ record }) => record?.id)).toEqual([win.id]);
    expect(one.checks).toEqual(["They offer €50,000.00 a year: that is below where you walk away."]);
    expect((await negotiations.list({ offer: offer.id })).total).toBe(1);
  });

  test("how the offer stands by what counts is told beside where one walks away", async () => {
    const { negotiations, offers, offer } = await withOffer();
    await offers.add({ title: "Nurse at Krone", base: 4_800_000 });
    await offers.weigh({ payFrom: 4_000_000, payTo: 8_000_000, pay: 100 });
    const one = await negotiations.add({ offerId: offer.id });
    expect(lines(one, "walk-away")).toEqual([
      "[The pay below which you say no]",
      "It leads until it pays €2,000.00 less a year.",
    ]);
  });

  test("a win that changes shows it stale until the proof is drafted again, and undo clears it", async () => {
    const { negotiations, wins, changes, offer, win } = await withOffer();
    const one = await negotiations.add({ offerId: offer.id });
    await wins.update({ id: win.id, title: "Cut waiting at the desk from 40 to 25 minutes, day and night" });
    expect(await negotiations.get({ id: one.id })).toMatchObject({ stale: true });
    await changes.undo({});
    expect(await negotiations.get({ id: one.id })).toMatchObject({ stale: false });
    await wins.update({ id: win.id, title: "Cut waiting at the desk from 40 to 25 minutes, day and night" });
    expect(lines(await negotiations.renew({ id: one.id }), "proof")).toEqual([
      "Cut waiting at the desk from 40 to 25 minutes, day and night",
    ]);
    expect(await negotiations.get({ id: one.id })).toMatchObject({ stale: false });
  });

  test("what is employer-sensitive proves nothing here, and another currency is refused with the way out", async () => {
    const { negotiations, wins, offer, win } = await withOffer();
    await wins.update({ id: win.id, employerSensitive: true });
    expect(lines(await negotiations.add({ offerId: offer.id }), "proof")).toEqual([
      "[What you did that they need, with its result]",
    ]);
    await expect(negotiations.add({ offerId: offer.id, currency: "USD" })).rejects.toThrow("The offer is in EUR");
    await expect(negotiations.add({ offerId: "none" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("it is printed, and written as Markdown", async () => {
    const { negotiations, profile, offer } = await withOffer();
    await profile.save({ displayName: "Mara Vogt" });
    const one = await negotiations.add({ offerId: offer.id, ask: 5_500_000 });
    const pdf = await negotiations.file({ id: one.id });
    expect(Buffer.from(pdf.content, "base64").subarray(0, 4).toString()).toBe("%PDF");
    const markdown = Buffer.from((await negotiations.file({ id: one.id, format: "md" })).content, "base64").toString();
    expect(markdown).toContain("## What I ask for");
    expect(markdown).toContain("10 %");
  });

  test("Today asks for what only the person can say while the talk is near", async () => {
    const { negotiations, agenda } = begin();
    const one = await negotiations.add({ title: "My pay", day: "2026-11-27" });
    const asked = async () => {
      const { now, ifThereIsRoom, later } = await agenda.today({});
      return [...now, ...ifThereIsRoom, ...later].map(({ key }) => key).filter((key) => key.startsWith("negotiations:"));
    };
    expect(await asked()).toEqual([`negotiations:open:${one.id}`]);
    await negotiations.update({
      ...{ id: one.id, ask: 100, anchor: 110, walkAway: 90, haveElse: "I stay.", proof: "Trained four nurses." },
      ...{ objections: "No money => Then in May.", words: "I would like more." },
    });
    expect(await asked()).toEqual([]);
  });

  test("what goes out as a spreadsheet is known when it comes back", async () => {
    const { negotiations } = begin();
    await negotiations.add({ title: "My pay", ask: 5_500_050, per: "month" });
    const { csv } = await negotiations.export({});
    expect(await negotiations.import({ text: csv })).toMatchObject({ added: [], known: 1, bad: [] });
    const other = begin();
    expect(await other.negotiations.import({ text: csv })).toMatchObject({ added: ["My pay"] });
    expect((await other.negotiations.list({})).items[0]).toMatchObject({ ask: 5_500_050, per: "month" });
  });
});
