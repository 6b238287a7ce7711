// Real postings of every source, where they lie beside the checkout (or where CAIRN_DATA says).
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { ReadPosting } from "./given.ts";
import { readPostings } from "./read.ts";

const data = join(process.env.CAIRN_DATA ?? "../shared/data", "job-postings");
const there = existsSync(data);

const read = (file: string): ReadPosting[] => {
  const bytes = readFileSync(join(data, file));
  return readPostings((file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString(), "2026-12-01");
};
const folder = (name: string) => (there ? readdirSync(join(data, name)).map((file) => join(name, file)) : []);
const missing = (postings: readonly ReadPosting[], field: "title" | "organisation" | "place" | "text") =>
  postings.filter((one) => !one[field]).length;

describe.skipIf(!there)(there ? "real postings" : `real postings: skipped, ${data} is not here`, () => {
  test("of whole boards have all their parts, 2,500 and more of them in time, however busy the machine", () => {
    const begun = performance.now();
    const postings = [...folder("ashby-boards"), "uber.json.gz"].flatMap(read);
    const withoutAny = postings.filter(({ requirements }) => requirements.length === 0);
    expect(performance.now() - begun).toBeLessThan(90_000);
    expect(postings.length).toBeGreaterThan(2500);
    for (const field of ["title", "organisation", "place", "text"] as const) expect(missing(postings, field)).toBe(0);
    expect(withoutAny.length).toBeLessThan(postings.length * 0.02);
  }, 120_000);

  test("of every tracking system give what they hold", () => {
    for (const file of [...folder("ats-responses/careerkit"), ...folder("ats-responses/tech-salary-radar")]) {
      if (file.endsWith(".md")) continue;
      const postings = read(file);
      expect([file, postings.length > 0]).toEqual([file, true]);
      expect([file, missing(postings, "title")]).toEqual([file, 0]);
    }
  });

  test("of schema.org's own examples have their titles, the one with a broken line included", () => {
    const postings = folder("jsonld").flatMap(read);
    expect(postings.length).toBe(folder("jsonld").length);
    expect(missing(postings, "title")).toBe(0);
  });
});
