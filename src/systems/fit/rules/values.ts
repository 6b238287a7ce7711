// Whether a kind of work gives what a person values: ten weighed values against the five of O*NET's six that speak of the same.
import { type WorkValue, workValues } from "../../../career/work-profile.ts";
import { percent } from "../../../core/say.ts";
import { type ValueId, valueIds, valueLabel } from "../../values/shared.ts";
import type { FitFact } from "../schema/fit.ts";
import { placePercent } from "./ranking.ts";
import { middle, normalAt, type Spread } from "./spread.ts";

/**
 * Which of the ten O*NET's ratings speak of, by the needs that O*NET sums up in each: Recognition holds advancement and authority, Relationships
 * co-workers and social service, Working conditions security, pay and variety. Nothing in it speaks of balance, and nothing of the ten of Support.
 */
export const ratedBy: Record<Exclude<WorkValue, "support">, readonly ValueId[]> = {
  achievement: ["mastery"],
  independence: ["autonomy"],
  recognition: ["recognition", "influence"],
  relationships: ["helping", "belonging"],
  workingConditions: ["security", "income", "variety"],
};

export const ratedValues = workValues.flatMap(({ id }) => (id === "support" ? [] : [id]));

/** The weights of the five from ten shares; they sum to 1. */
export const weightsOf = (shares: ArrayLike<number>): number[] => {
  const sums = ratedValues.map((id) => ratedBy[id].reduce((sum, value) => sum + (shares[valueIds.indexOf(value)] ?? 0), 0));
  const total = sums.reduce((sum, one) => sum + one, 0) || 1;
  return sums.map((one) => one / total);
};

/** The figures of one kind of work, in the order of the five: what it gives, 1 to 7. */
type Gives = readonly number[];

/** All kinds of work with measured figures, each once however many job titles share it. */
export interface KindsOfWork {
  n: number;
  /** The figures of each of the five over all kinds, ascending. */
  sorted: readonly Float64Array[];
  /** Row by row the percentiles of the five. */
  percentiles: Float64Array;
}

const five = ratedValues.length;

/** Rows of five figures as kinds of work: equal rows are one kind. */
export const kindsOfWork = (rows: readonly Gives[]): KindsOfWork => {
  const distinct = [...new Map(rows.map((row) => [row.map((one) => one.toFixed(3)).join(), row])).values()];
  const sorted = ratedValues.map((_, place) => Float64Array.from(distinct, (row) => row[place] ?? 0).sort());
  const percentiles = Float64Array.from(distinct.flatMap((row) => percentilesOf(row, sorted)));
  return { n: distinct.length, sorted, percentiles };
};

const percentilesOf = (gives: Gives, sorted: KindsOfWork["sorted"]): number[] =>
  sorted.map((column, place) => percentileOf(column, gives[place] ?? 0));

/** What a kind of work gives of the five, each as the share of kinds that give no more (0 to 1), weighed by the person. A mean, not a percentile itself. */
export const weighed = (weights: ArrayLike<number>, percentiles: ArrayLike<number>, from = 0): number => {
  let sum = 0;
  for (let place = 0; place < five; place += 1) sum += (weights[place] ?? 0) * (percentiles[from + place] ?? 0);
  return sum;
};

/** The same of all kinds at once, ascending: a kind's place in it is its percentile. */
const ladderOf = (weights: ArrayLike<number>, { n, percentiles }: KindsOfWork): Float64Array => {
  const scores = new Float64Array(n);
  for (let row = 0; row < n; row += 1) scores[row] = weighed(weights, percentiles, row * five);
  return scores.sort();
};

/** A person's weights as they stand on average and in each draw, with the ladder of all kinds of work under each. */
export interface HeldAgainstAll {
  shares: readonly number[];
  weights: readonly number[];
  ladder: Float64Array;
  draws: readonly { weights: readonly number[]; ladder: Float64Array }[];
  kinds: KindsOfWork;
}

/** `shares` of the ten and `drawn` rows of ten from their posterior. */
export const heldAgainstAll = (
  shares: readonly number[],
  drawn: readonly ArrayLike<number>[],
  kinds: KindsOfWork,
): HeldAgainstAll => {
  const under = (row: ArrayLike<number>) => {
    const weights = weightsOf(row);
    return { weights, ladder: ladderOf(weights, kinds) };
  };
  return { shares, kinds, ...under(shares), draws: drawn.map(under) };
};

export interface ValuesFit extends Spread {
  score: number;
  /** What it says, in plain words. */
  said: string;
  /** The same with its figures. */
  figures: string;
  facts: FitFact[];
}

