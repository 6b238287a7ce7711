// What changed between two sittings: only what chance and the mood of a day would hardly give, over all scales at once.
import { type Change, pairedChanges } from "../../../core/uncertainty.ts";
import type { InstrumentDefinition, InstrumentScale } from "../schema/instrument.ts";
import type { ScaleChange } from "../schema/sitting.ts";
import { isOneAnswer } from "./careless.ts";
import { type Answers, keyedAnswers } from "./keyed-answers.ts";

/** Under six items no pattern of answers can be told from chance at 5 %: even all of them moving one way happens in 2 of 32 cases. */
export const leastItems = 6;

/**
 * How far a day as a whole moves all answers of a scale, as standard deviation in steps of the answers. Assumed, since nobody has measured it for
 * these questions, and on the careful side: what is smaller than about one step is then never told from a good or a bad day.
 */
export const assumedOccasion = 0.3;

/** Each scale of an instrument, earlier answers against later ones, over the items that were answered both times; a claim on any of them stays under 5 %. */
export const changesOf = (instrument: InstrumentDefinition, before: Answers, after: Answers): ScaleChange[] => {
  const held = instrument.scales.map((scale) => answeredTwice(instrument, scale, before, after));
  const isSilent = isOneAnswer(before) || isOneAnswer(after);
  const asked = held.filter(({ n }) => n >= leastItems && !isSilent);
  const changes = pairedChanges(asked, assumedOccasion);
  return held.map((one) => {
    const change = changes[asked.indexOf(one)];
    return change ? said(one, change) : unsaid(one, isSilent);
  });
};

const answeredTwice = (
  instrument: InstrumentDefinition,
  { id, label, parent }: InstrumentScale,
  before: Answers,
  after: Answers,
) => {
  const earlier = new Map(keyedAnswers(instrument, { id }, before).map(({ item, value }) => [item.id, value]));
  const both = keyedAnswers(instrument, { id }, after).filter(({ item }) => earlier.has(item.id));
  return {
    about: { id, label, parent },
    n: both.length,
    before: both.map(({ item }) => earlier.get(item.id) ?? 0),
    after: both.map(({ value }) => value),
  };
};

type Held = ReturnType<typeof answeredTwice>;

const unsaid = ({ about, n }: Held, isSilent: boolean): ScaleChange => ({
  ...about,
  ...{ mean: null, low: null, high: null, n, verdict: "too-few" },
  sentence: isSilent
    ? "Nearly all answers of one of the two sittings are the same one, so a change could be the way of answering."
    : `Only ${n} items were answered both times: too few to tell change from chance.`,
});

const said = ({ about, n }: Held, { mean, low, high, reliable, direction }: Change): ScaleChange => {
  const held = { ...about, mean, low, high, n };
  if (!reliable || direction === "same")
    return { ...held, verdict: "no-reliable-change", sentence: `No reliable change (n = ${n} items).` };
  const steps = Math.abs(mean).toFixed(1);
  return {
    ...held,
    verdict: direction,
    sentence: `${direction === "up" ? "Higher" : "Lower"} by ${steps} ${steps === "1.0" ? "step" : "steps"} of the answers (95 % interval: ${low.toFixed(1)} to ${high.toFixed(1)}, n = ${n} items), more than chance and a day's mood would give.`,
  };
};
