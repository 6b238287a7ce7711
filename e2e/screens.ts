// Takes a picture of every screen into .screens/ with one page to look at them, and prints what axe and the eye would object to.
// `npm run screens -- goals today` takes only the screens whose address contains one of the words.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { createServer } from "vite";
import { faultsInSight } from "./faults-in-sight.ts";
import { type Cairn, startCairn } from "./harness.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, ".screens");
const words = process.argv.slice(2);

const sizes = { small: { width: 390, height: 844 }, wide: { width: 1280, height: 860 } } as const;
const schemes = ["light", "dark"] as const;
type Size = keyof typeof sizes;
type Scheme = (typeof schemes)[number];

interface Shot {
  career: string;
  path: string;
  size: Size;
  scheme: Scheme;
  file: string;
  findings: string[];
}

/** The addresses that the systems declare; those of single records are found by following links. */
async function declaredPaths(): Promise<string[]> {
  const vite = await createServer({
    root,
    configFile: false,
    logLevel: "error",
    server: { middlewareMode: true, ws: false },
    appType: "custom",
  });
  try {
    const { screens } = (await vite.ssrLoadModule("/src/web/screens.ts")) as typeof import("../src/web/screens.ts");
    return screens.flatMap(({ routes }) => routes.map(({ path }) => path)).filter((path) => !path.includes("$"));
  } finally {
    await vite.close();
  }
}

const idInAddress = /[0-9a-f]{8}-[0-9a-f-]{27}|(?<=\/)(starter|esco|onet):.+$/g;
const shapeOf = (path: string) => path.replace(idInAddress, "$id").replace(/^\/operations\/.+/, "/operations/$name");

async function settle(page: Page) {
  await page.waitForLoadState("networkidle");
  await page
    .waitForFunction(() => !document.querySelector(".mantine-Skeleton-root, [aria-busy=true]"), undefined, { timeout: 8_000 })
    .catch(() => {});
  await page.evaluate(() => document.fonts.ready);
}

const linksOn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("a[href]")].flatMap((link) => {
      const { origin, pathname } = new URL((link as HTMLAnchorElement).href);
      return origin === location.origin ? [pathname] : [];
    }),
  );

/** Follows links from the front page; of the addresses that differ only in a record's id or an operation's name, the first stands for all. */
async function findScreens(cairn: Cairn, declared: string[]): Promise<string[]> {
  const page = await cairn.open("/", { viewport: sizes.wide });
  const found = new Map<string, string>();
  const toVisit = ["/", ...declared];
  for (let path = toVisit.shift(); path !== undefined && found.size < 200; path = toVisit.shift()) {
    if (found.has(shapeOf(path)) || /^\/(api|rpc|mcp|health|auth|enter|calendar)\b|\.\w+$/.test(path)) continue;
    found.set(shapeOf(path), path);
    await page.goto(path);
    await settle(page);
    toVisit.push(...(await linksOn(page)));
  }
  await page.context().close();
  return [...found.values()].filter((path) => words.length === 0 || words.some((word) => path.includes(word)));
}

async function lookAt(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  const { overflow, cut, broken, overlap } = await faultsInSight(page);
  return [
    ...serious.map(
      ({ id, nodes }) =>
        `axe ${id}: ${nodes
          .map(({ target }) => target.join(" "))
          .slice(0, 3)
          .join(", ")}`,
    ),
    ...overflow.map((what) => `overflow: ${what}`),
    ...cut.map((what) => `cut: ${what}`),
    ...broken.map((what) => `broken: ${what}`),
    ...overlap.map((what) => `overlap: ${what}`),
  ];
}

/** A long list is as telling after three windows as after thirty. */
async function topOf(page: Page, { width, height }: { width: number; height: number }) {
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  return { x: 0, y: 0, width, height: Math.min(Math.max(whole, height), 3 * height) };
}

