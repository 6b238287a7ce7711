import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gapOf, type LikelyLevel, type Need, readinessOf, readinessRangeOf } from "./gap.ts";

const needs: Need[] = [
  { skillId: "data-analysis", level: 4, importance: "essential" },
  { skillId: "negotiation", level: 2, importance: "optional" },
  { skillId: "copywriting", level: 3, importance: "essential" },
];
const levels: Record<string, number> = { "data-analysis": 2, negotiation: 0, copywriting: 5 };
const levelOf = (id: string) => levels[id] ?? 0;

describe("readiness", () => {
  test("is the weighted share of the needed levels that is there", () => {
    expect(readinessOf(needs, levelOf)).toBeCloseTo((1 * 0.5 + 0.5 * 0 + 1 * 1) / 2.5);
  });

  test("a role that asks for nothing is met", () => {
    expect(readinessOf([], levelOf)).toBe(1);
  });

  const anyNeeds = fc.array(
    fc.record({
      skillId: fc.string({ minLength: 1, maxLength: 3 }),
      level: fc.integer({ min: 0, max: 5 }),
      importance: fc.constantFrom("essential" as const, "optional" as const),
    }),
    { minLength: 1, maxLength: 12 },
  );

  test("stays between 0 and 1 and never falls when a level rises", () => {
    fc.assert(
      fc.property(anyNeeds, fc.integer({ min: 0, max: 4 }), (asked, level) => {
        const lower = readinessOf(asked, () => level);
        const higher = readinessOf(asked, () => level + 1);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(higher).toBeLessThanOrEqual(1 + 1e-12);
        expect(higher).toBeGreaterThanOrEqual(lower - 1e-12);
      }),
    );
  });

  test("closing every gap one by one adds up to full readiness", () => {
    fc.assert(
      fc.property(anyNeeds, fc.integer({ min: 0, max: 5 }), (asked, level) => {
        const now = readinessOf(asked, () => level);
        const gained = gapOf(asked, () => level).reduce((sum, line) => sum + line.readinessIfClosed - now, 0);
        expect(now + gained).toBeCloseTo(1);
      }),
    );
  });
});

describe("what decides", () => {
  test("comes before what is as far, and what everybody brings never opens the list", () => {
    const asked: Need[] = [
      { skillId: "teamwork", level: 3, importance: "essential", isGeneric: true, decides: 0 },
      { skillId: "first-aid", level: 2, importance: "essential" },
      { skillId: "budgeting", level: 2, importance: "essential", decides: 1 },
    ];
    expect(gapOf(asked, () => 0).map(({ need }) => need.skillId)).toEqual(["budgeting", "first-aid", "teamwork"]);
  });

  test("counts more for the range of readiness, while what everybody brings counts half", () => {
    const held: LikelyLevel = [[2, 1]];
    const none: LikelyLevel = [[0, 1]];
    const asked = (decides: Partial<Need>): Need[] => [
      { skillId: "budgeting", level: 2, importance: "essential", ...decides },
      { skillId: "first-aid", level: 2, importance: "essential" },
    ];
    const ready = (more: Partial<Need>) =>
      readinessRangeOf(asked(more), ({ skillId }) => (skillId === "budgeting" ? held : none))[0];
    expect(ready({})).toBeCloseTo(1 / 2);
    expect(ready({ decides: 0 })).toBeCloseTo(2.4 / 3.4);
    expect(ready({ isGeneric: true })).toBeCloseTo(0.5 / 1.5);
  });
});

describe("gap", () => {
  test("puts what matters most first", () => {
    expect(gapOf(needs, levelOf).map((line) => [line.need.skillId, line.distance, line.matters])).toEqual([
      ["data-analysis", 2, 2],
      ["negotiation", 2, 1],
      ["copywriting", 0, 0],
    ]);
  });
});

test("what the person says to lack comes before what is only not known", () => {
  const needs = ["cooking", "costing"].map((skillId) => ({ skillId, level: 3, importance: "essential" as const }));
  const order = gapOf(needs, () => 0, { saidMissing: ({ skillId }) => skillId === "costing" }).map(({ need }) => need.skillId);
  expect(order).toEqual(["costing", "cooking"]);
});
