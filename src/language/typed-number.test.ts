import fc from "fast-check";
import { expect, test } from "vitest";
import { typedNumber } from "./typed-number.ts";

test.each([
  ["7.5", 7.5],
  ["7,5", 7.5],
  ["1,200.50", 1200.5],
  ["1.200,50", 1200.5],
  ["-3", -3],
  ["2e3", 2000],
  ["1,250", "unclear"],
  ["7:30", null],
  ["seven", null],
  ["", null],
  ["1e400", null],
])("%s is %s", (written, number) => {
  expect(typedNumber(written)).toBe(number);
});

test("where only whole numbers are taken, thousands are clear", () => {
  expect(typedNumber("1.250", { whole: true })).toBe(1250);
});

test.each([
  ["hours", "7:30", 7.5],
  ["hours a week", "7h 30m", 7.5],
  ["hours-per-week", "1h 15", 1.25],
  ["hours", "90 min", 1.5],
])("%s may be written as %s", (name, written, hours) => {
  expect(typedNumber(written, { name })).toBe(hours);
});

test("whatever a program writes is read as it is", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      const read = typedNumber(String(number));
      if (read !== "unclear") expect(read).toBeCloseTo(number, 10);
    }),
  );
});
