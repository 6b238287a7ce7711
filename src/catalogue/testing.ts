// For tests: a small catalogue of three sources, and small downloads in the form of the official ones with other content.

import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import type { NeedEntry, RoleEntry, SkillEntry, SourceId } from "./entry.ts";

const sourceOf = (id: string): SourceId => (id.startsWith("esco:") ? "esco" : id.startsWith("onet:") ? "onet" : "starter");

export const exampleSkill = (
  id: string,
  label: string,
  altLabels: string[] = [],
  more: Partial<SkillEntry> = {},
): SkillEntry => ({
  id,
  label,
  kind: "technical",
  altLabels,
  source: sourceOf(id),
  ambiguous: false,
  hours: null,
  retired: false,
  ...more,
});

/** Needs as [skill id, level, importance]. */
export const exampleRole = (
  id: string,
  label: string,
  altLabels: string[] = [],
  needs: [string, number, NeedEntry["importance"]][] = [],
  more: Partial<RoleEntry> = {},
): RoleEntry => ({
  id,
  label,
  altLabels,
  source: sourceOf(id),
  needs: needs.map(([skillId, level, importance]) => ({ skillId, level, importance, levelSource: "stated" })),
  next: [],
  near: [],
  retired: false,
  ...more,
});

export type Files = Record<string, string>;

const s = (id: string) => `http://data.europa.eu/esco/skill/${id}`;
const o = (id: string) => `http://data.europa.eu/esco/occupation/${id}`;

/** Three skills and two occupations as ESCO writes them: byte order mark, quoted line breaks, two kinds of line ends. */
export const escoFiles = (): Files => ({
  "occupations_en.csv": `\uFEFFconceptType,conceptUri,iscoGroup,preferredLabel,altLabels,status,description\r\nOccupation,${o("1")},2654,stone mason,"builder of cairns\nwaller",released,"Sets stones, ""dry"" or in mortar.\nOutdoors."\r\nOccupation,${o("2")},C1221,path keeper,,released,Keeps paths open.\r\nOccupation,${o("3")},1111,old trade,,obsolete,Gone.\r\n`,
  "skills_en.csv": `conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description\nKnowledgeSkillCompetence,${s("1")},skill/competence,sector-specific,set stones,lay stones | place stones,Sets stones.\nKnowledgeSkillCompetence,${s("2")},knowledge,cross-sector,geology,,Knows rock.\nKnowledgeSkillCompetence,${s("3")},skill/competence,transversal,stay patient,,Waits.\nKnowledgeSkillCompetence,,knowledge,,nameless,,\n`,
  "occupationSkillRelations_en.csv": `occupationUri,relationType,skillType,skillUri\n${o("1")},essential,skill/competence,${s("1")}\n${o("1")},optional,knowledge,${s("2")}\n${o("2")},essential,skill/competence,${s("3")}\n${o("2")},essential,skill/competence,${s("9")}\n${o("1")},essential,skill/competence,${s("1")}\n${o("1")},perhaps,skill/competence,${s("3")}\n`,
  "skillSkillRelations_en.csv": `originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri\n${s("1")},skill/competence,optional,knowledge,${s("2")}\n`,
});

const tabbed = (...rows: string[][]) => rows.map((row) => `${row.join("\t")}\r\n`).join("");

