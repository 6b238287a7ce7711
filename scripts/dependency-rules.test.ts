// Each rule of dependency refuses the import it is there to refuse, and lets the house as planned pass.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const packages = ["zod", "kysely", "pg", "react", "@orpc/server"];

/** A small house in which every import is allowed. */
const house: Record<string, string> = {
  "package.json": JSON.stringify({ type: "module", dependencies: Object.fromEntries(packages.map((name) => [name, "1.0.0"])) }),
  "src/main.ts": `import { router } from "./router.ts"; export const main = router;`,
  "src/router.ts": `import { skills } from "./systems/skills/index.ts"; import { learning } from "./systems/learning/index.ts"; export const router = { skills, learning };`,
  "src/config.ts": `export const config = {};`,
  "src/core/day.ts": `import { z } from "zod"; export const day = z;`,
  "src/operations/contributions.ts": `export const collect = 1;`,
  "src/operations/operation.ts": `import type { Database } from "../database/open.ts"; export type Operation = Database;`,
  "src/career/role.ts": `import { day } from "../core/day.ts"; export const role = day;`,
  "src/database/open.ts": `import { Kysely } from "kysely"; import type { Rows } from "./tables.ts"; export type Database = Rows; export const open = Kysely;`,
  "src/database/tables.ts": `export interface Rows { id: string }`,
  "src/systems/wins/index.ts": `export const wins = 1;`,
  "src/systems/skills/schema.ts": `import { day } from "../../core/day.ts"; export const skill = day;`,
  "src/systems/skills/rules.ts": `import { role } from "../../career/role.ts"; import { skill } from "./schema.ts"; export const gap = [role, skill];`,
  "src/systems/skills/store.ts": `import { sql } from "kysely"; export const store = [sql];`,
  "src/systems/skills/operations.ts": `import { store } from "./store.ts"; import { gap } from "./rules.ts"; export const skills = [store, gap];`,
  "src/systems/skills/index.ts": `import { wins } from "../wins/index.ts"; import { skills as own } from "./operations.ts"; export const skills = [wins, own];`,
  "src/systems/skills/shared.ts": `export { skill } from "./schema.ts";`,
  "src/systems/learning/schema.ts": `import { skill } from "../skills/shared.ts"; export const goal = skill;`,
  "src/systems/skills/web/skills-screen.tsx": `import { useState } from "react"; import { gap } from "../rules.ts"; import type { router } from "../../../router.ts"; import { kit } from "../../../web/kit/card.tsx"; export const SkillsScreen = () => <p>{[useState, gap, kit] as never as typeof router}</p>;`,
  "src/systems/goals/index.ts": `export const goals = 1;`,
  "src/systems/learning/index.ts": `import { skills } from "../skills/index.ts"; import { goals } from "../goals/index.ts"; export const learning = [skills, goals];`,
  "src/surfaces/rest.ts": `export const rest = (router: object) => router;`,
  "src/web/kit/card.tsx": `export const kit = 1;`,
  "src/web/routes.tsx": `import { SkillsScreen } from "../systems/skills/web/skills-screen.tsx"; export const routes = [SkillsScreen];`,
};

let home = "";
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "cairn-rules-"));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

