// Copies of the data: made while Cairn runs, of a file and of a PostgreSQL alike as one data file, each opened and counted before it carries its name.
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Day } from "../core/day.ts";
import { type Tell, telling } from "../core/telling.ts";
import { replaceRows } from "./all-rows.ts";
import { copyTo } from "./backup.ts";
import { type Examined, examine, examineMeanwhile } from "./examine.ts";
import { daysToKeep } from "./kept-copies.ts";
import { migrate } from "./migrate.ts";
import { type Database, isPostgres, openDatabase } from "./open.ts";
import { inTransaction } from "./transaction.ts";

export interface Copy {
  name: string;
  /** By which of the ways it came to be: each day, before an update or a restore, or when it was asked for. */
  made: "daily" | "before an update" | "before a restore" | "asked for";
  at: string;
  /** In bytes. */
  size: number;
}

/** A copy that was made and could not be read again as it should: it was thrown away. */
export class CopyFailed extends Error {}

const daily = /^daily-(\d{4}-\d{2}-\d{2})\.db$/;

const wayOf = (name: string): Copy["made"] => {
  if (daily.test(name)) return "daily";
  if (name.startsWith("before-restore-")) return "before a restore";
  return name.startsWith("before-") ? "before an update" : "asked for";
};

/** A name that no other copy has, with the moment it is made at. */
export const copyName = (beginning: string, now: string): string => `${beginning}-${now.replace(/[:.]/g, "-")}.db`;

/** The copies in a folder, the newest first; none where there is no such folder. */
export const copiesIn = (folder: string): Copy[] => {
  const names = readNames(folder).filter((name) => name.endsWith(".db"));
  return names
    .flatMap((name) => {
      const found = statSync(join(folder, name), { throwIfNoEntry: false });
      return found?.isFile() ? [{ name, made: wayOf(name), at: found.mtime.toISOString(), size: found.size }] : [];
    })
    .sort((a, b) => (a.at < b.at ? 1 : -1));
};

const readNames = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/** The newest copy in a folder that can be relied on and holds records; undefined where there is none. */
export const newestSound = (folder: string, but?: string): (Copy & Examined) | undefined => {
  for (const copy of copiesIn(folder)) {
    if (copy.name === but) continue;
    const found = examine(join(folder, copy.name));
    if (!found.problem && found.records > 0) return { ...copy, ...found };
  }
  return undefined;
};

const beside = ["", "-wal", "-shm", "-journal"];

export const removeFile = (file: string): void => {
  for (const ending of beside) rmSync(`${file}${ending}`, { force: true });
};

/** A whole copy, opened and counted; what does not hold what was copied never gets its name. */
export const makeCopy = async (database: Database, file: string, tell = telling()): Promise<Examined> => {
  const unproved = `${file}.unproved`;
  removeFile(unproved);
  try {
    if (isPostgres(database)) await intoFile(database, unproved, tell);
    else await copyTo(database, unproved, tell);
    await tell("Looking through the copy");
    const found = await examineMeanwhile(unproved);
    if (found.problem) throw new CopyFailed(`A copy was made and is not whole. ${found.problem}`);
    renameSync(unproved, file);
    return found;
  } finally {
    removeFile(unproved);
  }
};

/** All rows as they stood at one moment; what the file then holds is compared with what was read. */
const intoFile = async (database: Database, file: string, tell: Tell): Promise<void> => {
  const copy = await openDatabase(file);
  try {
    await migrate(copy);
    await asOfOneMoment(database, (from) => inTransaction(copy, (to) => replaceRows(from, to, { tell })));
  } finally {
    await copy.destroy();
  }
};

/** Reads without what others write meanwhile, and without making them wait. */
export const asOfOneMoment = <T>(database: Database, read: (transaction: Database) => Promise<T>): Promise<T> => {
  const reading = database.transaction().setAccessMode("read only");
  return (isPostgres(database) ? reading.setIsolationLevel("repeatable read") : reading).execute(read);
};

/** The day's copy in `folder`, made once; of the daily ones those of the last days, weeks and months stay. All other files there are left alone. */
export const keepDailyCopy = async (database: Database, folder: string, day: Day): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  const name = `daily-${day}.db`;
  if (!readNames(folder).includes(name)) await makeCopy(database, join(folder, name));
  const days = readNames(folder).flatMap((one) => daily.exec(one)?.[1] ?? []);
  const stay = daysToKeep(days);
  for (const one of days) if (!stay.has(one)) removeFile(join(folder, `daily-${one}.db`));
};
