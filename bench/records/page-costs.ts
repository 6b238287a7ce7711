// What pages cost as records grow: processor time of the server for each page, with few records and with many.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fillWith, keyFor, startServer } from "./server.ts";

interface Measured {
  /** The script of this folder that fills a data file. */
  fill: string;
  /** As people name the records. */
  many: string;
  /** By name, what is asked for. */
  pages: Readonly<Record<string, string>>;
}

const asked = 200;

/** Prints the table: milliseconds of a page at the smallest and at the largest size (--sizes 500,10000 --rounds 5). */
export const measurePages = async ({ fill, many, pages }: Measured): Promise<void> => {
  const { values: wished } = parseArgs({
    options: { sizes: { type: "string", default: "500,10000" }, rounds: { type: "string", default: "5" } },
  });
  const sizes = wished.sizes.split(",").map(Number);
  const here = join(import.meta.dirname, "..", "..");
  const folder = mkdtempSync(join(tmpdir(), "cairn-bench-"));
  const costs = new Map<string, number>();
  for (const size of sizes) {
    const home = join(folder, String(size));
    fillWith(fill, here, home, size);
    const key = keyFor(here, home);
    const server = await startServer(here, home, key, 1);
    for (const [name, path] of Object.entries(pages)) {
      const times: number[] = [];
      for (let round = 0; round <= Number(wished.rounds); round++) {
        const before = server.processor();
        for (let at = 0; at < asked; at++) {
          const { status } = await server.ask("GET", path);
          if (status !== 200) throw new Error(`${name} answered ${status}.`);
        }
        // The first round warms up.
        if (round > 0) times.push(((server.processor() - before) / asked) * 1000);
      }
      costs.set(`${size} ${name}`, times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN);
    }
    await server.stop();
  }
  const [smallest, largest] = [sizes[0], sizes.at(-1)];
  console.log(`Processor time of a page, in ms, at ${smallest} and at ${largest} ${many} (at most 1.5 times)`);
  console.table(
    Object.fromEntries(
      Object.keys(pages).map((name) => {
        const [small, large] = [costs.get(`${smallest} ${name}`) ?? Number.NaN, costs.get(`${largest} ${name}`) ?? Number.NaN];
        return [
          name,
          { small: Number(small.toFixed(2)), large: Number(large.toFixed(2)), times: Number((large / small).toFixed(2)) },
        ];
      }),
    ),
  );
  rmSync(folder, { recursive: true });
};
