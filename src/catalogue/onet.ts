// Reads the official O*NET database (text files, 29.x to 31.x) into catalogue entries.

import { onetId, onetToolId } from "./concept-id.ts";
import { assumedLevel, type SkillKind } from "./entry.ts";
import type { ImportSource, SourceFile } from "./import-source.ts";
import { readTable, skipLog, type TableForm, type TableRow } from "./import-table.ts";
import type { CatalogueBatch, ImportedRole, ImportedSkill, ImportProgress } from "./imported.ts";
import { type OnetScale, readOnetWork } from "./onet-work.ts";
import { refuseFile } from "./refusals.ts";

export const onetAttribution =
  "This service includes information from the O*NET Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. Cairn has modified this information: levels are brought to a scale of 0 to 5, work context to 0 to 1.";

const official = "O*NET database as text files";
const form = (...required: string[]): TableForm => ({ delimiter: "\t", required, official });
const code = "O*NET-SOC Code";

/** Importance on the publisher's scale of 1 to 5: from 3 ("important") a need is essential, from 2 ("somewhat important") optional. */
const importanceFrom = { essential: 3, optional: 2 } as const;

/** Files that rate elements of the content model for each occupation, and what kind of skill their elements are. */
const ratings: readonly { title: string; kind: SkillKind }[] = [
  { title: "Skills", kind: "soft" },
  { title: "Knowledge", kind: "knowledge" },
];

export function isOnet(source: ImportSource): boolean {
  return find(source, "Occupation Data") !== null;
}

