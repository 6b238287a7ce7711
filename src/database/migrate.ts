// Brings the tables up to date at start, after a copy of the file is put aside.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Migration } from "kysely/migration";
import { copyTo } from "./backup.ts";
import { migrations } from "./migrations/all.ts";
import { type Database, isPostgres } from "./open.ts";
import { appliedMigrations } from "./state.ts";

export interface MigrationOutcome {
  applied: string[];
  /** Where the copy from before lies; null where there was nothing to copy, or the database is a server. */
  copy: string | null;
}

/** `backups` is the folder for the copy; without it (tests) none is made. */
export const migrate = async (database: Database, backups?: string): Promise<MigrationOutcome> => {
  const applied = new Set(await appliedMigrations(database));
  const pending = Object.keys(migrations).filter((name) => !applied.has(name));
  if (pending.length === 0) return { applied: [], copy: null };
  const copy = backups && applied.size > 0 && !isPostgres(database) ? await putAside(database, backups, pending[0] ?? "") : null;
  // Loaded only where it is used: most starts find everything up to date.
  const { Migrator } = await import("kysely/migration");
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: async () => migrations as unknown as Record<string, Migration> },
  });
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
