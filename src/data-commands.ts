// Commands about the data as a whole, which work also where it cannot be opened: a copy, back to a copy, and a look at everything.
import { existsSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Command } from "commander";
import { type Config, databaseOf } from "./config.ts";
import { Refusal, refusals, refuse, refusing } from "./core/refusal.ts";
import { type Heard, telling } from "./core/telling.ts";
import { copiesIn, makeCopy, newestSound } from "./database/copies.ts";
import { moveInto } from "./database/move.ts";
import type { Database } from "./database/open.ts";
import { restoreFile, restoreInto } from "./database/restore.ts";
import { damageOf } from "./database/state.ts";
import { copiesFolder, isFile, type OpenedApp, placeOf, sayingWhatIsWrong } from "./open-app.ts";
import { sayExaminedCopies, sayRestored } from "./platform/index.ts";
import type { ProgressLine } from "./surfaces/progress-line.ts";

interface Parts {
  config: Config;
  open: () => Promise<OpenedApp>;
  /** Performs an operation as the owner, and answers in words. */
  say: (operation: string, heard?: Heard) => Promise<string>;
  /** Where people read how far a long work has come. */
  progress: () => ProgressLine;
  write: (text: string) => void;
}

export const dataRefusals = refusing(409, {
  notHere: "This is about the data on the machine itself, and CAIRN_SERVER names another. Run it there, or without CAIRN_SERVER.",
  noCopies: "There is no copy in {folder} that could be restored.",
  samePlace: "The data lies in {place} already.",
  fileExists: "{file} is there already. Name another with --to.",
});

export const dataCommands = (program: Command, { config, open, say, progress, write }: Parts): void => {
  const folder = copiesFolder(config);
  const here = (): void => {
    if (config.server) refuse(dataRefusals.notHere);
  };
  const saying = <T>(work: (heard: Heard) => Promise<T>): Promise<T> => {
    const { heard, end } = progress();
    return work(heard).finally(end);
  };

  program
    .command("backup")
    .description("Copy all your data into one file, open it again and count what is in it.")
    .option("--to <file>", "Where the copy is written; the folder of copies without it.")
    .action(async ({ to }: { to?: string }) => {
      here();
      if (!to) return write(`${await saying((heard) => say("copies.make", heard))}\n`);
      const file = resolve(to);
      if (existsSync(file)) refuse(dataRefusals.fileExists, { file });
      const { database } = (await open()).app;
      const { records } = await saying((heard) => makeCopy(database, file, telling(heard)));
      write(`Saved: ${file}\nIt was opened again and holds ${records} records.\n`);
    });

  program
    .command("restore")
    .description("Go back to a copy: it is looked at first, and what stands now is put aside.")
    .argument("[file]", "A copy's name or path; without it the newest that is whole.")
    .action(async (given: string | undefined) => {
      here();
      const file = given ? pathOf(given, folder) : newestIn(folder);
      const database = await usable(open, config);
      const restored = await saying((heard) => {
        const asked = { file, folder, now: new Date().toISOString(), tell: telling(heard) };
        return database ? restoreInto(database, asked) : restoreFile(config.database, asked);
      });
      write(`${basename(file)}. ${sayRestored(restored)}\n`);
    });

  program
    .command("move")
    .description("Move all data into another database, a file or a PostgreSQL; every row is compared. What stands here stays.")
    .argument("<to>", "Path of a new file, or postgres://user:password@host/database.")
    .action(async (given: string) => {
      here();
      const to = databaseOf(given, config.home);
      const place = placeOf(to);
      if (to === config.database) refuse(dataRefusals.samePlace, { place });
      const source = (await open()).app.database;
      const { tables, rows } = await saying((heard) =>
        sayingWhatIsWrong({ ...config, database: to }, folder, () =>
          moveInto(source, { to, place, folder, tell: telling(heard) }),
        ),
      );
      write(
        `Moved: ${rows} rows of ${tables} tables. Each was read again there, and is the same.\nFrom now on start Cairn with CAIRN_DATABASE set to ${place}. What stood here is as it was.\n`,
      );
    });

  program
    .command("doctor")
    .description("Look for everything that could be wrong: data, records, jobs, clock, disk, copies.")
    .action(async () => {
      here();
      try {
        write(`${await say("health.examine")}\n`);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        write(`LOOK  Data: ${error.message}\n${sayExaminedCopies(folder, new Date().toISOString())}\n`);
      }
    });
};

/** The data, if it can be opened and is whole; null where a copy takes the place of its file. */
const usable = async (open: Parts["open"], { database: place }: Config): Promise<Database | null> => {
  try {
    const { app, close } = await open();
    if (!(await damageOf(app.database))) return app.database;
    await close();
    return null;
  } catch (error) {
    if (error instanceof Refusal && isFile(place) && cannotBeOpened.includes(error.code)) return null;
    throw error;
  }
};

/** The file itself is what is wrong, and a copy takes its place. */
const cannotBeOpened = ["NOT_CAIRN_DATA", "EMPTY_BESIDE_COPIES", "DATA_IS_NEWER"];

const pathOf = (given: string, folder: string): string => {
  if (copiesIn(folder).some(({ name }) => name === given)) return join(folder, given);
  const file = resolve(given);
  if (!existsSync(file))
    refuse(refusals.badInput, { sentence: `${given}: There is no such file, nor a copy of this name in ${folder}.` });
  return file;
};

const newestIn = (folder: string): string => {
  const found = newestSound(folder) ?? refuse(dataRefusals.noCopies, { folder });
  return join(folder, found.name);
};
