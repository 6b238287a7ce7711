import { expect, test } from "vitest";
import { addDays } from "../../../core/day.ts";
import type { Pulse, StrainCheck } from "../schema.ts";
import { isWorseBecause, signsOf } from "./signs.ts";
import { trendsOf } from "./trends.ts";

const private_ = { revision: 1, createdAt: "", updatedAt: "", visibility: "private", employerSensitive: true } as const;
const last = "2026-01-20";
const pulses = [4, 4, 5, 4, 4, 5, 4, 4, 2, 2, 1, 2, 2, 1].map((energy, at): Pulse => {
  const day = addDays(last, 4 * (at - 13));
  return { ...private_, id: day, day, energy, load: 3, sleep: 3, meaning: 4, note: null };
});
const checks = [1, 1, 1, 2, 4].map((answer, at): StrainCheck => {
  const day = addDays(last, 28 * (at - 4));
  return { ...private_, id: day, day, answers: [answer, answer, answer, answer, answer, at % 2], note: null };
});
const felt = (today: string) => ({ pulses, trends: trendsOf(pulses), checks, hours: [], recoveries: [], recovered: [], today });

test("what was found lasts five weeks from the last record, for the signs and for the guard", () => {
  const keys = (today: string) => signsOf(felt(today)).map(({ key }) => key.replace(/:.*/, ""));
  expect(keys(addDays(last, 35))).toEqual(["strain-twice", "pulse", "low"]);
  expect(isWorseBecause(felt(addDays(last, 35)))).toBe("Your strain has risen twice running.");
  expect(keys(addDays(last, 36))).toEqual([]);
  expect(isWorseBecause(felt(addDays(last, 36)))).toBeNull();
});

test("a day of another year is told with it, and strain with what it was held against", () => {
  const [strain] = signsOf(felt(last));
  expect(strain?.reason).toBe(
    "5 on 25 November 2025, 11 on 23 December 2025, 20 on 20 January (of 24). Higher than the mean of the 4 checks before by about 13 points of 24 (95 % interval 3 to 24; n = 5 checks): more than chance.",
  );
});
