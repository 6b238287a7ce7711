import { describe, expect, test } from "vitest";
import type { Pulse, StrainCheck } from "../schema.ts";
import { claimedOf, regimes } from "./no-change.testing.ts";
import { sayPulse } from "./say-pulse.ts";
import { risenTwice, sayStrainChange, strainChange } from "./strain.ts";
import { trendsOf, twoLow } from "./trends.ts";

const private_ = { revision: 1, createdAt: "", updatedAt: "", visibility: "private", employerSensitive: true } as const;
const pulse = (at: number, energy: number): Pulse => {
  const day = `2026-10-${String(at + 1).padStart(2, "0")}`;
  return { ...private_, id: day, day, energy, load: 3, sleep: 3, meaning: 4, note: null };
};
const scored = (...scores: number[]): StrainCheck[] =>
  scores.map((score, at) =>
    check(
      at + 1,
      [0, 1, 2, 3, 4, 5].map((item) => Math.floor((score + item) / 6)),
    ),
  );
const energyOf = (energies: readonly number[]) => trendsOf(energies.map((energy, at) => pulse(at, energy)))[0];
const check = (month: number, answers: number[]): StrainCheck => {
  const day = `2026-${String(month).padStart(2, "0")}-01`;
  return { ...private_, id: day, day, answers, note: null };
};

describe("of people in whom nothing changes", () => {
  test.each(regimes)("$name: a change is claimed of at most 5 in 100", (regime) => {
    expect(claimedOf(regime, 1000, 7)).toBeLessThanOrEqual(0.05);
  });
});

describe("a change that is there is seen", () => {
  test("energy that falls by two points, with its interval and n", () => {
    const energies = [4, 4, 5, 4, 4, 5, 4, 4, 2, 2, 1, 2, 2, 1];
    expect(energyOf(energies)).toMatchObject({
      change: { reliable: true, direction: "down", n: 12 },
      usual: { n: 14 },
      said: "Energy is lower than before by 2.8 of 5 (95 % interval 1.7 to 3.8; last 4 of n = 12).",
    });
  });

  test("strain that rises in all answers against the check before, with few checks", () => {
    expect(strainChange([check(9, [0, 1, 0, 1, 0, 1]), check(10, [3, 3, 2, 3, 3, 3])])).toMatchObject({
      reliable: true,
      direction: "up",
    });
  });

  test("strain that rises twice running above a person's own usual", () => {
    const steady = [5, 6, 6].map((month) => check(month, [1, 1, 0, 1, 1, 1]));
    const rising = [...steady, check(8, [1, 1, 1, 1, 1, 0]), check(9, [2, 2, 2, 2, 2, 2]), check(10, [3, 3, 3, 3, 3, 3])];
    expect(risenTwice(rising)).toMatchObject({ since: "2026-09-01" });
    expect(risenTwice(rising.slice(0, -1))).toBeNull();
  });
});

describe("even answers are no proof of certainty", () => {
  test("a point above five equal checks is none, whoever asks: the sentence, the rise twice running", () => {
    expect(strainChange(scored(6, 6, 6, 6, 7))).toMatchObject({ reliable: false });
    const creeping = scored(6, 6, 6, 6, 7, 8);
    expect(strainChange(creeping)).toMatchObject({ reliable: false, direction: "same" });
    expect(risenTwice(creeping)).toBeNull();
    expect(sayStrainChange(creeping)).toBe(
      "Higher than the mean of the 5 checks before by about 2 points of 24 (95 % interval -5 to 9; n = 6 checks): that much can still be chance.",
    );
  });

  test("a point in each of the last pulses after equal ones has an interval with a width", () => {
    const change = energyOf([4, 4, 4, 4, 4, 4, 3, 3, 3, 3])?.change;
    expect((change?.high ?? 0) - (change?.low ?? 0)).toBeGreaterThan(0.9);
  });
});

describe("somebody in trouble is told with the second check", () => {
  test.each([
    [
      scored(0, 20),
      "Higher than the one check before by about 20 points of 24 (95 % interval 11 to 29; n = 2 checks): more than chance.",
    ],
    [
      [check(1, [0, 0, 0, 0, 0, 0]), check(2, [4, 4, 4, 4, 4, 0])],
      "Higher than the one check before by about 20 points of 24 (95 % interval 7 to 33; n = 2 checks): more than chance.",
    ],
    [
      scored(2, 3, 18),
      "Higher than the mean of the 2 checks before by about 16 points of 24 (95 % interval 8 to 23; n = 3 checks): more than chance.",
    ],
  ])("case %#", (checks, said) => {
    expect(sayStrainChange(checks)).toBe(said);
  });

  test("a smaller rise is told with its interval, and that it can be chance", () => {
    expect(sayStrainChange(scored(2, 7))).toBe(
      "Higher than the one check before by about 5 points of 24 (95 % interval -4 to 14; n = 2 checks): that much can still be chance. These are few checks to judge by; you know better than they do.",
    );
  });
});

describe("too little says nothing", () => {
  test("nine pulses have neither a band nor a change", () => {
    const few = [4, 4, 4, 4, 4, 1, 1, 1, 1].map((energy, at) => pulse(at, energy));
    expect(trendsOf(few)[0]).toMatchObject({
      change: null,
      usual: null,
      said: "Energy: 1 more pulse until a change can be told from chance.",
    });
  });

  test("a first check has nothing to be held against", () => {
    expect(strainChange([check(10, [4, 4, 4, 4, 4, 4])])).toBeNull();
  });
});

test("two low pulses in a row are told while they are near each other", () => {
  expect(twoLow([pulse(0, 4), pulse(3, 2), pulse(6, 1)])?.map(({ day }) => day)).toEqual(["2026-10-04", "2026-10-07"]);
  expect(twoLow([pulse(0, 2), pulse(3, 2), pulse(6, 4)])).toBeNull();
  expect(twoLow([pulse(0, 2), pulse(20, 2)])).toBeNull();
});

test("a pulse is told in words", () => {
  expect(sayPulse(pulse(0, 2))).toBe("Energy low, load moderate, sleep middling, meaning good.");
});
