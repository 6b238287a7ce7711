// `npm run bench -- NAME …`: runs bench/NAME.ts under the pinned Node; without a name it says which there are.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { giveUp, inForeground, prepare, root, say } from "./runtime.mjs";

const folder = join(root, "bench");
const [name, ...others] = process.argv.slice(2);
const benches = readdirSync(folder)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => ({
    name: file.slice(0, -3),
    purpose: readFileSync(join(folder, file), "utf8")
      .split("\n")[0]
      ?.replace(/^\/\/ /, ""),
  }));

if (!name) {
  for (const bench of benches) say(`${bench.name.padEnd(20)} ${bench.purpose}`);
  process.exit(0);
}
if (!benches.some((bench) => bench.name === name))
  giveUp(`There is no bench “${name}”. These exist: ${benches.map((bench) => bench.name).join(", ")}.`);
process.exit(await inForeground(await prepare(), [join(folder, `${name}.ts`), ...others], { cwd: root }));
