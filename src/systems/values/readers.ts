// What stands of a person's values: the exercise that is underway, the next question, results, and what the rest of the house may ask.

import type { Day } from "../../core/day.ts";
import { keepLatest } from "../../core/keep-latest.ts";
import type { Owned, Records } from "../../database/records.ts";
import type { Context } from "../../operations/context.ts";
import { carefulNotesOf } from "./rules/careful.ts";
import { driftBetween, sayDrift } from "./rules/drift.ts";
import { count } from "./rules/likelihood.ts";
import { posteriorOf } from "./rules/posterior.ts";
import { mostQuestions, nextQuestion } from "./rules/question.ts";
import { choicesOf, sayWeighing, sharesOf, weighingOf } from "./rules/result.ts";
import type { ValuesAnswer, ValuesExercise, ValuesQuestion, ValuesResult } from "./schema/exercise.ts";
import { situationsOf, type ValueId, valueIds, valueLabel, workValueWords } from "./schema/work-values.ts";
import { finishedExercises, workValueKind } from "./store.ts";

export interface TopValue {
  valueId: ValueId;
  label: string;
  probabilityInTopThree: number;
  /** Its share, 0 to 1 over all ten, with its 90 % interval. */
  share: number;
  low: number;
  high: number;
  exerciseId: string;
  /** The day on which the exercise ended. */
  on: Day;
}

/** The person's ten work values as last measured, the most probable of the leading three first; empty before the first finished exercise. */
export const topValues = async ({ records }: Pick<Context, "records">): Promise<TopValue[]> => {
  const all = await records.list(workValueKind);
  return all
    .flatMap(({ id, label, probabilityInTopThree, share, low, high, exerciseId, measuredOn }) =>
      valueIds
        .filter((valueId) => valueId === id)
        .map((valueId) => ({ valueId, label, probabilityInTopThree, share, low, high, exerciseId, on: measuredOn })),
    )
    .sort((a, b) => b.probabilityInTopThree - a.probabilityInTopThree || b.share - a.share);
};

/** The latest finished exercise. */
export const latestExercise = async (records: Records): Promise<Owned<ValuesExercise> | undefined> =>
  (await finishedExercises(records, { page: { limit: 1, offset: 0 } }))[0];

export interface ValuesMoved {
  before: Day;
  after: Day;
  /** Each value that matters more or less, beyond the uncertainty of both; or that none does. */
  said: string;
}

/** The last finished exercise from one day to another, held against the one before it; null where there are not two. */
export const valuesMovedIn = async ({ records }: Pick<Context, "records">, from: Day, to: Day): Promise<ValuesMoved | null> => {
  const [latest, before] = await finishedExercises(records, {
    where: (query) => query.where("finishedOn", "<=", to),
    page: { limit: 2, offset: 0 },
  });
  if (!latest?.finishedOn || !before?.finishedOn || latest.finishedOn < from) return null;
  const said = sayDrift(driftBetween(before.answers, latest.answers));
  return { before: before.finishedOn, after: latest.finishedOn, said };
};

/** Null when there is nothing more to ask. An exercise that has not begun has no id. */
export const questionOf = ({
  id,
  answers,
  seed,
}: Pick<ValuesExercise, "answers" | "seed"> & { id: string | null }): ValuesQuestion | null => {
  const shown = nextQuestion(choicesOf(answers), seed);
  if (!shown) return null;
  const values = shown.flatMap((place) => valueIds[place] ?? []);
  const [first, second] = values;
  const isVignette = values.length === 2 && first !== undefined && second !== undefined;
  const situations = isVignette ? situationsOf(first, second, answers.length % 2 === 0 ? 0 : 1) : [];
  return {
    exerciseId: id,
    seed,
    number: answers.length + 1,
    most: mostQuestions,
    kind: isVignette ? "vignette" : "best-worst",
    options: values.map((valueId, place) => ({
      valueId,
      label: valueLabel(valueId),
      text: situations[place] ?? workValueWords[valueId].means,
    })),
    sureOfTopThree: answers.length === 0 ? 0 : weighingOf(answers).sureOfTopThree,
  };
};

export const resultOf = (exercise: ValuesExercise, today: Day): ValuesResult => {
  const weighing = weighingOf(exercise.answers);
  return {
    exerciseId: exercise.id,
    on: exercise.finishedOn ?? today,
    finished: exercise.finishedOn !== null,
    stopped: exercise.stopped,
    questions: exercise.answers.length,
    ...weighing,
    said: sayWeighing(weighing, exercise.answers.length, exercise.stopped),
    notes: carefulNotesOf(exercise.answers),
  };
};

/** Brings the ten value records to what the latest finished exercise found; takes them away when there is none any more. */
export const writeWorkValues = async (records: Records): Promise<void> => {
  const latest = await latestExercise(records);
  const before = new Map((await records.list(workValueKind)).map((one) => [one.id, one]));
  if (!latest?.finishedOn) {
    for (const one of before.values()) await records.remove(workValueKind, one);
    return;
  }
  for (const { valueId, label, share, low, high, probabilityInTopThree } of weighingOf(latest.answers).values) {
    const measured = { label, share, low, high, probabilityInTopThree, exerciseId: latest.id, measuredOn: latest.finishedOn };
    const standing = before.get(valueId) ?? (await fromBin(records, valueId));
    if (standing) await records.update(workValueKind, standing, measured);
    else await records.create(workValueKind, { id: valueId, ...measured });
  }
};

const fromBin = async (records: Records, id: ValueId) => {
  if (!(await records.anyOf(workValueKind, id))?.deletedAt) return undefined;
  await records.restore(workValueKind, id);
  return records.get(workValueKind, id);
};

const drawnShares = 256;

/** A page asks for the same exercise several times. */
const mostKept = 20;

const weighedShares = keepLatest(mostKept, (answers: readonly ValuesAnswer[]) => {
  const posterior = posteriorOf(choicesOf(answers), drawnShares);
  const table = sharesOf(posterior);
  const drawn = Array.from({ length: posterior.size }, (_, row) => table.subarray(row * count, (row + 1) * count));
  const shares = Array.from(
    { length: count },
    (_, value) => drawn.reduce((sum, row) => sum + (row[value] ?? 0), 0) / drawn.length,
  );
  return { shares, drawn };
});

export interface DrawnValues {
  /** Mean shares of the ten values, 0 to 1 over all of them. */
  shares: number[];
  /** Draws of the same from their posterior. */
  drawn: Float64Array[];
  on: Day;
}

/** The values of the latest finished exercise with their uncertainty as draws; null before the first. */
export const drawnValues = async (records: Records): Promise<DrawnValues | null> => {
  const exercise = await latestExercise(records);
  if (!exercise?.finishedOn || exercise.answers.length === 0) return null;
  return { ...weighedShares(exercise.answers), on: exercise.finishedOn };
};
