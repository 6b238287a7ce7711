import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ValuesAnswer } from "../schema/exercise.ts";
import { situationsOf, type ValueId, valueIds } from "../schema/work-values.ts";
import { carefulNotesOf, consistencyOf, leastConsistent } from "./careful.ts";
import { driftBetween } from "./drift.ts";
import { type Choice, logLikelihoodOf } from "./likelihood.ts";
import { posteriorOf, utilitiesOf } from "./posterior.ts";
import { leadersOf, mostQuestions, nextQuestion, sureEnough } from "./question.ts";
import { sayWeighing, sharesOf, weighingOf } from "./result.ts";
import { evenly, plantedThree, simulatedExercise } from "./simulated-person.testing.ts";

const asAnswers = (choices: readonly Choice[], seconds: number | null = 12): ValuesAnswer[] => {
  const value = (place: number): ValueId => valueIds[place] ?? "mastery";
  return choices.map(({ shown, most, least }) => ({
    shown: shown.map(value),
    most: value(most),
    least: least === null ? null : value(least),
    seconds,
  }));
};

const choice = fc
  .shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], { minLength: 3, maxLength: 5 })
  .map((shown): Choice => ({ shown, most: shown[0] ?? 0, least: shown[1] ?? 1 }));

describe("the posterior", () => {
  test("knows nothing before the first answer: all ten alike", () => {
    const { values, sureOfTopThree } = weighingOf([]);
    for (const value of values) {
      expect(value.share).toBeGreaterThan(0.06);
      expect(value.share).toBeLessThan(0.14);
    }
    expect(sureOfTopThree).toBeLessThan(0.05);
  });

  test("one choice between two lifts the one and lowers the other by as much", () => {
    const utilities = utilitiesOf([{ shown: [3, 7], most: 3, least: null }]);
    expect(utilities[3]).toBeGreaterThan(0);
    expect(utilities[3]).toBeCloseTo(-(utilities[7] ?? 0), 8);
    expect(utilities[0]).toBeCloseTo(0, 8);
  });

  test("the likelihood of a best-worst answer is that of the best of five, times the worst of the four left", () => {
    const utilities = Float64Array.from([1, 0.5, 0, -0.5, -1, 0, 0, 0, 0, 0]);
    const [a = 0, b = 0, c = 0, d = 0, e = 0] = [1, 0.5, 0, -0.5, -1].map(Math.exp);
    const best = a / (a + b + c + d + e);
    const worst = 1 / e / (1 / b + 1 / c + 1 / d + 1 / e);
    expect(logLikelihoodOf([{ shown: [4, 2, 0, 1, 3], most: 0, least: 4 }], utilities)).toBeCloseTo(Math.log(best * worst), 10);
  });

  test("a single slip does not overturn what many answers say", () => {
    const steady = Array.from({ length: 9 }, (): Choice => ({ shown: [0, 1, 2, 3, 4], most: 0, least: 4 }));
    const before = utilitiesOf(steady);
    const after = utilitiesOf([...steady, { shown: [0, 1, 2, 3, 4], most: 4, least: 0 }]);
    expect(after[0]).toBeGreaterThan(after[1] ?? 0);
    expect(after[4]).toBeLessThan(after[1] ?? 0);
    expect(after[0]).toBeLessThan(before[0] ?? 0);
  });

  test("the order in which values stood on the screen does not matter", () => {
    fc.assert(
      fc.property(fc.array(choice, { minLength: 1, maxLength: 8 }), (choices) => {
        const turned = choices.map((one) => ({ ...one, shown: one.shown.toReversed() }));
        const [first, second] = [utilitiesOf(choices), utilitiesOf(turned)];
        for (const [place, utility] of first.entries()) expect(second[place]).toBeCloseTo(utility, 6);
      }),
      { numRuns: 25 },
    );
  });

  test("what an answer took as the most important stands higher over the least important than if it had been the other way round", () => {
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 8 }), choice, (choices, { shown, most, least: given }) => {
        const least = given ?? most;
        const lead = (added: Choice) => {
          const utilities = utilitiesOf([...choices, added]);
          return (utilities[most] ?? 0) - (utilities[least] ?? 0);
        };
        expect(lead({ shown, most, least })).toBeGreaterThan(lead({ shown, most: least, least: most }));
      }),
      { numRuns: 50 },
    );
  });

  test("its draws are finite and the shares in each of them sum to 1, whichever the answers", () => {
    fc.assert(
      fc.property(fc.array(choice, { minLength: 1, maxLength: 12 }), (choices) => {
        const { draws, size } = posteriorOf(choices, 64);
        expect([...draws].every(Number.isFinite)).toBe(true);
        const shares = sharesOf({ draws, size });
        for (let row = 0; row < size; row += 1)
          expect(shares.subarray(row * 10, row * 10 + 10).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
      }),
      { numRuns: 25 },
    );
  });

  test("the same answers give the same result, and intervals hold their middle", () => {
    fc.assert(
      fc.property(fc.array(choice, { minLength: 1, maxLength: 8 }), (choices) => {
        const answers = asAnswers(choices);
        const first = weighingOf(answers);
        expect(weighingOf(answers)).toEqual(first);
        for (const { share, low, high, rankLow, rank, rankHigh } of first.values) {
          expect(low).toBeLessThanOrEqual(share);
          expect(high).toBeGreaterThanOrEqual(share);
          expect(rankLow).toBeLessThanOrEqual(rank);
          expect(rankHigh).toBeGreaterThanOrEqual(rank);
        }
        expect(first.values.reduce((sum, value) => sum + value.probabilityInTopThree, 0)).toBeCloseTo(3, 6);
      }),
      { numRuns: 8 },
    );
  });
});

