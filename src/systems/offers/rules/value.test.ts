import { describe, expect, test } from "vitest";
import { blankOf } from "../../../core/blank.ts";
import { type Offer, offer } from "../schema.ts";
import { anHourOf, assumedFor, converted, overFour, wayADay, yearlyOf, yearsOf } from "./value.ts";

const said = (fields: Partial<Offer>): Offer => ({
  ...blankOf(offer),
  ...{ id: "one", revision: 1, createdAt: "", updatedAt: "", visibility: "private", employerSensitive: false },
  ...{ title: "One", day: "2026-11-24", decision: "open", currency: "EUR", base: 0, basePer: "year" },
  ...fields,
});

const totals = (fields: Partial<Offer>) => yearsOf(said(fields)).map(({ total }) => total);

/** Each worked out by hand, in cents. */
describe("what an offer is worth, to the cent", () => {
  test.each<[string, Partial<Offer>, number[]]>([
    ["a year's pay", { base: 5_200_000 }, [5_200_000, 5_200_000, 5_200_000, 5_200_000]],
    ["twelve months", { base: 310_050, basePer: "month" }, [3_720_600, 3_720_600, 3_720_600, 3_720_600]],
    ["thirteen months", { base: 310_050, basePer: "month", monthsPaid: 13 }, [4_030_650, 4_030_650, 4_030_650, 4_030_650]],
    ["13.92 months", { base: 250_001, basePer: "month", monthsPaid: 13.92 }, [3_480_014, 3_480_014, 3_480_014, 3_480_014]],
    ["by the week", { base: 70_025, basePer: "week" }, [3_641_300, 3_641_300, 3_641_300, 3_641_300]],
    [
      "by the hour, 38.5 hours",
      { base: 1_733, basePer: "hour", hoursPerWeek: 38.5 },
      [3_469_466, 3_469_466, 3_469_466, 3_469_466],
    ],
    ["by the hour, hours not said", { base: 2_000, basePer: "hour" }, [4_160_000, 4_160_000, 4_160_000, 4_160_000]],
    [
      "by the hour, 37.75 hours",
      { base: 1_999, basePer: "hour", hoursPerWeek: 37.75 },
      [3_924_037, 3_924_037, 3_924_037, 3_924_037],
    ],
    ["a raise of 3 %", { base: 4_000_000, raisePercent: 3 }, [4_000_000, 4_120_000, 4_243_600, 4_370_908]],
    ["a raise of 2.5 %, rounded each year", { base: 3_333_333, raisePercent: 2.5 }, [3_333_333, 3_416_666, 3_502_083, 3_589_635]],
    ["half a cent goes up", { base: 50, raisePercent: 1 }, [50, 51, 52, 53]],
    ["a bonus, all counted", { base: 100, bonus: 33_333 }, [33_433, 33_433, 33_433, 33_433]],
    ["a bonus, half counted", { base: 100, bonus: 33_333, bonusCounted: 50 }, [16_767, 16_767, 16_767, 16_767]],
    ["a bonus that one does not count on", { base: 100, bonus: 33_333, bonusCounted: 0 }, [100, 100, 100, 100]],
    ["pension of 4.5 %", { base: 3_999_999, pensionPercent: 4.5 }, [4_179_999, 4_179_999, 4_179_999, 4_179_999]],
    [
      "pension follows the raise",
      { base: 1_000_000, pensionPercent: 10, raisePercent: 10 },
      [1_100_000, 1_210_000, 1_331_000, 1_464_100],
    ],
    ["benefits", { base: 1_000, benefits: 250 }, [1_250, 1_250, 1_250, 1_250]],
    ["costs go off", { base: 1_000, costs: 250 }, [750, 750, 750, 750]],
    ["costs can be more than pay", { base: 100, costs: 250 }, [-150, -150, -150, -150]],
    ["once at the start", { base: 1_000, signOn: 500 }, [1_500, 1_000, 1_000, 1_000]],
    ["shares over four years", { equity: 4_000_000 }, [1_000_000, 1_000_000, 1_000_000, 1_000_000]],
    ["shares that do not divide", { equity: 100 }, [25, 25, 25, 25]],
    ["shares over three years", { equity: 100, vestYears: 3 }, [33, 34, 33, 0]],
    ["shares over six years: two lie beyond", { equity: 600_000, vestYears: 6 }, [100_000, 100_000, 100_000, 100_000]],
    ["none before month 18, then what came until then", { equity: 480_000, cliffMonths: 18 }, [0, 240_000, 120_000, 120_000]],
    ["a cliff longer than the grant ends with it", { equity: 120_000, vestYears: 1, cliffMonths: 36 }, [120_000, 0, 0, 0]],
    ["shares counted at 30 %", { equity: 1_000_001, equityCounted: 30 }, [75_000, 75_000, 75_000, 75_000]],
    ["shares of one cent", { equity: 1 }, [0, 1, 0, 0]],
    [
      "all of it",
      {
        base: 5_000_000,
        raisePercent: 2,
        bonus: 500_000,
        bonusCounted: 80,
        pensionPercent: 5,
        benefits: 120_000,
        equity: 800_000,
        equityCounted: 50,
        signOn: 300_000,
        costs: 90_000,
      },
      [6_080_000, 5_885_000, 5_992_100, 6_101_342],
    ],
    [
      "large amounts keep their cents",
      { base: 900_000_000_001, raisePercent: 0.01 },
      [900_000_000_001, 900_090_000_001, 900_180_009_001, 900_270_027_002],
    ],
    ["nothing is nothing", {}, [0, 0, 0, 0]],
  ])("%s", (_, fields, each) => {
    expect(totals(fields)).toEqual(each);
    expect(overFour(said(fields))).toBe(each.reduce((all, one) => all + one, 0));
  });

  test("the mean of four years is rounded half up", () => {
    expect(yearlyOf(said({ base: 1_000, signOn: 2 }))).toBe(1_001);
    expect(yearlyOf(said({ base: 1_000, signOn: 1 }))).toBe(1_000);
  });

  test.each([
    ["dollars to euro", converted(1_000_001, 0.92, 2, 2), 920_001],
    ["yen have no cents", converted(1_000, 0.0061, 0, 2), 610],
    ["euro to yen", converted(610, 163.934426, 2, 0), 1_000],
    ["less than nothing", converted(-101, 0.5, 2, 2), -51],
  ])("%s", (_, found, by) => {
    expect(found).toBe(by);
  });

  test("an hour brings less when the way there is long", () => {
    expect(anHourOf(said({ base: 4_160_000, hoursPerWeek: 40 }))).toBe(2_000);
    expect(anHourOf(said({ base: 4_160_000, hoursPerWeek: 40, commuteMinutes: 60, daysThere: 5 }))).toBe(1_600);
    expect(anHourOf(said({ base: 4_160_000 }))).toBeNull();
    expect(wayADay({ commuteMinutes: null, daysThere: 0 })).toBe(0);
  });

  test("what was assumed is said", () => {
    expect(assumedFor(said({ basePer: "month", equity: 100 }))).toEqual([
      "Twelve monthly pays a year.",
      "No raise in four years.",
      "Nothing from the employer for old age.",
      "All of the shares keep what they are worth today.",
      "Shares come over four years.",
      "No shares before the end of the first year.",
      "The way there is not known and counts nothing.",
    ]);
  });
});
