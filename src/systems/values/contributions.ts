// What values, energy and success add to the other systems: sparse lines for Today, reasons to look again, and what happened.

import { addMonths, type Day, sayDay } from "../../core/day.ts";
import { within } from "../../database/listing.ts";
import type { Context } from "../../operations/context.ts";
import type { AgendaItem, Happening, ImportFormat, Signal } from "../../operations/contributions.ts";
import { tableFormat } from "../../operations/table-verbs.ts";
import { finishedAny } from "../questionnaires/index.ts";
import { energyTable } from "./formats/csv.ts";
import { driftBetween } from "./rules/drift.ts";
import { mostQuestions } from "./rules/question.ts";
import { energyEntriesOf, exercisesOf, finishedExercises, lastEnergyEntry, statementsOf } from "./store.ts";

const energyRestsMonths = 6;
const valuesHoldMonths = 12;

const line = (item: Pick<AgendaItem, "key" | "title" | "reason" | "records" | "minutes">): AgendaItem => ({
  ...item,
  goalWeight: 0.2,
  costOfDelay: 0.1,
  chore: true,
});

/** One line at the most: go on with an exercise, weigh values at all, or look at energy again. */
export const agenda = async ({ records, today }: Context): Promise<AgendaItem[]> => {
  // One is under way at the most, and stands before all that were finished.
  const [latest] = await exercisesOf(records, { page: { limit: 1, offset: 0 } });
  const open = latest?.finishedOn === null ? latest : undefined;
  if (open && open.startedOn < today)
    return [
      line({
        key: `assessment:values:${open.id}`,
        title: "Go on weighing your work values",
        reason: `${open.answers.length} of at most ${mostQuestions} questions answered since ${sayDay(open.startedOn)}.`,
        records: [{ kind: "values-exercise", id: open.id, label: "Work values" }],
        minutes: Math.max(2, Math.ceil((mostQuestions - open.answers.length) / 3)),
      }),
    ];
  // One thing at a time: before the first questionnaire Today asks for that one.
  if (!latest && !(await finishedAny(records))) return [];
  if (!latest)
    return [
      line({
        key: "assessment:values",
        title: "Weigh what matters most to you in work",
        reason: "Your goals are not held against your values yet: at most 25 choices, and it stops by itself.",
        records: [],
        minutes: 10,
      }),
    ];
  const last = await lastEnergyEntry(records);
  if (!last || addMonths(last.day, energyRestsMonths) > today) return [];
  return [
    line({
      key: `assessment:energy:${last.id}`,
      title: "Look again at what gives you energy",
      reason: `Your last note is of ${sayDay(last.day)}: “${last.what}”. Work changes what it asks of you.`,
      records: [{ kind: "energy-entry", id: last.id, label: last.what }],
      minutes: 5,
    }),
  ];
};

/** Values weighed more than a year ago, and values that have moved. */
export const signals = async ({ records, today }: Context): Promise<Signal[]> => {
  const [latest, before] = (await finishedExercises(records, { page: { limit: 2, offset: 0 } })).flatMap((exercise) =>
    exercise.finishedOn ? [{ ...exercise, finishedOn: exercise.finishedOn }] : [],
  );
  if (!latest) return [];
  const due = addMonths(latest.finishedOn, valuesHoldMonths);
  const record = { kind: "values-exercise", id: latest.id, label: "Work values" };
  if (due <= today)
    return [
      {
        key: `assessment:values-old:${latest.id}`,
        about: "date",
        title: "Your values were weighed more than a year ago",
        reason: `You weighed them on ${sayDay(latest.finishedOn)}. Weighing again shows what has moved beyond chance.`,
        since: due,
        records: [record],
        opens: { label: "Weigh them again", place: "values-exercise" },
      },
    ];
  if (!before || addMonths(latest.finishedOn, energyRestsMonths) <= today) return [];
  const moved = driftBetween(before.answers, latest.answers).filter((change) => change.drift !== null);
  if (moved.length === 0) return [];
  const said = moved.map(({ label, drift }) => `${label} matters ${drift === "up" ? "more" : "less"}`).join(", ");
  return [
    {
      key: `assessment:drift:${latest.id}`,
      about: "event",
      title: "What matters to you has moved",
      reason: `Between ${sayDay(before.finishedOn)} and ${sayDay(latest.finishedOn)}: ${said}, beyond the uncertainty of both. Do your goals still fit?`,
      since: latest.finishedOn,
      records: [record, ...moved.map(({ valueId, label }) => ({ kind: "work-value", id: valueId, label }))],
      opens: { label: "See what has moved", place: "values" },
    },
  ];
};

export const happened = async ({ records }: Context, from: Day, to: Day): Promise<Happening[]> => {
  const finished = await finishedExercises(records, { where: within("finishedOn", from, to) });
  const exercises = finished.flatMap(({ id, finishedOn, answers }): Happening[] => {
    if (!finishedOn) return [];
    const seconds = answers.reduce((sum, answer) => sum + (answer.seconds ?? 0), 0);
    const record = { kind: "values-exercise", id, label: "Work values" };
    return [{ day: finishedOn, kind: "done", title: "Weighed work values", minutes: Math.round(seconds / 60) || null, record }];
  });
  const statements = (await statementsOf(records, { where: within("since", from, to) })).map(
    ({ id, since, words }): Happening => {
      const label = words.slice(0, 120);
      const record = { kind: "success-statement", id, label };
      return { day: since, kind: "changed", title: `Said what success means: ${label}`, minutes: null, record };
    },
  );
  const energy = (await energyEntriesOf(records, from, to)).map(({ id, day, what, energises }): Happening => {
    const said = energises > 0 ? "Energised by" : energises < 0 ? "Drained by" : "Noted";
    const record = { kind: "energy-entry", id, label: what };
    return { day, kind: "felt", title: `${said}: ${what}`, minutes: null, record };
  });
  return [...exercises, ...statements, ...energy];
};

export const energyFormat: ImportFormat = tableFormat("energy notes", energyTable, "energy.import");