describe("the next question", () => {
  test("the first two show all ten; every one shows different values, at most five", () => {
    const first = nextQuestion([], 7) ?? [];
    const second = nextQuestion([{ shown: first, most: first[0] ?? 0, least: first[1] ?? 0 }], 7) ?? [];
    expect([...first, ...second].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (const { shown } of simulatedExercise({ utilities: evenly(1, 3), lapses: 0 }, 5, 9)) {
      expect(new Set(shown).size).toBe(shown.length);
      expect([2, 4, 5]).toContain(shown.length);
    }
  });

  test("different people see different orders", () => {
    expect(nextQuestion([], 1)).not.toEqual(nextQuestion([], 2));
  });

  test("it ends at the most after 25", () => {
    const shown = [0, 1, 2, 3, 4];
    const choices = Array.from({ length: mostQuestions }, (_, at): Choice => ({ shown, most: at % 5, least: (at + 1) % 5 }));
    expect(nextQuestion(choices, 1)).toBeNull();
  });

  test("somebody clear-cut is asked little; the confidence on the way says so", { timeout: 60_000 }, () => {
    const choices = simulatedExercise({ utilities: evenly(4, 12), lapses: 0 }, 6, 8);
    expect(choices.length).toBeLessThan(16);
    expect(leadersOf(posteriorOf(choices)).probability).toBeGreaterThanOrEqual(sureEnough);
  });

  test("exercises answered by earlier versions, with sets of up to six, go on", () => {
    const old: Choice[] = [
      { shown: [0, 1, 2, 3, 4, 5], most: 0, least: 5 },
      { shown: [6, 7, 8, 9, 0], most: 0, least: 9 },
      { shown: [1, 6], most: 1, least: null },
    ];
    expect(nextQuestion(old, 3)?.length).toBeGreaterThanOrEqual(2);
    expect(weighingOf(asAnswers(old)).topThree).toContain("mastery");
  });

  test("planted leaders are found: 8 people with values 1.25 logits apart", { timeout: 300_000 }, () => {
    let right = 0;
    for (let seed = 1; seed <= 8; seed += 1) {
      const utilities = evenly(1.25, seed * 31);
      const choices = simulatedExercise({ utilities, lapses: 0 }, seed * 977, seed);
      expect(choices.length).toBeLessThanOrEqual(mostQuestions);
      right += Number(leadersOf(posteriorOf(choices)).set.join() === plantedThree(utilities).join());
    }
    expect(right).toBeGreaterThanOrEqual(7);
  });
});

describe("what is said", () => {
  test("what cannot be told apart is said", () => {
    const answers = asAnswers([{ shown: [0, 1, 2, 3, 4], most: 0, least: 4 }]);
    expect(sayWeighing(weighingOf(answers), 1, "person")).toContain("Not clear yet");
    expect(sayWeighing(weighingOf(answers), 1, "person")).toContain("may matter most");
    expect(sayWeighing(weighingOf([]), 0, null)).toContain("Nothing was answered");
  });

  test("it says why it ended: by itself, or at the last question without having told all apart", () => {
    const clear = asAnswers(simulatedExercise({ utilities: [9, 8, 7, -9, -8, -7, -6, -5, -4, -3], lapses: 0 }, 3, 5));
    const found = sayWeighing(weighingOf(clear), clear.length, "sure");
    expect(found).toContain("Mastery");
    expect(found).toContain("stopped by itself");
    expect(found).not.toContain("tell apart");
    const close = Array.from(
      { length: mostQuestions },
      (_, at): Choice => ({ shown: [at % 5, (at + 1) % 5, 6, 7, 8], most: at % 5, least: 6 + (at % 3) }),
    );
    expect(sayWeighing(weighingOf(asAnswers(close)), mostQuestions, "asked-all")).toContain("do not tell apart");
  });

  test("vignettes set the two values against each other, in two wordings", () => {
    const [first, second] = situationsOf("income", "balance", 0);
    expect(first).toContain("earn");
    expect(first).toContain("evenings");
    expect(second).not.toBe(first);
    expect(situationsOf("income", "balance", 1)).not.toEqual([first, second]);
  });

  test("answers given without reading are pointed out, good ones are not", () => {
    const careful = simulatedExercise({ utilities: evenly(1, 4), lapses: 0 }, 11, 2);
    expect(carefulNotesOf(asAnswers(careful))).toEqual([]);
    const codes = (answers: readonly ValuesAnswer[]) => carefulNotesOf(answers).map((note) => note.code);
    expect(codes(asAnswers(careful, 1))).toEqual(["too-fast"]);
    const firstPlace = Array.from({ length: 12 }, (_, at): Choice => {
      const shown = Array.from({ length: 5 }, (__, place) => (at * 3 + place * 7) % 10).filter(
        (v, place, all) => all.indexOf(v) === place,
      );
      return { shown, most: shown[0] ?? 0, least: shown.at(-1) ?? 1 };
    });
    expect(codes(asAnswers(firstPlace))).toContain("same-place");
    const turning = Array.from(
      { length: 20 },
      (_, at): Choice => ({ shown: [0, 1, 2, 3, 4], most: at % 5, least: (at + 2) % 5 }),
    );
    expect(consistencyOf(asAnswers(turning))).toBeLessThan(leastConsistent);
    expect(codes(asAnswers(turning))).toContain("contradicting");
  });

  test("drift is said where the leader fell to the last place, never between an exercise and itself", () => {
    const rising = evenly(1, 8);
    const falling = rising.map((one) => 9 - one);
    const first = asAnswers(simulatedExercise({ utilities: rising, lapses: 0 }, 21, 3));
    const second = asAnswers(simulatedExercise({ utilities: falling, lapses: 0 }, 22, 4));
    expect(driftBetween(first, first).every((change) => change.drift === null)).toBe(true);
    const moved = driftBetween(first, second);
    expect(moved[0]?.drift).not.toBeNull();
    const back = driftBetween(second, first);
    for (const change of moved) {
      const other = back.find((one) => one.valueId === change.valueId);
      expect(other?.difference).toBeCloseTo(-change.difference, 10);
    }
  });
});
