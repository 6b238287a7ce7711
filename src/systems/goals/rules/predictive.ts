// The futures that a short history of weeks allows: when the rest of a goal may be done, as weeks from now.
import { seedOf, sequence } from "../../../core/sequence.ts";

/** Weekly amounts of the past, the latest last, and what is left, in the same unit. */
export interface WorkLeft {
  weeks: readonly number[];
  left: number;
}

export interface FinishWeeks {
  p50: number;
  p85: number;
  p95: number;
}

const draws = 1500;
/** Beyond this many weeks a forecast says nothing that a person could use. */
export const furthestWeek = 260;
/** Weeks within a draw vary by a gamma factor of this shape even when the past did not (variance 1/4). */
const noiseShape = 4;

export interface Predictive {
  raw: FinishWeeks;
  /** What the correction looks at; see `correction`. */
  features: number[];
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Bayesian bootstrap over weeks in blocks (stationary bootstrap, Politis & Romano 1994): each draw weighs the past weeks anew with
 * Dirichlet weights, runs on from week to week with the probability of the lag-1 autocorrelation, and adds gamma noise to every week.
 * Weeks and `left` in the same unit, `left` > 0, at least 3 weeks with a positive mean; answers in weeks from now. Deterministic.
 */
export const predictiveOf = ({ weeks, left }: WorkLeft): Predictive | null => {
  const n = weeks.length;
  const average = mean(weeks);
  if (n < 3 || average <= 0 || left <= 0 || left / average > furthestWeek / 2) return null;
  const random = seeded(weeks, left);
  const variance = weeks.reduce((sum, week) => sum + (week - average) ** 2, 0) / (n - 1);
  const together = lagOne(weeks, average);
  const finishes = new Float64Array(draws);
  const weightShape = (1 - together) / (1 + together);
  const cumulative = new Float64Array(n);
  for (let draw = 0; draw < draws; draw += 1) {
    let total = 0;
    for (let week = 0; week < n; week += 1) {
      total += gamma(random, weightShape);
      cumulative[week] = total;
    }
    finishes[draw] = finishOf(weeks, left, cumulative, total, together, random);
  }
  finishes.sort();
  const at = (share: number) => finishes[Math.min(draws - 1, Math.floor(share * draws))] ?? furthestWeek;
  const raw = { p50: at(0.5), p85: at(0.85), p95: at(0.95) };
  const half = Math.floor(n / 2);
  const early = mean(weeks.slice(0, half));
  const late = mean(weeks.slice(n - half));
  const variation = Math.min(2, Math.sqrt(variance) / average);
  const horizon = Math.log(left / average);
  const trend = (late - early) / average;
  const empty = weeks.filter((week) => week <= 0).length / n;
  const short = 1 / Math.sqrt(n);
  // The smallest and the largest step against the mean: counts of ones behave unlike hours.
  const done = weeks.filter((week) => week > 0);
  const grain = Math.min(...done) / average;
  const lump = Math.min(5, Math.max(...done) / average);
  return {
    raw,
    features: [
      1,
      short,
      horizon,
      variation,
      together,
      Math.log(raw.p95 / raw.p50),
      trend,
      Math.abs(trend),
      empty,
      horizon * variation,
      horizon * together,
      short * variation,
      variation * variation,
      trend * horizon,
      empty * empty,
      empty * variation,
      together * together,
      together * variation,
      horizon * horizon,
      horizon * short,
      empty * horizon,
      grain,
      grain * horizon,
      grain * empty,
      lump,
      lump * variation,
    ],
  };
};

const finishOf = (
  weeks: readonly number[],
  left: number,
  cumulative: Float64Array,
  total: number,
  together: number,
  random: () => number,
): number => {
  const n = weeks.length;
  let done = 0;
  let at = n - 1;
  for (let week = 0; week < furthestWeek; week += 1) {
    if (random() < together) at = (at + 1) % n;
    else at = drawn(cumulative, random() * total);
    const amount = (weeks[at] ?? 0) * (noise[Math.floor(random() * noise.length)] ?? 1);
    if (amount > 0 && done + amount >= left) return week + (left - done) / amount;
    done += amount;
  }
  return furthestWeek;
};

const drawn = (cumulative: Float64Array, point: number): number => {
  let place = 0;
  while (place < cumulative.length - 1 && (cumulative[place] ?? 0) < point) place += 1;
  return place;
};

/** Lag-1 autocorrelation from 0 to 0.8, with the small-sample bias of about -1/n added back and drawn towards 0.15. */
const lagOne = (weeks: readonly number[], average: number): number => {
  let around = 0;
  let next = 0;
  for (let place = 0; place < weeks.length; place += 1) {
    const here = (weeks[place] ?? 0) - average;
    around += here * here;
    if (place > 0) next += here * ((weeks[place - 1] ?? 0) - average);
  }
  const n = weeks.length;
  const found = around > 0 ? next / around + 1 / n : 0;
  return Math.min(0.8, Math.max(0, (found * n + 0.15 * 6) / (n + 6)));
};

/** Seeded from the data, so that the same history always gives the same forecast. */
const seeded = (weeks: readonly number[], left: number): (() => number) =>
  sequence(seedOf([...weeks, left].map((value) => value.toFixed(6)).join(",")));

const normal = (random: () => number): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** A gamma draw with scale 1 (Marsaglia & Tsang 2000). */
const gamma = (random: () => number, shape: number): number => {
  if (shape < 1) return gamma(random, shape + 1) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
};

/** Drawn once: looking a factor up is ten times as fast as drawing it. */
const noise: readonly number[] = (() => {
  const random = seeded([noiseShape], draws);
  const factors = Array.from({ length: 2048 }, () => gamma(random, noiseShape) / noiseShape);
  const centre = mean(factors);
  return factors.map((factor) => factor / centre);
})();
