// A PostgreSQL for the tests: the one that CAIRN_TEST_POSTGRES names, or a cluster of its own that is gone afterwards.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { installFromDebian } from "./debian.mjs";
import { say } from "./runtime.mjs";

const has = (folder) => ["initdb", "postgres", "pg_isready"].every((name) => existsSync(join(folder, name)));

function findPrograms() {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  return [...(process.env.PATH ?? "").split(delimiter), ...versions.map((version) => join(debian, version, "bin"))].find(has);
}

/** PostgreSQL refuses to run as root, so root lends it the user that its package made. */
function whoRunsIt() {
  if (process.getuid?.() !== 0) return {};
  const number = (flag) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: number("-u"), gid: number("-g"), env: { ...process.env, HOME: "/var/lib/postgresql" } };
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function startCluster(programs) {
  const who = whoRunsIt();
  const folder = mkdtempSync(join(tmpdir(), "cairn-postgres-"));
  const data = join(folder, "data");
  mkdirSync(data, { mode: 0o700 });
  if (who.uid !== undefined) for (const path of [folder, data]) chownSync(path, who.uid, who.gid);
  const options = { ...who, cwd: folder };

  const locale = process.platform === "linux" ? "C.UTF-8" : "C";
  const initdb = ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", `--locale=${locale}`, "--no-sync"];
  const made = spawnSync(join(programs, "initdb"), initdb, { ...options, encoding: "utf8" });
  if (made.status !== 0) throw new Error(made.stderr || made.error?.message);

  const port = await freePort();
  const settings = { listen_addresses: "127.0.0.1", port, unix_socket_directories: folder, fsync: "off", max_connections: 200 };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const server = spawn(join(programs, "postgres"), ["-D", data, ...flags], { ...options, stdio: "ignore" });
  const ended = new Promise((resolve) => server.once("exit", resolve));
  const stop = async () => {
    server.kill("SIGINT");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };

  const answers = () =>
    spawnSync(join(programs, "pg_isready"), ["-q", "-h", "127.0.0.1", "-p", String(port)], options).status === 0;
  for (let tries = 0; tries < 100; tries++) {
    if (answers()) return { address: `postgres://postgres@127.0.0.1:${port}/postgres`, stop };
    if (server.exitCode !== null) break;
    await pause(100);
  }
  await stop();
  throw new Error("the server did not answer");
}

/** Where the tests find PostgreSQL, and how to stop it; without an address the tests fall back to PGlite. */
export async function postgres() {
  const nothingToStop = async () => {};
  if (process.env.CAIRN_TEST_POSTGRES) return { address: process.env.CAIRN_TEST_POSTGRES, stop: nothingToStop };
  const programs = findPrograms() ?? ((await installFromDebian("postgresql")) ? findPrograms() : undefined);
  if (programs) {
    try {
      return await startCluster(programs);
    } catch (error) {
      say(`PostgreSQL in ${programs} could not be started: ${error.message.trim()}`);
    }
  }
  say(
    "NO POSTGRESQL HERE: storage tests run on PGlite instead. Install PostgreSQL or set CAIRN_TEST_POSTGRES to test on the real one.",
  );
  return { address: undefined, stop: nothingToStop };
}
