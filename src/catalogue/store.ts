// The catalogue in the database: one import in one transaction, and everything read back for the index.

import { competencyKinds, importances } from "../career/role.ts";
import type { Database } from "../database/open.ts";
import { inTransaction } from "../database/transaction.ts";
import { type NeedEntry, type RoleEntry, type SkillEntry, type SourceId, sourceIds } from "./entry.ts";
import type { CatalogueBatch, ImportProgress } from "./imported.ts";
import type { RoleText } from "./near-roles.ts";
import type { CatalogueSourceRow, CatalogueTables } from "./tables.ts";
import { figureNames, noFigures, type WorkFigures } from "./work-figures.ts";

const withCatalogue = (database: Database) => database.withTables<CatalogueTables>();
type CatalogueDatabase = ReturnType<typeof withCatalogue>;

/** Rows an insert carries: below the 32,766 parameters that SQLite binds at once. */
const rowsAtOnce = 500;

export interface StoredOutcome {
  added: number;
  retired: number;
}

/** What the work of a role is like, as the given version of its source said. */
export interface StoredWork {
  roleId: string;
  version: string | null;
  figures: WorkFigures;
}

export interface StoredCatalogue {
  skills: SkillEntry[];
  roles: RoleEntry[];
  work: StoredWork[];
}

/** Changes with every import and removal: whoever keeps what rests on the catalogue asks whether it is still the same. */
export const catalogueStamp = async (database: Database): Promise<string> => {
  const rows = await withCatalogue(database).selectFrom("catalogueSource").select(["id", "importedAt"]).orderBy("id").execute();
  return rows.map((row) => `${row.id}@${row.importedAt}`).join(" ");
};

export const catalogueStore = (base: Database) => {
  const database = withCatalogue(base);
  return { sources, load, description, roleTexts, replace, remove };

  function sources(): Promise<CatalogueSourceRow[]> {
    return database.selectFrom("catalogueSource").selectAll().orderBy("id").execute();
  }

  async function description(id: string): Promise<string | null> {
    const skill = await database.selectFrom("catalogueSkill").select("description").where("id", "=", id).executeTakeFirst();
    if (skill) return skill.description;
    const role = await database.selectFrom("catalogueRole").select("description").where("id", "=", id).executeTakeFirst();
    return role?.description ?? null;
  }

  /** What the sources say of each role and of its tasks, by its id. */
  async function roleTexts(): Promise<Map<string, RoleText>> {
    const rows = await database.selectFrom("catalogueRole").select(["id", "description", "tasks"]).execute();
    return new Map(rows.map(({ id, ...text }) => [id, text]));
  }

  /**
   * Writes an import over the last one of its source. Ids stay, changed names are taken over, entries that are no longer there keep their rows
   * and last known needs, so that links to them stay readable. The same download twice leaves the same catalogue.
   */
  async function replace(batch: CatalogueBatch, importedAt: string, progress: ImportProgress): Promise<StoredOutcome> {
    return inTransaction(base, async (begun) => {
      const transaction = withCatalogue(begun);
      const before = await countEntries(transaction, batch.source);
      const total = batch.skills.length + batch.roles.length + batch.relations.length;
      let done = 0;
      const wrote = (rows: number) => {
        done += rows;
        progress("saving", done, total);
      };
      for (const rows of chunks(batch.skills)) {
        await transaction
          .insertInto("catalogueSkill")
          .values(rows.map((row) => ({ ...row, source: batch.source, altLabels: row.altLabels.join("\n"), seenAt: importedAt })))
          .onConflict((conflict) =>
            conflict.column("id").doUpdateSet(({ ref }) => ({
              label: ref("excluded.label"),
              kind: ref("excluded.kind"),
              altLabels: ref("excluded.altLabels"),
              description: ref("excluded.description"),
              seenAt: ref("excluded.seenAt"),
            })),
          )
          .execute();
        wrote(rows.length);
      }
      for (const rows of chunks(batch.roles)) {
        await transaction
          .insertInto("catalogueRole")
          .values(
            rows.map((row) => ({
              ...row,
              source: batch.source,
              altLabels: row.altLabels.join("\n"),
              tasks: row.tasks.join("\n"),
              seenAt: importedAt,
            })),
          )
          .onConflict((conflict) =>
            conflict.column("id").doUpdateSet(({ ref }) => ({
              label: ref("excluded.label"),
              altLabels: ref("excluded.altLabels"),
              description: ref("excluded.description"),
              tasks: ref("excluded.tasks"),
              soc: ref("excluded.soc"),
              isco: ref("excluded.isco"),
              step: ref("excluded.step"),
              seenAt: ref("excluded.seenAt"),
            })),
          )
          .execute();
        wrote(rows.length);
      }
      await replaceWork(transaction, batch, importedAt);
      await forgetRelations(transaction, batch.source, importedAt);
      for (const rows of chunks(batch.relations)) {
        await transaction
          .insertInto("catalogueRelation")
          .values(rows.map((row) => ({ ...row, source: batch.source })))
          // A relation from a retired entry is kept and may meet the same one again only when the entry is back.
          .onConflict((conflict) => conflict.columns(["source", "kind", "fromId", "toId"]).doNothing())
          .execute();
        wrote(rows.length);
      }
      const row = {
        id: batch.source,
        title: batch.title,
        version: batch.version,
        language: batch.language,
        attribution: batch.attribution,
        importedAt,
        skills: batch.skills.length,
        roles: batch.roles.length,
        relations: batch.needsRead,
      };
      await transaction
        .insertInto("catalogueSource")
        .values(row)
        .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
        .execute();
      const after = await countEntries(transaction, batch.source);
      return { added: after - before, retired: after - batch.skills.length - batch.roles.length };
    });
  }

  /** Takes a source out of search and rankings; its names stay for records that link to them. */
  async function remove(source: string): Promise<boolean> {
    return inTransaction(base, async (begun) => {
      const transaction = withCatalogue(begun);
      const removed = await transaction.deleteFrom("catalogueSource").where("id", "=", source).executeTakeFirst();
      await transaction.deleteFrom("catalogueRelation").where("source", "=", source).execute();
      return removed.numDeletedRows > 0n;
    });
  }

  async function load(): Promise<StoredCatalogue> {
    const newest = new Map((await sources()).map((source) => [source.id, source.importedAt]));
    const isRetired = (row: { source: string; seenAt: string }) => newest.get(row.source) !== row.seenAt;
    const skills = await database
      .selectFrom("catalogueSkill")
      .select(["id", "source", "label", "kind", "altLabels", "seenAt"])
      .orderBy("id")
      .execute();
    // One string for one id: relations repeat them a hundred thousand times.
    const ids = new Map(skills.map((row) => [row.id, row.id]));
    const roles = await database
      .selectFrom("catalogueRole")
      .select(["id", "source", "label", "altLabels", "soc", "isco", "step", "seenAt"])
      .orderBy("id")
      .execute();
    const entries = new Map<string, RoleEntry & { needs: NeedEntry[]; near: string[] }>();
    for (const row of roles) {
      entries.set(row.id, {
        id: row.id,
        label: row.label,
        altLabels: namesOf(row.altLabels),
        source: sourceOf(row.source),
        ...(row.soc === null ? {} : { soc: row.soc }),
        ...(row.isco === null ? {} : { isco: row.isco }),
        ...(row.step === null ? {} : { step: row.step }),
        needs: [],
        next: [],
        near: [],
        retired: isRetired(row),
      });
    }
    for (const kind of ["needs", "near"] as const) {
      const relations = await database
        .selectFrom("catalogueRelation")
        .select(["fromId", "toId", "importance", "level", "levelSource"])
        .where("kind", "=", kind)
        .orderBy("fromId")
        .orderBy("rank")
        .orderBy("toId")
        .execute();
      for (const row of relations) {
        const role = entries.get(row.fromId);
        if (!role) continue;
        if (kind === "near") role.near.push(entries.get(row.toId)?.id ?? row.toId);
        else {
          role.needs.push({
            skillId: ids.get(row.toId) ?? row.toId,
            level: row.level ?? 0,
            levelSource: row.levelSource === "stated" ? "stated" : "assumed",
            importance: importances.find((known) => known === row.importance) ?? "optional",
          });
        }
      }
    }
    return {
      skills: skills.map((row) => ({
        id: row.id,
        label: row.label,
        kind: competencyKinds.find((known) => known === row.kind) ?? "technical",
        altLabels: namesOf(row.altLabels),
        source: sourceOf(row.source),
        ambiguous: false,
        hours: null,
        retired: isRetired(row),
      })),
      roles: [...entries.values()],
      work: (await database.selectFrom("catalogueWork").selectAll().orderBy("roleId").execute()).map((row) => {
        const figures = noFigures();
        for (const name of figureNames) figures[name] = row[name];
        return { roleId: row.roleId, version: row.version, figures };
      }),
    };
  }
};

