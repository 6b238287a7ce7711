import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../../core/day.ts";
import type { Pace } from "../schema/pace.ts";
import { capFor, type PacingFacts, pacingOf, pacingRule, sayCap } from "./pacing.ts";

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

  test("halves what was sent where that is counted, names what to make better first, and ends by itself", () => {
    const applications = [1, 3, 8, 9, 12, 15, 20, 24].map((days) => ({ day: ago(days), value: 2 }));
    const found = pacingOf(facts({ rejections: rejected(1, 5, 13), applications }));
    expect(found.applications).toEqual({ thisWeek: 2, usual: 4 });
    expect(found.said).toBe("2 applications this week.");
    expect(found.proposal).toMatchObject({
      cap: 2,
      restsOn: "The number is half of what you sent a week over the last four weeks (4), between 1 and 5.",
      until: addDays(today, 13),
    });
    expect(found.proposal?.improve).toContain("Read your last three applications");
    expect(found.why).toBe("3 rejections in 14 days. Many find a few weeks with fewer and better ones easier; see for yourself.");
  });

  test("never takes rejections for applications: neither this week's, nor in the cap that is proposed, nor against one that runs", () => {
    const many = rejected(0, 0, 0, 1, 1, 5, 13, 14, 15, 16);
    const proposed = pacingOf(facts({ rejections: many }));
    expect(proposed).toMatchObject({ applications: null, rejections: { thisWeek: 5, in14: 7, in30: 10 }, proposal: { cap: 2 } });
    expect(proposed.proposal?.restsOn).toContain("a suggestion, since applications are not counted here yet");
    expect(proposed.said).toBe("5 rejections this week. Applications are not counted here yet.");
    const running = pacingOf(facts({ rejections: rejected(0, 0, 0), paces: [agreed({ cap: 2 })] }));
    expect(running.said).toBe("3 rejections this week. Applications are not counted here yet; you keep the limit yourself.");
    expect(running.why).toContain("You agreed on at most 2 applications a week until");
  });

  test("of none says none", () => {
    const running = pacingOf(facts({ paces: [agreed({ cap: 0 })] }));
    expect(running.why).toBe("You agreed on no applications until 4 December 2026; it ends by itself.");
    expect([sayCap(0), sayCap(1), sayCap(2)]).toEqual([
      "no applications",
      "at most 1 application a week",
      "at most 2 applications a week",
    ]);
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

  test("after its end all rejections are told still, and from when they count towards the next", () => {
    const ended = pacingOf(facts({ rejections: rejected(0, 0, 0), paces: [agreed({ endedOn: today })] }));
    expect(ended).toMatchObject({ state: "open", rejections: { thisWeek: 3, in14: 3, in30: 3 } });
    expect(ended.why).toBe(
      `3 rejections in 14 days, 3 in 30; counting began anew after 24 November 2026, when you ended the last pace. ${pacingRule}`,
    );
    const ranOut = pacingOf(facts({ rejections: rejected(7, 6, 1), paces: [agreed({ from: ago(20), until: ago(5) })] }));
    expect(ranOut.why).toContain(
      "3 rejections in 14 days, 3 in 30; counting began anew after 19 November 2026, when the last pace ran out.",
    );
  });

  test("is never less than one a week nor more than five, and two where nobody counts what was sent", () => {
    expect(capFor(null)).toBe(2);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 200, noNaN: true }), (usual) => {
        const cap = capFor({ thisWeek: 0, usual });
        expect(cap).toBeGreaterThanOrEqual(1);
        expect(cap).toBeLessThanOrEqual(5);
        expect(Number.isInteger(cap)).toBe(true);
      }),
    );
  });
});
