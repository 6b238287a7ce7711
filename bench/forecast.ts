// How often forecasts hold: simulated histories of weeks in eight regimes, on seeds apart from those used for tuning.
// `node bench/forecast.ts` prints coverage and time; `node bench/forecast.ts --tune` prints the table for src/systems/goals/rules/correction.ts.
import { finishWeeks } from "../src/systems/goals/rules/finish-weeks.ts";
import { type Predictive, predictiveOf } from "../src/systems/goals/rules/predictive.ts";

type Random = () => number;

const generator = (seed: number): Random => {
  let a = seed | 0;
  let b = 0x9e3779b9;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    b = Math.imul(b ^ (b >>> 13), 0x5bd1e995) + a;
    let mixed = Math.imul(a ^ (a >>> 15) ^ b, 1 | a);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

const normal = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

const poisson = (random: Random, mean: number): number => {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > limit; product *= random()) count += 1;
  return count;
};

const gamma = (random: Random, shape: number): number => {
  if (shape < 1) return gamma(random, shape + 1) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(random);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
};

/** A regime is a stream of weekly amounts, all multiplied by `scale`; `mean` is its long-run mean at a scale of 1. */
interface Regime {
  mean: number;
  stream: (random: Random, scale: number) => () => number;
}

const autocorrelated =
  (persistence: number, spread: number, amount: (level: number, random: Random) => number) => (random: Random, scale: number) => {
    let state = spread * normal(random);
    return () => {
      state = persistence * state + spread * Math.sqrt(1 - persistence ** 2) * normal(random);
      return amount(scale * Math.exp(state - spread ** 2 / 2), random);
    };
  };

const regimes: Record<string, Regime> = {
  "steady counts, 3 a week": { mean: 3, stream: (random, scale) => () => poisson(random, 3 * scale) },
  "few counts, 1 a week": { mean: 1, stream: (random, scale) => () => poisson(random, scale) },
  "overdispersed counts": { mean: 4, stream: (random, scale) => () => poisson(random, scale * (4 / 1.5) * gamma(random, 1.5)) },
  "autocorrelated counts (AR 0.5)": { mean: 4, stream: autocorrelated(0.5, 0.45, (level, random) => poisson(random, 4 * level)) },
  "weeks left out (35 %)": { mean: 3.25, stream: (random, scale) => () => (random() < 0.35 ? 0 : poisson(random, 5 * scale)) },
  "hours, lognormal": { mean: 4, stream: (random, scale) => () => scale * 4 * Math.exp(0.6 * normal(random) - 0.18) },
  "busy and quiet spells": {
    mean: 3,
    stream: (random, scale) => {
      let busy = random() < 0.5;
      return () => {
        if (random() < 0.35) busy = !busy;
        return poisson(random, scale * (busy ? 4.5 : 1.5));
      };
    },
  },
  "hours, autocorrelated (AR 0.4)": { mean: 5, stream: autocorrelated(0.4, 0.5, (level) => 5 * level) },
};

const names = Object.keys(regimes);

interface Case {
  regime: string;
  weeks: number[];
  left: number;
  truth: number;
}

const simulated = (regime: string, random: Random, history: number, scale = 1): Case => {
  const { mean, stream } = regimes[regime] ?? { mean: 1, stream: () => () => 1 };
  const next = stream(random, scale);
  const weeks = Array.from({ length: history }, next);
  // From three weeks to forty of work at the regime's own mean, evenly in the logarithm.
  const left = scale * mean * 3 * (40 / 3) ** random();
  let done = 0;
  for (let week = 0; ; week += 1) {
    const amount = next();
    if (done + amount >= left && amount > 0) return { regime, weeks, left, truth: week + (left - done) / amount };
    done += amount;
  }
};

const quantiles = { p50: 0.5, p85: 0.85, p95: 0.95 } as const;
type Quantile = keyof typeof quantiles;

interface Row {
  regime: string;
  predictive: Predictive;
  truth: number;
}

/** More rounds push the quiet regimes far beyond what is asked. */
const roundsOf: Record<Quantile, number> = { p50: 1, p85: 2, p95: 2 };

/**
 * Coefficients that hold about alike in all regimes: a regime in which too few truths lie within weighs more in the next round.
 * The regimes cannot be told apart in a short history, so that what is left is a compromise; `measure` shows how good a one.
 */
