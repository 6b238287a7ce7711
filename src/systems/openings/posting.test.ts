import { describe, expect, test } from "vitest";
import { clockAt, newOwner, onBothDatabases } from "../../database/testing.ts";
import { as, testApp } from "../../testing.ts";

const posting = `Data analyst
Fjord Foods
Galway, Ireland
We pay €42,000 to €48,000 per year. Apply by 15 January 2027.
Requirements
- Strong SQL, 3 years
- Early shifts
Nice to have
- Python
Benefits
- A course in photography`;
const file = (name: string, text: string) => ({ name, content: Buffer.from(text).toString("base64") });

onBothDatabases("postings in openings", (database) => {
  const begin = () => as(testApp(database(), clockAt("2026-11-24T09:00:00.000Z").now), newOwner());

  describe("a posting", () => {
    test("is shown as it was read before anything is kept", async () => {
      const me = begin();
      const read = await me.openings.read({ text: posting });
      expect(read).toMatchObject({
        ...{ title: "Data analyst", organisation: "Fjord Foods", place: "Galway, Ireland", deadline: "2027-01-15" },
        pay: "€42,000 to €48,000 a year",
        payExact: { least: 4_200_000, most: 4_800_000, currency: "EUR", period: "year" },
        requirements: [
          { text: "Strong SQL, 3 years", importance: "must", years: 3 },
          { text: "Early shifts", importance: "must" },
          { text: "Python", importance: "nice" },
        ],
        ...{ notSaid: ["how one applies"], signs: [], known: [] },
      });
      expect((await me.openings.list({})).total).toBe(0);
    });

    test("fills what is not said, and what is said stands", async () => {
      const me = begin();
      const kept = await me.openings.add({ text: posting, place: "From home" });
      expect(kept).toMatchObject({
        title: "Data analyst",
        organisation: "Fjord Foods",
        place: "From home",
        deadline: "2027-01-15",
      });
      expect(kept.text).toBe(posting);
      const page = `<html><body><main><h1>Baker</h1><p>Must have a food hygiene certificate.</p></main></body></html>`;
      const fromPage = await me.openings.add({ file: file("baker.html", page), link: "https://bakery.example/jobs/1" });
      expect(fromPage).toMatchObject({ title: "Baker", url: "https://bakery.example/jobs/1" });
    });

    test("is known again under another name, with the reason", async () => {
      const me = begin();
      const { id } = await me.openings.add({ text: `${posting}\n- Tableau`, title: "Analyst", organisation: "Fjord" });
      expect((await me.openings.read({ text: `${posting}\n- Tableau` })).known).toMatchObject([
        { id, because: "It asks for the same, under another name or on another board." },
      ]);
      expect((await me.openings.read({ text: "Analyst\nFjord\nCall us." })).known).toEqual([]);
    });

    test("that cannot be read is refused with the way out", async () => {
      const me = begin();
      await expect(me.openings.read({})).rejects.toMatchObject({ code: "NOTHING_TO_READ" });
      await expect(me.openings.add({ organisation: "Fjord Foods" })).rejects.toMatchObject({ code: "NO_TITLE" });
      await expect(me.openings.read({ file: file("cv.pdf", "%PDF-1.7") })).rejects.toMatchObject({ code: "UNREADABLE_POSTING" });
      const board = file(
        "board.json",
        JSON.stringify({ jobs: ["Baker", "Driver"].map((title) => ({ title, location: "Cork" })) }),
      );
      await expect(me.openings.read({ file: board })).rejects.toThrow(
        "Say which one with its number (which): 1 Baker, Cork; 2 Driver, Cork",
      );
      expect(await me.openings.read({ file: board, which: 2 })).toMatchObject({ title: "Driver", place: "Cork" });
    });
  });

  describe("the fit", () => {
    test("holds what is asked against what one can do, with the reason for each", async () => {
      const me = begin();
      await me.skills.add({ label: "Python", level: 4 });
      const { id } = await me.openings.add({ text: posting });
      const before = await me.openings.fit({ id });
      expect(before).toMatchObject({
        mustMet: 0,
        mustAsked: 1,
        missed: [{ label: "SQL", importance: "must", line: "Strong SQL, 3 years" }],
      });
      expect(before.lines.find(({ label }) => label === "Python")).toMatchObject({
        cover: 1,
        because: "You have it at the level that is asked.",
      });
      expect(before.toCheck).toEqual([{ text: "Early shifts", importance: "must", years: null }]);
      expect(before.raises[0]?.label).toBe("SQL");
      await me.skills.add({ label: "SQL", level: 4 });
      expect(await me.openings.fit({ id })).toMatchObject({ score: 1, mustMet: 1, missed: [], raises: [] });
      const bare = await me.openings.add({ title: "Cook" });
      await expect(me.openings.fit({ id: bare.id })).rejects.toMatchObject({ code: "NO_POSTING_TEXT" });
    });

    test("ranks the open ones, also after a text was changed and changed back", async () => {
      const me = begin();
      await me.skills.add({ label: "Python", level: 4 });
      const sql = await me.openings.add({ title: "One", text: "Requirements\n- SQL" });
      const python = await me.openings.add({ title: "Two", text: "Requirements\n- Python" });
      await me.openings.add({ title: "Three" });
      expect(await me.openings.rank({})).toMatchObject({
        items: [
          { id: python.id, score: 1 },
          { id: sql.id, score: 0 },
        ],
        compared: 2,
        notCompared: 1,
      });
      await me.openings.update({ id: sql.id, revision: sql.revision, text: "Requirements\n- Python\n- SQL preferred" });
      expect((await me.openings.rank({})).items.find(({ id }) => id === sql.id)?.score).toBeGreaterThan(0);
      await me.openings.close({ id: python.id, as: "not-for-me" });
      expect((await me.openings.rank({})).items.map(({ id }) => id)).toEqual([sql.id]);
    });
  });
});
