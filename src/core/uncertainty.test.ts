import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  discoveries,
  levelChange,
  meanInterval,
  pairedChange,
  pairedChanges,
  shareDifference,
  shareInterval,
} from "./uncertainty.ts";

const rounded = (value: object | null) =>
  value &&
  Object.fromEntries(Object.entries(value).map(([name, one]) => [name, typeof one === "number" ? +one.toFixed(3) : one]));

/** A steady stream of numbers between 0 and 1, the same in every run. */
const stream = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return (seed + 0.5) / 2 ** 32;
};

const normal = (next: () => number): number => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());

describe("an interval around a mean", () => {
  test("is Student's t on the spread of the values", () => {
    // Mean 3, sample deviation 1.581, standard error 0.707, t(4) = 2.776.
    expect(rounded(meanInterval([1, 2, 3, 4, 5]))).toEqual({ mean: 3, low: 1.037, high: 4.963, n: 5 });
  });

  test("is nothing for a single value", () => {
    expect(meanInterval([4])).toBeNull();
  });
});

describe("an interval around a share", () => {
  test("is Wilson's, also at the edges", () => {
    expect(rounded(shareInterval(5, 8))).toEqual({ mean: 0.625, low: 0.306, high: 0.863, n: 8 });
    expect(rounded(shareInterval(0, 10))).toEqual({ mean: 0, low: 0, high: 0.278, n: 10 });
    expect(shareInterval(0, 0)).toBeNull();
  });

  test("ends exactly at none and at all, so that no rounding makes a verdict", () => {
    for (let n = 1; n <= 200; n++) {
      expect(shareInterval(n, n)?.high).toBe(1);
      expect(shareInterval(0, n)?.low).toBe(0);
    }
  });

  test("holds the share and stays between 0 and 1", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, part) => {
        const interval = shareInterval(Math.round(part * n), n);
        expect(interval?.low).toBeGreaterThanOrEqual(0);
        expect(interval?.high).toBeLessThanOrEqual(1);
        expect(interval?.low).toBeLessThanOrEqual((interval?.mean ?? 0) + 1e-12);
        expect(interval?.high).toBeGreaterThanOrEqual((interval?.mean ?? 0) - 1e-12);
      }),
    );
  });
});

describe("the same items answered twice", () => {
  test("all eight a point higher is a change", () => {
    const change = pairedChange([2, 3, 2, 3, 2, 3, 2, 3], [3, 4, 3, 4, 3, 4, 4, 4]);
    expect(change).toMatchObject({ reliable: true, direction: "up", n: 8 });
    expect(change?.mean).toBeCloseTo(1.125);
  });

  test("ups and downs are none", () => {
    expect(pairedChange([2, 3, 2, 3, 2, 3], [3, 2, 3, 2, 3, 3])).toMatchObject({ reliable: false, direction: "same" });
  });

  test("five items never speak, however far apart", () => {
    expect(pairedChange([1, 1, 1, 1, 1], [5, 5, 5, 5, 5])).toMatchObject({ reliable: false });
  });

  test("turned around it is the opposite", () => {
    const answer = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(fc.array(fc.tuple(answer, answer), { minLength: 6, maxLength: 24 }), (pairs) => {
        const [before, after] = [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
        const there = pairedChange(before, after);
        const back = pairedChange(after, before);
        expect(back?.reliable).toBe(there?.reliable);
        expect(back?.mean).toBeCloseTo(-(there?.mean ?? 0));
      }),
    );
  });

  test.each([8, 12, 24])("where nothing changed, %i items claim a change in at most 5 of 100 cases", (items) => {
    const next = stream(items);
    const cases = 3000;
    let claims = 0;
    for (let run = 0; run < cases; run++) {
      const centre = 1.5 + 3 * next();
      const noise = 0.3 + 0.8 * next();
      const truth = Array.from({ length: items }, () => centre + 0.7 * normal(next));
      const answered = () => truth.map((value) => Math.max(1, Math.min(5, Math.round(value + noise * normal(next)))));
      if (pairedChange(answered(), answered())?.reliable) claims++;
    }
    expect(claims / cases).toBeLessThanOrEqual(0.06);
  });
});

