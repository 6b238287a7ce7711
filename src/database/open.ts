// Opens the data: a SQLite file or a PostgreSQL address, with one query builder either way.
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import SQLite from "better-sqlite3";
import { CamelCasePlugin, type Dialect, Kysely, PostgresAdapter, PostgresDialect, SqliteDialect } from "kysely";
import { holdsWords } from "./holds-words.ts";
import { syncFile, syncFileNow, waitForDisk } from "./on-disk.ts";
import { lasting, limits } from "./postgres.ts";
import { readsBeside } from "./reads-beside.ts";
import type { Tables } from "./tables.ts";
import { waitsForDisk } from "./transaction.ts";

export type Database = Kysely<Tables>;

export const isPostgres = (database: Database): boolean => database.getExecutor().adapter instanceof PostgresAdapter;

export const isPostgresAddress = (address: string): boolean => /^postgres(ql)?:\/\//.test(address);

/** Any dialect under the product's names: camelCase in code, snake_case in the database. */
export const queryBuilder = (dialect: Dialect): Database =>
  new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })] });

/** `address` is a file path, `:memory:`, or `postgres://user:password@host/database`. */
export const openDatabase = async (address: string): Promise<Database> => {
  if (isPostgresAddress(address)) return openPostgres(address);
  return over(openFile(address), address);
};

/** A file that is open already, as the product reads and writes it. */
export const over = (connection: SQLite.Database, address: string): Database => {
  const log = hasLog(connection) ? `${address}-wal` : null;
  if (log) afterCommit(connection);
  const writer = bindingBooleans(connection, log);
  const database = queryBuilder(
    log ? readsBeside(writer, () => bindingBooleans(openBeside(address))) : new SqliteDialect({ database: writer }),
  );
  if (log)
    waitsForDisk.set(
      database,
      waitForDisk(() => syncFile(log)),
    );
  return database;
};

const openPostgres = async (address: string): Promise<Database> => {
  // Loaded only where it is used: a person's own machine never needs it.
  const { default: pg } = await import("pg");
  const int8 = 20;
  pg.types.setTypeParser(int8, Number);
  const pool = new pg.Pool({
    connectionString: address,
    max: 8,
    keepAlive: true,
    connectionTimeoutMillis: limits.connecting,
    lock_timeout: limits.lock,
    statement_timeout: limits.statement,
    query_timeout: limits.answer,
  });
  return queryBuilder(new PostgresDialect({ pool: lasting(pool) }));
};

/** A file by its path, or one that is held in memory by its bytes. */
export const openFile = (file: string | Buffer): SQLite.Database => {
  if (typeof file === "string" && file !== ":memory:") mkdirSync(dirname(file), { recursive: true });
  const connection = new SQLite(file);
  withLog(connection);
  atOnce(connection);
  connection.pragma("foreign_keys = ON");
  connection.pragma(`busy_timeout = ${patience}`);
  findingWords(connection);
  return connection;
};

const findingWords = (connection: SQLite.Database) =>
  connection.function("holds_words", { deterministic: true }, (folded, words) => holdsWords(String(folded), String(words)));

/** For reads while somebody writes. */
const openBeside = (file: string): SQLite.Database => {
  const connection = new SQLite(file, { readonly: true });
  connection.pragma(`busy_timeout = ${patience}`);
  findingWords(connection);
  return connection;
};

/** A file that stands, to be read beside whoever writes. */
export const openToRead = (file: string): Database =>
  queryBuilder(new SqliteDialect({ database: bindingBooleans(new SQLite(file, { readonly: true })) }));

const patience = 5_000;

/** Of several that open a new file at the same moment one makes its log; the others are refused at once, however long they may wait. */
const withLog = (connection: SQLite.Database): void => {
  for (const until = Date.now() + patience; ; ) {
    try {
      connection.pragma("journal_mode = WAL");
      return;
    } catch (error) {
      if (!(error instanceof SQLite.SqliteError && error.code.startsWith("SQLITE_BUSY")) || Date.now() > until) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
};

/** Not in memory, nor on the rare disk that cannot have one. */
const hasLog = (connection: SQLite.Database): boolean => connection.pragma("journal_mode", { simple: true }) === "wal";

// An answered write must survive a power cut: the driver's default in WAL syncs only at checkpoints.
const atOnce = (connection: SQLite.Database) => connection.pragma("synchronous = FULL");

/** What was committed is brought to the disk by whoever wrote it: after a transaction together with others that wait, after a single write at once. */
const afterCommit = (connection: SQLite.Database) => {
  connection.pragma("synchronous = NORMAL");
  // Pages that every write changes are brought over once for hundreds of writes; the log grows to 16 MB at the most.
  connection.pragma("wal_autocheckpoint = 4000");
};

const mostStatements = 300;

/** Statements are prepared once: doing it for each query costs more than most queries, and leaves much for the collector to clear away. */
const preparingOnce = (connection: SQLite.Database): ((sql: string) => SQLite.Statement) => {
  const prepared = new Map<string, SQLite.Statement>();
  return (sql) => {
    const known = prepared.get(sql);
    if (known) return known;
    const statement = connection.prepare(sql);
    const [oldest] = prepared.keys();
    if (prepared.size >= mostStatements && oldest !== undefined) prepared.delete(oldest);
    prepared.set(sql, statement);
    return statement;
  };
};

/** The driver waits without letting anything else go on: whoever begins a transaction waits by itself instead (`transaction.ts`). */
const atOnceOrNot = <T>(connection: SQLite.Database, begin: () => T): T => {
  connection.pragma("busy_timeout = 0");
  try {
    return begin();
  } finally {
    connection.pragma(`busy_timeout = ${patience}`);
  }
};

/** SQLite has no booleans to bind: they go in as 0 and 1, here and nowhere else. */
const bindingBooleans = (connection: SQLite.Database, log: string | null = null) => {
  const prepare = preparingOnce(connection);
  const bound = (parameters: readonly unknown[]) =>
    parameters.map((value) => (typeof value === "boolean" ? Number(value) : value));
  const written = <T>(statement: SQLite.Statement, answer: T): T => {
    if (log && !statement.readonly && !connection.inTransaction) syncFileNow(log);
    return answer;
  };
  return {
    close: () => connection.close(),
    prepare: (sql: string) => {
      // A transaction that reads first and writes later is refused when another program wrote in between: it takes its turn to write at once.
      const statement = prepare(sql === "begin" ? "begin immediate" : sql);
      return {
        reader: statement.reader,
        all: (parameters: readonly unknown[]) => written(statement, statement.all(bound(parameters))),
        run: (parameters: readonly unknown[]) => {
          // SQLite takes some back by itself, as when the disk is full: to be refused now would hide why.
          if (sql === "rollback" && !connection.inTransaction) return { changes: 0, lastInsertRowid: 0 };
          return sql === "begin"
            ? atOnceOrNot(connection, () => statement.run())
            : written(statement, statement.run(bound(parameters)));
        },
        iterate: (parameters: readonly unknown[]) => statement.iterate(bound(parameters)),
      };
    },
  };
};
