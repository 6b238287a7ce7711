import { expect, test } from "vitest";
import { clockAt, newOwner, onBothDatabases } from "../../database/testing.ts";
import { as, testApp } from "../../testing.ts";

onBothDatabases("offers", (database) => {
  const begin = () => as(testApp(database(), clockAt("2026-11-24T09:00:00.000Z").now), newOwner());

  test("one moves its opening on, becomes a win, and its decision ends the opening", async () => {
    const { openings, offers, wins } = begin();
    const { id: openingId } = await openings.add({ title: "Nurse", organisation: "St Mary's", appliedOn: "2026-11-10" });
    const one = await offers.add({ title: "Nurse at St Mary's", openingId, base: 5_200_000, deadline: "2026-12-01" });
    expect(one).toMatchObject({ day: "2026-11-24", decision: "open", overFour: 20_800_000, anHour: null });
    expect((await openings.get({ id: openingId })).standing.stage).toBe("offer");
    expect((await wins.list({})).items.map(({ title }) => title)).toEqual(["Offer: Nurse at St Mary's"]);
    await offers.decide({ id: one.id, as: "declined" });
    expect((await openings.get({ id: openingId })).standing.stage).toBe("declined");
    await offers.decide({ id: one.id, as: "open" });
    expect((await openings.get({ id: openingId })).standing.stage).toBe("offer");
    await offers.decide({ id: one.id, as: "accepted" });
    expect((await openings.list({ state: "taken" })).total).toBe(1);
    await offers.remove({ id: one.id });
    expect((await offers.list({})).total).toBe(0);
  });

  test("without weights they stand by pay; with them the best leads, and what must change is said", async () => {
    const { offers } = begin();
    await offers.add({ title: "Far and rich", base: 6_000_000, commuteMinutes: 60, daysThere: 5 });
    await offers.add({ title: "Near", base: 5_000_000, commuteMinutes: 0 });
    const plain = await offers.compare({});
    expect(plain).toMatchObject({ unweighed: true, ranked: [{ title: "Far and rich", score: null }, { title: "Near" }] });
    await offers.weigh({ payFrom: 4_000_000, payTo: 8_000_000, pay: 50, commute: 100 });
    const { ranked, said } = await offers.compare({});
    expect(ranked.map(({ title }) => title)).toEqual(["Near", "Far and rich"]);
    expect(said[0]).toBe("Near leads, by 58 of 100 before Far and rich.");
    expect(ranked[1]?.toLead[0]).toBe("It would lead with €70,000.00 more a year.");
    await offers.weigh({ payFrom: 4_000_000, payTo: 8_000_000, pay: 100 });
    expect((await offers.weights({})).weights).toMatchObject({ pay: 100, commute: 0 });
    expect((await offers.compare({})).ranked[0]?.title).toBe("Far and rich");
  });

  test("the day of the answer stands on Today, and an interview after it is told beside the comparison", async () => {
    const { openings, offers, interviews, agenda } = begin();
    await offers.add({ title: "Cook at Blum", base: 3_000_000, deadline: "2026-11-27" });
    const { id: openingId } = await openings.add({ title: "Chef", organisation: "Krone", appliedOn: "2026-11-10" });
    await interviews.add({ openingId, day: "2026-12-02" });
    const { now, ifThereIsRoom, later } = await agenda.today({});
    expect(
      [...now, ...ifThereIsRoom, ...later].find(({ title }) => title === "Decide on the offer: Cook at Blum")?.reason,
    ).toContain("They want an answer by 27 November; it is worth €30,000.00 a year.");
    expect((await offers.compare({})).clashes).toEqual([
      "Cook at Blum wants an answer by 27 November; the interview for Chef at Krone is on 2 December. Ask for more time now.",
    ]);
  });

  test("another currency needs its rate, and what cannot be weighed is refused with the way out", async () => {
    const { offers } = begin();
    await offers.add({ title: "Here", base: 5_000_000 });
    await offers.add({ title: "There", base: 6_000_000, currency: "USD" });
    await expect(offers.compare({})).rejects.toThrow("There is in USD: say what one is worth in EUR, such as USD=0.92.");
    expect((await offers.compare({ rates: "USD=0.9" })).ranked.map(({ yearly }) => yearly)).toEqual([5_400_000, 5_000_000]);
    await expect(offers.compare({ rates: "dollar" })).rejects.toMatchObject({ code: "UNREAD_RATE" });
    await expect(offers.weigh({ payFrom: 5, payTo: 5, pay: 1 })).rejects.toMatchObject({ code: "NO_SPAN" });
    await expect(offers.weigh({ payFrom: 5, payTo: 6, pay: 0 })).rejects.toMatchObject({ code: "NOTHING_COUNTS" });
  });
});
