import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { addDays, daysBetween, sayDay, sayNearDay, weekday, weekOf } from "./day.ts";

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2150-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

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
