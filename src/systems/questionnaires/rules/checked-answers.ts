// Answers as somebody gives them, held against the instrument: only its items, only the values it offers.
import { refuse } from "../../../core/refusal.ts";
import { sittingRefusals } from "../refusals.ts";
import type { InstrumentDefinition } from "../schema/instrument.ts";

export interface GivenAnswer {
  item: string;
  /** Null takes the answer back. */
  value: number | null;
  milliseconds?: number | undefined;
}

export interface KeptAnswers {
  answers: Record<string, number>;
  milliseconds: Record<string, number>;
}

/** What is kept after these answers are laid over the earlier ones. Time is added up where an item is answered again. */
export const withAnswers = (
  instrument: InstrumentDefinition,
  before: KeptAnswers,
  given: readonly GivenAnswer[],
): KeptAnswers => {
  const answers = { ...before.answers };
  const milliseconds = { ...before.milliseconds };
  for (const { item, value, milliseconds: time } of given) {
    checkAnswer(instrument, item, value);
    if (value === null) delete answers[item];
    else answers[item] = value;
    if (time !== undefined) milliseconds[item] = (milliseconds[item] ?? 0) + time;
  }
  return { answers, milliseconds };
};

const checkAnswer = (instrument: InstrumentDefinition, id: string, value: number | null): void => {
  const { title } = instrument;
  const item =
    instrument.items.find((one) => one.id === id) ??
    refuse(sittingRefusals.unknownItem, { title, item: id, instrument: instrument.id });
  if (value === null || instrument.answers.some((answer) => answer.value === value)) return;
  const choices = instrument.answers.map((answer) => `${answer.value} (${answer.label})`).join(", ");
  refuse(sittingRefusals.unknownAnswer, { value, item: item.text, choices });
};
