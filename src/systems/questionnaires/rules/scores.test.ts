import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { environment, interests, shipped, strengths } from "../instruments/shipped.ts";
import type { InstrumentDefinition } from "../schema/instrument.ts";
import { carelessSigns } from "./careless.ts";
import { changesOf } from "./changes.ts";
import { instrumentFaults } from "./instrument-faults.ts";
import { itemOrder } from "./item-order.ts";
import { scoresOf } from "./scores.ts";

const pace = (values: readonly number[]) => Object.fromEntries(values.map((value, place) => [`pace-${place + 1}`, value]));
const scoreOf = (answers: Record<string, number>, scale: string, instrument: InstrumentDefinition = environment) =>
  scoresOf(instrument, answers).find((score) => score.id === scale);

describe("a score", () => {
  test("is the mean of the answers, reversed items turned over", () => {
    // Items 1 to 3 speak for a fast pace, 4 to 6 against it: 5, 4, 3 and 6-1, 6-2, 6-3 are 5, 4, 3, 5, 4, 3.
    expect(scoreOf(pace([5, 4, 3, 1, 2, 3]), "pace")).toMatchObject({ value: 4, n: 6, of: 6, min: 1, max: 5, missing: null });
  });

  test("leaves out what is not answered, as long as enough is", () => {
    // 66 % of 6 items are 4: 5, 4, 5 and 6-2 = 4 give 4.5.
    expect(scoreOf({ "pace-1": 5, "pace-2": 4, "pace-3": 5, "pace-4": 2 }, "pace")).toMatchObject({ value: 4.5, n: 4 });
    expect(scoreOf({ "pace-1": 5, "pace-2": 4, "pace-3": 5 }, "pace")).toMatchObject({
      value: null,
      low: null,
      high: null,
      missing: "3 of 6 answered; at least 4 are needed.",
    });
  });

  test("has an interval from the spread of the answers: t(5) = 2.571, SD 0.894, n = 6", () => {
    const score = scoreOf(pace([5, 4, 3, 1, 2, 3]), "pace");
    expect(score?.low).toBeCloseTo(4 - (2.5706 * 0.8944) / Math.sqrt(6), 3);
    expect(score?.high).toBeCloseTo(4 + (2.5706 * 0.8944) / Math.sqrt(6), 3);
  });

  test("is never surer than half a step, however alike the answers, and never leaves the scale", () => {
    expect(scoreOf(pace([4, 4, 4, 2, 2, 2]), "pace")).toMatchObject({ value: 4, low: 3.5, high: 4.5 });
    expect(scoreOf(pace([5, 5, 5, 1, 1, 1]), "pace")).toMatchObject({ value: 5, low: 4.5, high: 5 });
  });

  test("of an instrument with sums fills missing answers up by the mean", () => {
    const sums: InstrumentDefinition = { ...environment, scoring: "sum" };
    expect(scoreOf({ "pace-1": 5, "pace-2": 4, "pace-3": 5, "pace-4": 2 }, "pace", sums)).toMatchObject({
      value: 27,
      min: 6,
      max: 30,
    });
  });

  test("takes the standard error of measurement where reliability and spread are published", () => {
    const reliability = { alpha: 0.84, sd: 0.9, source: "a study" };
    const known: InstrumentDefinition = {
      ...environment,
      scales: environment.scales.map((scale) => (scale.id === "pace" ? { ...scale, reliability } : scale)),
    };
    // SEM = 0.9 √0.16 = 0.36; 1.96 · 0.36 = 0.7056.
    const score = scoreOf(pace([3, 3, 3, 3, 3, 3]), "pace", known);
    expect(score?.low).toBeCloseTo(3 - 0.7056, 6);
    expect(score?.high).toBeCloseTo(3 + 0.7056, 6);
  });

  test("stays within its interval and its scale for any answers", () => {
    for (const instrument of shipped) {
      const anyAnswers = fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }), {
        minLength: instrument.items.length,
        maxLength: instrument.items.length,
      });
      fc.assert(
        fc.property(anyAnswers, (values) => {
          const answers = Object.fromEntries(
            instrument.items.flatMap((item, place) => (values[place] === undefined ? [] : [[item.id, values[place]]])),
          );
          for (const { value, low, high, min, max } of scoresOf(instrument, answers)) {
            if (value === null || low === null || high === null) continue;
            expect(min <= low && low <= value && value <= high && high <= max).toBe(true);
            expect(Math.max(value - low, high - value)).toBeGreaterThanOrEqual(0.5 - 1e-9);
          }
        }),
        { numRuns: 40 },
      );
    }
  });

  test("turns over exactly when every answer is turned over", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 6, maxLength: 6 }), (values) => {
        const one = scoreOf(pace(values), "pace")?.value ?? 0;
        const other = scoreOf(pace(values.map((value) => 6 - value)), "pace")?.value ?? 0;
        expect(one + other).toBeCloseTo(6, 9);
      }),
    );
  });
});

const order = strengths.items.map((item) => item.id);
const honest = Object.fromEntries(
  strengths.items.map((item, place) => [item.id, item.reversed ? 1 + (place % 2) : 4 + (place % 2)]),
);

