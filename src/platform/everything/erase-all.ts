// Deleting everything: all rows that a person owns, whatever room they belong to, and every copy of them that Cairn has made.
import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { sql } from "kysely";
import { accountsOf } from "../../accounts/index.ts";
import { eraseOwned } from "../../database/all-rows.ts";
import { copiesIn, removeFile } from "../../database/copies.ts";
import { type Database, isPostgres } from "../../database/open.ts";
import { inTransaction } from "../../database/transaction.ts";
import { takeTurn } from "../../database/turn.ts";
import type { Context } from "../../operations/context.ts";

/** Answers with how many rows there were and how many copies. */
export const eraseEverything = async ({ app, actor: { personId } }: Context): Promise<{ rows: number; copies: number }> => {
  const { database, backups } = app;
  const rows = await inTransaction(database, async (transaction) => {
    await takeTurn(transaction, personId);
    return eraseOwned(transaction, personId);
  });
  await accountsOf(database).endAll(personId);
  app.remembered.forget(personId);
  await forgetPages(database);
  return { rows, copies: backups ? removeCopies(backups) + removeAside(await fileOf(database)) : 0 };
};

const removeCopies = (folder: string): number => {
  const copies = copiesIn(folder);
  for (const { name } of copies) removeFile(join(folder, name));
  return copies.length;
};

/** What a restore put aside lies beside the data file. */
const removeAside = (file: string | null): number => {
  if (!file) return 0;
  const aside = readdirSync(dirname(file)).filter((name) => name.startsWith(`${basename(file)}.before-restore-`));
  for (const name of aside) removeFile(join(dirname(file), name));
  return aside.length;
};

const fileOf = async (database: Database): Promise<string | null> => {
  if (isPostgres(database)) return null;
  const { rows } = await sql<{ file: string }>`select file from pragma_database_list where name = 'main'`.execute(database);
  return rows[0]?.file || null;
};

/** What was deleted still stands in free pages and in the words of the search until both are written anew. */
const forgetPages = async (database: Database): Promise<void> => {
  if (isPostgres(database)) return void (await sql`vacuum`.execute(database));
  await sql`insert into record_words (record_words) values ('rebuild')`.execute(database);
  await sql`vacuum`.execute(database);
  await sql`pragma wal_checkpoint(truncate)`.execute(database);
};
