// What a person's choices say about how much ten values weigh: a normal prior, choices by multinomial logit, the posterior by Laplace's method.

/** How many values are weighed against each other. */
export const count = 10;

/** One answer in places 0 to 9: what was shown, which was taken as the most important, and which as the least (null in a choice between two). */
export interface Choice {
  shown: readonly number[];
  most: number;
  least: number | null;
}

/**
 * Spreads of the utilities (standard deviation, in logits) that a person may have. How far apart somebody's values lie is not known beforehand, so
 * each spread is a prior of its own and weighs as much as the answers speak for it.
 */
const spreads = [0.8, 1.6, 3.2, 6.4] as const;

interface Component {
  weight: number;
  /** Utilities at the mode, `count` long. */
  mode: Float64Array;
  /** Lower Cholesky factor of the precision at the mode, row by row. */
  factor: Float64Array;
}

/** Draws from the posterior: utilities in logits, `size` rows of `count`. */
export interface Posterior {
  size: number;
  draws: Float64Array;
}

/**
 * The posterior of the utilities after `choices`, as `size` equally weighted draws that are the same each time. A choice of the most important among
 * the shown has the likelihood exp(u_m) / sum exp(u), the least important then exp(-u_l) / sum exp(-u) over the rest (best-worst scaling; Marley &
 * Louviere 2005). The mode comes from Newton's method with the whole Hessian (log-concave, so it is the only one), the spreads are weighed by Laplace's
 * approximation of the evidence.
 */
export const posteriorOf = (choices: readonly Choice[], size = 2048): Posterior => {
  const components = weighed(choices);
  const draws = new Float64Array(size * count);
  const normals = normalsFor(size);
  let row = 0;
  let upTo = 0;
  for (const { weight, mode, factor } of components) {
    upTo += weight;
    const last = Math.min(size, Math.round(upTo * size));
    for (; row < last; row += 1) drawInto(draws, row, mode, factor, normals);
  }
  return { size, draws };
};

/** The most probable utilities, weighed over the spreads and centred on 0. */
export const utilitiesOf = (choices: readonly Choice[]): Float64Array => {
  const mean = new Float64Array(count);
  for (const { weight, mode } of weighed(choices))
    for (let value = 0; value < count; value += 1) mean[value] = at(mean, value) + weight * at(mode, value);
  const centre = mean.reduce((sum, one) => sum + one, 0) / count;
  return mean.map((one) => one - centre);
};

const weighed = (choices: readonly Choice[]): Component[] => {
  const found = spreads.map((spread) => laplace(choices, spread));
  const most = Math.max(...found.map((one) => one.evidence));
  const total = found.reduce((sum, one) => sum + Math.exp(one.evidence - most), 0);
  return found.map(({ evidence, mode, factor }) => ({ weight: Math.exp(evidence - most) / total, mode, factor }));
};

const at = (list: Float64Array, place: number): number => list[place] as number;

const laplace = (choices: readonly Choice[], spread: number): { evidence: number; mode: Float64Array; factor: Float64Array } => {
  const precision = 1 / spread ** 2;
  let mode: Float64Array = new Float64Array(count);
  let value = logPosterior(choices, precision, mode);
  const gradient = new Float64Array(count);
  const curvature = new Float64Array(count * count);
  let factor = new Float64Array(count * count);
  for (let step = 0; step < 40; step += 1) {
    slopes(choices, precision, mode, gradient, curvature);
    factor = cholesky(curvature);
    const move = solved(factor, gradient);
    const gain = move.reduce((sum, one, place) => sum + one * at(gradient, place), 0);
    if (gain < 1e-12) break;
    // Newton's step overshoots where answers never contradict each other; half of it always climbs in the end.
    for (let share = 1; share > 1e-6; share /= 2) {
      const tried = mode.map((one, place) => one + share * at(move, place));
      const reached = logPosterior(choices, precision, tried);
      if (reached < value + 1e-4 * share * gain) continue;
      mode = tried;
      value = reached;
      break;
    }
  }
  let halfLogDeterminant = 0;
  for (let place = 0; place < count; place += 1) halfLogDeterminant += Math.log(at(factor, place * count + place));
  return { evidence: value - count * Math.log(spread) - halfLogDeterminant, mode, factor };
};

const logPosterior = (choices: readonly Choice[], precision: number, utilities: Float64Array): number => {
  let sum = logLikelihoodOf(choices, utilities);
  for (let value = 0; value < count; value += 1) sum -= (precision * at(utilities, value) ** 2) / 2;
  return sum;
};

