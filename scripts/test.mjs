// `npm test`: sets up what the tests need, runs units and journeys, and ends with one line of counts.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "./chromium.mjs";
import { postgres } from "./postgres.mjs";
import { buildBrowserPart, buildServerPart, inForeground, prepare, root, say } from "./runtime.mjs";

// `--long` makes every random call, as CI does; without it a tenth of them are made.
const isLong = process.argv.includes("--long") || process.env.CI === "true";
const wishes = process.argv.slice(2).filter((wish) => wish !== "--long");
const paths = wishes.filter((wish, index) => !wish.startsWith("-") && !(wishes[index - 1] ?? "").startsWith("-"));
const aboutJourneys = (path) => path.replace(/^\.\//, "").startsWith("e2e");
const wanted = {
  units: paths.length === 0 || paths.some((path) => !aboutJourneys(path)),
  journeys: paths.length === 0 || paths.some(aboutJourneys),
};

const node = await prepare();
const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
const folder = mkdtempSync(join(tmpdir(), "cairn-test-"));
const totals = { passed: 0, failed: 0, skipped: 0 };

/** A file that does not load has no tests to count: it counts as one failure itself, as does an error outside of any test. */
function count(report, code) {
  const before = totals.failed;
  const files = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")).testResults : [];
  for (const file of files) {
    if (file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed")) totals.failed++;
    for (const { status } of file.assertionResults) totals[status === "passed" || status === "failed" ? status : "skipped"]++;
  }
  if (code !== 0 && totals.failed === before) totals.failed++;
}

async function run(project, env) {
  const report = join(folder, `${project}.json`);
  const args = [
    "run",
    "--project",
    project,
    "--passWithNoTests",
    "--reporter=dot",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ];
  count(
    report,
    await inForeground(node, [vitest, ...args, ...wishes], {
      cwd: root,
      env: { ...process.env, ...(isLong && { CAIRN_TEST_LONG: "1" }), ...env },
    }),
  );
}

async function units() {
  const { address, stop } = await postgres();
  try {
    await run("units", address ? { CAIRN_TEST_POSTGRES: address } : {});
  } finally {
    await stop();
  }
}

/** Counted in the text, because to load them may already need the browser. */
function journeysIn(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith(".journey.ts"));
  const wished = files.filter(
    (name) => paths.length === 0 || paths.some((path) => `e2e/${name}`.includes(path.replace(/^\.\//, ""))),
  );
  return wished.flatMap((name) => readFileSync(join(folder, name), "utf8").match(/^\s*test[.(]/gm) ?? []).length;
}

async function journeys() {
  const browser = await chromium();
  if (browser) {
    await buildBrowserPart(node);
    return run("journeys", { CAIRN_CHROMIUM: browser, CAIRN_TEST_SERVER: join(await buildServerPart(node), "main.js") });
  }
  const missed = journeysIn(join(root, "e2e"));
  totals.skipped += missed;
  say(`NO CHROMIUM HERE: ${missed} journeys skipped. Install Chromium or set CAIRN_CHROMIUM to its path.`);
}

if (wanted.units) await units();
if (wanted.journeys) await journeys();
rmSync(folder, { recursive: true, force: true });

const counted = totals.passed + totals.failed;
if (counted === 0) say("No test ran.");
console.log(`${totals.passed} passed, ${totals.failed} failed${totals.skipped > 0 ? `, ${totals.skipped} skipped` : ""}`);
process.exit(totals.failed > 0 || counted === 0 ? 1 : 0);
