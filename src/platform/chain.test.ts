import { expect, test } from "vitest";
import { newOwner, onBothDatabases } from "../database/testing.ts";
import { as, testApp } from "../testing.ts";

onBothDatabases("the chain", (database) => {
  /** A task proves a skill; the skill and a second task prove two check-ins of a goal. */
  const begin = async () => {
    const me = as(testApp(database()), newOwner());
    const task = await me.tasks.add({ title: "Run 3 campaigns" });
    const other = await me.tasks.add({ title: "Write 2 articles" });
    const skill = await me.skills.add({ label: "Kite building", level: 3 });
    await me.skills.link({ id: skill.id, evidence: { record: { kind: "task", id: task.id } } });
    const bystander = await me.skills.add({ label: "Kite flying", level: 3 });
    await me.skills.link({ id: bystander.id, evidence: { record: { kind: "task", id: other.id } } });
    const goal = await me.goals.add({ title: "Build 10 kites by June", level: "short-term" });
    const checkIn = await me.goals.checkIn({
      id: goal.goal.id,
      value: 1,
      evidence: [{ record: { kind: "skill", id: skill.id }, revision: 2 }],
    });
    const staleNow = async () => (await me.chain.stale({})).items.map(({ record }) => `${record.kind} ${record.label}`).sort();
    return { me, task, other, skill, bystander, checkIn, staleNow };
  };

  test("one fact changed at the source shows in everything built on it, and nowhere else; undo clears it", async () => {
    const { me, task, skill, staleNow } = await begin();
    expect(await staleNow()).toEqual([]);

    await me.tasks.update({ id: task.id, title: "Run 4 campaigns" });
    const stale = await me.chain.stale({});
    expect(stale.items.map(({ record }) => record.kind).sort()).toEqual(["check-in", "skill"]);
    expect(stale.items.find(({ record }) => record.id === skill.id)?.because).toMatchObject([
      {
        source: { kind: "task", id: task.id },
        state: "changed",
        changes: [{ field: "title", before: "Run 3 campaigns", after: "Run 4 campaigns" }],
        since: expect.any(String),
      },
    ]);

    await me.changes.undo({});
    expect(await staleNow()).toEqual([]);
  });

  test("who may see it is no fact: changing that makes nothing stale", async () => {
    const { me, task, staleNow } = await begin();
    await me.tasks.update({ id: task.id, employerSensitive: true });
    expect(await staleNow()).toEqual([]);
  });

  test("what lies in the bin makes stale what stands on it, until it is back", async () => {
    const { me, other, bystander, staleNow } = await begin();
    await me.tasks.remove({ id: other.id });
    expect(await staleNow()).toEqual(["skill Kite flying"]);
    expect((await me.chain.trace({ record: "skill", of: bystander.id })).standsOn).toMatchObject([
      { state: "missing", source: { label: "Write 2 articles" } },
    ]);
    await me.bin.restore({ record: "task", of: other.id });
    expect(await staleNow()).toEqual([]);
  });

  test("it is followed both ways", async () => {
    const { me, task, checkIn } = await begin();
    const fromTask = await me.chain.trace({ record: "task", of: task.id });
    expect(fromTask.standsOn).toEqual([]);
    expect(fromTask.usedBy).toMatchObject([
      { distance: 1, built: { kind: "skill", label: "Kite building" }, state: "same", stale: false },
      { distance: 2, built: { kind: "check-in", id: checkIn.checkIn.id }, state: "same", stale: false },
    ]);
    const fromCheckIn = await me.chain.trace({ record: "check-in", of: checkIn.checkIn.id });
    expect(fromCheckIn.standsOn.map(({ source, distance }) => [source.kind, distance])).toEqual([
      ["skill", 1],
      ["task", 2],
    ]);
  });

  test("what still holds is confirmed where the link is, and a new change shows again", async () => {
    const { me, task, skill, staleNow } = await begin();
    await me.tasks.update({ id: task.id, title: "Run 4 campaigns" });
    expect(await me.chain.confirm({ record: "skill", of: skill.id })).toMatchObject({ taken: 1 });
    expect(await staleNow()).toEqual([]);
    await me.tasks.update({ id: task.id, title: "Run 5 campaigns" });
    expect(await staleNow()).toHaveLength(2);
    await me.changes.undo({});
    expect(await staleNow()).toEqual([]);
  });

  test("a stranger's record is missing", async () => {
    const { task } = await begin();
    const stranger = as(testApp(database()), newOwner());
    await expect(stranger.chain.trace({ record: "task", of: task.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(stranger.chain.confirm({ record: "task", of: task.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
