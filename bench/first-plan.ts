// What a first plan knows of a person: skills found, their levels, the first gaps and readiness, against what somebody who knows the trade would say.
// Usage: node bench/first-plan.ts [FOLDER of people] [--only NN] [--to FOLDER for the answers]
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fold } from "../src/core/fold.ts";
import { newId } from "../src/core/new-id.ts";
import { migrate } from "../src/database/migrate.ts";
import { openDatabase } from "../src/database/open.ts";
import { withRole } from "../src/systems/agenda/testing.ts";
import { as, type Callable, testApp } from "../src/testing.ts";

type Plan = Extract<Awaited<ReturnType<Callable["plan"]["make"]>>, { target: object }>;

interface Key {
  ask: { file: string; target: string; hours: number };
  role?: string | null;
  has: { id: string; level: [number, number]; proof: string[]; implied?: boolean }[];
  alsoFine: string[];
  hasNot: { id: string; from: number }[];
  topGaps: { id: string | null }[] | string[];
  readiness: { range: [number, number] };
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: "string" }, to: { type: "string" }, say: { type: "boolean" } },
});
const root = positionals[0] ?? join(import.meta.dirname, "first-plan", "people");

/** What hardly anybody who has worked would deny: neither right nor wrong. */
const undenied = new Set(
  "communication verbal-communication teamwork time-management organising-work adaptability accountability problem-solving initiative learning-agility customer-focus attention-to-detail multitasking prioritisation active-listening".split(
    " ",
  ),
);
const starter = (id: string | null) => id?.replace("starter:", "") ?? null;
const away = (level: number, [low, high]: [number, number]) => Math.max(0, low - level, level - high);
const telling = (text: string) => fold(text).match(/[\p{L}\p{N}]{4,}/gu) ?? [];

const judge = (key: Key, plan: Plan) => {
  const claims = plan.skills
    .filter(({ confirmation }) => confirmation !== "withdrawn")
    .map(({ catalogueId, level, evidence }) => ({ id: starter(catalogueId), level, evidence: evidence ?? "" }))
    .filter(({ id }) => id !== null);
  const has = key.has.map((entry) => ({ entry, claim: claims.find(({ id }) => id === entry.id) }));
  const found = has.filter(({ claim }) => claim);
  const right = found.filter(({ entry, claim }) => claim?.level == null || away(claim.level, entry.level) <= 1);
  const levelled = right.filter(({ claim }) => claim?.level != null);
  const wanted = new Set(key.has.map(({ id }) => id));
  const isAbsurd = ({ id, level }: (typeof claims)[number]) =>
    key.hasNot.some((one) => one.id === id && (level ?? 1) >= one.from);
  const stray = claims.filter(
    (claim) =>
      !wanted.has(claim.id ?? "") &&
      (isAbsurd(claim) || !(key.alsoFine.includes(claim.id ?? "") || undenied.has(claim.id ?? ""))),
  );
  const proven = found.filter(({ entry, claim }) => {
    const said = new Set(telling(claim?.evidence ?? ""));
    return entry.proof.some((proof) => telling(proof).some((word) => said.has(word)));
  });
  const gaps = key.topGaps.map((gap) => (typeof gap === "string" ? gap : gap.id));
  const five = plan.gap.slice(0, 5).map(({ skillId }) => starter(skillId));
  const ready = 100 * ((plan.readinessRange[0] + plan.readinessRange[1]) / 2);
  const wrong = found.length - right.length + stray.length;
  return {
    target: plan.target.label,
    recall: levelled.length / has.length,
    precision: right.length + wrong === 0 ? 0 : right.length / (right.length + wrong),
    evidence: found.length === 0 ? 0 : proven.length / found.length,
    gaps: gaps.filter((gap) => five.includes(gap)).length / Math.min(5, gaps.length),
    ready,
    off: away(ready, key.readiness.range),
    said: [
      `missing: ${has.filter(({ claim }) => !claim).map(({ entry }) => entry.id)}`,
      `levels: ${found.filter((one) => !levelled.includes(one)).map(({ entry, claim }) => `${entry.id} ${claim?.level} (${entry.level})`)}`,
      `stray: ${stray.map((claim) => `${claim.id} ${claim.level}${isAbsurd(claim) ? "!" : ""} “${claim.evidence.slice(0, 60)}”`).join(" | ")}`,
      `gaps: ${five}; expert: ${gaps}`,
      `situation: ${plan.situation.kind}, readiness ${plan.readinessRange.map((share) => Math.round(100 * share))}, fair ${key.readiness.range}`,
    ],
  };
};

const database = await openDatabase(":memory:");
await migrate(database);
const app = testApp(database, () => "2026-12-01T09:00:00.000Z");
const rows: Record<string, Omit<ReturnType<typeof judge>, "said">> = {};
for (const name of readdirSync(root).sort()) {
  if (values.only && !values.only.split(",").some((one) => name.startsWith(one))) continue;
  const key: Key = JSON.parse(readFileSync(join(root, name, "key.json"), "utf8"));
  const me = as(app, { personId: newId(), door: "command", scopes: "all" });
  const content = readFileSync(join(root, name, key.ask.file)).toString("base64");
  const { target, hours } = key.ask;
  const plan = await withRole(me.plan.make({ resume: { name: key.ask.file, content }, target, hours, preview: true }));
  if (values.to) {
    mkdirSync(values.to, { recursive: true });
    writeFileSync(join(values.to, `${name}.json`), JSON.stringify(plan, null, 1));
  }
  const { said, ...row } = judge(key, plan);
  rows[name] = row;
  if (values.say) console.log([name, ...said].join("\n  "));
}
const all = Object.values(rows);
const mean = (of: (row: (typeof all)[number]) => number) => all.reduce((sum, row) => sum + of(row), 0) / all.length;
const share = (value: number) => `${Math.round(100 * value)} %`;
console.table(
  Object.fromEntries(
    Object.entries(rows).map(([name, row]) => [
      name,
      {
        ...row,
        recall: share(row.recall),
        precision: share(row.precision),
        evidence: share(row.evidence),
        gaps: share(row.gaps),
        ready: Math.round(row.ready),
        off: Math.round(row.off),
      },
    ]),
  ),
);
console.log(
  `${all.length} people: recall ${share(mean(({ recall }) => recall))}, precision ${share(mean(({ precision }) => precision))}, evidence ${share(mean(({ evidence }) => evidence))}, gaps ${share(mean(({ gaps }) => gaps))}, readiness off by ${mean(({ off }) => off).toFixed(1)} points, inside ${all.filter(({ off }) => off === 0).length}`,
);
await database.destroy();
