import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const cli = fileURLToPath(new URL("../cli.ts", import.meta.url));
const rights = (path: string): string => (statSync(path).mode & 0o777).toString(8);

test.skipIf(process.platform === "win32")("what a command makes, and what stood open, is its owner's alone", async () => {
  const folder = mkdtempSync(join(tmpdir(), "cairn-rights-"));
  const home = join(folder, "home");
  mkdirSync(join(home, "backups"), { recursive: true });
  writeFileSync(join(home, "backups", "daily-2026-11-01.db"), "");
  for (const path of [home, join(home, "backups")]) chmodSync(path, 0o755);
  chmodSync(join(home, "backups", "daily-2026-11-01.db"), 0o644);
  const child = spawn("/bin/sh", ["-c", `umask 022; exec "${process.execPath}" "${cli}" tasks list`], {
    env: { PATH: process.env.PATH, CAIRN_HOME: home, CAIRN_TIMEZONE: "UTC" },
    stdio: "ignore",
  });
  expect(await once(child, "close")).toEqual([0, null]);
  expect([rights(home), rights(join(home, "backups"))]).toEqual(["700", "700"]);
  const files = readdirSync(home).filter((name) => name !== "backups");
  expect(files).toContain("cairn.db");
  for (const name of [...files, "backups/daily-2026-11-01.db"]) expect([name, rights(join(home, name))]).toEqual([name, "600"]);
  rmSync(folder, { recursive: true });
});
