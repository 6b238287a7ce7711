import { expect, test } from "vitest";
import { sayPartialDay, sayPeriod } from "./period.ts";

test("a day is said as precisely as it is known", () => {
  expect(["2021", "2021-03", "2021-03-15"].map(sayPartialDay)).toEqual(["2021", "Mar 2021", "15 Mar 2021"]);
});

test("a period says what of it is known", () => {
  expect(sayPeriod({ start: "2019", end: "2021-03" })).toBe("2019 to Mar 2021");
  expect(sayPeriod({ start: "2021-03", end: null })).toBe("since Mar 2021");
  expect(sayPeriod({ end: "2021" })).toBe("until 2021");
  expect(sayPeriod({ start: "2021", end: "2021" })).toBe("2021");
  expect(sayPeriod({ kind: "award", start: "2021" })).toBe("2021");
  expect(sayPeriod({})).toBe("");
});
