import { expect, test } from "vitest";
import { sayIssue } from "../core/issue.ts";
import { onlyKnownFields } from "../core/known-fields.ts";
import { type Evidence, evidence, saysSomething } from "./evidence.ts";

const strict = onlyKnownFields(evidence);

test.each<[string, Evidence]>([
  ["a record", { record: { kind: "win", id: "w1" } }],
  ["a note", { note: "They said so" }],
  ["an address", { link: "https://example.org/report" }],
  ["a place", { source: "Reports/2026.pdf" }],
])("%s alone proves something", (_, piece) => {
  expect(strict.parse(piece)).toEqual(piece);
  expect(saysSomething(piece)).toBe(true);
});

test.each<Evidence>([{}, { day: "2026-01-02" }, { revision: 3 }, { note: "" }, { note: "  ", source: "\n" }])(
  "%j proves nothing and is refused with the way out",
  (piece) => {
    expect(saysSomething(piece)).toBe(false);
    expect(strict.safeParse(piece).error?.issues.map(sayIssue)).toEqual([
      "The input: This proves nothing yet: name a record or a web address, say in a note what it shows, or leave it out.",
    ]);
  },
);
