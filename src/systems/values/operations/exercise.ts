// Work values by trade-offs: begin, answer, pause by leaving, stop, look at the result, and compare two exercises.
import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { day } from "../../../core/day-fields.ts";
import { id } from "../../../core/id.ts";
import { newId } from "../../../core/new-id.ts";
import { page, pageInput, pageOf } from "../../../core/page.ts";
import { editFields, recordChoices } from "../../../core/record.ts";
import { refusals, refuse } from "../../../core/refusal.ts";
import { percent } from "../../../core/say.ts";
import type { Owned, Records } from "../../../database/records.ts";
import { operation } from "../../../operations/operation.ts";
import { latestExercise, questionOf, resultOf, writeWorkValues } from "../readers.ts";
import { valuesRefusals } from "../refusals.ts";
import { driftBetween, sayDrift } from "../rules/drift.ts";
import { seedOf } from "../rules/question.ts";
import {
  type ValuesAnswer,
  type ValuesExercise,
  type ValuesQuestion,
  type ValuesResult,
  valueChange,
  valuesExercise,
  valuesQuestion,
  valuesResult,
} from "../schema/exercise.ts";
import { valueId, valueLabel } from "../schema/work-values.ts";
import { exerciseKind, exercisesOf } from "../store.ts";

const turn = z.object({
  question: valuesQuestion.nullable().describe("What to answer next; nothing when the exercise has ended."),
  result: valuesResult.nullable().describe("What was found; nothing while questions are open."),
});
type Turn = z.infer<typeof turn>;

const one = { id: id("The exercise.") };

const given = {
  most: valueId.describe("The value that matters most, or the situation that you would take."),
  least: valueId.nullable().optional().describe("The value that matters least; left out for a choice between two situations."),
  seconds: z.number().min(0).max(86_400).optional().describe("How long it took, in seconds."),
};

const start = operation.write("values.start", {
  summary:
    "Begin to weigh ten work values against each other, with the first answer or without, or go on with the exercise half-way",
  input: z.object({
    note: valuesExercise.shape.note.optional(),
    again: z.boolean().optional().describe("Refuse, rather than go on, when an exercise is half-way."),
    seed: valuesExercise.shape.seed
      .min(0)
      .optional()
      .describe("The order that the first question was shown in (values next says it)."),
    most: given.most.optional().describe("The first answer: the value that matters most."),
    least: given.least.describe("The first answer: the value that matters least."),
    seconds: given.seconds,
  }),
  output: turn,
  refusals: [
    valuesRefusals.exerciseUnderway,
    valuesRefusals.notShown,
    valuesRefusals.sameTwice,
    valuesRefusals.leastMissing,
    valuesRefusals.otherQuestion,
  ],
  handle: async ({ note, again, seed, most, least, seconds }, { records, today }) => {
    const open = await halfWay(records);
    if (open && again) refuse(valuesRefusals.exerciseUnderway, { answers: open.answers.length });
    if (open && most) refuse(valuesRefusals.otherQuestion, { number: open.answers.length + 1 });
    if (open) return turnOf(open, today);
    const newOne = newId();
    const unanswered = { id: newOne, answers: [], seed: seed ?? seedOf(newOne) };
    const first = questionOf(unanswered);
    const answers = first && most ? [checked(first, { most, least, seconds })] : [];
    const begun = await records.create(exerciseKind, {
      ...unanswered,
      answers,
      startedOn: today,
      finishedOn: null,
      stopped: null,
      note: note ?? null,
    });
    return turnOf(begun, today);
  },
  present: (output) => presentTurn(output),
});

const next = operation.read("values.next", {
  summary: "The question that is open in an exercise, or its result when it has ended; the first question when none is half-way",
  input: z.object({
    id: one.id
      .optional()
      .describe("The exercise; without it the one that is half-way, or a new one that begins with its first answer."),
  }),
  output: turn,
  refusals: [refusals.missing],
  handle: async ({ id: asked }, { records, today }) => {
    const exercise = asked === undefined ? await halfWay(records) : await records.get(exerciseKind, asked);
    return exercise
      ? turnOf(exercise, today)
      : { question: questionOf({ id: null, answers: [], seed: seedOf(newId()) }), result: null };
  },
  present: (output) => presentTurn(output),
});

