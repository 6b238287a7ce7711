import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { randomFrom } from "../../questionnaires/testing.ts";
import { valueIds } from "../../values/shared.ts";
import { askedOfPlace, askedOfWork } from "./asked-environment.ts";
import { closenessOf, environmentFit, expectedDistance } from "./environment.ts";
import { bandOf, bands, correlation, interestFit, sayBand } from "./interests.ts";
import { heldAgainstAll, kindsOfWork, percentileOf, ratedBy, valuesFit, weighed, weightsOf } from "./values.ts";

const score = (mean: number, half = 0.3) => ({ mean, low: mean - half, high: mean + half });
const person = {
  realistic: score(1.5),
  investigative: score(2.5),
  artistic: score(4.2),
  social: score(3.9),
  enterprising: score(4.4),
  conventional: score(2),
};
const marketing = { realistic: 1, investigative: 2.9, artistic: 2.5, social: 2.8, enterprising: 7, conventional: 4.7 };

describe("interests", () => {
  test("Pearson's r by hand: 1, 2, 3 and 2, 4, 6 run alike, and against 6, 4, 2", () => {
    expect(correlation([1, 2, 3], [2, 4, 6])).toBeCloseTo(1, 12);
    expect(correlation([1, 2, 3], [6, 4, 2])).toBeCloseTo(-1, 12);
    expect(correlation([1, 2, 3, 4], [1, 3, 2, 4])).toBeCloseTo(0.8, 12);
  });

  test("a flat profile has no direction", () => {
    expect(correlation([3, 3, 3, 3, 3, 3], [1, 2, 3, 4, 5, 6])).toBeNull();
    const flat = { ...person };
    for (const area of ["realistic", "investigative", "artistic", "social", "enterprising", "conventional"] as const)
      flat[area] = score(3, 0);
    expect(interestFit(flat, marketing)).toBeNull();
  });

  test("r lies from -1 to 1 and does not change with scale or start", () => {
    const six = fc.array(fc.double({ min: 1, max: 7, noNaN: true }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(six, six, (a, b) => {
        const r = correlation(a, b);
        if (r === null) return;
        expect(Math.abs(r)).toBeLessThanOrEqual(1 + 1e-9);
        expect(correlation(b, a)).toBeCloseTo(r, 6);
      }),
    );
  });

  test("the sentence names what is high in both, with r and its interval, the same each time", () => {
    const fit = interestFit(person, marketing);
    expect(fit?.figures).toContain("n = 6 areas");
    expect(fit?.figures).toContain("(90 % interval: ");
    expect(fit?.low).toBeLessThan(fit?.r ?? -1);
    expect(fit?.high).toBeGreaterThan(fit?.r ?? 1);
    expect(interestFit(person, marketing)).toEqual(fit);
    expect(bands.best).toBeGreaterThan(bands.great);
  });
});

describe("what is said of interests", () => {
  test("a band only where the whole interval reaches it", () => {
    expect(bandOf({ low: 0.75, high: 0.9 })).toBe("best");
    expect(bandOf({ low: 0.61, high: 0.9 })).toBe("great");
    expect(bandOf({ low: 0.31, high: 0.7 })).toBe("overlap");
    expect(bandOf({ low: -0.2, high: 0.29 })).toBe("little");
    expect(bandOf({ low: -0.6, high: -0.01 })).toBe("against");
    expect(bandOf({ low: -0.37, high: 0.31 })).toBe("open");
    expect(bandOf({ low: 0.29, high: 0.9 })).toBe("open");
  });

  test("what cannot be told says between what it lies", () => {
    expect(sayBand({ low: -0.37, high: 0.5 })).toContain("from “against each other” to “alike in part” open");
  });

  test("interests that run against the work's are never said to stand high in both", () => {
    // Social leads both, all else runs against each other.
    const work = { realistic: 5, investigative: 4.5, artistic: 2, social: 6, enterprising: 1, conventional: 5 };
    const social = { ...person, social: score(4.5, 0.02), artistic: score(4.2, 0.02), realistic: score(1.2, 0.02) };
    const fit = interestFit({ ...social, conventional: score(1.1, 0.02), enterprising: score(4.3, 0.02) }, work);
    expect(fit?.r).toBeLessThan(0);
    expect(fit?.figures).toContain("the two highest are Social and Enterprising for you, and Social and Realistic for the work");
    expect(fit?.figures).not.toContain("of both");
  });

  test("interests that run alike are said to, with what leads both", () => {
    const work = { realistic: 1.6, investigative: 3, artistic: 6, social: 5.6, enterprising: 6.4, conventional: 2.4 };
    const fit = interestFit(person, work);
    expect(fit?.figures).toContain("Your interests run much like those of this work: r = 1.00");
    expect(fit?.said).toBe("Your interests match this work well. You: Enterprising, Artistic. The work: Enterprising, Artistic.");
    expect(fit?.figures).toContain("Enterprising and Artistic are among the two highest of both");
  });

  test("no sentence says more than its interval", () => {
    const r = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(r, r, (a, b) => {
        const spread = { low: Math.min(a, b), high: Math.max(a, b) };
        const said = sayBand(spread);
        if (said.includes("run against")) expect(spread.high).toBeLessThan(0);
        if (said.includes("little in common at best")) expect(spread.high).toBeLessThan(0.3);
        if (said.includes("much like")) expect(spread.low).toBeGreaterThanOrEqual(bands.best);
      }),
    );
  });
});

