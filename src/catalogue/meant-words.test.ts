import { expect, test } from "vitest";
import { isMeant, silentParts } from "./meant-words.ts";

test("a plural of a name is the name, the singular of a plural name is another word", () => {
  expect(isMeant("spreadsheet", "Spreadsheets", false)).toBe(true);
  expect(isMeant("stats", "state", true)).toBe(false);
  expect(isMeant("securities", "security", false)).toBe(false);
  expect(isMeant("rights", "right", false)).toBe(false);
});

test("another form of a verb counts only for names that were written to be found", () => {
  expect(isMeant("welding", "welded", true)).toBe(true);
  expect(isMeant("tailor", "tailored", false)).toBe(false);
});

test("a name in capitals is met only in capitals; well-known ones are also written small", () => {
  expect(isMeant("CALL", "call", false)).toBe(false);
  expect(isMeant("CALL", "CALL", false)).toBe(true);
  expect(isMeant("SAFe", "safe", true)).toBe(false);
  expect(isMeant("JavaScript", "javascript", true)).toBe(true);
  expect(isMeant("SQL", "sql", true)).toBe(true);
});

test("law and benefits are silent in a posting, and nowhere else", () => {
  const law = "We are an equal opportunity employer, regardless of genetic information.";
  const posting = `About the job\nRequirements: Python. ${law} You will use SQL.`;
  expect(silentParts(posting).some(([from, to]) => posting.slice(from, to).includes("genetic"))).toBe(true);
  expect(silentParts(posting).some(([from, to]) => posting.slice(from, to).includes("SQL"))).toBe(false);
  expect(silentParts("I wrote our equal opportunity policy.")).toEqual([]);
});