/** Roles that are no longer in the source keep the figures they last had, with the version that said them. */
async function replaceWork(database: CatalogueDatabase, batch: CatalogueBatch, seenAt: string): Promise<void> {
  await database
    .deleteFrom("catalogueWork")
    .where("roleId", "in", (query) =>
      query.selectFrom("catalogueRole").select("id").where("source", "=", batch.source).where("seenAt", "=", seenAt),
    )
    .execute();
  for (const rows of chunks(batch.work)) {
    await database
      .insertInto("catalogueWork")
      .values(rows.map(({ roleId, figures }) => ({ roleId, version: batch.version, ...figures })))
      .execute();
  }
}

async function countEntries(database: CatalogueDatabase, source: string): Promise<number> {
  const count = async (table: "catalogueSkill" | "catalogueRole") => {
    const row = await database
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .where("source", "=", source)
      .executeTakeFirst();
    return Number(row?.count ?? 0);
  };
  return (await count("catalogueSkill")) + (await count("catalogueRole"));
}

async function forgetRelations(database: CatalogueDatabase, source: string, seenAt: string): Promise<void> {
  for (const table of ["catalogueSkill", "catalogueRole"] as const) {
    await database
      .deleteFrom("catalogueRelation")
      .where("source", "=", source)
      .where("fromId", "in", (query) =>
        query.selectFrom(table).select("id").where("source", "=", source).where("seenAt", "=", seenAt),
      )
      .execute();
  }
}

function* chunks<T extends object>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += rowsAtOnce) yield rows.slice(at, at + rowsAtOnce);
}

const namesOf = (lines: string): string[] => (lines === "" ? [] : lines.split("\n"));

const sourceOf = (id: string): SourceId => sourceIds.find((known) => known === id) ?? "starter";
