import fc from "fast-check";
import { expect, test } from "vitest";
import { nearName } from "./near-name.ts";

const known = ["title", "day", "note", "weeklyHours", "employerSensitive", "limit", "offset"];

test.each([
  ["titel", "title"],
  ["ttile", "title"],
  ["Title", "title"],
  ["weekly_hours", "weeklyHours"],
  ["weekly-hour", "weeklyHours"],
  ["employersensetive", "employerSensitive"],
  ["limits", "limit"],
  ["notes", "note"],
])("%s was meant as %s", (written, meant) => {
  expect(nearName(written, known)).toBe(meant);
});

test.each(["colour", "x", "", "ay-lmao", "__proto__", "a".repeat(5000)])("%s is near to none", (written) => {
  expect(nearName(written, known)).toBeUndefined();
});

test("of two near names the nearer one is meant", () => {
  expect(nearName("kinds", ["mind", "kind"])).toBe("kind");
});

test("one letter too many in a word of four or more never hides what was meant", () => {
  const slip = fc.record({
    name: fc.constantFrom("title", "note", "weeklyHours", "limit"),
    place: fc.nat(),
    letter: fc.constant("q"),
  });
  fc.assert(
    fc.property(slip, ({ name, place, letter }) => {
      const at = place % (name.length + 1);
      expect(nearName(name.slice(0, at) + letter + name.slice(at), known)).toBe(name);
    }),
  );
});
