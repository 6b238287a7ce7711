// Makes a fresh checkout able to run: the machine's Node is new enough, packages are installed, the pinned Node runs, the browser part is built.
// Built-ins of Node 20 alone: nothing is installed yet when this file runs.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
const windows = process.platform === "win32";
const lowest = 20;
const runsTypeScript = 24;

const inRoot = (...parts) => join(root, ...parts);
const lockFile = inRoot("package-lock.json");
const installedStamp = inRoot("node_modules", ".cairn-installed");
const webStamp = inRoot("dist", "web.stamp");
const pinnedVersion = () => JSON.parse(readFileSync(inRoot("package.json"), "utf8")).dependencies.node;

/** Progress goes to standard error, so that a command's own output stays clean. */
export const say = (line) => process.stderr.write(`${line}\n`);

/** Ends with one sentence for a person: what is wrong and what to do. */
export function giveUp(sentence) {
  say(sentence);
  process.exit(1);
}

export function requireNode() {
  if (Number(process.versions.node.split(".")[0]) >= lowest) return;
  giveUp(
    `Cairn needs Node ${lowest} or later to set itself up; this is ${process.version}. Install a current Node from nodejs.org and try again.`,
  );
}

/** The machine's own Node and npm, not those that a package put in front of them. */
function machineEnvironment() {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
  const folders = (process.env[name] ?? "").split(delimiter).filter((folder) => !/node_modules[\\/]\.bin[\\/]?$/.test(folder));
  return { ...process.env, [name]: folders.join(delimiter) };
}

/** Runs a program quietly; its output is returned, for when something goes wrong. */
export function quietly(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"], ...options });
    const output = [];
    child.stdout.on("data", (part) => output.push(part));
    child.stderr.on("data", (part) => output.push(part));
    child.on("error", (error) => resolve({ code: 127, output: error.message }));
    child.on("close", (code) => resolve({ code: code ?? 1, output: Buffer.concat(output).toString() }));
  });
}

const npm = (...args) => quietly("npm", args, { env: machineEnvironment(), shell: windows });

const lastLines = (text, count = 25) => text.trimEnd().split("\n").slice(-count).join("\n");
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

const lockDigest = () => createHash("sha256").update(readFileSync(lockFile)).digest("hex");
const readText = (file) => (existsSync(file) ? readFileSync(file, "utf8") : "");
const isInstalled = () => readText(installedStamp) === lockDigest();
export const markInstalled = () => writeFileSync(installedStamp, lockDigest());

async function installPackages() {
  if (isInstalled()) return;
  const since = Date.now();
  say("Installing packages (once, about half a minute) …");
  const { code, output } = await npm("ci", "--no-audit", "--no-fund");
  if (code !== 0)
    giveUp(
      `${lastLines(output)}\n\nThe packages could not be installed: see above. Check the network and run the same command again.`,
    );
  markInstalled();
  say(`Packages are in place (${seconds(since)}).`);
}

/** npm names the platforms' packages of the runtime almost as Node names the platforms. */
function platformPackage() {
  const platform = windows ? "win" : process.platform;
  const prefix = process.platform === "darwin" && process.arch === "arm64" ? "node-bin" : "node";
  return `${prefix}-${platform}-${process.arch}`;
}

function runtimePlaces() {
  const program = join("bin", windows ? "node.exe" : "node");
  return [
    inRoot("node_modules", "node", program),
    inRoot(".runtime", "node_modules", platformPackage(), program),
    inRoot("node_modules", "node", "node_modules", platformPackage(), program),
    inRoot("node_modules", platformPackage(), program),
  ].filter(existsSync);
}

const runsAs = (program, version) => spawnSync(program, ["--version"], { encoding: "utf8" }).stdout?.trim() === `v${version}`;

function findRuntime() {
  const version = pinnedVersion();
  return runtimePlaces().find((program) => runsAs(program, version));
}

