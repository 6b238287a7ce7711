// `npm run check`: everything that can be said about the code without running it, at once; details only for what failed.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { prepare, quietly, root } from "./runtime.mjs";

const tool = (...parts) => join(root, "node_modules", ...parts);
const folders = ["src", "e2e", "bench"].filter((folder) => existsSync(join(root, folder)));
const cruise = tool("dependency-cruiser", "bin", "dependency-cruiser.mjs");

const checks = {
  types: [tool("typescript", "bin", "tsc"), "-p", "tsconfig.json", "--checkers", "1"],
  "lint and format": [tool("@biomejs", "biome", "bin", "biome"), "check", "--error-on-warnings", "--max-diagnostics=100", "."],
  "dependency rules": [cruise, "--config", "dependency-cruiser.config.mjs", "--output-type", "err-long", ...folders],
  "house rules": ["scripts/house-rules.mjs"],
  "operations page": ["scripts/operations-page.mjs", "--check"],
  "dead code": [tool("knip", "bin", "knip.js"), "--no-progress"],
};

const node = await prepare();

/** The rules are read with swc, so that TypeScript 7 has no programming interface yet is no loss, and the warning about it only noise. */
const withoutNoise = (output) => output.replace(/\n‼ missing-tsc-transpiler[\s\S]*?stable\.\n/, "");

async function run([name, args]) {
  const since = Date.now();
  const { code, output } = await quietly(node, args);
  // Without its parser the cruiser sees no file at all and is content.
  const failed = code !== 0 || output.includes("(0 modules");
  const time = `${((Date.now() - since) / 1000).toFixed(1)} s`;
  console.log(`${failed ? "FAILED" : "ok    "} ${name.padEnd(17)} ${time}`);
  return { name, failed, output };
}

const failures = (await Promise.all(Object.entries(checks).map(run))).filter(({ failed }) => failed);
for (const { name, output } of failures) console.log(`\n--- ${name} ---\n${withoutNoise(output).trimEnd()}`);
process.exit(failures.length > 0 ? 1 : 0);