/** Two occupations as O*NET writes them, with scales of other names and ranges than today's. */
export const onetFiles = (): Files => ({
  "Read Me.txt": "O*NET 31.1 Database\r\nNovember 2026 Release\r\n",
  "Occupation Data.txt": tabbed(
    ["O*NET-SOC Code", "Title", "Description"],
    ["47-2022.00", "Stonemasons", 'Build walls of "stone".'],
    ["37-3011.01", "Path Keepers", "Keep paths."],
    ["bad", "Nobody", ""],
  ),
  "Alternate Titles.txt": tabbed(
    ["O*NET-SOC Code", "Alternate Title", "Short Title", "Source(s)"],
    ["47-2022.00", "DSW (Dry Stone Waller)", "DSW", "01"],
    ["47-2022.00", "Stonemasons", "n/a", "01"],
  ),
  "Task Statements.txt": tabbed(
    ["O*NET-SOC Code", "Task ID", "Task"],
    ["47-2022.00", "1", "Lay out wall patterns."],
    ["47-2022.00", "2", "Shape stones."],
  ),
  "Job Zones.txt": tabbed(["O*NET-SOC Code", "Job Zone", "Date"], ["47-2022.00", "3", "08/2025"]),
  "Content Model Reference.txt": tabbed(
    ["Element ID", "Element Name", "Description"],
    ["9.X.3", "Technical Skills", ""],
    ["9.X.3.a", "Stone Setting", "Setting stones."],
    ["9.K.1", "Geology", "Rock."],
  ),
  "Scales Reference.txt": tabbed(
    ["Scale ID", "Scale Name", "Minimum", "Maximum"],
    ["QI", "Importance", "1", "5"],
    ["QL", "Level", "0", "7"],
    ["QX", "Other", "0", "1"],
  ),
  "Skills.txt": tabbed(
    ["O*NET-SOC Code", "Element ID", "Element Name", "Scale ID", "Data Value", "Recommend Suppress", "Not Relevant"],
    ["47-2022.00", "9.X.3.a", "Stone Setting", "QI", "4.5", "N", ""],
    ["47-2022.00", "9.X.3.a", "Stone Setting", "QL", "5.6", "N", "N"],
    ["37-3011.01", "9.X.3.a", "Stone Setting", "QI", "2.4", "N", ""],
    ["37-3011.01", "9.X.3.a", "Stone Setting", "QL", "2.8", "N", "N"],
  ),
  "Knowledge.txt": tabbed(
    ["O*NET-SOC Code", "Element ID", "Element Name", "Scale ID", "Data Value", "Recommend Suppress", "Not Relevant"],
    ["47-2022.00", "9.K.1", "Geology", "QI", "1.5", "N", ""],
    ["47-2022.00", "9.K.1", "Geology", "QL", "3", "N", "N"],
    ["37-3011.01", "9.K.1", "Geology", "QI", "3.2", "Y", ""],
  ),
  "Technology Skills.txt": tabbed(
    ["O*NET-SOC Code", "Example", "Commodity Code", "Commodity Title", "Hot Technology", "In Demand"],
    ["47-2022.00", "StoneCAD", "43232604", "Design software", "Y", "Y"],
    ["37-3011.01", "StoneCAD", "43232604", "Design software", "Y", "N"],
    ["37-3011.01", "PathBook", "43232604", "Map software", "N", "N"],
  ),
  "Related Occupations.txt": tabbed(
    ["O*NET-SOC Code", "Related O*NET-SOC Code", "Relatedness Tier", "Index"],
    ["47-2022.00", "37-3011.01", "Primary-Short", "1"],
    ["37-3011.01", "47-2022.00", "Supplemental", "1"],
  ),
});

const contextNames = {
  "29.2": {
    autonomy: "Structured versus Unstructured Work",
    people: "Work With Work Group or Team",
    place: "Outdoors, Exposed to Weather",
  },
  "30.0": {
    autonomy: "Determine Tasks, Priorities and Goals",
    people: "Work With or Contribute to a Work Group or Team",
    place: "Outdoors, Exposed to All Weather Conditions",
  },
} as const;

/**
 * What the work of the stonemason (and in part of the path keeper) is like, in the layouts of three releases: 29.2 has other names of some
 * elements than 30.0, the later one other ids, scales of other names, and no Work Values.txt.
 */
