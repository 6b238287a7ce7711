import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths } from "../../../core/day.ts";
import { dayAfterMonths, type Figures, type Flow, monthsBetween, monthsOf, runwayOf } from "./runway.ts";

const today = "2026-11-24";

const figures = (rest: Partial<Figures>): Figures => ({
  currency: "EUR",
  savings: null,
  severance: null,
  costsLow: null,
  costsHigh: null,
  benefit: null,
  benefitFrom: null,
  benefitUntil: null,
  paidUntil: null,
  figuresOf: today,
  ...rest,
});

describe("how long the money lasts", () => {
  test("savings by costs, by the calendar", () => {
    const { months, until, said } = runwayOf(figures({ savings: 900_000, costsLow: 300_000 }), today);
    expect(months).toEqual({ low: 3, high: 3 });
    expect(until).toEqual({ low: "2027-02-24", high: "2027-02-24" });
    expect(said).toBe("About 3 months, until 24 February 2027.");
  });

  test("an interval where the costs are one", () => {
    const { months, said } = runwayOf(
      figures({ savings: 600_000, severance: 600_000, costsLow: 200_000, costsHigh: 300_000 }),
      today,
    );
    expect(months).toEqual({ low: 4, high: 6 });
    expect(said).toBe("4 to 6 months, until 24 March 2027 at the higher costs, 24 May 2027 at the lower.");
  });

  test("the headline is whole months without days; under three months tenths still tell something", () => {
    const told = runwayOf(figures({ savings: 5_790_000, costsLow: 300_000, costsHigh: 362_000 }), today);
    expect(told.headline).toBe("16 to 19 months");
    expect(told.ends).toMatch(/^until .* 2028 at the higher costs, .* 2028 at the lower$/);
    expect(runwayOf(figures({ savings: 600_000, costsLow: 250_000 }), today).headline).toBe("About 2.4 months");
  });

  test("pay carries the costs until the notice ends; only then the clock runs", () => {
    const { until } = runwayOf(figures({ savings: 600_000, costsLow: 300_000, paidUntil: "2026-12-31" }), today);
    expect(until?.low).toBe("2027-03-01");
  });

  test("a benefit stretches it between its days: 2,000 a month for 6 months, 3,000 costs, 12,000 savings", () => {
    // Two months without it use 6,000; six months with it use 6,000: gone after eight.
    const told = figures({
      savings: 1_200_000,
      costsLow: 300_000,
      benefit: 200_000,
      benefitFrom: addMonths(today, 2),
      benefitUntil: addDays(addMonths(today, 8), -1),
    });
    expect(runwayOf(told, today).months).toEqual({ low: 8, high: 8 });
  });

  test("a benefit that begins after the money is gone comes too late", () => {
    const told = figures({ savings: 300_000, costsLow: 300_000, benefit: 200_000, benefitFrom: addMonths(today, 5) });
    expect(runwayOf(told, today).months?.low).toBe(1);
  });

  test("costs of nothing are not said to be covered by what comes in: they are asked for", () => {
    for (const costs of [{ costsLow: 0 }, { costsLow: 0, costsHigh: 0 }, { costsHigh: 0 }])
      expect(runwayOf(figures({ savings: 900_000, ...costs }), today)).toMatchObject({
        months: null,
        headline: null,
        said: "By these figures a month costs nothing. Say what it costs, and it says how long the money lasts.",
      });
    expect(runwayOf(figures({ savings: 900_000, costsLow: 0, costsHigh: 300_000 }), today).headline).toBe("At least 3 months");
  });

  test("savings of a fortune are not said to be covered by what comes in either", () => {
    expect(runwayOf(figures({ savings: 900_000_000, costsLow: 100 }), today).said).toMatch(/longer than a hundred years/);
  });

  test("a benefit that covers the costs for ever has no end, and says so", () => {
    const { months, said, assumes } = runwayOf(figures({ savings: 1, costsLow: 200_000, benefit: 200_000 }), today);
    expect(months).toEqual({ low: null, high: null });
    expect(said).toContain("covers what a month costs");
    expect(assumes.join(" ")).toContain("say until when");
  });

  test("older figures count from their own day: a month later a month is gone", () => {
    const told = figures({ savings: 900_000, costsLow: 300_000, figuresOf: "2026-10-24" });
    expect(runwayOf(told, today).months?.low).toBe(2);
  });

  test("nothing is guessed where nothing was said", () => {
    expect(runwayOf(figures({ savings: 500_000 }), today).months).toBeNull();
    expect(runwayOf(figures({ costsLow: 500_000 }), today).months).toBeNull();
  });
});

