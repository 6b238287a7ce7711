// Copies of the data file, put aside while Cairn runs: one before the tables change, one a day.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import type { Day } from "../core/day.ts";
import type { Database } from "./open.ts";

/** A whole copy of a SQLite database in one file; it carries its name only once it is complete. */
export const copyTo = async (database: Database, file: string): Promise<void> => {
  const unfinished = `${file}.part`;
  rmSync(unfinished, { force: true });
  await sql`vacuum into ${unfinished}`.execute(database);
  renameSync(unfinished, file);
};

const daily = /^daily-\d{4}-\d{2}-\d{2}\.db$/;

/** The day's copy in `folder`, made once; of all daily copies the newest `kept` stay. Other files in the folder are left alone. */
export const keepDailyCopy = async (database: Database, folder: string, day: Day, kept: number): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `daily-${day}.db`);
  if (!existsSync(file)) await copyTo(database, file);
  const copies = readdirSync(folder).filter((name) => daily.test(name));
  for (const name of copies.sort().slice(0, -kept)) rmSync(join(folder, name));
};
