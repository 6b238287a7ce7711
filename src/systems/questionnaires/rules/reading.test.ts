import { describe, expect, test } from "vitest";
import { bigFive, environment, interests } from "../instruments/shipped.ts";
import { inShort, sayReading, sideOf } from "./reading.ts";
import { scoresOf } from "./scores.ts";

const all = (instrument: typeof environment, levels: Record<string, number>) =>
  Object.fromEntries(
    instrument.items.flatMap((item) => {
      const level = levels[item.scale];
      return level === undefined ? [] : [[item.id, item.reversed ? 6 - level : level]];
    }),
  );

describe("what a score may be read as", () => {
  test("a side only when the whole interval lies on it", () => {
    const scale = { min: 1, max: 5 };
    expect(sideOf({ ...scale, low: 3.1, high: 4.4 })).toBe("high");
    expect(sideOf({ ...scale, low: 2.9, high: 4.4 })).toBe("open");
    expect(sideOf({ ...scale, low: 1, high: 2.8 })).toBe("low");
    expect(sideOf({ ...scale, low: null, high: null })).toBe("open");
  });

  test("against the middle of the answers, in their own words, with interval and n, and never against people", () => {
    const trusting = scoresOf(bigFive, all(bigFive, { a1: 4, a2: 4, a3: 4, a4: 4, a5: 4, a6: 4 }));
    const agreeable = trusting.find((score) => score.id === "agreeableness");
    const scale = bigFive.scales.find((one) => one.id === "agreeableness");
    if (!agreeable || !scale) throw new Error("The Big Five has lost a domain.");
    expect(sayReading(agreeable, scale)).toBe(
      "Your answers speak more for this than against it: “You trust, help and give way for the sake of others.” 4.0 (3.5 to 4.5, n = 24 answers); the middle of the answers is 3.",
    );
    expect(sayReading({ ...agreeable, value: 3.2, low: 2.8, high: 3.6 }, scale)).toContain("do not clearly lean one way");
    expect(sayReading({ ...agreeable, value: 1.8, low: 1.4, high: 2.2 }, scale)).toContain(`speak more for this: “${scale.low}”`);
    expect(sayReading({ ...agreeable, value: null, low: null, high: null }, scale)).toBeNull();
  });

  test("in a line: the clear ends of scales with two ends", () => {
    expect(inShort(environment, scoresOf(environment, all(environment, { pace: 5, place: 1, size: 3 })))).toBe(
      "fast 5.0 (4.5 to 5.0, n = 6 answers), indoors 1.0 (1.0 to 1.5, n = 6 answers)",
    );
    expect(inShort(environment, scoresOf(environment, {}))).toBe("");
  });

  test("in a line: what leads only where its interval lies above all others, otherwise what is not told apart", () => {
    const line = (levels: Record<string, number>) => inShort(interests, scoresOf(interests, all(interests, levels)));
    const low = { investigative: 2, realistic: 1, enterprising: 2, conventional: 1 };
    expect(line({ ...low, social: 5, artistic: 3 })).toBe("Social 5.0 (4.5 to 5.0, n = 8 answers)");
    expect(line({ ...low, social: 5, artistic: 5 })).toBe(
      "Artistic 5.0 (4.5 to 5.0, n = 8 answers) and Social 5.0 (4.5 to 5.0, n = 8 answers), not told apart",
    );
    expect(line({ social: 4, artistic: 4, investigative: 4, realistic: 4, enterprising: 4, conventional: 1 })).toMatch(
      /^none leads: 5 of 6 are not told apart, from Realistic 4.0/,
    );
    expect(line({ social: 4, artistic: 4 })).toMatch(/^none leads: 2 of 2/);
  });

  test("in a line: the five domains in their own order, none ranked above another", () => {
    const levels = Object.fromEntries(bigFive.items.map((item) => [item.scale, item.scale.startsWith("o") ? 5 : 3]));
    const line = inShort(bigFive, scoresOf(bigFive, all(bigFive, levels)));
    expect(line).toMatch(/^Sensitivity to stress 3.0 .*Extraversion 3.0 .*Openness to experience 5.0/);
    expect(line).not.toContain("told apart");
  });
});
