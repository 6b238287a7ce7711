import fc from "fast-check";
import { expect, it } from "vitest";
import { sayHours } from "../web/kit/effort.tsx";
import { readHours } from "./hours.ts";

it.each([
  ["1.5", 1.5],
  ["1,5", 1.5],
  ["1 h 30", 1.5],
  ["1h30min", 1.5],
  ["90 min", 1.5],
  ["1:30", 1.5],
  ["2 hours", 2],
  ["0", 0],
])("reads %s as %d hours", (written, hours) => {
  expect(readHours(written)).toBe(hours);
});

it.each(["", "soon", "-2", "1:75", "h", ".", "9".repeat(400)])("reads nothing from %j", (written) => {
  expect(readHours(written)).toBeNull();
});

it("reads back what it says, to the minute", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 6000 }), (minutes) => {
      expect(Math.round((readHours(sayHours(minutes / 60)) ?? Number.NaN) * 60)).toBe(minutes);
    }),
  );
});
