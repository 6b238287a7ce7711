import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { openZip, ZipProblem } from "./zip.ts";

const bounds = { entries: 100, entryBytes: 1_000_000, totalBytes: 2_000_000 };
const zipOf = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, content]) => [path, strToU8(content)])));

test("the wanted files are listed with their folders, and read when they are opened", async () => {
  const zip = await openZip(zipOf({ "a/one.csv": "1", "two.png": "2", "three.csv": "3" }), bounds, (path) =>
    path.endsWith(".csv"),
  );
  expect(zip.files.map(({ path, name, bytes }) => [path, name, bytes])).toEqual([
    ["a/one.csv", "one.csv", 1],
    ["three.csv", "three.csv", 1],
  ]);
  expect(zip.others).toBe(1);
  expect(await Promise.all(zip.files.map(async (file) => text(await file.open())))).toEqual(["1", "3"]);
  zip.close();
});

test("a file on the disk is read like bytes, and any content comes back", async () => {
  const folder = mkdtempSync(join(tmpdir(), "cairn-zip-"));
  const at = join(folder, "any.zip");
  const name = fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8})?\.txt$/);
  await fc.assert(
    fc.asyncProperty(fc.dictionary(name, fc.string({ unit: "binary" }), { minKeys: 1, maxKeys: 5 }), async (files) => {
      writeFileSync(at, zipOf(files));
      const zip = await openZip(at, bounds, () => true);
      const read = await Promise.all(zip.files.map(async (file) => [file.path, await text(await file.open())] as const));
      zip.close();
      expect(Object.fromEntries(read)).toEqual({ ...files });
    }),
    { numRuns: 30 },
  );
  rmSync(folder, { recursive: true });
});

test("only what is wanted counts for the bounds", async () => {
  const archive = zipOf({ "big.bin": "x".repeat(5_000_000), "small.csv": "a" });
  expect((await openZip(archive, bounds, (path) => path === "small.csv")).files).toHaveLength(1);
  await expect(openZip(archive, bounds, () => true)).rejects.toThrow("unpacks to more than 1 MB (big.bin)");
});

test.each([
  ["bytes that are none", strToU8("<html>"), "is not a ZIP that can be read"],
  ["one that is cut short", zipOf({ "a.csv": "a" }).subarray(0, 60), "is not a ZIP that can be read"],
  ["a name that points outside", zipOf({ "../a.csv": "a" }), "cannot be read"],
  ["too much in all", zipOf({ a: "x".repeat(900_000), b: "x".repeat(900_000), c: "x".repeat(900_000) }), "more than 2 MB (c)"],
  ["too many", zipOf(Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`${at}`, ""]))), "holds 101 entries"],
])("%s is a problem with a sentence", async (_, archive, said) => {
  const opened = openZip(archive, bounds, () => true);
  await expect(opened).rejects.toBeInstanceOf(ZipProblem);
  await expect(opened).rejects.toThrow(said);
});

test("a file behind a password is said to be", async () => {
  const archive = Buffer.from(zipOf({ "a.csv": "a" }));
  // The first bit of the flags means encrypted; they stand 6 bytes into the local header and 8 into the central one.
  archive.writeUInt16LE(archive.readUInt16LE(6) | 1, 6);
  const central = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  archive.writeUInt16LE(archive.readUInt16LE(central + 8) | 1, central + 8);
  await expect(openZip(archive, bounds, () => true)).rejects.toThrow("is protected by a password (a.csv)");
});