export async function readOnet(source: ImportSource, progress: ImportProgress): Promise<CatalogueBatch> {
  const log = skipLog();
  const missingFiles: string[] = [];
  const roles = new Map<string, ImportedRole & { names: Set<string> }>();
  const skills = new Map<string, ImportedSkill>();
  const batch: CatalogueBatch = {
    source: "onet",
    title: "O*NET",
    version: await statedVersion(source),
    language: "en",
    attribution: onetAttribution,
    skills: [],
    roles: [],
    relations: [],
    work: [],
    needsRead: 0,
    skipped: [],
    missingFiles,
  };
  const steps = 8;

  progress("occupations", 0, steps);
  const occupations =
    find(source, "Occupation Data") ??
    refuseFile(
      { file: source.name },
      "holds no Occupation Data.txt.",
      "Give the ZIP or folder of the O*NET database in its text form.",
    );
  await readTable(occupations, form(code, "Title", "Description"), (row) => {
    const soc = row.get(code);
    if (!/^\d\d-\d{4}\.\d\d$/.test(soc)) return log.skip(occupations.name, "the O*NET-SOC code is not like 11-1011.00", row.line);
    const label = row.get("Title");
    roles.set(soc, {
      id: onetId(soc),
      label,
      altLabels: [],
      description: row.get("Description"),
      tasks: [],
      soc: soc.slice(0, 7),
      isco: null,
      step: null,
      names: new Set(),
    });
  });

  progress("titles", 1, steps);
  for (const [title, column] of [
    ["Alternate Titles", "Alternate Title"],
    ["Sample of Reported Titles", "Reported Job Title"],
  ] as const) {
    await ofRoles(title, [column], (row, role) => {
      for (const name of bracketed(row.get(column))) if (name !== role.label) role.names.add(name);
    });
  }
  await ofRoles("Job Zones", ["Job Zone"], (row, role) => {
    const zone = Number(row.get("Job Zone"));
    if (zone >= 1 && zone <= 5) role.step = zone;
  });

  await ofRoles("Task Statements", ["Task"], (row, role) => void role.tasks.push(row.get("Task")));

  progress("skills and knowledge", 2, steps);
  const elements = await contentModel();
  const scales = await scalesReference();
  for (const [at, { title, kind }] of ratings.entries()) {
    progress(title.toLowerCase(), 3 + at, steps);
    await readRatings(title, kind);
  }

  progress("technology skills", 5, steps);
  await readTools();

  progress("related occupations", 6, steps);
  const shown = /^primary/i;
  await ofRoles("Related Occupations", ["Related O*NET-SOC Code"], (row, role, file) => {
    const to = roles.get(row.get("Related O*NET-SOC Code"));
    if (!to) return log.skip(file, "the related occupation is not in this download", row.line);
    const tier = row.get("Relatedness Tier");
    if (tier !== "" && !shown.test(tier)) return;
    batch.relations.push({
      kind: "near",
      fromId: role.id,
      toId: to.id,
      importance: null,
      level: null,
      levelSource: null,
      rank: Number(row.get("Index")) || 0,
    });
  });

  progress("interests, work values and work context", 7, steps);
  const work = await readOnetWork({
    file: want,
    form,
    scaleOf: (row) => scales.get(row.get("Scale ID")) ?? scaleByName(row.get("Scale Name")),
    elementOf: (row) => row.get("Element Name") || (elements.get(row.get("Element ID"))?.name ?? ""),
    isKnown: (soc) => roles.has(soc),
    log,
  });
  batch.work = [...work].map(([soc, figures]) => ({ roleId: onetId(soc), figures }));

  batch.roles = [...roles.values()].map(({ names, ...role }) => ({ ...role, altLabels: [...names] }));
  batch.skills = [...skills.values()];
  batch.needsRead = batch.relations.filter((relation) => relation.kind === "needs").length;
  batch.skipped = log.rows();
  progress("read", steps, steps);
  return batch;

  function want(title: string): SourceFile | null {
    const file = find(source, title);
    if (!file) missingFiles.push(`${title}.txt`);
    return file;
  }

  async function ofRoles(
    title: string,
    columns: string[],
    onRow: (row: TableRow, role: ImportedRole & { names: Set<string> }, file: string) => void,
  ): Promise<void> {
    const file = want(title);
    if (!file) return;
    await readTable(file, form(code, ...columns), (row) => {
      const role = roles.get(row.get(code));
      if (role) onRow(row, role, file.name);
      else log.skip(file.name, "the occupation is not in this download", row.line);
    });
  }

  async function contentModel(): Promise<Map<string, { name: string; description: string }>> {
    const found = new Map<string, { name: string; description: string }>();
    const file = want("Content Model Reference");
    if (file) {
      await readTable(file, form("Element ID", "Element Name"), (row) => {
        found.set(row.get("Element ID"), { name: row.get("Element Name"), description: row.get("Description") });
      });
    }
    return found;
  }

  async function scalesReference(): Promise<Map<string, OnetScale>> {
    const found = new Map<string, OnetScale>();
    const file = want("Scales Reference");
    if (file) {
      await readTable(file, form("Scale ID", "Scale Name", "Minimum", "Maximum"), (row) => {
        const scale = { name: row.get("Scale Name"), least: Number(row.get("Minimum")), most: Number(row.get("Maximum")) };
        if (scale.least < scale.most) found.set(row.get("Scale ID"), scale);
        else log.skip(file.name, "Minimum and Maximum are not two numbers, the smaller first", row.line);
      });
    }
    return found;
  }

  /** Importance and level of one element for one occupation stand in two rows, told apart by their scale. */
  async function readRatings(title: string, kind: SkillKind): Promise<void> {
    const file = want(title);
    if (!file) return;
    const rated = new Map<string, { soc: string; element: string; importance?: number; level?: number }>();
    const unknownScales = new Set<string>();
    await readTable(file, form(code, "Element ID", "Element Name", "Scale ID", "Data Value"), (row) => {
      const soc = row.get(code);
      const element = row.get("Element ID");
      if (!roles.has(soc)) return log.skip(file.name, "the occupation is not in this download", row.line);
      if (row.get("Recommend Suppress") === "Y")
        return log.skip(file.name, "the publisher recommends to suppress the value", row.line);
      if (row.get("Not Relevant") === "Y") return log.skip(file.name, "rated as not relevant for the occupation", row.line);
      const value = Number(row.get("Data Value"));
      if (row.get("Data Value") === "" || !Number.isFinite(value))
        return log.skip(file.name, "Data Value is not a number", row.line);
      const scale = scales.get(row.get("Scale ID")) ?? scaleByName(row.get("Scale Name"));
      if (!scale) return void unknownScales.add(row.get("Scale ID"));
      addElement(element, row.get("Element Name"), kind);
      const key = `${soc} ${element}`;
      const entry = rated.get(key) ?? { soc, element };
      if (scale.name === "Importance") entry.importance = brought(value, scale, 1, 5);
      if (scale.name === "Level") entry.level = brought(value, scale, 0, 5);
      rated.set(key, entry);
    });
    for (const scale of unknownScales) {
      refuseFile(
        { file: file.name, column: "Scale ID" },
        `uses the scale ${scale}, which is not explained.`,
        "Put Scales Reference.txt of the same download beside it.",
      );
    }
    for (const { soc, element, importance = 0, level } of rated.values()) {
      if (importance < importanceFrom.optional) continue;
      const weight = importance >= importanceFrom.essential ? "essential" : "optional";
      const stated = level === undefined ? null : Math.round(level);
      if (stated === 0) continue;
      batch.relations.push({
        kind: "needs",
        fromId: onetId(soc),
        toId: onetId(element),
        importance: weight,
        level: stated ?? assumedLevel[weight],
        levelSource: stated === null ? "assumed" : "stated",
        rank: 0,
      });
    }
  }

  function addElement(element: string, name: string, kind: SkillKind): void {
    const id = onetId(element);
    if (skills.has(id)) return;
    const group = elements.get(element.slice(0, element.lastIndexOf(".")))?.name ?? "";
    const own = elements.get(element);
    skills.set(id, {
      id,
      label: own?.name ?? name,
      kind: /technical/i.test(group) ? "technical" : kind,
      altLabels: [],
      description: own?.description ?? "",
    });
  }

  /** Every product is a skill; an occupation needs those marked in demand (essential) or hot (optional), else hundreds would weigh alike. */
  async function readTools(): Promise<void> {
    const seen = new Set<string>();
    await ofRoles("Technology Skills", ["Example"], (row, role, file) => {
      const name = row.get("Example");
      if (name === "") return log.skip(file, "no product name", row.line);
      const id = onetToolId(name);
      if (!skills.has(id)) {
        skills.set(id, { id, label: name, kind: "tool", altLabels: [], description: row.get("Commodity Title") });
      }
      const importance = row.get("In Demand") === "Y" ? "essential" : row.get("Hot Technology") === "Y" ? "optional" : null;
      const key = `${role.id} ${id}`;
      if (importance === null || seen.has(key)) return;
      seen.add(key);
      batch.relations.push({
        kind: "needs",
        fromId: role.id,
        toId: id,
        importance,
        level: assumedLevel[importance],
        levelSource: "assumed",
        rank: 0,
      });
    });
  }
}

