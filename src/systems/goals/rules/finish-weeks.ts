// Forecast of the weeks still needed, corrected so that its quantiles hold on short histories too, and wider the longer nothing was done or noted.
import { keepLatest } from "../../../core/keep-latest.ts";
import { corrections } from "./correction.ts";
import { type FinishWeeks, furthestWeek, predictiveOf, type WorkLeft } from "./predictive.ts";

/** Work with the weeks of which nothing is known, behind those of its history. */
export interface WorkNow extends WorkLeft {
  silent?: number | undefined;
}

/**
 * Weeks from now by which 50, 85 and 95 of 100 futures are done; null where the history says too little, or has been silent for too long.
 * The raw quantiles of the predictive are stretched by a factor that conformalised quantile regression (Romano et al. 2019) found.
 * The same history gives the same forecast, and a list shows dozens of them at every look.
 */
export const finishWeeks = keepLatest(2000, ({ weeks, left, silent = 0 }: WorkNow): FinishWeeks | null => {
  const idle = idleAtEnd(weeks);
  if (idle + silent > longestSilence) return null;
  const base = correctedWeeks({ weeks: weeks.slice(0, weeks.length - idle), left });
  return base && idle + silent > 0 ? afterSilence(base, idle, silent) : base;
});

const correctedWeeks = (work: WorkLeft): FinishWeeks | null => {
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
};

/** Beyond so many weeks without work or word nobody can say whether it goes on: it has to be asked. */
export const longestSilence = 8;
const fewestIdle = 3;

/** Weeks at the end in which nothing was done, where that is longer than it ever was before: a stop, and no slow week. */
const idleAtEnd = (weeks: readonly number[]): number => {
  let run = 0;
  let longest = 0;
  for (const week of weeks) {
    if (week > 0) {
      longest = Math.max(longest, run);
      run = 0;
    } else run++;
  }
  return run >= fewestIdle && run > longest + 1 && run < weeks.length ? run : 0;
};

/** A stop of s weeks goes on for a third of s on average; silence of s weeks was a stop with a chance of s / (s + 4). */
const goesOn = 1 / 3;
const doubtfulFor = 4;
const furthestStop = 40;

/** Standard normal scores: halfway points of 99 equal parts, by the logistic approximation of the normal quantile. */
const scores = Array.from({ length: 99 }, (_, part) => Math.log((part + 0.5) / (98.5 - part)) / 1.702);
const scoreOf = { p85: 1.036, p95: 1.645 } as const;

/** A mixture of futures in which it was worked on unnoted, and of those in which it stands still for a while longer. */
const afterSilence = ({ p50, p85, p95 }: FinishWeeks, idle: number, silent: number): FinishWeeks => {
  const near = Math.log(p85 / p50) / scoreOf.p85;
  const far = Math.log(p95 / p85) / (scoreOf.p95 - scoreOf.p85);
  const finishes = scores.map(
    (score) => p50 * Math.exp(score < scoreOf.p85 ? near * score : near * scoreOf.p85 + far * (score - scoreOf.p85)),
  );
  const stopped = idle > 0 ? 1 : silent / (silent + doubtfulFor);
  const mean = (idle + silent) * goesOn;
  const stays = mean / (1 + mean);
  const futures: [week: number, weight: number][] = [];
  for (const finish of finishes) {
    if (stopped < 1) futures.push([Math.max(0, finish - silent), 1 - stopped]);
    for (let more = 0; more < furthestStop; more++) futures.push([finish + more, stopped * (1 - stays) * stays ** more]);
  }
  futures.sort((a, b) => a[0] - b[0]);
  const whole = futures.reduce((sum, [, weight]) => sum + weight, 0);
  const at = (share: number): number => {
    let sum = 0;
    for (const [week, weight] of futures) {
      sum += weight;
      if (sum >= share * whole) return week;
    }
    return furthestWeek;
  };
  return { p50: at(0.5), p85: at(0.85), p95: at(0.95) };
};
