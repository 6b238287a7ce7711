import { expect, test } from "vitest";
import { sayPeriod } from "./period.ts";

test("a period says what of it is known", () => {
  expect(sayPeriod({ start: "2019", end: "2021-03" })).toBe("2019 to Mar 2021");
  expect(sayPeriod({ start: "2021-03", end: null })).toBe("since Mar 2021");
  expect(sayPeriod({ end: "2021" })).toBe("until 2021");
  expect(sayPeriod({ start: "2021", end: "2021" })).toBe("2021");
  expect(sayPeriod({ kind: "award", start: "2021" })).toBe("2021");
  expect(sayPeriod({})).toBe("");
});
