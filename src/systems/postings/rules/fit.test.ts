import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { directionOf, type FitNeed, fitOf, type Holding, holdingOf, tellingOf } from "./fit.ts";

const need = (skillId: string, importance: FitNeed["importance"], level = 3, telling = 1): FitNeed => ({
  ...{ skillId, label: skillId, importance, level, telling },
});
const holding = (levels: Record<string, number>): Holding => ({ levelOf: (id) => levels[id] ?? null, nearTo: () => [] });

describe("the fit of a person to a posting", () => {
  const needs = [need("wound care", "essential"), need("triage", "essential"), need("Spanish", "optional", 2)];

  test("is the weighted share of what is asked that is there", () => {
    expect(fitOf(needs, holding({ "wound care": 3, triage: 3, Spanish: 2 })).score).toBe(1);
    expect(fitOf(needs, holding({ "wound care": 3 })).score).toBeCloseTo(1 / 2.5);
    expect(fitOf(needs, holding({ Spanish: 1 })).score).toBeCloseTo(0.25 / 2.5);
    expect(fitOf(needs, holding({})).score).toBe(0);
  });

  test("names what must be met and is not, however high the score", () => {
    const fit = fitOf(needs, holding({ "wound care": 5, Spanish: 5, triage: 1 }));
    expect(fit).toMatchObject({ mustMet: 1, mustAsked: 2 });
    expect(fit.missed.map((line) => line.need.label)).toEqual(["triage"]);
    expect(fit.raises[0]?.need.label).toBe("triage");
  });

  test("is not known where the posting names no skill", () => {
    expect(fitOf([], holding({ triage: 3 }))).toMatchObject({ score: null, missed: [], raises: [] });
  });

  test("counts a near skill in part, and never as a must that is met", () => {
    const known = (id: string) =>
      ({
        "gas fitting": { label: "Gas fitting", kind: "technical", broader: "plumbing" },
        "pipe welding": { label: "Pipe welding", kind: "technical", broader: "plumbing" },
        plumbing: { label: "Plumbing", kind: "technical" },
        German: { label: "German", kind: "language", broader: "languages" },
        Dutch: { label: "Dutch", kind: "language", broader: "languages" },
      })[id] ?? null;
    const mine = holdingOf(
      [
        { skillId: "pipe welding", level: 3 },
        { skillId: "Dutch", level: 5 },
      ],
      known,
    );
    const fit = fitOf([need("gas fitting", "essential"), need("plumbing", "optional"), need("German", "essential")], mine);
    expect(fit.lines.map(({ cover, by }) => [cover, by])).toEqual([
      [0.4, "near"],
      [0.6, "near"],
      [0, "nothing"],
    ]);
    expect(fit.missed.map((line) => line.need.label)).toEqual(["gas fitting", "German"]);
    expect(fit.lines[0]?.near).toMatchObject({ label: "Pipe welding", level: 3 });
  });

  test("never falls when a skill that is asked is added, or a level rises", () => {
    const ids = ["a", "b", "c", "d", "e", "f"];
    const known = (id: string) => ({ label: id, kind: "technical", broader: { a: "b", b: "f", c: "b", d: "f" }[id] });
    const level = fc.integer({ min: 0, max: 5 });
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            skillId: fc.constantFrom(...ids),
            importance: fc.constantFrom("essential" as const, "optional" as const),
            level: fc.integer({ min: 1, max: 5 }),
            telling: fc.double({ min: 0, max: 1, noNaN: true }),
          }),
          { minLength: 1, maxLength: 8 },
        ),
        fc.uniqueArray(fc.record({ skillId: fc.constantFrom(...ids), level }), { selector: (one) => one.skillId }),
        fc.constantFrom(...ids),
        level,
        (asked, profile, added, to) => {
          const needs = asked.map((one) => ({ ...one, label: one.skillId }));
          const before = profile.find(({ skillId }) => skillId === added)?.level ?? 0;
          const after = [...profile.filter(({ skillId }) => skillId !== added), { skillId: added, level: Math.max(before, to) }];
          const [low, high] = [profile, after].map((one) => fitOf(needs, holdingOf(one, known)));
          expect(high?.score ?? 0).toBeGreaterThanOrEqual((low?.score ?? 0) - 1e-12);
          expect(high?.mustMet ?? 0).toBeGreaterThanOrEqual(low?.mustMet ?? 0);
          expect(high?.score).toBeLessThanOrEqual(1 + 1e-12);
        },
      ),
      { numRuns: 10_000 },
    );
  });
});

test("a step up, sideways or down, where both ends are known", () => {
  expect([directionOf(3, 2), directionOf(2, 2), directionOf(1, 2), directionOf(undefined, 2), directionOf(2, undefined)]).toEqual(
    [...(["up", "sideways", "down"] as const), null, null],
  );
});

test("what nearly every role asks for tells little", () => {
  expect(tellingOf(0, 300)).toBe(1);
  expect(tellingOf(300, 300)).toBe(0);
  expect(tellingOf(3, 300)).toBeGreaterThan(tellingOf(30, 300));
});
