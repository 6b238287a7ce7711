// Deleting everything: all rows that a person owns, whatever room they belong to, and every copy of them that Cairn has made.
import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { accountsOf } from "../../accounts/index.ts";
import { eraseOwned, forgetPages } from "../../database/all-rows.ts";
import { copiesIn, removeFile } from "../../database/copies.ts";
import { fileOf } from "../../database/state.ts";
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
