// What the uncertainty of somebody's own answers does to a figure computed from them: the same draws each time, 90 % of the results.
import { sequence } from "./values-posterior.ts";

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

/** `figure` of scores drawn from their normal errors, independent of each other: the 5th and the 95th of a hundred. */
export const spreadOf = (scores: readonly Score[], figure: (values: readonly number[]) => number | null): Spread | null => {
  const found: number[] = [];
  for (let draw = 0; draw < draws; draw += 1) {
    const value = figure(scores.map((score, at) => score.mean + errorOf(score) * normalAt(draw * scores.length + at)));
    if (value !== null) found.push(value);
  }
  return middle(found);
};

/** The 5th and the 95th of a hundred; null where there is too little to say. */
export const middle = (found: number[]): Spread | null => {
  if (found.length < draws / 2) return null;
  found.sort((a, b) => a - b);
  const at = (share: number) => found[Math.min(found.length - 1, Math.floor(share * found.length))] ?? 0;
  return { low: at(0.05), high: at(0.95) };
};
