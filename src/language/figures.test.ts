import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFigure, writeFigure } from "./figures.ts";

const valueIn = (written: string, decimals?: number): number | undefined => {
  const read = readFigure(written, decimals);
  return "value" in read ? read.value : undefined;
};

describe("a number as it is typed", () => {
  test.each([
    ["1250", 1250],
    ["1250,5", 1250.5],
    ["1250.5", 1250.5],
    ["1.250,5", 1250.5],
    ["1,250.5", 1250.5],
    ["1.250,50", 1250.5],
    ["1 250", 1250],
    ["1 250,75", 1250.75],
    ["1’250.75", 1250.75],
    ["1.234.567", 1_234_567],
    ["1,234,567", 1_234_567],
    ["12,5", 12.5],
    ["0,125", 0.125],
    ["0.125", 0.125],
    [",5", 0.5],
    ["1.2500", 1.25],
    ["-3,5", -3.5],
    ["−3", -3],
    ["+4", 4],
    [" 7 ", 7],
    ["007", 7],
  ])("“%s” is %d", (written, value) => expect(valueIn(written)).toBe(value));

  test.each([
    ["1.250", [1.25, 1250]],
    ["1,250", [1.25, 1250]],
    ["-1.250", [-1250, -1.25]],
  ])("“%s” can be read in two ways, and both are named", (written, readings) =>
    expect(readFigure(written)).toEqual({ fault: "two-ways", readings }),
  );

  test.each(["1e5", "twelve", "", "-", ".", "12.5.0", "1.25.000", "1,2,3", "12 %", "1 25", "0x10", "Infinity"])(
    "“%s” is refused, not guessed",
    (written) => expect(readFigure(written)).toEqual({ fault: "unreadable" }),
  );

  test("more figures than are kept exactly are refused", () => {
    expect(readFigure("12345678901234567890")).toEqual({ fault: "too-long" });
    expect(valueIn("999999999999999")).toBe(999_999_999_999_999);
  });

  test("decimals decide what one mark before three figures means, where they can", () => {
    expect(valueIn("1.250", 0)).toBe(1250);
    expect(valueIn("12.345", 3)).toBe(12.345);
    expect(readFigure("1.250", 2)).toMatchObject({ fault: "two-ways" });
    expect(readFigure("1.5", 0)).toEqual({ fault: "too-fine" });
    expect(readFigure("1.555", 1)).toMatchObject({ fault: "two-ways" });
    expect(readFigure("0,555", 2)).toEqual({ fault: "too-fine" });
    expect(valueIn("5.00", 0)).toBe(5);
  });

  test("what is written of a number reads back as that number", () => {
    const numbers = fc.tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.constantFrom(1, 10, 100, 1000));
    fc.assert(fc.property(numbers, ([figures, scale]) => valueIn(writeFigure(figures / scale)) === figures / scale));
    expect(writeFigure(1.125)).toBe("1.1250");
    expect(writeFigure(1e-7)).toBe("0.0000001");
  });
});
