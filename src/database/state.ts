// How the data stands: which database, how large, how far its tables have come.
import { setTimeout as pause } from "node:timers/promises";
import { type Kysely, sql } from "kysely";
import type { AnyKind } from "./kind.ts";
import { type Database, isPostgres } from "./open.ts";

export interface DatabaseState {
  kind: "SQLite" | "PostgreSQL";
  version: string;
  /** In bytes. */
  size: number;
  /** The changes to the tables that were made, oldest first. */
  migrations: { name: string; at: string }[];
}

/** Throws when the database does not answer within two seconds. */
export const reach = async (database: Database): Promise<void> => {
  const asked = sql`select 1`.execute(database);
  const tooLate = new AbortController();
  const late = pause(2_000, undefined, { signal: tooLate.signal, ref: false }).then(() => {
    throw new Error("The database did not answer within two seconds.");
  });
  // Whichever comes second is not waited for any more.
  for (const one of [asked, late]) one.catch(() => undefined);
  await Promise.race([asked, late]).finally(() => tooLate.abort());
};

/** The id that was made last, of whoever's changes; null where nothing was written yet. */
export const latestId = async (database: Database): Promise<string | null> => {
  const { rows } = await sql<{ id: string | null }>`select max(id) as id from change_set`.execute(database);
  return rows[0]?.id ?? null;
};

/** What is wrong with a data file, as SQLite says it; null where it is sound, and for a PostgreSQL, which looks after its pages itself. */
export const damageOf = async (database: Database, thorough = false): Promise<string | null> => {
  if (isPostgres(database)) return null;
  const look = thorough
    ? sql<Record<string, string>>`pragma integrity_check(1)`
    : sql<Record<string, string>>`pragma quick_check(1)`;
  try {
    const { rows } = await look.execute(database);
    const [said = "ok"] = Object.values(rows[0] ?? {});
    return said === "ok" ? null : (said.split("\n").at(-1) ?? said);
  } catch (error) {
    if (error instanceof Error && "code" in error && /^SQLITE_(CORRUPT|NOTADB|IOERR)/.test(String(error.code)))
      return error.message;
    throw error;
  }
};

export const databaseState = async (database: Database): Promise<DatabaseState> => {
  const postgres = isPostgres(database);
  const { rows: applied } = await sql<{ name: string; timestamp: string }>`
    select name, timestamp from kysely_migration order by name`.execute(database);
  const { rows } = await (postgres
    ? sql<{ version: string; size: number | string }>`
        select current_setting('server_version') as version, pg_database_size(current_database()) as size`
    : sql<{ version: string; size: number | string }>`
        select sqlite_version() as version, page_count * page_size as size from pragma_page_count(), pragma_page_size()`
  ).execute(database);
  return {
    kind: postgres ? "PostgreSQL" : "SQLite",
    version: rows[0]?.version ?? "",
    size: Number(rows[0]?.size ?? 0),
    migrations: applied.map(({ name, timestamp }) => ({ name, at: timestamp })),
  };
};

/** The changes to the tables that were made, oldest first; none where nothing was ever written. */
export const appliedMigrations = async (database: Database): Promise<string[]> => {
  const { rows: tables } = isPostgres(database)
    ? await sql<{ found: string | null }>`select to_regclass('kysely_migration')::text as found`.execute(database)
    : await sql<{ found: string | null }>`select name as found from sqlite_master where name = 'kysely_migration'`.execute(
        database,
      );
  if (!tables[0]?.found) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(database);
  return rows.map(({ name }) => name);
};

/** The file in which the data lies; null where it lies in none. */
export const fileOf = async (database: Database): Promise<string | null> => {
  if (isPostgres(database)) return null;
  const { rows } = await sql<{ file: string }>`select file from pragma_database_list where name = 'main'`.execute(database);
  return rows[0]?.file || null;
};

/** How many rows of a data file point to others that are gone. */
export const brokenReferences = async (database: Database): Promise<number> =>
  (await sql`pragma foreign_key_check`.execute(database)).rows.length;

/** How many entries beside the records of these kinds belong to none, and how many records lack theirs. */
export const strayEntries = async (
  database: Database,
  personId: string,
  kinds: Iterable<Pick<AnyKind, "kind" | "table">>,
): Promise<number> => {
  const tables = database as unknown as Kysely<Record<string, Record<string, unknown>>>;
  const count = async (query: { execute: () => Promise<unknown[]> }): Promise<number> => (await query.execute()).length;
  let strays = 0;
  for (const { kind, table } of kinds) {
    const own = tables.selectFrom(table).select("id").where("personId", "=", personId);
    const entries = database
      .selectFrom("recordEntry")
      .select("recordId")
      .where("personId", "=", personId)
      .where("kind", "=", kind);
    const built = database.selectFrom("recordBasis").select("recordId").where("personId", "=", personId).where("kind", "=", kind);
    strays += await count(entries.where("recordId", "not in", own as never));
    strays += await count(own.where("id", "not in", entries as never));
    strays += await count(built.where("recordId", "not in", own as never));
  }
  return strays;
};
