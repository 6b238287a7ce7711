import { describe, expect, test } from "vitest";
import { needsOfPosting, statedLevel, titleOfPosting } from "./posting.ts";

describe("the level that a posting states", () => {
  const level = (text: string, name = "SQL") => {
    const start = text.indexOf(name);
    return statedLevel(text, start, start + name.length);
  };
  test.each([
    ["Strong SQL", 4],
    ["You are familiar with SQL", 2],
    ["expert knowledge of SQL", 5],
    ["solid Python and SQL", 3],
    ["SQL (advanced)", 4],
    ["SQL (any dialect)", null],
    ["basic Excel, strong SQL", 4],
    ["SQL", null],
    ["Excellent pay. SQL", null],
    ["Excellent pay\nSQL", null],
  ])("%s: %s", (text, expected) => {
    expect(level(text)).toBe(expected);
  });
});

test("a posting is called by its first line with words", () => {
  expect(titleOfPosting("\n---\n# Brand lead (m/f/d)\nWe are")).toBe("Brand lead (m/f/d)");
  expect(titleOfPosting("x".repeat(100))).toHaveLength(80);
});

describe("what a posting's lines make of the skills in them", () => {
  const posting = `Office lead
Tasks
Keep the books and answer French clients.
Requirements
- Bookkeeping, 3 years
- Excel preferred
- Payroll is not required
We offer
- German lessons and a course in photography`;
  const hitsOf = (text: string, ...names: string[]) =>
    names.map((label) => {
      const start = text.indexOf(label);
      return {
        skillId: label,
        label,
        matched: label,
        start,
        end: start + label.length,
        confidence: 0.9,
        mention: "plain" as const,
      };
    });
  const importances = (text: string, ...names: string[]) =>
    needsOfPosting(text, hitsOf(text, ...names), () => null).map(({ skillId, importance }) => `${skillId}: ${importance}`);

  test("must and nice come from the line, tasks count less, what is offered or not needed counts for nothing", () => {
    expect(importances(posting, "French", "Bookkeeping", "Excel", "Payroll", "German", "photography")).toEqual([
      "French: optional",
      "Bookkeeping: essential",
      "Excel: optional",
    ]);
  });

  test("where no line says what must be met, the tasks do", () => {
    expect(importances("Office lead\nTasks\n- Keep the books", "books")).toEqual(["books: essential"]);
  });
});
