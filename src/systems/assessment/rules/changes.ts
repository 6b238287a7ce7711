// What changed between two sittings: only what chance alone would hardly give, scale by scale.
import { pairedChange } from "../../../core/uncertainty.ts";
import type { InstrumentDefinition, InstrumentScale } from "../schema/instrument.ts";
import type { ScaleChange } from "../schema/sitting.ts";
import { type Answers, keyedAnswers } from "./keyed-answers.ts";

/** Under six items no pattern of answers can be told from chance at 5 %: even all of them moving one way happens in 2 of 32 cases. */
export const leastItems = 6;

/** Each scale of an instrument, earlier answers against later ones, over the items that were answered both times. */
export const changesOf = (instrument: InstrumentDefinition, before: Answers, after: Answers): ScaleChange[] =>
  instrument.scales.map((scale) => changeOf(instrument, scale, before, after));

const changeOf = (instrument: InstrumentDefinition, scale: InstrumentScale, before: Answers, after: Answers): ScaleChange => {
  const earlier = new Map(keyedAnswers(instrument, scale, before).map(({ item, value }) => [item.id, value]));
  const both = keyedAnswers(instrument, scale, after).filter(({ item }) => earlier.has(item.id));
  const { id, label, parent } = scale;
  const n = both.length;
  const change = pairedChange(
    both.map(({ item }) => earlier.get(item.id) ?? 0),
    both.map(({ value }) => value),
  );
  if (n < leastItems || !change) {
    const sentence = `Only ${n} items were answered both times: too few to tell change from chance.`;
    return { id, label, parent, mean: null, low: null, high: null, n, verdict: "too-few", sentence };
  }
  const { mean, low, high } = change;
  const about = { id, label, parent, mean, low, high, n };
  if (!change.reliable || change.direction === "same")
    return { ...about, verdict: "no-reliable-change", sentence: `No reliable change (n = ${n} items).` };
  const steps = Math.abs(mean).toFixed(1);
  return {
    ...about,
    verdict: change.direction,
    sentence: `${change.direction === "up" ? "Higher" : "Lower"} by ${steps} ${steps === "1.0" ? "step" : "steps"} of the answers (n = ${n} items), more than chance would give.`,
  };
};
