import { expect, test } from "vitest";
import { narrowed } from "./fact-change.ts";

test("only the part that differs is told", () => {
  const before = { what: "leads", value: 2400, unit: "" };
  expect(narrowed({ field: "number", before, after: { ...before, value: 2600 } })).toEqual([
    { field: "number value", before: 2400, after: 2600 },
  ]);
  expect(narrowed({ field: "number", before: null, after: before })).toEqual([{ field: "number", before: null, after: before }]);
  expect(narrowed({ field: "title", before: "A", after: "B" })).toEqual([{ field: "title", before: "A", after: "B" }]);
});
