// The present role in what other rooms collect: the rules as examples, then through the router on both databases.
import { describe, expect, test } from "vitest";
import { clockAt, newOwner, onBothDatabases } from "../../database/testing.ts";
import { openContext } from "../../operations/context.ts";
import { as, testApp } from "../../testing.ts";
import { resumeSystem } from "./index.ts";
import { experiencesIn, longInRole, newRole, presentRole } from "./present-role.ts";

const work = (id: string, start: string | null, end: string | null = null) => ({
  id,
  kind: "work" as const,
  title: "Editor",
  organisation: "Northwind",
  start,
  end,
  confirmation: "confirmed" as const,
});

describe("a new role", () => {
  test("is a milestone on the day it began, for ninety days", () => {
    expect(newRole(work("a", "2026-09-01"), "2026-11-22")).toEqual({
      key: "role:a",
      kind: "role",
      title: "Editor, Northwind",
      day: "2026-09-01",
      record: { kind: "experience", id: "a", label: "Editor, Northwind" },
    });
    expect(newRole(work("a", "2026-09"), "2026-11-30")).toMatchObject({ day: "2026-09-01" });
    expect(newRole(work("a", "2026-09"), "2026-12-01")).toBeNull();
  });

  test.each([
    ["is over", work("a", "2026-09", "2026-10")],
    ["has not begun", work("a", "2026-12")],
    ["is known by its year alone", work("a", "2026")],
    ["has no day", work("a", null)],
    ["is not confirmed", { ...work("a", "2026-10"), confirmation: "unconfirmed" as const }],
    ["is no work", { ...work("a", "2026-10"), kind: "education" as const }],
  ])("is none where it %s", (_, one) => {
    expect(newRole(one, "2026-11-22")).toBeNull();
  });
});

test("what began and ended is told by days; an award is reached", () => {
  const all = [work("a", "2024-01", "2026-08"), work("b", "2026-09"), { ...work("c", "2026-09-12"), kind: "award" as const }];
  expect(experiencesIn(all, "2026-08-01", "2026-09-30").map(({ day, kind, title }) => [day, kind, title])).toEqual([
    ["2026-08-01", "changed", "Ended: Editor, Northwind"],
    ["2026-09-01", "changed", "Began: Editor, Northwind"],
    ["2026-09-12", "reached", "Editor, Northwind"],
  ]);
});

describe("the time in a role", () => {
  test("counts for the one that began last", () => {
    expect(presentRole([work("old", "2020-01"), work("new", "2024-05"), work("over", "2025-01", "2025-06")])?.id).toBe("new");
    expect(presentRole([work("over", "2025-01", "2025-06")])).toBeNull();
  });

  test("is a signal after every 18 months: a date where one grew, growth where nothing rose", () => {
    expect(longInRole(work("a", "2025-01"), 2, "2026-06-30")).toEqual([]);
    expect(longInRole(work("a", "2025-01"), 2, "2026-07-01")).toMatchObject([
      {
        key: "resume:in-role:a:18",
        about: "date",
        since: "2026-07-01",
        reason: "It began in January 2025, and 2 skill levels have risen since. Is it still the right place?",
      },
    ]);
    expect(longInRole(work("a", "2022-01"), 0, "2026-07-01")).toMatchObject([{ key: "resume:in-role:a:54", about: "growth" }]);
    const after31 = longInRole(work("a", "2024-04"), 0, "2026-11-22");
    expect(after31).toMatchObject([{ key: "resume:in-role:a:18", title: "31 months as Editor, Northwind", since: "2025-10-01" }]);
  });
});

onBothDatabases("what the resume tells", (database) => {
  test("a role written down is a milestone and, in time, a signal", async () => {
    const clock = clockAt("2026-11-22T09:00:00.000Z");
    const app = testApp(database(), clock.now);
    const owner = newOwner();
    const me = as(app, owner);
    const context = () => openContext(app, owner, "test", database());
    const role = await me.experiences.add({ kind: "work", title: "Editor", start: "2026-11" });
    const written = [{ kind: "experience", id: role.id }];
    expect(await resumeSystem.milestones?.(await context(), written)).toMatchObject([{ key: `role:${role.id}`, kind: "role" }]);
    expect(await resumeSystem.happened?.(await context(), "2026-11-01", "2026-11-30")).toMatchObject([
      { title: "Began: Editor" },
    ]);
    expect(await resumeSystem.signals?.(await context())).toEqual([]);

    const skill = await me.skills.add({ label: "Editing", level: 2 });
    clock.moveTo("2028-05-02T09:00:00.000Z");
    expect(await resumeSystem.signals?.(await context())).toMatchObject([{ about: "growth", title: "18 months as Editor" }]);
    await me.skills.update({ id: skill.id, level: 3 });
    expect(await resumeSystem.signals?.(await context())).toMatchObject([{ about: "date" }]);
    expect(await resumeSystem.milestones?.(await context(), written)).toEqual([]);
  });
});
