import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import SQLite from "better-sqlite3";
import { sql } from "kysely";
import { afterAll, describe, expect, test } from "vitest";
import { migrate, migrationNames, UpdateFailed } from "./migrate.ts";
import { openDatabase } from "./open.ts";
import { appliedMigrations } from "./state.ts";
import { onBothDatabases } from "./testing.ts";

const folder = mkdtempSync(join(tmpdir(), "cairn-migrate-"));
afterAll(() => rmSync(folder, { recursive: true }));

const program = fileURLToPath(new URL("migrate-once.testing.ts", import.meta.url));

const inProcess = async (home: string, endBefore = "") => {
  const child = spawn(process.execPath, [program, join(home, "cairn.db"), join(home, "backups"), endBefore]);
  let said = "";
  let error = "";
  child.stdout.on("data", (part) => {
    said += part;
  });
  child.stderr.on("data", (part) => {
    error += part;
  });
  const [code, signal] = await once(child, "close");
  return { code, signal, error, ...(JSON.parse(said || "{}") as { applied?: number; copies?: number; statements?: number }) };
};

/** Before the one that the tests below break. */
const older = migrationNames[migrationNames.indexOf("0037-situation-and-country") - 1] ?? "";
const pending = migrationNames.length - 1 - migrationNames.indexOf(older);

/** A data file as an older Cairn left it. */
const olderFile = async (name: string): Promise<string> => {
  const home = join(folder, name);
  const database = await openDatabase(join(home, "cairn.db"));
  await migrate(database, { upTo: older });
  await database.destroy();
  return home;
};

const madeIn = (home: string): string[] => {
  const file = new SQLite(join(home, "cairn.db"));
  expect(file.pragma("integrity_check", { simple: true })).toBe("ok");
  const there = file.prepare("select name from sqlite_master where name = 'kysely_migration'").get();
  const names = there ? (file.prepare("select name from kysely_migration order by name").all() as { name: string }[]) : [];
  file.close();
  return names.map(({ name }) => name);
};

const points = (statements: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => 1 + Math.floor((index * (statements - 1)) / (count - 1)));

/** As many statements as a process is killed at. */
const many = process.env.CAIRN_TEST_LONG ? 36 : 5;

describe("a process that is killed while it brings the tables up to date", { timeout: 24_000 * many }, () => {
  test("leaves a new file that the next one opens", async () => {
    const { statements = 0, applied } = await inProcess(join(folder, "whole"));
    expect(applied).toBe(migrationNames.length);
    for (const point of points(statements, many)) {
      const home = join(folder, `new-${point}`);
      expect((await inProcess(home, String(point))).signal).toBe("SIGKILL");
      expect([0, migrationNames.length]).toContain(madeIn(home).length);
      expect(await inProcess(home)).toMatchObject({ code: 0, error: "" });
      expect(madeIn(home)).toEqual(migrationNames);
    }
  });

  test("leaves a file of an older Cairn as it was or as new, with its copy beside it", async () => {
    const { statements = 0, applied, copies } = await inProcess(await olderFile("older-whole"));
    expect({ applied, copies }).toEqual({ applied: pending, copies: 1 });
    for (const point of points(statements, many)) {
      const home = await olderFile(`older-${point}`);
      expect((await inProcess(home, String(point))).signal).toBe("SIGKILL");
      expect([migrationNames.length - pending, migrationNames.length]).toContain(madeIn(home).length);
      expect(await inProcess(home)).toMatchObject({ code: 0, error: "" });
      expect(madeIn(home)).toEqual(migrationNames);
    }
  });
});

describe("two that begin at the same moment", { timeout: 120_000 }, () => {
  test("on a new file: one makes the tables, both go on", async () => {
    for (let round = 0; round < 2; round += 1) {
      const home = join(folder, `race-${round}`);
      const both = await Promise.all([inProcess(home), inProcess(home), inProcess(home)]);
      expect(both.map(({ code, error }) => ({ code, error }))).toEqual(both.map(() => ({ code: 0, error: "" })));
      expect(both.map(({ applied = 0 }) => applied).sort((a, b) => a - b)).toEqual([0, 0, migrationNames.length]);
    }
  });

  test("on an older one: the only copy holds what stood before", async () => {
    const home = await olderFile("race-older");
    const both = await Promise.all([inProcess(home), inProcess(home)]);
    expect(both.map(({ code, error }) => ({ code, error }))).toEqual(both.map(() => ({ code: 0, error: "" })));
    const copies = readdirSync(join(home, "backups"));
    expect(copies).toHaveLength(1);
    const copy = await openDatabase(join(home, "backups", copies[0] ?? ""));
    expect((await appliedMigrations(copy)).at(-1)).toBe(older);
    await copy.destroy();
  });
});

test("an update that breaks changes nothing and names its copy", async () => {
  const home = await olderFile("broken");
  const database = await openDatabase(join(home, "cairn.db"));
  // The last migration meets what it does not expect.
  await sql`alter table profile add column situation text`.execute(database);
  const failed = await migrate(database, { backups: join(home, "backups") }).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(UpdateFailed);
  expect((failed as UpdateFailed).cause).toMatchObject({ message: expect.stringContaining("duplicate column name") });
  expect(existsSync((failed as UpdateFailed).copy ?? "")).toBe(true);
  expect((await appliedMigrations(database)).at(-1)).toBe(older);
  await database.destroy();
});

onBothDatabases("an update that breaks half-way", (database) => {
  test("leaves the tables as they were", async () => {
    await sql`delete from kysely_migration where name = '0037-situation-and-country'`.execute(database());
    await sql`alter table profile drop column country`.execute(database());
    await expect(migrate(database())).rejects.toMatchObject({ cause: { message: expect.stringContaining("situation") } });
    expect(await appliedMigrations(database())).not.toContain("0037-situation-and-country");
    await sql`alter table profile add column country text`.execute(database());
  });
});
