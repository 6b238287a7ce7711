import { expect, test } from "vitest";
import { sayAmount, sayOfTarget } from "./say-amount.ts";

test("one is said as one", () => {
  expect(sayAmount(1, "hours")).toBe("1 hour");
  expect(sayAmount(2, "hours")).toBe("2 hours");
  expect(sayAmount(1, "Kurs")).toBe("1 Kurs");
  expect(sayAmount(1, "process")).toBe("1 process");
});

test("a target is said with its unit, a level as a place", () => {
  expect(sayOfTarget(16, 30, "interviews")).toBe("16 of 30 interviews");
  expect(sayOfTarget(0, 1, "interviews")).toBe("0 of 1 interview");
  expect(sayOfTarget("1.5", 3, "level")).toBe("level 1.5 of 3");
});
