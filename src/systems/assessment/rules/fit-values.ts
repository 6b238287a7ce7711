// Whether a kind of work gives what a person values: ten weighed values against the five of O*NET's six that speak of the same.
import { type WorkValue, workValues } from "../../../career/work-profile.ts";
import type { FitFact } from "../schema/fit.ts";
import { type ValueId, valueIds, valueLabel } from "../schema/work-values.ts";
import { middle, type Spread } from "./fit-spread.ts";

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

/** What the work gives, for each of the five, as the share of other occupations that give no more (percentile, 0 to 1), weighed by the person: 0.5 is usual. */
export const weighedPercentile = (weights: readonly number[], percentiles: readonly number[]): number =>
  weights.reduce((sum, weight, place) => sum + weight * (percentiles[place] ?? 0.5), 0);

export interface ValuesFit extends Spread {
  score: number;
  said: string;
  facts: FitFact[];
}

/** `shares` of the ten, `drawn` rows of ten from the posterior, what the work gives (1 to 7) and its percentiles among `occupations`. */
export const valuesFit = (
  shares: readonly number[],
  drawn: readonly ArrayLike<number>[],
  work: Record<WorkValue, number>,
  percentiles: readonly number[],
  occupations: number,
): ValuesFit | null => {
  const weights = weightsOf(shares);
  const score = weighedPercentile(weights, percentiles);
  const spread = middle(drawn.map((row) => weighedPercentile(weightsOf(row), percentiles)));
  if (!spread) return null;
  const facts = ratedValues.map((id, place) => ({
    label: workValues.find((value) => value.id === id)?.label ?? id,
    you: `${ratedBy[id].map(valueLabel).join(", ")}: ${percent(weights[place] ?? 0)} of your weight`,
    role: `${work[id].toFixed(1)} of 7, more than ${percent(percentiles[place] ?? 0)} of occupations`,
    how: null,
  }));
  return { score, ...spread, said: sayValues(shares, weights, percentiles, score, spread, occupations), facts };
};

const percent = (share: number): string => `${Math.round(100 * share)} %`;

const sayValues = (
  shares: readonly number[],
  weights: readonly number[],
  percentiles: readonly number[],
  score: number,
  { low, high }: Spread,
  occupations: number,
): string => {
  const heaviest = weights.indexOf(Math.max(...weights));
  const id = ratedValues[heaviest] ?? "achievement";
  const words = ratedBy[id].map((value) => valueLabel(value).toLowerCase()).join(", ");
  const balance = shares[valueIds.indexOf("balance")] ?? 0;
  const asks =
    balance >= 0.1 ? ` Nothing rates how much balance it leaves, ${percent(balance)} of your weight: ask about it.` : "";
  return `Of what you value and O*NET rates, it gives more than ${percent(score)} of ${occupations} occupations do (${percent(low)} to ${percent(high)}; 50 % is usual). What weighs most for you, ${words}: more than ${percent(percentiles[heaviest] ?? 0)}.${asks}`;
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
