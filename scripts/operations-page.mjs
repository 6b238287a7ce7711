// `npm run operations`: writes docs/operations.md from the operations as they are. With --check it only compares.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inForeground, prepare, root } from "./runtime.mjs";

if (!process.features.typescript) process.exit(await inForeground(await prepare(), process.argv.slice(1), { cwd: root }));

const [{ router }, { operationsPage }] = await Promise.all([
  import("../src/router.ts"),
  import("../src/surfaces/operations-page.ts"),
]);
const file = join(root, "docs", "operations.md");
const page = operationsPage(router);
if (!process.argv.includes("--check")) writeFileSync(file, page);
else if (readFileSync(file, "utf8") !== page) {
  console.log("docs/operations.md does not list the operations as they are. `npm run operations` writes it anew.");
  process.exit(1);
}
process.exit(0);