const balanced = (rows: readonly Row[], quantile: Quantile): number[] => {
  const weights = new Map(names.map((regime) => [regime, 1]));
  let coefficients: number[] = [];
  for (let round = 0; round < roundsOf[quantile]; round += 1) {
    coefficients = fitted(rows, quantile, weights, coefficients);
    for (const regime of names) {
      const own = rows.filter((row) => row.regime === regime);
      const within = own.filter(({ predictive, truth }) => {
        const shift = predictive.features.reduce((sum, feature, place) => sum + feature * (coefficients[place] ?? 0), 0);
        return truth <= predictive.raw[quantile] * Math.exp(shift);
      });
      const short = quantiles[quantile] - within.length / Math.max(1, own.length);
      const spread = Math.sqrt(quantiles[quantile] * (1 - quantiles[quantile]));
      weights.set(regime, (weights.get(regime) ?? 1) * Math.exp((2 * short) / spread));
    }
  }
  return coefficients;
};

/** Quantile regression of log(truth / raw) on the features, by majorising and minimising the pinball loss (Hunter & Lange 2000). */
const fitted = (
  rows: readonly Row[],
  quantile: Quantile,
  weights: ReadonlyMap<string, number>,
  begin: readonly number[],
): number[] => {
  const q = quantiles[quantile];
  const width = rows[0]?.predictive.features.length ?? 0;
  let coefficients: number[] = Array.from({ length: width }, (_, place) => begin[place] ?? 0);
  for (let round = 0; round < 40; round += 1) {
    const matrix = Array.from({ length: width }, (_, place) => {
      const line = new Float64Array(width + 1);
      line[place] = 1e-4 * rows.length;
      return line;
    });
    for (const { predictive, truth, regime } of rows) {
      const counts = weights.get(regime) ?? 1;
      const { features, raw } = predictive;
      const asked = Math.log(truth / raw[quantile]);
      let miss = asked;
      for (let place = 0; place < width; place += 1) miss -= (features[place] ?? 0) * (coefficients[place] ?? 0);
      const weight = counts / (0.002 + Math.abs(miss));
      for (let a = 0; a < width; a += 1) {
        const line = matrix[a];
        const feature = features[a] ?? 0;
        if (!line || feature === 0) continue;
        for (let b = 0; b < width; b += 1) line[b] = (line[b] ?? 0) + weight * feature * (features[b] ?? 0);
        line[width] = (line[width] ?? 0) + feature * (weight * asked + counts * (2 * q - 1));
      }
    }
    coefficients = solved(matrix);
  }
  return coefficients.map((value) => Number(value.toFixed(4)));
};

/** Gauss elimination of a positive definite system; each line ends with its right-hand side. */
const solved = (lines: Float64Array[]): number[] => {
  const width = lines.length;
  for (let pivot = 0; pivot < width; pivot += 1) {
    const own = lines[pivot];
    if (!own) continue;
    for (const [place, line] of lines.entries()) {
      if (place === pivot) continue;
      const times = (line[pivot] ?? 0) / (own[pivot] ?? 1);
      for (let column = pivot; column <= width; column += 1) line[column] = (line[column] ?? 0) - times * (own[column] ?? 0);
    }
  }
  return lines.map((line, place) => (line[width] ?? 0) / (line[place] ?? 1));
};

/** Lengths of history that share coefficients, by the length that ends their row in the table. */
const lengthsOf: [weeks: string, lengths: number[]][] = [
  ["5", [3, 4, 5]],
  ["10", [6, 7, 8, 8, 8, 8, 9, 10]],
  ["18", [11, 12, 13, 14, 15, 16, 17, 18]],
  ["Number.POSITIVE_INFINITY", [19, 20, 22, 24, 26]],
];
const rowsEach = Number(process.argv[3] ?? 20_000);

const tune = (): void => {
  const random = generator(20_260_101);
  for (const [weeks, lengths] of lengthsOf) {
    if (process.argv[4] && weeks !== process.argv[4]) continue;
    const rows: Row[] = [];
    for (let one = 0; one < rowsEach; one += 1) {
      const regime = names[one % names.length] ?? "";
      const made = simulated(regime, random, lengths[Math.floor(random() * lengths.length)] ?? 8, 0.6 * 4 ** random());
      const predictive = predictiveOf(made);
      if (predictive) rows.push({ regime, predictive, truth: made.truth });
    }
    const parts = (Object.keys(quantiles) as Quantile[]).map(
      (quantile) => `${quantile}: [${balanced(rows, quantile).join(", ")}]`,
    );
    console.log(`  { weeks: ${weeks}, ${parts.join(", ")} },`);
  }
};