describe("several scales answered twice", () => {
  const same = { before: [2, 3, 2, 3, 2, 3, 2, 3], after: [3, 2, 2, 3, 3, 2, 2, 3] };
  const higher = { before: [1, 2, 1, 2, 1, 2, 1, 2], after: [2, 3, 2, 3, 2, 3, 3, 3] };

  test("what speaks alone is not claimed among many", () => {
    expect(pairedChanges([higher], 0)[0]).toMatchObject({ reliable: true, direction: "up", n: 8 });
    const slight = { before: [1, 2, 1, 2, 1, 2, 1, 2], after: [2, 3, 2, 3, 2, 3, 1, 1] };
    expect(pairedChanges([slight], 0)[0]).toMatchObject({ reliable: false });
    const nearly = { before: [1, 2, 1, 2, 1, 2, 1, 2], after: [2, 3, 2, 3, 2, 3, 1, 4] };
    expect(pairedChanges([nearly], 0)[0]).toMatchObject({ reliable: true });
    const many = [nearly, ...Array.from({ length: 200 }, () => same)];
    expect(pairedChanges(many, 0).filter((one) => one?.reliable)).toEqual([]);
  });

  test("a shift that a day may bring is not claimed, and widens the interval to 1.96 · √2 · occasion at least", () => {
    expect(pairedChanges([higher], 0.5)[0]).toMatchObject({ reliable: false, direction: "same" });
    const change = pairedChanges([higher], 0.5)[0];
    expect((change?.high ?? 0) - (change?.mean ?? 0)).toBeGreaterThan(1.96 * Math.SQRT2 * 0.5);
  });

  test("equal differences keep the width that rounding leaves: t of √(2/12/8) with 7 degrees of freedom", () => {
    const steps = { before: [1, 2, 1, 2, 1, 2, 1, 2], after: [2, 3, 2, 3, 2, 3, 2, 3] };
    const change = pairedChanges([steps], 0)[0];
    expect((change?.high ?? 0) - 1).toBeCloseTo(2.3646 * Math.sqrt(2 / 12 / 8), 3);
  });

  test("nothing is said of fewer than two items", () => {
    expect(pairedChanges([{ before: [1], after: [2] }, higher], 0.1)).toMatchObject([null, { n: 8 }]);
  });
});

describe("the level of a series", () => {
  test("a clear fall is seen, a single odd value among wide ones is not", () => {
    expect(levelChange([4, 4, 5, 4, 4, 5, 4, 4], [2, 2, 1, 2])).toMatchObject({ reliable: true, direction: "down", n: 12 });
    expect(levelChange([1, 4, 2, 5, 3, 1, 5], [2])).toMatchObject({ reliable: false, direction: "same" });
  });

  test("equal values are no proof of certainty: the interval keeps a width", () => {
    const change = levelChange([6, 6, 6, 6, 7], [8]);
    expect((change?.high ?? 0) - (change?.low ?? 0)).toBeGreaterThan(1);
  });

  test("a claim is made exactly where chance gives it in fewer than 5 of 100 cases", () => {
    const value = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(fc.array(value, { minLength: 4, maxLength: 20 }), fc.array(value, { minLength: 1, maxLength: 6 }), (b, a) => {
        const change = levelChange(b, a);
        if (change) expect(change.reliable).toBe(change.chance < 0.05);
      }),
    );
  });

  test("too little says nothing", () => {
    expect(levelChange([4, 4], [1, 1, 1])).toBeNull();
    expect(levelChange([4, 4, 4], [1])).toBeNull();
  });

  test.each([
    [8, 4, 0],
    [8, 4, 0.3],
    [8, 4, 0.5],
    [20, 8, 0.5],
    [12, 1, 0.3],
  ])(
    "where nothing changed, %i values and then %i that follow each other by %f claim one in at most 5 of 100 cases",
    (b, a, rho) => {
      const next = stream(b * 31 + a);
      const cases = 3000;
      let claims = 0;
      for (let run = 0; run < cases; run++) {
        const centre = 2 + 2 * next();
        const spread = 0.5 + 0.7 * next();
        let state = normal(next);
        const series = Array.from({ length: b + a }, () => {
          state = rho * state + Math.sqrt(1 - rho ** 2) * normal(next);
          return Math.max(1, Math.min(5, Math.round(centre + spread * state)));
        });
        if (levelChange(series.slice(0, b), series.slice(b))?.reliable) claims++;
      }
      expect(claims / cases).toBeLessThanOrEqual(0.06);
    },
  );
});

test("two shares far apart are hardly chance, and shares of all or none say nothing", () => {
  expect(shareDifference({ hits: 10, n: 50 }, { hits: 25, n: 50 })).toBeCloseTo(0.00166, 5);
  expect(shareDifference({ hits: 25, n: 50 }, { hits: 25, n: 50 })).toBeCloseTo(1, 9);
  expect(shareDifference({ hits: 0, n: 50 }, { hits: 0, n: 20 })).toBe(1);
});

test("of many tests those stand that lie below the line of their rank, as in the example of 1995", () => {
  const example = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
  ];
  expect(discoveries(example, 0.05).filter(Boolean)).toHaveLength(4);
  expect(discoveries([], 0.1)).toEqual([]);
  expect(discoveries([0.9, 0.8], 0.1)).toEqual([false, false]);
});
