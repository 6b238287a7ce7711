// Forecast of the weeks still needed, corrected so that its quantiles hold on short histories too.
import { keepLatest } from "../../../core/keep-latest.ts";
import { corrections } from "./correction.ts";
import { type FinishWeeks, furthestWeek, predictiveOf, type WorkLeft } from "./predictive.ts";

/**
 * Weeks from now by which 50, 85 and 95 of 100 futures are done; null where the history says too little.
 * The raw quantiles of the predictive are stretched by a factor that conformalised quantile regression (Romano et al. 2019) found.
 * The same history gives the same forecast, and a list shows dozens of them at every look.
 */
export const finishWeeks = keepLatest(2000, (work: WorkLeft): FinishWeeks | null => {
  const predictive = predictiveOf(work);
  const correction = corrections.find((one) => work.weeks.length <= one.weeks);
  if (!predictive || !correction) return null;
  const corrected = (quantile: keyof FinishWeeks): number =>
    predictive.raw[quantile] *
    Math.exp(predictive.features.reduce((sum, feature, place) => sum + feature * (correction[quantile][place] ?? 0), 0));
  const p50 = corrected("p50");
  const p85 = Math.max(p50, corrected("p85"));
  const p95 = Math.max(p85, corrected("p95"));
  return p50 > furthestWeek ? null : { p50, p85, p95 };
});
