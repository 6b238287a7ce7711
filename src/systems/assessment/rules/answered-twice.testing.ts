// People who answer twice, simulated, changed or not: for the measurement of how often a change is claimed.
import type { InstrumentDefinition } from "../schema/instrument.ts";
import { type Answers, answerRange } from "./keyed-answers.ts";

export type Random = () => number;

/** xorshift32; the seed is not 0. */
export const randomFrom = (seed: number): Random => {
  let state = seed | 0;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
};

const normal = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

interface Answering {
  /** Where the person stands on every scale, in steps of the answers. */
  level: number;
  /** Standard deviation of what an item has of its own, the same both times. */
  between: number;
  /** Standard deviation of what differs from one time to the next. */
  noise: number;
  /** By how many steps the person has moved in between; 0 unless told. */
  change?: number;
}

/** One person's answers to all items, twice, rounded and cut to the answers that there are. */
export const answeredTwice = (
  instrument: InstrumentDefinition,
  { level, between, noise, change = 0 }: Answering,
  random: Random,
): [Answers, Answers] => {
  const { low, high } = answerRange(instrument);
  const own = instrument.items.map(() => between * normal(random));
  const at = (standing: number): Answers =>
    Object.fromEntries(
      instrument.items.map((item, place) => {
        const felt = standing + (own[place] ?? 0) + noise * normal(random);
        const given = Math.min(high, Math.max(low, Math.round(felt)));
        return [item.id, item.reversed ? low + high - given : given];
      }),
    );
  return [at(level), at(level + change)];
};
