// What Cairn keeps is readable by its owner alone; where the system has no such rights, as on Windows, nothing changes.
import { chmodSync, existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

export interface OwnPaths {
  home: string;
  backups: string;
  /** The data file; null where the data lies in no file. */
  file: string | null;
}

const nobodyElse = 0o077;

/** A folder such as /tmp, which was named as Cairn's own: others need it. */
const sharedByAll = 0o1000;

/** New files and folders of this process are its owner's alone; those that stand and lie open to others are closed. */
export const forOwnerOnly = ({ home, backups, file }: OwnPaths): void => {
  process.umask(nobodyElse);
  const copies = existsSync(backups) ? readdirSync(backups).map((name) => join(backups, name)) : [];
  const data = file ? [file, `${file}-wal`, `${file}-shm`, `${file}-journal`] : [];
  for (const path of [home, backups, ...copies, ...data]) close(path);
};

const close = (path: string): void => {
  try {
    const { mode } = statSync(path);
    if (mode & nobodyElse && !(mode & sharedByAll)) chmodSync(path, mode & 0o700);
  } catch {
    // Not there yet, or not ours to close: whether it can be used shows when it is opened.
  }
};
