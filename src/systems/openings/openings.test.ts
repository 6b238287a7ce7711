import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { clockAt, newOwner, onBothDatabases } from "../../database/testing.ts";
import { as, testApp } from "../../testing.ts";

onBothDatabases("openings", (database) => {
  const begin = () => as(testApp(database(), clockAt("2026-11-24T09:00:00.000Z").now), newOwner());

  describe("a line", () => {
    test("becomes an application, and the next word on it moves the same one on", async () => {
      const { openings } = begin();
      const kept = await openings.applied({ line: "applied for charge nurse at St Mary's by phone yesterday" });
      expect(kept).toMatchObject({ title: "Charge nurse", organisation: "St Mary's", how: "phone", isNew: true, questions: [] });
      expect(kept.standing).toMatchObject({ stage: "applied", since: "2026-11-23" });
      expect(kept.next).toMatchObject({ on: "2026-12-01", what: "Ask how your application stands" });
      await openings.add({ title: "Ward clerk", organisation: "St Anna" });
      const moved = await openings.applied({ line: "applied for ward clerk at St Anna with a form, they answer by Christmas" });
      expect(moved).toMatchObject({ isNew: false, how: "form" });
      expect(moved.events.map(({ step, note }) => [step, note])).toEqual([
        ["found", null],
        ["applied", "they answer by Christmas"],
      ]);
      expect(moved.questions).toEqual(["Kept as a note, not understood further: “they answer by Christmas”."]);
      expect((await openings.list({})).total).toBe(2);
    });

    test("says what it leaves open, and one that names nothing is refused with an example", async () => {
      const { openings } = begin();
      expect((await openings.applied({ line: "applied to Fjord Foods" })).questions).toHaveLength(2);
      await expect(openings.applied({ line: "applied" })).rejects.toMatchObject({ code: "NOTHING_NAMED" });
      expect((await openings.applied({ line: "applied for cook at Blum", preview: true })).title).toBe("Cook");
      expect((await openings.list({})).total).toBe(1);
    });
  });

  describe("steps", () => {
    test("move an opening on, and a slip of the same day gives way", async () => {
      const { openings } = begin();
      const { id } = await openings.add({ title: "Plumber", foundOn: "2026-11-01", appliedOn: "2026-11-05" });
      expect((await openings.advance({ id, to: "interview", day: "yesterday" })).standing).toMatchObject({
        stage: "interview",
        interviews: 1,
      });
      expect((await openings.advance({ id, to: "interview" })).standing.interviews).toBe(2);
      expect((await openings.advance({ id, to: "offer" })).standing.stage).toBe("offer");
      const back = await openings.advance({ id, to: "interview" });
      expect(back.standing).toMatchObject({ stage: "interview", interviews: 2 });
      expect(back.events.map(({ step }) => step)).toEqual(["found", "applied", "interview", "interview"]);
    });

    test("end as they can from where it stands, and nothing else", async () => {
      const { openings } = begin();
      const { id } = await openings.add({ title: "Welder" });
      await expect(openings.close({ id, as: "rejected" })).rejects.toThrow(
        "From “Found” it cannot end as “rejected”. It can end as: not-for-me and closed.",
      );
      await openings.advance({ id, to: "applied" });
      const over = await openings.close({ id, as: "rejected", note: "Another welder" });
      expect(over).toMatchObject({ standing: { stage: "rejected", reached: "applied" }, next: null, canEnd: [] });
      await expect(openings.close({ id, as: "silent" })).rejects.toMatchObject({ code: "IS_OVER" });
      await expect(openings.advance({ id, to: "followed-up" })).rejects.toMatchObject({ code: "IS_OVER" });
      expect((await openings.list({ state: "over" })).items).toHaveLength(1);
    });

    test("are those of the kind: a stretch assignment has no interview", async () => {
      const { openings } = begin();
      const one = await openings.add({ title: "Train the new ones", kind: "stretch" });
      expect(one.stages.map(({ label }) => label)).toEqual(["Found", "Asked for it", "Answered", "Offered", "Doing it"]);
      await expect(openings.advance({ id: one.id, to: "interview" })).rejects.toThrow(
        /Stretch assignment has no stage “interview”/,
      );
      await expect(openings.advance({ id: one.id, to: "applied", day: "2026-12-24" })).rejects.toMatchObject({
        code: "DAY_IN_FUTURE",
      });
    });

    test("are put right by hand, and the stage follows", async () => {
      const { openings } = begin();
      const one = await openings.add({ title: "Cook", appliedOn: "2026-11-20" });
      const put = await openings.update({ id: one.id, events: one.events.map((event) => ({ ...event, day: "2026-11-10" })) });
      expect(put.standing).toMatchObject({ since: "2026-11-10", appliedOn: "2026-11-10" });
    });
  });

  test("asking again puts the next question off, and Today says why it asks", async () => {
    const { openings, agenda } = begin();
    const { id } = await openings.add({ title: "Cook", organisation: "Blum", appliedOn: "2026-11-10" });
    const { now, ifThereIsRoom, later } = await agenda.today({});
    const asked = [...now, ...ifThereIsRoom, ...later].find(({ records }) => records.some((record) => record.id === id));
    expect(asked).toMatchObject({
      title: "Ask how your application stands: Cook at Blum",
      reason: expect.stringContaining("You applied on 10 November and no answer came."),
    });
    expect((await openings.advance({ id, to: "followed-up" })).next?.on).toBe("2026-12-04");
    expect((await openings.list({ due: true })).total).toBe(0);
  });

  test("how long a place took to answer is remembered, a no included", async () => {
    const { openings } = begin();
    const before = await openings.add({ title: "Clerk", organisation: "Town Hall", appliedOn: "2026-10-01" });
    await openings.close({ id: before.id, as: "rejected", day: "2026-10-13" });
    const now = await openings.add({ title: "Registrar", organisation: "town hall" });
    expect(now.answerTime).toBe("town hall answered you 1 time before, after 12 days (n = 1).");
  });

  test("applications are counted for goals, those inside by themselves", async () => {
    const { openings, goals } = begin();
    await openings.add({ title: "Lead", kind: "promotion", appliedOn: "2026-11-20" });
    await openings.add({ title: "Clerk", appliedOn: "2026-11-20" });
    const { items } = await goals.measures({});
    expect(items.map(({ key }) => key)).toEqual(expect.arrayContaining(["openings.applications", "openings.inside"]));
  });

  test("lists are narrowed, sorted and counted, and the words of a posting find it", async () => {
    const { openings } = begin();
    await openings.add({ title: "Nurse", organisation: "St Mary's", how: "phone", text: "Night shifts, zeppelin ward" });
    const { id } = await openings.add({ title: "Driver", kind: "internal", organisation: "Depot", appliedOn: "2026-11-01" });
    await openings.advance({ id, to: "accepted" });
    expect((await openings.list({ text: "zeppelin" })).items.map(({ title }) => title)).toEqual(["Nurse"]);
    expect((await openings.list({ organisation: "st marys" })).total).toBe(0);
    expect((await openings.list({ organisation: "ST MARY'S" })).total).toBe(1);
    expect((await openings.list({ inside: true, sort: "title" })).items.map(({ title }) => title)).toEqual(["Driver"]);
    expect((await openings.list({ how: "phone" })).counts).toEqual({ open: 1, taken: 1, over: 0, all: 2 });
  });

  test("the funnel counts a no after two interviews in both stages, and says where it came", async () => {
    const { openings } = begin();
    for (let at = 0; at < 5; at++) {
      const { id } = await openings.add({ title: `Nurse ${at}`, how: "phone", appliedOn: "2026-10-01" });
      if (at === 0) for (const day of ["2026-10-10", "2026-10-20"]) await openings.advance({ id, to: "interview", day });
      if (at < 4) await openings.close({ id, as: "rejected", day: "2026-10-30" });
    }
    const { id } = await openings.add({ title: "Clerk", appliedOn: "2026-11-20" });
    const found = await openings.funnel({});
    expect(found).toMatchObject({ applied: 6, interviewed: 1, interviewedAgain: 1, waiting: 1 });
    expect(found.lost).toEqual({ beforeInterview: 3, afterFirst: 0, afterLater: 1, atOffer: 0 });
    expect(found.rates.map(({ key, hits, n }) => [key, hits, n])).toEqual([
      ["interview", 1, 5],
      ["further", 1, 1],
      ["later-offer", 0, 1],
      ["offer", 0, 1],
    ]);
    expect(found.rates[0]?.said).toMatch(
      /^1 of 5 applications led to an interview or an offer: \d+ % to \d+ % is likely \(n = 5\). 1 more waits.$/,
    );
    expect(found.byWay).toMatchObject([{ name: "phone", hits: 1, n: 5, share: null }]);
    expect((await openings.funnel({ from: "2026-11-01" })).applied).toBe(1);
    await openings.remove({ id });
    expect((await openings.funnel({})).applied).toBe(5);
  });

  describe("tables", () => {
    test("what goes out is known when it comes back, and comes whole to somebody else", async () => {
      const { openings } = begin();
      const one = await openings.add({
        title: "Cook",
        organisation: "Blum",
        people: ["Ana Lopez"],
        appliedOn: "2026-11-10",
        managerTold: false,
      });
      await openings.advance({ id: one.id, to: "interview", note: "With the chef" });
      const { csv } = await openings.export({});
      expect(await openings.import({ text: csv })).toMatchObject({ added: [], known: 1, bad: [] });
      const other = begin();
      expect(await other.openings.import({ text: csv })).toMatchObject({ added: ["Cook at Blum"], bad: [] });
      const [line] = (await other.openings.list({})).items;
      const there = await other.openings.get({ id: line?.id ?? "" });
      expect(there.events.map(({ step, day, note }) => [step, day, note])).toEqual([
        ["found", "2026-11-10", null],
        ["applied", "2026-11-10", null],
        ["interview", "2026-11-24", "With the chef"],
      ]);
      expect(there).toMatchObject({ managerTold: false, people: [{ label: "Ana Lopez" }] });
    });

    test("of another tracker: status and days become steps, and a bad line is named", async () => {
      const { openings } = begin();
      const text = [
        "Company,Position,Date Applied,Status,Salary",
        'Acme,Analyst,2026-10-02,Rejected after interview,"45,000"',
        "Volt,Electrician,2026-10-05,Applied,",
        "Stahl,Welder,2026-13-05,Applied,",
        "Blum,Cook,,Wishlist,",
      ].join("\n");
      const report = await openings.import({ text });
      expect(report).toMatchObject({ added: ["Analyst at Acme", "Electrician at Volt", "Cook at Blum"], bad: [{ line: 4 }] });
      const { items } = await openings.list({ sort: "title" });
      expect(items.map(({ title, stage, appliedOn }) => [title, stage, appliedOn])).toEqual([
        ["Analyst", "rejected", "2026-10-02"],
        ["Cook", "found", null],
        ["Electrician", "applied", "2026-10-05"],
      ]);
    });
  });
});

