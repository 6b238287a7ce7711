// How long and how much memory the import of a full ESCO and O*NET download takes, and how fast the catalogue answers afterwards.
// Usage: node bench/catalogue-import.ts [folder or ZIP of ESCO] [folder or ZIP of O*NET]

import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importCatalogue } from "../src/catalogue/import-catalogue.ts";
import { openCatalogue } from "../src/catalogue/open-catalogue.ts";
import { migrate } from "../src/database/migrate.ts";
import { openDatabase } from "../src/database/open.ts";

const data = process.env.CAIRN_DATA ?? join(import.meta.dirname, "..", "..", "shared", "data");
const esco = process.argv[2] ?? join(data, "esco-1.2.0");
const onet = process.argv[3] ?? join(data, "onet-30.0");

const folder = mkdtempSync(join(tmpdir(), "cairn-bench-"));
const database = await openDatabase(join(folder, "bench.db"));
let peak = 0;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage().rss);
}, 20);
try {
  await migrate(database);
  const rows: Record<string, string | number>[] = [];
  for (const [name, from] of [
    ["ESCO", esco],
    ["ESCO again", esco],
    ["O*NET", withSupplement(onet)],
  ] as const) {
    if (!existsSync(from)) {
      console.log(`NOT MEASURED: ${name}. ${from} is not there; give its folder as an argument.`);
      continue;
    }
    peak = 0;
    const started = performance.now();
    const report = await importCatalogue(database, { from, now: new Date().toISOString() });
    rows.push({
      import: name,
      version: report.version ?? "not stated",
      occupations: report.roles,
      skills: report.skills,
      relations: report.relations,
      added: report.added,
      seconds: seconds(started),
      "peak MB": megabytes(peak),
    });
  }
  console.table(rows);

  const answers: Record<string, string | number>[] = [];
  const before = process.memoryUsage().rss;
  let started = performance.now();
  const catalogue = await openCatalogue({ app: { database }, database });
  answers.push({ question: "load into memory", n: 1, p50: round(performance.now() - started), p99: "", unit: "ms" });
  started = performance.now();
  catalogue.search("x");
  answers.push({ question: "first search", n: 1, p50: round(performance.now() - started), p99: "", unit: "ms" });
  const skills = catalogue.skills().filter((skill) => skill.source === "esco" && !skill.retired);
  let seed = 1;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const profile = () =>
    Array.from({ length: 40 }, () => ({
      skillId: skills[Math.floor(random() * skills.length)]?.id ?? "",
      level: 1 + Math.floor(random() * 5),
    }));
  const often = needsByCount();
  const heavy = () =>
    Array.from({ length: 40 }, (_, at) => ({ skillId: often[at * 3 + Math.floor(random() * 3)] ?? "", level: 3 }));
  answers.push(
    measure("rank all ESCO occupations, 40 random skills", 1000, () => catalogue.rankRoles(profile(), { source: "esco" })),
  );
  answers.push(
    measure("rank all ESCO occupations, 40 of the most common skills", 1000, () =>
      catalogue.rankRoles(heavy(), { source: "esco" }),
    ),
  );
  const queries = [
    "m",
    "ma",
    "marketing man",
    "pyton",
    "data anal",
    "software develper",
    "project management",
    "nurse",
    "manage s",
    "e",
    "acount manager",
    "weld",
  ];
  for (const query of queries) answers.push(measure(`search "${query}"`, 50, () => catalogue.search(query)));
  const roles = ["Marketing Manager", "Senior Software Engineer", "Head of People Operations"];
  for (const title of roles)
    answers.push(measure(`best role for "${title}": ${catalogue.bestRole(title)?.id}`, 50, () => catalogue.bestRole(title)));
  answers.push({
    question: "memory of the loaded catalogue",
    n: 1,
    p50: megabytes(process.memoryUsage().rss - before),
    p99: "",
    unit: "MB",
  });
  console.table(answers);

  function needsByCount(): string[] {
    const counts = new Map<string, number>();
    for (const found of catalogue.rankRoles([], { limit: 1e9, source: "esco" })) {
      for (const need of catalogue.role(found.id)?.needs ?? []) counts.set(need.skillId, (counts.get(need.skillId) ?? 0) + 1);
    }
    return [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 120)
      .map(([id]) => id);
  }
} finally {
  clearInterval(watch);
  await database.destroy();
  rmSync(folder, { recursive: true });
}

/** The data beside the checkout keeps Skills and Knowledge of O*NET in a folder of their own: read as one download. */
function withSupplement(from: string): string {
  const supplement = join(data, "onet-29.2-supplement");
  if (!existsSync(from) || !existsSync(supplement) || process.argv[3]) return from;
  const joined = mkdtempSync(join(folder, "onet-"));
  for (const part of [from, supplement]) for (const name of readdirSync(part)) symlinkSync(join(part, name), join(joined, name));
  return joined;
}

function measure(question: string, n: number, ask: () => unknown) {
  const times: number[] = [];
  for (let at = 0; at < n; at++) {
    const started = performance.now();
    ask();
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  return { question, n, p50: round(times[Math.floor(n * 0.5)] ?? 0), p99: round(times[Math.floor(n * 0.99)] ?? 0), unit: "ms" };
}

function seconds(since: number): number {
  return round((performance.now() - since) / 1000);
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
