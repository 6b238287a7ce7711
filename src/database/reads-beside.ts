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

/** `openReader` is asked for once, by the first that reads while somebody writes. */
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
    return new Borrowed((query, inTransaction) => this.#answer(query, inTransaction));
  }

  async beginTransaction(connection: Borrowed): Promise<void> {
    await this.#takeTurn();
    connection.inTransaction = true;
    this.#run("begin");
  }

  async commitTransaction(): Promise<void> {
    this.#run("commit");
  }

  async rollbackTransaction(): Promise<void> {
    this.#run("rollback");
  }

  async releaseConnection(connection: Borrowed): Promise<void> {
    if (!connection.inTransaction) return;
    connection.inTransaction = false;
    this.#endTurn();
  }

  async destroy(): Promise<void> {
    this.#reader?.close();
    this.#writer.close();
  }

  async #answer({ sql, parameters }: CompiledQuery, inTransaction: boolean): Promise<QueryResult<never>> {
    if (inTransaction || !this.#writing) return answerOf(this.#writer.prepare(sql), parameters);
    if (onlyReads(sql)) {
      this.#reader ??= this.#openReader();
      return answerOf(this.#reader.prepare(sql), parameters);
    }
    await this.#takeTurn();
    try {
      return answerOf(this.#writer.prepare(sql), parameters);
    } finally {
      this.#endTurn();
    }
  }

  #run(sql: string): void {
    this.#writer.prepare(sql).run([]);
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
  inTransaction = false;
  readonly #answer: (query: CompiledQuery, inTransaction: boolean) => Promise<QueryResult<never>>;

  constructor(answer: (query: CompiledQuery, inTransaction: boolean) => Promise<QueryResult<never>>) {
    this.#answer = answer;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    return this.#answer(query, this.inTransaction);
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    yield await this.executeQuery<R>(query);
  }
}

const answerOf = (statement: Statement, parameters: readonly unknown[]): QueryResult<never> => {
  if (statement.reader) return { rows: statement.all(parameters) as never[] };
  const { changes, lastInsertRowid } = statement.run(parameters);
  return { insertId: BigInt(lastInsertRowid), numAffectedRows: BigInt(changes), rows: [] };
};
