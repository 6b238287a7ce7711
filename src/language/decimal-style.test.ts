import fc from "fast-check";
import { expect, test } from "vitest";
import { decimalStyle, numberIn } from "./decimal-style.ts";
import { writeFigure } from "./figures.ts";

test.each([
  [["1.200", "1,5"], "comma"],
  [["1,200", "1.5"], "point"],
  [["1.200,50"], "comma"],
  [["1.234.567", "1.200"], "comma"],
  [["0.125"], "point"],
  [["1.200", "1200"], null],
  [["1.5", "1,5"], null],
])("%j shows %s", (column, style) => {
  expect(decimalStyle(column)).toBe(style);
});

test.each([
  ["1.200", "comma", { value: 1200, unit: "" }],
  ["1.200", "point", { value: 1.2, unit: "" }],
  ["1.200", null, "unclear"],
  ["1,200", null, "unclear"],
  ["1 200 €", null, { value: 1200, unit: "EUR" }],
  ["€1,200.50", null, { value: 1200.5, unit: "EUR" }],
  ["-12,5 %", null, { value: -12.5, unit: "%" }],
  ["many", null, null],
] as const)("%s in a column of %s", (written, style, read) => {
  expect(numberIn(written, style)).toEqual(read);
});

test("a number written by us is read back whatever the column shows", () => {
  const value = fc
    .double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 })
    .map((one) => Math.round(one * 1000) / 1000);
  fc.assert(
    fc.property(value, (one) => {
      expect(numberIn(writeFigure(one), decimalStyle([writeFigure(one)]))).toMatchObject({ value: one === 0 ? 0 : one });
    }),
  );
});
