// A transaction whose answer waits until what it wrote lies on the disk.
import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

type Database = Kysely<Tables>;

export const waitsForDisk = new WeakMap<Database, () => Promise<void>>();

/** Runs work in a transaction; what it wrote lies on the disk when this answers. */
export const inTransaction = async <T>(database: Database, work: (transaction: Database) => Promise<T>): Promise<T> => {
  const answer = await database.transaction().execute(work);
  await waitsForDisk.get(database)?.();
  return answer;
};
