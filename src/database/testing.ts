// Each storage test on both databases: SQLite in memory, and a real PostgreSQL (CAIRN_TEST_POSTGRES) or else PGlite.
import { randomBytes } from "node:crypto";
import { PGliteDialect, sql } from "kysely";
import { afterAll, beforeAll, describe } from "vitest";
import { newId } from "../core/new-id.ts";
import { migrate } from "./migrate.ts";
import { type Database, openDatabase, openFile, over, queryBuilder } from "./open.ts";

const server = process.env.CAIRN_TEST_POSTGRES;

interface Opened {
  database: Database;
  close: () => Promise<void>;
}

/** What is made once for all tests of a process. */
const made = new Map<string, Promise<unknown>>();

const once = <T>(name: string, make: () => Promise<T>): Promise<T> => {
  const known = made.get(name) as Promise<T> | undefined;
  if (known) return known;
  const making = make();
  made.set(name, making);
  return making;
};

/** Tables are made once and copied from then on. */
const openSqlite = async (): Promise<Opened> => {
  const tables = await once("SQLite", async () => {
    const connection = openFile(":memory:");
    await migrate(over(connection, ":memory:"));
    const bytes = connection.serialize();
    connection.close();
    return bytes;
  });
  const database = over(openFile(Buffer.from(tables)), ":memory:");
  return { database, close: () => database.destroy() };
};

/** Tables are made in a database of this process, of which the others are copies. */
const openOnServer = async (address: string): Promise<Opened> => {
  const admin = await openDatabase(address);
  const template = await once("PostgreSQL", async () => {
    const name = await createDatabase(admin);
    const database = await openDatabase(at(address, name));
    await migrate(database);
    await database.destroy();
    return name;
  });
  const name = await createDatabase(admin, template);
  const database = await openDatabase(at(address, name));
  return {
    database,
    close: async () => {
      await database.destroy();
      await sql`drop database ${sql.id(name)} with (force)`.execute(admin);
      await admin.destroy();
    },
  };
};

const createDatabase = async (admin: Database, template = "template1"): Promise<string> => {
  const name = `test_${randomBytes(6).toString("hex")}`;
  await sql`create database ${sql.id(name)} template ${sql.id(template)} strategy file_copy`.execute(admin);
  return name;
};

const at = (address: string, database: string): string => {
  const url = new URL(address);
  url.pathname = `/${database}`;
  return url.toString();
};

const openPglite = async (): Promise<Opened> => {
  const { PGlite } = await import("@electric-sql/pglite");
  const tables = await once("PGlite", async () => {
    const first = new PGlite();
    const migrated = queryBuilder(new PGliteDialect({ pglite: first }));
    await migrate(migrated);
    const folder = await first.dumpDataDir("none");
    await migrated.destroy();
    return folder;
  });
  const database = queryBuilder(new PGliteDialect({ pglite: new PGlite({ loadDataDir: tables }) }));
  return { database, close: () => database.destroy() };
};

const opened = {
  SQLite: openSqlite,
  PostgreSQL: () => (server ? openOnServer(server) : openPglite()),
};

/** Runs the tests in `body` once on each database; `database()` is migrated and empty at the start of the block. */
export const onBothDatabases = (name: string, body: (database: () => Database) => void): void => {
  describe.each(Object.entries(opened))(`${name} on %s`, (_, open) => {
    let current: Opened | undefined;
    beforeAll(async () => {
      current = await open();
    }, 60_000);
    afterAll(() => current?.close());
    body(() => {
      if (!current) throw new Error("The database is open only inside tests.");
      return current.database;
    });
  });
};

/** Somebody new, at the command line, who may do everything with their own records. */
export const newOwner = () => ({ personId: newId(), door: "command", scopes: "all" }) as const;

/** A clock that stands still until it is moved. */
export const clockAt = (instant: string) => {
  let at = instant;
  return {
    now: () => at,
    moveTo: (later: string) => {
      at = later;
    },
  };
};
