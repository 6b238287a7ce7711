// What the uncertainty of somebody's own answers does to a figure computed from them: the same draws each time, 90 % of the results.
import { sequence } from "../../../core/sequence.ts";

/** A score with its 95 % interval, as sittings give it. */
export interface Score {
  mean: number;
  low: number;
  high: number;
}

export interface Spread {
  low: number;
  high: number;
}

export const z95 = 1.96;
const draws = 400;

export const errorOf = ({ low, high }: Score): number => (high - low) / (2 * z95);

const next = sequence(4_711);
/** Standard normal draws, always the same ones in the same order; kept, because every figure begins with the first of them. */
const normals: number[] = [];
export const normalAt = (place: number): number => {
  while (normals.length <= place) normals.push(Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()));
  return normals[place] ?? 0;
};

/**
 * `figure` of scores drawn from their normal errors, independent of each other: the 5th and the 95th of a hundred. What is handed to `figure` is
 * filled anew for each draw.
 */
export const spreadOf = (scores: readonly Score[], figure: (values: Float64Array) => number | null): Spread | null => {
  const count = scores.length;
  const means = Float64Array.from(scores, (score) => score.mean);
  const errors = Float64Array.from(scores, errorOf);
  const drawn = new Float64Array(count);
  const found: number[] = [];
  for (let draw = 0; draw < draws; draw += 1) {
    for (let at = 0; at < count; at += 1) drawn[at] = (means[at] ?? 0) + (errors[at] ?? 0) * normalAt(draw * count + at);
    const value = figure(drawn);
    if (value !== null) found.push(value);
  }
  return middle(found);
};

/** The 5th and the 95th of a hundred; null where there is too little to say. */
export const middle = (found: readonly number[]): Spread | null => {
  if (found.length < draws / 2) return null;
  const sorted = Float64Array.from(found).sort();
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { low: at(0.05), high: at(0.95) };
};
