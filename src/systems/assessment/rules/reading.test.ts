import { describe, expect, test } from "vitest";
import { environment } from "../instruments/environment.ts";
import { interests } from "../instruments/interests.ts";
import { inShort, sideOf } from "./reading.ts";
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

  test("in a line: the clear ends of scales with two ends", () => {
    expect(inShort(environment, scoresOf(environment, all(environment, { pace: 5, place: 1, size: 3 })))).toBe("fast, indoors");
    expect(inShort(environment, scoresOf(environment, {}))).toBe("");
  });

  test("in a line: the three highest of all others", () => {
    const answers = all(interests, { social: 5, artistic: 4, investigative: 3, realistic: 1 });
    expect(inShort(interests, scoresOf(interests, answers))).toBe("Social 5.0, Artistic 4.0, Investigative 3.0");
  });
});
