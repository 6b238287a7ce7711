import { expect, test } from "vitest";
import { changedAnswers, metAnswers } from "./answers.ts";

test("what was written here alone stays, what was left alone here follows", () => {
  const here = { read: { mattered: "", differently: "old" }, now: { mattered: "mine", differently: "old" } };
  const met = metAnswers(here, { differently: "new" });
  expect(met).toEqual({
    read: { mattered: "", differently: "new" },
    now: { mattered: "mine", differently: "new" },
    apart: [],
  });
  expect(changedAnswers(met)).toEqual({ mattered: "mine" });
});

test("what was written at both places is told apart, and nothing of either is lost", () => {
  const met = metAnswers({ read: { mattered: "" }, now: { mattered: "from tab two" } }, { mattered: "from tab one" });
  expect(met.apart).toEqual(["mattered"]);
  expect(met.now).toEqual({ mattered: "from tab two" });
  expect(met.read).toEqual({ mattered: "" });
});

test("the same written twice is no conflict, and taking an answer back is a change", () => {
  expect(metAnswers({ read: { a: "" }, now: { a: "x" } }, { a: "x" })).toEqual({ read: { a: "x" }, now: { a: "x" }, apart: [] });
  expect(changedAnswers({ read: { a: "x" }, now: { a: "" } })).toEqual({ a: "" });
  expect(metAnswers({ read: { a: "x" }, now: { a: "y" } }, {}).apart).toEqual(["a"]);
});
