import { describe, expect, test } from "vitest";
import { statedLevel, titleOfPosting } from "./posting.ts";

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
