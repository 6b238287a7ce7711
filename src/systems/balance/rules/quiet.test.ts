import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isDayOffFor, type Kept, leavesAnHour, quietHoldAt } from "./quiet.ts";

const everyEvening = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: "20:00", to: "07:00" }));
const kept = (given: Partial<Kept>): Kept => ({ quiet: [], daysOff: [], timesOff: [], timezone: "Europe/Stockholm", ...given });

describe("a reminder is held", () => {
  test("inside quiet hours, over midnight, until they end", () => {
    // Monday 23 November 2026, 21:30 in Stockholm.
    expect(quietHoldAt(kept({ quiet: everyEvening }), "2026-11-23T20:30:00Z")).toEqual({
      until: "2026-11-24T06:00:00Z",
      why: "quiet hours",
    });
    expect(quietHoldAt(kept({ quiet: everyEvening }), "2026-11-24T05:59:59Z")?.until).toBe("2026-11-24T06:00:00Z");
    expect(quietHoldAt(kept({ quiet: everyEvening }), "2026-11-24T06:00:00Z")).toBeNull();
  });

  test("on a day off that runs into quiet hours until both have ended", () => {
    const sunday = kept({ quiet: everyEvening, daysOff: [7] });
    expect(quietHoldAt(sunday, "2026-11-22T12:00:00Z")).toEqual({ until: "2026-11-23T06:00:00Z", why: "your day off" });
  });

  test("over a whole time off", () => {
    const holiday = kept({ timesOff: [{ from: "2026-12-23", to: "2027-01-03", label: "Winter holiday" }] });
    expect(quietHoldAt(holiday, "2026-12-24T12:00:00Z")).toEqual({
      until: "2027-01-03T23:00:00Z",
      why: "time off: Winter holiday",
    });
    expect(isDayOffFor(holiday, "2027-01-03")).toBe(true);
    expect(isDayOffFor(holiday, "2027-01-04")).toBe(false);
  });

  test("when the clock is put back, through both of the hours that it shows twice", () => {
    const night = kept({ quiet: [{ weekday: 7, from: "01:00", to: "02:30" }] });
    // On 25 October 2026 the clock shows 02:00 to 03:00 twice in Stockholm: until 02:30 of the second one.
    expect(quietHoldAt(night, "2026-10-24T23:30:00Z")?.until).toBe("2026-10-25T01:30:00Z");
  });
});

test("boundaries that leave less than an hour of a week are told apart", () => {
  expect(leavesAnHour({ quiet: everyEvening, daysOff: [7] })).toBe(true);
  expect(
    leavesAnHour({ quiet: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: "00:00", to: "00:00" })), daysOff: [] }),
  ).toBe(false);
  expect(leavesAnHour({ quiet: [{ weekday: 1, from: "00:00", to: "23:30" }], daysOff: [2, 3, 4, 5, 6, 7] })).toBe(false);
});

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`);

test("holding ends, and what holds it ends exactly there", () => {
  const quiet = fc.array(fc.record({ weekday: fc.integer({ min: 1, max: 7 }), from: time, to: time }), { maxLength: 7 });
  const instants = fc
    .date({ min: new Date("2026-01-01"), max: new Date("2027-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString());
  const zones = fc.constantFrom(
    "Europe/Stockholm",
    "America/New_York",
    "Australia/Lord_Howe",
    "Asia/Kolkata",
    "America/Santiago",
    "UTC",
  );
  fc.assert(
    fc.property(
      quiet,
      fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 3 }),
      instants,
      zones,
      (hours, daysOff, at, timezone) => {
        fc.pre(leavesAnHour({ quiet: hours, daysOff }));
        const mine = kept({ quiet: hours, daysOff, timezone });
        const held = quietHoldAt(mine, at);
        if (!held) return;
        expect(Date.parse(held.until)).toBeGreaterThan(Date.parse(at));
        expect(quietHoldAt(mine, held.until)).toBeNull();
        expect(quietHoldAt(mine, new Date(Date.parse(held.until) - 1000).toISOString())).not.toBeNull();
      },
    ),
    { numRuns: 500 },
  );
});
