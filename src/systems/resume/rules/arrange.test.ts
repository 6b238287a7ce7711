import { expect, test } from "vitest";
import { moved, type Part, without, withPart } from "./arrange.ts";

const part = (id: string, line: string | null = null): Part => ({ record: { kind: "experience", id }, line });
const said = (parts: readonly Part[]) => parts.map(({ record, line }) => (line ? `${record.id}:${line}` : record.id)).join(" ");

const parts = [part("a"), part("a", "x"), part("b"), part("a", "y")];

test("a record goes with its lines, a line alone", () => {
  expect(said(without(parts, part("a")))).toBe("b");
  expect(said(without(parts, part("a", "x")))).toBe("a b a:y");
});

test("a line brings its record, and nothing stands twice", () => {
  expect(said(withPart(parts, part("c", "z")))).toBe("a a:x b a:y c c:z");
  expect(said(withPart(parts, part("a", "z")))).toBe("a a:x b a:y a:z");
  expect(said(withPart(parts, part("b")))).toBe("a a:x b a:y");
});

test("one changes places with its neighbour and nothing else moves; at an end it stays", () => {
  const lines = [part("a", "x"), part("a", "y")];
  expect(said(moved(parts, part("a", "y"), lines, -1))).toBe("a a:y b a:x");
  expect(said(moved(parts, part("a", "x"), lines, -1))).toBe("a a:x b a:y");
  expect(said(moved(parts, part("b"), [part("a"), part("b")], -1))).toBe("b a:x a a:y");
});
