// Writes src/catalogue/title-confidence.json anew: how sure a title is, fitted on one half of the names that are kept out of the starter set, ESCO and O*NET.
// Usage: node_modules/node/bin/node scripts/title-confidence.mjs   (CAIRN_DATA is the folder with the data)
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { data, isThere, readCatalogues } from "../bench/advice/catalogues.ts";
import { titleAnswers } from "../bench/advice/title-cases.ts";
import { furthestLead } from "../src/catalogue/title-confidence.ts";
import { logistic } from "./logistic.mjs";

if (!isThere()) {
  console.error(`NOT WRITTEN: ESCO and O*NET are not in ${data}. Name their folder in CAIRN_DATA.`);
  process.exit(1);
}
const answers = titleAnswers(await readCatalogues()).filter(({ isName, isTest }) => !isName && !isTest);
const cases = answers.map(({ likeness, lead, isRight }) => {
  const ahead = Math.min(furthestLead, Math.max(0, lead));
  return { signs: [1, likeness, ahead, likeness * ahead], right: isRight ? 1 : 0 };
});

const weights = logistic(cases);
const source = `${cases.length} names kept out of the starter set, ESCO 1.2.0 and O*NET 30.0 (scripts/title-confidence.mjs)`;
const to = join(import.meta.dirname, "..", "src", "catalogue", "title-confidence.json");
writeFileSync(
  to,
  `{
  "source": ${JSON.stringify(source)},
  "weights": [${weights.join(", ")}]
}
`,
);
console.log(`Written: ${weights.join(", ")} from ${cases.length} names.`);
