import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { valueIds } from "../schema/work-values.ts";
import { closenessOf, environmentFit } from "./fit-environment.ts";
import { bands, correlation, interestFit } from "./fit-interests.ts";
import { placesOf, ranked } from "./fit-ranking.ts";
import { percentileOf, ratedBy, valuesFit, weightsOf } from "./fit-values.ts";

const score = (mean: number, half = 0.3) => ({ mean, low: mean - half, high: mean + half });
const person = {
  realistic: score(1.5),
  investigative: score(2.5),
  artistic: score(4.2),
  social: score(3.9),
  enterprising: score(4.4),
  conventional: score(2),
};
const marketing = { realistic: 1, investigative: 2.9, artistic: 2.5, social: 2.8, enterprising: 7, conventional: 4.7 };

describe("interests", () => {
  test("Pearson's r by hand: 1, 2, 3 and 2, 4, 6 run alike, and against 6, 4, 2", () => {
    expect(correlation([1, 2, 3], [2, 4, 6])).toBeCloseTo(1, 12);
    expect(correlation([1, 2, 3], [6, 4, 2])).toBeCloseTo(-1, 12);
    expect(correlation([1, 2, 3, 4], [1, 3, 2, 4])).toBeCloseTo(0.8, 12);
  });

  test("a flat profile has no direction", () => {
    expect(correlation([3, 3, 3, 3, 3, 3], [1, 2, 3, 4, 5, 6])).toBeNull();
    const flat = { ...person };
    for (const area of ["realistic", "investigative", "artistic", "social", "enterprising", "conventional"] as const)
      flat[area] = score(3, 0);
    expect(interestFit(flat, marketing)).toBeNull();
  });

  test("r lies from -1 to 1 and does not change with scale or start", () => {
    const six = fc.array(fc.double({ min: 1, max: 7, noNaN: true }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(six, six, (a, b) => {
        const r = correlation(a, b);
        if (r === null) return;
        expect(Math.abs(r)).toBeLessThanOrEqual(1 + 1e-9);
        expect(correlation(b, a)).toBeCloseTo(r, 6);
      }),
    );
  });

  test("the sentence names what is high in both, with r and its interval, the same each time", () => {
    const fit = interestFit(person, marketing);
    expect(fit?.said).toContain("Enterprising stands high in both");
    expect(fit?.low).toBeLessThan(fit?.r ?? -1);
    expect(fit?.high).toBeGreaterThan(fit?.r ?? 1);
    expect(interestFit(person, marketing)).toEqual(fit);
    expect(bands.best).toBeGreaterThan(bands.great);
  });
});

describe("values", () => {
  test("each of the ten counts once at the most; balance is rated by nothing", () => {
    const mapped = Object.values(ratedBy).flat();
    expect(new Set(mapped).size).toBe(mapped.length);
    expect(valueIds.filter((value) => !mapped.includes(value))).toEqual(["balance"]);
    expect(weightsOf(valueIds.map(() => 0.1)).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
  });

  test("who values only autonomy gets the percentile of independence", () => {
    const shares = valueIds.map((value) => (value === "autonomy" ? 1 : 0));
    const work = { achievement: 5, independence: 6, recognition: 4, relationships: 4, support: 5, workingConditions: 5 };
    const fit = valuesFit(
      shares,
      Array.from({ length: 400 }, () => shares),
      work,
      [0.5, 0.9, 0.2, 0.2, 0.5],
      800,
    );
    expect(fit?.score).toBeCloseTo(0.9, 12);
    expect(fit?.low).toBeCloseTo(0.9, 12);
    expect(fit?.said).toContain("90 % of 800 occupations");
  });

  test("what nothing rates is said as a question to ask", () => {
    const shares = valueIds.map((value) => (value === "balance" ? 0.4 : 0.6 / 9));
    const work = { achievement: 5, independence: 6, recognition: 4, relationships: 4, support: 5, workingConditions: 5 };
    const fit = valuesFit(
      shares,
      Array.from({ length: 400 }, () => shares),
      work,
      [0.5, 0.5, 0.5, 0.5, 0.5],
      800,
    );
    expect(fit?.said).toContain("balance it leaves, 40 % of your weight");
  });

  test("percentiles count equal figures half", () => {
    const sorted = Float64Array.from([1, 2, 2, 3]);
    expect(percentileOf(sorted, 2)).toBe(0.5);
    expect(percentileOf(sorted, 0.5)).toBe(0);
    expect(percentileOf(sorted, 9)).toBe(1);
  });
});

describe("environment", () => {
  test("is 1 less the mean distance, and says where the work is furthest", () => {
    expect(closenessOf([0.2, 0.8], [0.4, 0.4])).toBeCloseTo(0.7, 12);
    const fit = environmentFit(
      { pace: score(0.2, 0.05), people: score(0.8, 0.05) },
      { pace: 0.9, people: 0.7, autonomy: null, place: 0.1 },
    );
    expect(fit?.closeness).toBeCloseTo(0.6, 12);
    expect(fit?.said).toContain("Furthest in pace: the work is more “strict deadlines every day”");
  });

  test("is silent where fewer than two dimensions are known of both", () => {
    expect(environmentFit({ pace: score(0.2) }, { pace: 0.9, people: 0.7, autonomy: null, place: null })).toBeNull();
  });
});

describe("ranking", () => {
  test("by one part in the order of its scores, unknown ones left out", () => {
    expect(ranked({ values: Float64Array.from([0.2, Number.NaN, 0.9]) }, "values")).toEqual([2, 0]);
    expect(ranked({}, "all")).toEqual([]);
    expect(ranked({}, "skills")).toEqual([]);
  });

  test("over all parts by the mean of places, an unknown part as the middle", () => {
    const scores = { interests: Float64Array.from([0.9, 0.1, 0.5]), values: Float64Array.from([0.1, 0.5, 0.9]) };
    expect(ranked(scores, "all")).toEqual([2, 0, 1]);
    expect([...placesOf(Float64Array.from([5, Number.NaN, 7, 5]))]).toEqual([0.25, 0.5, 1, 0.25]);
  });

  test("a role that is better in every part never stands behind", () => {
    const list = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), {
      minLength: 2,
      maxLength: 30,
    });
    fc.assert(
      fc.property(list, (rows) => {
        const scores = { interests: Float64Array.from(rows, (row) => row[0]), values: Float64Array.from(rows, (row) => row[1]) };
        const order = ranked(scores, "all");
        for (const [a, one] of rows.entries())
          for (const [b, other] of rows.entries())
            if (one[0] > other[0] && one[1] > other[1]) expect(order.indexOf(a)).toBeLessThan(order.indexOf(b));
      }),
    );
  });
});
