import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { getQuestions } from "@bigfive-org/questions";
import calculateScores from "@bigfive-org/score";
import { describe, expect, test } from "vitest";
import { scoresOf } from "../rules/scores.ts";
import type { InstrumentDefinition } from "../schema/instrument.ts";
import { bigFive } from "./big-five.ts";
import { environment } from "./environment.ts";
import { interests } from "./interests.ts";
import { shipped } from "./shipped.ts";
import { strengths } from "./strengths.ts";

interface Vector {
  name: string;
  answers: string;
  expected: Record<string, [number, number] | null>;
}

const goldenOf = (id: string): Vector[] => JSON.parse(readFileSync(new URL(`./golden/${id}.json`, import.meta.url), "utf8"));

const given = (instrument: InstrumentDefinition, answers: string) =>
  Object.fromEntries(
    instrument.items.flatMap((item, place) => (answers[place] === "-" ? [] : [[item.id, Number(answers[place])]])),
  );

describe.each(shipped.map((one) => [one.id, one] as const))("%s", (id, instrument) => {
  const vectors = goldenOf(id);

  test(`scores ${vectors.length} answer vectors as the second implementation does`, () => {
    expect(vectors.length).toBeGreaterThanOrEqual(200);
    for (const { name, answers, expected } of vectors) {
      expect(answers, name).toHaveLength(instrument.items.length);
      for (const score of scoresOf(instrument, given(instrument, answers))) {
        const of = expected[score.id];
        if (!of) expect(score.value, `${name}, ${score.id}`).toBeNull();
        else expect(score.value, `${name}, ${score.id}`).toBeCloseTo(of[0] / of[1], 10);
      }
    }
  });
});

describe("worked by hand", () => {
  test("interests: eight activities of an area, none reversed", () => {
    const answers = Object.fromEntries([5, 4, 4, 3, 5, 2, 4, 5].map((value, place) => [`social-${place + 1}`, value]));
    // 5 + 4 + 4 + 3 + 5 + 2 + 4 + 5 = 32; 32 / 8 = 4.
    expect(scoresOf(interests, answers).find((one) => one.id === "social")?.value).toBe(4);
  });

  test("strengths: the last two of six statements are reversed", () => {
    const answers = Object.fromEntries([4, 5, 3, 4, 2, 1].map((value, place) => [`candour-${place + 1}`, value]));
    // 4 + 5 + 3 + 4 + (6 − 2) + (6 − 1) = 25; 25 / 6.
    expect(scoresOf(strengths, answers).find((one) => one.id === "candour")?.value).toBeCloseTo(25 / 6, 12);
  });

  test("environment: the last three of six are reversed, and one is missing", () => {
    const answers = { "people-1": 2, "people-2": 1, "people-3": 3, "people-4": 5, "people-6": 4 };
    // 2 + 1 + 3 + (6 − 5) + (6 − 4) = 9; 9 / 5 = 1.8.
    expect(scoresOf(environment, answers).find((one) => one.id === "people")?.value).toBeCloseTo(1.8, 12);
  });

  test("Big Five: a facet of two straight and two reversed items, and its domain from that facet alone has too little", () => {
    // Gregariousness: "Love large parties", "Talk to a lot of different people at parties"; reversed: "Prefer to be alone", "Avoid crowds".
    const texts = bigFive.items.filter((item) => item.scale === "e2").map((item) => [item.text, item.reversed]);
    expect(texts).toEqual([
      ["Love large parties", false],
      ["Talk to a lot of different people at parties", false],
      ["Prefer to be alone", true],
      ["Avoid crowds", true],
    ]);
    const scores = scoresOf(bigFive, { "e2-1": 4, "e2-2": 5, "e2-3": 2, "e2-4": 1 });
    // 4 + 5 + (6 − 2) + (6 − 1) = 18; 18 / 4 = 4.5.
    expect(scores.find((one) => one.id === "e2")?.value).toBe(4.5);
    expect(scores.find((one) => one.id === "extraversion")).toMatchObject({
      value: null,
      missing: "4 of 24 answered; at least 18 are needed.",
    });
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
