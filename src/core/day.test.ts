import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type DayParts, daysBetween, isCalendarDay, sayDay, sayDayFault, sayNearDay, weekday, weekOf } from "./day.ts";
import { day as daySchema } from "./day-fields.ts";

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2150-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("a day has a year of four figures", () => {
  for (const text of ["-271821-04-20", "+010000-01-01", "2026-1-1"]) expect([text, isCalendarDay(text)]).toEqual([text, false]);
  expect(isCalendarDay("2026-12-01")).toBe(true);
});

test("days are counted as the calendar counts them", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -20_000, max: 20_000 }), (from, days) => {
      const date = Temporal.PlainDate.from(from);
      const to = addDays(from, days);
      expect(to).toBe(date.add({ days }).toString());
      expect(daysBetween(from, to)).toBe(days);
      expect(weekday(from)).toBe(date.dayOfWeek);
      expect(weekOf(from)).toBe(date.subtract({ days: date.dayOfWeek - 1 }).toString());
    }),
  );
});

test("a day is said in words, in the form that is asked for", () => {
  expect(sayDay("2026-11-24")).toBe("24 November 2026");
  expect(sayDay("2026-11-24", { day: "numeric", month: "short" })).toBe("24 Nov");
  expect(sayDay("2026-11-24")).toBe("24 November 2026");
});

test("a day near by is said without its year, unless that is another one", () => {
  expect(sayNearDay("2026-11-24", "2026-01-02")).toBe("24 November");
  expect(sayNearDay("2025-12-31", "2026-01-02")).toBe("31 December 2025");
  expect(sayNearDay("2027-01-02", "2026-12-30", { weekday: "short", day: "numeric", month: "short" })).toBe("Sat, 2 Jan 2027");
});

test.each([
  ["2026-02-29", "29 February 2026 does not exist: 2026 is no leap year."],
  ["1900-02-29", "29 February 1900 does not exist: 1900 is no leap year."],
  ["2026-02-30", "30 February 2026 does not exist: February has 28 days."],
  ["2024-02-30", "30 February 2024 does not exist: February has 29 days."],
  ["2026-04-31", "31 April 2026 does not exist: April has 30 days."],
  ["2026-13-02", "2026-13-02 does not exist: a year has the months 01 to 12."],
  ["2026-00-02", "2026-00-02 does not exist: a year has the months 01 to 12."],
  ["2026-05-00", "2026-05-00 does not exist: a month begins with the day 01."],
  ["yesterday", "“yesterday” cannot be read: write a day as year-month-day, such as 2026-11-24."],
  ["2026-5-1", "“2026-5-1” cannot be read: write a day as year-month-day, such as 2026-11-24."],
  ["", "Write a day as year-month-day, such as 2026-11-24."],
])("of %s the fault is said: %s", (text, sentence) => {
  expect(sayDayFault(text)).toBe(sentence);
  expect(
    daySchema("When.")
      .safeParse(text)
      .error?.issues.map(({ message }) => message),
  ).toEqual([sentence]);
});

test("a day in figures is on the calendar, or its fault says that it does not exist", () => {
  const inFigures = fc
    .tuple(fc.integer({ min: 0, max: 9999 }), fc.nat({ max: 99 }), fc.nat({ max: 99 }))
    .map(([year, ...rest]) => [String(year).padStart(4, "0"), ...rest.map((one) => String(one).padStart(2, "0"))].join("-"));
  fc.assert(
    fc.property(inFigures, (text) => isCalendarDay(text) || sayDayFault(text).includes("does not exist")),
    { numRuns: 1000 },
  );
});

test.each<DayParts>([
  {},
  { weekday: "long" },
  { weekday: "narrow" },
  { month: "short" },
  { month: "long", year: "numeric" },
  { day: "numeric", month: "short", year: "numeric" },
  { weekday: "long", day: "numeric", month: "long" },
  { weekday: "short", day: "numeric", month: "short" },
  { weekday: "short", day: "numeric", month: "short", year: "numeric" },
  { weekday: "long", day: "numeric", month: "long", year: "numeric" },
])("every day of a year is said as British English says it, with %o", (parts) => {
  const asked = Object.keys(parts).length === 0 ? undefined : parts;
  const format = new Intl.DateTimeFormat("en-GB", {
    ...(asked ?? { day: "numeric", month: "long", year: "numeric" }),
    timeZone: "UTC",
  });
  for (let day = "2028-01-01"; day < "2029-01-01"; day = addDays(day, 1))
    expect(sayDay(day, asked)).toBe(format.format(new Date(day)));
});
