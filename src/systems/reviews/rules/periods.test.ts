import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "../../../core/day.ts";
import { cadenceNames } from "../schema/review.ts";
import {
  dueDay,
  isAskedFor,
  periodAfter,
  periodBefore,
  periodOf,
  periodsBack,
  periodToReview,
  sayPeriod,
  sayPeriodSoFar,
} from "./periods.ts";

const never = () => false;

describe("periods", () => {
  it("are weeks from Monday, calendar months, quarters and years", () => {
    expect(periodOf("week", "2026-11-22")).toEqual({ from: "2026-11-16", to: "2026-11-22" });
    expect(periodOf("month", "2028-02-10")).toEqual({ from: "2028-02-01", to: "2028-02-29" });
    expect(periodOf("quarter", "2026-11-22")).toEqual({ from: "2026-10-01", to: "2026-12-31" });
    expect(periodOf("year", "2026-11-22")).toEqual({ from: "2026-01-01", to: "2026-12-31" });
  });

  it("are said as people say them", () => {
    expect(sayPeriod("week", periodOf("week", "2026-11-22"))).toBe("Week of 16 to 22 November 2026");
    expect(sayPeriod("week", periodOf("week", "2026-12-01"))).toBe("Week of 30 November to 6 December 2026");
    expect(sayPeriod("week", periodOf("week", "2030-01-02"))).toBe("Week of 31 December 2029 to 6 January 2030");
    expect(sayPeriod("month", periodOf("month", "2026-11-22"))).toBe("November 2026");
    expect(sayPeriod("quarter", periodOf("quarter", "2026-11-22"))).toBe("October to December 2026");
    expect(sayPeriod("year", periodOf("year", "2026-11-22"))).toBe("2026");
  });

  it("say that they are not over yet", () => {
    const quarter = periodOf("quarter", "2026-11-22");
    expect(sayPeriodSoFar("quarter", quarter, "2026-11-22")).toBe("October to December 2026, so far to 22 November");
    expect(sayPeriodSoFar("quarter", quarter, "2026-12-31")).toBe("October to December 2026");
  });

  it("hold their day, meet without a gap and lead back and forth", () => {
    const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays("2000-01-01", days));
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...cadenceNames), (day, cadence) => {
        const period = periodOf(cadence, day);
        expect(period.from <= day && day <= period.to).toBe(true);
        expect(daysBetween(periodBefore(cadence, period).to, period.from)).toBe(1);
        expect(periodAfter(cadence, periodBefore(cadence, period))).toEqual(period);
      }),
    );
  });
});

describe("the period to review", () => {
  it("is the running week from Wednesday on, and the week before on Monday and Tuesday", () => {
    expect(periodToReview("week", "2026-11-18", never).from).toBe("2026-11-16");
    expect(periodToReview("week", "2026-11-22", never).from).toBe("2026-11-16");
    expect(periodToReview("week", "2026-11-23", never).from).toBe("2026-11-16");
    expect(periodToReview("week", "2026-11-24", never).from).toBe("2026-11-16");
    expect(periodToReview("week", "2026-11-25", never).from).toBe("2026-11-23");
  });

  it("is the month that ends or has just ended, and the running one once that is done", () => {
    expect(periodToReview("month", "2026-11-12", never).from).toBe("2026-10-01");
    expect(periodToReview("month", "2026-11-27", never).from).toBe("2026-11-01");
    expect(periodToReview("month", "2026-11-12", ({ from }) => from === "2026-10-01").from).toBe("2026-11-01");
  });

  it("is the running one when the last is long gone: nobody makes up for last year in November", () => {
    expect(periodToReview("year", "2026-01-20", never).from).toBe("2025-01-01");
    expect(periodToReview("year", "2026-11-22", never).from).toBe("2026-01-01");
    expect(periodToReview("month", "2026-11-16", never).from).toBe("2026-11-01");
  });

  it("has always begun, and did not end long ago", () => {
    const anyDay = fc.integer({ min: 0, max: 8_000 }).map((days) => addDays("2015-01-01", days));
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...cadenceNames), (today, cadence) => {
        const period = periodToReview(cadence, today, never);
        expect(period.from <= today).toBe(true);
        expect(daysBetween(period.to, today)).toBeLessThanOrEqual({ week: 2, month: 14, quarter: 30, year: 59 }[cadence]);
      }),
    );
  });
});

describe("being asked for", () => {
  const week = periodOf("week", "2026-11-18");

  it("begins on the review day and ends soon after the week, without a word about it", () => {
    expect(dueDay("week", week, 5)).toBe("2026-11-20");
    expect(isAskedFor("week", week, "2026-11-19", 5)).toBe(false);
    expect(isAskedFor("week", week, "2026-11-20", 5)).toBe(true);
    expect(isAskedFor("week", week, "2026-11-24", 5)).toBe(true);
    expect(isAskedFor("week", week, "2026-11-25", 5)).toBe(false);
  });

  it("waits for the Monday after where Monday is the review day", () => {
    expect(dueDay("week", week, 1)).toBe("2026-11-23");
    expect(isAskedFor("week", week, "2026-11-22", 1)).toBe(false);
    expect(isAskedFor("week", week, "2026-11-23", 1)).toBe(true);
  });

  it("is for a month in the first week of the next", () => {
    const month = periodOf("month", "2026-11-10");
    expect(isAskedFor("month", month, "2026-11-30", 5)).toBe(false);
    expect(isAskedFor("month", month, "2026-12-01", 5)).toBe(true);
    expect(isAskedFor("month", month, "2026-12-07", 5)).toBe(true);
    expect(isAskedFor("month", month, "2026-12-08", 5)).toBe(false);
  });
});

it("goes back over periods since a day, at most so many", () => {
  const back = periodsBack("month", periodOf("month", "2026-11-22"), "2026-09-15", 12).map(({ from }) => from);
  expect(back).toEqual(["2026-11-01", "2026-10-01", "2026-09-01"]);
  expect(periodsBack("week", periodOf("week", "2026-11-22"), "2020-01-01", 12)).toHaveLength(12);
});
