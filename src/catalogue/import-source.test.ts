import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { importLimits, openImportSource } from "./import-source.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cairn-source-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const bytes = (files: Record<string, string>) => ({ name: "catalogue.zip", bytes: zip(files) });

async function read(from: Parameters<typeof openImportSource>[0], limits = importLimits): Promise<Record<string, string>> {
  const source = await openImportSource(from, limits);
  const texts: Record<string, string> = {};
  for (const file of source.files) {
    texts[file.name] = "";
    for await (const chunk of await file.open()) texts[file.name] += String(chunk);
  }
  source.close();
  return texts;
}

describe("a folder", () => {
  test("gives its tables, unpacked, also from folders inside and behind links", async () => {
    const at = join(folder, "plain");
    mkdirSync(join(at, "inner"), { recursive: true });
    writeFileSync(join(at, "skills_en.csv"), "a");
    writeFileSync(join(at, "inner", "Skills.txt.gz"), gzipSync("b"));
    writeFileSync(join(at, "picture.png"), "c");
    symlinkSync(join(at, "skills_en.csv"), join(at, "linked_en.csv"));
    expect(await read(at)).toEqual({ "skills_en.csv": "a", "Skills.txt.gz": "b", "linked_en.csv": "a" });
  });

  test("a gzip bomb is stopped while it unpacks", async () => {
    const at = join(folder, "bomb");
    mkdirSync(at);
    writeFileSync(join(at, "skills_en.csv.gz"), gzipSync(Buffer.alloc(5_000_000)));
    await expect(read(at, { ...importLimits, entryBytes: 1_000_000 })).rejects.toThrow(
      "skills_en.csv.gz: unpacks to more than 1 MB",
    );
  });

  test("a broken gzip is an error, not an empty table", async () => {
    const at = join(folder, "broken");
    mkdirSync(at);
    writeFileSync(join(at, "skills_en.csv.gz"), "no gzip at all");
    await expect(read(at)).rejects.toThrow();
  });
});

describe("what is no catalogue", () => {
  test("a path that is not there, and a single file, are refused with the way out", async () => {
    await expect(read(join(folder, "nowhere"))).rejects.toThrow("is not there");
    writeFileSync(join(folder, "one.csv"), "a");
    await expect(read(join(folder, "one.csv"))).rejects.toThrow("Give the folder that it lies in");
  });
});

describe("a ZIP", () => {
  test("gives its tables from a file and from bytes", async () => {
    const files = { "db/Skills.txt": "a", "skills_en.csv": "b", "read.pdf": "c", "__MACOSX/._skills_en.csv": "d" };
    writeFileSync(join(folder, "good.zip"), zip(files));
    expect(await read(join(folder, "good.zip"))).toEqual({ "Skills.txt": "a", "skills_en.csv": "b" });
    expect(await read(bytes(files))).toEqual({ "Skills.txt": "a", "skills_en.csv": "b" });
  });

  test("too many entries, too large an entry and too much in all are refused", async () => {
    const files = { "a.csv": "x".repeat(2_000_000), "b.csv": "x".repeat(2_000_000) };
    await expect(read(bytes(files), { ...importLimits, entries: 1 })).rejects.toThrow("holds 2 entries, more than the 1 allowed");
    await expect(read(bytes(files), { ...importLimits, entryBytes: 1_000_000 })).rejects.toThrow(
      "unpacks to more than 1 MB (a.csv)",
    );
    await expect(read(bytes(files), { ...importLimits, totalBytes: 3_000_000 })).rejects.toThrow(
      "unpacks to more than 3 MB (b.csv)",
    );
  });

  test("an entry that points outside is refused", async () => {
    await expect(read(bytes({ "../../skills_en.csv": "a" }))).rejects.toThrow("catalogue.zip: cannot be read");
    await expect(read(bytes({ "/etc/skills_en.csv": "a" }))).rejects.toThrow("catalogue.zip: cannot be read");
  });

  test("an entry that is larger than it says is refused", async () => {
    const made = zip({ "a.csv": "x".repeat(100_000) });
    // The size stands in the central directory, 24 bytes behind its signature.
    const central = Buffer.from(made).lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    Buffer.from(made.buffer).writeUInt32LE(10, central + 24);
    await expect(read({ name: "lie.zip", bytes: made })).rejects.toThrow();
  });

  test("bytes that are no ZIP are refused", async () => {
    await expect(read({ name: "page.zip", bytes: strToU8("<html>please log in</html>") })).rejects.toThrow(
      "page.zip: is not a ZIP that can be read",
    );
  });
});