test("borrowed interests widen the interval", () => {
  const [own, borrowed] = [interestFit(person, marketing), interestFit(person, marketing, 0.4)];
  const width = (fit: typeof own) => (fit ? fit.high - fit.low : 0);
  expect(borrowed?.r).toBe(own?.r);
  expect(width(borrowed)).toBeGreaterThan(width(own));
});

describe("values", () => {
  test("each of the ten counts once at the most; balance is rated by nothing", () => {
    const mapped = Object.values(ratedBy).flat();
    expect(new Set(mapped).size).toBe(mapped.length);
    expect(valueIds.filter((value) => !mapped.includes(value))).toEqual(["balance"]);
    expect(weightsOf(valueIds.map(() => 0.1)).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
  });

  const work = { achievement: 5, independence: 6, recognition: 4, relationships: 4, support: 5, workingConditions: 5 };
  const sharesLike = (most: Partial<Record<(typeof valueIds)[number], number>>) => {
    const left = 1 - Object.values(most).reduce((sum, one) => sum + one, 0);
    return valueIds.map((value) => most[value] ?? left / (valueIds.length - Object.keys(most).length));
  };
  const alike = (shares: readonly number[]) => Array.from({ length: 256 }, () => shares);
  /** Ten kinds of work that give from 1 to 7 of independence and the same of all else. */
  const ladder = kindsOfWork(Array.from({ length: 10 }, (_, step) => [4, 1 + (6 * step) / 9, 4, 4, 4]));

  test("who values only autonomy gets the place of independence among the kinds of work", () => {
    const shares = valueIds.map((value) => (value === "autonomy" ? 1 : 0));
    const person = heldAgainstAll(shares, alike(shares), ladder);
    // 9 of the 10 kinds give less than 6.9 of 7, and none gives the same.
    const fit = valuesFit(person, { ...work, independence: 6.9 });
    expect(fit).toMatchObject({ score: 0.9, low: 0.9, high: 0.9 });
    expect(fit?.figures).toContain("more than 90 % of 10 kinds of work do (90 % interval: 90 % to 90 %; the middle is 50 %)");
  });

  test("job titles that share their figures count once", () => {
    expect(kindsOfWork([...Array.from({ length: 5 }, () => [7, 7, 7, 7, 7]), [1, 1, 1, 1, 1]]).n).toBe(2);
  });

  test("a place among all kinds is said, not the mean of five places", () => {
    // Independent figures: the mean of five percentiles gathers around 0.5, so 0.8 on average is far up among all.
    const next = randomFrom(3);
    const kinds = kindsOfWork(Array.from({ length: 400 }, () => Array.from({ length: 5 }, () => 1 + 6 * next())));
    const shares = valueIds.map(() => 0.1);
    const at = 1 + 6 * 0.8;
    const good = { ...work, achievement: at, independence: at, recognition: at, relationships: at, workingConditions: at };
    const fit = valuesFit(heldAgainstAll(shares, alike(shares), kinds), good);
    expect(fit?.score).toBeGreaterThan(0.97);
    const below = Array.from({ length: 400 }, (_, row) => weighed(weightsOf(shares), kinds.percentiles, row * 5));
    expect(below.filter((one) => one < 0.8).length / 400).toBeCloseTo(fit?.score ?? 0, 2);
  });

  test("only what weighs more than the tenth of an even share is named, never its neighbour in O*NET's sum", () => {
    const shares = sharesLike({ influence: 0.4, recognition: 0.02, balance: 0.05 });
    const said = valuesFit(heldAgainstAll(shares, alike(shares), ladder), work)?.figures;
    expect(said).toContain(
      "What weighs most for you of it is influence (40 % of your weight); O*NET counts that under Recognition",
    );
    expect(said).not.toMatch(/recognition \(/);
    // Security, income and variety weigh 27 % together and none of them much; mastery weighs 20 % alone.
    const many = sharesLike({ security: 0.09, income: 0.09, variety: 0.09, mastery: 0.2 });
    expect(valuesFit(heldAgainstAll(many, alike(many), ladder), work)?.figures).toContain("is mastery (20 %");
  });

  test("borrowed figures widen the interval", () => {
    const shares = sharesLike({ autonomy: 0.6 });
    const person = heldAgainstAll(shares, alike(shares), ladder);
    const [own, borrowed] = [valuesFit(person, work), valuesFit(person, work, 0.4)];
    expect(own?.high).toBe(own?.low);
    expect(borrowed?.score).toBe(own?.score);
    expect((borrowed?.high ?? 0) - (borrowed?.low ?? 0)).toBeGreaterThan(0.1);
  });

  test("what nothing rates is said as a question to ask", () => {
    const shares = sharesLike({ balance: 0.4 });
    expect(valuesFit(heldAgainstAll(shares, alike(shares), ladder), work)?.figures).toContain(
      "balance it leaves, 40 % of your weight",
    );
  });

  test("percentiles count equal figures half", () => {
    const sorted = Float64Array.from([1, 2, 2, 3]);
    expect(percentileOf(sorted, 2)).toBe(0.5);
    expect(percentileOf(sorted, 0.5)).toBe(0);
    expect(percentileOf(sorted, 9)).toBe(1);
  });
});

const dimension = (id: "pace" | "people" | "place", label: string, mean: number, half = 0) => ({
  id,
  label,
  low: `low ${id}`,
  high: `high ${id}`,
  its: { mean, low: mean - half, high: mean + half },
  how: "measured",
});

const sure = (mean: number) => ({ mean, error: 0 });

describe("environment", () => {
  test("is 1 less the mean distance where both are certain, and says where it is furthest", () => {
    expect(closenessOf([sure(0.2), sure(0.8)], [sure(0.4), sure(0.4)])).toBeCloseTo(0.7, 6);
    const yours = { pace: score(0.2, 0), people: score(0.8, 0) };
    const fit = environmentFit(yours, [dimension("pace", "Pace", 0.9), dimension("people", "People", 0.7)], "this place");
    expect(fit?.closeness).toBeCloseTo(0.6, 6);
    expect(fit?.figures).toContain("preferred environment and this place are 40 of 100 apart");
    expect(fit?.figures).toContain("Furthest in pace: it is more “high pace” than you would like");
    expect(fit?.said).toBe("It is far from what you like; it is more “high pace”.");
  });

  test("the expected distance of two equal figures with standard error s each is 2s/√π", () => {
    expect(expectedDistance({ mean: 0.5, error: 0.2 }, { mean: 0.5, error: 0.2 })).toBeCloseTo(0.4 / Math.sqrt(Math.PI), 6);
  });

  test("the expected distance is symmetric, never below the difference, grows with the error, and lies inside its own interval", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const error = fc.double({ min: 0, max: 0.3, noNaN: true });
    fc.assert(
      fc.property(share, error, share, error, (a, e, b, f) => {
        const [one, other] = [
          { mean: a, error: e },
          { mean: b, error: f },
        ];
        const distance = expectedDistance(one, other);
        expect(distance).toBeCloseTo(expectedDistance(other, one), 9);
        expect(distance).toBeGreaterThanOrEqual(Math.abs(a - b) - 1e-6);
        expect(expectedDistance({ mean: a, error: e + 0.05 }, other)).toBeGreaterThanOrEqual(distance - 1e-6);
        const with95 = (mean: number, of: number) => ({ mean, low: mean - 1.96 * of, high: mean + 1.96 * of });
        const fit = environmentFit(
          { pace: with95(a, e), people: with95(a, e) },
          [
            { ...dimension("pace", "Pace", b), its: with95(b, f) },
            { ...dimension("people", "People", b), its: with95(b, f) },
          ],
          "it",
        );
        expect(fit?.closeness).toBeGreaterThanOrEqual((fit?.low ?? 1) - 1e-6);
        expect(fit?.closeness).toBeLessThanOrEqual((fit?.high ?? 0) + 1e-6);
      }),
      { numRuns: 60 },
    );
  });

  test("a difference within what is uncertain is not called far", () => {
    const yours = { pace: score(0.2, 0.1), people: score(0.5, 0.1) };
    const vague = [dimension("pace", "Pace", 0.7, 0.7), dimension("people", "People", 0.5, 0.7)];
    const firm = [dimension("pace", "Pace", 0.7), dimension("people", "People", 0.5)];
    expect(environmentFit(yours, vague, "it")?.figures).toContain("nowhere far beyond what is uncertain");
    expect(environmentFit(yours, firm, "it")?.figures).toContain("Furthest in pace");
    expect(environmentFit(yours, vague, "it")?.closeness).toBeLessThan(environmentFit(yours, firm, "it")?.closeness ?? 0);
  });

  test("is silent where fewer than two dimensions are known of both", () => {
    expect(
      environmentFit({ pace: score(0.2) }, [dimension("pace", "Pace", 0.9), dimension("people", "People", 0.7)], "it"),
    ).toBeNull();
  });
});

describe("what a person is held against", () => {
  const nothing = { size: null, pace: null, autonomy: null, place: null, remote: null, people: null };
  const picture = {
    ...{ id: "w1", revision: 1, createdAt: "2026-11-01T10:00:00.000Z", updatedAt: "2026-11-01T10:00:00.000Z" },
    ...{ visibility: "private" as const, employerSensitive: false, name: "An agency", roleId: null, enjoyedRoleId: null },
    ...{ ...nothing, knownFrom: null, note: null, day: "2026-11-01" },
  };

  test("an answer of five becomes a share, one step wide either way; what is not known is left out", () => {
    const asked = askedOfPlace({ ...picture, size: 1, pace: 5, remote: 3 });
    expect(asked.map(({ id, its }) => [id, its.low, its.mean, its.high])).toEqual([
      ["size", -0.25, 0, 0.25],
      ["pace", 0.75, 1, 1.25],
      ["remote", 0.25, 0.5, 0.75],
    ]);
    expect(askedOfPlace(picture)).toEqual([]);
  });

  test("a kind of work is asked on the dimensions that are known of it, each as uncertain as its ground", () => {
    const estimated = { how: "estimated" as const, error: 0.25, said: "Estimated." };
    const grounds = { interests: null, workValues: null, pace: estimated, autonomy: null, people: null, place: null };
    const environment = { pace: 0.7, autonomy: null, people: null, place: null };
    expect(askedOfWork({ environment, grounds })).toMatchObject([
      { id: "pace", how: "estimated", its: { mean: 0.7, low: 0.7 - 0.49 } },
    ]);
  });
});