let builds = 0;
function refusedBy(extra: Record<string, string>): string[] {
  const folder = join(home, String(builds++));
  const files = { ...house, ...extra };
  for (const name of packages) {
    files[`node_modules/${name}/package.json`] = JSON.stringify({ name, version: "1.0.0", type: "module", main: "index.js" });
    files[`node_modules/${name}/index.js`] = "export const z = 1;";
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const cruiser = join(root, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
  const config = join(root, "dependency-cruiser.config.mjs");
  const answer = execFileSync(process.execPath, [cruiser, "--config", config, "-T", "json", "src"], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const found = JSON.parse(answer) as { summary: { violations: { rule: { name: string } }[] } };
  return found.summary.violations.map((violation) => violation.rule.name);
}

test("the house as planned passes", () => {
  expect(refusedBy({})).toEqual([]);
});

const bad: [rule: string, path: string, text: string][] = [
  [
    "pure-rules-know-contributions-as-types",
    "src/systems/goals/rules.ts",
    `import { collect } from "../../operations/contributions.ts"; export const a = collect;`,
  ],
  ["pure-schema-and-rules", "src/systems/goals/rules.ts", `import { config } from "../../config.ts"; export const a = config;`],
  [
    "pure-schema-and-rules",
    "src/systems/skills/schema.ts",
    `import type { store } from "./store.ts"; export type A = typeof store;`,
  ],
  ["pure-schema-and-rules", "src/career/role.ts", `import { open } from "../database/open.ts"; export const role = open;`],
  [
    "pure-rules-use-no-runtime-or-framework",
    "src/systems/goals/rules.ts",
    `import { readFileSync } from "node:fs"; export const a = readFileSync;`,
  ],
  [
    "pure-rules-use-no-runtime-or-framework",
    "src/systems/goals/rules.ts",
    `import { useState } from "react"; export const a = useState;`,
  ],
  ["pure-through-and-through", "src/career/role.ts", `import { far } from "../catalogue/far.ts"; export const role = far;`],
  ["pure-schema-and-rules", "src/systems/skills/shared.ts", `import { store } from "./store.ts"; export const skill = store;`],
  [
    "systems-meet-at-index",
    "src/systems/goals/rules.ts",
    `import type { skill } from "../skills/schema.ts"; export type A = typeof skill;`,
  ],
  [
    "systems-entered-at-index",
    "src/main.ts",
    `import { skills } from "./systems/skills/operations.ts"; export const main = skills;`,
  ],
  [
    "systems-are-registered",
    "src/systems/juggling/index.ts",
    `import { skills } from "../skills/index.ts"; export const a = skills;`,
  ],
  [
    "systems-only-downwards",
    "src/systems/skills/operations.ts",
    `export type { goals as skills } from "../goals/index.ts"; export const skills = 1;`,
  ],
  ["systems-only-downwards", "src/systems/skills/rules.ts", `export const gap = () => import("../goals/index.ts");`],
  ["systems-only-downwards", "src/systems/resume/index.ts", `import { goals } from "../goals/index.ts"; export const a = goals;`],
  [
    "floors-only-downwards",
    "src/core/day.ts",
    `import type { skills } from "../systems/skills/index.ts"; export type day = typeof skills;`,
  ],
  [
    "floors-only-downwards",
    "src/database/open.ts",
    `import type { Operation } from "../operations/operation.ts"; export type Database = Operation;`,
  ],
  ["core-knows-no-framework", "src/core/day.ts", `import type { Kysely } from "kysely"; export type day = Kysely<object>;`],
  [
    "operations-run-without-sql",
    "src/operations/operation.ts",
    `import { open } from "../database/open.ts"; export const a = open;`,
  ],
  [
    "ground-floor-knows-no-system",
    "src/accounts/sign-in.ts",
    `import { skills } from "../systems/skills/index.ts"; export const a = skills;`,
  ],
  [
    "systems-know-no-surface",
    "src/systems/skills/operations.ts",
    `import { rest } from "../../surfaces/rest.ts"; export const skills = rest;`,
  ],
  [
    "surfaces-name-no-system",
    "src/surfaces/rest.ts",
    `import { skills } from "../systems/skills/index.ts"; export const rest = skills;`,
  ],
  [
    "browser-sees-schemas-rules-types",
    "src/systems/skills/web/skills-screen.tsx",
    `import { store } from "../store.ts"; export const SkillsScreen = () => <p>{store as never}</p>;`,
  ],
  [
    "browser-sees-schemas-rules-types",
    "src/web/routes.tsx",
    `import { router } from "../router.ts"; export const routes = router;`,
  ],
  ["browser-runs-no-server-package", "src/web/kit/card.tsx", `import { os } from "@orpc/server"; export const kit = os;`],
  ["browser-runs-no-module-of-node", "src/web/kit/card.tsx", `import { join } from "node:path"; export const kit = join;`],
  [
    "no-cycles",
    "src/core/day.ts",
    `import type { role } from "../career/role.ts"; export const day = 1; export type A = typeof role;`,
  ],
  ["tables-have-one-owner", "src/systems/skills/operations.ts", `import { sql } from "kysely"; export const skills = sql;`],
  ["imports-resolve", "src/core/day.ts", `import { gone } from "./gone.ts"; export const day = gone;`],
];

test.each(bad)("%s refuses %s: %s", (rule, path, text) => {
  const far = {
    "src/catalogue/far.ts": `import { near } from "./near.ts"; export const far = near;`,
    "src/catalogue/near.ts": `import { open } from "../database/open.ts"; export const near = open;`,
  };
  expect(refusedBy({ ...far, [path]: text })).toContain(rule);
});
