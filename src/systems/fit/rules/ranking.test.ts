import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { grouped, isWorthALook, placed, placePercent, ranked, sayWhy, strongestFirst } from "./ranking.ts";

const part = (...scores: number[]) => placed(Float64Array.from(scores));

describe("ranking", () => {
  test("by one part in the order of its scores, unknown ones left out", () => {
    expect(ranked({ values: part(0.2, Number.NaN, 0.9) }, "values")).toEqual([2, 0]);
    expect(ranked({}, "all")).toEqual([]);
    expect(ranked({}, "skills")).toEqual([]);
  });

  test("over all parts by the mean of places, an unknown part as the middle", () => {
    expect(ranked({ interests: part(0.9, 0.1, 0.5), values: part(0.1, 0.5, 0.9) }, "all")).toEqual([2, 0, 1]);
    expect(part(5, Number.NaN, 7, 5)).toMatchObject({ places: Float64Array.from([0.25, 0.5, 1, 0.25]), known: 3 });
  });

  test("a role that is better in every part never stands behind", () => {
    const list = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), {
      minLength: 2,
      maxLength: 30,
    });
    fc.assert(
      fc.property(list, (rows) => {
        const scores = { interests: part(...rows.map((row) => row[0])), values: part(...rows.map((row) => row[1])) };
        const order = ranked(scores, "all");
        for (const [a, one] of rows.entries())
          for (const [b, other] of rows.entries())
            if (one[0] > other[0] && one[1] > other[1]) expect(order.indexOf(a)).toBeLessThan(order.indexOf(b));
      }),
    );
  });

  test("a role is worth a look where a part gives a reason for it; none of the skills is none, also where most have none", () => {
    const scores = { skills: part(0, 0, 0, 0.4), interests: part(-0.2, 0.1, -0.3, Number.NaN) };
    const worth = (by: "all" | "skills" | "interests") => [0, 1, 2, 3].filter((row) => isWorthALook(scores, row, by));
    expect(worth("all")).toEqual([1, 3]);
    expect(worth("skills")).toEqual([3]);
    expect(worth("interests")).toEqual([1]);
    expect(isWorthALook({ skills: part(0, 0, 0) }, 1, "all")).toBe(false);
  });

  test("roles that share their figures stand in one group, where the first of them stood", () => {
    const sharing = (row: number) => (row === 1 || row === 4 ? [1, 4] : [row]);
    expect(grouped([4, 2, 1, 3], sharing)).toEqual([[4, 1], [2], [3]]);
  });

  test("why a role stands there: its places, the strongest first, and what does not speak for it named as such", () => {
    const scores = {
      interests: part(0.1, 0.2, 0.4, 0.5, 0.6),
      values: part(0.5, 0.4, 0.3, 0.2, 0.1),
      environment: part(0.1, 0.9, 0.2, 0.3, 0.4),
      skills: part(0, 0.05, 0, 0, 0.01),
    };
    expect(strongestFirst(scores, 1).map(({ part, place, standing }) => [part, place, standing])).toEqual([
      ["environment", 1, "for"],
      ["values", 0.75, "for"],
      ["skills", 1, "ahead"],
      ["interests", 0.25, "against"],
    ]);
    expect(sayWhy(strongestFirst(scores, 1))).toBe(
      "Here for environment (first of 5), values (before 75 % of 5); ahead of most, though not known to be near, in skills (first of 5); not for interests (before 25 % of 5).",
    );
    expect(strongestFirst({ interests: part(Number.NaN, 2) }, 0)).toEqual([]);
    // An interval that reaches below what counts as overlap speaks for nothing.
    expect(strongestFirst({ interests: part(0.1, 0.5) }, 1, { interests: 0.35 })).toMatchObject([{ standing: "for" }]);
    expect(strongestFirst({ interests: part(0.1, 0.5) }, 1, { interests: 0.2 })).toMatchObject([{ standing: "ahead" }]);
  });

  test("100 % is said of the first alone, and 0 % of the last", () => {
    expect([1, 0.9994, 0.5, 0.001, 0].map(placePercent)).toEqual(["100 %", "99 %", "50 %", "1 %", "0 %"]);
  });
});
