// How sure a number is: intervals, and whether a change is more than chance. One way for all rooms, silent where there is too little.
import jstat from "jstat";

export interface Interval {
  mean: number;
  low: number;
  high: number;
  n: number;
}

export interface Change extends Interval {
  /** Whether chance alone gives such a difference in fewer than 5 of 100 cases. `mean` is the difference, after less before. */
  reliable: boolean;
  direction: "up" | "down" | "same";
}

const level = 0.95;

/** Two-sided critical value of Student's t; `freedom` is at least 1 and need not be whole. */
const criticalT = (freedom: number): number => jstat.studentt.inv(1 - (1 - level) / 2, freedom);

const normalCritical: number = jstat.normal.inv(1 - (1 - level) / 2, 0, 1);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const meanOf = (values: readonly number[]): number => sum(values) / values.length;
const squaresOf = (values: readonly number[]): number => {
  const mean = meanOf(values);
  return sum(values.map((value) => (value - mean) ** 2));
};

/** Mean with its 95 % interval by Student's t from a sum of squares around it, in the unit of the values; null under two values. */
const intervalAround = (mean: number, squares: number, n: number): Interval | null => {
  if (n < 2) return null;
  const half = criticalT(n - 1) * Math.sqrt(squares / (n - 1) / n);
  return { mean, low: mean - half, high: mean + half, n };
};

/** Mean with its 95 % interval by Student's t, in the unit of the values; null under two values. */
export const meanInterval = (values: readonly number[]): Interval | null =>
  intervalAround(meanOf(values), squaresOf(values), values.length);

/** The same where only sums were kept: of `n` values and of their squares. */
export const intervalOfSums = ({ n, sum, squares }: { n: number; sum: number; squares: number }): Interval | null =>
  intervalAround(sum / n, Math.max(0, squares - sum ** 2 / n), n);

