// Signs that answers were given without reading: pointed out with what was seen, never a reason to refuse them.
import type { InstrumentDefinition, InstrumentItem } from "../schema/instrument.ts";
import type { Observation } from "../schema/sitting.ts";
import { type Answers, answerRange, keyedAnswers } from "./keyed-answers.ts";

interface Seen {
  answers: Answers;
  /** The order in which the items were asked. */
  order: readonly string[];
  milliseconds: Readonly<Record<string, number>>;
}

/** What stands out in the answers of one sitting; empty when nothing does. */
export const carelessSigns = (instrument: InstrumentDefinition, seen: Seen): Observation[] =>
  [straightLine(instrument, seen), speed(instrument, seen), contradiction(instrument, seen.answers)].filter(
    (sign) => sign !== null,
  );

const leastRun = 8;
const runShare = 0.25;

/** The same answer many times in a row, in the order asked: at least 8 and a quarter of what was answered. */
const straightLine = (instrument: InstrumentDefinition, { answers, order }: Seen): Observation | null => {
  const run = longestRun(
    order.filter((item) => answers[item] !== undefined),
    answers,
  );
  const answered = Object.keys(answers).length;
  if (run.length < Math.max(leastRun, Math.ceil(runShare * answered))) return null;
  const label = instrument.answers.find((answer) => answer.value === answers[run[0] ?? ""])?.label ?? "";
  return {
    kind: "straight-line",
    items: run,
    sentence: `${run.length} answers in a row are “${label}”. If that is what you think, all is well; if you were tired, a second sitting on another day will say more.`,
  };
};

const oneAnswerShare = 0.9;

/** Nearly all answers of a sitting are the same one, wherever they stand: what differs from another sitting may be the way of answering. */
export const isOneAnswer = (answers: Answers): boolean => {
  const given = Object.values(answers);
  const most = Math.max(0, ...[...Map.groupBy(given, (value) => value).values()].map((same) => same.length));
  return given.length >= leastRun && most >= oneAnswerShare * given.length;
};

const longestRun = (order: readonly string[], answers: Answers): string[] => {
  let longest: string[] = [];
  let run: string[] = [];
  for (const item of order) {
    run = run.length > 0 && answers[run[0] ?? ""] === answers[item] ? [...run, item] : [item];
    if (run.length > longest.length) longest = run;
  }
  return longest;
};

const leastTimed = 5;

/** Half of the timed items or more were answered faster than they can be read. */
const speed = (instrument: InstrumentDefinition, { answers, milliseconds }: Seen): Observation | null => {
  const timed = Object.entries(milliseconds).filter(([item]) => answers[item] !== undefined);
  const fast = timed.filter(([, time]) => time < instrument.secondsPerItem * 1000);
  if (timed.length < leastTimed || fast.length < timed.length / 2) return null;
  return {
    kind: "speed",
    items: fast.map(([item]) => item),
    sentence: `${fast.length} of ${timed.length} answers came in under ${instrument.secondsPerItem} s, which is hardly time to read. Quick is fine where you know; look at the rest again if you like.`,
  };
};

/** Turned the same way round, two answers of one scale lie at least this share of the range apart. */
const farShare = 0.75;
const meanShare = 0.5;

/** In a third of the scales that ask both ways round (at least one of them), the two ways say the opposite. */
const contradiction = (instrument: InstrumentDefinition, answers: Answers): Observation | null => {
  const { low, high } = answerRange(instrument);
  const leaves = instrument.scales.filter((scale) => !instrument.scales.some((other) => other.parent === scale.id));
  const checked = leaves.flatMap((scale) => {
    const given = keyedAnswers(instrument, scale, answers);
    const straight = given.filter(({ item }) => !item.reversed);
    const turned = given.filter(({ item }) => item.reversed);
    return straight.length > 0 && turned.length > 0 ? [{ scale, straight, turned }] : [];
  });
  const against = checked.filter(
    ({ straight, turned }) =>
      Math.abs(meanOf(straight) - meanOf(turned)) >= meanShare * (high - low) &&
      farthest(straight, turned).apart >= farShare * (high - low),
  );
  const worst = against
    .map(({ scale, straight, turned }) => ({ scale, ...farthest(straight, turned) }))
    .sort((a, b) => b.apart - a.apart)[0];
  if (!worst || against.length < checked.length / 3) return null;
  const { one, other, scale } = worst;
  return {
    kind: "contradiction",
    items: [one.id, other.id],
    sentence: `“${one.text}” and “${other.text}” point opposite ways, and you answered both alike (${scale.label}). Both can be true of different days; read them once more before you lean on this score.`,
  };
};

interface Keyed {
  item: InstrumentItem;
  value: number;
}

const meanOf = (given: readonly Keyed[]): number => given.reduce((sum, { value }) => sum + value, 0) / given.length;

const farthest = (straight: readonly Keyed[], turned: readonly Keyed[]) => {
  const pairs = straight.flatMap((a) => turned.map((b) => ({ one: a.item, other: b.item, apart: Math.abs(a.value - b.value) })));
  return pairs.reduce((far, pair) => (pair.apart > far.apart ? pair : far));
};
