// What was committed lies on the disk before it is answered; commits that come together share one wait for it.
import { closeSync, fdatasync, fdatasyncSync, openSync } from "node:fs";

/** Answers with the wait for all that was written until now: `sync` brings it to the disk. */
export const waitForDisk = (sync: () => Promise<void>): (() => Promise<void>) => {
  let running: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  // The one that runs may have begun before the latest commit: only the one after it is sure to hold it.
  return () => {
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        running = sync();
        return running;
      });
    return next;
  };
};

/** Nothing else goes on until it lies on the disk. */
export const syncFileNow = (path: string): void => {
  const file = openSync(path, "r+");
  try {
    fdatasyncSync(file);
  } finally {
    closeSync(file);
  }
};

export const syncFile = (path: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const file = openSync(path, "r+");
    fdatasync(file, (error) => {
      closeSync(file);
      if (error) reject(error);
      else resolve();
    });
  });
