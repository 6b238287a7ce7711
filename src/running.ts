// Where the server runs: it says so in its home, so that a command in another shell finds it.
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const running = z.object({ address: z.string(), process: z.int().positive() });

const placeIn = (home: string): string => join(home, "running.json");

/** Writes the address down until the function that it answers is called. */
export const sayRunning = async (home: string, address: string): Promise<() => Promise<void>> => {
  const said = JSON.stringify({ address, process: process.pid });
  await writeFile(placeIn(home), said, { mode: 0o600 });
  return async () => {
    // Another server may have begun in the same home since.
    if ((await readFile(placeIn(home), "utf8").catch(() => "")) === said) await rm(placeIn(home), { force: true });
  };
};

const lives = (id: number): boolean => {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
};

/** The address of the server that runs on this home; undefined where none does. */
export const runningAt = async (home: string): Promise<string | undefined> => {
  const said: unknown = await readFile(placeIn(home), "utf8")
    .then(JSON.parse)
    .catch(() => null);
  const { data } = running.safeParse(said);
  return data && lives(data.process) ? data.address : undefined;
};
