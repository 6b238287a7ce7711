import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { examine } from "./database/examine.ts";

const cli = fileURLToPath(new URL("cli.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "cairn-data-commands-"));
afterAll(() => rmSync(folder, { recursive: true }));

const cairnIn = (home: string, settings: Record<string, string> = {}) => {
  return async (...argv: string[]) => {
    const env = { PATH: process.env.PATH, CAIRN_HOME: home, CAIRN_TIMEZONE: "UTC", ...settings };
    const child = spawn(process.execPath, [cli, ...argv], { env });
    const said = { out: "", error: "" };
    child.stdout.on("data", (part) => {
      said.out += part;
    });
    child.stderr.on("data", (part) => {
      said.error += part;
    });
    const [code] = (await once(child, "close")) as [number];
    return { code, ...said };
  };
};

describe("commands about the data as a whole", { timeout: 120_000 }, () => {
  test("who only uses the command has a copy of each day on which something was written", async () => {
    const home = join(folder, "daily");
    const cairn = cairnIn(home);
    await cairn("tasks", "list");
    expect(existsSync(join(home, "backups"))).toBe(false);
    await cairn("tasks", "add", "Keep me");
    const [copy = "", ...others] = readdirSync(join(home, "backups"));
    expect(others).toEqual([]);
    expect(copy).toMatch(/^daily-\d{4}-\d\d-\d\d\.db$/);
    expect(examine(join(home, "backups", copy))).toMatchObject({ records: 1, problem: null });
  });

  test("a copy is made where one wants it, and gone back to", async () => {
    const cairn = cairnIn(join(folder, "back"));
    await cairn("tasks", "add", "Keep me");
    const file = join(folder, "my-copy.db");
    const made = await cairn("backup", "--to", file);
    expect(made).toMatchObject({ code: 0, error: "" });
    expect(made.out).toContain("opened again and holds 1 records");
    expect(await cairn("backup", "--to", file)).toMatchObject({ code: 2, error: expect.stringContaining("is there already") });
    await cairn("tasks", "add", "Written since");
    expect(await cairn("restore", file)).toMatchObject({ code: 0, out: expect.stringContaining("Restored: 1 records") });
    const { out } = await cairn("tasks", "list");
    expect(out).toContain("Keep me");
    expect(out).not.toContain("Written since");
    expect(await cairn("doctor")).toMatchObject({ code: 0, out: expect.not.stringContaining("LOOK") });
  });

  test("everything is moved into another file, compared, and stays where it was", async () => {
    const home = join(folder, "move");
    const cairn = cairnIn(home);
    await cairn("tasks", "add", "Take me along");
    const to = join(folder, "moved.db");
    expect(await cairn("move", to)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Moved: \d+ rows of \d+ tables\..*CAIRN_DATABASE set to .*moved\.db/s),
    });
    for (const settings of [{}, { CAIRN_DATABASE: to }] as Record<string, string>[])
      expect((await cairnIn(home, settings)("tasks", "list")).out).toContain("Take me along");
    expect(await cairn("move", to)).toMatchObject({ code: 2, error: expect.stringContaining("holds data of Cairn already") });
    expect(await cairn("move", join(home, "cairn.db"))).toMatchObject({ code: 2, error: expect.stringContaining("already") });
  });

  test("an empty or a missing file beside a full copy is no new life without a word", async () => {
    const home = join(folder, "gone");
    const cairn = cairnIn(home);
    await cairn("tasks", "add", "Keep me");
    for (const lose of [
      () => rmSync(join(home, "cairn.db")),
      () => writeFileSync(join(home, "cairn.db"), "broken ".repeat(1000)),
    ]) {
      lose();
      const looked = await cairn("doctor");
      expect(looked.out).toMatch(/^LOOK {2}Data: .*npx cairn restore.*\nfine {2}Copies: All 1 were opened/);
      expect(await cairn("restore")).toMatchObject({ code: 0, out: expect.stringContaining("Restored: 1 records") });
    }
    const aside = readdirSync(home).filter((name) => name.includes("before-restore"));
    expect(aside.map((name) => readFileSync(join(home, name), "utf8").slice(0, 6)).sort()).toEqual(["broken"]);
    expect((await cairn("tasks", "list")).out).toContain("Keep me");
    writeFileSync(join(home, "cairn.db"), "");
    expect(await cairn("tasks", "list")).toMatchObject({
      code: 2,
      error: expect.stringContaining("is empty, and beside it lies a copy"),
    });
    expect((await cairnIn(home, { CAIRN_NEW: "1" })("tasks", "list")).code).toBe(0);
  });

  test("a file whose pages are damaged gives its place to the copy", async () => {
    const home = join(folder, "damaged");
    const place = join(home, "cairn.db");
    const cairn = cairnIn(home);
    await cairn("sample", "load");
    const bytes = readFileSync(place);
    bytes.fill(7, bytes.length - 300_000, bytes.length - 100_000);
    writeFileSync(place, bytes);
    expect((await cairn("doctor")).out).toMatch(/^LOOK {2}Data: The data file is damaged/);
    expect(await cairn("restore")).toMatchObject({ code: 0, out: expect.stringContaining("What stood before lies in") });
    expect(await cairn("doctor")).toMatchObject({ out: expect.not.stringContaining("LOOK") });
  });
});
