// What lists of people cost as their number grows: 500 people with 2,000 talks beside 10,000 with 40,000; processor time of the server for each page.
// --sizes 500,10000  --rounds 5
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fillWith, keyFor, startServer } from "./records/server.ts";

const { values: wished } = parseArgs({
  options: { sizes: { type: "string", default: "500,10000" }, rounds: { type: "string", default: "5" } },
});
const sizes = wished.sizes.split(",").map(Number);
const here = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "cairn-bench-"));

// `qdx` is a tag and a word of fifty people, at every size.
const pages = {
  "by name": "/api/contacts?limit=50",
  slipping: "/api/contacts?limit=50&sort=slipping",
  "last talk": "/api/contacts?limit=50&sort=talk",
  "by tag": "/api/contacts?limit=50&tag=qdx",
  "by tag, slipping": "/api/contacts?limit=50&tag=qdx&sort=slipping",
  words: "/api/contacts?limit=50&text=qdx",
  "of a tier": "/api/contacts?limit=50&tier=active",
  talks: "/api/conversations?limit=50",
};
const asked = 200;

const costs = new Map<string, number>();
for (const size of sizes) {
  const home = join(folder, String(size));
  fillWith("fill-people.ts", here, home, size);
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
console.log(`Processor time of a page, in ms, at ${smallest} and at ${largest} people (at most 1.5 times)`);
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
