import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordsOfDays } from "./days.testing.ts";
import { dayToCome, namedDay, withoutDay } from "./days.ts";

/** A Sunday. */
const today = "2026-11-22";

describe("the day that a line names", () => {
  test.each([
    ["Got a no from the agency yesterday", "2026-11-21"],
    ["Fight with my boss last Tuesday", "2026-11-17"],
    ["Got fired on Friday", "2026-11-20"],
    ["Two weeks ago the offer was withdrawn", "2026-11-08"],
    ["Declined on 3 October", "2026-10-03"],
    ["The review on 28 February was hard", "2026-02-28"],
    ["2026-02-03: not shortlisted", "2026-02-03"],
    ["yesterday", "2026-11-21"],
    ["today", today],
  ])("%s", (line, day) => {
    expect(namedDay(line, today)?.day).toBe(day);
  });

  test.each(["Interview next Friday", "No word for 3 weeks", "Since Monday no answer", "It may work", "A grey week"])(
    "%s names none that has come",
    (line) => {
      expect(namedDay(line, today)).toBeNull();
    },
  );

  test("stands where its words stand, and is never one to come", () => {
    const word = fc.constantFrom(...wordsOfDays);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const line = words.join(" ");
        const named = namedDay(line, today);
        if (!named) return;
        expect(named.day <= today).toBe(true);
        expect(named.start).toBeGreaterThanOrEqual(0);
        expect(named.end).toBeLessThanOrEqual(line.length);
      }),
    );
  });

  test("is taken off a line's beginning and end, and left in its middle", () => {
    const without = (line: string) => {
      const named = namedDay(line, today);
      return named && withoutDay(line, named);
    };
    expect(without("Fight with my boss last Tuesday")).toBe("Fight with my boss");
    expect(without("Yesterday: a no from the agency")).toBe("a no from the agency");
    expect(without("The demo on Thursday went wrong")).toBe("The demo on Thursday went wrong");
  });

  test("that is still to come is told apart", () => {
    expect(dayToCome("My last day is next Friday", today)).toBe("next Friday");
    expect(dayToCome("Fired yesterday", today)).toBeNull();
  });
});
