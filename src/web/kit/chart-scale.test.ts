import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayTicks, roundTicks } from "./chart-scale.ts";

describe("roundTicks", () => {
  it("takes steps that people count in", () => {
    expect(roundTicks(0, 30)).toEqual([0, 10, 20, 30]);
    expect(roundTicks(0, 1)).toEqual([0, 0.5, 1]);
    expect(roundTicks(7, 7)).toEqual([6, 8]);
  });

  it("always spans the values, in order, without many ticks", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 1e6 }), (low, span) => {
        const ticks = roundTicks(low, low + span);
        expect(ticks[0]).toBeLessThanOrEqual(low);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(low + span);
        expect(ticks.length).toBeLessThanOrEqual(7);
        expect([...ticks].sort((a, b) => a - b)).toEqual(ticks);
      }),
    );
  });
});

describe("dayTicks", () => {
  it("names months over half a year, and the year where it turns", () => {
    expect(dayTicks("2026-08-05", "2027-03-31", 12).map((tick) => tick.label)).toEqual([
      "Sept",
      "Oct",
      "Nov",
      "Dec",
      "2027",
      "Feb",
      "Mar",
    ]);
  });

  it("names Mondays over a few weeks", () => {
    expect(dayTicks("2026-11-04", "2026-11-24", 12).map((tick) => tick.day)).toEqual(["2026-11-09", "2026-11-16", "2026-11-23"]);
  });

  it("keeps fewer on a narrow screen", () => {
    expect(dayTicks("2026-01-01", "2026-12-31", 4)).toHaveLength(4);
  });
});
