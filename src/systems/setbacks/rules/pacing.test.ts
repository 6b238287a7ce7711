import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../../core/day.ts";
import type { Pace } from "../schema/pace.ts";
import { capFor, type PacingFacts, pacingOf } from "./pacing.ts";

const today = "2026-11-24";
const ago = (days: number) => addDays(today, -days);

const facts = (rest: Partial<PacingFacts>): PacingFacts => ({ rejections: [], applications: null, paces: [], today, ...rest });
const rejected = (...days: number[]) => days.map((days) => ({ day: ago(days), stage: "sent" }));

const agreed = (rest: Partial<Pace>): Pace => ({
  id: "1",
  revision: 1,
  createdAt: "2026-11-01T00:00:00.000Z",
  updatedAt: "2026-11-01T00:00:00.000Z",
  visibility: "private",
  employerSensitive: false,
  cap: 2,
  from: ago(3),
  until: addDays(today, 10),
  recovery: null,
  improve: null,
  why: null,
  endedOn: null,
  ...rest,
});

describe("a slower pace", () => {
  test("is proposed from three rejections in 14 days or five in 30 on, not before", () => {
    expect(pacingOf(facts({ rejections: rejected(1, 5) })).state).toBe("open");
    expect(pacingOf(facts({ rejections: rejected(1, 5, 14) })).state).toBe("open");
    expect(pacingOf(facts({ rejections: rejected(1, 5, 13) })).state).toBe("proposed");
    expect(pacingOf(facts({ rejections: rejected(2, 9, 16, 23, 29) })).state).toBe("proposed");
    expect(pacingOf(facts({ rejections: rejected(2, 9, 16, 23, 30) })).state).toBe("open");
  });

  test("halves what was sent, names what to make better first, and ends by itself", () => {
    const applications = [1, 3, 8, 9, 12, 15, 20, 24].map((days) => ({ day: ago(days), value: 2 }));
    const { proposal, why, sent } = pacingOf(facts({ rejections: rejected(1, 5, 13), applications }));
    expect(sent).toEqual({ thisWeek: 2, usual: 4, from: "measure" });
    expect(proposal).toMatchObject({ cap: 2, until: addDays(today, 13) });
    expect(proposal?.improve).toContain("Read your last three applications");
    expect(why).toBe("3 rejections in 14 days. Many find a few weeks with fewer and better ones easier; see for yourself.");
  });

  test("names an exercise for a stage only where twelve rejections make it stand out", () => {
    const eleven = rejected(1, 5, 13, 40, 50, 60, 70, 80, 90, 100, 110);
    expect(pacingOf(facts({ rejections: eleven })).proposal?.improve).toContain("Read your last three");
    const { proposal, why } = pacingOf(facts({ rejections: [...eleven, { day: ago(120), stage: "sent" }] }));
    expect(proposal?.improve).toContain("first five lines of the resume");
    expect(why).toContain("Of all 12, 12 came at “sent” (76 to 100 %), more than anywhere else.");
  });

  test("runs until its day and no longer, and counts rejections anew after it", () => {
    const rejections = rejected(1, 5, 13);
    expect(pacingOf(facts({ rejections, paces: [agreed({})] })).state).toBe("running");
    expect(pacingOf(facts({ rejections, paces: [agreed({ from: ago(20), until: today })] })).state).toBe("running");
    expect(pacingOf(facts({ rejections, paces: [agreed({ from: ago(20), until: ago(1) })] })).state).toBe("open");
    expect(pacingOf(facts({ rejections, paces: [agreed({ endedOn: today })] })).state).toBe("open");
    expect(pacingOf(facts({ rejections: rejected(1, 2, 3), paces: [agreed({ from: ago(20), until: ago(5) })] })).state).toBe(
      "proposed",
    );
  });

  test("is never less than one a week, two where only rejections are known, nor more than five", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 200, noNaN: true }),
        fc.constantFrom("measure" as const, "log" as const),
        (usual, from) => {
          const cap = capFor({ usual, from });
          expect(cap).toBeGreaterThanOrEqual(from === "log" ? 2 : 1);
          expect(cap).toBeLessThanOrEqual(5);
          expect(Number.isInteger(cap)).toBe(true);
        },
      ),
    );
  });
});
