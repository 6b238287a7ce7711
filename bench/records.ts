// What operations cost as a career fills: real servers with 500, 5,000 and 50,000 wins, 10 connections, REST with a key; ratios within the one run.
// --sizes 500,5000  --slices 5 (of each operation at each server, taken in turn)  --seconds 1 (of a slice)  --against FOLDER (another checkout, at the middle size)
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { command, fill, keyFor, type Running, startServer } from "./records/server.ts";

const { values: wished } = parseArgs({
  options: {
    sizes: { type: "string", default: "500,5000,50000" },
    slices: { type: "string", default: "5" },
    seconds: { type: "string", default: "1" },
    against: { type: "string" },
  },
});
const connections = 10;
const sizes = wished.sizes.split(",").map(Number);
const middle = sizes[Math.floor(sizes.length / 2)] ?? 0;
const slices = Number(wished.slices);
const here = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "cairn-bench-"));
const note = (line: string) => process.stderr.write(`${line}\n`);

interface Bench {
  name: string;
  checkout: string;
  home: string;
  size: number;
  key: string;
  server: Running;
  ids: string[];
}

const prepared = async (checkout: string, name: string, size: number): Promise<Bench> => {
  const home = join(folder, `${name}-${size}`);
  const begun = performance.now();
  fill(checkout, home, size);
  const key = keyFor(checkout, home);
  // Once to build what is missing: only the second start is measured.
  await (await startServer(checkout, home, key, connections)).stop();
  const server = await startServer(checkout, home, key, connections);
  const listed = JSON.parse((await server.ask("GET", "/api/wins?limit=50&offset=100")).body);
  note(`${name} with ${size} wins: filled and started in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  return { name, checkout, home, size, key, server, ids: listed.items.map((one: { id: string }) => one.id) };
};

type Ask = (bench: Bench, index: number) => Promise<{ status: number; bytes: number }>;

// `debaba` is the name of one project: fifty wins have it, at every size; `led` is in every fifth.
const read =
  (path: string): Ask =>
  ({ server }) =>
    server.ask("GET", path);
const operations: Record<string, Ask> = {
  "open one": ({ server, ids }, index) => server.ask("GET", `/api/wins/${ids[index % ids.length]}`),
  list: read("/api/wins?limit=50"),
  "list: words": read("/api/wins?limit=50&text=debaba"),
  "list: another sort": read("/api/wins?limit=50&sort=impact"),
  "list: common word, sorted": read("/api/wins?limit=50&text=led&sort=impact"),
  search: read("/api/search/find?text=debaba"),
  "search: common word": read("/api/search/find?text=led"),
  Today: read("/api/agenda/today"),
  create: ({ server }, index) => server.ask("POST", "/api/wins", { title: `Closed ${index} tickets for the release`, impact: 3 }),
};
const others = Object.keys(operations).filter((name) => name !== "open one");

interface Slice {
  requests: number;
  seconds: number;
  processor: number;
  times: number[];
  bytes: number;
}

let written = 0;

/** All connections ask until the time is over, or as often as `most`. */
const slice = async (bench: Bench, name: string, seconds: number, most: number): Promise<Slice> => {
  const ask = operations[name] as Ask;
  const times: number[] = [];
  let bytes = 0;
  const before = bench.server.processor();
  const begun = performance.now();
  const goesOn = () => performance.now() - begun < seconds * 1000 && times.length < most;
  const connection = async () => {
    while (goesOn()) {
      const asked = performance.now();
      const answer = await ask(bench, written++);
      if (answer.status !== 200) throw new Error(`${name} answered ${answer.status}.`);
      times.push(performance.now() - asked);
      bytes = answer.bytes;
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  bench.server.hangUp();
  const took = (performance.now() - begun) / 1000;
  return { requests: times.length, seconds: took, processor: bench.server.processor() - before, times, bytes };
};

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);
const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));

interface Cost {
  p50: number;
  perSecond: number;
  processor: number;
  kilobytes: number;
}

const costOf = (measured: Slice[]): Cost => {
  const requests = sum(measured.map((one) => one.requests));
  return {
    p50: median(measured.flatMap((one) => one.times)),
    perSecond: requests / sum(measured.map((one) => one.seconds)),
    processor: (sum(measured.map((one) => one.processor)) / requests) * 1000,
    kilobytes: (measured[0]?.bytes ?? 0) / 1024,
  };
};

const benches: Bench[] = [];
for (const size of sizes) benches.push(await prepared(here, "this", size));
if (wished.against) benches.push(await prepared(wished.against, "other", middle));

const costs = new Map<string, Cost>();
const costAt = (bench: Bench | undefined, name: string): Cost => costs.get(`${bench?.name} ${bench?.size} ${name}`) as Cost;

for (const name of Object.keys(operations)) {
  const measured = new Map(benches.map((bench) => [bench, [] as Slice[]]));
  // A creation is asked for only so often, so that the sizes stay what they are.
  for (const bench of benches) await slice(bench, name, 5, name === "create" ? 100 : 300);
  for (let round = 0; round < slices; round += 1)
    for (const [bench, so] of measured)
      so.push(await slice(bench, name, Number(wished.seconds), name === "create" ? 60 : Number.POSITIVE_INFINITY));
  for (const [bench, so] of measured) costs.set(`${bench.name} ${bench.size} ${name}`, costOf(so));
  note(`${name}: measured`);
}

console.log(
  `\n${connections} connections, ${slices} slices of ${wished.seconds} s, in turn; times in ms, processor time of the server in ms a request`,
);
console.table(
  Object.fromEntries(
    Object.keys(operations).flatMap((name) =>
      benches.map((bench) => {
        const { p50, perSecond, processor, kilobytes } = costAt(bench, name);
        return [
          `${name} (${bench.name} ${bench.size})`,
          { p50: rounded(p50), "a second": rounded(perSecond, 0), processor: rounded(processor), KB: rounded(kilobytes, 1) },
        ];
      }),
    ),
  ),
);

const [ours, other] = [benches.filter(({ name }) => name === "this"), benches.find(({ name }) => name === "other")];
const [smallest, largest, inMiddle] = [ours[0], ours.at(-1), ours.find(({ size }) => size === middle)];
const ratio = (a: Cost, b: Cost) => ({ processor: rounded(a.processor / b.processor), time: rounded(b.perSecond / a.perSecond) });
const atMost: Record<string, number> = {
  list: 5,
  "list: words": 6,
  "list: another sort": 6,
  "list: common word, sorted": 6,
  search: 2,
  "search: common word": 2,
  Today: 6,
  create: 1.5,
};

console.log(`From ${smallest?.size} to ${largest?.size} wins (at most 1.5 times)`);
console.table(
  Object.fromEntries(Object.keys(operations).map((name) => [name, ratio(costAt(largest, name), costAt(smallest, name))])),
);
console.log(`Each beside opening one, at ${middle} wins`);
console.table(
  Object.fromEntries(
    others.map((name) => [name, { ...ratio(costAt(inMiddle, name), costAt(inMiddle, "open one")), "at most": atMost[name] }]),
  ),
);
if (other) {
  console.log(`Beside ${wished.against}, at ${middle} wins (opening one at most 0.5)`);
  console.table(
    Object.fromEntries(Object.keys(operations).map((name) => [name, ratio(costAt(inMiddle, name), costAt(other, name))])),
  );
}

console.log("Memory after all this, in MB (at most 220)");
console.table(
  Object.fromEntries(benches.map((bench) => [`${bench.name} ${bench.size}`, { memory: rounded(bench.server.memory(), 0) }])),
);
for (const { server } of benches) await server.stop();

/** Milliseconds that some work takes, the middle of seven. */
const timed = (work: () => unknown): number => {
  const begun = performance.now();
  work();
  return performance.now() - begun;
};
const compared = [inMiddle, other].filter((bench) => bench !== undefined);
const starts = new Map(compared.map((bench) => [bench, [] as number[]]));
const commands = new Map(compared.map((bench) => [bench, [] as number[]]));
const empty: number[] = [];
for (let round = 0; round < 7; round += 1) {
  empty.push(timed(() => execFileSync(process.execPath, ["-e", "0"])));
  for (const bench of compared) {
    const server = await startServer(bench.checkout, bench.home, bench.key, 1);
    starts.get(bench)?.push(server.startedIn);
    await server.stop();
    commands.get(bench)?.push(timed(() => command(bench.checkout, bench.home, "win", "Closed 30 tickets")));
  }
}
console.log(
  "From the start of the command to its first answer; cairn win “…” as multiple of an empty run (at most 15); medians of 7",
);
console.table(
  Object.fromEntries(
    compared.map((bench) => [
      bench.name,
      {
        "start, ms": rounded(median(starts.get(bench) ?? []), 0),
        "empty run, ms": rounded(median(empty), 0),
        "win, ms": rounded(median(commands.get(bench) ?? []), 0),
        "win, times": rounded(median(commands.get(bench) ?? []) / median(empty), 1),
      },
    ]),
  ),
);
if (other && inMiddle)
  console.log(
    `Start here as part of the other's (at most 0.6): ${rounded(median(starts.get(inMiddle) ?? []) / median(starts.get(other) ?? []))}`,
  );
rmSync(folder, { recursive: true });
