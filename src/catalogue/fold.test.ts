import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "../core/fold.ts";
import { stem } from "../language/stem.ts";
import { gap, nameKey, withoutBracket, words } from "./fold.ts";

const found = (text: string) => words(text).folded;

test("words come without case and diacritics", () => {
  expect(found("Régisseur, Straße und ÉCOLE")).toEqual(["regisseur", "strasse", "und", "ecole"]);
});

test("signs that belong to a name stay with it", () => {
  expect(found("C++, C#, F# and .NET; node.js (ASP.NET) R&D")).toEqual([
    "c++",
    "c#",
    "f#",
    "and",
    ".net",
    "node",
    "js",
    "asp",
    "net",
    "r",
    "d",
  ]);
});

test("offsets point into the text as it was written", () => {
  const text = "Über 5 Jahre «Qualitätsmanagement»";
  const read = words(text);
  const last = read.count - 1;
  expect(text.slice(read.starts[last], read.ends[last])).toBe("Qualitätsmanagement");
});

test("a comma, a sentence end and an empty line stand between words, a line break does not", () => {
  const read = words("data analysis, project\nmanagement. Sales\n\nPython");
  expect([...read.gaps.subarray(0, read.count)]).toEqual([gap.stop, gap.joined, gap.comma, gap.joined, gap.stop, gap.stop]);
});

test("every word lies where its offsets say, in any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const read = words(text);
      for (let at = 0; at < read.count; at++) {
        expect(fold(text.slice(read.starts[at], read.ends[at]))).toBe(read.folded[at]);
        expect(read.ends[at]).toBeGreaterThan(read.starts[at] ?? 0);
        if (at > 0) expect(read.starts[at]).toBeGreaterThanOrEqual(read.ends[at - 1] ?? 0);
      }
    }),
  );
});

test("inflections of a word share a stem, short words keep their letters", () => {
  expect(new Set(["manage", "manages", "managing", "managed"].map(stem)).size).toBe(1);
  expect(new Set(["policy", "policies"].map(stem)).size).toBe(1);
  expect(new Set(["plan", "planning", "plans"].map(stem)).size).toBe(1);
  expect(stem("letting")).not.toBe(stem("let"));
  expect(["css", "aws", "go", "sql"].map(stem)).toEqual(["css", "aws", "go", "sql"]);
});

test("names are compared by their words; a bracket at the end may be left out", () => {
  expect(nameKey("Data-Analysis ")).toBe(nameKey("data analysis"));
  expect(withoutBracket("Python (computer programming)")).toBe("Python");
  expect(withoutBracket("Python")).toBeNull();
  expect(withoutBracket("(only)")).toBeNull();
});
