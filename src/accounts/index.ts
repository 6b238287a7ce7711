// The door of accounts: who is knocking, the owner of the data, links to enter by, and keys.
import type { Database } from "../database/open.ts";
import { accountsOf } from "./accounts.ts";

export { type Accounts, accountsOf, type SessionSecrets } from "./accounts.ts";
export { key, sessions } from "./operations.ts";

/** The person whose data this is, for the command line; created when the data is new. */
export const ownerOf = (database: Database): Promise<string> => accountsOf(database).owner();

/** A fresh link to enter by, which works once and within fifteen minutes; also while a server runs, since it goes through the database. */
export const enterLink = async (database: Database, address: string): Promise<string> => {
  const accounts = accountsOf(database);
  return `${address}/enter?token=${await accounts.enterToken(await accounts.owner())}`;
};
