import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import SQLite from "better-sqlite3";
import { afterEach, describe, expect, test } from "vitest";
import { migrate, migrationNames } from "./database/migrate.ts";
import { openDatabase } from "./database/open.ts";

const main = fileURLToPath(new URL("main.ts", import.meta.url));
const cli = fileURLToPath(new URL("cli.ts", import.meta.url));
const homes: string[] = [];
const running: ChildProcess[] = [];

afterEach(() => {
  for (const server of running.splice(0)) server.kill("SIGKILL");
  for (const home of homes.splice(0)) rmSync(home, { recursive: true, force: true });
});

const newHome = () => {
  const home = mkdtempSync(join(tmpdir(), "cairn-main-"));
  homes.push(home);
  return home;
};

/** A data file as it was before the migrations after this one. */
const dataUpTo = async (name: string, file: string) => {
  const database = await openDatabase(file);
  await migrate(database, { upTo: name });
  await database.destroy();
};

const begin = (home: string, settings: Record<string, string> = {}) => {
  const server = spawn(process.execPath, [main], {
    env: { PATH: process.env.PATH, CAIRN_HOME: home, CAIRN_OPEN: "0", CAIRN_PORT: "0", CAIRN_TIMEZONE: "UTC", ...settings },
  });
  running.push(server);
  const said = { out: "", error: "" };
  server.stdout.on("data", (part) => {
    said.out += part;
  });
  server.stderr.on("data", (part) => {
    said.error += part;
  });
  const ended = once(server, "close").then(([code]) => ({ code: code as number | null, ...said }));
  const link = new Promise<string>((resolve, reject) => {
    server.stdout.on("data", () => {
      const found = /Open (https?:\S+)\n/.exec(said.out)?.[1];
      if (found) resolve(found);
    });
    ended.then(() => reject(new Error(said.error)));
  });
  link.catch(() => undefined);
  return { server, ended, link };
};

describe("npm start", { timeout: 120_000 }, () => {
  test("it prints the address, where the data lies and the link last, lets in by it, and stops when told", async () => {
    const home = newHome();
    const { server, ended, link } = begin(home);
    const entered = await fetch(await link, { redirect: "manual" });
    expect(entered.status).toBe(303);
    server.kill("SIGTERM");
    const { code, out, error } = await ended;
    expect(code).toBe(0);
    expect(error).toBe("");
    expect(out).toContain(join(home, "cairn.db"));
    expect(out.trimEnd().split("\n").at(-1)).toMatch(/^Open http:\/\/127\.0\.0\.1:\d+\/enter\?token=[\w-]{40,}$/);
    expect(existsSync(join(home, "cairn.db-wal"))).toBe(false);
  });

  test("a command in another shell finds the server that runs, and no longer once it has stopped", async () => {
    const home = newHome();
    const { server, ended, link } = begin(home);
    const { origin } = new URL(await link);
    const entered = () => {
      const env = { PATH: process.env.PATH, CAIRN_HOME: home, CAIRN_PORT: "4799" };
      return execFileSync(process.execPath, [cli, "enter"], { env, encoding: "utf8" });
    };
    expect(entered()).toMatch(`${origin}/enter?token=`);
    server.kill("SIGTERM");
    await ended;
    expect(entered()).toMatch("http://127.0.0.1:4799/enter?token=");
    const there = begin(home, { CAIRN_ADDRESS: "https://cairn.example.org" });
    expect(await there.link).toMatch("https://cairn.example.org/enter?token=");
  });

  test("a session outlives a restart, the owner stays the same", async () => {
    const home = newHome();
    const first = begin(home);
    const entered = await fetch(await first.link, { redirect: "manual" });
    const cookie = (entered.headers.get("set-cookie") ?? "").split(";")[0]?.replace(/^[^=]*=/, "") ?? "";
    const page = new URL(entered.headers.get("location") ?? "", await first.link).hash.replace("#entered=", "");
    first.server.kill("SIGTERM");
    await first.ended;
    const { origin, port } = new URL(await begin(home).link);
    const headers = { cookie: `cairn-${port}=${cookie}`, "cairn-page": page };
    expect((await fetch(`${origin}/api/profile/show`, { headers })).status).toBe(200);
  });

  test("a port that is taken is said in one sentence with another port to take", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const at = other.address();
    const port = typeof at === "object" && at ? at.port : 0;
    const { code, error } = await begin(newHome(), { CAIRN_PORT: String(port) }).ended;
    other.close();
    expect(code).toBe(2);
    expect(error.trim().split("\n")).toEqual([expect.stringContaining(`CAIRN_PORT=${port + 1}`)]);
  });

  test("a wrong setting is named", async () => {
    const { code, error } = await begin(newHome(), { CAIRN_PORT: "x" }).ended;
    expect(code).toBe(2);
    expect(error).toMatch(/^CAIRN_PORT is “x”, which is no port\. .*\n$/);
  });

  test("a file that is no data file of Cairn is left alone", async () => {
    const home = newHome();
    const file = join(home, "letter.txt");
    writeFileSync(file, "Dear Mara, ".repeat(500));
    const { code, error } = await begin(home, { CAIRN_DATABASE: file }).ended;
    expect(code).toBe(2);
    expect(error.trim().split("\n")).toEqual([expect.stringMatching(/letter\.txt is no data file of Cairn.*CAIRN_DATABASE/)]);
  });

  test("a path that cannot be opened is said with the reason", async () => {
    const home = newHome();
    writeFileSync(join(home, "file"), "");
    const { code, error } = await begin(home, { CAIRN_DATABASE: join(home, "file", "cairn.db") }).ended;
    expect(code).toBe(2);
    expect(error.trim().split("\n")).toEqual([expect.stringMatching(/cannot be opened .*CAIRN_DATABASE/)]);
  });

  test("a database server that does not answer is named without its password", async () => {
    const { code, error } = await begin(newHome(), { CAIRN_DATABASE: "postgres://kim:secret@127.0.0.1:9/cairn" }).ended;
    expect(code).toBe(2);
    expect(error).toMatch(/postgres:\/\/kim@127\.0\.0\.1:9\/cairn does not answer/);
    expect(error).not.toContain("secret");
  });

  test("data of a newer Cairn is left as it is; data of an older one is copied first", async () => {
    const home = newHome();
    const last = migrationNames.at(-1) ?? "";
    await dataUpTo(migrationNames.at(-2) ?? "", join(home, "cairn.db"));
    const updated = begin(home);
    await updated.link;
    expect(readdirSync(join(home, "backups"))).toEqual([expect.stringMatching(new RegExp(`^before-${last}-.*\\.db$`))]);
    updated.server.kill("SIGTERM");
    expect((await updated.ended).out).toContain("a copy from before lies in");

    const file = new SQLite(join(home, "cairn.db"));
    file.exec("insert into kysely_migration (name, timestamp) values ('9999-from-the-future', '2030-01-01T00:00:00.000Z')");
    file.close();
    const refused = await begin(home).ended;
    expect(refused.code).toBe(2);
    expect(refused.error).toMatch(/newer Cairn \(it has 9999-from-the-future\)/);
  });

  test("data that another program holds locked is said so", async () => {
    const home = newHome();
    const file = new SQLite(join(home, "cairn.db"));
    file.pragma("locking_mode = EXCLUSIVE");
    file.exec("begin exclusive; create table held (x)");
    const { code, error } = await begin(home).ended;
    file.close();
    expect(code).toBe(2);
    expect(error.trim().split("\n")).toEqual([expect.stringContaining("in use by another program")]);
  });
});
