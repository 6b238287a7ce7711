// The writes of one person come one after the other: each sees what the one before it wrote, so two that begin at once do not refuse each other.
import { sql } from "kysely";
import { type Database, isPostgres } from "./open.ts";

/** Waits until no other transaction writes for this person; the turn is over with the transaction. SQLite lets in one writer at a time by itself. */
export const takeTurn = async (transaction: Database, personId: string): Promise<void> => {
  if (isPostgres(transaction)) await sql`select pg_advisory_xact_lock(hashtextextended(${personId}, 0))`.execute(transaction);
};
