import { describe, expect, test } from "vitest";
import { newOwner, onBothDatabases } from "../../database/testing.ts";
import { openContext } from "../../operations/context.ts";
import { as, testApp } from "../../testing.ts";
import { gapToRole, gapToTarget, raiseLevel } from "./readers.ts";

onBothDatabases("what other systems ask of the inventory", (database) => {
  const begin = async () => {
    const app = testApp(database());
    const actor = newOwner();
    const open = () => openContext(app, actor, "learning.finish", database());
    return { me: as(app, actor), open, context: await open() };
  };
  const learned = {
    catalogueId: "starter:sql",
    label: "SQL",
    kind: "tool" as const,
    level: 3,
    evidence: [{ note: "Course finished", day: "2026-11-20" }],
  };

  describe("raising a level that was learned", () => {
    test("adds the skill where it is new: confirmed, proven, used this month", async () => {
      const { context, me } = await begin();
      await raiseLevel(context, learned);
      expect((await me.skills.list({})).items).toMatchObject([
        { label: "SQL", level: 3, confirmation: "confirmed", lastUsed: "2026-11", evidence: learned.evidence },
      ]);
    });

    test("never lowers a level, and links the same proof once", async () => {
      const { context, me } = await begin();
      await me.skills.add({ label: "SQL", level: 4, confirmation: "unconfirmed" });
      await raiseLevel(context, learned);
      const again = await raiseLevel(context, learned);
      expect(again).toMatchObject({ level: 4, confirmation: "confirmed" });
      expect(again.evidence).toHaveLength(1);
      expect((await raiseLevel(context, { ...learned, level: 5 })).level).toBe(5);
    });

    test("leaves a withdrawn skill as it is", async () => {
      const { context, me } = await begin();
      const { id } = await me.skills.add({ label: "SQL", level: 1 });
      await me.skills.withdraw({ ids: [id] });
      expect(await raiseLevel(context, learned)).toMatchObject({ level: 1, confirmation: "withdrawn", evidence: [] });
    });
  });

  test("the gap to the target is null without one, and the gap to that role with one", async () => {
    const { open, me } = await begin();
    expect(await gapToTarget(await open())).toBeNull();
    await me.profile.save({ targetRoleId: "starter:content-marketer" });
    const gap = await gapToTarget(await open());
    expect(gap?.role.label).toBe("Content Marketer");
    expect(gap).toEqual(await gapToRole(await open(), "content marketer"));
    await me.profile.save({ targetRoleId: "starter:no-such-role" });
    expect(await gapToTarget(await open())).toBeNull();
  });
});
