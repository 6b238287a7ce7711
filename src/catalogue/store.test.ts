import { expect, test } from "vitest";
import { onBothDatabases } from "../database/testing.ts";
import { importCatalogue, importStatus } from "./import-catalogue.ts";
import { openCatalogue } from "./open-catalogue.ts";
import { catalogueStore } from "./store.ts";
import { escoFiles, folderOf, onetFiles, onetWorkFiles, zipOf } from "./testing.ts";

const now = "2026-11-22T08:00:00.000Z";
const later = "2026-12-01T08:00:00.000Z";

onBothDatabases("an import", (database) => {
  const open = () => openCatalogue({ app: { database: database() }, database: database() });

  test("puts skills and roles beside the starter set, with what they need", async () => {
    const before = await open();
    expect(before.role("esco:o/1")).toBeNull();
    const report = await importCatalogue(database(), { from: zipOf(escoFiles()), now });
    expect(report).toMatchObject({ source: "esco", skills: 3, roles: 2, relations: 3, otherRelations: 1, added: 5, retired: 0 });
    const catalogue = await open();
    expect(catalogue.search("stone mason")[0]).toMatchObject({ id: "esco:o/1", source: "esco" });
    expect((await catalogue.readRole("esco:o/1")).needs).toEqual([
      { skillId: "esco:s/1", label: "set stones", level: 3, levelSource: "assumed", importance: "essential" },
      { skillId: "esco:s/2", label: "geology", level: 2, levelSource: "assumed", importance: "optional" },
    ]);
    expect(await catalogue.readSkill("esco:s/1")).toMatchObject({
      description: "Sets stones.",
      altLabels: ["lay stones", "place stones"],
      hours: null,
    });
    expect(catalogue.skillCount).toBeGreaterThan(250);
  });

  test("twice gives the same", async () => {
    const everything = async () => {
      const { skills, roles } = await catalogueStore(database()).load();
      return { skills, roles };
    };
    const before = await everything();
    const report = await importCatalogue(database(), { from: zipOf(escoFiles()), now });
    expect(report).toMatchObject({ added: 0, retired: 0 });
    expect(await everything()).toEqual(before);
  });

  test("an update keeps ids, takes over new names, and keeps what vanished as retired", async () => {
    const files = escoFiles();
    files["occupations_en.csv"] = (files["occupations_en.csv"] ?? "")
      .replace("stone mason", "dry stone waller")
      .replace(/Occupation,\S+\/2,.*\r\n/, "");
    const report = await importCatalogue(database(), { from: zipOf(files), now: later });
    expect(report).toMatchObject({ roles: 1, added: 0, retired: 1 });
    const catalogue = await open();
    expect(catalogue.role("esco:o/1")?.label).toBe("dry stone waller");
    expect(await catalogue.readRole("esco:o/2")).toMatchObject({
      label: "path keeper",
      retired: true,
      needs: [{ skillId: "esco:s/3" }],
    });
    expect(catalogue.search("path keeper")).toEqual([]);
  });

  test("what comes back in a later download is no longer retired", async () => {
    await importCatalogue(database(), { from: zipOf(escoFiles()), now: later });
    expect((await open()).role("esco:o/2")).toMatchObject({ retired: false, needs: [{ skillId: "esco:s/3" }] });
  });

  test("a failing import changes nothing and says why to whoever asks", async () => {
    const before = await catalogueStore(database()).sources();
    const files = escoFiles();
    files["skills_en.csv"] = "wrong\n";
    await expect(importCatalogue(database(), { from: zipOf(files), now: later })).rejects.toThrow("skills_en.csv, line 1");
    expect(await catalogueStore(database()).sources()).toEqual(before);
    expect(importStatus(database())).toMatchObject({ state: "failed", error: expect.stringContaining("skills_en.csv") });
  });

  test("a second import at the same time is refused", async () => {
    const first = importCatalogue(database(), { from: zipOf(escoFiles()), now: later });
    await expect(importCatalogue(database(), { from: zipOf(onetFiles()), now: later })).rejects.toThrow(
      "An import of download.zip is running.",
    );
    await first;
    expect(importStatus(database()).state).toBe("done");
  });

  test("O*NET stands beside it, from a folder", async () => {
    const report = await importCatalogue(database(), { from: folderOf(onetFiles()), now });
    expect(report).toMatchObject({ source: "onet", version: "31.1", roles: 2, skills: 4 });
    const catalogue = await open();
    expect(catalogue.role("onet:47-2022.00")?.near).toEqual(["onet:37-3011.01"]);
    expect(catalogue.role("esco:o/1")).not.toBeNull();
  });

  test("a folder with something else says what is expected", async () => {
    await expect(importCatalogue(database(), { from: folderOf({ "notes.txt": "a" }), now })).rejects.toThrow(
      "holds neither ESCO",
    );
  });

  test("a removed source is out of search, and its names stay readable", async () => {
    expect(await catalogueStore(database()).remove("esco")).toBe(true);
    expect(await catalogueStore(database()).remove("esco")).toBe(false);
    const catalogue = await open();
    expect(catalogue.search("stone mason", { source: "esco" })).toEqual([]);
    expect((await catalogue.readSkill("esco:s/1")).retired).toBe(true);
  });

  test("a question inside a transaction is answered while another one outside it waits", async () => {
    await importCatalogue(database(), { from: zipOf(escoFiles()), now: later });
    const app = { database: database() };
    const inside = database()
      .transaction()
      .execute(async (transaction) => {
        const outside = openCatalogue({ app, database: app.database });
        const catalogue = await openCatalogue({ app, database: transaction });
        return { outside, catalogue };
      });
    const { outside, catalogue } = await inside;
    expect(catalogue.role("esco:o/1")).not.toBeNull();
    expect((await outside).role("esco:o/1")).not.toBeNull();
  });

  test("an unknown id is refused with the way out", async () => {
    await expect((await open()).readSkill("esco:s/none")).rejects.toThrow(
      "No catalogue skill has the id esco:s/none. Find the right one with: cairn catalogue search TEXT",
    );
  });
});

