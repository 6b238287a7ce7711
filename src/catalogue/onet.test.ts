import { expect, test } from "vitest";
import { openImportSource } from "./import-source.ts";
import { readOnet } from "./onet.ts";
import { type Files, onetFiles, onetWorkFiles, zipOf } from "./testing.ts";
import { noGrounds, profileFrom } from "./work-figures.ts";

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
      tasks: ["Lay out wall patterns.", "Shape stones."],
      soc: "47-2022",
      isco: null,
      step: 3,
    },
    {
      id: "onet:37-3011.01",
      label: "Path Keepers",
      altLabels: [],
      description: "Keep paths.",
      tasks: [],
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

test("a scale whose ends are no numbers explains nothing, and is refused", async () => {
  const files = onetFiles();
  const broken = (files["Scales Reference.txt"] ?? "").replace(/^(QL\tLevel\t)0\t7/m, "$1none\t7");
  await expect(read({ ...files, "Scales Reference.txt": broken })).rejects.toThrow(/the scale QL, which is not explained/);
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
  expect(batch.missingFiles).toEqual([
    "Sample of Reported Titles.txt",
    "Technology Skills.txt",
    "Interests.txt",
    "Work Values.txt",
    "Work Context.txt",
  ]);
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

const workOf = async (files: Files) => {
  const batch = await read(files);
  return {
    ...batch,
    profiles: batch.work.map(({ roleId, figures }) => {
      const { grounds: _, ...profile } = profileFrom((name) => figures[name], "", noGrounds());
      return { roleId, ...profile };
    }),
  };
};

const mason = {
  roleId: "onet:47-2022.00",
  interests: { realistic: 6.91, investigative: 2.5, artistic: 3, social: 1, enterprising: 1.75, conventional: 4 },
  workValues: { achievement: 1, workingConditions: 2, recognition: 3, relationships: 4, support: 5, independence: 6 },
  // Pace (4-1)/4; autonomy the mean of 3/4 and 4/4; people unknown, since one of its two ratings is suppressed; place the mean of 1 and 1 - 1/4.
  environment: { pace: 0.75, autonomy: 0.875, people: null, place: 0.875 },
};

test.each(["29.2", "30.0"] as const)("what work is like is read from release %s", async (release) => {
  const { profiles } = await workOf({ ...onetFiles(), ...onetWorkFiles(release) });
  expect(profiles).toEqual([{ ...mason, source: "" }]);
});

test("a later release with other ids, other scales and no work values is read for what it has", async () => {
  const { profiles, missingFiles } = await workOf({ ...onetFiles(), ...onetWorkFiles("31.1") });
  expect(profiles).toEqual([{ ...mason, workValues: null, source: "" }]);
  expect(missingFiles).toEqual(["Sample of Reported Titles.txt", "Work Values.txt"]);
});

test("an occupation with a part of its interests, one that is not in the download and a value beyond its scale are passed over and told", async () => {
  const { skipped } = await workOf({ ...onetFiles(), ...onetWorkFiles("30.0") });
  expect(skipped.filter(({ file }) => /Interests|Context/.test(file))).toEqual([
    { file: "Interests.txt", reason: "the occupation is not in this download", count: 1, lines: [10] },
    { file: "Interests.txt", reason: "the occupation lacks one of the 6 ratings that belong together", count: 1, lines: [9] },
    { file: "Work Context.txt", reason: "the publisher recommends to suppress the value", count: 1, lines: [10] },
    { file: "Work Context.txt", reason: "Data Value is not a number from 1 to 5", count: 1, lines: [18] },
  ]);
});

test("a file without the scale that is looked for gives nothing, and says so", async () => {
  const files = { ...onetFiles(), ...onetWorkFiles("30.0") };
  files["Interests.txt"] = (files["Interests.txt"] ?? "").replaceAll("\tOI\t", "\tIH\t");
  const { profiles, skipped } = await workOf(files);
  expect(profiles).toEqual([{ ...mason, interests: null, source: "" }]);
  expect(skipped).toContainEqual({
    file: "Interests.txt",
    reason: "it has no ratings on the scale Occupational Interests",
    count: 1,
    lines: [1],
  });
});

test("a table exported with the names of its scales needs no Scales Reference", async () => {
  const { "Occupation Data.txt": occupations = "" } = onetFiles();
  const { "Interests.txt": interests = "" } = onetWorkFiles("30.0");
  const named = interests.replaceAll("\tOI\t", "\tOI\tOccupational Interests\t").replace("Scale ID\t", "Scale ID\tScale Name\t");
  const { profiles } = await workOf({ "Occupation Data.txt": occupations, "Interests.txt": named });
  expect(profiles).toEqual([{ ...mason, workValues: null, environment: null, source: "" }]);
});
