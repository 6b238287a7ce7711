import { expect, test } from "vitest";
import { clockAt, newOwner, onBothDatabases } from "../database/testing.ts";
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

  /** A win with all that is told by it: story, resume, letter, review at work, sheet for the talk about pay; and beside each one that does not tell it. */
  const tellEverywhere = async () => {
    const me = as(testApp(database(), clockAt("2026-11-24T09:00:00.000Z").now), newOwner());
    const number = { what: "falls a quarter", value: 5, unit: "", baseline: 12, direction: "down" } as const;
    await me.experiences.add({ kind: "work", title: "Ward nurse", organisation: "St Mary's", start: "2021-03" });
    const win = await me.wins.add({ title: "Falls on the ward went down", day: "2026-05-02", number });
    const opening = await me.openings.add({
      ...{ title: "Charge nurse", organisation: "St Anna" },
      text: "What you bring\n- You have brought down falls on a ward",
    });
    const offer = await me.offers.add({ title: "Charge nurse at St Anna", openingId: opening.id, base: 5_000_000 });
    const tell = async (proof: typeof win, title: string) => {
      const story = await me.stories.fromWin({ id: proof.id });
      const part = { record: { kind: "win", id: proof.id }, line: null };
      const resume = await me.variants.add({ title, parts: [part] });
      const review = await me.performance.add({ title, begins: "2026-01-01", ends: "2026-12-31", criteria: "Cares well" });
      const [expectation] = review.expectations;
      await me.performance.choose({ id: review.id, expectation: expectation?.id ?? "", record: proof.id });
      return { story, resume, review };
    };
    const told = await tell(win, "Told by falls");
    const letter = await me.letters.add({ openingId: opening.id });
    const sheet = await me.negotiations.add({ offerId: offer.id });
    const bystander = await me.wins.add({ title: "Painted the waiting room", day: "2026-06-02" });
    await tell(bystander, "Told by paint");
    await me.letters.add({ title: "In my own words", purpose: "call", text: "Falls went from 12 to 5." });
    await me.negotiations.add({ title: "In my own words", proof: "Falls went from 12 to 5." });
    const ids = [told.story.id, told.resume.id, told.review.id, letter.id, sheet.id].sort();
    const staleIds = async () => (await me.chain.stale({ limit: 100 })).items.map(({ record }) => record.id).sort();
    return { me, win, number, ids, staleIds };
  };

  test("one number of a win shows in story, resume, letter, review at work and pay sheet, and nowhere else; undo clears it", async () => {
    const { me, win, number, ids, staleIds } = await tellEverywhere();
    expect(await staleIds()).toEqual([]);
    await me.wins.update({ id: win.id, number: { ...number, value: 4 } });
    const { items } = await me.chain.stale({ limit: 100 });
    expect(items.map(({ record }) => record.kind).sort()).toEqual([
      ...["letter", "negotiation", "performance-review", "resume-variant", "story"],
    ]);
    expect(await staleIds()).toEqual(ids);
    for (const { because } of items)
      expect(because).toMatchObject([{ source: { kind: "win", id: win.id }, state: "changed", changes: [{ field: "number" }] }]);
    await me.changes.undo({});
    expect(await staleIds()).toEqual([]);
  });

  test("a stranger's record is missing", async () => {
    const { task } = await begin();
    const stranger = as(testApp(database()), newOwner());
    await expect(stranger.chain.trace({ record: "task", of: task.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(stranger.chain.confirm({ record: "task", of: task.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
