// Whether what matters to somebody has moved between two exercises: said only where the change is more than the uncertainty of both.
import { keepLatest } from "../../../core/keep-latest.ts";
import { percent } from "../../../core/say.ts";
import type { ValueChange, ValuesAnswer } from "../schema/exercise.ts";
import { valueIds, valueLabel } from "../schema/work-values.ts";
import { count } from "./likelihood.ts";
import { posteriorOf } from "./posterior.ts";
import { choicesOf, sharesOf } from "./result.ts";

/** Claims where nothing changed stay at this share over all ten values together. */
const falseClaims = 0.05;

interface Estimate {
  mean: number;
  variance: number;
  share: number;
}

/** Exercises whose estimates are kept: a page asks for the last two several times. */
const mostKept = 20;

/** Mean and variance of each utility against the mean of all ten, in logits, and its mean share. */
const estimates = keepLatest(mostKept, (answers: readonly ValuesAnswer[]): Estimate[] => {
  const posterior = posteriorOf(choicesOf(answers));
  const { draws, size } = posterior;
  const shares = sharesOf(posterior);
  const found = valueIds.map(() => ({ mean: 0, variance: 0, share: 0 }));
  for (let row = 0; row < size; row += 1) {
    const utilities = draws.subarray(row * count, (row + 1) * count);
    const centre = utilities.reduce((sum, one) => sum + one, 0) / count;
    for (const [place, one] of found.entries()) {
      const utility = (utilities[place] as number) - centre;
      one.mean += utility / size;
      one.variance += utility ** 2 / size;
      one.share += (shares[row * count + place] as number) / size;
    }
  }
  return found.map(({ mean, variance, share }) => ({ mean, variance: variance - mean ** 2, share }));
});

/**
 * The change of each value between two exercises, as difference of centred utilities with z on the sum of their posterior variances, and Holm's
 * step-down over the ten (1979). Ordered by the size of the change against its uncertainty.
 */
export const driftBetween = (before: readonly ValuesAnswer[], after: readonly ValuesAnswer[]): ValueChange[] => {
  const [then, now] = [estimates(before), estimates(after)];
  const changes = valueIds.map((valueId, place) => {
    const [a, b] = [then[place] as Estimate, now[place] as Estimate];
    const error = Math.sqrt(a.variance + b.variance);
    const difference = b.mean - a.mean;
    return {
      valueId,
      label: valueLabel(valueId),
      before: a.share,
      after: b.share,
      difference,
      error,
      z: Math.abs(difference) / error,
    };
  });
  const ordered = changes.sort((a, b) => b.z - a.z);
  const failed = ordered.findIndex(({ z }, place) => twoSided(z) > falseClaims / (count - place));
  const claimed = failed === -1 ? count : failed;
  return ordered.map(({ error, z: _, ...change }, place) => ({
    ...change,
    low: change.difference - 1.96 * error,
    high: change.difference + 1.96 * error,
    drift: place >= claimed ? null : change.difference > 0 ? ("up" as const) : ("down" as const),
  }));
};

/** Probability of a standard normal at least as far from 0 (Abramowitz & Stegun 7.1.26, error below 2e-7). */
const twoSided = (z: number): number => {
  const t = 1 / (1 + (0.3275911 * z) / Math.SQRT2);
  const series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return series * Math.exp(-(z ** 2) / 2);
};

export const sayDrift = (changes: readonly ValueChange[]): string => {
  const moved = changes.filter((one) => one.drift);
  if (moved.length === 0)
    return "No change beyond the uncertainty of the two exercises. That is a finding too: what matters to you has held.";
  return moved
    .map(
      (one) =>
        `${one.label} matters ${one.drift === "up" ? "more" : "less"} than before: ${percent(one.before)} then, ${percent(one.after)} now.`,
    )
    .join(" ");
};
