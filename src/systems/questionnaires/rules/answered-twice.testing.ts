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
  /** Standard deviation of what differs from one time to the next, item by item. */
  noise: number;
  /** Standard deviation of what moves all answers of one scale at one time; 0 unless told. */
  moodOfScale?: number;
  /** Standard deviation of what moves all scales alike at one time; 0 unless told. */
  moodOfDay?: number;
  /** Standard deviation of how far somebody agrees with anything at one time, whichever way round it is asked; 0 unless told. */
  agreeing?: number;
  /** Share of items that are left out, each time anew; 0 unless told. */
  missing?: number;
  /** The person answers everything with one value, each time another or the same. */
  straight?: boolean;
  /** By how many steps the person has moved in between, on the scales named or on all of them; 0 unless told. */
  change?: number;
  changed?: readonly string[];
}

/** One person's answers to all items, twice, rounded and cut to the answers that there are. */
export const answeredTwice = (instrument: InstrumentDefinition, person: Answering, random: Random): [Answers, Answers] => {
  const { low, high } = answerRange(instrument);
  const {
    level,
    between,
    noise,
    moodOfScale = 0,
    moodOfDay = 0,
    agreeing = 0,
    missing = 0,
    straight,
    change = 0,
    changed,
  } = person;
  const own = instrument.items.map(() => between * normal(random));
  const widest = new Map(instrument.scales.map(({ id, parent }) => [id, parent ?? id]));
  const at = (moved: number): Answers => {
    if (straight) {
      const value = low + Math.floor(random() * (high - low + 1));
      return Object.fromEntries(instrument.items.map((item) => [item.id, value]));
    }
    const day = moodOfDay * normal(random);
    const agrees = agreeing * normal(random);
    const moods = new Map([...new Set(widest.values())].map((scale) => [scale, moodOfScale * normal(random)]));
    return Object.fromEntries(
      instrument.items.flatMap((item, place) => {
        const scale = widest.get(item.scale) ?? item.scale;
        const shift = !changed || changed.includes(scale) ? moved : 0;
        const felt = level + shift + day + (moods.get(scale) ?? 0) + (own[place] ?? 0) + noise * normal(random);
        const said = (item.reversed ? low + high - felt : felt) + agrees;
        const given = Math.min(high, Math.max(low, Math.round(said)));
        return random() < missing ? [] : [[item.id, given]];
      }),
    );
  };
  return [at(0), at(change)];
};
