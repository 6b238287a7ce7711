// What a person's choices say about how much ten values weigh: a normal prior of unknown spread, choices by logit, the posterior as draws.
import { sequence } from "../../../core/sequence.ts";
import { addSlopes, at, type Choice, count, noWeights, probabilityOf, weightsInto } from "./likelihood.ts";
import { halfLogDeterminant, solved, solveUpper, squaredDistance, triangleOf } from "./triangular.ts";

/**
 * Spreads of the utilities (standard deviation, in logits) that a person may have. How far apart somebody's values lie is not known beforehand, so
 * each spread is a prior of its own and weighs as much as the answers speak for it.
 */
const spreads = [0.8, 1.6, 3.2, 6.4] as const;

/** Degrees of freedom of the proposals: their tails are heavier than those of the posterior, whatever the answers. */
const freedom = 10;

/** A spread that weighs less is left out of the proposals; those of its neighbours reach as far. */
const leastWeight = 0.002;

interface Component {
  weight: number;
  /** Utilities at the mode, `count` long. */
  mode: Float64Array;
  /** Lower Cholesky factor of the precision at the mode, row by row. */
  factor: Float64Array;
  halfLogDeterminant: number;
}

/** Draws from the posterior: utilities in logits, `size` rows of `count`, each as probable as the next. */
export interface Posterior {
  size: number;
  draws: Float64Array;
}

/**
 * The posterior of the utilities after `choices`, as `size` equally weighted draws that are the same each time. Proposals come from Laplace's
 * approximation (for each spread Student's t around the mode, the spreads weighed by their evidence), are weighed by how probable prior and answers
 * really make them, and drawn from by these weights (sampling-importance resampling; Rubin 1988). Laplace's method alone is too unsure of values that
 * nearly always won or lost.
 */
export const posteriorOf = (choices: readonly Choice[], size = 2048): Posterior => {
  const components = weighed(choices);
  const proposals = new Float64Array(size * count);
  const { normals, scales } = randomFor(size);
  let row = 0;
  let upTo = 0;
  for (const { weight, mode, factor } of components) {
    upTo += weight;
    const last = Math.min(size, Math.round(upTo * size));
    for (; row < last; row += 1) {
      const start = row * count;
      solveUpper(factor, normals, start, proposals, start);
      for (let value = 0; value < count; value += 1)
        proposals[start + value] = at(proposals, start + value) * at(scales, row) + at(mode, value);
    }
  }
  return { size, draws: resampled(proposals, importances(choices, components, proposals, size), size) };
};

/** How much more probable each proposal is under the posterior than it was to be proposed, up to a constant. */
const importances = (
  choices: readonly Choice[],
  components: readonly Component[],
  proposals: Float64Array,
  size: number,
): Float64Array => {
  const found = new Float64Array(size);
  const weights = noWeights(size);
  for (let row = 0; row < size; row += 1) {
    const start = row * count;
    weightsInto(weights, proposals, start);
    let likelihood = 1;
    for (const choice of choices) likelihood *= probabilityOf(choice, weights, start);
    let proposed = 0;
    for (const { weight, mode, factor, halfLogDeterminant: half } of components) {
      const distance = squaredDistance(factor, proposals, start, mode);
      proposed += weight * Math.exp(half) * (1 + distance / freedom) ** (-(freedom + count) / 2);
    }
    found[row] = (likelihood * priorOf(proposals, start)) / proposed;
  }
  return found;
};

const priorOf = (utilities: Float64Array, start: number): number => {
  let squares = 0;
  for (let value = 0; value < count; value += 1) squares += at(utilities, start + value) ** 2;
  let density = 0;
  for (const spread of spreads) density += Math.exp(-squares / (2 * spread ** 2)) / spread ** count;
  return density;
};

/** Rows in the share of their weights, at even steps (systematic resampling): they keep their order. */
const resampled = (rows: Float64Array, weights: Float64Array, size: number): Float64Array => {
  const total = weights.reduce((sum, one) => sum + one, 0);
  const taken = new Float64Array(rows.length);
  let from = 0;
  let upTo = at(weights, 0);
  for (let row = 0; row < size; row += 1) {
    while (upTo < ((row + 0.5) / size) * total && from < size - 1) {
      from += 1;
      upTo += at(weights, from);
    }
    taken.set(rows.subarray(from * count, (from + 1) * count), row * count);
  }
  return taken;
};

