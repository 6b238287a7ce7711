// Writes src/catalogue/skill-confidence.json anew: how sure a find of a skill is, fitted on one half of the finds that were read.
// Usage: node_modules/node/bin/node scripts/skill-confidence.mjs
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readFinds } from "../bench/advice/skill-finds.ts";
import { logistic } from "./logistic.mjs";

const cases = readFinds()
  .filter(({ isTest }) => !isTest)
  .map(({ strength, isRight }) => ({ signs: [1, strength], right: isRight ? 1 : 0 }));
const weights = logistic(cases);
const source = `${cases.length} finds in public postings, read by one author: the even half of bench/advice/skill-finds.tsv (scripts/skill-confidence.mjs)`;
const to = join(import.meta.dirname, "..", "src", "catalogue", "skill-confidence.json");
writeFileSync(to, `{\n  "source": ${JSON.stringify(source)},\n  "weights": [${weights.join(", ")}]\n}\n`);
console.log(`Written: ${weights.join(", ")} from ${cases.length} finds.`);
