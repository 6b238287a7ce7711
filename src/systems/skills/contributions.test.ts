// The inventory in what other rooms collect: levels that rose are read from the changes, on both databases.
import { expect, test } from "vitest";
import { clockAt, newOwner, onBothDatabases } from "../../database/testing.ts";
import { openContext } from "../../operations/context.ts";
import { as, testApp } from "../../testing.ts";
import { skillsSystem } from "./index.ts";

onBothDatabases("what skills tell", (database) => {
  const begin = () => {
    const clock = clockAt("2026-02-02T09:00:00.000Z");
    const app = testApp(database(), clock.now);
    const owner = newOwner();
    return {
      me: as(app, owner),
      moveTo: (day: string) => clock.moveTo(`${day}T09:00:00.000Z`),
      context: () => openContext(app, owner, "test", database()),
    };
  };

  test("a risen level is told in its days, and an undone one is not", async () => {
    const { me, moveTo, context } = begin();
    const made = await me.skills.add({ label: "Copywriting", level: 2 });
    moveTo("2026-02-10");
    await me.skills.update({ id: made.id, level: 3 });
    moveTo("2026-02-20");
    await me.skills.update({ id: made.id, level: 5 });
    const told = async (from: string, to: string) =>
      (await skillsSystem.happened?.(await context(), from, to))?.map(({ day, title }) => [day, title]);
    expect(await told("2026-02-01", "2026-02-28")).toEqual([["2026-02-20", "Copywriting: from level 2 to level 5"]]);
    await me.changes.undo({});
    expect(await told("2026-02-01", "2026-02-28")).toEqual([["2026-02-10", "Copywriting: from level 2 to level 3"]]);
    expect(await told("2026-02-11", "2026-02-28")).toEqual([]);
  });

  test("a year without growth is said with its day, and ends with the next rise", async () => {
    const { me, moveTo, context } = begin();
    const first = await me.skills.add({ label: "Copywriting", level: 2 });
    for (const label of ["Budgeting", "SEO"]) await me.skills.add({ label, level: 2 });
    moveTo("2026-03-05");
    await me.skills.update({ id: first.id, level: 3 });
    moveTo("2027-03-05");
    expect(await skillsSystem.signals?.(await context())).toMatchObject([{ about: "growth", since: "2026-03-05" }]);
    await me.skills.update({ id: first.id, level: 4 });
    expect(await skillsSystem.signals?.(await context())).toEqual([]);
  });
});
