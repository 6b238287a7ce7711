import { expect, test } from "vitest";
import type { Question, Result } from "../schema/request.ts";
import { agreementOf, agreementOverall, linesOf, reliabilityOf, sayReading, sayWaiting } from "./reading.ts";
import { asOne } from "./release.ts";

const sums = (...values: number[]) => ({
  question: "a",
  n: values.length,
  sum: values.reduce((total, value) => total + value, 0),
  squares: values.reduce((total, value) => total + value ** 2, 0),
});

test("agreement by hand: 4, 4, 5, 5 has variance 1/3 of the 2 that chance gives on five steps", () => {
  expect(agreementOf(sums(4, 4, 5, 5))).toBeCloseTo(1 - 1 / 3 / 2, 9);
  expect(agreementOf(sums(4, 4, 4))).toBe(1);
  expect(agreementOf(sums(1, 5, 1, 5))).toBe(0);
  expect(agreementOf(sums(4, 5))).toBeNull();
  // Two items with variances 1/3 and 1: mean 2/3, a third of chance; 2·(2/3) / (2·(2/3) + 1/3) = 0.8.
  expect(agreementOverall([sums(4, 4, 5, 5), sums(2, 3, 4)])).toBeCloseTo(0.8, 9);
});

test("ten raters reach 0.70 and one stands at 0.19", () => {
  expect(reliabilityOf(1)).toBeCloseTo(0.19, 9);
  expect(reliabilityOf(10)).toBeCloseTo(0.7, 2);
});

const questions: Question[] = ["seen", "unseen", "same", "unasked"].map((id) => ({ id, text: `${id}.`, answer: "scale" }));
const given = (values: Record<string, number>) =>
  questions.flatMap(({ id }) => (values[id] ? [{ question: id, value: values[id], words: null }] : []));
const group = (of: Record<string, number>[]): Result =>
  ({ name: null, relation: "peer", ...asOne(questions, of.map(given), true) }) as Result;

test("hidden strengths and blind spots are named only where the difference is clear", () => {
  const five = [5, 5, 5, 4, 5].map((seen, at) => ({ seen, unseen: [2, 2, 1, 2, 2][at] ?? 2, same: [3, 4, 4, 4, 5][at] ?? 4 }));
  const self = [
    { question: "seen", value: 3 },
    { question: "unseen", value: 4 },
    { question: "same", value: 4 },
  ];
  const lines = linesOf(questions, self, [group(five)]);
  expect(lines.map(({ verdict }) => verdict)).toEqual(["hidden-strength", "blind-spot", "alike", "not-both"]);
  expect(sayReading(lines, 5)).toEqual([
    "Others see most in you: “seen”.",
    "You think less of yourself than others do: “seen”.",
    "Others see less of it than you do: “unseen”. Worth a question to one of them.",
  ]);
  expect(linesOf(questions, [], [group(five)]).every(({ verdict }) => verdict === "not-both")).toBe(true);
});

test("what waits is said without saying who, and an empty reading says so", () => {
  expect(sayWaiting(4, 5, false)).toMatch(/4 grouped answers so far/);
  expect(sayWaiting(4, 5, true)).toMatch(/cannot be shown/);
  expect(sayReading([], 0)).toEqual(["Nothing can be shown yet."]);
});
