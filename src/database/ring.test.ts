import fc from "fast-check";
import { expect, test } from "vitest";
import { as, testApp } from "../testing.ts";
import { readChain } from "./chain.ts";
import { openRecords } from "./records.ts";
import { newOwner, onBothDatabases } from "./testing.ts";

onBothDatabases("evidence that leads back to its own record", (database) => {
  const begin = () => {
    const app = testApp(database());
    const owner = newOwner();
    const me = as(app, owner);
    const records = openRecords({
      database: database(),
      personId: owner.personId,
      door: "command",
      operation: "test.write",
      now: () => "2026-11-24T09:00:00.000Z",
    });
    const skillsNamed = (...labels: string[]) => Promise.all(labels.map((label) => me.skills.add({ label })));
    const skillKind = app.kinds.get("skill");
    if (!skillKind) throw new Error("The inventory declares the kind skill.");
    return { app, me, records, skillKind, skillsNamed };
  };
  const on = (id: string) => ({ record: { kind: "skill", id } });

  test("a record cannot be its own evidence, at whichever door of it", async () => {
    const { me, skillsNamed } = begin();
    const [kites] = await skillsNamed("Kite building");
    const id = kites?.id ?? "";
    const refused = {
      code: "PROVES_ITSELF",
      message:
        "“Kite building” cannot prove itself. Name what stands without it, such as a file, a web address or another record.",
    };
    await expect(me.skills.update({ id, evidence: [on(id)] })).rejects.toMatchObject(refused);
    await expect(me.skills.update({ id, evidence: [{ ...on(id), revision: 1 }] })).rejects.toMatchObject(refused);
    await expect(me.skills.link({ id, evidence: on(id) })).rejects.toMatchObject(refused);
    expect((await me.skills.get({ id })).evidence).toEqual([]);
  });

  test("nor through others; the refusal says the way", async () => {
    const { me, skillsNamed } = begin();
    const [a, b, c] = await skillsNamed("Sewing", "Knots", "Wind");
    if (!a || !b || !c) throw new Error("Three skills were added.");
    await me.skills.link({ id: a.id, evidence: on(b.id) });
    await me.skills.link({ id: b.id, evidence: on(c.id) });
    await expect(me.skills.link({ id: c.id, evidence: on(a.id) })).rejects.toMatchObject({
      message:
        "“Sewing” cannot prove “Wind”: it stands on “Knots”, that on “Wind” itself. Name what stands without it, such as a file, a web address or another record, or take that link away first.",
    });
    await me.skills.unlink({ id: b.id, at: 0 });
    await me.skills.link({ id: c.id, evidence: on(a.id) });
    // Undone, the link that was taken away would close the ring.
    const unlinking = (await me.changes.list({})).items.find(({ operation }) => operation === "skills.unlink");
    await expect(me.changes.undo({ id: unlinking?.id })).rejects.toMatchObject({ code: "PROVES_ITSELF" });
  });

  test("what lies in the bin may come back, and is followed too", async () => {
    const { me, skillsNamed } = begin();
    const [a, b] = await skillsNamed("Sewing", "Knots");
    if (!a || !b) throw new Error("Two skills were added.");
    await me.skills.link({ id: a.id, evidence: on(b.id) });
    await me.skills.remove({ id: a.id });
    await expect(me.skills.update({ id: b.id, evidence: [{ ...on(a.id), revision: 2 }] })).rejects.toMatchObject({
      code: "PROVES_ITSELF",
    });
    await me.bin.restore({ record: "skill", of: a.id });
  });

  test("a table's line that would close a ring is kept out, the others come in", async () => {
    const { me, skillsNamed } = begin();
    const [a] = await skillsNamed("Sewing");
    const evidence = JSON.stringify([on(a?.id ?? "")]).replaceAll('"', '""');
    const read = await me.skills.import({ text: `label,level,evidence\nSewing,4,"${evidence}"\nKnots,2,"${evidence}"\n` });
    expect(read).toMatchObject({
      added: ["Knots"],
      changed: [],
      bad: [{ line: 2, problem: expect.stringContaining("“Sewing” cannot prove itself.") }],
    });
    expect((await me.skills.list({})).items.map(({ label, level }) => [label, level])).toEqual([
      ["Knots", 2],
      ["Sewing", null],
    ]);
  });

  test("links are taken exactly while they lead nowhere back", async () => {
    const size = 6;
    const place = fc.nat({ max: size - 1 });
    const runs = fc.array(fc.record({ built: place, source: place }), { maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(runs, async (links) => {
        const { me, app, records, skillsNamed } = begin();
        const skills = await skillsNamed(...Array.from({ length: size }, (_, at) => `Skill ${at}`));
        const below = Array.from({ length: size }, () => new Set<number>());
        const reaches = (from: number, to: number): boolean =>
          from === to || [...(below[from] ?? [])].some((next) => reaches(next, to));
        for (const { built, source } of links) {
          const linking = me.skills.link({ id: skills[built]?.id ?? "", evidence: on(skills[source]?.id ?? "") });
          if (reaches(source, built)) await expect(linking).rejects.toMatchObject({ code: "PROVES_ITSELF" });
          else await linking;
          if (!reaches(source, built)) below[built]?.add(source);
        }
        const { links: standing } = await readChain(records, app.kinds);
        expect(standing).toHaveLength(below.reduce((sum, one) => sum + one.size, 0));
      }),
      { numRuns: 15 },
    );
  });

  test("what was written before there was this rule can be read, changed, and put right", async () => {
    const { me, records, skillKind } = begin();
    const draft = {
      catalogueId: null,
      label: "Old",
      kind: "technical",
      level: null,
      wanted: null,
      interest: null,
      lastUsed: null,
      confirmation: "confirmed",
      note: null,
      source: null,
    };
    const { id } = await records.create(skillKind, { ...draft, evidence: [{}, { note: "Seen" }, { day: "2026-01-01" }] });
    expect((await me.skills.get({ id })).evidence).toMatchObject([{ note: "Seen" }]);
    await me.skills.update({ id, label: "Older", evidence: [{ note: "Seen" }] });
    await me.changes.undo({});
    await me.changes.undo({});
    expect((await me.changes.history({ record: "skill", of: id })).versions).toHaveLength(4);
    await expect(me.skills.update({ id, evidence: [{ day: "2026-01-01" }] })).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });

  test("a ring from before there was this rule leaves its records as they are, until it is taken apart", async () => {
    const { me, records, skillsNamed } = begin();
    const [a] = await skillsNamed("Sewing");
    const id = a?.id ?? "";
    const evidence = [{ record: { kind: "skill", id, label: "Sewing" }, revision: 1 }];
    await database()
      .insertInto("recordBasis")
      .values({
        personId: records.personId,
        kind: "skill",
        recordId: id,
        place: 0,
        sourceKind: "skill",
        sourceId: id,
        sourceRevision: 1,
      })
      .execute();
    expect((await me.skills.update({ id, level: 4, evidence })).evidence).toEqual(evidence);
    await me.skills.unlink({ id, at: 0 });
    await expect(me.skills.link({ id, evidence: on(id) })).rejects.toMatchObject({ code: "PROVES_ITSELF" });
  });
});
