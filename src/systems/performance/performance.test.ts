import { describe, expect, test } from "vitest";
import { clockAt, newOwner, onBothDatabases } from "../../database/testing.ts";
import { as, testApp } from "../../testing.ts";

onBothDatabases("reviews at work", (database) => {
  const begin = () => as(testApp(database(), clockAt("2026-11-24T09:00:00.000Z").now), newOwner());
  const year = { title: "Year 2026", begins: "2026-01-01", ends: "2026-12-31" };
  const criteria = "Handover is complete\nStays calm when it is full\nNext level:\nGuides students on shift";

  test("begin with criteria, a set, or none; what is changed later keeps the proof of what stays", async () => {
    const { performance, wins } = begin();
    const one = await performance.add({ ...year, criteria });
    expect(one.expectations.map(({ text, level }) => [text, level])).toEqual([
      ["Handover is complete", "now"],
      ["Stays calm when it is full", "now"],
      ["Guides students on shift", "next"],
    ]);
    expect((await performance.add({ ...year, set: "trade" })).expectations.length).toBeGreaterThan(5);
    await expect(performance.add({ ...year, begins: "2027-01-01" })).rejects.toMatchObject({ code: "ENDS_BEFORE" });
    const win = await wins.capture({ title: "Ran the full ward alone on Easter night", day: "2026-04-05" });
    const calm = one.expectations[1]?.id ?? "";
    await performance.choose({ id: one.id, expectation: calm, record: win.id });
    const after = await performance.expect({ id: one.id, criteria: "Stays calm when it is full\nNotes are complete" });
    expect(after.expectations.map(({ text, proof }) => [text, proof.length])).toEqual([
      ["Stays calm when it is full", 1],
      ["Notes are complete", 0],
    ]);
    await expect(performance.choose({ id: one.id, expectation: "none", record: win.id })).rejects.toMatchObject({
      code: "NO_SUCH_EXPECTATION",
    });
    await expect(performance.choose({ id: one.id, expectation: calm, record: "none" })).rejects.toMatchObject({
      code: "NO_SUCH_PROOF",
    });
  });

  describe("evidence", () => {
    test("is confirmed wins, praise and reached goals of the time, matched or beside; critique and the unconfirmed prove nothing", async () => {
      const { performance, wins, feedback, goals } = begin();
      const one = await performance.add({ ...year, criteria });
      await wins.capture({ title: "New form for handovers", day: "2026-03-01" });
      await wins.capture({ title: "Handover before my time", day: "2025-03-01" });
      const guess = await wins.capture({ title: "Handover without a gap", day: "2026-03-02" });
      await wins.update({ id: guess.id, confirmation: "unconfirmed" });
      await feedback.add({ words: "You guided the students well", from: "Ana", tone: "praise", day: "2026-05-02" });
      await feedback.add({ words: "The handover was too long", from: "Bo", tone: "critique", day: "2026-05-03" });
      const { goal } = await goals.add({ title: "Pass the wound care course" });
      await goals.close({ id: goal.id, reason: "achieved" });
      const table = await performance.evidence({ id: one.id });
      expect(table.expectations.map(({ proof }) => proof.map(({ title }) => title))).toEqual([
        ["New form for handovers"],
        [],
        ["You guided the students well"],
      ]);
      expect(table.rest.map(({ title, kind }) => [title, kind])).toEqual([["Goal reached: Pass the wound care course", "win"]]);
      expect(table.months.find(({ month }) => month === "2026-03")?.count).toBe(1);
      expect(table.months.at(-1)?.month).toBe("2026-11");
      expect(table.said[0]).toBe("1 expectation of 3 without any proof.");
    });

    test("goes out as a packet with references, and what nothing proves is not in it", async () => {
      const { performance, wins } = begin();
      const one = await performance.add({ ...year, criteria });
      await expect(performance.export({ id: one.id })).rejects.toMatchObject({ code: "NOTHING_PROVED" });
      await wins.capture({ title: "New form for handovers", day: "2026-03-01" });
      const { name, content } = await performance.export({ id: one.id });
      expect(name).toBe("Year-2026.md");
      const text = Buffer.from(content, "base64").toString();
      expect(text).toContain("### Handover is complete");
      expect(text).toContain("- New form for handovers (1 March 2026) \\[1\\]");
      expect(text).not.toContain("Stays calm");
      const docx = await performance.export({ id: one.id, format: "docx" });
      expect(Buffer.from(docx.content, "base64").subarray(0, 2).toString()).toBe("PK");
      const pdf = await performance.export({ id: one.id, format: "pdf" });
      expect(Buffer.from(pdf.content, "base64").subarray(0, 4).toString()).toBe("%PDF");
    });
  });

  test("Today prepares the talk, asks what was said after it, and for what was promised once its day has come", async () => {
    const { performance, agenda } = begin();
    const keys = async () => {
      const { now, ifThereIsRoom, later } = await agenda.today({});
      return [...now, ...ifThereIsRoom, ...later].map(({ key }) => key).filter((key) => key.startsWith("performance:"));
    };
    const one = await performance.add({ ...year, talkOn: "2026-12-01" });
    expect(await keys()).toEqual([`performance:prepare:${one.id}`]);
    await performance.update({ id: one.id, talkOn: "2026-11-23" });
    expect(await keys()).toEqual([`performance:said:${one.id}`]);
    await performance.update({ id: one.id, said: "Good year", promised: [{ what: "A course", due: "2026-11-24" }] });
    expect(await keys()).toEqual([`performance:promised:${one.id}:A course`]);
    await expect(performance.settle({ id: one.id, what: "A raise" })).rejects.toMatchObject({ code: "NO_SUCH_PROMISE" });
    const { promised } = await performance.settle({ id: one.id, what: "A course" });
    expect(promised).toMatchObject([{ what: "A course", kept: true }]);
    expect(await keys()).toEqual([]);
  });

  test("pay is kept as dated facts, and its spreadsheet is known when it comes back", async () => {
    const { pay } = begin();
    await pay.add({ day: "2024-02-01", amount: 3_600_000, currency: "EUR", per: "year", proof: "Contract" });
    await pay.add({ day: "2026-02-01", amount: 3_850_000, currency: "EUR", per: "year", proof: "Letter" });
    expect((await pay.list({})).items.map(({ amount }) => amount)).toEqual([3_850_000, 3_600_000]);
    const { csv } = await pay.export({});
    expect(await pay.import({ text: csv })).toMatchObject({ added: [], known: 2, bad: [] });
    const other = begin();
    expect((await other.pay.import({ text: csv })).added).toHaveLength(2);
    expect((await other.pay.list({})).items[0]).toMatchObject({ amount: 3_850_000, proof: "Letter" });
  });
});
