// How near a preferred environment is to that of an occupation, on the dimensions known of both.
import { type EnvironmentDimension, environmentDimensions } from "../../../career/work-profile.ts";
import type { FitFact } from "../schema/fit.ts";
import { type Score, type Spread, spreadOf } from "./fit-spread.ts";

/** Scores brought to 0 to 1. */
export type EnvironmentScores = Partial<Record<EnvironmentDimension, Score>>;
export type WorkEnvironment = Record<EnvironmentDimension, number | null>;

export interface EnvironmentFit extends Spread {
  /** 1 less the mean distance, 0 to 1. */
  closeness: number;
  said: string;
  facts: FitFact[];
}

export const closenessOf = (person: readonly number[], work: readonly number[]): number =>
  1 - person.reduce((sum, one, place) => sum + Math.abs(Math.min(1, Math.max(0, one)) - (work[place] ?? 0)), 0) / person.length;

/** Null where fewer than two dimensions are known of both. */
export const environmentFit = (person: EnvironmentScores, work: WorkEnvironment): EnvironmentFit | null => {
  const shared = environmentDimensions.flatMap((dimension) => {
    const [yours, its] = [person[dimension.id], work[dimension.id]];
    return yours && its !== null ? [{ ...dimension, yours, its }] : [];
  });
  if (shared.length < 2) return null;
  const asked = shared.map((one) => one.its);
  const scores = shared.map((one) => one.yours);
  const spread = spreadOf(scores, (drawn) => closenessOf(drawn, asked));
  if (!spread) return null;
  const closeness = closenessOf(
    scores.map((score) => score.mean),
    asked,
  );
  const facts = shared.map(({ label, yours, its, low, high }) => ({
    label: `${label}: from “${low}” to “${high}”`,
    you: hundredths(yours.mean),
    role: hundredths(its),
  }));
  const widest = [...shared].sort((a, b) => Math.abs(b.yours.mean - b.its) - Math.abs(a.yours.mean - a.its))[0];
  return { closeness, ...spread, said: sayEnvironment(closeness, spread, shared.length, widest), facts };
};

const hundredths = (share: number): string => `${Math.round(100 * share)} of 100`;

const sayEnvironment = (
  closeness: number,
  { low, high }: Spread,
  dimensions: number,
  widest: { label: string; yours: Score; its: number; low: string; high: string } | undefined,
): string => {
  const start = `On ${dimensions} dimensions your preferred environment and this work's are ${hundredths(1 - closeness)} apart on average (${Math.round(100 * (1 - high))} to ${Math.round(100 * (1 - low))})`;
  if (!widest || Math.abs(widest.yours.mean - widest.its) < 0.15) return `${start}, and nowhere far.`;
  const side = widest.its > widest.yours.mean ? widest.high : widest.low;
  return `${start}. Furthest in ${widest.label.toLowerCase()}: the work is more “${side}” than you would like.`;
};
