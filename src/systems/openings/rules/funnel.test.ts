import { describe, expect, test } from "vitest";
import { type FunnelRow, fewest, funnelOf, priors } from "./funnel.ts";

const row = (said: Partial<FunnelRow>): FunnelRow => ({
  ...{ how: "board", kind: "job", month: "2026-10", stage: "rejected", rounds: 0, offered: false, accepted: false },
  ...{ waiting: false, count: 1 },
  ...said,
});

const rate = (rows: readonly FunnelRow[], key: string) => funnelOf(rows).rates.find((one) => one.key === key);

describe("the funnel", () => {
  test("a no after two interviews counts in both stages", () => {
    const rows = [row({ rounds: 2 }), row({ rounds: 1 }), row({}), row({ stage: "silent" }), row({ count: 2 })];
    expect(rate(rows, "interview")).toMatchObject({ hits: 2, n: 6 });
    expect(rate(rows, "further")).toMatchObject({ hits: 1, n: 2 });
    expect(rate(rows, "later-offer")).toMatchObject({ hits: 0, n: 1 });
    expect(rate(rows, "offer")).toMatchObject({ hits: 0, n: 2 });
    expect(funnelOf(rows).lost).toEqual({ beforeInterview: 4, afterFirst: 1, afterLater: 1, atOffer: 0 });
  });

  test("what waits, what one gave up and what was called off say nothing of a rate; a long silence does", () => {
    const rows = [
      row({ stage: "applied", waiting: true, count: 3 }),
      row({ stage: "withdrawn" }),
      row({ stage: "closed" }),
      row({ stage: "applied" }),
    ];
    expect(rate(rows, "interview")).toMatchObject({ hits: 0, n: 1, waiting: 3 });
  });

  test("is silent under the minimum, and begins from what others found", () => {
    expect(rate([row({ count: fewest - 1 })], "interview")?.share).toBeNull();
    expect(funnelOf([row({ count: fewest - 1 })]).needed).toBeNull();
    const share = rate([row({ count: 5 })], "interview")?.share;
    expect(share?.mean).toBeCloseTo(20 / 6 / 25, 10);
    expect(share?.low).toBeGreaterThan(0.03);
    expect(share?.high).toBeLessThan(0.27);
  });

  test("parts are ranked from fifteen cases on", () => {
    const { byWay } = funnelOf([row({ how: "phone", count: 14 }), row({ how: "board", count: 15 })]);
    expect(byWay.map(({ name, share }) => [name, share !== null])).toEqual([
      ["board", true],
      ["phone", false],
    ]);
  });

  test("more applications are needed after more noes", () => {
    const few = funnelOf([row({ count: 10 })]).needed;
    const many = funnelOf([row({ count: 60 })]).needed;
    expect(few?.half).toBeLessThan(many?.half ?? 0);
    expect(few?.half).toBeLessThan(few?.likely ?? 0);
  });

  test("ten thousand alike cost as much as one", () => {
    expect(funnelOf([row({ count: 10_000 })]).applied).toBe(10_000);
  });
});

/** A stream of numbers of 0 to 1 that is the same each time (mulberry32). */
const seeded = (seed: number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

describe("over 5,000 simulated searches, one to eighty applications each", () => {
  const random = seeded(20261124);
  const gamma = (shape: number): number => {
    // Marsaglia and Tsang 2000; below one by the power of a uniform.
    if (shape < 1) return gamma(shape + 1) * random() ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = Math.sqrt(-2 * Math.log(random() || 1e-12)) * Math.cos(2 * Math.PI * random());
      const v = (1 + c * x) ** 3;
      if (v > 0 && Math.log(random() || 1e-12) < x ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  const beta = ({ mean, strength }: { mean: number; strength: number }): number => {
    const [a, b] = [gamma(mean * strength), gamma((1 - mean) * strength)];
    return a / (a + b);
  };

  const searches = 5000;
  const within: Record<string, { in: number; of: number }> = {};
  let promised = 0;
  let came = 0;
  for (let search = 0; search < 2 * searches; search++) {
    const truth = {
      interview: beta(priors.interview),
      further: beta(priors.unknown),
      "later-offer": beta(priors.unknown),
      offer: beta(priors.offer),
    };
    // Each search is made twice: offers come after the first interview, or only after a later one. Both ways are judged.
    const atOnce = search % 2 === 0;
    const apply = (): FunnelRow => {
      if (random() >= truth.interview) return row({});
      if (atOnce) return random() < truth.offer ? row({ rounds: 1, offered: true, stage: "offer" }) : row({ rounds: 1 });
      if (random() >= truth.further) return row({ rounds: 1 });
      return random() < truth["later-offer"] ? row({ rounds: 2, offered: true, stage: "offer" }) : row({ rounds: 2 });
    };
    const rows = Array.from({ length: 1 + Math.floor(random() * 80) }, apply);
    const { rates, needed } = funnelOf(rows);
    for (const { key, share } of rates) {
      if (!share || (atOnce ? key !== "interview" && key !== "offer" : key === "offer")) continue;
      within[key] ??= { in: 0, of: 0 };
      within[key].of += 1;
      within[key].in += share.low <= truth[key] && truth[key] <= share.high ? 1 : 0;
    }
    if (atOnce && needed) {
      promised += 0.5;
      came += Array.from({ length: needed.half }, apply).some(({ offered }) => offered) ? 1 : 0;
    }
  }

  test.each(Object.keys(within))("%s: the interval of 90 in 100 covers the true share in 88 to 92", (key) => {
    const { in: covered, of } = within[key] ?? { in: 0, of: 1 };
    expect(of).toBeGreaterThan(1000);
    expect(covered / of).toBeGreaterThan(0.88);
    expect(covered / of).toBeLessThan(0.92);
  });

  test("all four passages are judged, and half of those who wrote as many as it takes for half had an offer", () => {
    expect(Object.keys(within).sort()).toEqual(["further", "interview", "later-offer", "offer"]);
    expect(came / (promised * 2)).toBeGreaterThan(0.48);
    expect(came / (promised * 2)).toBeLessThan(0.56);
  });
});
