import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Decision } from "../schema/decision.ts";
import { calibrationOf } from "./calibration.ts";

type Judged = Pick<Decision, "stated" | "happened" | "letGoOn">;

const called = (stated: number, ...came: ("yes" | "no" | "partly")[]): Judged[] =>
  came.map((happened) => ({ stated, happened, letGoOn: null }));

describe("calibration", () => {
  it("is silent under ten clear outcomes and says how many are missing", () => {
    const nine = calibrationOf(called(80, "yes", "yes", "yes", "yes", "no", "no", "yes", "yes", "yes", "partly"));
    expect(nine).toMatchObject({ n: 9, partly: 1, brier: null, bins: [] });
    expect(nine.said).toContain("1 more");
  });

  it("counts what was called so likely against what came, worked by hand", () => {
    const found = calibrationOf([...called(80, "yes", "yes", "yes", "yes", "yes", "no", "no", "no"), ...called(30, "no", "yes")]);
    // 5 × 0.2² + 3 × 0.8² + 0.3² + 0.7² = 0.2 + 1.92 + 0.09 + 0.49 = 2.70; / 10
    expect(found.brier?.mean).toBeCloseTo(0.27, 10);
    expect(found.bins.map(({ from, n, hits }) => [from, n, hits])).toEqual([
      [20, 2, 1],
      [80, 8, 5],
    ]);
    // Wilson for 5 of 8 at 95 %: 0.306 to 0.863.
    expect(found.bins[1]?.low).toBeCloseTo(0.306, 3);
    expect(found.bins[1]?.high).toBeCloseTo(0.863, 3);
    expect(found.bins[1]?.said).toBe(
      "Of 8 things you called 80 to 100 %, 5 came true: 63 %, 95 % interval 31 % to 86 %; n is small.",
    );
    expect(found.said).toBe(
      "When you said about 80 %, it came true 5 of 8 times. Over all, saying 50 % each time would have been as good.",
    );
  });

  it("says more sure than the facts only where the interval leaves out what was stated", () => {
    const came = Array.from({ length: 20 }, (_, at) => (at < 8 ? "yes" : "no") as "yes" | "no");
    const found = calibrationOf(called(90, ...came));
    expect(found.said).toBe("When you said about 90 %, it came true 8 of 20 times: you were too sure.");
    expect(found.bins[0]?.said).toContain("95 % interval 22 % to 61 %");
  });

  it("does not blame somebody who called fourteen of fourteen, nor a bin of one", () => {
    const right = calibrationOf(called(100, ...Array.from({ length: 14 }, () => "yes" as const)));
    expect(right.bins).toMatchObject([{ hits: 14, high: 1 }]);
    expect(right.said).toContain("Nothing shows that you are too sure or too careful.");
    const one = calibrationOf([...called(95, "no"), ...called(50, "yes", "no", "yes", "no", "yes", "no", "yes", "no", "yes")]);
    expect(one.said).not.toContain("too sure:");
    expect(one.bins[1]?.said).toBe("Of 1 thing you called 80 to 100 %, 0 came true: 0 %, 95 % interval 0 % to 79 %; n is small.");
    // Nine times 0.25 and once 0.9025: mean 0.315; its t interval with 9 degrees of freedom is 0.168 to 0.463.
    expect(one.figures).toContain("Brier score 0.32 (95 % interval 0.17 to 0.46) over 10 decisions");
    const few = calibrationOf([90, 70, 50, 30, 10].flatMap((stated) => called(stated, "yes", "no")));
    expect(few.said).toContain("No group has 5 decisions yet");
  });

  it("leaves out what has no probability or no outcome", () => {
    const open: Judged[] = [
      { stated: null, happened: "yes", letGoOn: null },
      { stated: 70, happened: null, letGoOn: null },
      { stated: 70, happened: null, letGoOn: "2026-11-20" },
    ];
    expect(calibrationOf(open)).toMatchObject({ n: 0, partly: 0, letGo: 1 });
  });

  const anyJudged = fc.record({
    stated: fc.integer({ min: 0, max: 100 }),
    letGoOn: fc.constant(null),
    happened: fc.constantFrom("yes" as const, "no" as const, "partly" as const),
  });

  it("puts every clear outcome into one bin, whatever the order, and keeps the score between 0 and 1", () => {
    fc.assert(
      fc.property(fc.array(anyJudged, { minLength: 10, maxLength: 60 }), (judged) => {
        const found = calibrationOf(judged);
        expect(found.n + found.partly).toBe(judged.length);
        expect(calibrationOf([...judged].reverse()).bins.map(({ n, hits }) => [n, hits])).toEqual(
          found.bins.map(({ n, hits }) => [n, hits]),
        );
        if (!found.brier) return;
        expect(found.bins.reduce((sum, { n }) => sum + n, 0)).toBe(found.n);
        expect(found.brier.mean).toBeGreaterThanOrEqual(0);
        expect(found.brier.mean).toBeLessThanOrEqual(1);
        for (const { low, share, high, stated, from, to } of found.bins) {
          expect(low <= share + 1e-9 && share <= high + 1e-9).toBe(true);
          expect(stated * 100).toBeGreaterThanOrEqual(from - 1e-9);
          expect(stated * 100).toBeLessThanOrEqual(to + 1e-9);
        }
      }),
    );
  });

  it("gives 0 to somebody who knew, and 0.25 to somebody who always says 50", () => {
    const yesOrNo = fc.array(fc.boolean(), { minLength: 10, maxLength: 40 });
    fc.assert(
      fc.property(yesOrNo, (came) => {
        const knew = came.map((yes): Judged => ({ stated: yes ? 100 : 0, happened: yes ? "yes" : "no", letGoOn: null }));
        expect(calibrationOf(knew).brier?.mean).toBe(0);
        const even = came.map((yes): Judged => ({ stated: 50, happened: yes ? "yes" : "no", letGoOn: null }));
        expect(calibrationOf(even).brier?.mean).toBeCloseTo(0.25, 12);
      }),
    );
  });
});