/** How probable the choices are with these utilities, as natural logarithm. */
export const logLikelihoodOf = (choices: readonly Choice[], utilities: Float64Array): number => {
  let sum = 0;
  for (const { shown, most, least } of choices) {
    sum += at(utilities, most) - logSum(shown, utilities, 1, -1);
    if (least !== null) sum += -at(utilities, least) - logSum(shown, utilities, -1, most);
  }
  return sum;
};

const logSum = (shown: readonly number[], utilities: Float64Array, sign: 1 | -1, without: number): number => {
  let highest = Number.NEGATIVE_INFINITY;
  for (const value of shown) if (value !== without) highest = Math.max(highest, sign * at(utilities, value));
  let sum = 0;
  for (const value of shown) if (value !== without) sum += Math.exp(sign * at(utilities, value) - highest);
  return highest + Math.log(sum);
};

/** Gradient, and the negative of the Hessian, of the log posterior. */
const slopes = (
  choices: readonly Choice[],
  precision: number,
  utilities: Float64Array,
  gradient: Float64Array,
  curvature: Float64Array,
): void => {
  curvature.fill(0);
  for (let value = 0; value < count; value += 1) {
    gradient[value] = -precision * at(utilities, value);
    curvature[value * count + value] = precision;
  }
  for (const { shown, most, least } of choices) {
    addSlopes(shown, utilities, 1, most, -1, gradient, curvature);
    if (least !== null) addSlopes(shown, utilities, -1, least, most, gradient, curvature);
  }
};

const addSlopes = (
  shown: readonly number[],
  utilities: Float64Array,
  sign: 1 | -1,
  taken: number,
  without: number,
  gradient: Float64Array,
  curvature: Float64Array,
): void => {
  const from = logSum(shown, utilities, sign, without);
  const share = (value: number) => (value === without ? 0 : Math.exp(sign * at(utilities, value) - from));
  gradient[taken] = at(gradient, taken) + sign;
  for (const a of shown) {
    const ofA = share(a);
    gradient[a] = at(gradient, a) - sign * ofA;
    curvature[a * count + a] = at(curvature, a * count + a) + ofA;
    for (const b of shown) curvature[a * count + b] = at(curvature, a * count + b) - ofA * share(b);
  }
};

/** The lower triangle L of a positive definite matrix, with L L' the matrix. */
const cholesky = (matrix: Float64Array): Float64Array<ArrayBuffer> => {
  const factor = new Float64Array(count * count);
  for (let row = 0; row < count; row += 1)
    for (let column = 0; column <= row; column += 1) {
      let sum = at(matrix, row * count + column);
      for (let k = 0; k < column; k += 1) sum -= at(factor, row * count + k) * at(factor, column * count + k);
      factor[row * count + column] = row === column ? Math.sqrt(sum) : sum / at(factor, column * count + column);
    }
  return factor;
};

const solved = (factor: Float64Array, right: Float64Array): Float64Array => {
  const half = new Float64Array(count);
  for (let row = 0; row < count; row += 1) {
    let sum = at(right, row);
    for (let k = 0; k < row; k += 1) sum -= at(factor, row * count + k) * at(half, k);
    half[row] = sum / at(factor, row * count + row);
  }
  return solvedUpper(factor, half, 0, new Float64Array(count), 0);
};

/** Solves L' x = `right` from the last place to the first, into `into` from `start`. */
const solvedUpper = <T extends Float64Array>(
  factor: Float64Array,
  right: Float64Array,
  from: number,
  into: T,
  start: number,
): T => {
  for (let row = count - 1; row >= 0; row -= 1) {
    let sum = at(right, from + row);
    for (let k = row + 1; k < count; k += 1) sum -= at(factor, k * count + row) * at(into, start + k);
    into[start + row] = sum / at(factor, row * count + row);
  }
  return into;
};

const drawInto = (draws: Float64Array, row: number, mode: Float64Array, factor: Float64Array, normals: Float64Array): void => {
  const start = row * count;
  solvedUpper(factor, normals, start, draws, start);
  for (let value = 0; value < count; value += 1) draws[start + value] = at(draws, start + value) + at(mode, value);
};

let kept: { size: number; normals: Float64Array } | undefined;

/** The same standard normal numbers each time, so that the same answers always give the same result. */
const normalsFor = (size: number): Float64Array => {
  if (kept && kept.size >= size) return kept.normals;
  const next = sequence(20_731);
  const normals = new Float64Array(size * count);
  for (let place = 0; place < normals.length; place += 1)
    normals[place] = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  kept = { size, normals };
  return normals;
};

/** Numbers from 0 up to 1 that follow from a seed (mulberry32). */
export const sequence = (seed: number): (() => number) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};