async function shootAs(cairn: Cairn, career: string, paths: string[], size: Size, scheme: Scheme): Promise<Shot[]> {
  const shots: Shot[] = [];
  const page = await cairn.open("/", { viewport: sizes[size], colorScheme: scheme, reducedMotion: "reduce" });
  for (const path of paths) {
    await page.goto(path);
    await settle(page);
    const shape = shapeOf(path)
      .replace(/[^a-z0-9]+/gi, "-")
      .replace(/^-|-$/g, "");
    const file = `${shape || "front"}.${career}.${size}.${scheme}.png`;
    const findings = await lookAt(page);
    await page.screenshot({ path: join(folder, file), fullPage: true, clip: await topOf(page, sizes[size]) });
    shots.push({ career, path: shapeOf(path), size, scheme, file, findings });
  }
  await page.context().close();
  return shots;
}

async function shoot(cairn: Cairn, career: string, paths: string[]): Promise<Shot[]> {
  const shots: Shot[] = [];
  for (const size of Object.keys(sizes) as Size[]) {
    shots.push(...(await Promise.all(schemes.map((scheme) => shootAs(cairn, career, paths, size, scheme)))).flat());
  }
  return shots;
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function pageOf(shots: Shot[]): string {
  const figure = ({
    file,
    career,
    size,
    scheme,
    findings,
  }: Shot) => `<figure class="${size}${findings.length > 0 ? " wrong" : ""}">
<a href="${file}"><img loading="lazy" src="${file}" alt=""></a>
<figcaption>${career}, ${size}, ${scheme}${findings.map((finding) => `<br>${escaped(finding)}`).join("")}</figcaption></figure>`;
  const section = ([path, group = []]: [string, Shot[] | undefined]) =>
    `<h2>${escaped(path)}</h2><div>${group.map(figure).join("")}</div>`;
  return `<!doctype html><meta charset="utf-8"><title>Screens</title>
<style>body{font:14px sans-serif;margin:24px;background:#888}div{display:flex;flex-wrap:wrap;gap:12px;align-items:flex-start}figure{margin:0}
.small img{width:195px}.wide img{width:480px}.wrong img{outline:3px solid #c00}figcaption{max-width:480px}</style>
${Object.entries(Object.groupBy(shots, ({ path }) => path))
  .map(section)
  .join("\n")}`;
}

function printTable(shots: Shot[]) {
  const kinds = ["axe", "overflow", "cut", "broken", "overlap"];
  console.log(
    `${"screen".padEnd(36)}${"career".padEnd(8)}${"size".padEnd(7)}${"scheme".padEnd(8)}${kinds.map((kind) => kind.padStart(9)).join("")}`,
  );
  for (const { path, career, size, scheme, findings } of shots) {
    const counts = kinds.map((kind) => findings.filter((finding) => finding.startsWith(kind)).length);
    console.log(
      `${path.padEnd(36)}${career.padEnd(8)}${size.padEnd(7)}${scheme.padEnd(8)}${counts.map((count) => String(count).padStart(9)).join("")}`,
    );
  }
  const places = Object.groupBy(
    shots.flatMap((shot) => shot.findings.map((finding) => ({ finding, shot }))),
    ({ finding }) => finding,
  );
  for (const [finding, group = []] of Object.entries(places)) {
    const where = group.slice(0, 3).map(({ shot }) => `${shot.path} ${shot.career} ${shot.size} ${shot.scheme}`);
    console.log(`${finding}\n    ${where.join("; ")}${group.length > 3 ? `; and ${group.length - 3} more` : ""}`);
  }
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const cairn = await startCairn();
const declared = await declaredPaths();
const empty = await shoot(cairn, "empty", await findScreens(cairn, declared));
await cairn.call("/api/sample/load");
const sample = await shoot(cairn, "sample", await findScreens(cairn, declared));
const shots = [...empty, ...sample];
writeFileSync(join(folder, "index.html"), pageOf(shots));
printTable(shots);
await cairn.stop();
const wrong = shots.filter(({ findings }) => findings.length > 0).length;
console.log(`${shots.length} pictures, ${wrong} with findings. Look at them in .screens/index.html`);
process.exit(wrong > 0 ? 1 : 0);
