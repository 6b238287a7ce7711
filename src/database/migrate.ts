// Brings the tables up to date at start, all at once or not at all, after a copy of the file is put aside.
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";
import { copyTo } from "./backup.ts";
import { type Database, isPostgres, openToRead } from "./open.ts";
import { appliedMigrations } from "./state.ts";
import { inTransaction } from "./transaction.ts";

export interface MigrationOutcome {
  applied: string[];
  /** Where the copy from before lies; null where there was nothing to copy, or the database is a server. */
  copy: string | null;
}

/** An update that broke off: the data stands as it was before. */
export class UpdateFailed extends Error {
  readonly copy: string | null;

  constructor(cause: unknown, copy: string | null) {
    super("The tables were not brought up to date; they stand as they were.", { cause });
    this.copy = copy;
  }
}

/** The numbered line of changes to the whole product's tables, oldest first: a file is added to the folder, never edited. */
export const migrationNames = readdirSync(fileURLToPath(new URL("migrations/", import.meta.url)))
  .filter((file) => /^\d{4}-.*\.ts$/.test(file))
  .map((file) => file.slice(0, -".ts".length))
  .sort();

/** Changes to the tables that this program does not know: a newer one has been at work here. */
export const unknownMigrations = async (database: Database): Promise<string[]> =>
  (await appliedMigrations(database)).filter((name) => !migrationNames.includes(name));

interface Options {
  /** Folder for the copy; without it (tests) none is made. */
  backups?: string | undefined;
  /** The last one to make: data as an older Cairn left it. */
  upTo?: string | undefined;
}

/** Makes all that is pending in one transaction: whoever ends it half-way leaves the data as it was. Throws `UpdateFailed`. */
export const migrate = async (
  database: Database,
  { backups, upTo = migrationNames.at(-1) ?? "" }: Options = {},
): Promise<MigrationOutcome> => {
  const pending = await pendingOf(database, upTo);
  if (pending.length === 0) return { applied: [], copy: null };
  // Read before the others are made to wait.
  const made = new Map(await Promise.all(pending.map(async (name) => [name, await read(name)] as const)));
  let copy: string | null = null;
  try {
    return await inTransaction(database, async (transaction) => {
      await waitForOthers(transaction);
      const before = await appliedMigrations(transaction);
      const left = pending.filter((name) => !before.includes(name));
      if (backups && before.length > 0 && left[0] && !isPostgres(database)) copy = await putAside(transaction, backups, left[0]);
      await sql`
        create table if not exists kysely_migration
          (name varchar(255) not null primary key, timestamp varchar(255) not null)`.execute(transaction);
      for (const name of left) await make(transaction, name, made.get(name));
      return { applied: left, copy };
    });
  } catch (error) {
    throw new UpdateFailed(error, copy);
  }
};

const pendingOf = async (database: Database, upTo: string): Promise<string[]> => {
  const applied = new Set(await appliedMigrations(database));
  return migrationNames.filter((name) => name <= upTo && !applied.has(name));
};

const read = async (name: string): Promise<Migration> => (await import(`./migrations/${name}.ts`)) as Migration;

/** Names the lock that all Cairns on the same tables of a PostgreSQL share; the number says nothing. */
const oneAtATime = 4747;

/** On SQLite the transaction itself is the lock. */
const waitForOthers = async (transaction: Database): Promise<void> => {
  if (isPostgres(transaction))
    await sql`select pg_advisory_xact_lock(${sql.lit(oneAtATime)}, hashtext(current_schema()))`.execute(transaction);
};

const make = async (transaction: Database, name: string, migration: Migration | undefined): Promise<void> => {
  await migration?.up(transaction as unknown as Kysely<unknown>);
  await sql`insert into kysely_migration (name, timestamp) values (${name}, ${new Date().toISOString()})`.execute(transaction);
};

/** Read through a connection of its own, since a copy cannot be made inside a transaction: it holds what stood before. */
const putAside = async (transaction: Database, backups: string, next: string): Promise<string | null> => {
  const { rows } = await sql<{ file: string }>`select file from pragma_database_list where name = 'main'`.execute(transaction);
  const from = rows[0]?.file;
  if (!from) return null;
  mkdirSync(backups, { recursive: true });
  const file = join(backups, `before-${next}-${new Date().toISOString().replace(/[:.]/g, "-")}.db`);
  const reader = openToRead(from);
  await copyTo(reader, file).finally(() => reader.destroy());
  return file;
};
