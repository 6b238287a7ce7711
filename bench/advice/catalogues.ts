// ESCO and O*NET as their downloads say, as catalogue entries, and the table between them.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { RoleEntry, SkillEntry, SourceId } from "../../src/catalogue/entry.ts";
import { readEsco } from "../../src/catalogue/esco.ts";
import { openImportSource } from "../../src/catalogue/import-source.ts";
import type { CatalogueBatch } from "../../src/catalogue/imported.ts";
import { readOnet } from "../../src/catalogue/onet.ts";

export const data = process.env.CAIRN_DATA ?? join(import.meta.dirname, "..", "..", "..", "shared", "data");

export interface Entries {
  roles: RoleEntry[];
  skills: SkillEntry[];
}

const entriesOf = (batch: CatalogueBatch, source: SourceId): Entries => {
  const roles = batch.roles.map((role) => ({
    id: role.id,
    label: role.label,
    altLabels: role.altLabels,
    source,
    ...(role.soc === null ? {} : { soc: role.soc }),
    ...(role.isco === null ? {} : { isco: role.isco }),
    ...(role.step === null ? {} : { step: role.step }),
    needs: [] as RoleEntry["needs"][number][],
    next: [],
    near: [] as string[],
    retired: false,
  }));
  const byId = new Map(roles.map((role) => [role.id, role]));
  for (const relation of batch.relations) {
    const role = byId.get(relation.fromId);
    if (relation.kind === "near") role?.near.push(relation.toId);
    if (relation.kind === "needs")
      role?.needs.push({
        skillId: relation.toId,
        level: relation.level ?? 0,
        levelSource: relation.levelSource ?? "assumed",
        importance: relation.importance ?? "optional",
      });
  }
  const skills = batch.skills.map((skill) => ({ ...skill, source, ambiguous: false, hours: null, retired: false }));
  return { roles, skills };
};

export const isThere = (): boolean => existsSync(join(data, "esco-1.2.0")) && existsSync(join(data, "onet-30.0"));

export const readCatalogues = async () => {
  const escoBatch = await readEsco(await openImportSource(join(data, "esco-1.2.0")), () => {});
  const onetBatch = await readOnet(await openImportSource(join(data, "onet-30.0")), () => {});
  const texts = new Map(
    [...escoBatch.roles, ...onetBatch.roles].map(({ id, description, tasks }) => [id, { description, tasks: tasks.join("\n") }]),
  );
  return {
    esco: entriesOf(escoBatch, "esco"),
    onet: entriesOf(onetBatch, "onet"),
    textOf: (id: string) => texts.get(id) ?? { description: "", tasks: "" },
  };
};

/** ESCO occupations with their O*NET occupation, from the table of Mapping Career Causeways (2020). */
export const crosswalk = (): { esco: string; onet: string }[] => {
  const file = join(data, "nesta-career-causeways", "ONET_ESCO_crosswalk_esco_onet_crosswalk_Nov2020.csv");
  const rows: Record<string, string>[] = parse(readFileSync(file), { columns: true, bom: true });
  return rows.flatMap((row) => {
    const uri = row.concept_uri ?? "";
    const code = row.onet_code ?? "";
    if (!uri.startsWith("http://data.europa.eu/esco/occupation/") || !/^\d\d-\d{4}\.\d\d$/.test(code)) return [];
    return [{ esco: uri.replace("http://data.europa.eu/esco/occupation/", "esco:o/"), onet: `onet:${code}` }];
  });
};
