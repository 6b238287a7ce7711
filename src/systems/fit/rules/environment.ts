// How near a preferred environment is to that of a kind of work or of one place, on the dimensions known of both.
import { hundredths } from "../../../core/say.ts";
import type { FitFact } from "../schema/fit.ts";
import type { WorkplaceScale } from "../schema/workplace.ts";
import { errorOf, type Score, type Spread, spreadOf } from "./spread.ts";

/** Scores brought to 0 to 1. */
export type EnvironmentScores = Partial<Record<WorkplaceScale, Score>>;

/** One dimension of the environment that a person is held against. */
export interface AskedDimension {
  id: WorkplaceScale;
  label: string;
  low: string;
  high: string;
  /** From 0 to 1, with its 95 % interval. */
  its: Score;
  /** Where the figure comes from, in a word or two. */
  how: string;
}

export interface EnvironmentFit extends Spread {
  /** 1 less the mean expected distance, 0 to 1. */
  closeness: number;
  /** What it says, in plain words. */
  said: string;
  /** The same with its figures. */
  figures: string;
  facts: FitFact[];
}

/** A figure from 0 to 1 with its standard error. */
export interface Uncertain {
  mean: number;
  error: number;
}

/**
 * How far two uncertain figures are expected to be from each other: the mean of a folded normal, √(2/π)·s·exp(−d²/2s²) + d·(1 − 2Φ(−d/s)), with d the
 * difference and s the standard error of both together. Never less than the plain difference: what is not well known is not taken to be near.
 */
export const expectedDistance = (one: Uncertain, other: Uncertain): number => {
  const difference = Math.abs(one.mean - other.mean);
  const error = Math.hypot(one.error, other.error);
  if (error < 1e-9) return difference;
  const ratio = difference / error;
  return Math.sqrt(2 / Math.PI) * error * Math.exp((-ratio * ratio) / 2) + difference * erf(ratio / Math.SQRT2);
};

/** Abramowitz and Stegun 7.1.26, for x from 0: off by 1.5e-7 at the most. */
const erf = (x: number): number => {
  const t = 1 / (1 + 0.3275911 * x);
  const series = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  return 1 - series * Math.exp(-x * x);
};

/** 1 less the mean expected distance, 0 to 1. */
export const closenessOf = (person: readonly Uncertain[], work: readonly Uncertain[]): number => {
  const apart = person.reduce((sum, one, place) => sum + expectedDistance(one, work[place] ?? one), 0) / person.length;
  return Math.max(0, 1 - apart);
};

const uncertain = (score: Score): Uncertain => ({ mean: score.mean, error: errorOf(score) });

/** Null where fewer than two dimensions are known of both. `what` is what is held against the person, such as “this work”. */
export const environmentFit = (
  person: EnvironmentScores,
  asked: readonly AskedDimension[],
  what: string,
): EnvironmentFit | null => {
  const shared = asked.flatMap((dimension) => {
    const yours = person[dimension.id];
    return yours ? [{ ...dimension, yours }] : [];
  });
  if (shared.length < 2) return null;
  const count = shared.length;
  const spread = spreadOf([...shared.map((one) => one.yours), ...shared.map((one) => one.its)], (drawn) => {
    let apart = 0;
    for (let place = 0; place < count; place += 1) apart += Math.abs((drawn[place] ?? 0) - (drawn[count + place] ?? 0));
    return Math.max(0, 1 - apart / count);
  });
  if (!spread) return null;
  const closeness = closenessOf(
    shared.map((one) => uncertain(one.yours)),
    shared.map((one) => uncertain(one.its)),
  );
  const facts = shared.map(({ label, yours, its, low, high, how }) => ({
    label: `${label}: from “${low}” to “${high}”`,
    you: ofHundred(yours.mean),
    role: errorOf(its) > 0 ? `${ofHundred(its.mean)} (${inside(its.low)} to ${inside(its.high)})` : ofHundred(its.mean),
    how,
  }));
  return {
    closeness,
    ...spread,
    said: sayPlainly(closeness, shared),
    figures: sayEnvironment(closeness, spread, shared, what),
    facts,
  };
};

const inside = (share: number): number => hundredths(Math.min(1, Math.max(0, share)));
const ofHundred = (share: number): string => `${hundredths(share)} of 100`;

interface Shared extends AskedDimension {
  yours: Score;
}

/** Half of that is nearer than anybody notices in one answer of five. */
const noticed = 0.15;

/** The dimension furthest apart of those that surely are. */
const widestOf = (shared: readonly Shared[]): { label: string; side: string } | null => {
  const gap = ({ yours, its }: Shared) => Math.abs(yours.mean - its.mean);
  const sure = shared.filter((one) => gap(one) >= noticed && gap(one) > 1.645 * Math.hypot(errorOf(one.yours), errorOf(one.its)));
  const [widest] = sure.toSorted((a, b) => gap(b) - gap(a));
  if (!widest) return null;
  return { label: widest.label.toLowerCase(), side: widest.its.mean > widest.yours.mean ? widest.high : widest.low };
};

/** From this closeness on two pictures are called close, and fairly close: an answer of five apart on one dimension in two, and on each. */
const [close, fairlyClose] = [0.85, 0.7];

const sayPlainly = (closeness: number, shared: readonly Shared[]): string => {
  const how = closeness >= close ? "close to" : closeness >= fairlyClose ? "fairly close to" : "far from";
  const widest = widestOf(shared);
  return `It is ${how} what you like${widest ? `; it is more “${widest.side}”` : ""}.`;
};

const sayEnvironment = (closeness: number, { low, high }: Spread, shared: readonly Shared[], what: string): string => {
  const start = `On ${shared.length} dimensions your preferred environment and ${what} are ${ofHundred(1 - closeness)} apart on average (${hundredths(1 - high)} to ${hundredths(1 - low)})`;
  const widest = widestOf(shared);
  if (!widest) return `${start}, and nowhere far beyond what is uncertain.`;
  return `${start}. Furthest in ${widest.label}: it is more “${widest.side}” than you would like.`;
};
