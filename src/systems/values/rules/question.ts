// Which question to ask next: the one whose answer tells most about which three values lead, and when there is enough to stop.
import { sequence } from "../../../core/sequence.ts";
import { at, type Choice, count, noWeights, type Weights, weightsInto } from "./likelihood.ts";
import { type Posterior, posteriorOf } from "./posterior.ts";

export const mostQuestions = 25;

/** Asking stops when the leading three are right with this probability. */
export const sureEnough = 0.98;

/** How many values the first two questions show, and a best-worst question at most. */
const shownAtOnce = 5;

/** A choice between two situations is asked when it tells at least this share of what the best of the other questions would tell … */
const vignetteWorth = 0.9;

/** … or this share, when so many questions in a row were of one kind: another kind of question keeps people reading. */
const varied = { worth: 0.5, after: 8 } as const;

const leading = 3;

/** Questions are made of the values whose place among the three is least settled, so many of them. */
const unsettled = 8;

/** Draws that all questions are compared on, and how many of the best are then compared on more; the stop rests on all draws. */
const screened = { draws: 192, kept: 12 } as const;
const compared = 768;

/** The most probable set of three with its probability, and for each value the probability that it belongs to the three that lead. */
export interface Leaders {
  set: number[];
  probability: number;
  membership: number[];
}

export const leadersOf = ({ draws, size }: Posterior): Leaders => {
  const membership = new Array<number>(count).fill(0);
  const sets = new Map<number, number>();
  for (let row = 0; row < size; row += 1) {
    const set = topSet(draws, row * count);
    sets.set(set, (sets.get(set) ?? 0) + 1);
    for (const value of placesOf(set)) membership[value] = (membership[value] ?? 0) + 1 / size;
  }
  const [set, hits] = [...sets].reduce((best, one) => (one[1] > best[1] ? one : best));
  return { set: placesOf(set), probability: hits / size, membership };
};

/** What to show next, in the order to show it: four or five values, or two for a vignette. Null when there is nothing more to ask. `seed` sets one person's order. */
export const nextQuestion = (choices: readonly Choice[], seed: number): number[] | null => {
  if (choices.length >= mostQuestions) return null;
  const order = shuffled(placesOf(2 ** count - 1), sequence(seed));
  if (choices.length === 0) return order.slice(0, shownAtOnce);
  if (choices.length === 1) return order.slice(count - shownAtOnce);
  const posterior = posteriorOf(choices);
  const { probability, membership } = leadersOf(posterior);
  if (probability >= sureEnough) return null;
  const fine = sampleOf(posterior, compared);
  const open = leastSettled(membership);
  const best = mostTelling(fine, mostPromising(sampleOf(posterior, screened.draws), among(several, open)));
  const two = mostTelling(fine, among(pairs, open));
  const isDue = choices.length > varied.after && choices.slice(-varied.after).every((choice) => choice.least !== null);
  const taken = two.bits >= (isDue ? varied.worth : vignetteWorth) * best.bits ? two.shown : best.shown;
  return shuffled(taken, sequence(seed + 7919 * choices.length));
};

/** The three highest of ten, as bits. */
const topSet = (draws: Float64Array, start: number): number => {
  let set = 0;
  for (let taken = 0; taken < leading; taken += 1) {
    let best = 0;
    let highest = Number.NEGATIVE_INFINITY;
    for (let value = 0; value < count; value += 1) {
      const utility = at(draws, start + value);
      if (set & (1 << value) || utility <= highest) continue;
      best = value;
      highest = utility;
    }
    set |= 1 << best;
  }
  return set;
};

const tens = Array.from({ length: count }, (_, value) => value);

const placesOf = (bits: number): number[] => tens.filter((value) => bits & (1 << value));

const subsets = (size: number): number[][] =>
  Array.from({ length: 2 ** count }, (_, bits) => placesOf(bits)).filter((places) => places.length === size);

const several = [...subsets(shownAtOnce), ...subsets(shownAtOnce - 1)];
const pairs = subsets(2);

const leastSettled = (membership: readonly number[]): Set<number> => {
  const distance = (value: number) => Math.abs((membership[value] ?? 0) - 0.5);
  return new Set([...tens].sort((a, b) => distance(a) - distance(b)).slice(0, unsettled));
};

