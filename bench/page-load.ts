// Server time of what the pages ask for, with the sample career's two years of data: every read that needs no input, over a real connection.
// As the server itself runs: node --max-semi-space-size=4 bench/page-load.ts
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { enterLink, ownerOf } from "../src/accounts/index.ts";
import { buildApp } from "../src/app.ts";
import { migrate } from "../src/database/migrate.ts";
import { openDatabase } from "../src/database/open.ts";
import { operationsOf } from "../src/operations/operations-of.ts";
import { router, systems } from "../src/router.ts";
import { httpServer } from "../src/surfaces/http.ts";
import { as } from "../src/testing.ts";

const times = Number(process.argv[2] ?? 200);
const folder = mkdtempSync(join(tmpdir(), "cairn-load-"));
const database = await openDatabase(join(folder, "cairn.db"));
await migrate(database);
const app = buildApp({ database, systems, router, timezone: "UTC" });
await as(app, { personId: await ownerOf(database), door: "command", scopes: "all" }).sample.load({});

const server = httpServer({ app, router, host: "127.0.0.1", web: join(folder, "none") }).listen(0, "127.0.0.1");
await once(server, "listening");
const at = server.address();
const address = `http://127.0.0.1:${typeof at === "object" ? at?.port : ""}`;
const entered = await fetch(await enterLink(database, address), { redirect: "manual" });
const headers = {
  cookie: (entered.headers.get("set-cookie") ?? "").split(";")[0] ?? "",
  "cairn-page": new URL(entered.headers.get("location") ?? "", address).hash.replace("#entered=", ""),
  origin: address,
  "content-type": "application/json",
};

/** Undefined when the operation refuses: it wants more than its defaults. */
const ask = async (name: string): Promise<number | undefined> => {
  const begun = performance.now();
  const answer = await fetch(`${address}/rpc/${name.replace(".", "/")}`, { method: "POST", headers, body: '{"json":{}}' });
  await answer.arrayBuffer();
  if (answer.status >= 500) throw new Error(`${name} answered ${answer.status}.`);
  return answer.ok ? performance.now() - begun : undefined;
};

const quantile = (sorted: number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
const milliseconds = (value: number): number => Number(value.toFixed(2));
const row = (name: string, measured: number[]) => {
  const sorted = [...measured].sort((a, b) => a - b);
  return {
    operation: name,
    p50: milliseconds(quantile(sorted, 0.5)),
    p95: milliseconds(quantile(sorted, 0.95)),
    p99: milliseconds(quantile(sorted, 0.99)),
  };
};

const reads = operationsOf(router)
  .map(({ meta }) => meta)
  .filter(({ kind, input }) => kind === "read" && input.safeParse({}).success);
const rows: ReturnType<typeof row>[] = [];
const all: number[] = [];
for (const { name } of reads) {
  for (let warm = 0; warm < 10; warm += 1) await ask(name);
  const measured: number[] = [];
  for (let time = 0; time < times; time += 1) measured.push((await ask(name)) ?? Number.NaN);
  if (measured.some(Number.isNaN)) continue;
  rows.push(row(name, measured));
  all.push(...measured);
}
console.log(`Milliseconds from request to whole answer, ${times} times each, one after the other, SQLite file:`);
console.table([...rows.sort((a, b) => b.p95 - a.p95), row("all of them", all)]);
server.closeAllConnections();
server.close();
await database.destroy();
rmSync(folder, { recursive: true });
