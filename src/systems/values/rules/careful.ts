// Signs that an exercise was answered in a hurry or without reading: the same place each time, impossible speed, answers that contradict each other.
import { percent } from "../../../core/say.ts";
import type { CarefulNote, ValuesAnswer } from "../schema/exercise.ts";
import { logLikelihoodOf } from "./likelihood.ts";
import { utilitiesOf } from "./posterior.ts";
import { choicesOf } from "./result.ts";

/** Under this many answers nothing is said. */
const fewest = 8;

/** Nobody reads five values and weighs them in less. */
const impossibleSeconds = 2;

/**
 * How well one set of weights explains the answers: 0 as badly as chance, 1 fully (McFadden's measure at the most probable weights). Random answers
 * stay below `leastConsistent` in about nine of ten cases, those of people whose values lie 0.75 logits apart hardly ever: bench/values.ts counts both.
 */
export const consistencyOf = (answers: readonly ValuesAnswer[]): number => {
  const choices = choicesOf(answers);
  const chance = choices.reduce(
    (sum, { shown, least }) => sum - Math.log(shown.length) - (least === null ? 0 : Math.log(shown.length - 1)),
    0,
  );
  return chance === 0 ? 0 : Math.max(0, 1 - logLikelihoodOf(choices, utilitiesOf(choices)) / chance);
};

export const leastConsistent = 0.12;

export const carefulNotesOf = (answers: readonly ValuesAnswer[]): CarefulNote[] => {
  if (answers.length < fewest) return [];
  return [...samePlace(answers), ...tooFast(answers), ...contradicting(answers)];
};

const samePlace = (answers: readonly ValuesAnswer[]): CarefulNote[] => {
  const several = answers.filter(({ shown }) => shown.length > 2);
  const hits = new Map<number, number>();
  for (const { shown, most } of several) hits.set(shown.indexOf(most), (hits.get(shown.indexOf(most)) ?? 0) + 1);
  const [place, times] = [...hits].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0]);
  if (several.length < fewest || times < 0.7 * several.length) return [];
  return [
    {
      code: "same-place",
      said: `In ${times} of ${several.length} questions the ${["first", "second", "third", "fourth", "fifth", "sixth"][place]} value shown was taken as the most important. If that was habit, a second run will tell you more.`,
    },
  ];
};

const tooFast = (answers: readonly ValuesAnswer[]): CarefulNote[] => {
  const timed = answers.filter((one) => one.seconds !== null);
  const fast = timed.filter((one) => (one.seconds ?? 0) < impossibleSeconds);
  if (timed.length < fewest || fast.length * 3 < timed.length) return [];
  return [
    {
      code: "too-fast",
      said: `${fast.length} of ${timed.length} answers came in under ${impossibleSeconds} seconds, faster than the words can be read. Take the result lightly, or run it again in a quiet quarter of an hour.`,
    },
  ];
};

const contradicting = (answers: readonly ValuesAnswer[]): CarefulNote[] => {
  const consistency = consistencyOf(answers);
  if (answers.length < fewest || consistency >= leastConsistent) return [];
  return [
    {
      code: "contradicting",
      said: `The answers point in different directions: one order of values explains them only ${percent(consistency)} better than chance. Either the values are truly close for you, or it was a distracted hour.`,
    },
  ];
};
