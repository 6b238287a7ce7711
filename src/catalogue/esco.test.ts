import { expect, test } from "vitest";
import { readEsco } from "./esco.ts";
import { openImportSource } from "./import-source.ts";
import { escoFiles, type Files, zipOf } from "./testing.ts";

const read = async (files: Files, language?: string, name?: string) =>
  readEsco(await openImportSource(zipOf(files, name)), () => {}, language);

test("occupations, skills and what they need are read, with names over several lines", async () => {
  const batch = await read(escoFiles());
  expect(batch.roles).toEqual([
    {
      id: "esco:o/1",
      label: "stone mason",
      altLabels: ["builder of cairns", "waller"],
      description: 'Sets stones, "dry" or in mortar.\nOutdoors.',
      tasks: [],
      soc: null,
      isco: "2654",
      step: null,
    },
    {
      id: "esco:o/2",
      label: "path keeper",
      altLabels: [],
      description: "Keeps paths open.",
      tasks: [],
      soc: null,
      isco: "1221",
      step: null,
    },
  ]);
  expect(batch.skills.map((skill) => [skill.id, skill.kind, skill.altLabels])).toEqual([
    ["esco:s/1", "technical", ["lay stones", "place stones"]],
    ["esco:s/2", "knowledge", []],
    ["esco:s/3", "soft", []],
  ]);
  expect(batch.relations.map(({ kind, fromId, toId, importance, level }) => [kind, fromId, toId, importance, level])).toEqual([
    ["needs", "esco:o/1", "esco:s/1", "essential", 3],
    ["needs", "esco:o/1", "esco:s/2", "optional", 2],
    ["needs", "esco:o/2", "esco:s/3", "essential", 3],
    ["related", "esco:s/1", "esco:s/2", "optional", null],
  ]);
});

test("ESCO states no levels, so every level is marked as assumed", async () => {
  const batch = await read(escoFiles());
  expect(
    batch.relations.filter((relation) => relation.kind === "needs").every((relation) => relation.levelSource === "assumed"),
  ).toBe(true);
});

test("rows passed over are told with reason and line, and so are missing files", async () => {
  const batch = await read(escoFiles());
  expect(batch.skipped).toEqual([
    { file: "occupations_en.csv", reason: "status is obsolete", count: 1, lines: [6] },
    { file: "skills_en.csv", reason: "no conceptUri", count: 1, lines: [5] },
    { file: "occupationSkillRelations_en.csv", reason: "its second concept is not in this download", count: 1, lines: [5] },
    { file: "occupationSkillRelations_en.csv", reason: "the relation comes twice", count: 1, lines: [6] },
    { file: "occupationSkillRelations_en.csv", reason: "relationType is neither essential nor optional", count: 1, lines: [7] },
  ]);
  expect(batch.missingFiles).toContain("broaderRelationsSkillPillar_en.csv");
});

test("the version is taken from the name of the download, and never made up", async () => {
  expect((await read(escoFiles(), undefined, "ESCO dataset - v1.2.0 - classification - en - csv.zip")).version).toBe("1.2.0");
  expect((await read(escoFiles(), undefined, "download.zip")).version).toBeNull();
});

test("another language is read by itself, with relations of any language", async () => {
  const { "skills_en.csv": skills = "", "occupations_en.csv": occupations = "", ...rest } = escoFiles();
  const french = {
    "skills_fr.csv": skills,
    "occupations_fr.csv": occupations.replace("stone mason", "tailleur de pierre"),
    ...rest,
  };
  const batch = await read(french);
  expect(batch.language).toBe("fr");
  expect(batch.roles[0]).toMatchObject({ id: "esco:o/1", label: "tailleur de pierre" });
});

test("several languages without English ask which one", async () => {
  const { "skills_en.csv": skills = "", "occupations_en.csv": occupations = "", ...rest } = escoFiles();
  const both = {
    "skills_fr.csv": skills,
    "occupations_fr.csv": occupations,
    "skills_de.csv": skills,
    "occupations_de.csv": occupations,
    ...rest,
  };
  await expect(read(both)).rejects.toThrow("download.zip: holds several languages: de, fr. Say which one with --language.");
  expect((await read(both, "de")).language).toBe("de");
});

test("a missing column names file, line, column and the way out", async () => {
  const files = escoFiles();
  files["skills_en.csv"] = (files["skills_en.csv"] ?? "").replace("preferredLabel", "name");
  await expect(read(files)).rejects.toThrow(
    "skills_en.csv, line 1, column preferredLabel: the column is missing; the file begins with: conceptType, conceptUri, skillType, reuseLevel, name, altLabels, description. Use the file as downloaded (ESCO classification as CSV), unchanged.",
  );
});

test("a file saved anew with semicolons, an empty file and a broken quote are refused with their place", async () => {
  const files = escoFiles();
  await expect(read({ ...files, "skills_en.csv": "conceptUri;preferredLabel;skillType\n" })).rejects.toThrow(
    "skills_en.csv, line 1: is separated by semicolons",
  );
  await expect(read({ ...files, "skills_en.csv": "" })).rejects.toThrow("skills_en.csv: is empty.");
  const broken = `${files["skills_en.csv"]}KnowledgeSkillCompetence,http://x,knowledge,,"open quote,,\n`;
  await expect(read({ ...files, "skills_en.csv": broken })).rejects.toThrow(
    /skills_en\.csv, line \d+: cannot be read: Quote Not Closed/,
  );
});

test("a download without relations says what is missing", async () => {
  const { "occupationSkillRelations_en.csv": _, ...files } = escoFiles();
  await expect(read(files)).rejects.toThrow("holds no occupationSkillRelations_en.csv");
});
