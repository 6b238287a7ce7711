import { expect, test } from "vitest";
import { readPastDay } from "./past-day.ts";

/** A Sunday. */
const today = "2026-11-22";

test.each([
  ["2026-11-20", "2026-11-20"],
  ["yesterday", "2026-11-21"],
  ["last Tuesday", "2026-11-17"],
  ["on Friday", "2026-11-20"],
  ["3 October", "2026-10-03"],
  ["two weeks ago", "2026-11-08"],
])("%s", (given, day) => {
  expect(readPastDay(given, today)).toBe(day);
});

test("a day in figures may be to come: whoever asked for it says what holds", () => {
  expect(readPastDay("2026-12-01", today)).toBe("2026-12-01");
});

test.each(["2026-02-30", "2026-13-01", "tomorrow", "soon", "yesterday or so", "next Friday"])("%s is refused", (given) => {
  expect(() => readPastDay(given, today)).toThrow(expect.objectContaining({ code: "BAD_INPUT" }));
});
