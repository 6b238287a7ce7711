// Answers turned the same way round: what each one says about its scale, with reversed items turned over.
import type { InstrumentDefinition, InstrumentItem, InstrumentScale } from "../schema/instrument.ts";

export type Answers = Readonly<Record<string, number>>;

export interface AnswerRange {
  low: number;
  high: number;
}

/** Lowest and highest value that an item can be answered with. */
export const answerRange = ({ answers }: Pick<InstrumentDefinition, "answers">): AnswerRange => {
  const values = answers.map((answer) => answer.value);
  return { low: Math.min(...values), high: Math.max(...values) };
};

/** A scale and the scales under it, which count for it too. */
export const itemsOf = ({ items, scales }: InstrumentDefinition, scaleId: string): InstrumentItem[] => {
  const counted = new Set([scaleId, ...scales.filter((scale) => scale.parent === scaleId).map((scale) => scale.id)]);
  return items.filter((item) => counted.has(item.scale));
};

/** Value of one answer for its scale: as given, or turned over between the lowest and the highest. */
export const keyed = (item: Pick<InstrumentItem, "reversed">, value: number, { low, high }: AnswerRange): number =>
  item.reversed ? low + high - value : value;

/** The answered items of a scale with their keyed values, in the order of the instrument. */
export const keyedAnswers = (
  instrument: InstrumentDefinition,
  scale: Pick<InstrumentScale, "id">,
  answers: Answers,
): { item: InstrumentItem; value: number }[] => {
  const range = answerRange(instrument);
  return itemsOf(instrument, scale.id).flatMap((item) => {
    const given = answers[item.id];
    return given === undefined ? [] : [{ item, value: keyed(item, given, range) }];
  });
};
