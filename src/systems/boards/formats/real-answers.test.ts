// Real answers of boards, where they lie beside the checkout (or where CAIRN_DATA says).
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { BoardSystem } from "../schema.ts";
import { boardIn } from "./answer.ts";

const data = join(process.env.CAIRN_DATA ?? "../shared/data", "job-postings");
const there = existsSync(data);

const textOf = (file: string): string => {
  const bytes = readFileSync(join(data, file));
  return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString();
};

const of = (system: BoardSystem) => ({
  system,
  site: "https://board.example",
  source: "https://board.example/Site/jobs",
  today: "2026-12-01",
});

describe.skipIf(!there)(there ? "real answers of boards" : `real answers of boards: skipped, ${data} is not here`, () => {
  const files: readonly (readonly [system: BoardSystem, file: string])[] = [
    ...(["ashby", "greenhouse", "lever", "recruitee", "smartrecruiters", "teamtailor", "workable", "workday"] as const).map(
      (system) => [system, `ats-responses/careerkit/${system}.json`] as const,
    ),
    ["personio", "ats-responses/careerkit/personio.xml"],
    ...(["ashby", "greenhouse", "lever"] as const).map(
      (system) => [system, `ats-responses/tech-salary-radar/${system}.json`] as const,
    ),
  ];

  test("give their postings with title, key and address, each once", () => {
    for (const [system, file] of files) {
      const { postings } = boardIn(textOf(file), of(system));
      expect([file, postings.length > 0]).toEqual([file, true]);
      expect([file, new Set(postings.map(({ guid }) => guid)).size]).toEqual([file, postings.length]);
      for (const { url, place } of postings) {
        expect([file, url ?? ""]).toEqual([file, expect.stringMatching(/^https?:/)]);
        expect([file, place ?? ""]).toEqual([file, expect.stringMatching(/./)]);
      }
    }
  });

  test("that hold no texts say where these are", () => {
    for (const system of ["smartrecruiters", "workday"] as const)
      for (const { detail } of boardIn(textOf(`ats-responses/careerkit/${system}.json`), of(system)).postings)
        expect(detail).toMatch(/^https:/);
  });

  test("of whole boards give every posting with its text", () => {
    const boards = readdirSync(join(data, "ashby-boards")).slice(0, 8);
    for (const file of boards) {
      const text = textOf(join("ashby-boards", file));
      const listed = (JSON.parse(text) as { jobs: { isListed?: boolean }[] }).jobs.filter(({ isListed }) => isListed !== false);
      const { postings } = boardIn(text, of("ashby"));
      expect([file, postings.length]).toEqual([file, listed.length]);
      expect([file, postings.filter((one) => one.text === null)]).toEqual([file, []]);
    }
  });
});
