// Reads the official ESCO download (CSV, any language, 1.1 to 1.2.x) into catalogue entries.

import { escoId } from "./concept-id.ts";
import { assumedLevel, type SkillKind } from "./entry.ts";
import type { ImportSource, SourceFile } from "./import-source.ts";
import { readTable, skipLog, type TableForm } from "./import-table.ts";
import type { CatalogueBatch, ImportedRelation, ImportProgress } from "./imported.ts";
import { refuseFile } from "./refusals.ts";

export const escoAttribution =
  "This service uses the ESCO classification of the European Commission. © European Union; reuse allowed with acknowledgement (Commission Decision 2011/833/EU).";

const official = "ESCO classification as CSV";
const form = (...required: string[]): TableForm => ({ delimiter: ",", required, official });

const languageFree = "occupationSkillRelations";

/** Whether a download looks like ESCO: it has an occupations_xx or skills_xx table. */
export function isEsco(source: ImportSource): boolean {
  return source.files.some((file) => tableName(file.name)?.table === "occupations" || tableName(file.name)?.table === "skills");
}

/** `language` is a two-letter code; without it English where it is there, else the only one. */
export async function readEsco(source: ImportSource, progress: ImportProgress, language?: string): Promise<CatalogueBatch> {
  const chosen = languageOf(source, language);
  const occupations = need("occupations");
  const skills = need("skills");
  const relations = need(languageFree);
  const log = skipLog();
  const missingFiles: string[] = [];
  const batch: CatalogueBatch = {
    source: "esco",
    title: "ESCO",
    version: /(?:^|[^\d.])v?(1\.\d+(?:\.\d+)?)(?![\d.]*\d)/.exec(source.name)?.[1] ?? null,
    language: chosen,
    attribution: escoAttribution,
    skills: [],
    roles: [],
    relations: [],
    work: [],
    needsRead: 0,
    skipped: [],
    missingFiles,
  };
  const known = new Set<string>();
  const steps = 5;

  progress("occupations", 0, steps);
  await readTable(occupations, form("conceptUri", "preferredLabel"), (row) => {
    const label = concept(occupations.name, row);
    if (label === null) return;
    batch.roles.push({ ...label, tasks: [], soc: null, isco: row.get("iscoGroup").replace(/^C/, "") || null, step: null });
  });

  progress("skills", 1, steps);
  const kinds = await collectionKinds();
  await readTable(skills, form("conceptUri", "preferredLabel", "skillType"), (row) => {
    const label = concept(skills.name, row);
    if (label === null) return;
    batch.skills.push({ ...label, kind: kinds.get(label.id) ?? kindOf(row.get("skillType"), row.get("reuseLevel")) });
  });

  progress("relations", 2, steps);
  await readRelations(relations, form("occupationUri", "relationType", "skillUri"), (row) => {
    const importance = row.get("relationType");
    if (importance !== "essential" && importance !== "optional") return `relationType is neither essential nor optional`;
    return {
      kind: "needs",
      fromId: escoId(row.get("occupationUri")),
      toId: escoId(row.get("skillUri")),
      importance,
      level: assumedLevel[importance],
      levelSource: "assumed",
    };
  });

  progress("broader skills and occupations", 3, steps);
  for (const table of ["broaderRelationsSkillPillar", "broaderRelationsOccPillar"]) {
    const file = want(table);
    if (!file) continue;
    await readTable(file, form("conceptUri", "broaderUri"), (row) => {
      const fromId = escoId(row.get("conceptUri"));
      const toId = escoId(row.get("broaderUri"));
      // Groups are headings, not skills: only relations between entries are kept.
      if (known.has(fromId) && known.has(toId))
        keep({ kind: "broader", fromId, toId, importance: null, level: null, levelSource: null });
    });
  }

  progress("related skills", 4, steps);
  const related = want("skillSkillRelations");
  if (related) {
    await readRelations(related, form("originalSkillUri", "relationType", "relatedSkillUri"), (row) => {
      const importance = row.get("relationType");
      return {
        kind: "related",
        fromId: escoId(row.get("originalSkillUri")),
        toId: escoId(row.get("relatedSkillUri")),
        importance: importance === "essential" || importance === "optional" ? importance : null,
        level: null,
        levelSource: null,
      };
    });
  }
  batch.skipped = log.rows();
  progress("read", steps, steps);
  return batch;

  function need(table: string): SourceFile {
    return (
      find(source, table, chosen) ??
      refuseFile(
        { file: source.name },
        `holds no ${table}_${chosen}.csv.`,
        `Download the ESCO classification as CSV with all files and the language ${chosen}, then give its ZIP or folder.`,
      )
    );
  }

  function want(table: string): SourceFile | null {
    const file = find(source, table, chosen);
    if (!file) missingFiles.push(`${table}_${chosen}.csv`);
    return file;
  }

  function concept(file: string, row: Row) {
    const uri = row.get("conceptUri");
    const label = row.get("preferredLabel").replace(/\s+/g, " ");
    const status = row.get("status");
    const id = escoId(uri);
    const wrong = problem();
    if (wrong !== null) {
      log.skip(file, wrong, row.line);
      return null;
    }
    known.add(id);
    return {
      id,
      label,
      altLabels: altLabels(label, row.get("altLabels")),
      description: row.get("description") || row.get("definition"),
    };

    function problem(): string | null {
      if (uri === "") return "no conceptUri";
      if (label === "") return "no preferredLabel in this language";
      if (status !== "" && status !== "released") return `status is ${status}`;
      return known.has(id) ? "conceptUri comes twice" : null;
    }
  }

  async function readRelations(
    file: SourceFile,
    shape: TableForm,
    relationOf: (row: Row) => Omit<ImportedRelation, "rank"> | string,
  ): Promise<void> {
    const seen = new Map<string, ImportedRelation>();
    await readTable(file, shape, (row) => {
      const relation = relationOf(row);
      if (typeof relation === "string") return log.skip(file.name, relation, row.line);
      if (!known.has(relation.fromId)) return log.skip(file.name, "its first concept is not in this download", row.line);
      if (!known.has(relation.toId)) return log.skip(file.name, "its second concept is not in this download", row.line);
      const key = `${relation.fromId} ${relation.toId}`;
      const before = seen.get(key);
      if (before === undefined) {
        seen.set(key, keep(relation));
        if (relation.kind === "needs") batch.needsRead++;
        return;
      }
      if (before.importance === relation.importance) return log.skip(file.name, "the relation comes twice", row.line);
      batch.needsRead++;
      log.skip(file.name, "the skill is needed both as essential and as optional: kept as essential", row.line);
      if (relation.importance === "essential") Object.assign(before, relation);
    });
  }

  function keep(relation: Omit<ImportedRelation, "rank">): ImportedRelation {
    const kept = { ...relation, rank: 0 };
    batch.relations.push(kept);
    return kept;
  }

  /** The collections name the language skills and the transversal ones; `skillType` alone does not tell. */
  async function collectionKinds(): Promise<Map<string, SkillKind>> {
    const found = new Map<string, SkillKind>();
    for (const [table, kind] of [
      ["transversalSkillsCollection", "soft"],
      ["languageSkillsCollection", "language"],
    ] as const) {
      const file = want(table);
      if (file) await readTable(file, form("conceptUri"), (row) => void found.set(escoId(row.get("conceptUri")), kind));
    }
    return found;
  }
}