export const onetWorkFiles = (release: "29.2" | "30.0" | "31.1"): Files => {
  const later = release === "31.1";
  const [interest, extent, context] = later ? ["QO", "QE", "QC"] : ["OI", "EX", "CX"];
  const branch = later ? "9.I" : "1.B.1";
  const names = contextNames[later ? "30.0" : release];
  const mason = "47-2022.00";
  const keeper = "37-3011.01";
  const riasec = ["Realistic", "Investigative", "Artistic", "Social", "Enterprising", "Conventional"];
  const plain = ["O*NET-SOC Code", "Element ID", "Element Name", "Scale ID", "Data Value", "Date", "Domain Source"];
  const dated = ["11/2023", "Machine Learning"];
  const rated = (soc: string, id: string, name: string, value: string, suppress = "N") => [
    [soc, id, name, context, "n/a", value, suppress, "n/a", "08/2023", "Incumbent"],
    [soc, id, name, `${context}P`, "1", "12.5", suppress, "n/a", "08/2023", "Incumbent"],
  ];
  return {
    "Scales Reference.txt": `${onetFiles()["Scales Reference.txt"]}${tabbed(
      [interest, "Occupational Interests", "1", "7"],
      ["IH", "Occupational Interest High-Point", "0", "6"],
      [extent, "Extent", "1", "7"],
      ["VH", "Work Value High-Point", "0", "6"],
      [context, "Context", "1", "5"],
      [`${context}P`, "Context (Categories 1-5)", "0", "100"],
    )}`,
    "Interests.txt": tabbed(
      plain,
      ...["6.91", "2.5", "3", "1.00", "1.75", "4"].map((value, at) => [
        mason,
        `${branch}.${at}`,
        riasec[at] ?? "",
        interest,
        value,
        ...dated,
      ]),
      [mason, `${branch}.7`, "First Interest High-Point", "IH", "1.00", ...dated],
      [keeper, `${branch}.0`, "Realistic", interest, "6.5", ...dated],
      ["99-9999.00", `${branch}.0`, "Realistic", interest, "6.5", ...dated],
    ),
    ...(later
      ? {}
      : {
          "Work Values.txt": tabbed(
            plain,
            ...["Achievement", "Working Conditions", "Recognition", "Relationships", "Support", "Independence"].map(
              (name, at) => [mason, `1.B.2.${at}`, name, extent, `${at + 1}.00`, "06/2008", "Analyst"],
            ),
            [mason, "1.B.2.7", "First Work Value High-Point", "VH", "6.00", "06/2008", "Analyst"],
          ),
        }),
    "Work Context.txt": tabbed(
      [
        "O*NET-SOC Code",
        "Element ID",
        "Element Name",
        "Scale ID",
        "Category",
        "Data Value",
        "Recommend Suppress",
        "Not Relevant",
        "Date",
        "Domain Source",
      ],
      ...rated(mason, "4.C.3.d.1", "Time Pressure", "4"),
      ...rated(mason, "4.C.3.a.4", "Freedom to Make Decisions", "4"),
      ...rated(mason, "4.C.3.b.8", names.autonomy, "5"),
      ...rated(mason, "4.C.1.a.4", "Contact With Others", "3"),
      ...rated(mason, "4.C.1.b.1.e", names.people, "3.00", "Y"),
      ...rated(mason, "4.C.2.a.1.c", names.place, "5"),
      ...rated(mason, "4.C.2.a.1.a", "Indoors, Environmentally Controlled", "2"),
      ...rated(mason, "4.C.3.c.1", "Level of Competition", "2"),
      ...rated(keeper, "4.C.3.d.1", "Time Pressure", "9"),
    ),
  };
};

/** Writes the files into a new temporary folder and answers its path. */
export function folderOf(files: Files, name = "download-"): string {
  const folder = mkdtempSync(join(tmpdir(), `cairn-${name}`));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

export const zipOf = (files: Files, name = "download.zip") => ({
  name,
  bytes: zipSync(Object.fromEntries(Object.entries(files).map(([file, text]) => [file, strToU8(text)]))),
});
