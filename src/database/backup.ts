// A whole copy of a data file in one file, made while others read and write.
import { renameSync, rmSync, statSync } from "node:fs";
import { sql } from "kysely";
import { inThread } from "../core/in-thread.ts";
import { type Tell, telling } from "../core/telling.ts";
import type copyFile from "./copy-file.ts";
import type { Database } from "./open.ts";
import { fileOf } from "./state.ts";

/** A whole copy of a SQLite database in one file; it carries its name only once it is complete. */
export const copyTo = async (database: Database, file: string, tell = telling()): Promise<void> => {
  const unfinished = `${file}.part`;
  rmSync(unfinished, { force: true });
  const from = await fileOf(database);
  if (from)
    await watching(from, unfinished, tell, () =>
      inThread<typeof copyFile>(new URL("./copy-file.ts", import.meta.url), { from, to: unfinished }),
    );
  else await sql`vacuum into ${unfinished}`.execute(database);
  renameSync(unfinished, file);
};

const betweenLooks = 250;

/** How far a copy is, is seen by how large it is. */
const watching = async (from: string, to: string, tell: Tell, work: () => Promise<void>): Promise<void> => {
  const megabytes = (file: string) => Math.round((statSync(file, { throwIfNoEntry: false })?.size ?? 0) / 1_000_000);
  await tell("Copying");
  const looks = setInterval(() => void tell("Copying, in MB", megabytes(to), megabytes(from)), betweenLooks);
  await work().finally(() => clearInterval(looks));
};