describe("its arithmetic", () => {
  const amount = fc.integer({ min: 0, max: 5_000_000 });
  const month = fc.double({ min: 0, max: 36, noNaN: true });
  const flow: fc.Arbitrary<Flow> = fc.record({
    cash: amount,
    costs: fc.integer({ min: 1, max: 800_000 }),
    benefit: fc.record({ amount: fc.integer({ min: 0, max: 600_000 }), from: month, until: fc.option(month) }),
  });
  const orNever = (months: number | null) => months ?? Number.POSITIVE_INFINITY;

  test("without a benefit it is cash by costs", () => {
    fc.assert(
      fc.property(flow, (given) => {
        const months = orNever(monthsOf({ ...given, benefit: { ...given.benefit, amount: 0 } }));
        expect(months).toBeCloseTo(given.cash / given.costs, 6);
      }),
    );
  });

  test("equals counting it down tenth by tenth of a month, where the benefit begins and ends on tenths", () => {
    const tenths = fc.integer({ min: 0, max: 360 });
    const flowOnTenths = fc.record({
      cash: amount,
      costs: fc.integer({ min: 1, max: 800_000 }),
      paid: fc.integer({ min: 0, max: 600_000 }),
      from: tenths,
      lasts: fc.option(tenths),
    });
    const countedDown = ({
      cash,
      costs,
      paid,
      from,
      until,
    }: {
      cash: number;
      costs: number;
      paid: number;
      from: number;
      until: number;
    }) => {
      let left = cash;
      for (let tenth = 0; tenth < 20_000; tenth++) {
        const burn = (costs - (tenth >= from && tenth < until ? paid : 0)) / 10;
        if (burn > 0 && left - burn < 0) return (tenth + left / burn) / 10;
        left -= burn;
      }
      return null;
    };
    fc.assert(
      fc.property(flowOnTenths, ({ cash, costs, paid, from, lasts }) => {
        const until = lasts === null ? Number.POSITIVE_INFINITY : from + lasts;
        const exact = monthsOf({
          cash,
          costs,
          benefit: { amount: paid, from: from / 10, until: lasts === null ? null : until / 10 },
        });
        const counted = countedDown({ cash, costs, paid, from, until });
        if (exact === null || exact > 1_999 || counted === null) expect(orNever(exact)).toBeGreaterThan(1_900);
        else expect(Math.abs(exact - counted)).toBeLessThan(1e-6 * Math.max(1, exact));
      }),
      { numRuns: 300 },
    );
  });

  test("more money never ends earlier, higher costs never later", () => {
    fc.assert(
      fc.property(flow, fc.integer({ min: 0, max: 900_000 }), (given, more) => {
        const months = orNever(monthsOf(given));
        expect(orNever(monthsOf({ ...given, cash: given.cash + more }))).toBeGreaterThanOrEqual(months - 1e-9);
        expect(orNever(monthsOf({ ...given, costs: given.costs + more }))).toBeLessThanOrEqual(months + 1e-9);
      }),
    );
  });

  test("the low end is never later than the high one", () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 500_000 }), fc.integer({ min: 0, max: 500_000 }), (savings, low, wider) => {
        const { until } = runwayOf(figures({ savings, costsLow: low, costsHigh: low + wider }), today);
        expect((until?.low ?? "9999") <= (until?.high ?? "9999")).toBe(true);
      }),
    );
  });

  test("months and days go back and forth", () => {
    const day = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays("2024-01-29", days));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 3_000 }), (from, days) => {
        const to = addDays(from, days);
        expect(dayAfterMonths(from, monthsBetween(from, to))).toBe(to);
      }),
    );
  });
});
