// Brings the tables up to date at start, after a copy of the file is put aside.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Migration, Migrator } from "kysely/migration";
import { copyTo } from "./backup.ts";
import { migrations } from "./migrations/all.ts";
import { type Database, isPostgres } from "./open.ts";

export interface MigrationOutcome {
  applied: string[];
  /** Where the copy from before lies; null where there was nothing to copy, or the database is a server. */
  copy: string | null;
}

/** `backups` is the folder for the copy; without it (tests) none is made. */
export const migrate = async (database: Database, backups?: string): Promise<MigrationOutcome> => {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: async () => migrations as unknown as Record<string, Migration> },
  });
  const all = await migrator.getMigrations();
  const pending = all.filter((migration) => !migration.executedAt);
  if (pending.length === 0) return { applied: [], copy: null };
  const copy =
    backups && pending.length < all.length && !isPostgres(database)
      ? await putAside(database, backups, pending[0]?.name ?? "")
      : null;
  const { error, results } = await migrator.migrateToLatest();
  if (error) throw error;
  return { applied: (results ?? []).map((result) => result.migrationName), copy };
};

const putAside = async (database: Database, backups: string, next: string): Promise<string> => {
  mkdirSync(backups, { recursive: true });
  const file = join(backups, `before-${next}-${new Date().toISOString().replace(/[:.]/g, "-")}.db`);
  await copyTo(database, file);
  return file;
};
