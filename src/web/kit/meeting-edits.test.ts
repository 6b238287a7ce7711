import { expect, test } from "vitest";
import { changedFields, differingFields, mergedEdits, sideUnlessChosen } from "./meeting-edits.ts";

const fields = ["title", "task", "result", "note"];
const before = { title: "Talk", task: "Speak", result: null, note: "old" };
const yours = { ...before, task: "Speak well", note: "mine" };
const theirs = { ...before, title: "A better talk", result: "They came again", note: "theirs", revision: 3 };
const met = { yours, theirs, before };

test("what you never touched stays as it was saved since", () => {
  expect(differingFields(fields, met)).toEqual(fields);
  const side = (field: string) => sideUnlessChosen(field, met);
  expect(fields.map(side)).toEqual(["theirs", "yours", "theirs", "yours"]);
  expect(mergedEdits(fields, met, side)).toEqual({
    title: "A better talk",
    task: "Speak well",
    result: "They came again",
    note: "mine",
  });
});

test("where nobody knows what was before, yours stands", () => {
  expect(sideUnlessChosen("title", { yours, theirs })).toBe("yours");
});

test("only what changed is a draft; emptied fields are empty, not gone", () => {
  expect(changedFields(fields, yours, before)).toEqual({ task: "Speak well", note: "mine" });
  expect(changedFields(fields, { ...before, note: undefined }, before)).toEqual({ note: null });
  expect(changedFields(fields, { ...before, result: "" }, before)).toEqual({});
});
