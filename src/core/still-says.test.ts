import { expect, it } from "vitest";
import { stillSays } from "./still-says.ts";

const number = (before: number, after: number, baseline = 14) => [
  { field: "number", before: { value: before, baseline, unit: "" }, after: { value: after, baseline, unit: "" } },
];

it.each([
  ["We fell to 5. Before it was 14.", number(5, 4), ["We fell to 5."]],
  ["We fell to 5 (now 4).", number(5, 4), []],
  ["It became 2,400 leads.\nThree asked again.", number(2400, 2600), ["It became 2,400 leads."]],
  ["It took 15 days and 5.5 hours.", number(5, 4), []],
  [
    "Report of sign-ups, for Acme.",
    [{ field: "title", before: "Report of sign-ups", after: "Weekly report" }],
    ["Report of sign-ups, for Acme."],
  ],
  ["An ox.", [{ field: "title", before: "ox", after: "cow" }], []],
  ["Nothing of it.", number(5, 4), []],
])("%s", (text, changes, sentences) => {
  expect(stillSays(text, changes)).toEqual(sentences);
});
