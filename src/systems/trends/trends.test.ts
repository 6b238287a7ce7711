import { expect, test } from "vitest";
import { clockAt, newOwner, onBothDatabases } from "../../database/testing.ts";
import { as, testApp } from "../../testing.ts";

onBothDatabases("trends", (database) => {
  const begin = () => as(testApp(database(), clockAt("2026-11-24T09:00:00.000Z").now), newOwner());

  test("few postings tell how many are missing; enough tell what they ask for, each house and title once", async () => {
    const { openings, trends } = begin();
    expect(await trends.skills({})).toMatchObject({ postings: 0, missing: 12, items: [] });
    expect(await trends.next({})).toMatchObject({ open: 0, missing: 3, items: [] });
    const text = "Nurse\n\nWhat you bring\n- Infection control\n- Medication administration";
    for (let at = 0; at < 12; at++) await openings.add({ title: "Nurse", organisation: `House ${at}`, text });
    await openings.add({ title: "Nurse", organisation: "House 0", text });
    const found = await trends.skills({});
    expect(found).toMatchObject({ postings: 12, again: 1, missing: 0, unread: 0 });
    expect(found.items.find(({ label }) => label === "Infection control")).toMatchObject({ asked: 12, share: 1, change: null });
  });

  test("the one skill that is missing for open postings stands as what to learn next", async () => {
    const { openings, skills, trends } = begin();
    await skills.add({ catalogueId: "starter:infection-control", label: "Infection control", level: 4 });
    const text = "Nurse\n\nYou must have\n- Infection control\n- Medication administration";
    for (let at = 0; at < 3; at++) await openings.add({ title: "Nurse", organisation: `House ${at}`, text });
    const { items, open } = await trends.next({});
    expect(open).toBe(3);
    expect(items).toMatchObject([{ label: "Medication administration", opens: 3, have: null }]);
  });
});