onBothDatabases("what the work of roles is like", (database) => {
  const open = () => openCatalogue({ app: { database: database() }, database: database() });
  const mason = "onet:47-2022.00";
  const files = (release: "29.2" | "30.0" | "31.1") => ({ ...onetFiles(), ...onetWorkFiles(release) });
  const asText = async () => JSON.stringify(await catalogueStore(database()).load());

  test("the starter set knows it without any import", async () => {
    const catalogue = await open();
    expect(catalogue.profileOf("starter:marketing-manager")).toMatchObject({
      interests: { realistic: 1, investigative: 2.9, artistic: 2.45, social: 2.82, enterprising: 7, conventional: 4.7 },
      workValues: {
        achievement: 6,
        independence: 5.67,
        recognition: 5.33,
        relationships: 5.67,
        support: 5,
        workingConditions: 6.17,
      },
      grounds: { interests: { how: "measured", error: 0 }, workValues: { how: "measured" } },
      source: "O*NET 30.0 Database, U.S. Department of Labor, CC BY 4.0",
    });
    expect(catalogue.profileOf("starter:no-such-role")).toBeNull();
  });

  test("an environment that no source describes is derived and estimated, and says so", async () => {
    const profile = (await open()).profileOf("starter:marketing-manager");
    expect(profile?.environment).toEqual({ pace: 0.7, autonomy: 0.688, people: 0.652, place: 0.15 });
    expect(profile?.grounds).toMatchObject({
      pace: { how: "estimated", error: 0.25 },
      autonomy: { how: "derived", error: 0.25 },
      people: { how: "derived", error: 0.2 },
      place: { how: "estimated", error: 0.2 },
    });
  });

  test("an import brings it, with the version that says it; a role without any has only what its group is estimated at", async () => {
    const report = await importCatalogue(database(), { from: zipOf(files("30.0")), now });
    expect(report).toMatchObject({ profiles: 1 });
    await importCatalogue(database(), { from: zipOf(escoFiles()), now });
    const catalogue = await open();
    expect(catalogue.profileOf(mason)).toMatchObject({
      interests: { realistic: 6.91, social: 1 },
      workValues: { independence: 6 },
      environment: { pace: 0.75, autonomy: 0.875, people: null, place: 0.875 },
      source: "O*NET 31.1 Database, U.S. Department of Labor, CC BY 4.0",
    });
    expect(catalogue.profileOf(mason)?.grounds).toMatchObject({ pace: { how: "measured", error: 0 }, people: null });
    for (const [id, pace, place] of [
      ["esco:o/1", 0.5, 0.15],
      ["onet:37-3011.01", 0.3, 0.8],
    ] as const)
      expect(catalogue.profileOf(id)).toMatchObject({
        interests: null,
        workValues: null,
        environment: { pace, autonomy: null, people: null, place },
        grounds: { pace: { how: "estimated" }, place: { how: "estimated" } },
      });
  });

  test("all of it is one matrix for ranking", async () => {
    const { ids, names, values, errors } = (await open()).profiles();
    expect(values.length).toBe(ids.length * names.length);
    expect(errors.length).toBe(values.length);
    expect(errors[ids.indexOf("starter:marketing-manager") * names.length + names.indexOf("place")]).toBeCloseTo(0.2, 6);
    const row = ids.indexOf(mason) * names.length;
    expect(values[row + names.indexOf("realistic")]).toBeCloseTo(6.91, 5);
    expect(values[row + names.indexOf("people")]).toBeNaN();
    expect(ids.filter((id) => id.startsWith("starter:")).length).toBeGreaterThanOrEqual(280);
  });

  test("twice gives the same", async () => {
    const before = await asText();
    await importCatalogue(database(), { from: zipOf(files("30.0")), now: later });
    await importCatalogue(database(), { from: zipOf(escoFiles()), now: later });
    expect(await asText()).toBe(before);
  });

  test("a starter role takes what the imported database says of its code, and keeps the rest", async () => {
    const ofManagers = Object.fromEntries(
      Object.entries(files("31.1")).map(([file, text]) => [file, text.replaceAll("47-2022.00", "11-2021.00")]),
    );
    await importCatalogue(database(), { from: zipOf(ofManagers), now: later });
    const catalogue = await open();
    expect(catalogue.profileOf("starter:marketing-manager")).toMatchObject({
      interests: { realistic: 6.91 },
      workValues: { achievement: 6 },
      environment: { pace: 0.75 },
      source:
        "O*NET 31.1 Database, U.S. Department of Labor, CC BY 4.0; what it lacks: O*NET 30.0 Database, U.S. Department of Labor, CC BY 4.0",
    });
    expect(catalogue.profileOf(mason)).toMatchObject({ workValues: { independence: 6 } });
    expect(catalogue.profiles().ids).not.toContain(mason);
  });

  test("a release without it takes it away from the roles it still holds", async () => {
    await importCatalogue(database(), { from: zipOf(onetFiles()), now: later });
    const catalogue = await open();
    expect(catalogue.profileOf(mason)).toMatchObject({ interests: null, workValues: null, environment: { autonomy: null } });
    expect(catalogue.profileOf("starter:marketing-manager")?.source).toBe(
      "O*NET 30.0 Database, U.S. Department of Labor, CC BY 4.0",
    );
  });

  test("a removed source lends nothing any more", async () => {
    await importCatalogue(database(), { from: zipOf(files("30.0")), now: later });
    await catalogueStore(database()).remove("onet");
    const catalogue = await open();
    expect(catalogue.profiles().ids).not.toContain(mason);
    expect(catalogue.profileOf(mason)).not.toBeNull();
  });
});