/** The most probable utilities, weighed over the spreads and centred on 0. */
export const utilitiesOf = (choices: readonly Choice[]): Float64Array => {
  const mean = new Float64Array(count);
  for (const { weight, mode } of weighed(choices))
    for (let value = 0; value < count; value += 1) mean[value] = at(mean, value) + weight * at(mode, value);
  const centre = mean.reduce((sum, one) => sum + one, 0) / count;
  return mean.map((one) => one - centre);
};

const weighed = (choices: readonly Choice[]): Component[] => {
  const found = spreads.map((spread) => laplace(choices, spread));
  const most = Math.max(...found.map((one) => one.evidence));
  const sumOf = (list: readonly { weight: number }[]) => list.reduce((sum, { weight }) => sum + weight, 0);
  const all = found.map(({ evidence, ...one }) => ({ ...one, weight: Math.exp(evidence - most) }));
  const kept = all.filter(({ weight }) => weight >= leastWeight * sumOf(all));
  return kept.map((one) => ({ ...one, weight: one.weight / sumOf(kept) }));
};

/** Mode and curvature of the posterior under one spread, by Newton's method, and Laplace's approximation of the evidence. */
const laplace = (choices: readonly Choice[], spread: number): Omit<Component, "weight"> & { evidence: number } => {
  const precision = 1 / spread ** 2;
  let mode: Float64Array = new Float64Array(count);
  let value = logPosterior(choices, precision, mode);
  let factor: Float64Array = new Float64Array(count * count);
  for (let step = 0; step < 40; step += 1) {
    const { gradient, curvature } = slopesAt(choices, precision, mode);
    factor = triangleOf(curvature);
    const move = solved(factor, gradient);
    const gain = move.reduce((sum, one, place) => sum + one * at(gradient, place), 0);
    if (gain < 1e-9) break;
    // Newton's step overshoots where answers never contradict each other; half of it always climbs in the end.
    for (let share = 1; share > 1e-6; share /= 2) {
      const tried = mode.map((one, place) => one + share * at(move, place));
      const reached = logPosterior(choices, precision, tried);
      if (reached < value + 1e-4 * share * gain) continue;
      mode = tried;
      value = reached;
      break;
    }
  }
  const half = halfLogDeterminant(factor);
  return { evidence: value - count * Math.log(spread) - half, mode, factor, halfLogDeterminant: half };
};

const logPosterior = (choices: readonly Choice[], precision: number, utilities: Float64Array): number => {
  const weights = noWeights();
  weightsInto(weights, utilities);
  let sum = 0;
  for (const choice of choices) sum += Math.log(probabilityOf(choice, weights));
  for (let value = 0; value < count; value += 1) sum -= (precision * at(utilities, value) ** 2) / 2;
  return sum;
};

const slopesAt = (
  choices: readonly Choice[],
  precision: number,
  utilities: Float64Array,
): { gradient: Float64Array; curvature: Float64Array } => {
  const weights = noWeights();
  weightsInto(weights, utilities);
  const gradient = utilities.map((one) => -precision * one);
  const curvature = new Float64Array(count * count);
  for (let value = 0; value < count; value += 1) curvature[value * count + value] = precision;
  for (const choice of choices) addSlopes(choice, weights, gradient, curvature);
  return { gradient, curvature };
};

let kept: { size: number; normals: Float64Array; scales: Float64Array } | undefined;

/** The same random numbers each time, so that the same answers always give the same result: standard normal, and what makes them Student's t. */
const randomFor = (size: number): { normals: Float64Array; scales: Float64Array } => {
  if (kept && kept.size >= size) return kept;
  const next = sequence(20_731);
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const normals = new Float64Array(size * count).map(normal);
  const scales = new Float64Array(size).map(() => {
    let squares = 0;
    for (let degree = 0; degree < freedom; degree += 1) squares += normal() ** 2;
    return Math.sqrt(freedom / squares);
  });
  kept = { size, normals, scales };
  return kept;
};