const among = (questions: readonly number[][], values: ReadonlySet<number>): number[][] =>
  questions.filter((shown) => shown.every((value) => values.has(value)));

/** Draws as choice weights, those with the same leading three in one block. */
interface Sample {
  rows: number;
  weights: Weights;
  /** Where each block ends: its last row and one. */
  ends: number[];
}

const sampleOf = ({ draws, size }: Posterior, most: number): Sample => {
  const rows = Math.min(most, size);
  // Draws stand in the order of the spreads that they come from: taking them in even steps keeps the mixture.
  const taken = Array.from({ length: rows }, (_, row) => {
    const start = Math.floor((row * size) / rows) * count;
    return { start, set: topSet(draws, start) };
  }).sort((a, b) => a.set - b.set || a.start - b.start);
  const utilities = new Float64Array(rows * count);
  const weights = noWeights(rows);
  const ends: number[] = [];
  for (const [row, { start, set }] of taken.entries()) {
    utilities.set(draws.subarray(start, start + count), row * count);
    weightsInto(weights, utilities, row * count);
    if (set !== taken[row + 1]?.set) ends.push(row + 1);
  }
  return { rows, weights, ends };
};

const mostTelling = (sample: Sample, questions: readonly (readonly number[])[]): { shown: readonly number[]; bits: number } => {
  let best = { shown: questions[0] ?? [], bits: -1 };
  for (const shown of questions) {
    const bits = information(sample, shown);
    if (bits > best.bits) best = { shown, bits };
  }
  return best;
};

const mostPromising = (sample: Sample, questions: readonly number[][]): number[][] =>
  questions
    .map((shown) => ({ shown, bits: information(sample, shown) }))
    .sort((a, b) => b.bits - a.bits)
    .slice(0, screened.kept)
    .map(({ shown }) => shown);

/** Mutual information, in bits, of the answer to a question and the set of three that leads. */
const information = ({ rows, weights, ends }: Sample, shown: readonly number[]): number => {
  const add = shown.length === 2 ? addPair : addBestWorst;
  const outcomes = shown.length ** 2;
  const overall = new Float64Array(outcomes);
  const ofSet = new Float64Array(outcomes);
  let bits = 0;
  let row = 0;
  for (const end of ends) {
    ofSet.fill(0);
    const draws = end - row;
    for (; row < end; row += 1) add(weights, row * count, shown, ofSet);
    for (let outcome = 0; outcome < outcomes; outcome += 1) {
      const mass = at(ofSet, outcome);
      if (mass <= 0) continue;
      overall[outcome] = at(overall, outcome) + mass;
      bits += mass * Math.log2(mass / draws);
    }
  }
  for (const mass of overall) if (mass > 0) bits -= mass * Math.log2(mass / rows);
  return bits / rows;
};

/** Adds the probability of each answer, the most important by rows and the least by columns. */
const addBestWorst = ({ up, down }: Weights, start: number, shown: readonly number[], into: Float64Array): void => {
  let sumUp = 0;
  let sumDown = 0;
  for (const value of shown) {
    sumUp += at(up, start + value);
    sumDown += at(down, start + value);
  }
  let place = 0;
  for (const most of shown) {
    const rest = sumDown - at(down, start + most);
    const share = rest > 0 ? at(up, start + most) / (sumUp * rest) : 0;
    for (const least of shown) {
      if (least !== most) into[place] = at(into, place) + share * at(down, start + least);
      place += 1;
    }
  }
};

const addPair = ({ up }: Weights, start: number, [first = 0, second = 0]: readonly number[], into: Float64Array): void => {
  const share = at(up, start + first) / (at(up, start + first) + at(up, start + second));
  into[0] = at(into, 0) + share;
  into[1] = at(into, 1) + 1 - share;
};

const shuffled = (places: readonly number[], next: () => number): number[] => {
  const order = [...places];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
};

/** The seed of an exercise from its id: its own, and the same each time. */
export const seedOf = (id: string): number => {
  let mixed = 2166136261;
  for (const letter of id) mixed = Math.imul(mixed ^ letter.charCodeAt(0), 16777619);
  return (mixed >>> 1) % 1_000_000;
};