const measure = (history: number, runs: number): void => {
  const random = generator(987_654_321 + history);
  console.log(`\n${history} weeks of history, ${runs} runs a regime; share of truths within each quantile`);
  console.log(`${"regime".padEnd(34)}${"P50".padStart(7)}${"P85".padStart(7)}${"P95".padStart(7)}   plain P85  P95`);
  for (const regime of names) {
    const hits = { p50: 0, p85: 0, p95: 0, plain85: 0, plain95: 0 };
    let asked = 0;
    for (let run = 0; run < runs; run += 1) {
      const made = simulated(regime, random, history);
      const predictive = predictiveOf(made);
      const said = finishWeeks(made);
      if (!predictive || !said) continue;
      asked += 1;
      for (const quantile of Object.keys(quantiles) as Quantile[]) if (made.truth <= said[quantile]) hits[quantile] += 1;
      const plain = plainBootstrap(made, random);
      if (made.truth <= plain.p85) hits.plain85 += 1;
      if (made.truth <= plain.p95) hits.plain95 += 1;
    }
    const percent = (count: number) => ((100 * count) / asked).toFixed(1).padStart(7);
    console.log(
      `${regime.padEnd(34)}${percent(hits.p50)}${percent(hits.p85)}${percent(hits.p95)}   ${percent(hits.plain85)}${percent(hits.plain95)}${asked < runs ? `   silent in ${runs - asked}` : ""}`,
    );
  }
};

/** Eight weeks of work, four idle ones, then work again: at once, or after a while more (one in three idle weeks is the last). */
const measureIdle = (runs: number): void => {
  const random = generator(24_681_357);
  console.log(`\n8 weeks of history, then 4 idle, ${runs} runs a regime; share of truths within P85 from then on`);
  console.log(
    `${"regime".padEnd(34)}${"on at once".padStart(13)}${"stays idle".padStart(13)}${"worked on, not noted".padStart(23)}`,
  );
  for (const regime of names) {
    const held = { atOnce: 0, later: 0, unnoted: 0 };
    let [asked, askedUnnoted] = [0, 0];
    for (let run = 0; run < runs; run += 1) {
      const made = simulated(regime, random, 8);
      const idle = finishWeeks({ ...made, weeks: [...made.weeks, 0, 0, 0, 0] });
      if (idle) {
        asked += 1;
        let more = 0;
        while (random() < 2 / 3) more += 1;
        if (made.truth <= idle.p85) held.atOnce += 1;
        if (made.truth + more <= idle.p85) held.later += 1;
      }
      const silent = finishWeeks({ ...made, silent: 4 });
      if (silent && made.truth > 4) {
        askedUnnoted += 1;
        if (made.truth - 4 <= silent.p85) held.unnoted += 1;
      }
    }
    const percent = (count: number, of: number) => ((100 * count) / of).toFixed(1);
    console.log(
      `${regime.padEnd(34)}${percent(held.atOnce, asked).padStart(13)}${percent(held.later, asked).padStart(13)}${percent(held.unnoted, askedUnnoted).padStart(23)}`,
    );
  }
};

/** The usual practice, for comparison: weeks drawn with replacement until the rest is done. */
const plainBootstrap = ({ weeks, left }: Case, random: Random): { p85: number; p95: number } => {
  const finishes = Array.from({ length: 300 }, () => {
    let done = 0;
    for (let week = 0; week < 400; week += 1) {
      const amount = weeks[Math.floor(random() * weeks.length)] ?? 0;
      if (amount > 0 && done + amount >= left) return week + (left - done) / amount;
      done += amount;
    }
    return 400;
  }).sort((a, b) => a - b);
  return { p85: finishes[255] ?? 400, p95: finishes[285] ?? 400 };
};

const time = (): void => {
  const random = generator(5);
  const cases = Array.from({ length: 300 }, (_, one) => simulated(names[one % names.length] ?? "", random, one % 2 ? 8 : 26));
  const spent = cases
    .map((made) => {
      const before = performance.now();
      finishWeeks(made);
      return performance.now() - before;
    })
    .sort((a, b) => a - b);
  console.log(
    `\none forecast: median ${spent[150]?.toFixed(2)} ms, p95 ${spent[285]?.toFixed(2)} ms, longest ${spent.at(-1)?.toFixed(2)} ms`,
  );
};

if (process.argv.includes("--tune")) tune();
else {
  const runs = Number(process.argv[2] ?? 4000);
  const lengths = process.argv[3] ? [Number(process.argv[3])] : [8, 6, 12, 26];
  for (const history of lengths) measure(history, runs);
  measureIdle(runs);
  time();
}
