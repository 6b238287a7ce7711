// How probable an answer of the values exercise is for given utilities: best-worst choices by multinomial logit, with room for a slip.

/** How many values are weighed against each other. */
export const count = 10;

/** One answer in places 0 to 9: what was shown, which was taken as the most important, and which as the least (null in a choice between two). */
export interface Choice {
  shown: readonly number[];
  most: number;
  least: number | null;
}

/** Share of answers taken to be slips of the hand or the eye, any of the possible answers alike: so that one of them cannot overturn many others. */
const slips = 0.03;

/** Utilities as choice weights exp(u) and their inverses, ten from `start` on. */
export interface Weights {
  up: Float64Array;
  down: Float64Array;
}

export const at = (list: Float64Array, place: number): number => list[place] as number;

export const weightsInto = ({ up, down }: Weights, utilities: Float64Array, start = 0): void => {
  for (let value = 0; value < count; value += 1) {
    const weight = Math.exp(at(utilities, start + value));
    up[start + value] = weight;
    down[start + value] = 1 / weight;
  }
};

export const noWeights = (rows = 1): Weights => ({ up: new Float64Array(rows * count), down: new Float64Array(rows * count) });

/**
 * Probability of an answer that was meant: the most important among the shown has exp(u_m) / sum exp(u), the least important then
 * exp(-u_l) / sum exp(-u) over the rest (best-worst scaling in sequence; Marley & Louviere 2005).
 */
const meant = ({ shown, most, least }: Choice, { up, down }: Weights, start: number): number => {
  let sumUp = 0;
  for (const value of shown) sumUp += at(up, start + value);
  const ofMost = at(up, start + most) / sumUp;
  if (least === null) return ofMost;
  let sumDown = 0;
  for (const value of shown) if (value !== most) sumDown += at(down, start + value);
  return (ofMost * at(down, start + least)) / sumDown;
};

/** How many different answers the question has. */
const answersTo = ({ shown, least }: Choice): number => shown.length * (least === null ? 1 : shown.length - 1);

/** Probability of an answer, meant or slipped. */
export const probabilityOf = (choice: Choice, weights: Weights, start = 0): number =>
  (1 - slips) * meant(choice, weights, start) + slips / answersTo(choice);

/** How probable the choices are with these utilities when each of them was meant, as natural logarithm. */
export const logLikelihoodOf = (choices: readonly Choice[], utilities: Float64Array): number => {
  const weights = noWeights();
  weightsInto(weights, utilities);
  let sum = 0;
  for (const choice of choices) sum += Math.log(meant(choice, weights, 0));
  return sum;
};

/**
 * Adds the slopes of the log probability of one answer to `gradient`, and a positive definite stand-in for its negative curvature to `curvature` (row by
 * row): both are those of the meant answer, times the probability that it was meant, as in an expectation-maximisation step.
 */
export const addSlopes = (choice: Choice, weights: Weights, gradient: Float64Array, curvature: Float64Array): void => {
  const { shown, most, least } = choice;
  const wasMeant = ((1 - slips) * meant(choice, weights, 0)) / probabilityOf(choice, weights);
  addOf(shown, weights.up, most, -1, wasMeant, 1, gradient, curvature);
  if (least !== null) addOf(shown, weights.down, least, most, wasMeant, -1, gradient, curvature);
};

const addOf = (
  shown: readonly number[],
  weights: Float64Array,
  taken: number,
  without: number,
  wasMeant: number,
  sign: 1 | -1,
  gradient: Float64Array,
  curvature: Float64Array,
): void => {
  let sum = 0;
  for (const value of shown) if (value !== without) sum += at(weights, value);
  gradient[taken] = at(gradient, taken) + sign * wasMeant;
  for (const a of shown) {
    if (a === without) continue;
    const ofA = at(weights, a) / sum;
    gradient[a] = at(gradient, a) - sign * wasMeant * ofA;
    curvature[a * count + a] = at(curvature, a * count + a) + wasMeant * ofA;
    for (const b of shown)
      if (b !== without) curvature[a * count + b] = at(curvature, a * count + b) - (wasMeant * ofA * at(weights, b)) / sum;
  }
};
