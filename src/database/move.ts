// All data into another database, a file or a PostgreSQL: copied as it stood at one moment, and every row compared.
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { sql } from "kysely";
import { refuse, refusing } from "../core/refusal.ts";
import { type Tell, telling } from "../core/telling.ts";
import { replaceRows } from "./all-rows.ts";
import { makeCopy, removeFile } from "./copies.ts";
import { migrate } from "./migrate.ts";
import { type Database, isPostgresAddress, openDatabase } from "./open.ts";
import { inTransaction } from "./transaction.ts";

export const moveRefusals = refusing(409, {
  holdsData: "{place} holds data of Cairn already. Name an empty database, or a file that is not there.",
});

interface Asked {
  /** Path of a file, or address of a PostgreSQL. */
  to: string;
  /** How people are told of it, without a password. */
  place: string;
  /** Folder for the copy on the way. */
  folder: string;
  tell?: Tell;
}

export interface Moved {
  tables: number;
  rows: number;
}

/** What stood stays as it is. Refuses a database that somebody has data in; what differs afterwards takes all of it back. */
export const moveInto = async (source: Database, { to, place, folder, tell = telling() }: Asked): Promise<Moved> => {
  mkdirSync(folder, { recursive: true });
  if (!isPostgresAddress(to)) mkdirSync(dirname(to), { recursive: true });
  const path = join(folder, ".moving.db");
  removeFile(path);
  const target = await openDatabase(to);
  try {
    await migrate(target);
    const { rows: people } = await sql`select id from "user" limit 1`.execute(target);
    if (people.length > 0) refuse(moveRefusals.holdsData, { place });
    await makeCopy(source, path, tell);
    const copy = await openDatabase(path);
    try {
      const sums = await inTransaction(target, (transaction) => replaceRows(copy, transaction, { tell }));
      return { tables: sums.size, rows: [...sums.values()].reduce((sum, { rows }) => sum + rows, 0) };
    } finally {
      await copy.destroy();
    }
  } finally {
    await target.destroy();
    removeFile(path);
  }
};
