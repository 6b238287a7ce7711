import { expect, test } from "vitest";
import { openImportSource } from "./import-source.ts";
import { readOnet } from "./onet.ts";
import { type Files, onetFiles, zipOf } from "./testing.ts";

const read = async (files: Files) => readOnet(await openImportSource(zipOf(files)), () => {});

test("occupations come with titles, ladder step and codes", async () => {
  const batch = await read(onetFiles());
  expect(batch).toMatchObject({ version: "31.1", language: "en" });
  expect(batch.roles).toEqual([
    {
      id: "onet:47-2022.00",
      label: "Stonemasons",
      altLabels: ["DSW", "Dry Stone Waller"],
      description: 'Build walls of "stone".',
      soc: "47-2022",
      isco: null,
      step: 3,
    },
    {
      id: "onet:37-3011.01",
      label: "Path Keepers",
      altLabels: [],
      description: "Keep paths.",
      soc: "37-3011",
      isco: null,
      step: null,
    },
  ]);
});

test("scales are found by their names, and levels brought to 0 to 5", async () => {
  const needs = (await read(onetFiles())).relations
    .filter((relation) => relation.kind === "needs")
    .map(({ fromId, toId, importance, level, levelSource }) => [fromId, toId, importance, level, levelSource]);
  expect(needs).toEqual([
    ["onet:47-2022.00", "onet:9.X.3.a", "essential", 4, "stated"],
    ["onet:37-3011.01", "onet:9.X.3.a", "optional", 2, "stated"],
    ["onet:47-2022.00", "onet:t/stonecad", "essential", 3, "assumed"],
    ["onet:37-3011.01", "onet:t/stonecad", "optional", 2, "assumed"],
  ]);
});

test("elements become skills by their place in the content model, products become tools", async () => {
  expect((await read(onetFiles())).skills.map(({ id, label, kind }) => [id, label, kind])).toEqual([
    ["onet:9.X.3.a", "Stone Setting", "technical"],
    ["onet:9.K.1", "Geology", "knowledge"],
    ["onet:t/stonecad", "StoneCAD", "tool"],
    ["onet:t/pathbook", "PathBook", "tool"],
  ]);
});

test("only primary related occupations are neighbours", async () => {
  expect(
    (await read(onetFiles())).relations.filter((relation) => relation.kind === "near").map(({ fromId, toId }) => [fromId, toId]),
  ).toEqual([["onet:47-2022.00", "onet:37-3011.01"]]);
});

test("what is passed over and what is missing is told", async () => {
  const { "Technology Skills.txt": _, ...files } = onetFiles();
  const batch = await read(files);
  expect(batch.missingFiles).toEqual(["Sample of Reported Titles.txt", "Technology Skills.txt"]);
  expect(batch.skipped).toEqual([
    { file: "Occupation Data.txt", reason: "the O*NET-SOC code is not like 11-1011.00", count: 1, lines: [4] },
    { file: "Knowledge.txt", reason: "the publisher recommends to suppress the value", count: 1, lines: [4] },
  ]);
});

test("without levels the needs are assumed, and marked so", async () => {
  const files = onetFiles();
  files["Skills.txt"] = (files["Skills.txt"] ?? "")
    .split("\r\n")
    .filter((line) => !line.includes("QL"))
    .join("\r\n");
  const [need] = (await read(files)).relations;
  expect(need).toMatchObject({ level: 3, levelSource: "assumed" });
});

test("a scale that nothing explains is refused instead of guessed", async () => {
  const { "Scales Reference.txt": _, ...files } = onetFiles();
  await expect(read(files)).rejects.toThrow(
    "Skills.txt, column Scale ID: uses the scale QI, which is not explained. Put Scales Reference.txt of the same download beside it.",
  );
});
