import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boardOf, checkFigures } from "./board.ts";
import { type Figures, inTen, outlookOf, regretOf, shakiest, triangular } from "./outlook.ts";

const figures: Figures = {
  ...{ months: 10, monthsLow: null, monthsHigh: null, currency: "EUR", payNow: 300_000, payOnWay: null, setAside: null },
  ...{ payThen: 350_000, payThenLow: null, payThenHigh: null, cost: 100_000, costLow: null, costHigh: null },
};

describe("how a scenario comes out", () => {
  test("is what is earned more once one is there, less its cost, over five years", () => {
    const { gain, said, ahead } = outlookOf(figures);
    expect(gain).toBe(50 * 50_000 - 100_000);
    expect(said[0]).toBe("After five years you are €24,000.00 ahead of staying, by your likeliest figures.");
    expect(ahead).toBeNull();
    expect(said.at(-1)).toContain("How sure that is cannot be told");
  });

  test("says what is missing and makes up nothing", () => {
    const { gain, said } = outlookOf({ ...figures, payThen: null, payNow: null });
    expect(gain).toBeNull();
    expect(said).toEqual([
      "Say what you would be paid there and what you are paid today to see how it comes out against staying.",
    ]);
  });

  test("less pay on the way is made up for by what is set aside, for so many months", () => {
    const course = { ...figures, payOnWay: 100_000, setAside: 1_500_000 };
    expect(outlookOf(course)).toMatchObject({ runway: 7, gain: 50 * 50_000 - 10 * 200_000 - 100_000 });
    const { lasts, said } = outlookOf({ ...course, monthsLow: 4, monthsHigh: 14 });
    expect(lasts).toBeGreaterThan(0.1);
    expect(lasts).toBeLessThan(0.4);
    expect(said[1]).toMatch(/^About [1-4] in 10 that the money set aside lasts until you are there\.$/);
  });

  test("varies the two that move it most, always with the same answer, and says what stands behind it", () => {
    const unsure = {
      ...figures,
      monthsLow: 6,
      monthsHigh: 30,
      payThenLow: 280_000,
      payThenHigh: 400_000,
      costLow: 90_000,
      costHigh: 110_000,
    };
    expect(shakiest(unsure)).toEqual(["payThen", "months"]);
    const { ahead, basis } = outlookOf(unsure);
    expect(outlookOf(unsure).ahead).toBe(ahead);
    // The pay alone decides about the sign but for the cost: a third of its triangle lies above 358 k, an eighth below 302 k.
    expect(ahead).toBeGreaterThan(0.8);
    expect(ahead).toBeLessThan(0.95);
    expect(basis).toContain(
      "pay there (€2,800.00 to €4,000.00, likeliest €3,500.00) and how long it takes (6 to 30 months, likeliest 10)",
    );
  });

  test("never says certain", () => {
    expect([0, 0.07, 0.5, 0.95, 1].map(inTen)).toEqual([
      "Fewer than 1 in 20",
      "About 1 in 10",
      "About 5 in 10",
      "About 9 in 10",
      "More than 19 in 20",
    ]);
  });

  test("a triangle stays between its ends, rises with the share, and has its mode where it was put", () => {
    const range = fc
      .tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000))
      .map(([low, up, more]) => ({ low, likely: low + up, high: low + up + more }));
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(range, share, share, (of, one, other) => {
        const [less, more] = [triangular(of, Math.min(one, other)), triangular(of, Math.max(one, other))];
        expect(less).toBeGreaterThanOrEqual(of.low - 1e-9);
        expect(more).toBeLessThanOrEqual(of.high + 1e-9);
        expect(more).toBeGreaterThanOrEqual(less - 1e-9);
      }),
    );
    expect(triangular({ low: 0, likely: 25, high: 100 }, 0.25)).toBe(25);
  });
});

describe("regret", () => {
  test("is how far each falls behind the best, staying among them; the best of a column has none", () => {
    const bold = { ...figures, title: "Bold", payThenLow: 280_000, payThenHigh: 500_000 };
    const safe = { ...figures, title: "Safe", months: 2, payThen: 310_000, cost: 0 };
    const rows = regretOf([bold, safe], "Stay") ?? [];
    expect(rows.map(({ title }) => title)).toEqual(["Bold", "Safe", "Stay"]);
    for (const column of ["badly", "likely", "well"] as const) expect(Math.min(...rows.map((row) => row[column]))).toBe(0);
    expect(rows[2]?.well).toBe(50 * 200_000 - 100_000);
    expect(rows[0]?.badly).toBe(58 * 10_000 + 50 * 20_000 + 100_000);
    expect(regretOf([bold, { ...safe, payThen: null }], "Stay")).toBeNull();
  });
});

describe("the board", () => {
  const one = { ...figures, title: "One", plan: "A", tests: [], mustBeTrue: [] } as never as Parameters<
    typeof boardOf
  >[0][number];

  test("always has staying, asks for a test where there is none, and holds no two currencies against each other", () => {
    expect(boardOf([], "2026-11-24").stay).toContain("always an option");
    expect(boardOf([one], "2026-11-24").said.at(-1)).toContain("No uncertainty is tested yet");
    const { regret, said } = boardOf([one, { ...one, title: "Other", currency: "USD" }], "2026-11-24");
    expect(regret).toBeNull();
    expect(said[0]).toContain("different currencies");
  });

  test("refuses figures out of order, without their likeliest, and money without a currency", () => {
    expect(() => checkFigures({ months: 6, monthsLow: 9 })).toThrow("Put the three in order");
    expect(() => checkFigures({ monthsHigh: 9 })).toThrow("likeliest");
    expect(() => checkFigures({ cost: 100, currency: null })).toThrow("currency");
    expect(() => checkFigures(figures)).not.toThrow();
  });
});
