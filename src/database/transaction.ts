// A transaction whose answer waits until what it wrote lies on the disk.
import { setTimeout as pause } from "node:timers/promises";
import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

type Database = Kysely<Tables>;

export const waitsForDisk = new WeakMap<Database, () => Promise<void>>();

/** Runs work in a transaction; what it wrote lies on the disk when this answers. */
export const inTransaction = async <T>(database: Database, work: (transaction: Database) => Promise<T>): Promise<T> => {
  const answer = await takingTurns(database, work);
  await waitsForDisk.get(database)?.();
  return answer;
};

/** How long a program waits for another that writes into the same file, and how often it looks. */
const patience = 5_000;
const betweenLooks = 20;

/** The beginning of a transaction is refused at once where another program writes (`open.ts`): it is tried again while everything else goes on. */
const takingTurns = async <T>(database: Database, work: (transaction: Database) => Promise<T>): Promise<T> => {
  for (const until = Date.now() + patience; ; await pause(betweenLooks)) {
    let begun = false;
    try {
      return await database.transaction().execute((transaction) => {
        begun = true;
        return work(transaction);
      });
    } catch (error) {
      if (begun || !isBusy(error) || Date.now() > until) throw error;
    }
  }
};

export const isBusy = (error: unknown): boolean =>
  error instanceof Error && "code" in error && typeof error.code === "string" && error.code.startsWith("SQLITE_BUSY");
