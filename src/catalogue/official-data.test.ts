// The official downloads themselves, where they lie beside the checkout (or where CAIRN_DATA says).

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readinessOf } from "../career/gap.ts";
import type { WorkProfile } from "../career/work-profile.ts";
import { migrate } from "../database/migrate.ts";
import { type Database, openDatabase } from "../database/open.ts";
import { readCsv } from "../tables/csv.ts";
import { importCatalogue } from "./import-catalogue.ts";
import { openImportSource } from "./import-source.ts";
import type { ImportReport } from "./imported.ts";
import { readOnet } from "./onet.ts";
import { type Catalogue, openCatalogue } from "./open-catalogue.ts";
import { starterWorkRows } from "./starter/make-work-profiles.ts";
import { roles } from "./starter/roles.ts";
import { starterWork } from "./starter/work-profiles.ts";
import { figureSets } from "./work-figures.ts";

const data = process.env.CAIRN_DATA ?? join(import.meta.dirname, "../../../shared/data");
const crosswalk = join(data, "nesta-career-causeways", "ONET_ESCO_crosswalk_esco_onet_crosswalk_Nov2020.csv");
const there = existsSync(join(data, "esco-1.2.0")) && existsSync(join(data, "onet-30.0"));
if (!there) console.warn(`NOT TESTED: the official ESCO and O*NET downloads are not in ${data}; set CAIRN_DATA to their folder.`);

if (!existsSync(crosswalk)) console.warn(`NOT TESTED: how sound borrowed figures are; ${crosswalk} is not there.`);

const pearson = (a: readonly number[], b: readonly number[]): number => {
  const mean = (of: readonly number[]) => of.reduce((sum, one) => sum + one, 0) / of.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  const sum = (of: (at: number) => number) => a.reduce((total, _, at) => total + of(at), 0);
  const ofA = sum((at) => ((a[at] ?? 0) - meanA) ** 2);
  const ofB = sum((at) => ((b[at] ?? 0) - meanB) ** 2);
  return sum((at) => ((a[at] ?? 0) - meanA) * ((b[at] ?? 0) - meanB)) / Math.sqrt(ofA * ofB);
};

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
    expect([known("realistic"), known("support"), known("pace")]).toEqual([923, 874, 1016]);
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

  test("each part of a fit speaks for so many roles of each catalogue", () => {
    const { ids, names, values, errors } = catalogue.profiles();
    const spoken = (source: string, name: (typeof names)[number], isBorrowed = false) => {
      const column = names.indexOf(name);
      const at = (row: number) => row * names.length + column;
      return ids.filter(
        (id, row) => id.startsWith(`${source}:`) && !Number.isNaN(values[at(row)]) && (!isBorrowed || (errors[at(row)] ?? 0) > 0),
      ).length;
    };
    const of = (source: string) =>
      (["realistic", "support", "pace", "autonomy", "people", "place"] as const).map((name) => spoken(source, name));
    expect({ starter: of("starter"), onet: of("onet"), esco: of("esco") }).toEqual({
      starter: [280, 253, 283, 253, 253, 283],
      onet: [923, 874, 1016, 874, 874, 1016],
      esco: [867, 838, 3039, 838, 838, 3039],
    });
    expect(spoken("esco", "realistic", true)).toBe(spoken("esco", "realistic"));
  });

  test.runIf(existsSync(crosswalk))(
    "what ESCO borrows is near to what another crosswalk says, and nearer than the mean of the group",
    () => {
      const { lines } = readCsv(readFileSync(crosswalk, "utf8"));
      const known = lines.flatMap(({ cells }) => {
        const role = catalogue.role(`esco:${(cells.concept_uri ?? "").replace("http://data.europa.eu/esco/occupation/", "o/")}`);
        const truth = catalogue.profileOf(`onet:${cells.onet_code}`);
        return role && truth ? [{ role, truth, soc: (cells.onet_code ?? "").slice(0, 7) }] : [];
      });
      const setOf = { interests: figureSets.interests, workValues: figureSets.workValues };
      const measured = (["interests", "workValues"] as const).map((set) => {
        const list = (profile: WorkProfile) => {
          const figures = new Map(Object.entries(profile[set] ?? {}));
          return setOf[set].map((name) => figures.get(name) ?? Number.NaN);
        };
        const all = known.filter(({ truth }) => truth[set]).map((one) => ({ ...one, of: list(one.truth) }));
        const asked = all.flatMap((one) => {
          const lent = catalogue.profileOf(one.role.id);
          const group = all.filter(
            (other) => other.role.isco?.slice(0, 2) === one.role.isco?.slice(0, 2) && other.soc !== one.soc,
          );
          if (!lent?.[set] || group.length === 0) return [];
          const mean = one.of.map((_, at) => group.reduce((sum, { of }) => sum + (of[at] ?? 0), 0) / group.length);
          return [{ truth: one.of, lent: list(lent), mean }];
        });
        const mean = (values: number[]) => Math.round((100 * values.reduce((sum, one) => sum + one, 0)) / values.length) / 100;
        return {
          n: asked.length,
          borrowed: mean(asked.map(({ truth, lent }) => pearson(truth, lent))),
          ofGroup: mean(asked.map((one) => pearson(one.truth, one.mean))),
          error: mean(asked.flatMap(({ truth, lent }) => truth.map((one, at) => (one - (lent[at] ?? 0)) ** 2))) ** 0.5,
        };
      });
      for (const { n, borrowed, ofGroup, error } of measured) {
        expect(n).toBeGreaterThan(300);
        expect(borrowed).toBeGreaterThan(0.9);
        expect(ofGroup).toBeLessThan(0.82);
        expect(error).toBeLessThan(0.5);
      }
    },
  );

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
    expect(catalogue.bestRole("Marketing Manager")).toMatchObject({ id: "starter:marketing-manager", likeness: 1 });
  });

  test("a French folder without French skills says what is missing", async () => {
    await expect(importCatalogue(database, { from: join(data, "esco-1.2.0"), language: "fr", now })).rejects.toThrow(
      "holds no skills_fr.csv",
    );
  });
});
