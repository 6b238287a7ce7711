import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { getQuestions } from "@bigfive-org/questions";
import calculateScores from "@bigfive-org/score";
import { describe, expect, test } from "vitest";
import { scoresOf } from "../rules/scores.ts";
import type { InstrumentDefinition } from "../schema/instrument.ts";
import { type KeyedScore, scoringKeys } from "./scoring-keys.testing.ts";
import { bigFive, environment, interests, shipped, strengths } from "./shipped.ts";

interface Vector {
  name: string;
  answers: string;
  expected: Record<string, KeyedScore>;
}

const goldenOf = (id: string): Vector[] => JSON.parse(readFileSync(new URL(`./golden/${id}.json`, import.meta.url), "utf8"));

const given = (instrument: InstrumentDefinition, answers: string) =>
  Object.fromEntries(
    instrument.items.flatMap((item, place) => (answers[place] === "-" ? [] : [[item.id, Number(answers[place])]])),
  );

describe.each(shipped.map((one) => [one.id, one] as const))("%s", (id, instrument) => {
  const vectors = goldenOf(id);
  const key = scoringKeys[id];

  test("every item stands on the scale, and the way round, that the key written apart says", () => {
    const signOf = (item: { reversed: boolean }) => (item.reversed ? "-" : "+");
    expect(instrument.items.map((item) => ({ scale: item.scale, sign: signOf(item) }))).toEqual(key?.items);
    const wholes = instrument.scales.flatMap(({ parent }) => parent ?? []);
    expect([...new Set(wholes)]).toEqual(Object.keys(key?.wholes ?? {}));
  });

  test("260 answer vectors: 5 straight lines, 20 more from some item on, 170 or more with answers missing", () => {
    expect(vectors).toHaveLength(260);
    const isStraight = ({ name, answers }: Vector) => name.startsWith("straight line") && new Set(answers).size === 1;
    expect(vectors.filter(isStraight)).toHaveLength(5);
    expect(vectors.filter(({ name }) => name.includes(" from item "))).toHaveLength(20);
    expect(vectors.filter(({ answers }) => answers.includes("-")).length).toBeGreaterThanOrEqual(170);
  });

  test("score and interval of every scale are those of the second implementation", () => {
    for (const { name, answers, expected } of vectors) {
      expect(answers, name).toHaveLength(instrument.items.length);
      for (const score of scoresOf(instrument, given(instrument, answers))) {
        const of = expected[score.id];
        if (!of) {
          expect(score, `${name}, ${score.id}`).toMatchObject({ value: null, low: null, high: null });
          continue;
        }
        const [total, count, low, high] = of;
        expect(score.value, `${name}, ${score.id}`).toBeCloseTo(total / count, 10);
        expect(score.low, `${name}, ${score.id}, low`).toBeCloseTo(low, 3);
        expect(score.high, `${name}, ${score.id}, high`).toBeCloseTo(high, 3);
        expect(score.n).toBe(count);
      }
    }
  });
});

/** Scale, its answers in their order ("-" is left out), the keyed sum and how many, and where worked out the ends of the interval. */
type Worked = [scale: string, answers: string, total: number | null, n: number, low?: number, high?: number];

const byHand = (instrument: InstrumentDefinition, cases: readonly Worked[]) =>
  test.each(cases)(`${instrument.id}, %s answered %s`, (scale, answers, total, n, low, high) => {
    const items = instrument.items.filter((item) => item.scale === scale);
    expect(items).toHaveLength(answers.length);
    const kept = items.flatMap((item, place) => (answers[place] === "-" ? [] : [[item.id, Number(answers[place])]]));
    const score = scoresOf(instrument, Object.fromEntries(kept)).find((one) => one.id === scale);
    expect(score?.n).toBe(n);
    if (total === null) expect(score).toMatchObject({ value: null, low: null, high: null });
    else expect(score?.value).toBeCloseTo(total / n, 10);
    if (low !== undefined) expect(score?.low).toBeCloseTo(low, 3);
    if (high !== undefined) expect(score?.high).toBeCloseTo(high, 3);
  });

