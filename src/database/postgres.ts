// PostgreSQL as Cairn uses it: a connection that was cut is replaced, and nobody waits without end.
import type { PostgresPool, PostgresPoolClient } from "kysely";
import type { Pool, PoolClient } from "pg";
import { log } from "../core/log.ts";
import { Refusal, refusing } from "../core/refusal.ts";

const seconds = 1_000;

export const limits = {
  /** For a connection, a free one of the pool included. */
  connecting: 5 * seconds,
  /** Less than for a statement: who waits for another's lock can try again. */
  lock: 10 * seconds,
  statement: 30 * seconds,
  /** A network that swallows everything lets no limit of the server be heard of. */
  answer: 60 * seconds,
};

const awayRefusals = refusing(503, {
  databaseAway: "The database does not answer just now; nothing of this was saved. Try again in a moment.",
  databaseCutOff:
    "The connection to the database broke while this was being saved. Look whether it is there before you send it again.",
  databaseSlow: "The database took too long over this, and nothing was saved. Try again in a moment.",
});

/** What the database said, or did not say, stands in `cause`. */
export class DatabaseAway extends Refusal {
  constructor(definition: (typeof awayRefusals)[keyof typeof awayRefusals], cause: unknown) {
    super(definition);
    this.cause = cause;
  }
}

const codeOf = (error: unknown): string => (error instanceof Error && "code" in error ? String(error.code) : "");

/** No connection, or none any more: of the network, of a server that goes down or comes up, of one that has too many. */
const isAway = (error: unknown): boolean =>
  /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_|EHOST|ENET|08|57P|53300)/.test(codeOf(error)) ||
  (error instanceof Error &&
    /^(Connection terminated|timeout exceeded when trying to connect|Client (has encountered a connection error|was closed)|Query read timeout)/.test(
      error.message,
    ));

const isSlow = (error: unknown): boolean => ["57014", "55P03"].includes(codeOf(error));

/** Changes nothing, so that it may be asked twice; the beginning of a transaction is one. */
const isRepeatable = (text: string): boolean =>
  /^\s*(select|begin|start transaction)\b/i.test(text) || (/^\s*with\b/i.test(text) && !/\b(insert|update|delete)\b/i.test(text));

const said = (error: unknown, text = ""): unknown => {
  if (isSlow(error)) return new DatabaseAway(awayRefusals.databaseSlow, error);
  if (!isAway(error)) return error;
  return new DatabaseAway(text === "commit" ? awayRefusals.databaseCutOff : awayRefusals.databaseAway, error);
};

/** The pool for the query builder: what only reads is tried once more on a new connection, all else is refused with a sentence. */
export const lasting = (pool: Pool): PostgresPool => {
  pool.on("error", (error) => log.warn({ reason: error.message }, "the database cut a connection"));
  // Heard of by whoever uses the connection; without a listener it would end the process.
  pool.on("connect", (client) => client.on("error", () => undefined));
  const connect = () =>
    pool.connect().catch((error: unknown) => {
      throw said(error);
    });
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => lastingConnection(await connect(), connect),
  };
};

const nothingToTakeBack = { command: "ROLLBACK" as const, rowCount: 0, rows: [] };

const lastingConnection = (first: PoolClient, connect: () => Promise<PoolClient>): PostgresPoolClient => {
  let client: PoolClient | undefined = first;
  let inTransaction = false;

  const drop = (): void => {
    client?.release(true);
    client = undefined;
  };

  const ask = async (text: string, parameters: readonly unknown[]) => {
    if (!client) throw new DatabaseAway(awayRefusals.databaseAway, null);
    try {
      return await client.query(text, [...parameters]);
    } catch (error) {
      if (isAway(error)) drop();
      throw error;
    }
  };

  const askTwice = async (text: string, parameters: readonly unknown[]) => {
    try {
      return await ask(text, parameters);
    } catch (error) {
      if (!isAway(error) || inTransaction || !isRepeatable(text)) throw error;
      client = await connect();
      return ask(text, parameters);
    }
  };

  const query = async (text: string, parameters: readonly unknown[]) => {
    // With the connection the transaction was taken back as well.
    if (text === "rollback" && !client) return nothingToTakeBack;
    try {
      const answer = await askTwice(text, parameters);
      if (/^(begin|start transaction)/.test(text)) inTransaction = true;
      if (text === "commit" || text === "rollback") inTransaction = false;
      return answer;
    } catch (error) {
      throw said(error, text);
    }
  };

  return {
    query: query as unknown as PostgresPoolClient["query"],
    release: (destroy) => client?.release(destroy),
  };
};
