// A whole copy of a data file in one file, made while others read and write.
import { renameSync, rmSync } from "node:fs";
import { sql } from "kysely";
import type { Database } from "./open.ts";

/** A whole copy of a SQLite database in one file; it carries its name only once it is complete. */
export const copyTo = async (database: Database, file: string): Promise<void> => {
  const unfinished = `${file}.part`;
  rmSync(unfinished, { force: true });
  await sql`vacuum into ${unfinished}`.execute(database);
  renameSync(unfinished, file);
};
