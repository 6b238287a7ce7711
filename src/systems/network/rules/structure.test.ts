import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { constraint, effectiveSize, networkOf } from "./structure.ts";

const names = (count: number): string[] => Array.from({ length: count }, (_, at) => `n${at}`);
const pairs = (of: readonly string[]): [string, string][] =>
  of.flatMap((one, at) => of.slice(at + 1).map((other): [string, string] => [one, other]));

describe("effective size and constraint, worked by hand", () => {
  test("a triangle with a tail: of a to b, c and d, where b and c know each other", () => {
    const network = networkOf([
      ["a", "b"],
      ["a", "c"],
      ["a", "d"],
      ["b", "c"],
    ]);
    // n = 3, t = 1: 3 - 2/3. Shares of a are 1/3; b and c give half of theirs to each other: (1/3 + 1/3 * 1/2)^2 twice, (1/3)^2 once.
    expect(effectiveSize(network, "a")).toBeCloseTo(7 / 3, 12);
    expect(constraint(network, "a")).toBeCloseTo(2 * (1 / 2) ** 2 + 1 / 9, 12);
    expect(constraint(network, "d")).toBeCloseTo(1, 12);
  });

  test("with weights: of a to b (3) and c (1), where b and c are tied by 1", () => {
    const network = networkOf([
      ["a", "b", 3],
      ["a", "c", 1],
      ["b", "c", 1],
    ]);
    // p_ab = 3/4, p_ac = 1/4, p_bc = 1/4, p_cb = 1/2: (3/4 + 1/4 * 1/2)^2 + (1/4 + 3/4 * 1/4)^2.
    expect(constraint(network, "a")).toBeCloseTo((7 / 8) ** 2 + (7 / 16) ** 2, 12);
  });

  test("nobody without ties has one", () => {
    expect([effectiveSize(networkOf([]), "a"), constraint(networkOf([]), "a")]).toEqual([Number.NaN, Number.NaN]);
  });
});

describe("what holds for every", () => {
  test("star: all count, and constraint is one over their number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (count) => {
        const star = networkOf(names(count).map((one): [string, string] => ["ego", one]));
        expect(effectiveSize(star, "ego")).toBeCloseTo(count, 9);
        expect(constraint(star, "ego")).toBeCloseTo(1 / count, 9);
      }),
    );
  });

  test("complete network of n: effective size 1, constraint (1/m + (m-1)/m^2)^2 for each of m = n-1 others", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 25 }), (count) => {
        const all = names(count);
        const m = count - 1;
        const complete = networkOf(pairs(all));
        expect(effectiveSize(complete, "n0")).toBeCloseTo(1, 9);
        expect(constraint(complete, "n0")).toBeCloseTo(m * (1 / m + (m - 1) / m ** 2) ** 2, 9);
      }),
    );
  });

  test("number of equal groups in which all know each other and nobody else: all but the ties of one within its group count", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }), (groups, size) => {
        const ties = Array.from({ length: groups }, (_, group) => names(size).map((one) => `${group} ${one}`)).flatMap(
          (group) => [...pairs(group), ...group.map((one): [string, string] => ["ego", one])],
        );
        const network = networkOf(ties);
        // n = groups * size and each neighbour has size - 1 ties among them: n - (size - 1) = groups * size - size + 1.
        expect(effectiveSize(network, "ego")).toBeCloseTo(groups * size - (size - 1), 9);
        const n = groups * size;
        const p = 1 / n;
        expect(constraint(network, "ego")).toBeCloseTo(n * (p + (size - 1) * p * (1 / size)) ** 2, 9);
      }),
    );
  });

  test("5,000 people in 250 places of work are counted like five", () => {
    const people = names(5000);
    const ties = people.map((one): [string, string] => ["ego", one]);
    for (let place = 0; place < 250; place++) ties.push(...pairs(people.slice(place * 20, place * 20 + 20)));
    const network = networkOf(ties);
    expect(effectiveSize(network, "ego")).toBeCloseTo(5000 - 19, 9);
  });
});