describe("worked by hand", () => {
  byHand(interests, [
    ["social", "54435245", 32, 8], // 5+4+4+3+5+2+4+5
    ["realistic", "11111111", 8, 8, 1, 1.5], // straight: half a step either way, cut at 1
    ["realistic", "55555555", 40, 8, 4.5, 5], // cut at 5
    ["investigative", "33333333", 24, 8, 2.5, 3.5],
    ["investigative", "12345123", 21, 8], // 1+2+3+4+5+1+2+3
    ["artistic", "1-3-5432", 18, 6], // six answered are enough: 1+3+5+4+3+2
    ["artistic", "1-3-543-", null, 5], // five of eight are not
    ["enterprising", "5555111-", 23, 7], // 4·5+3·1
    ["enterprising", "22224444", 24, 8, 2.1061, 3.8939], // Q=80, (80−72)/7=1.1429, √(1.1429/8)=0.378, ·2.3646=0.8939
    ["conventional", "44444445", 33, 8, 3.625, 4.625], // Q=137, 33²/8=136.125, √(0.125/8)=0.125, ·2.3646=0.2956, so half a step
    ["conventional", "15151515", 24, 8, 1.2121, 4.7879], // Q=104, (104−72)/7=4.5714, √(4.5714/8)=0.7559, ·2.3646=1.7879
    ["social", "--------", null, 0],
  ]);
  byHand(strengths, [
    ["candour", "453421", 25, 6], // 4+5+3+4, 6−2=4, 6−1=5
    ["curiosity", "555511", 30, 6, 4.5, 5], // 4·5, 6−1 twice
    ["curiosity", "111155", 6, 6, 1, 1.5], // 4·1, 6−5 twice
    ["perseverance", "333333", 18, 6, 2.5, 3.5], // the middle stays the middle
    ["perseverance", "555555", 22, 6], // straight: 4·5, 6−5 twice
    ["structure", "222222", 16, 6], // straight: 4·2, 6−2 twice
    ["structure", "43-5-2", 16, 4], // 4+3+5, 6−2=4
    ["imagination", "4-5---", null, 2],
    ["imagination", "----12", null, 2],
    ["empathy", "454-21", 22, 5], // 4+5+4, 6−2=4, 6−1=5
    ["influence", "333331", 20, 6, 2.4764, 4.1902], // keyed 3,3,3,3,3,5: Q=70, (70−66.6667)/5=0.6667, √(0.6667/6)=0.3333, ·2.5706=0.8569
    ["composure", "111111", 14, 6], // straight: 4·1, 6−1 twice
    ["composure", "244233", 18, 6, 2.0613, 3.9387], // keyed 2,4,4,2,3,3: Q=58, (58−54)/5=0.8, √(0.8/6)=0.3651, ·2.5706=0.9387
  ]);
  byHand(environment, [
    ["people", "2135-4", 9, 5], // 2+1+3, 6−5=1, 6−4=2
    ["size", "555111", 30, 6, 4.5, 5], // 3·5, 6−1 three times
    ["size", "111555", 6, 6, 1, 1.5], // 3·1, 6−5 three times
    ["pace", "555555", 18, 6], // straight: 3·5, 6−5 three times
    ["pace", "222222", 18, 6], // straight: 3·2, 6−2 three times
    ["autonomy", "454212", 26, 6], // 4+5+4, 6−2=4, 6−1=5, 6−2=4
    ["autonomy", "4542--", 17, 4], // 4+5+4, 6−2=4
    ["autonomy", "454---", null, 3],
    ["place", "112454", 9, 6], // 1+1+2, 6−4=2, 6−5=1, 6−4=2
    ["place", "-12-54", 6, 4], // 1+2, 6−5=1, 6−4=2
    ["remote", "333333", 18, 6, 2.5, 3.5],
    ["remote", "444333", 21, 6, 2.9252, 4.0748], // keyed 4,4,4,3,3,3: Q=75, (75−73.5)/5=0.3, √(0.3/6)=0.2236, ·2.5706=0.5748
    ["people", "------", null, 0],
  ]);
  // Signs by Johnson's key: e2 ++-- (items 7, 37, 67, 97), n1 ++++ (1, 31, 61, 91), n2 +++- (96), a1 +++- (94), c1 ++++ (5, 35, 65, 95),
  // o6 ++-- (58 is straight; 88 and 118 are not), c6 all four reversed (30, 60, 90, 120), n5 +--- (51, 81, 111).
  byHand(bigFive, [
    ["e2", "4521", 18, 4], // 4+5, 6−2=4, 6−1=5
    ["e2", "5511", 20, 4, 4.5, 5], // 5+5, 6−1 twice
    ["e2", "5555", 12, 4], // straight: 5+5, 6−5 twice
    ["n1", "1234", 10, 4], // none reversed
    ["n1", "44-3", 11, 3], // three of four are enough
    ["n1", "44--", null, 2],
    ["n2", "4443", 15, 4, 2.9544, 4.5456], // 4+4+4, 6−3=3: Q=57, (57−56.25)/3=0.25, √(0.25/4)=0.25, ·3.1824=0.7956
    ["a1", "2224", 8, 4, 1.5, 2.5], // 2+2+2, 6−4=2
    ["c1", "5444", 17, 4], // none reversed
    ["c6", "1111", 20, 4, 4.5, 5], // 6−1 four times
    ["c6", "5432", 10, 4], // 1+2+3+4
    ["n5", "4222", 16, 4, 3.5, 4.5], // 4, 6−2 three times
    ["n5", "3333", 12, 4, 2.5, 3.5],
  ]);

  test("a domain of the Big Five is the mean of its 24 answers, not of its facets, and needs 18 of them", () => {
    const e = bigFive.items.filter((item) => item.scale.startsWith("e"));
    const answered = (count: number) => Object.fromEntries(e.slice(0, count).map((item) => [item.id, item.reversed ? 1 : 5]));
    const of = (count: number) => scoresOf(bigFive, answered(count)).find((one) => one.id === "extraversion");
    expect(of(17)).toMatchObject({ value: null, missing: "17 of 24 answered; at least 18 are needed." });
    expect(of(18)).toMatchObject({ value: 5, n: 18 });
  });
});

