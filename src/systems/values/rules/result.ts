// What an exercise says about the ten values: shares and places with their intervals, which lead, and which cannot be told apart yet.
import { keepLatest } from "../../../core/keep-latest.ts";
import { listed } from "../../../core/say.ts";
import type { ValuesAnswer, ValuesExercise, WeighedValue } from "../schema/exercise.ts";
import { type ValueId, valueIds, valueLabel, workValueWords } from "../schema/work-values.ts";
import { type Choice, count } from "./likelihood.ts";
import { type Posterior, posteriorOf } from "./posterior.ts";
import { leadersOf } from "./question.ts";

/** Ends of the interval that is shown, as shares of the draws: 90 %. */
const ends = [0.05, 0.95] as const;

/** A value leads, or follows, for sure when its membership in the three is this probable, or this improbable. */
const certain = 0.95;

export interface Weighing {
  /** All ten, the most important first. */
  values: WeighedValue[];
  topThree: ValueId[];
  sureOfTopThree: number;
}

export const choicesOf = (answers: readonly ValuesAnswer[]): Choice[] =>
  answers.map(({ shown, most, least }) => ({
    shown: shown.map(placeOf),
    most: placeOf(most),
    least: least === null ? null : placeOf(least),
  }));

export const placeOf = (value: ValueId): number => valueIds.indexOf(value);

/** Exercises whose results are kept: a page asks for the last two several times. */
const mostKept = 20;

export const weighingOf = keepLatest(mostKept, (answers: readonly ValuesAnswer[]): Weighing => {
  const posterior = posteriorOf(choicesOf(answers));
  const { set, probability, membership } = leadersOf(posterior);
  const shares = sharesOf(posterior);
  const ranks = ranksOf(posterior);
  const values = valueIds.map((valueId, place): WeighedValue => {
    const ofValue = columnOf(shares, place);
    const places = columnOf(ranks, place);
    const inThree = Math.min(1, membership[place] ?? 0);
    return {
      valueId,
      label: valueLabel(valueId),
      means: workValueWords[valueId].means,
      share: ofValue.reduce((sum, one) => sum + one, 0) / posterior.size,
      low: quantile(ofValue, ends[0]),
      high: quantile(ofValue, ends[1]),
      rank: quantile(places, 0.5),
      rankLow: quantile(places, ends[0]),
      rankHigh: quantile(places, ends[1]),
      probabilityInTopThree: inThree,
      standing: inThree >= certain ? "leads" : inThree <= 1 - certain ? "follows" : "open",
    };
  });
  const inSet = new Set(set.map((place) => valueIds[place]));
  const ordered = values.sort(
    (a, b) => Number(inSet.has(b.valueId)) - Number(inSet.has(a.valueId)) || b.share - a.share || a.rank - b.rank,
  );
  return { values: ordered, topThree: ordered.slice(0, 3).map((one) => one.valueId), sureOfTopThree: probability };
});

/** For each draw how often each value would be taken first among all ten; rows sum to 1. */
export const sharesOf = ({ draws, size }: Posterior): Float64Array => {
  const shares = new Float64Array(draws.length);
  for (let row = 0; row < size; row += 1) {
    const utilities = draws.subarray(row * count, (row + 1) * count);
    const highest = Math.max(...utilities);
    const weights = utilities.map((one) => Math.exp(one - highest));
    const total = weights.reduce((sum, one) => sum + one, 0);
    shares.set(
      weights.map((one) => one / total),
      row * count,
    );
  }
  return shares;
};

/** For each draw the place of each value, 1 is first. */
const ranksOf = ({ draws, size }: Posterior): Float64Array => {
  const ranks = new Float64Array(draws.length);
  for (let row = 0; row < size; row += 1)
    for (let value = 0; value < count; value += 1) {
      let above = 1;
      for (let other = 0; other < count; other += 1)
        if ((draws[row * count + other] as number) > (draws[row * count + value] as number)) above += 1;
      ranks[row * count + value] = above;
    }
  return ranks;
};

const columnOf = (table: Float64Array, value: number): Float64Array => {
  const column = new Float64Array(table.length / count);
  for (let row = 0; row < column.length; row += 1) column[row] = table[row * count + value] as number;
  return column.sort();
};

const quantile = (sorted: Float64Array, share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

/** Under this the three are named as the likeliest, not as found. */
const moreLikelyThanNot = 0.5;

/** From this on the three are called sure. */
export const sureEnough = 0.8;

/** The result in a few sentences: the three, why asking ended, and what is not known said as such. */
export const sayWeighing = (
  { values, topThree, sureOfTopThree }: Weighing,
  questions: number,
  stopped: ValuesExercise["stopped"],
): string => {
  if (questions === 0) return "Nothing was answered yet, so nothing is known.";
  const three = listed(topThree.map(valueLabel));
  const found =
    sureOfTopThree < moreLikelyThanNot
      ? `${three} may matter most to you; that is not sure yet.`
      : `${three} matter most to you.`;
  const open = listed(values.filter((one) => one.standing === "open").map((one) => one.label));
  return [found, whyEnded(stopped, open)].filter(Boolean).join(" ");
};

const whyEnded = (stopped: ValuesExercise["stopped"], open: string): string => {
  if (stopped === "sure") return "The exercise stopped by itself, since more questions would hardly have changed that.";
  if (!open) return "";
  if (stopped === "asked-all")
    return `All questions were asked, and your answers do not tell apart for certain which of these belong to the three: ${open}. They may weigh nearly the same for you.`;
  return `Not clear yet: ${open}.`;
};

/** The places that a value may have: “2”, “1 to 3”. */
export const sayPlaces = (low: number, high: number): string => (low === high ? String(low) : `${low} to ${high}`);
