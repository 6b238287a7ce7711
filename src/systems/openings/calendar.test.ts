import { expect, test } from "vitest";
import { clockAt, newOwner, onBothDatabases } from "../../database/testing.ts";
import { as, testApp } from "../../testing.ts";

onBothDatabases("the calendar of openings", (database) => {
  const begin = () => as(testApp(database(), clockAt("2026-11-24T09:00:00.000Z").now), newOwner());

  test("a month holds interviews, last days, answers and next steps on their days, and nothing of another month", async () => {
    const { openings, interviews, offers } = begin();
    await openings.add({ title: "Nurse", organisation: "St Mary's", deadline: "2026-12-10" });
    const { id: openingId } = await openings.add({ title: "Chef", organisation: "Krone", appliedOn: "2026-11-20" });
    await interviews.add({ openingId, day: "2026-12-02", time: "09:30" });
    await offers.add({ title: "Cook at Blum", base: 3_000_000, deadline: "2026-12-02" });
    const { items, days } = await openings.calendar({ month: "2026-12" });
    expect(items.map(({ day, what, title }) => [day, what, title])).toEqual([
      ["2026-12-02", "Interview at 09:30", "Chef at Krone"],
      ["2026-12-02", "Last day to answer", "Cook at Blum"],
      ["2026-12-06", "Apply, or let it go", "Nurse at St Mary's"],
      ["2026-12-08", "Ask how it went", "Chef at Krone"],
      ["2026-12-10", "Last day to apply", "Nurse at St Mary's"],
    ]);
    expect(days.map(({ count }) => count)).toEqual([2, 1, 1, 1]);
    expect((await openings.calendar({})).items).toEqual([]);
    expect((await openings.calendar({ month: "2027-02" })).items).toEqual([]);
  });

  test("whoever applied has no last day any more, what is over is not there, and an unread month is named", async () => {
    const { openings } = begin();
    const { id } = await openings.add({ title: "Nurse", deadline: "2026-11-28" });
    await openings.advance({ id, to: "applied" });
    expect((await openings.calendar({})).items).toEqual([]);
    expect((await openings.calendar({ month: "2026-12" })).items.map(({ what }) => what)).toEqual([
      "Ask how your application stands",
    ]);
    await openings.close({ id, as: "rejected" });
    expect((await openings.calendar({ month: "2026-12" })).items).toEqual([]);
    await expect(openings.calendar({ month: "December" })).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });

  test("a full day shows its first and how many there are, and leaves room for the days after it", async () => {
    const { openings } = begin();
    for (let at = 0; at < 6; at++) await openings.add({ title: `Nurse ${at}`, appliedOn: "2026-11-20" });
    await openings.add({ title: "Chef", appliedOn: "2026-11-21" });
    const { items, days } = await openings.calendar({});
    expect(items.map(({ day }) => day)).toEqual(["2026-11-28", "2026-11-28", "2026-11-28", "2026-11-29"]);
    expect(days).toEqual([
      { day: "2026-11-28", count: 6 },
      { day: "2026-11-29", count: 1 },
    ]);
  });
});
