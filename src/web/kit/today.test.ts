// Screens count days where the person's are counted, not where the browser stands.
import { afterEach, describe, expect, test, vi } from "vitest";
import { sayInstant } from "./said-value.ts";
import { countDaysIn, timezone, today } from "./today.ts";

afterEach(() => {
  vi.useRealTimers();
});

describe("today", () => {
  test("is the day in the zone that the server said", () => {
    vi.useFakeTimers({ now: new Date("2026-11-22T11:27:00Z") });
    countDaysIn("Pacific/Auckland");
    expect([timezone(), today()]).toEqual(["Pacific/Auckland", "2026-11-23"]);
    countDaysIn("Pacific/Honolulu");
    vi.setSystemTime(new Date("2026-11-22T09:59:00Z"));
    expect(today()).toBe("2026-11-21");
  });

  test("an instant is said by the clock of that zone", () => {
    countDaysIn("Pacific/Auckland");
    expect(sayInstant("2026-11-22T11:17:00Z")).toBe("23 Nov 2026, 00:17");
  });
});