const answer = operation.write("values.answer", {
  summary: "Answer the open question: what matters most of what is shown, and what least",
  input: z.object({
    ...one,
    ...given,
    number: z.number().int().optional().describe("Which question it answers, so that none is answered twice."),
  }),
  output: turn,
  refusals: [
    valuesRefusals.exerciseFinished,
    valuesRefusals.notShown,
    valuesRefusals.sameTwice,
    valuesRefusals.leastMissing,
    valuesRefusals.otherQuestion,
  ],
  positional: ["id", "most", "least"],
  handle: async ({ id: of, number, ...chosen }, { records, today }) => {
    const exercise = await records.get(exerciseKind, of);
    const question = mustBeOpen(exercise);
    if (number !== undefined && number !== question.number) refuse(valuesRefusals.otherQuestion, { number: question.number });
    const answers = [...exercise.answers, checked(question, chosen)];
    const answered = await records.update(exerciseKind, exercise, { answers });
    const following = questionOf(answered);
    if (following) return { question: following, result: null };
    const ended = await records.update(exerciseKind, answered, {
      finishedOn: today,
      stopped: answers.length >= question.most ? ("asked-all" as const) : ("sure" as const),
    });
    await writeWorkValues(records);
    return { question: null, result: resultOf(ended, today) };
  },
  present: (output) => presentTurn(output),
});

const takeBack = operation.write("values.takeBack", {
  summary: "Take the last answer back and see its question again",
  input: z.object(one),
  output: turn,
  refusals: [valuesRefusals.exerciseFinished],
  handle: async ({ id: of }, { records, today }) => {
    const exercise = await records.get(exerciseKind, of);
    if (exercise.finishedOn) refuse(valuesRefusals.exerciseFinished, { on: sayDay(exercise.finishedOn) });
    const back = await records.update(exerciseKind, exercise, { answers: exercise.answers.slice(0, -1) });
    return turnOf(back, today);
  },
  present: (output) => presentTurn(output),
});

const stop = operation.write("values.stop", {
  summary: "End an exercise now; the result says how sure it is",
  input: z.object(one),
  output: valuesResult,
  refusals: [valuesRefusals.exerciseFinished],
  handle: async ({ id: of }, { records, today }) => {
    const exercise = await records.get(exerciseKind, of);
    if (exercise.finishedOn) refuse(valuesRefusals.exerciseFinished, { on: sayDay(exercise.finishedOn) });
    const ended = await records.update(exerciseKind, exercise, { finishedOn: today, stopped: "person" });
    await writeWorkValues(records);
    return resultOf(ended, today);
  },
  present: (output) => presentResult(output),
});

const result = operation.read("values.result", {
  summary: "What matters most to you in work, with how sure that is",
  input: z.object({ id: one.id.optional().describe("The exercise; without it the latest that has ended.") }),
  output: z.object({ result: valuesResult.nullable().describe("Nothing before the first exercise.") }),
  refusals: [refusals.missing],
  handle: async ({ id: asked }, { records, today }) => {
    const exercise = asked === undefined ? await latestExercise(records) : await records.get(exerciseKind, asked);
    return { result: exercise ? resultOf(exercise, today) : null };
  },
  present: ({ result: found }) => (found ? presentResult(found) : "No exercise has ended yet. Begin with: cairn values start"),
});

const exerciseLine = z.object({
  exercise: valuesExercise,
  result: valuesResult,
});

const list = operation.read("values.list", {
  summary: "Your values exercises, the latest first",
  input: z.object(pageInput),
  output: pageOf(exerciseLine),
  handle: async (asked, { records, today }) => {
    const shown = await exercisesOf(records, { page: asked });
    const items = shown.map((exercise) => ({ exercise, result: resultOf(exercise, today) }));
    return page(items, await records.count(exerciseKind), asked);
  },
  present: ({ items }) =>
    items.length === 0
      ? "No exercises yet. Begin with: cairn values start"
      : items
          .map(({ exercise, result: found }) =>
            exercise.finishedOn
              ? `${exercise.id}  ${sayDay(exercise.finishedOn)}: ${found.said}`
              : `${exercise.id}  begun ${sayDay(exercise.startedOn)}, half-way after ${exercise.answers.length} answers.`,
          )
          .join("\n"),
});

const get = operation.read("values.get", {
  summary: "One exercise with its answers and its result",
  input: z.object(one),
  output: exerciseLine,
  handle: async ({ id: of }, { records, today }) => {
    const exercise = await records.get(exerciseKind, of);
    return { exercise, result: resultOf(exercise, today) };
  },
  present: ({ result: found }) => presentResult(found),
});

const update = operation.write("values.update", {
  summary: "Change the note of an exercise, or who may see it; answers stay as they were given",
  input: z.object({ ...editFields, note: valuesExercise.shape.note.optional(), ...recordChoices }),
  output: valuesExercise,
  handle: async ({ id: of, revision, ...patch }, { records }) =>
    records.update(exerciseKind, await records.get(exerciseKind, of), patch, revision),
  present: () => "Saved.",
});

