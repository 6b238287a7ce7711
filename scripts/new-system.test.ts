// What `npm run new-system` writes passes its own test, in a copy of the house that is then thrown away.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const installed = ".cairn-installed";
let house = "";
const run = (...args: string[]) => execFileSync(process.execPath, args, { cwd: house, encoding: "utf8", stdio: "pipe" });
const newSystem = (...args: string[]) => run("scripts/new-system.mjs", ...args);

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), "cairn-room-"));
  for (const name of [
    "src",
    "scripts",
    "docs",
    "package.json",
    "package-lock.json",
    "biome.json",
    "tsconfig.json",
    "vitest.config.ts",
  ])
    cpSync(join(root, name), join(house, name), { recursive: true });
  // Each package by itself, and counted as installed: an installation in the copy must never reach those of the house.
  mkdirSync(join(house, "node_modules"));
  for (const name of readdirSync(join(root, "node_modules")))
    if (name !== installed) symlinkSync(join(root, "node_modules", name), join(house, "node_modules", name));
  const lock = readFileSync(join(root, "package-lock.json"));
  writeFileSync(join(house, "node_modules", installed), createHash("sha256").update(lock).digest("hex"));
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

test("a room with its table, screens and operations stands, passes its test, and a second of its name is refused", () => {
  newSystem("mentor-talks", "mentor-talk", "--group", "people");
  expect(readFileSync(join(house, "src/systems.ts"), "utf8")).toContain(
    'export { mentorTalksSystem } from "./systems/mentor-talks/index.ts";',
  );
  expect(readdirSync(join(house, "src/database/migrations")).filter((name) => name.endsWith("-mentor-talks.ts"))).toHaveLength(1);
  expect(readFileSync(join(house, "docs/operations.md"), "utf8")).toContain("cairn mentor-talks add");
  expect(run("node_modules/vitest/vitest.mjs", "run", "--project", "units", "src/systems/mentor-talks")).toMatch(/4 passed/);
  expect(() => newSystem("mentor-talks", "mentor-talk")).toThrow(/stands already/);
}, 240_000);

test.each([
  [["Mentor Talks"], /small letters and hyphens/],
  [["sheep"], /Say how one of “sheep” is called/],
  [["sheep", "ewe", "--group", "barn"], /no group of the navigation/],
])("%s is refused with the way out", (args, says) => {
  expect(() => newSystem(...args)).toThrow(says);
});
