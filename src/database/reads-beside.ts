// SQLite for the query builder: one transaction at a time, and whoever only reads goes on beside it, on a connection of their own.
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from "kysely";

interface Statement {
  readonly reader: boolean;
  all: (parameters: readonly unknown[]) => unknown[];
  run: (parameters: readonly unknown[]) => { changes: number | bigint; lastInsertRowid: number | bigint };
}

export interface Connection {
  prepare: (sql: string) => Statement;
  close: () => void;
}

/** The builder itself would else let nobody in while a transaction goes on. */
class ManyAtOnce extends SqliteAdapter {
  override get supportsMultipleConnections(): true {
    return true;
  }
}

/** A connection to read by is opened for the first that reads while somebody writes, and for each transaction that only reads. */
export const readsBeside = (writer: Connection, openReader: () => Connection): Dialect => ({
  createAdapter: () => new ManyAtOnce(),
  createDriver: () => new ReadsBeside(writer, openReader),
  createIntrospector: (database) => new SqliteIntrospector(database),
  createQueryCompiler: () => new SqliteQueryCompiler(),
});

/** Changes nothing and asks for tables alone: what `with` begins may write. */
const onlyReads = (sql: string): boolean =>
  /^\s*select\b/i.test(sql) || (/^\s*with\b/i.test(sql) && !/\b(insert|update|delete)\b/i.test(sql));

class ReadsBeside implements Driver {
  readonly #writer: Connection;
  readonly #openReader: () => Connection;
  #reader: Connection | undefined;
  #writing = false;
  readonly #waiting: (() => void)[] = [];

  constructor(writer: Connection, openReader: () => Connection) {
    this.#writer = writer;
    this.#openReader = openReader;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<Borrowed> {
    return new Borrowed((query) => this.#answer(query));
  }

  async beginTransaction(connection: Borrowed, { accessMode }: TransactionSettings): Promise<void> {
    if (accessMode === "read only") {
      connection.of = this.#openReader();
      return run(connection.of, "begin deferred");
    }
    await this.#takeTurn();
    connection.of = this.#writer;
    run(this.#writer, "begin");
  }

  async commitTransaction({ of }: Borrowed): Promise<void> {
    run(of, "commit");
  }

  async rollbackTransaction({ of }: Borrowed): Promise<void> {
    run(of, "rollback");
  }

  async releaseConnection(connection: Borrowed): Promise<void> {
    const { of } = connection;
    connection.of = undefined;
    if (of === this.#writer) this.#endTurn();
    else of?.close();
  }

  async destroy(): Promise<void> {
    this.#reader?.close();
    this.#writer.close();
  }

  /** Outside of a transaction. */
  async #answer(query: CompiledQuery): Promise<QueryResult<never>> {
    if (!this.#writing) return answerOf(this.#writer, query);
    if (onlyReads(query.sql)) {
      this.#reader ??= this.#openReader();
      return answerOf(this.#reader, query);
    }
    await this.#takeTurn();
    try {
      return answerOf(this.#writer, query);
    } finally {
      this.#endTurn();
    }
  }

  async #takeTurn(): Promise<void> {
    if (this.#writing) await new Promise<void>((go) => this.#waiting.push(go));
    this.#writing = true;
  }

  /** A turn that ends is handed to the next in line. */
  #endTurn(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#writing = false;
  }
}

class Borrowed implements DatabaseConnection {
  /** Whose it is for the time of a transaction. */
  of: Connection | undefined;
  readonly #answer: (query: CompiledQuery) => Promise<QueryResult<never>>;

  constructor(answer: (query: CompiledQuery) => Promise<QueryResult<never>>) {
    this.#answer = answer;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    return this.of ? answerOf(this.of, query) : this.#answer(query);
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    yield await this.executeQuery<R>(query);
  }
}

const run = (connection: Connection | undefined, sql: string): void => void connection?.prepare(sql).run([]);

const answerOf = (connection: Connection, { sql, parameters }: CompiledQuery): QueryResult<never> => {
  const statement = connection.prepare(sql);
  if (statement.reader) return { rows: statement.all(parameters) as never[] };
  const { changes, lastInsertRowid } = statement.run(parameters);
  return { insertId: BigInt(lastInsertRowid), numAffectedRows: BigInt(changes), rows: [] };
};
