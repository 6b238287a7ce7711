import { beforeEach, describe, expect, test } from "vitest";
import { newOwner, onBothDatabases } from "../../../database/testing.ts";
import { as, testApp } from "../../../testing.ts";
import { environment } from "../../questionnaires/testing.ts";

const now = () => "2026-11-22T10:00:00.000Z";

onBothDatabases("places of work", (database) => {
  let mine: ReturnType<typeof as>;
  beforeEach(() => {
    mine = as(testApp(database(), now), newOwner());
  });

  /** Somebody who agrees with every statement that is not reversed, so stands at the high end of each scale. */
  const prefersTheHighEnd = async () => {
    const sitting = await mine.sittings.start({ instrument: "environment" });
    const answers = environment.items.map((item) => ({ item: item.id, value: item.reversed ? 1 : 5 }));
    await mine.sittings.answer({ id: sitting.id, answers });
    await mine.sittings.finish({ id: sitting.id });
  };

  test("is written with what is known, changed after an interview, and taken back", async () => {
    const added = await mine.workplaces.add({ name: "The agency I talk to", pace: 4, autonomy: 2 });
    expect(added).toMatchObject({ pace: 4, autonomy: 2, people: null, size: null, day: "2026-11-22", knownFrom: null });
    const changed = await mine.workplaces.update({
      id: added.id,
      revision: added.revision,
      people: 5,
      autonomy: null,
      knownFrom: "interview",
    });
    expect(changed).toMatchObject({ people: 5, autonomy: null, knownFrom: "interview", revision: 2 });
    await expect(mine.workplaces.update({ id: added.id, revision: 1, pace: 1 })).rejects.toMatchObject({ code: "STALE" });
    await mine.changes.undo({});
    expect(await mine.workplaces.get({ id: added.id })).toMatchObject({ people: null, autonomy: 2 });
  });

  test("is found by search, goes into the bin and out of it", async () => {
    const added = await mine.workplaces.add({ name: "Harbour Studio", note: "Everybody left at five.", roleId: null });
    expect((await mine.search.find({ text: "left at five" })).items).toMatchObject([{ kind: "workplace", id: added.id }]);
    await mine.workplaces.remove({ id: added.id });
    expect((await mine.workplaces.list({})).total).toBe(0);
    await mine.bin.restore({ record: "workplace", of: added.id });
    expect((await mine.workplaces.list({})).items).toMatchObject([{ name: "Harbour Studio" }]);
  });

  test("an answer outside the five is refused with its field", async () => {
    await expect(mine.workplaces.add({ name: "A place", pace: 6 })).rejects.toMatchObject({
      cause: { issues: [{ path: ["pace"] }] },
    });
    await expect(mine.workplaces.add({ name: " " })).rejects.toMatchObject({
      cause: { issues: [{ path: ["name"], message: "Say which place it is." }] },
    });
  });

  test("goes out as a spreadsheet and comes back the same, without what is sensitive", async () => {
    await mine.workplaces.add({
      name: "Harbour Studio",
      size: 1,
      pace: 2,
      people: 4,
      knownFrom: "inside",
      note: 'Said "no", twice',
    });
    await mine.workplaces.add({ name: "Hidden House", employerSensitive: true });
    const { csv, count, leftOut } = await mine.workplaces.export({});
    expect([count, leftOut]).toEqual([1, 1]);
    const theirs = as(testApp(database(), now), newOwner());
    const file = { name: "places.csv", content: Buffer.from(csv).toString("base64") };
    expect(await theirs.workplaces.import({ file, preview: true })).toMatchObject({ added: ["Harbour Studio"], written: false });
    expect((await theirs.workplaces.list({})).total).toBe(0);
    expect(await theirs.workplaces.import({ file })).toMatchObject({ added: ["Harbour Studio"], known: 0, bad: [] });
    expect(await theirs.workplaces.import({ file })).toMatchObject({ added: [], known: 1 });
    expect((await theirs.workplaces.export({})).csv).toBe(csv);
  });

  test("a file without its column is refused, and a bad line is named", async () => {
    const of = (text: string) => ({ name: "x.csv", content: Buffer.from(text).toString("base64") });
    await expect(mine.workplaces.import({ file: of("title,pace\nA,2\n") })).rejects.toMatchObject({ code: "NO_COLUMN" });
    const { bad, added } = await mine.workplaces.import({ file: of("place_name,pace\nA,2\nB,9\n") });
    expect(added).toEqual(["A"]);
    expect(bad).toMatchObject([{ line: 3 }]);
  });

  describe("in the fit", () => {
    const role = "starter:marketing-manager";
    const environmentOf = async () => {
      const fit = await mine.fit.role({ role });
      return { ...fit, part: fit.parts.find((one) => one.part === "environment") };
    };

    test("without a picture the kind of work is an estimate and says so", async () => {
      await prefersTheHighEnd();
      const { part, inGeneral, places } = await environmentOf();
      expect(part).toMatchObject({ firmness: "estimated" });
      expect(part?.said).toMatch(/^An estimate\. It is /);
      expect(part?.figures).toContain("On 4 dimensions");
      expect(part?.source).toContain("Cairn's own estimate for the group “management”, not measured");
      expect(part?.source).toContain("Derived from O*NET's work value Independence");
      expect(part?.facts.map((fact) => fact.how)).toEqual(["estimated", "derived", "derived", "estimated"]);
      expect([inGeneral, places]).toEqual([null, []]);
    });

    test("the latest picture of a place in the role goes before it, as the person sees it", async () => {
      await prefersTheHighEnd();
      await mine.workplaces.add({ name: "An older look", roleId: role, pace: 1, people: 1, day: "2026-10-01" });
      const near = await mine.workplaces.add({
        name: "The agency",
        roleId: role,
        size: 5,
        pace: 5,
        people: 5,
        day: "2026-11-03",
      });
      const { part, inGeneral, places } = await environmentOf();
      expect(part).toMatchObject({ firmness: "seen", toDo: { record: { kind: "workplace", id: near.id } } });
      expect(part?.source).toBe("“The agency” as you see it, on 3 November 2026");
      expect(part?.figures).toContain("On 3 dimensions your preferred environment and “The agency”");
      expect(inGeneral).toMatchObject({ firmness: "estimated" });
      expect(places.map((one) => one.place.name)).toEqual(["The agency", "An older look"]);
      expect(places[0]?.part.score).toBeGreaterThan(places[1]?.part.score ?? 1);
    });

    test("one answer is too little to compare, and leaves the kind of work standing", async () => {
      await prefersTheHighEnd();
      await mine.workplaces.add({ name: "The agency", roleId: role, pace: 5 });
      const { part, places } = await environmentOf();
      expect(part).toMatchObject({ firmness: "estimated" });
      expect(places[0]?.part).toMatchObject({ score: null, said: "Say more of it: at least two answers are needed to compare." });
    });

    test("places without a role are held against the person too; nobody else sees them", async () => {
      await prefersTheHighEnd();
      await mine.workplaces.add({ name: "Harbour Studio", size: 5, remote: 5 });
      const { items } = await mine.fit.places({});
      expect(items).toMatchObject([{ place: { name: "Harbour Studio" }, part: { firmness: "seen" } }]);
      expect(items[0]?.part.facts.map((fact) => fact.label.split(":")[0])).toEqual(["Size", "Nearness to home"]);
      expect((await as(testApp(database(), now), newOwner()).fit.places({})).items).toEqual([]);
    });

    test("suggestions by environment hold a pictured role against the picture", async () => {
      await prefersTheHighEnd();
      await mine.workplaces.add({
        name: "The agency",
        roleId: role,
        size: 5,
        pace: 5,
        autonomy: 5,
        place: 5,
        remote: 5,
        people: 5,
      });
      const { items } = await mine.fit.suggest({ by: "environment", limit: 1 });
      expect(items[0]).toMatchObject({ roleId: role });
      expect(items[0]?.reasons).toMatchObject([{ part: "environment", firmness: "seen" }]);
    });
  });
});
