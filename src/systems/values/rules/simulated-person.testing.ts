// People with planted values, for measuring the exercise: they answer by their utilities, with noise and now and then without reading.
import { sequence } from "../../../core/sequence.ts";
import { type Choice, count } from "./likelihood.ts";
import { nextQuestion } from "./question.ts";

export interface SimulatedPerson {
  /** In logits, ten of them. */
  utilities: readonly number[];
  /** Share of answers given at random, 0 to 1. */
  lapses: number;
  /**
   * "logit" (unless told): most and least are chosen one after the other, each with Gumbel noise of scale 1. "normal": each value gets normal noise of
   * spread 1 once a question; the highest is the most, the lowest the least important.
   */
  noise?: "logit" | "normal";
}

/** The answers of a whole exercise. `noise` starts the person's own randomness, `seed` is the exercise's. */
export const simulatedExercise = (person: SimulatedPerson, noise: number, seed: number): Choice[] => {
  const next = sequence(noise);
  const choices: Choice[] = [];
  for (let shown = nextQuestion(choices, seed); shown; shown = nextQuestion(choices, seed))
    choices.push(simulatedAnswer(person, shown, next));
  return choices;
};

/** One answer; `next` gives numbers from 0 up to 1. */
export const simulatedAnswer = (
  { utilities, lapses, noise }: SimulatedPerson,
  shown: readonly number[],
  next: () => number,
): Choice => {
  const meant = next() < lapses ? 0 : 1;
  const gumbel = () => -Math.log(-Math.log(next() * (1 - 1e-12) + 1e-13));
  const disturbance = noise === "normal" ? () => normal(next) : gumbel;
  const felt = shown.map((value) => ({ value, appeal: meant * (utilities[value] ?? 0) + disturbance() }));
  const most = highest(felt);
  if (shown.length === 2) return { shown, most, least: null };
  const rest = felt.filter(({ value }) => value !== most);
  const least = highest(
    rest.map(({ value, appeal }) => ({
      value,
      appeal: noise === "normal" ? -appeal : gumbel() - meant * (utilities[value] ?? 0),
    })),
  );
  return { shown, most, least };
};

const highest = (felt: readonly { value: number; appeal: number }[]): number =>
  felt.reduce((best, one) => (one.appeal > best.appeal ? one : best)).value;

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

/** Three values this much above seven equal ones, in an order of the seed. */
export const planted = (above: number, seed: number): number[] => {
  const order = evenly(1, seed);
  return order.map((place) => (place >= count - 3 ? above : 0));
};