type Row = Parameters<Parameters<typeof readTable>[2]>[0];

function kindOf(skillType: string, reuseLevel: string): SkillKind {
  if (reuseLevel === "transversal") return "soft";
  return skillType === "knowledge" ? "knowledge" : "technical";
}

function altLabels(label: string, cell: string): string[] {
  const names = new Set(cell.split(/\r?\n| \| /).map((name) => name.replace(/\s+/g, " ").trim()));
  names.delete("");
  names.delete(label);
  return [...names];
}

function tableName(file: string): { table: string; language: string; plain: boolean } | null {
  const match = /^([a-z]+)_([a-z]{2,3})(\.reconstructed)?\.csv(?:\.gz)?$/i.exec(file);
  return match?.[1] && match[2] ? { table: match[1], language: match[2].toLowerCase(), plain: match[3] === undefined } : null;
}

/** The table in the language asked for; the relation tables hold no words, so any language of them will do. */
function find(source: ImportSource, table: string, language: string): SourceFile | null {
  const named = source.files.flatMap((file) => {
    const name = tableName(file.name);
    return name?.table.toLowerCase() === table.toLowerCase() ? [{ file, ...name }] : [];
  });
  const wordless = /relations/i.test(table);
  const best =
    named.find((found) => found.language === language && found.plain) ??
    named.find((found) => found.language === language) ??
    (wordless ? named[0] : undefined);
  return best?.file ?? null;
}

function languageOf(source: ImportSource, asked?: string): string {
  const languages = new Set(
    source.files.flatMap((file) => (tableName(file.name)?.table === "skills" ? [tableName(file.name)?.language ?? ""] : [])),
  );
  if (asked !== undefined) return asked.toLowerCase();
  const [only] = languages;
  if (languages.has("en") || only === undefined) return "en";
  if (languages.size === 1) return only;
  return refuseFile(
    { file: source.name },
    `holds several languages: ${[...languages].sort().join(", ")}.`,
    "Say which one with --language.",
  );
}
