// Ranking 10,000 stored postings for one person by how they fit, and keeping one that is pasted.
// Usage: node bench/openings-rank.ts
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { starterSkills } from "../src/catalogue/starter-entries.ts";
import { migrate } from "../src/database/migrate.ts";
import { openDatabase } from "../src/database/open.ts";
import { as, testApp } from "../src/testing.ts";

const count = 10_000;
const folder = mkdtempSync(join(tmpdir(), "cairn-rank-"));
const database = await openDatabase(join(folder, "cairn.db"));
await migrate(database);
const actor = { personId: "bench", door: "command", scopes: "all" } as const;
const me = as(testApp(database), actor);
const skills = starterSkills().filter(({ kind }) => kind !== "soft");
const skillAt = (at: number) => skills[(at * 7919) % skills.length]?.label ?? "SQL";

for (let at = 0; at < 40; at++) await me.skills.add({ label: skillAt(at), level: 1 + (at % 5) });
const lines = (at: number) =>
  Array.from({ length: 10 }, (_, line) => `- ${skillAt(at * 13 + line)}${line > 6 ? " preferred" : ""}`);
const begun = performance.now();
for (let at = 0; at < count; at += 1000) {
  const rows = Array.from({ length: 1000 }, (_, row) => [
    `Role ${at + row}`,
    `House ${(at + row) % 700}`,
    `Requirements\n${lines(at + row).join("\n")}`,
  ]);
  const csv = [["title", "organisation", "posting"], ...rows]
    .map((cells) => cells.map((cell) => `"${cell}"`).join(","))
    .join("\n");
  await me.openings.import({ text: csv });
}
const taken = performance.now() - begun;
const times: number[] = [];
for (let run = 0; run < 7; run++) {
  const before = process.cpuUsage();
  await me.openings.rank({});
  const { user, system } = process.cpuUsage(before);
  times.push((user + system) / 1000);
}
times.sort((a, b) => a - b);
const added = performance.now();
await me.openings.add({ text: `Analyst\n${lines(3).join("\n")}` });
console.table({
  [`${count} postings taken in from a table`]: { ms: Math.round(taken) },
  "ranking them, median of 7, processor time": { ms: Math.round(times[3] ?? 0) },
  "adding one by its text": { ms: Math.round(performance.now() - added) },
});
await database.destroy();
rmSync(folder, { recursive: true });
