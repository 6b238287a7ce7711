// Writes src/catalogue/starter/work-profiles.ts anew from the official O*NET database in its text form.
// Usage: node_modules/node/bin/node scripts/starter-work-profiles.mjs [folder or ZIP of O*NET]
import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openImportSource } from "../src/catalogue/import-source.ts";
import { readOnet } from "../src/catalogue/onet.ts";
import { starterWorkRows, starterWorkText } from "../src/catalogue/starter/make-work-profiles.ts";
import { roles } from "../src/catalogue/starter/roles.ts";

const root = join(import.meta.dirname, "..");
const from = process.argv[2] ?? join(root, "..", "shared", "data", "onet-30.0");
const to = join(root, "src", "catalogue", "starter", "work-profiles.ts");

if (!existsSync(from)) {
  console.error(`NOT WRITTEN: the O*NET database is not at ${from}. Give its folder or ZIP as an argument.`);
  process.exit(1);
}
const source = await openImportSource(from);
const batch = await readOnet(source, () => {});
source.close();
const rows = starterWorkRows(batch, roles);
writeFileSync(to, starterWorkText(batch, rows));
spawnSync(process.execPath, [join(root, "node_modules", "@biomejs", "biome", "bin", "biome"), "check", "--write", to]);

const has = (set) => roles.filter((role) => rows.some((row) => row.soc === role.soc && row[set] !== null)).length;
console.log(`Written: ${rows.length} SOC codes from O*NET ${batch.version}.`);
console.log(
  `Of ${roles.length} starter roles ${has("interests")} have interests, ${has("workValues")} work values, ${has("environment")} an environment.`,
);
for (const name of ["Interests.txt", "Work Values.txt", "Work Context.txt"]) {
  if (batch.missingFiles.includes(name)) console.log(`NOT THERE: ${name}. What it holds is null in what was written.`);
}
