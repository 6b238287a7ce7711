import { expect, test } from "vitest";
import { bestFirst } from "./palette-match.ts";

const offers = [
  { part: "places", label: "Wins" },
  { part: "places", label: "Setbacks" },
  { part: "places", label: "Settings", keywords: "language time zone backup" },
  { part: "commands", label: "Undo the last change", keywords: "back revert" },
  { part: "commands", label: "Budget of the week" },
];
const found = (asked: string) => bestFirst(offers, asked).map(({ label }) => label);

test.each([
  ["win", ["Wins"]],
  ["undo", ["Undo the last change"]],
  ["time zone", ["Settings"]],
  ["budgt", ["Budget of the week"]],
  ["setings", ["Settings"]],
  ["stebacks", ["Setbacks"]],
  ["bakcup", ["Settings"]],
  ["wns", []],
  ["telephone", []],
])("%s", (asked, labels) => {
  expect(found(asked)).toEqual(labels);
});

test("a slip is forgiven only where nothing answers as it was typed", () => {
  expect(found("sett")).toEqual(["Settings"]);
});