/** Exports as tables state the scale's name beside its id; the ranges are those that the publisher documents for these names. */
const documentedScales: readonly OnetScale[] = [
  { name: "Importance", least: 1, most: 5 },
  { name: "Level", least: 0, most: 7 },
  { name: "Occupational Interests", least: 1, most: 7 },
  { name: "Extent", least: 1, most: 7 },
  { name: "Context", least: 1, most: 5 },
];

const scaleByName = (name: string): OnetScale | null => documentedScales.find((scale) => scale.name === name) ?? null;

/** A value brought from its own scale to another, linearly: O*NET level 7 of 7 is 5 of 5. */
function brought(value: number, { least, most }: OnetScale, to: number, toMost: number): number {
  return to + ((value - least) / (most - least)) * (toMost - to);
}

/** "CEO (Chief Executive Officer)" is two names. */
function bracketed(name: string): string[] {
  const match = /^(.+?)\s*\(([^()]+)\)$/.exec(name);
  return (match ? [match[1] ?? "", match[2] ?? ""] : [name])
    .map((part) => part.trim())
    .filter((part) => part !== "" && part !== "n/a");
}

function find(source: ImportSource, title: string): SourceFile | null {
  const wanted = title.toLowerCase();
  return (
    source.files.find((file) => file.name.toLowerCase().replace(/(?:\.reconstructed)?\.txt(?:\.gz)?$/, "") === wanted) ?? null
  );
}

async function statedVersion(source: ImportSource): Promise<string | null> {
  const readMe = find(source, "Read Me");
  if (readMe) {
    let text = "";
    for await (const chunk of await readMe.open()) {
      text += String(chunk);
      if (text.length > 4000) break;
    }
    const stated = /O\*NET\D{0,3}(\d+\.\d+)/.exec(text)?.[1];
    if (stated) return stated;
  }
  const named = /db_(\d+)_(\d+)/.exec(source.name);
  return named ? `${named[1]}.${named[2]}` : null;
}
