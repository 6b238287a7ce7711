// People with planted values, for measuring the exercise: they answer by their utilities, with logit noise and now and then without reading.
import { type Choice, count, sequence } from "./values-posterior.ts";
import { nextQuestion } from "./values-question.ts";

export interface SimulatedPerson {
  /** In logits, ten of them. */
  utilities: readonly number[];
  /** Share of answers given at random, 0 to 1. */
  lapses: number;
}

/** The answers of a whole exercise. `noise` starts the person's own randomness, `seed` is the exercise's. */
export const simulatedExercise = ({ utilities, lapses }: SimulatedPerson, noise: number, seed: number): Choice[] => {
  const next = sequence(noise);
  const gumbel = () => -Math.log(-Math.log(next() * (1 - 1e-12) + 1e-13));
  const choices: Choice[] = [];
  for (let shown = nextQuestion(choices, seed); shown; shown = nextQuestion(choices, seed)) {
    const weight = next() < lapses ? 0 : 1;
    const taken = (from: readonly number[], sign: 1 | -1): number =>
      from
        .map((value) => ({ value, appeal: weight * sign * (utilities[value] ?? 0) + gumbel() }))
        .reduce((best, one) => (one.appeal > best.appeal ? one : best)).value;
    const most = taken(shown, 1);
    const least =
      shown.length === 2
        ? null
        : taken(
            shown.filter((value) => value !== most),
            -1,
          );
    choices.push({ shown, most, least });
  }
  return choices;
};

/** The three highest, as sorted places. */
export const plantedThree = (utilities: readonly number[]): number[] =>
  Array.from({ length: count }, (_, place) => place)
    .sort((a, b) => (utilities[b] ?? 0) - (utilities[a] ?? 0))
    .slice(0, 3)
    .sort((a, b) => a - b);

const normal = (next: () => number): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());

/** Utilities a fixed `step` apart, in an order of the seed. */
export const evenly = (step: number, seed: number): number[] => {
  const next = sequence(seed);
  return Array.from({ length: count }, (_, place) => ({ utility: place * step, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map((one) => one.utility);
};

/** Utilities from a normal distribution of this spread, with at least this gap between the third and the fourth. */
export const normally = (spread: number, gap: number, seed: number): number[] => {
  const next = sequence(seed);
  for (;;) {
    const utilities = Array.from({ length: count }, () => spread * normal(next));
    const sorted = utilities.toSorted((a, b) => b - a);
    if ((sorted[2] ?? 0) - (sorted[3] ?? 0) >= gap) return utilities;
  }
};
