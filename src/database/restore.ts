// Back to a copy: looked at first, what stands now put aside, and then all of it or nothing.
import { closeSync, copyFileSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import SQLite from "better-sqlite3";
import { sql } from "kysely";
import { Refusal, refuse, refusing } from "../core/refusal.ts";
import { type Tell, telling } from "../core/telling.ts";
import { replaceRows } from "./all-rows.ts";
import { copyTo } from "./backup.ts";
import { copyName, makeCopy, newestSound, removeFile } from "./copies.ts";
import { type Examined, examineMeanwhile } from "./examine.ts";
import { migrate, unknownMigrations } from "./migrate.ts";
import { type Database, openDatabase, openToRead } from "./open.ts";
import { inTransaction } from "./transaction.ts";
import { takeTurn } from "./turn.ts";

export const restoreRefusals = {
  ...refusing(422, { copyNotSound: "{name} cannot be restored. {problem} Nothing was changed.{other}" }),
  ...refusing(409, {
    copyIsNewer:
      "{name} was made with a newer Cairn (it has {migration}). Update this one with `git pull` first. Nothing was changed.",
    dataInUse:
      "The data in {place} is in use by another program. Stop Cairn with Ctrl+C, then restore again. Nothing was changed.",
  }),
};

export interface Restored extends Examined {
  /** Where what stood before lies now; null where nothing stood. */
  before: string | null;
}

interface Asked {
  /** The copy. */
  file: string;
  /** Folder of the copies, where what stands now is put. */
  folder: string;
  now: string;
  tell?: Tell;
}

/** What lets people and programs in: an old copy brings back no session and no key that was ended since. */
const access = ["session", "verification", "account", "apikey", "account_setting"];

/** Refuses a copy that is not sound, and names the newest that is. */
const soundly = async ({ file, folder, tell }: Asked): Promise<Examined> => {
  await tell?.("Looking through the copy");
  const found = await examineMeanwhile(file);
  if (!found.problem) return found;
  const other = newestSound(folder, basename(file));
  refuse(restoreRefusals.copyNotSound, {
    name: basename(file),
    problem: found.problem,
    other: other ? ` The copy before it is whole, with ${other.records} records: npx cairn restore ${other.name}` : "",
  });
  return found;
};

/** A copy of the copy with today's tables, so that the copy itself stays as it is. */
const upToDate = async <T>({ file, folder, tell = telling() }: Asked, work: (path: string) => Promise<T>): Promise<T> => {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, ".restoring.db");
  removeFile(path);
  try {
    const copy = openToRead(file);
    await copyTo(copy, path, tell).finally(() => copy.destroy());
    const opened = await openDatabase(path);
    try {
      const [newer] = await unknownMigrations(opened);
      if (newer) refuse(restoreRefusals.copyIsNewer, { name: basename(file), migration: newer });
      await migrate(opened);
      for (const table of ["session", "verification"]) await sql`delete from ${sql.id(table)}`.execute(opened);
    } finally {
      await opened.destroy();
    }
    return await work(path);
  } finally {
    removeFile(path);
  }
};

/** Restores into data that can be opened, in one transaction, while others go on with it: a file or a PostgreSQL. */
export const restoreInto = async (database: Database, asked: Asked): Promise<Restored> => {
  const found = await soundly(asked);
  return upToDate(asked, async (path) => {
    const before = join(asked.folder, copyName("before-restore", asked.now));
    await makeCopy(database, before, asked.tell);
    const copy = await openDatabase(path);
    try {
      await inTransaction(database, async (transaction) => {
        const here = await people(transaction);
        for (const person of here) await takeTurn(transaction, person);
        const there = await people(copy);
        const sameOwner = here.length > 0 && here.join() === there.join();
        if (!sameOwner) for (const table of access) await sql`delete from ${sql.id(table)}`.execute(transaction);
        await replaceRows(copy, transaction, {
          skip: sameOwner ? [...access, "user"] : access,
          tell: asked.tell ?? telling(),
        });
      });
    } finally {
      await copy.destroy();
    }
    return { ...found, before };
  });
};

const people = async (database: Database): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`select id from "user" order by id`.execute(database);
  return rows.map(({ id }) => id);
};

/** Puts a copy in the place of a data file that cannot be opened, or is not there; whoever still has it open is refused. */
export const restoreFile = async (place: string, asked: Asked): Promise<Restored> => {
  const found = await soundly(asked);
  const before = existsSync(place) ? `${place}.${copyName("before-restore", asked.now)}` : null;
  if (before) refuseUnlessAlone(place, before);
  return upToDate(asked, async (path) => {
    mkdirSync(dirname(place), { recursive: true });
    const ready = `${place}.ready`;
    const copy = openToRead(path);
    await copyTo(copy, ready, asked.tell).finally(() => copy.destroy());
    if (before) renameSync(place, before);
    removeFile(place);
    renameSync(ready, place);
    syncFolder(dirname(place));
    return { ...found, before };
  });
};

/** What lies beside it is put aside before anybody looks: to open a damaged file may clear that away. */
const refuseUnlessAlone = (place: string, before: string): void => {
  const log = { there: `${place}-wal`, aside: `${before}-wal` };
  if (existsSync(log.there)) copyFileSync(log.there, log.aside);
  let file: SQLite.Database | undefined;
  try {
    file = new SQLite(place, { timeout: 0 });
    file.pragma("locking_mode = EXCLUSIVE");
    file.exec("begin exclusive; rollback");
  } catch (error) {
    if (error instanceof SQLite.SqliteError && /^SQLITE_(BUSY|LOCKED)/.test(error.code)) {
      rmSync(log.aside, { force: true });
      throw new Refusal(restoreRefusals.dataInUse, { place });
    }
    // Damaged as it is, nobody else reads it either.
  } finally {
    file?.close();
  }
};

const syncFolder = (folder: string): void => {
  const opened = openSync(folder, "r");
  try {
    fsyncSync(opened);
  } catch {
    // Where a folder cannot be brought to the disk by itself, as on Windows.
  } finally {
    closeSync(opened);
  }
};
