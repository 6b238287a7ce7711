// The official downloads themselves, where they lie beside the checkout (or where CAIRN_DATA says).

import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readinessOf } from "../career/gap.ts";
import { migrate } from "../database/migrate.ts";
import { type Database, openDatabase } from "../database/open.ts";
import { importCatalogue } from "./import-catalogue.ts";
import { openImportSource } from "./import-source.ts";
import type { ImportReport } from "./imported.ts";
import { readOnet } from "./onet.ts";
import { type Catalogue, openCatalogue } from "./open-catalogue.ts";
import { starterWorkRows } from "./starter/make-work-profiles.ts";
import { roles } from "./starter/roles.ts";
import { starterWork } from "./starter/work-profiles.ts";

const data = process.env.CAIRN_DATA ?? join(import.meta.dirname, "../../../shared/data");
const there = existsSync(join(data, "esco-1.2.0")) && existsSync(join(data, "onet-30.0"));
if (!there) console.warn(`NOT TESTED: the official ESCO and O*NET downloads are not in ${data}; set CAIRN_DATA to their folder.`);

describe.runIf(there)("the official downloads", () => {
  let database: Database;
  let catalogue: Catalogue;
  let esco: ImportReport;
  let again: ImportReport;
  let onet: ImportReport;
  const now = "2026-11-22T08:00:00.000Z";

  beforeAll(async () => {
    database = await openDatabase(":memory:");
    await migrate(database);
    esco = await importCatalogue(database, { from: join(data, "esco-1.2.0"), now });
    again = await importCatalogue(database, { from: join(data, "esco-1.2.0"), now });
    const joined = mkdtempSync(join(tmpdir(), "cairn-onet-"));
    for (const part of ["onet-30.0", "onet-29.2-supplement"]) {
      for (const name of existsSync(join(data, part)) ? readdirSync(join(data, part)) : [])
        symlinkSync(join(data, part, name), join(joined, name));
    }
    onet = await importCatalogue(database, { from: joined, now });
    rmSync(joined, { recursive: true });
    catalogue = await openCatalogue({ app: { database }, database });
  });
  afterAll(() => database.destroy());

  test("all of ESCO 1.2.0 is read; what comes twice with two weights is said", () => {
    expect(esco).toMatchObject({
      version: "1.2.0",
      language: "en",
      roles: 3039,
      skills: 13939,
      relations: 129004,
      added: 16978,
      retired: 0,
    });
    expect(esco.skipped.map(({ reason, count }) => [reason, count])).toEqual([
      ["the skill is needed both as essential and as optional: kept as essential", 17],
    ]);
  });

  test("a second time adds and retires nothing", () => {
    expect(again).toMatchObject({ roles: 3039, skills: 13939, relations: 129004, added: 0, retired: 0 });
  });

  test("O*NET 30.0 is read with the levels of its skills and knowledge", () => {
    expect(onet).toMatchObject({ version: "30.0", roles: 1016, added: onet.roles + onet.skills });
    const executives = catalogue.role("onet:11-1011.00");
    expect(executives).toMatchObject({ label: "Chief Executives", soc: "11-1011", step: 5 });
    expect(executives?.needs.find((need) => need.skillId === "onet:2.C.1.a")).toMatchObject({
      level: 5,
      levelSource: "stated",
      importance: "essential",
    });
    expect(executives?.near.slice(0, 2)).toEqual(["onet:11-1021.00", "onet:11-2032.00"]);
  });

  test("O*NET 30.0 says of 923 occupations what interests they meet, and of 874 what they give", () => {
    expect(onet.profiles).toBe(923);
    const { ids, names, values } = catalogue.profiles();
    const known = (name: (typeof names)[number]) =>
      ids.filter((id, row) => id.startsWith("onet:") && !Number.isNaN(values[row * names.length + names.indexOf(name)])).length;
    expect([known("realistic"), known("support"), known("pace")]).toEqual([923, 874, 0]);
    expect(onet.missingFiles).toContain("Work Context.txt");
  });

  test.each([
    ["onet:11-1011.00", [1.3, 3.24, 2.08, 3.52, 6.88, 5], [6.33, 7, 7, 5, 5.33, 6.33]],
    ["onet:29-1141.00", [3.66, 4.82, 1.31, 5.62, 2.28, 4.58], [5.33, 5.33, 4.67, 6.33, 6, 4.83]],
    ["onet:15-1252.00", [3.93, 5.86, 2.26, 1.88, 1.87, 5.46], null],
  ])("the figures of %s are those of the files", (id, interests, workValues) => {
    const profile = catalogue.profileOf(id);
    expect(Object.values(profile?.interests ?? {})).toEqual(interests);
    expect(profile?.workValues && Object.values(profile.workValues)).toEqual(workValues);
  });

  test("the starter's figures are what its script makes of O*NET 30.0", async () => {
    const source = await openImportSource(join(data, "onet-30.0"));
    const batch = await readOnet(source, () => {});
    source.close();
    expect(starterWorkRows(batch, roles)).toEqual(starterWork);
  });

  test("a starter competency counts for its name in ESCO and O*NET", () => {
    const inEsco = catalogue.search("Python (computer programming)", { source: "esco" })[0];
    expect(inEsco && catalogue.sameSkill(inEsco.id, "starter:python")).toBe(true);
    expect(catalogue.canonical("onet:t/python")).toBe("starter:python");
  });

  test("ranking over all occupations equals the formula of career/gap", () => {
    const profile = catalogue
      .skills()
      .filter((_, at) => at % 600 === 7)
      .map((skill, at) => ({ skillId: skill.id, level: (at % 5) + 1 }));
    const levelOf = catalogue.levelOf(profile);
    const ranked = catalogue.rankRoles(profile, { limit: 10_000 });
    expect(ranked.length).toBeGreaterThan(3039);
    for (const found of ranked)
      expect(found.readiness).toBeCloseTo(readinessOf(catalogue.role(found.id)?.needs ?? [], levelOf), 9);
  });

  test("a marketing manager is found in the starter set first", () => {
    expect(catalogue.bestRole("Marketing Manager")).toMatchObject({ id: "starter:marketing-manager", confidence: 1 });
  });

  test("a French folder without French skills says what is missing", async () => {
    await expect(importCatalogue(database, { from: join(data, "esco-1.2.0"), language: "fr", now })).rejects.toThrow(
      "holds no skills_fr.csv",
    );
  });
});