describe("careless answers are pointed out", () => {
  test("not where somebody read and thought", () => {
    const milliseconds = Object.fromEntries(order.map((item) => [item, 4000]));
    expect(carelessSigns(strengths, { answers: honest, order, milliseconds })).toEqual([]);
  });

  test("as a straight line, with how long it is and what it says", () => {
    const answers = Object.fromEntries(order.map((item) => [item, 3]));
    const [sign] = carelessSigns(strengths, { answers, order, milliseconds: {} });
    expect(sign).toMatchObject({
      kind: "straight-line",
      sentence: expect.stringMatching(/^48 answers in a row are “in between”/),
    });
  });

  test("as a contradiction, with two statements that were both agreed to", () => {
    const answers = Object.fromEntries(order.map((item) => [item, 5]));
    const signs = carelessSigns(strengths, { answers, order, milliseconds: {} });
    expect(signs.map((sign) => sign.kind)).toEqual(["straight-line", "contradiction"]);
    expect(signs[1]?.items).toEqual(["curiosity-1", "curiosity-5"]);
  });

  test("as impossible speed, from half of the timed items on", () => {
    const timed = (fast: number) =>
      Object.fromEntries(order.slice(0, 10).map((item, place) => [item, place < fast ? 300 : 3000]));
    const signs = (fast: number) => carelessSigns(strengths, { answers: honest, order, milliseconds: timed(fast) });
    expect(signs(4)).toEqual([]);
    expect(signs(5)[0]?.sentence).toMatch(/^5 of 10 answers came in under 1 s,/);
  });

  test("only where a third of the scales is contradictory, since anybody has a mixed day", () => {
    const answers = { ...honest, ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((place) => [`candour-${place}`, 5])) };
    expect(carelessSigns(strengths, { answers, order, milliseconds: {} })).toEqual([]);
  });
});

describe("change between two sittings", () => {
  const area = (values: readonly number[]) => Object.fromEntries(values.map((value, place) => [`social-${place + 1}`, value]));
  const social = (before: readonly number[], after: readonly number[]) =>
    changesOf(interests, area(before), area(after)).find((change) => change.id === "social");

  test("is told when nearly every answer moved the same way", () => {
    expect(social([2, 2, 3, 2, 1, 2, 3, 2], [4, 3, 4, 4, 3, 3, 4, 3])).toMatchObject({ verdict: "up", n: 8, mean: 1.375 });
    expect(social([4, 3, 4, 4, 3, 3, 4, 3], [2, 2, 3, 2, 1, 2, 3, 2])).toMatchObject({ verdict: "down" });
  });

  test("is no reliable change when some go up and some down", () => {
    expect(social([3, 3, 4, 2, 3, 4, 3, 3], [4, 2, 4, 3, 2, 5, 3, 4])).toMatchObject({
      verdict: "no-reliable-change",
      sentence: "No reliable change (n = 8 items).",
    });
  });

  test("is silent under six items answered both times", () => {
    expect(social([1, 1, 1, 1, 1], [5, 5, 5, 5, 5])).toMatchObject({ verdict: "too-few", mean: null, n: 5 });
  });
});

test("a sitting asks every item once, in an order of its own that never changes", () => {
  fc.assert(
    fc.property(fc.uuid(), (sitting) => {
      const asked = itemOrder(order, sitting);
      expect([...asked].sort()).toEqual([...order].sort());
      expect(itemOrder(order, sitting)).toEqual(asked);
    }),
    { numRuns: 30 },
  );
  expect(itemOrder(order, "one sitting")).not.toEqual(itemOrder(order, "another"));
});

describe("what comes with Cairn", () => {
  test.each(shipped.map((one) => [one.id, one] as const))("%s is without faults", (_, instrument) => {
    expect(instrumentFaults(instrument)).toEqual([]);
  });

  test.each(shipped.map((one) => [one.id, one] as const))(
    "%s carries source, author and a licence that lets anybody use it",
    (_, instrument) => {
      expect(Math.min(instrument.source.length, instrument.author.length, instrument.licence.length)).toBeGreaterThan(2);
      expect(instrument.licence).toMatch(/^(Public domain|MIT)/);
      expect(instrument.licence).not.toMatch(/\bNC\b|non-?commercial|all rights reserved|CC BY-ND/i);
      expect(instrument.whatItIsNot).toMatch(/never use it to choose among people/);
    },
  );

  test("has the items that were promised, and is marked as unvalidated where it is ours", () => {
    const counted = Object.fromEntries(shipped.map((one) => [one.id, [one.items.length, one.validated]]));
    expect(counted).toEqual({
      interests: [48, false],
      strengths: [48, false],
      environment: [36, false],
      "big-five": [120, true],
    });
    expect(shipped.every((one) => one.norms === null)).toBe(true);
    expect(strengths.items.every((item) => item.othersText)).toBe(true);
    for (const instrument of [strengths, environment])
      for (const scale of instrument.scales)
        expect(instrument.items.filter((item) => item.scale === scale.id && item.reversed).length).toBeGreaterThan(0);
  });
});
