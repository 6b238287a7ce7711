import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scoresOf } from "../../questionnaires/shared.ts";
import { strengths } from "../../questionnaires/testing.ts";
import { type RaterGroup, raterGroups } from "../schema/view.ts";
import { batchOf, companiesOf, sideBySide } from "./others.ts";

let count = 0;
const view = (raterGroup: RaterGroup, raterName: string | null, level = 4, batch: string | null = null) => ({
  id: `view-${count++}`,
  raterGroup,
  raterName,
  batch,
  note: null,
  answers: Object.fromEntries(strengths.items.map((item) => [item.id, item.reversed ? 6 - level : level])),
});
type Given = ReturnType<typeof view>;

/** The views after one more has come, as the record keeps them: an unnamed one may open a batch. */
const withOne = (views: readonly Given[], one: Given): Given[] => {
  const together = [...views, one];
  const released = new Set(batchOf(together.filter((of) => of.raterName === null && of.batch === null)));
  return together.map((of) => (released.has(of) ? { ...of, batch: one.id } : of));
};

const all = (...given: Given[]): Given[] => given.reduce(withOne, []);

describe("who is shown with whom", () => {
  test("a group with two unnamed answers shows nothing; with three it shows all of them as one", () => {
    const two = [view("peer", null), view("peer", null)];
    expect(companiesOf(all(...two))).toMatchObject({ shown: [], hidden: [{ group: "peer", unnamed: 2 }] });
    const three = companiesOf(all(...two, view("peer", null)));
    expect(three.shown).toMatchObject([{ kind: "group", group: "peer" }]);
    expect(three.hidden).toEqual([]);
  });

  test("a fourth waits for two more, so that the group's mean does not tell what the fourth said", () => {
    const four = all(...Array.from({ length: 4 }, () => view("peer", null)));
    const { shown, hidden } = companiesOf(four);
    expect(shown[0]?.views).toHaveLength(3);
    expect(hidden).toEqual([{ group: "peer", unnamed: 1 }]);
    const six = all(...four.map((of) => ({ ...of, batch: null })), view("peer", null), view("peer", null));
    expect(companiesOf(six).shown[0]?.views).toHaveLength(6);
  });

  test("a batch that lost a view is closed again", () => {
    const six = all(...Array.from({ length: 6 }, () => view("peer", null)));
    const { shown, hidden } = companiesOf(six.slice(1));
    expect(shown[0]?.views).toHaveLength(3);
    expect(hidden).toEqual([{ group: "peer", unnamed: 2 }]);
  });

  test("somebody who agreed to be named is shown by name in a small group, and the unnamed beside them is not", () => {
    const { shown, hidden } = companiesOf(all(view("manager", "Priya"), view("manager", null)));
    expect(shown).toMatchObject([{ kind: "person", name: "Priya" }]);
    expect(hidden).toEqual([{ group: "manager", unnamed: 1 }]);
  });

  test("the unnamed of small groups are put together once they are five", () => {
    const four = all(view("manager", null), view("peer", null), view("friend", null), view("peer", null));
    expect(companiesOf(four).shown).toEqual([]);
    const { shown, hidden } = companiesOf(withOne(four, view("family", null)));
    expect(shown).toMatchObject([{ kind: "pooled", group: null }]);
    expect(hidden).toEqual([]);
  });

  test("no unnamed answer follows from all the means that were ever shown, whoever answers, goes and comes back", () => {
    const oneIn = (count: number) => fc.nat(count - 1).map((drawn) => drawn === 0);
    const answer = fc.record({ group: fc.constantFrom(...raterGroups.slice(0, 3)), isNamed: oneIn(4), skips: oneIn(5) });
    const step = fc.oneof(
      { weight: 3, arbitrary: answer.map((given) => ({ do: "answer" as const, ...given })) },
      { weight: 1, arbitrary: fc.nat(13).map((place) => ({ do: "toggle" as const, place })) },
    );
    fc.assert(
      fc.property(fc.array(step, { minLength: 6, maxLength: 24 }), (steps) => {
        const everyone: Given[] = [];
        const gone = new Set<string>();
        const seen: boolean[][] = [];
        for (const one of steps) {
          if (one.do === "answer") {
            const given = view(one.group, one.isNamed ? "Priya" : null, 4);
            if (one.skips)
              for (const item of Object.keys(given.answers)) if (item.startsWith("curiosity")) delete given.answers[item];
            const there = withOne(
              everyone.filter(({ id }) => !gone.has(id)),
              given,
            );
            for (const of of there) {
              const place = everyone.findIndex(({ id }) => id === of.id);
              everyone[place < 0 ? everyone.length : place] = of;
            }
          } else {
            const { id } = everyone[one.place % Math.max(1, everyone.length)] ?? {};
            if (id && !gone.delete(id)) gone.add(id);
          }
          seen.push(
            ...sumsShown(
              everyone.filter(({ id }) => !gone.has(id)),
              everyone,
            ),
          );
        }
        expect(laidOpen(seen, everyone.length)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Which unnamed answers on curiosity each shown mean sums up. */
const sumsShown = (there: readonly Given[], everyone: readonly Given[]): boolean[][] => {
  const { shown } = companiesOf(there);
  return sideBySide(strengths, null, shown)
    .filter(({ id }) => id === "curiosity")
    .flatMap(({ companies }) =>
      companies.map((band, place) => {
        const views =
          shown[place]?.views.filter((one) => Object.keys(one.answers).some((item) => item.startsWith("curiosity"))) ?? [];
        const counted = views.filter((one) => one.raterName === null);
        const named = views.length - counted.length;
        const heard = counted.filter((one) => counted.filter(({ batch }) => batch === one.batch).length >= 3);
        expect(band?.of === "answers" ? 1 : (band?.n ?? 0)).toBe(named + heard.length);
        return everyone.map((one) => heard.some(({ id }) => id === one.id));
      }),
    );
};

/** Places whose own value is a linear combination of the sums, by Gaussian elimination modulo a prime. */
const laidOpen = (sums: readonly boolean[][], size: number): number[] => {
  const prime = 1_000_003n;
  const inverse = (of: bigint): bigint => {
    let [result, base, left] = [1n, of, prime - 2n];
    for (; left > 0n; left >>= 1n) {
      if (left & 1n) result = (result * base) % prime;
      base = (base * base) % prime;
    }
    return result;
  };
  const basis: bigint[][] = [];
  const reduced = (row: bigint[]): bigint[] =>
    basis.reduce((left, pivot) => {
      const lead = pivot.findIndex((of) => of !== 0n);
      const times = left[lead] ?? 0n;
      return left.map((of, place) => (((of - times * (pivot[place] ?? 0n)) % prime) + prime) % prime);
    }, row);
  for (const sum of sums) {
    const row = reduced(Array.from({ length: size }, (_, place) => (sum[place] ? 1n : 0n)));
    const lead = row.find((of) => of !== 0n);
    if (lead) basis.push(row.map((of) => (of * inverse(lead)) % prime));
  }
  const isOpen = (at: number) =>
    reduced(Array.from({ length: size }, (_, place) => (place === at ? 1n : 0n))).every((of) => of === 0n);
  return Array.from({ length: size }, (_, place) => place).filter(isOpen);
};

describe("self and others side by side", () => {
  const self = scoresOf(strengths, view("peer", null, 2).answers);
  const peers = [view("peer", null, 4), view("peer", null, 5), view("peer", null, 4)];

  test("names a difference only where the intervals do not touch", () => {
    const { shown } = companiesOf(all(...peers));
    const [curiosity] = sideBySide(strengths, self, shown);
    // Three people at 4, 5 and 4: mean 4.33, t(2) = 4.303, SD 0.577, so 4.33 ± 1.43; the person's own 2 ± 0.5.
    expect(curiosity).toMatchObject({ self: { mean: 2, low: 1.5, high: 2.5, n: 6, of: "answers" }, verdict: "others-higher" });
    expect(curiosity?.others?.low).toBeCloseTo(4.3333 - 1.4342, 3);
    const near = sideBySide(strengths, scoresOf(strengths, view("peer", null, 4).answers), shown)[0];
    expect(near?.verdict).toBe("no-clear-difference");
  });

  test("says nothing where the person has not answered, or nobody else is shown", () => {
    expect(sideBySide(strengths, null, companiesOf(all(...peers)).shown)[0]?.verdict).toBe("not-both");
    expect(sideBySide(strengths, self, [])[0]).toMatchObject({ others: null, verdict: "not-both" });
  });

  test("keeps the promise scale by scale: two unnamed who answered a scale are not shown on it", () => {
    const [first, second, third] = peers;
    if (!first || !second || !third) throw new Error("three peers are needed");
    const partly = {
      ...third,
      answers: Object.fromEntries(Object.entries(third.answers).filter(([item]) => !item.startsWith("curiosity"))),
    };
    const [curiosity, perseverance] = sideBySide(strengths, self, companiesOf(all(first, second, partly)).shown);
    expect(curiosity).toMatchObject({ others: null, companies: [null] });
    expect(perseverance?.others?.n).toBe(3);
  });
});
