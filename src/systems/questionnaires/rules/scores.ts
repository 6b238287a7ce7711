// Scores of a sitting: one for each scale, with how sure it is, or why there is none.
import { meanInterval } from "../../../core/uncertainty.ts";
import type { InstrumentDefinition, InstrumentScale } from "../schema/instrument.ts";
import type { ScaleScore } from "../schema/sitting.ts";
import { type Answers, answerRange, itemsOf, keyedAnswers } from "./keyed-answers.ts";

/**
 * Half of one step of the answers. An answer stands for anything within half a step of it, and equal answers give no sign that these errors cancel
 * out; so no mean of answers is taken to be surer than that, however alike they are.
 */
const leastHalf = 0.5;

const z = 1.96;

/** Score of each scale in the unit of the instrument (mean of the answers, or their sum with missing answers filled up by the mean). */
export const scoresOf = (instrument: InstrumentDefinition, answers: Answers): ScaleScore[] =>
  instrument.scales.map((scale) => scoreOf(instrument, scale, answers));

const scoreOf = (instrument: InstrumentDefinition, scale: InstrumentScale, answers: Answers): ScaleScore => {
  const given = keyedAnswers(instrument, scale, answers).map((answer) => answer.value);
  const of = itemsOf(instrument, scale.id).length;
  const range = answerRange(instrument);
  const size = instrument.scoring === "sum" ? of : 1;
  const about = {
    id: scale.id,
    label: scale.label,
    parent: scale.parent,
    n: given.length,
    of,
    min: range.low * size,
    max: range.high * size,
  };
  const needed = neededOf(instrument, of);
  if (given.length < needed)
    return {
      ...about,
      value: null,
      low: null,
      high: null,
      missing: `${given.length} of ${of} answered; at least ${needed} are needed.`,
    };
  const mean = given.reduce((total, value) => total + value, 0) / given.length;
  const half = Math.max(leastHalf, publishedHalf(scale, size) ?? spreadHalf(given, range.high - range.low));
  return {
    ...about,
    value: mean * size,
    low: Math.max(range.low, mean - half) * size,
    high: Math.min(range.high, mean + half) * size,
    missing: null,
  };
};

/** How many items of a scale must be answered: at least the instrument's share of them, and at least one. */
export const neededOf = ({ minimumShare }: Pick<InstrumentDefinition, "minimumShare">, of: number): number =>
  Math.max(1, Math.ceil(minimumShare * of - 1e-9));

/** Half of the 95 % interval from the standard error of measurement, SD √(1 − alpha), for each item; null where none is published. */
const publishedHalf = ({ reliability }: InstrumentScale, size: number): number | null => {
  if (!reliability?.sd) return null;
  return (z * reliability.sd * Math.sqrt(1 - reliability.alpha)) / size;
};

/** Half of the 95 % interval from the spread of the person's own answers; one answer says nothing of the spread, so the whole range. */
const spreadHalf = (given: readonly number[], range: number): number => {
  const interval = meanInterval(given);
  return interval ? interval.high - interval.mean : range;
};
