import { globSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { screens } from "./screens.ts";
import { groups } from "./system-screens.ts";

const systems = fileURLToPath(new URL("../systems/", import.meta.url));

test("every room with screens is found, in the order of the loop", () => {
  const named = globSync("*/web/index.ts", { cwd: systems }).map((path) => path.split(/[\\/]/)[0]);
  expect(named.length).toBeGreaterThan(5);
  expect(screens.map(({ system }) => system)).toEqual(expect.arrayContaining(named));
  const parts = screens.map(({ group }) => groups.indexOf(group));
  expect(parts).toEqual([...parts].sort((a, b) => a - b));
});
