// Brings the tables up to date at start, after a copy of the file is put aside.
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Migration, Migrator } from "kysely/migration";
import { copyTo } from "./backup.ts";
import { type Database, isPostgres } from "./open.ts";
import { appliedMigrations } from "./state.ts";

export interface MigrationOutcome {
  applied: string[];
  /** Where the copy from before lies; null where there was nothing to copy, or the database is a server. */
  copy: string | null;
}

/** The numbered line of changes to the whole product's tables, oldest first: a file is added to the folder, never edited. */
export const migrationNames = readdirSync(fileURLToPath(new URL("migrations/", import.meta.url)))
  .filter((file) => /^\d{4}-.*\.ts$/.test(file))
  .map((file) => file.slice(0, -".ts".length))
  .sort();

/** Each is read only when it is made. */
const migrations: Record<string, Migration> = Object.fromEntries(
  migrationNames.map((name) => [
    name,
    { up: async (database) => ((await import(`./migrations/${name}.ts`)) as Migration).up(database) },
  ]),
);

/** Loaded only where it is used: most starts find everything up to date. */
export const migrator = async (database: Database): Promise<Migrator> => {
  const { Migrator: Line } = await import("kysely/migration");
  return new Line({ db: database, provider: { getMigrations: async () => migrations } });
};

/** Changes to the tables that this program does not know: a newer one has been at work here. */
export const unknownMigrations = async (database: Database): Promise<string[]> =>
  (await appliedMigrations(database)).filter((name) => !migrationNames.includes(name));

/** `backups` is the folder for the copy; without it (tests) none is made. */
export const migrate = async (database: Database, backups?: string): Promise<MigrationOutcome> => {
  const applied = new Set(await appliedMigrations(database));
  const pending = migrationNames.filter((name) => !applied.has(name));
  if (pending.length === 0) return { applied: [], copy: null };
  const copy = backups && applied.size > 0 && !isPostgres(database) ? await putAside(database, backups, pending[0] ?? "") : null;
  const { error, results } = await (await migrator(database)).migrateToLatest();
  if (error) throw error;
  return { applied: (results ?? []).map((result) => result.migrationName), copy };
};

const putAside = async (database: Database, backups: string, next: string): Promise<string> => {
  mkdirSync(backups, { recursive: true });
  const file = join(backups, `before-${next}-${new Date().toISOString().replace(/[:.]/g, "-")}.db`);
  await copyTo(database, file);
  return file;
};
