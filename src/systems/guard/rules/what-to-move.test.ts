import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Movable, minutesToTakeOff, whatToMove } from "./what-to-move.ts";

const task = (key: string, minutes: number, weight: number): Movable => ({ key, minutes, weight, moves: "whole" });
const piece = (key: string, minutes: number, weight: number): Movable => ({ key, minutes, weight, moves: "part" });
const due = (key: string, minutes: number): Movable => ({ key, minutes, weight: 0, moves: "never" });

describe("what moves out of a week that is too full", () => {
  test("is what serves least", () => {
    expect(whatToMove([task("important", 60, 0.9), task("nice to have", 60, 0.1)], 45)).toEqual({
      moved: [{ key: "nice to have", minutes: 60 }],
      minutes: 60,
      missing: 0,
    });
  });

  test("is no more than needed: of a plan in half hours the last ones move", () => {
    expect(whatToMove([piece("first", 120, 0.5), piece("second", 90, 0.5)], 100).moved).toEqual([
      { key: "second", minutes: 90 },
      { key: "first", minutes: 30 },
    ]);
  });

  test("is never what is due; what is still missing is told", () => {
    expect(whatToMove([due("report", 300), task("reading", 60, 0.2)], 120)).toEqual({
      moved: [{ key: "reading", minutes: 60 }],
      minutes: 60,
      missing: 60,
    });
  });

  test("is nothing where the week fits", () => {
    expect(whatToMove([task("reading", 60, 0.2)], 0)).toEqual({ moved: [], minutes: 0, missing: 0 });
  });
});

const items = fc.array(
  fc.record({
    minutes: fc.integer({ min: 5, max: 240 }),
    weight: fc.double({ min: 0, max: 1, noNaN: true }),
    moves: fc.constantFrom("whole" as const, "part" as const, "never" as const),
  }),
  { maxLength: 9 },
);
const named = (drawn: readonly Omit<Movable, "key">[]): Movable[] => drawn.map((one, at) => ({ key: `${at}`, ...one }));

describe("for any week", () => {
  test("the relieved week fits when it can, due things stay, and no single thing moved could have stayed", () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 0, max: 900 }), (drawn, need) => {
        const all = named(drawn);
        const byKey = new Map(all.map((one) => [one.key, one]));
        const { moved, minutes, missing } = whatToMove(all, need);
        const there = all.reduce((sum, one) => sum + (one.moves === "never" ? 0 : one.minutes), 0);
        expect(missing).toBe(Math.max(0, need - there));
        expect(minutes).toBeGreaterThanOrEqual(need - missing);
        for (const one of moved) {
          const item = byKey.get(one.key);
          expect(item?.moves).not.toBe("never");
          expect(one.minutes).toBeLessThanOrEqual(item?.minutes ?? 0);
          if (item?.moves === "whole") expect(one.minutes).toBe(item.minutes);
          const smallest = item?.moves === "whole" ? one.minutes : 30;
          if (missing === 0) expect(minutes - smallest).toBeLessThan(need);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("no other choice of whole things would have cost less", () => {
    const whole = fc.array(
      fc.record({ minutes: fc.integer({ min: 5, max: 200 }), weight: fc.double({ min: 0, max: 1, noNaN: true }) }),
      {
        minLength: 1,
        maxLength: 9,
      },
    );
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 400 }), (drawn, need) => {
        const all = named(drawn.map((one) => ({ ...one, moves: "whole" as const })));
        const cost = (chosen: readonly Movable[]) => chosen.reduce((sum, one) => sum + one.minutes * (0.05 + one.weight), 0);
        const fits = (chosen: readonly Movable[]) => chosen.reduce((sum, one) => sum + one.minutes, 0) >= need;
        const choices = Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((_one, at) => (bits >> at) & 1)).filter(
          fits,
        );
        const keys = new Set(whatToMove(all, need).moved.map(({ key }) => key));
        const mine = all.filter(({ key }) => keys.has(key));
        if (choices.length > 0) expect(cost(mine)).toBeCloseTo(Math.min(...choices.map(cost)), 6);
        else expect(mine).toEqual(all);
      }),
    );
  });
});

test("a person doing worse is offered a quarter off, in half hours; a full week what is over", () => {
  expect(minutesToTakeOff(0, 300, true)).toBe(90);
  expect(minutesToTakeOff(200, 300, true)).toBe(200);
  expect(minutesToTakeOff(0, 300, false)).toBe(0);
});
