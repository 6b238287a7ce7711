// Which question to ask next: the one whose answer tells most about which three values lead, and when there is enough to stop.
import { type Choice, count, type Posterior, posteriorOf, sequence } from "./values-posterior.ts";

export const mostQuestions = 25;

/** Asking stops when the leading three are right with this probability. */
export const sureEnough = 0.97;

/** How many values a best-worst question shows. */
const shownAtOnce = 5;

/** A choice between two situations is asked when it tells at least this share of what the best question of five would tell … */
const vignetteWorth = 0.85;

/** … or this share, when so many questions in a row were of one kind: another kind of question keeps people reading. */
const varied = { worth: 0.6, after: 7 } as const;

const leading = 3;

/** Questions are made of the values whose place among the three is least settled, so many of them. */
const unsettled = 8;

/** Draws that questions are compared on; the stop rests on all of them. */
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

/** What to show next, in the order to show it: five values, or two for a vignette. Null when there is nothing more to ask. `seed` sets one person's order. */
export const nextQuestion = (choices: readonly Choice[], seed: number): number[] | null => {
  if (choices.length >= mostQuestions) return null;
  const order = shuffled(placesOf(2 ** count - 1), sequence(seed));
  if (choices.length === 0) return order.slice(0, shownAtOnce);
  if (choices.length === 1) return order.slice(count - shownAtOnce);
  const posterior = posteriorOf(choices);
  const { probability, membership } = leadersOf(posterior);
  if (probability >= sureEnough) return null;
  const sample = sampleOf(posterior);
  const open = leastSettled(membership);
  const five = mostTelling(sample, among(fives, open));
  const two = mostTelling(sample, among(pairs, open));
  const isDue = choices.length > varied.after && choices.slice(-varied.after).every((choice) => choice.least !== null);
  const taken = two.bits >= (isDue ? varied.worth : vignetteWorth) * five.bits ? two.shown : five.shown;
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

const at = (list: Float64Array, place: number): number => list[place] as number;

const tens = Array.from({ length: count }, (_, value) => value);

const placesOf = (bits: number): number[] => tens.filter((value) => bits & (1 << value));

const subsets = (size: number): number[][] =>
  Array.from({ length: 2 ** count }, (_, bits) => placesOf(bits)).filter((places) => places.length === size);

const fives = subsets(shownAtOnce);
const pairs = subsets(2);

const leastSettled = (membership: readonly number[]): Set<number> => {
  const distance = (value: number) => Math.abs((membership[value] ?? 0) - 0.5);
  return new Set([...tens].sort((a, b) => distance(a) - distance(b)).slice(0, unsettled));
};

const among = (questions: readonly number[][], values: ReadonlySet<number>): number[][] =>
  questions.filter((shown) => shown.every((value) => values.has(value)));

/** Draws as choice weights exp(u) and their inverses, each with the number of its set of three. */
interface Sample {
  rows: number;
  up: Float64Array;
  down: Float64Array;
  setOf: Int32Array;
  /** How many draws have each set. */
  sizes: Float64Array;
}

const sampleOf = ({ draws, size }: Posterior): Sample => {
  const rows = Math.min(compared, size);
  const up = new Float64Array(rows * count);
  const setOf = new Int32Array(rows);
  const numbers = new Map<number, number>();
  for (let row = 0; row < rows; row += 1) {
    // Draws stand in the order of the spreads that they come from: taking them in even steps keeps the mixture.
    const start = Math.floor((row * size) / rows) * count;
    for (let value = 0; value < count; value += 1) up[row * count + value] = Math.exp(at(draws, start + value));
    const set = topSet(draws, start);
    if (!numbers.has(set)) numbers.set(set, numbers.size);
    setOf[row] = numbers.get(set) ?? 0;
  }
  const sizes = new Float64Array(numbers.size);
  for (const set of setOf) sizes[set] = at(sizes, set) + 1;
  return { rows, up, down: up.map((weight) => 1 / weight), setOf, sizes };
};

const mostTelling = (sample: Sample, questions: readonly (readonly number[])[]): { shown: readonly number[]; bits: number } => {
  let best = { shown: questions[0] ?? [], bits: -1 };
  for (const shown of questions) {
    const bits = shown.length === 2 ? informationOfPair(sample, shown) : information(sample, shown);
    if (bits > best.bits) best = { shown, bits };
  }
  return best;
};

/** Mutual information, in bits, of the answer to a best-worst question and the set of three that leads. */
const information = (sample: Sample, shown: readonly number[]): number => {
  const { rows, up, down, setOf } = sample;
  const size = shown.length;
  const outcomes = size * size;
  const bySet = new Float64Array(sample.sizes.length * outcomes);
  for (let row = 0; row < rows; row += 1) {
    const start = row * count;
    let sumUp = 0;
    let sumDown = 0;
    for (const value of shown) {
      sumUp += at(up, start + value);
      sumDown += at(down, start + value);
    }
    let place = (setOf[row] as number) * outcomes;
    for (const most of shown) {
      const share = at(up, start + most) / (sumUp * (sumDown - at(down, start + most)));
      for (const least of shown) {
        if (least !== most) bySet[place] = at(bySet, place) + share * at(down, start + least);
        place += 1;
      }
    }
  }
  return mutual(bySet, sample, outcomes);
};

const informationOfPair = (sample: Sample, [first = 0, second = 0]: readonly number[]): number => {
  const { rows, up, setOf } = sample;
  const bySet = new Float64Array(sample.sizes.length * 2);
  for (let row = 0; row < rows; row += 1) {
    const start = row * count;
    const share = at(up, start + first) / (at(up, start + first) + at(up, start + second));
    const place = (setOf[row] as number) * 2;
    bySet[place] = at(bySet, place) + share;
    bySet[place + 1] = at(bySet, place + 1) + 1 - share;
  }
  return mutual(bySet, sample, 2);
};

const mutual = (bySet: Float64Array, { rows, sizes }: Sample, outcomes: number): number => {
  const overall = new Float64Array(outcomes);
  let bits = 0;
  for (let place = 0; place < bySet.length; place += 1) {
    const mass = at(bySet, place);
    if (mass <= 0) continue;
    overall[place % outcomes] = at(overall, place % outcomes) + mass;
    bits += mass * Math.log2(mass / at(sizes, Math.floor(place / outcomes)));
  }
  for (const mass of overall) if (mass > 0) bits -= mass * Math.log2(mass / rows);
  return bits / rows;
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
