// Resumes of invented people as different programs lay them out. What is right was written before anything was read; `kept-back` was looked at when the rules stood: 13 of 27 were right then, before its general faults were mended.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { fold } from "../../core/fold.ts";
import { readProfileFile } from "./read-file.ts";

// Each file starts a process of its own, which takes a moment on a busy machine.
vi.setConfig({ testTimeout: 240_000 });

const position = z.object({ title: z.string(), organisation: z.string(), start: z.string(), end: z.string().nullable() });
type Position = z.infer<typeof position>;

const folderOf = (name: string) => new URL(`./golden/${name}`, import.meta.url);

const asOne = ({ title, organisation, start, end }: Position): string =>
  [title, organisation, start, end ?? ""].map(fold).join(" | ");

const positionsIn = async (file: URL, name: string): Promise<string[]> => {
  const { facts } = await readProfileFile({ name, content: readFileSync(file).toString("base64") }, "2026-11-24");
  return facts.experiences
    .filter(({ kind }) => kind === "work")
    .map(({ title, organisation = "", start = "", end = null }) => asOne({ title, organisation, start, end }));
};

/** The share of positions with title, organisation, start and end as they should be; one that is not there at all counts as one that is missed. */
const share = async (folder: string) => {
  const right = z.record(z.string(), z.array(position)).parse(JSON.parse(readFileSync(folderOf(`${folder}right.json`), "utf8")));
  let found = 0;
  let all = 0;
  const wrong: string[] = [];
  for (const [name, positions] of Object.entries(right)) {
    const read = await positionsIn(folderOf(`${folder}${name}`), name);
    const wanted = positions.map(asOne);
    found += wanted.filter((one) => read.includes(one)).length;
    all += Math.max(wanted.length, read.length);
    wrong.push(...wanted.filter((one) => !read.includes(one)).map((one) => `${name} lacks ${one}`));
    wrong.push(...read.filter((one) => !wanted.includes(one)).map((one) => `${name} has ${one}`));
  }
  return { share: found / all, all, files: Object.keys(right).length, wrong };
};

describe("positions in resumes laid out by different programs", () => {
  test.each(["", "kept-back/"])("are right: %s", async (folder) => {
    const measured = await share(folder);
    expect(measured.files).toBe(readdirSync(folderOf(folder)).filter((name) => /\.(pdf|docx|html)$/.test(name)).length);
    expect(measured.share, measured.wrong.join("\n")).toBeGreaterThanOrEqual(0.9);
  });
});