/** An install without install scripts leaves the runtime out: fetch the platform's package into a folder that npm does not clean. */
async function repairRuntime() {
  const version = pinnedVersion();
  say(`Fetching the runtime, Node ${version} …`);
  const folder = inRoot(".runtime");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), `${JSON.stringify({ private: true })}\n`);
  const { output } = await npm(
    "install",
    "--prefix",
    folder,
    "--no-save",
    "--no-audit",
    "--no-fund",
    `${platformPackage()}@${version}`,
  );
  const found = findRuntime();
  if (found) return found;
  if (Number(process.versions.node.split(".")[0]) >= runsTypeScript) {
    say(`Node ${version} could not be fetched; going on with the machine's own ${process.version}.`);
    return process.execPath;
  }
  return giveUp(
    `${lastLines(output)}\n\nNode ${version} could not be fetched: see above. Check the network, or install Node ${runsTypeScript} or later, and try again.`,
  );
}

export const runtime = async () => findRuntime() ?? (await repairRuntime());

/** So that `npx cairn` finds the command of the checkout itself. */
export function linkCommand() {
  const folder = inRoot("node_modules", ".bin");
  if (!existsSync(folder)) return;
  if (windows) {
    writeFileSync(join(folder, "cairn.cmd"), `@node "%~dp0\\..\\..\\scripts\\cairn.mjs" %*\r\n`);
    return;
  }
  const link = join(folder, "cairn");
  if (existsSync(link)) return;
  rmSync(link, { force: true });
  symlinkSync(join("..", "..", "scripts", "cairn.mjs"), link);
}

/** Packages and the pinned Node, whatever was there before; cheap when all is in place. */
export async function prepare() {
  requireNode();
  await installPackages();
  linkCommand();
  return runtime();
}

const seenByBrowser = (path) => !/(^|[\\/])(database|accounts|surfaces|golden)[\\/]|\.test\.tsx?$/.test(path);

function browserSources() {
  const sources = readdirSync(inRoot("src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return [...sources.filter((path) => seenByBrowser(path.slice(root.length))), inRoot("vite.config.ts"), lockFile].sort();
}

function browserSourcesStamp() {
  const hash = createHash("sha256");
  for (const path of browserSources()) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

/** Builds the browser part when its sources changed since the last build. */
export async function buildBrowserPart(node) {
  const stamp = browserSourcesStamp();
  if (readText(webStamp) === stamp && existsSync(inRoot("dist", "web", "index.html"))) return;
  const since = Date.now();
  say("Building the browser part …");
  const { code, output } = await quietly(node, [inRoot("node_modules", "vite", "bin", "vite.js"), "build", "--logLevel", "warn"]);
  if (code !== 0) giveUp(`${lastLines(output, 60)}\n\nThe browser part could not be built: see above.`);
  mkdirSync(dirname(webStamp), { recursive: true });
  writeFileSync(webStamp, stamp);
  say(`The browser part is built (${seconds(since)}).`);
}

/** Keeps what Node made of the sources: the next start is a third faster and needs 25 MB less. */
export const withCompileCache = () => ({ ...process.env, NODE_COMPILE_CACHE: inRoot("node_modules", ".cache", "compile") });

/** npm ends the shell between itself and this script when it is told to stop, and nobody tells the script: so look whether that shell is still there. */
export function whenNpmIsStopped(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  setInterval(() => process.ppid !== shell && stop(), 500).unref();
}

/** Runs a program in the person's terminal, passing signals on; answers its exit code. */
export function inForeground(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: "inherit", ...options });
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    // Ctrl+C in a terminal reaches the child by itself; passed on as well, it would look like a second, impatient one.
    const forward = (signal) => (signal === "SIGINT" && process.stdin.isTTY ? undefined : child.kill(signal));
    for (const signal of signals) process.on(signal, forward);
    whenNpmIsStopped(() => child.kill("SIGTERM"));
    child.on("error", (error) => {
      say(error.message);
      resolve(1);
    });
    child.on("exit", (code, signal) => {
      for (const name of signals) process.off(name, forward);
      resolve(code ?? (signal === "SIGINT" ? 130 : 143));
    });
  });
}