/** What the work gives (1 to 7) held against all kinds of work; `error` is the standard error of each of its figures, on their scale. */
export const valuesFit = (person: HeldAgainstAll, work: Record<WorkValue, number>, error = 0): ValuesFit | null => {
  const { kinds, weights } = person;
  const gives = ratedValues.map((id) => work[id]);
  const percentiles = percentilesOf(gives, kinds.sorted);
  const score = percentileOf(person.ladder, weighed(weights, percentiles));
  const spread = middle(
    person.draws.map((draw, at) => {
      const given = error > 0 ? percentilesOf(withError(gives, error, at), kinds.sorted) : percentiles;
      return percentileOf(draw.ladder, weighed(draw.weights, given));
    }),
  );
  if (!spread) return null;
  const facts = ratedValues.map((id, place) => ({
    label: labelOf(id),
    you: `${ratedBy[id].map(valueLabel).join(", ")}: ${percent(weights[place] ?? 0)} of your weight`,
    role: `${work[id].toFixed(1)} of 7, more than ${placePercent(percentiles[place] ?? 0)} of kinds of work`,
    how: null,
  }));
  // At an end of the ladder all draws may fall on one side of the estimate; the interval holds it all the same.
  const held = { low: Math.min(spread.low, score), high: Math.max(spread.high, score) };
  return {
    score,
    ...held,
    said: sayPlainly(person, percentiles, score),
    figures: sayValues(person, percentiles, score, held),
    facts,
  };
};

const withError = (gives: Gives, error: number, draw: number): number[] =>
  gives.map((one, place) => one + error * normalAt(draw * five + place));

const labelOf = (id: WorkValue): string => workValues.find((value) => value.id === id)?.label ?? id;

/** With ten values each weighs as much as this on average: what weighs no more is not named as weighing most. */
const usualShare = 0.1;

const sayValues = (
  { shares, kinds }: HeldAgainstAll,
  percentiles: readonly number[],
  score: number,
  { low, high }: Spread,
): string => {
  const all = `Of what you value and O*NET rates, it gives more than ${placePercent(score)} of ${kinds.n} kinds of work do (90 % interval: ${placePercent(low)} to ${placePercent(high)}; the middle is 50 %).`;
  return [all, sayHeaviest(shares, percentiles), sayBalance(shares)].filter(Boolean).join(" ");
};

/** What it says in plain words: its place among all work, and what most of it is for. */
const sayPlainly = ({ shares }: HeldAgainstAll, percentiles: readonly number[], score: number): string => {
  const heaviest = heaviestOf(shares);
  const most = heaviest && `For ${heaviest.words.toLowerCase()}, more than ${placePercent(percentiles[heaviest.place] ?? 0)}.`;
  return [`It offers what you value more than ${placePercent(score)} of jobs do.`, most, sayBalance(shares)]
    .filter(Boolean)
    .join(" ");
};

/** The heaviest of the values that are rated, by its own weight: O*NET puts several into one, and then its neighbours come along unweighed. */
const heaviestOf = (shares: readonly number[]): { place: number; named: ValueId[]; words: string } | null => {
  const shareOf = (value: ValueId) => shares[valueIds.indexOf(value)] ?? 0;
  const mostOf = (place: number) => Math.max(...ratedBy[ratedValues[place] ?? "achievement"].map(shareOf));
  const [place = 0] = [...ratedValues.keys()].sort((a, b) => mostOf(b) - mostOf(a));
  const named = ratedBy[ratedValues[place] ?? "achievement"]
    .filter((value) => shareOf(value) > usualShare)
    .sort((a, b) => shareOf(b) - shareOf(a));
  return named.length === 0 ? null : { place, named, words: named.map(valueLabel).join(" and ") };
};

const sayHeaviest = (shares: readonly number[], percentiles: readonly number[]): string | null => {
  const heaviest = heaviestOf(shares);
  if (!heaviest) return null;
  const { place, named } = heaviest;
  const words = named
    .map((value) => `${valueLabel(value).toLowerCase()} (${percent(shares[valueIds.indexOf(value)] ?? 0)} of your weight)`)
    .join(" and ");
  return `What weighs most for you of it is ${words}; O*NET counts that under ${labelOf(ratedValues[place] ?? "achievement")}, of which this work gives more than ${placePercent(percentiles[place] ?? 0)}.`;
};

const sayBalance = (shares: readonly number[]): string | null => {
  const balance = shares[valueIds.indexOf("balance")] ?? 0;
  return balance < usualShare
    ? null
    : `Nothing rates how much balance it leaves, ${percent(balance)} of your weight: ask about it.`;
};

/** Share of the sorted figures that are below a value, those that equal it counted half. */
export const percentileOf = (sorted: Float64Array, value: number): number => {
  const below = boundary(sorted, (one) => one < value - 1e-6);
  const upTo = boundary(sorted, (one) => one < value + 1e-6);
  return (below + upTo) / 2 / Math.max(1, sorted.length);
};

const boundary = (sorted: Float64Array, isBefore: (value: number) => boolean): number => {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const mid = (from + to) >> 1;
    if (isBefore(sorted[mid] ?? 0)) from = mid + 1;
    else to = mid;
  }
  return from;
};