const archive = "../shared/data/linkedin/sample_export.zip";
if (!existsSync(archive)) console.warn("The shared LinkedIn archive is not here: its test is skipped.");

onBothDatabases("openings of a LinkedIn archive", (database) => {
  const begin = () => as(testApp(database(), clockAt("2026-11-24T09:00:00.000Z").now), newOwner());

  test.skipIf(!existsSync(archive))("are taken in once, with the day of applying or saving", async () => {
    const { openings } = begin();
    const file = { name: "archive.zip", content: readFileSync(archive).toString("base64") };
    const first = await openings.importFile({ file });
    expect(first.bad).toEqual([]);
    expect(first.added).toContain("Editor at Linnean Society");
    expect(first.added.length + first.known).toBe(33);
    expect((await openings.list({ text: "editor linnean", state: "open" })).items[0]).toMatchObject({
      appliedOn: "2025-03-03",
      how: "board",
    });
    expect(await openings.importFile({ file })).toMatchObject({ added: [], known: 33 });
  });

  test("an archive without them is refused with what it lacks", async () => {
    const { openings } = begin();
    const file = { name: "a.zip", content: Buffer.from("PK no archive").toString("base64") };
    await expect(openings.importFile({ file })).rejects.toMatchObject({ code: "BROKEN_ARCHIVE" });
  });
});
