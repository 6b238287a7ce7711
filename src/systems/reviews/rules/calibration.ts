// How good one's own probabilities are: of what was called so likely, how much came true. Silent until there is enough to say.
import { percent, sayCount } from "../../../core/say.ts";
import { meanInterval, shareInterval } from "../../../core/uncertainty.ts";
import type { Calibration, CalibrationBin, Decision } from "../schema/decision.ts";

/** Before so many resolved decisions a share says more about chance than about judgement. */
export const neededForCalibration = 10;

/** Lowest and highest stated percentage of each bin. */
const bounds = [
  [0, 19],
  [20, 39],
  [40, 59],
  [60, 79],
  [80, 100],
] as const;

type Judged = Pick<Decision, "stated" | "happened" | "letGoOn">;

interface Forecast {
  /** Percent, 0 to 100. */
  stated: number;
  came: 0 | 1;
}

/**
 * Reliability by bins of the stated probability, each with a 95 % Wilson interval, and the Brier score: the mean of (stated - came)², where
 * came is 1 or 0 (Brier 1950), with its 95 % interval. What counts is the percentage that stood when it was decided. What came true in part
 * is neither, and what was let go has no outcome: both are counted beside.
 */
export const calibrationOf = (decisions: readonly Judged[]): Calibration => {
  const judged = decisions.filter(({ stated, happened }) => stated !== null && happened !== null);
  const letGo = decisions.filter(
    ({ stated, happened, letGoOn }) => stated !== null && happened === null && letGoOn !== null,
  ).length;
  const partly = judged.filter(({ happened }) => happened === "partly").length;
  const forecasts = judged
    .filter(({ happened }) => happened !== "partly")
    .map(({ stated, happened }): Forecast => ({ stated: stated ?? 0, came: happened === "yes" ? 1 : 0 }));
  const n = forecasts.length;
  if (n < neededForCalibration) {
    const left = neededForCalibration - n;
    const said = `${n === 0 ? "No decision" : sayCount(n, "decision")} with a probability and a clear outcome so far; ${left} more, and you see how good your percentages are.`;
    return { n, partly, letGo, needed: neededForCalibration, brier: null, bins: [], said, figures: null };
  }
  const distances = forecasts.map(({ stated, came }) => (stated / 100 - came) ** 2);
  const interval = meanInterval(distances);
  const mean = distances.reduce((sum, one) => sum + one, 0) / n;
  const brier = {
    mean,
    low: interval && Math.max(0, interval.low),
    high: interval && Math.min(1, interval.high),
  };
  const bins = bounds.flatMap(([from, to]) => binOf(forecasts, from, to) ?? []);
  return {
    n,
    partly,
    letGo,
    needed: neededForCalibration,
    brier,
    bins,
    said: sayCalibration(brier, bins),
    figures: sayBrier(n, brier),
  };
};

const binOf = (forecasts: readonly Forecast[], from: number, to: number): CalibrationBin | undefined => {
  const inside = forecasts.filter(({ stated }) => stated >= from && stated <= to);
  const hits = inside.filter(({ came }) => came === 1).length;
  const n = inside.length;
  const interval = shareInterval(hits, n);
  if (!interval) return undefined;
  const stated = inside.reduce((sum, one) => sum + one.stated, 0) / n / 100;
  const bin = { from, to, n, hits, stated, share: interval.mean, low: interval.low, high: interval.high };
  return { ...bin, said: sayBin(bin) };
};

/** Fewer than that in one bin is said to be few. */
const few = 10;

/** Under so many in one bin nothing is concluded from it: a single no would call anybody too sure. */
const neededInBin = 5;

/** Rounding in the sums is no disagreement. */
const tolerance = 1e-9;

const sayBin = ({ from, to, n, hits, share, low, high }: Omit<CalibrationBin, "said">): string =>
  `Of ${sayCount(n, "thing")} you called ${from} to ${to} %, ${hits} came true: ${percent(share)}, 95 % interval ${percent(low)} to ${percent(high)}${n < few ? "; n is small" : ""}.`;

type Brier = NonNullable<Calibration["brier"]>;

const sayBrier = (n: number, { mean, low, high }: Brier): string => {
  const interval = low === null || high === null ? "" : ` (95 % interval ${low.toFixed(2)} to ${high.toFixed(2)})`;
  return `Brier score ${mean.toFixed(2)}${interval} over ${n} decisions; 0 is perfect, and always saying 50 % gives 0.25.`;
};

/** What always saying 50 % would score. */
const coinBrier = 0.25;

/** Says too sure or too careful only of a bin with enough in it whose interval leaves out what was stated in it. */
const sayCalibration = ({ mean }: Brier, bins: readonly CalibrationBin[]): string => {
  const enough = bins.filter((bin) => bin.n >= neededInBin);
  const [largest] = enough.toSorted((a, b) => b.n - a.n);
  if (!largest) return `No group has ${neededInBin} decisions yet, so nothing is concluded.`;
  const sayTimes = ({ stated, hits, n }: CalibrationBin) =>
    `When you said about ${percent(stated)}, it came true ${hits} of ${n} times`;
  const off = enough.filter(({ stated, low, high }) => stated < low - tolerance || stated > high + tolerance);
  if (off.length > 0)
    return off.map((bin) => `${sayTimes(bin)}: you were ${bin.share < bin.stated ? "too sure" : "too careful"}.`).join(" ");
  const said = `${sayTimes(largest)}.`;
  if (mean > coinBrier) return `${said} Over all, saying 50 % each time would have been as good.`;
  return `${said} Nothing shows that you are too sure or too careful.`;
};