describe("the Big Five package", () => {
  test("adds up the same sums, domain by domain and facet by facet", () => {
    const choices = createRequire(import.meta.url)("@bigfive-org/questions").getChoices("en") as Record<
      string,
      { score: number }[]
    >;
    const letters = { N: "neuroticism", E: "extraversion", O: "openness", A: "agreeableness", C: "conscientiousness" } as const;
    for (const { answers } of goldenOf("big-five").filter((vector) => !vector.answers.includes("-"))) {
      const sums = calculateScores({
        answers: getQuestions("en").map(({ domain, facet, keyed }, place) => ({
          domain,
          facet: String(facet),
          score: choices[keyed]?.[Number(answers[place]) - 1]?.score ?? 0,
        })),
      });
      const scores = new Map(scoresOf(bigFive, given(bigFive, answers)).map((score) => [score.id, score]));
      for (const [letter, domain] of Object.entries(letters)) {
        const of = sums[letter];
        expect((scores.get(domain)?.value ?? 0) * 24).toBeCloseTo(of?.score ?? -1, 9);
        for (const facet of ["1", "2", "3", "4", "5", "6"])
          expect((scores.get(`${letter.toLowerCase()}${facet}`)?.value ?? 0) * 4).toBeCloseTo(of?.facet[facet]?.score ?? -1, 9);
      }
    }
  });
});