/** Share of hits among n, 0 to 1, with its 95 % interval (Wilson 1927); null without cases. */
export const shareInterval = (hits: number, n: number): Interval | null => {
  if (n === 0) return null;
  const z = normalCritical;
  const share = hits / n;
  const middle = (share + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const half = (z / (1 + z ** 2 / n)) * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  // None and all are ends of their own intervals; the sums above miss them by a rounding.
  return {
    mean: share,
    low: hits === 0 ? 0 : Math.max(0, middle - half),
    high: hits === n ? 1 : Math.min(1, middle + half),
    n,
  };
};

/** What is expected of a share before anything is counted: its middle, 0 to 1, and how many cases that is worth. */
export interface SharePrior {
  mean: number;
  strength: number;
}

/** The value, 0 to 1, under which a Beta distribution with such parameters (above 0) lies with that probability (0 to 1). */
export const betaQuantile = (probability: number, a: number, b: number): number => jstat.beta.inv(probability, a, b);

/**
 * A share, 0 to 1, of which `hits` among `n` cases are known and a prior says what is expected: its mean and 90 % interval, equal tails of the
 * Beta distribution (Beta-binomial). Where shares are as the prior says, 90 of 100 intervals hold the true one, for any `n`.
 */
export const shareGiven = (hits: number, n: number, { mean, strength }: SharePrior): Interval => {
  const [a, b] = [mean * strength + hits, (1 - mean) * strength + n - hits];
  return { mean: a / (a + b), low: betaQuantile(0.05, a, b), high: betaQuantile(0.95, a, b), n };
};

const asChange = (mean: number, half: number, n: number, reliable: boolean): Change => ({
  mean,
  low: mean - half,
  high: mean + half,
  n,
  reliable,
  direction: !reliable ? "same" : mean > 0 ? "up" : "down",
});

const mostFlipped = 16;

/** Share of all ways to flip the signs of the differences that give a sum at least as far from 0 (Fisher's randomisation test). */
const signFlipShare = (differences: readonly number[]): number => {
  let ways = new Map([[0, 1]]);
  for (const difference of differences) {
    const next = new Map<number, number>();
    for (const [total, share] of ways)
      for (const flipped of [total + difference, total - difference]) next.set(flipped, (next.get(flipped) ?? 0) + share / 2);
    ways = next;
  }
  const far = Math.abs(sum(differences)) - 1e-9;
  return sum([...ways].filter(([total]) => Math.abs(total) >= far).map(([, share]) => share));
};

/** Whole differences meet in few sums, so all ways of any number of them can be gone through; others double with every item. */
const canFlip = (differences: readonly number[]): boolean =>
  differences.length <= mostFlipped || differences.every(Number.isInteger);

/**
 * Whether the same items, answered twice, say something else now. `before[i]` and `after[i]` are answers to one item, in its unit.
 * Reliable only when 0 lies outside the 95 % interval of the mean difference and, for whole answers or up to 16 items, the exact sign-flip test
 * agrees: it holds its 5 % for any noise that is as likely up as down, and can never speak under six items. Null under two items.
 */
export const pairedChange = (before: readonly number[], after: readonly number[]): Change | null => {
  if (before.length !== after.length) throw new Error("The two sittings must hold the same items.");
  const differences = after.map((value, place) => value - (before[place] ?? 0));
  const interval = meanInterval(differences);
  if (!interval) return null;
  const { mean, high, n } = interval;
  const half = high - mean;
  const isOutside = Math.abs(mean) > half;
  const reliable = isOutside && (!canFlip(differences) || signFlipShare(differences) <= 1 - level);
  return asChange(mean, half, n, reliable);
};

interface AnsweredTwice {
  /** Answers to the same items in the same order. */
  before: readonly number[];
  after: readonly number[];
}

/** Two answers to one item that are each rounded to whole steps differ by so much, as a variance, even where they come out equal. */
const leastVariance = 2 * (1 / 12);

/**
 * Changes of several scales at one look, where a claim on *any* of them stays under 5 % when none changed. `occasion` is the standard deviation, in
 * steps of the answers, by which one time of answering as a whole may lie off on a scale: a mood moves all its answers, which the spread between
 * them cannot show. Each mean difference is held against √(s²/n + 2·occasion²) by Student's t (Satterthwaite's degrees of freedom), and claimed
 * where Holm's step-down over the scales (1979) and `pairedChange` allow it. The interval is the 95 % interval of its own scale. Null under two items.
 */
export const pairedChanges = (scales: readonly AnsweredTwice[], occasion: number): (Change | null)[] => {
  const alone = scales.map(({ before, after }) => heldAgainstOccasion(before, after, occasion));
  const claimed = holm(alone.map((one) => (one?.isChange ? one.chance : 1)));
  return alone.map((one, place) => one && asChange(one.mean, one.half, one.n, claimed[place] === true));
};

const heldAgainstOccasion = (before: readonly number[], after: readonly number[], occasion: number) => {
  const change = pairedChange(before, after);
  if (!change) return null;
  const { mean, n } = change;
  const spread = squaresOf(after.map((value, place) => value - (before[place] ?? 0))) / (n - 1);
  const ofItems = Math.max(leastVariance, spread) / n;
  const variance = ofItems + 2 * occasion ** 2;
  const freedom = (n - 1) * (variance / ofItems) ** 2;
  const error = Math.sqrt(variance);
  const chance = 2 * (1 - jstat.studentt.cdf(Math.abs(mean) / error, freedom));
  return { mean, half: criticalT(freedom) * error, n, chance, isChange: change.reliable };
};

/** Which of several findings stand when a wrong one among them is to come up in fewer than 5 of 100 looks, from how often chance gives each. */
const holm = (chances: readonly number[]): boolean[] => {
  const order = [...chances.keys()].sort((a, b) => (chances[a] ?? 1) - (chances[b] ?? 1));
  const failed = order.findIndex((at, place) => (chances[at] ?? 1) > (1 - level) / (chances.length - place));
  const standing = new Set(failed === -1 ? order : order.slice(0, failed));
  return chances.map((_, at) => standing.has(at));
};

/** What following each other does to the variance of a mean of `n` values: 1 for independent ones, up to n for equal ones. */
const inflation = (n: number, rho: number): number => {
  let total = 1;
  for (let lag = 1; lag < n; lag++) total += 2 * (1 - lag / n) * rho ** lag;
  return total;
};

/** How a person feels carries over to the next time, and a short series cannot show that it does not. */
const leastFollowing = 0.33;

/** Lag-1 correlation of two runs around their own means, corrected for its bias on short runs (Kendall 1954), from the least to 0.9. */
const followsItself = (runs: readonly (readonly number[])[]): number => {
  let products = 0;
  let pairs = 0;
  for (const run of runs) {
    const mean = meanOf(run);
    for (let place = 1; place < run.length; place++) products += ((run[place] ?? 0) - mean) * ((run[place - 1] ?? 0) - mean);
    pairs += Math.max(0, run.length - 1);
  }
  const squares = sum(runs.map(squaresOf));
  const n = sum(runs.map((run) => run.length));
  if (squares === 0 || pairs === 0) return leastFollowing;
  const raw = ((products / pairs) * n) / squares;
  return Math.min(0.9, Math.max(leastFollowing, raw + (1 + 3 * raw) / n));
};

export interface LevelChange extends Change {
  /** How often chance alone gives a difference at least as large, 0 to 1: for whoever judges several series at one look. */
  chance: number;
}

/** Variance that rounding to whole numbers hides: equal answers still stand for values that differ by so much. */
const roundingVariance = 1 / 12;

/**
 * Whether one series stands at another level in `after` than in `before` (its earlier part), values in time order and one unit.
 * Pooled t with the variance widened for values that follow each other (first-order autocorrelation, at least 0.33), which keeps claims where
 * nothing changed at 5 % or below for correlations up to 0.5. At least the spread of rounding is assumed, since a run of
 * equal values is no proof of certainty. `after` may be a single value. Null under three values before or five in all.
 */
export const levelChange = (before: readonly number[], after: readonly number[]): LevelChange | null => {
  const n = before.length + after.length;
  if (before.length < 3 || after.length < 1 || n < 5) return null;
  const runs = [before, after];
  const mean = meanOf(after) - meanOf(before);
  const rho = followsItself(runs);
  const wider = runs.map((run) => inflation(run.length, rho));
  const lost = sum(wider);
  const variance = squaresOf(before) + squaresOf(after);
  const freedom = Math.max(1, (n - 2) / (sum(runs.map((run, place) => run.length * (wider[place] ?? 1))) / n));
  const spread = variance / Math.max(1, n - lost);
  const weight = sum(runs.map((run, place) => (wider[place] ?? 1) / run.length));
  const [shown, assumed] = [Math.sqrt(spread * weight), Math.sqrt(roundingVariance * weight)];
  const half = Math.max(criticalT(freedom) * shown, normalCritical * assumed);
  const far = Math.abs(mean);
  const chance = Math.max(
    shown === 0 ? 0 : 2 * jstat.studentt.cdf(-far / shown, freedom),
    2 * jstat.normal.cdf(-far / assumed, 0, 1),
  );
  return { ...asChange(mean, half, n, far > half), chance };
};

/** How often chance alone gives two shares at least so far apart, 0 to 1: the pooled test of two proportions. 1 where neither or both have all. */
export const shareDifference = (before: { hits: number; n: number }, after: { hits: number; n: number }): number => {
  const pooled = (before.hits + after.hits) / (before.n + after.n);
  const spread = Math.sqrt(pooled * (1 - pooled) * (1 / before.n + 1 / after.n));
  if (!(spread > 0)) return 1;
  const apart = Math.abs(after.hits / after.n - before.hits / before.n) / spread;
  return 2 * (1 - jstat.normal.cdf(apart, 0, 1));
};

/** Which of several tests stand when at most a share of what is told may be false (Benjamini and Hochberg 1995). */
export const discoveries = (chances: readonly number[], share: number): boolean[] => {
  const sorted = [...chances].sort((a, b) => a - b);
  const last = sorted.findLastIndex((chance, at) => chance <= ((at + 1) / sorted.length) * share);
  const limit = sorted[last] ?? -1;
  return chances.map((chance) => chance <= limit);
};
