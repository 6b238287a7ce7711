import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compared, payToLead, payToSpare, rankedBy, turningWeight, type Weighed, type Weights } from "./compare.ts";

const weights: Weights = {
  ...{ payFrom: 3_000_000, payTo: 6_000_000, pay: 100, hours: 50, commute: 0, leave: 0 },
  ...{ growth: 50, people: 0, security: 0, meaning: 0 },
};

const offer = (said: Partial<Weighed["offer"]> & { title?: string; yearly?: number } = {}): Weighed => {
  const { title = "A", yearly = 4_500_000, ...rest } = said;
  const offer = {
    ...{ hoursPerWeek: 40, leaveDays: 25, commuteMinutes: 30, daysThere: 5 },
    ...{ growth: 3, people: 3, security: 3, meaning: 3 },
    ...rest,
  };
  return { id: title, title, yearly, offer };
};

describe("offers held against each other", () => {
  test("by hand: half of the span in all is a half", () => {
    const [one] = rankedBy([offer()], weights);
    expect(one?.score).toBeCloseTo(0.5, 12);
    expect(rankedBy([offer({ yearly: 6_000_000, hoursPerWeek: 30, growth: 5 })], weights)[0]?.score).toBeCloseTo(1, 12);
  });

  test("by hand: what must change before the other leads", () => {
    const [a, b] = rankedBy([offer({ title: "A", growth: 5 }), offer({ title: "B", yearly: 4_800_000 })], weights);
    // A leads by 50 × 0.5 in growth, less 100 × 0.1 in pay: 15.
    if (!a || !b) throw new Error("Two were given.");
    expect(a.title).toBe("A");
    expect(payToLead(a, b, weights)).toBe(450_000);
    expect(turningWeight(a, b, "growth", weights)).toBeCloseTo(20, 9);
    expect(turningWeight(a, b, "pay", weights)).toBeNull();
    expect(turningWeight(a, b, "leave", weights)).toBeNull();
    const { ranked, said } = compared(
      [offer({ title: "A", growth: 5 }), offer({ title: "B", yearly: 4_800_000 })],
      weights,
      "EUR",
    );
    expect(ranked[1]?.toLead).toEqual([
      "It would lead with €4,500.00 more a year.",
      "It would lead if what you learn counted less than 20 instead of 50.",
    ]);
    expect(said).toEqual(["A leads, by 8 of 100 before B."]);
    // 15 points over a span of 30,000 for 100 points are 4,500; B pays 0.1 of the span more, which counts 100 of 200: 5 of 100.
    expect(ranked[0]?.giveUp).toEqual([
      "It leads until it pays €4,500.00 less a year.",
      "Taking it, you give up most in pay: B is better there by 5 of 100.",
    ]);
    expect(ranked[1]?.giveUp).toEqual(["Taking it, you give up most in what you learn: A is better there by 13 of 100."]);
  });

  test("by hand: whoever is best in all that counts gives nothing up, and one alone has no other to give up for", () => {
    // 100 × 0.5 in pay and 50 × 0.5 in growth are 75 points; a span of 30,000 for 100 points makes 22,500 of them.
    const best = offer({ title: "A", yearly: 6_000_000, growth: 5 });
    const { ranked } = compared([best, offer({ title: "B" })], weights, "EUR");
    expect(ranked[0]?.giveUp).toEqual(["It leads until it pays €22,500.00 less a year."]);
    expect(compared([best], weights, "EUR").ranked[0]?.giveUp).toEqual([]);
    expect(compared([best, offer({ title: "B" })], { ...weights, pay: 0 }, "EUR").ranked[0]?.giveUp).toEqual([]);
  });

  test("what is not known is the middle, and said", () => {
    const { ranked, said } = compared([offer({ hoursPerWeek: null })], weights, "EUR");
    expect(ranked[0]).toMatchObject({ unknown: ["hours"] });
    expect(said.at(-1)).toBe("Not known of A, and counted as the middle: hours.");
  });

  const mark = fc.option(fc.integer({ min: 1, max: 5 }));
  const any = fc.record({
    yearly: fc.integer({ min: 0, max: 20_000_000 }),
    hoursPerWeek: fc.option(fc.integer({ min: 1, max: 100 })),
    leaveDays: fc.option(fc.integer({ min: 0, max: 120 })),
    commuteMinutes: fc.option(fc.integer({ min: 0, max: 300 })),
    daysThere: fc.option(fc.integer({ min: 0, max: 7 })),
    ...{ growth: mark, people: mark, security: mark, meaning: mark },
  });
  const points = fc.integer({ min: 0, max: 100 });
  const someWeights = fc.record({
    payFrom: fc.integer({ min: 0, max: 3_000_000 }),
    payTo: fc.integer({ min: 3_000_001, max: 20_000_000 }),
    pay: fc.integer({ min: 1, max: 100 }),
    ...{ hours: points, commute: points, leave: points, growth: points, people: points, security: points, meaning: points },
  });

  test("a further offer, a dominated one too, never changes the order of the others", () => {
    fc.assert(
      fc.property(fc.array(any, { minLength: 2, maxLength: 6 }), any, someWeights, (several, further, said) => {
        const named = several.map((one, at) => offer({ ...one, title: `Offer ${at}` }));
        const before = rankedBy(named, said).map(({ id }) => id);
        const worst = offer({ ...several[0], ...further, title: "One more", yearly: 0 });
        const after = rankedBy([...named, worst], said).map(({ id }) => id);
        expect(after.filter((id) => id !== "One more")).toEqual(before);
      }),
      { numRuns: 1000 },
    );
  });

  test("whoever leads is not behind anybody when it pays less by what it can spare", () => {
    fc.assert(
      fc.property(fc.array(any, { minLength: 2, maxLength: 5 }), someWeights, (several, said) => {
        const named = several.map((one, at) => offer({ ...one, title: `Offer ${at}` }));
        const [leader, second] = rankedBy(named, said);
        const spare = leader && second ? payToSpare(leader, second, said) : null;
        if (!leader || spare === null) return;
        const lower = named.map((one) => (one.id === leader.id ? { ...one, yearly: one.yearly - spare } : one));
        const scores = new Map(rankedBy(lower, said).map(({ id, score }) => [id, score]));
        const best = Math.max(...scores.values());
        expect(best - (scores.get(leader.id) ?? 0)).toBeLessThan(1e-6);
      }),
      { numRuns: 1000 },
    );
  });

  test("with the pay that it is told to need, the other is not behind any more", () => {
    fc.assert(
      fc.property(any, any, someWeights, (one, two, said) => {
        const [a, b] = rankedBy([offer({ ...one, title: "A" }), offer({ ...two, title: "B" })], said);
        const more = a && b && payToLead(a, b, said);
        if (!a || !b || more === null || more === undefined) return;
        const raised = [a, b].map(({ id, yearly }) => ({
          ...offer({ ...(id === "A" ? one : two), title: id }),
          yearly: id === b.id ? yearly + more : yearly,
        }));
        const scores = new Map(rankedBy(raised, said).map(({ id, score }) => [id, score]));
        expect((scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0)).toBeGreaterThan(-1e-6);
      }),
      { numRuns: 1000 },
    );
  });
});
