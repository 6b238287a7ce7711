// Makes a fresh checkout able to run: the machine's Node is new enough, packages are installed, the pinned Node runs, the browser part is built.
// Built-ins of Node 20 alone: nothing is installed yet when this file runs.
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
const windows = process.platform === "win32";
const lowest = 20;
const runsTypeScript = 24;

const inRoot = (...parts) => join(root, ...parts);
const lockFile = inRoot("package-lock.json");
const installedStamp = inRoot("node_modules", ".cairn-installed");
const runtimeStamp = inRoot("node_modules", ".cairn-runtime");
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

/** Loaded only where another program is run: a command under the right Node runs none. */
const programs = () => import("node:child_process");

/** Runs a program quietly; its output is returned, for when something goes wrong. */
export async function quietly(command, args, options = {}) {
  const { spawn } = await programs();
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
/** Written anew: a checkout that was copied by links keeps its own. */
export const markInstalled = () => {
  rmSync(installedStamp, { force: true });
  writeFileSync(installedStamp, lockDigest());
};

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

/** A program is tried once on a machine: to try it costs as much as a short command. */
async function runsAs(program, version) {
  const { size, mtimeMs } = statSync(program);
  const stamp = [program, version, size, mtimeMs, hostname()].join("\n");
  if (readText(runtimeStamp) === stamp) return true;
  if ((await quietly(program, ["--version"])).output.trim() !== `v${version}`) return false;
  writeFileSync(runtimeStamp, stamp);
  return true;
}

async function findRuntime() {
  const version = pinnedVersion();
  if (process.version === `v${version}`) return process.execPath;
  for (const program of runtimePlaces()) if (await runsAs(program, version)) return program;
  return undefined;
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
  const found = await findRuntime();
  if (found) return found;
  if (Number(process.versions.node.split(".")[0]) >= runsTypeScript) {
    say(`Node ${version} could not be fetched; going on with the machine's own ${process.version}.`);
    return process.execPath;
  }
  return giveUp(
    `${lastLines(output)}\n\nNode ${version} could not be fetched: see above. Check the network, or install Node ${runsTypeScript} or later, and try again.`,
  );
}

export const runtime = async () => (await findRuntime()) ?? (await repairRuntime());

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

const isTest = (path) => /\.test\.tsx?$/.test(path);
const seenByBrowser = (path) => !/(^|[\\/])(database|accounts|surfaces|golden)[\\/]/.test(path) && !isTest(path);
/** Data too: roles, words and credentials are built into the server. */
export const seenByServer = (path) => /\.(?:ts|json)$/.test(path) && !/[\\/]golden[\\/]/.test(path) && !isTest(path);

/** Of all that a part is built from: another once a source, the way of building or a package is another. */
function digestOf(isSource, config) {
  const sources = readdirSync(inRoot("src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  const hash = createHash("sha256");
  for (const path of [...sources.filter((path) => isSource(path.slice(root.length))), inRoot(config), lockFile].sort()) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

/** Builds with vite, or gives up with what it said. */
async function build(node, what, config, ...args) {
  const since = Date.now();
  say(`Building ${what} …`);
  const vite = inRoot("node_modules", "vite", "bin", "vite.js");
  const { code, output } = await quietly(node, [vite, "build", "--config", inRoot(config), "--logLevel", "warn", ...args]);
  if (code !== 0) giveUp(`${lastLines(output, 60)}\n\nCairn could not build ${what}: see above.`);
  say(`Cairn has built ${what} (${seconds(since)}).`);
}

/** Builds the browser part when its sources changed since the last build. */
export async function buildBrowserPart(node) {
  const stamp = digestOf(seenByBrowser, "vite.config.ts");
  if (readText(webStamp) === stamp && existsSync(inRoot("dist", "web", "index.html"))) return;
  await build(node, "the browser part", "vite.config.ts");
  mkdirSync(dirname(webStamp), { recursive: true });
  writeFileSync(webStamp, stamp);
}

const serversKept = 3;

/** Builds the server and the command line when their sources changed since the last build; answers with their folder. */
export async function buildServerPart(node) {
  const name = `server-${digestOf(seenByServer, "vite.server.config.ts").slice(0, 16)}`;
  const folder = inRoot("dist", name);
  if (existsSync(folder)) return folder;
  // Two commands may build at once: each builds aside, and the first to be ready is taken.
  const aside = inRoot("dist", `building-${process.pid}`);
  await build(node, "the server", "vite.server.config.ts", "--outDir", aside);
  if (existsSync(folder)) rmSync(aside, { recursive: true });
  else renameSync(aside, folder);
  // A server that still runs may yet ask for a piece of its own folder: the latest few stay.
  const built = readdirSync(inRoot("dist")).filter((one) => one.startsWith("server-"));
  const byAge = built.sort((a, b) => statSync(inRoot("dist", b)).mtimeMs - statSync(inRoot("dist", a)).mtimeMs);
  for (const old of byAge.slice(serversKept)) rmSync(inRoot("dist", old), { recursive: true, force: true });
  return folder;
}

/** Where Node keeps what it made of a built server: the next start is quicker and needs less memory. */
export const compileCache = (server) => join(server, "compiled");

/** npm ends the shell between itself and this script when it is told to stop, and nobody tells the script: so look whether that shell is still there. */
export function whenNpmIsStopped(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  setInterval(() => process.ppid !== shell && stop(), 500).unref();
}

/** Runs a program in the person's terminal, passing signals on; answers its exit code. */
export async function inForeground(command, args, options = {}) {
  const { spawn } = await programs();
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