const remove = operation.write("values.remove", {
  summary: "Move an exercise to the bin; your values are then those of the one before",
  input: z.object(one),
  output: z.object({ id: z.string(), title: z.string().describe("What it is called.") }),
  handle: async ({ id: of }, { records }) => {
    const before = await records.get(exerciseKind, of);
    await records.remove(exerciseKind, before);
    await writeWorkValues(records);
    return { id: of, title: exerciseKind.title(before) };
  },
  present: () => "The exercise is in the bin.",
});

const compare = operation.read("values.compare", {
  summary: "How your values moved between two exercises, said only beyond the uncertainty of both",
  input: z.object({
    before: id("The earlier exercise; without it the last but one that has ended.").optional(),
    after: id("The later exercise; without it the latest that has ended.").optional(),
  }),
  output: z.object({
    before: z.object({ id: z.string(), on: day("When it ended.") }),
    after: z.object({ id: z.string(), on: day("When it ended.") }),
    changes: z.array(valueChange).describe("All ten, the clearest change first."),
    said: z.string().describe("What has moved, in a sentence."),
  }),
  refusals: [refusals.missing, valuesRefusals.tooFewExercises],
  positional: ["before", "after"],
  handle: async ({ before, after }, { records }) => {
    const ended = (await exercisesOf(records)).filter((exercise) => exercise.finishedOn !== null);
    const pick = async (asked: string | undefined, place: number): Promise<Owned<ValuesExercise>> => {
      const found = asked === undefined ? ended[place] : await records.get(exerciseKind, asked);
      return found?.finishedOn
        ? found
        : refuse(valuesRefusals.tooFewExercises, { are: ended.length === 0 ? "is none" : "is only one" });
    };
    const [then, now] = [await pick(before, 1), await pick(after, 0)];
    const changes = driftBetween(then.answers, now.answers);
    return {
      before: { id: then.id, on: then.finishedOn ?? "" },
      after: { id: now.id, on: now.finishedOn ?? "" },
      changes,
      said: sayDrift(changes),
    };
  },
  present: ({ before, after, said }) => `${sayDay(before.on)} and ${sayDay(after.on)}: ${said}`,
});

const halfWay = async (records: Records): Promise<Owned<ValuesExercise> | undefined> =>
  (await exercisesOf(records)).find((exercise) => exercise.finishedOn === null);

const turnOf = (exercise: ValuesExercise, today: string): Turn => {
  const question = exercise.finishedOn ? null : questionOf(exercise);
  return question ? { question, result: null } : { question: null, result: resultOf(exercise, today) };
};

const mustBeOpen = (exercise: ValuesExercise): ValuesQuestion => {
  const question = exercise.finishedOn ? null : questionOf(exercise);
  return question ?? refuse(valuesRefusals.exerciseFinished, { on: sayDay(exercise.finishedOn ?? exercise.startedOn) });
};

const checked = (
  { kind, options }: ValuesQuestion,
  { most, least = null, seconds = null }: Pick<ValuesAnswer, "most"> & Partial<Pick<ValuesAnswer, "least" | "seconds">>,
): ValuesAnswer => {
  const shown = options.map((option) => option.valueId);
  const said = options.map((option) => option.label).join(", ");
  for (const chosen of kind === "vignette" || least === null ? [most] : [most, least])
    if (!shown.includes(chosen)) refuse(valuesRefusals.notShown, { value: valueLabel(chosen), shown: said });
  if (kind === "vignette") return { shown, most, least: null, seconds };
  if (least === null) return refuse(valuesRefusals.leastMissing, { shown: said });
  if (least === most) refuse(valuesRefusals.sameTwice, { value: valueLabel(most) });
  return { shown, most, least, seconds };
};

const presentResult = ({ said, values, notes }: ValuesResult): string =>
  [
    said,
    ...values.map(
      (value) =>
        `  ${percent(value.share).padStart(5)} (${percent(value.low)} to ${percent(value.high)})  ${value.label}${value.standing === "open" ? "  not yet distinguishable" : ""}`,
    ),
    ...notes.map((note) => note.said),
  ].join("\n");

const presentTurn = ({ question, result: found }: Turn): string => {
  if (found) return presentResult(found);
  if (!question) return "";
  const asks =
    question.kind === "vignette"
      ? "Which of the two would you take?"
      : "Which of these matters most to you in work, and which least?";
  const way = question.exerciseId
    ? `cairn values answer ${question.exerciseId} MOST${question.kind === "vignette" ? "" : " LEAST"}`
    : `cairn values start --seed ${question.seed} --most MOST --least LEAST`;
  return [
    `Question ${question.number} of at most ${question.most}. ${asks}`,
    ...question.options.map((option) => `  ${option.valueId}: ${option.text}`),
    way,
  ].join("\n");
};

export const exercises = { start, next, answer, takeBack, stop, result, list, get, update, remove, compare };
