// The sample career's values a year apart, what gives her energy and what takes it, two roles enjoyed, what success means, and one limit.

import { addDays } from "../../core/day.ts";
import { keepLatest } from "../../core/keep-latest.ts";
import type { Context } from "../../operations/context.ts";
import { writeWorkValues } from "./readers.ts";
import { simulatedExercise } from "./rules/simulated-person.ts";
import type { EnergyEntry } from "./schema/energy.ts";
import { type ValueId, valueIds } from "./schema/work-values.ts";
import { energyKind, enjoyedRoleKind, exerciseKind, limitKind, successKind } from "./store.ts";

type Weights = Record<ValueId, number>;

const valuesBefore: Weights = {
  mastery: 3.2,
  autonomy: 4.2,
  recognition: 2.6,
  variety: 1.2,
  balance: 0.8,
  income: 0.2,
  belonging: 0.4,
  helping: -0.8,
  security: -1.6,
  influence: -2.2,
};

const valuesNow: Weights = {
  ...valuesBefore,
  influence: 3.6,
  helping: 2.6,
  recognition: -0.4,
  mastery: 3.4,
  autonomy: 1.6,
};

type Note = Pick<EnergyEntry, "what" | "energises" | "excel" | "often" | "note"> & { days: number };

const notes: readonly Note[] = [
  {
    days: 52,
    what: "Writing the launch story",
    energises: 2,
    excel: 3,
    often: "monthly",
    note: "Time flies until the second draft.",
  },
  {
    days: 51,
    what: "Monthly campaign report",
    energises: -1,
    excel: 2,
    often: "monthly",
    note: "Everybody asks me for it by now.",
  },
  {
    days: 49,
    what: "Showing Tomas how to plan a campaign",
    energises: 2,
    excel: 1,
    often: "weekly",
    note: "His plan got better while we talked.",
  },
  { days: 48, what: "Budget spreadsheet", energises: -1, excel: 1, often: "monthly", note: null },
  { days: 47, what: "Search advertising set-up", energises: -1, excel: 1, often: "weekly", note: null },
  { days: 45, what: "Monthly campaign report", energises: -1, excel: 2, often: "monthly", note: null },
  { days: 44, what: "Campaign planning with the product team", energises: 2, excel: 2, often: "weekly", note: null },
  { days: 42, what: "Showing Tomas how to plan a campaign", energises: 1, excel: 1, often: "weekly", note: null },
  { days: 40, what: "Customer interviews", energises: 1, excel: 2, often: "monthly", note: "The best lines are theirs." },
  { days: 39, what: "Campaign planning with the product team", energises: 1, excel: 2, often: "weekly", note: null },
  { days: 37, what: "Budget spreadsheet", energises: -2, excel: 0, often: "monthly", note: "Put off until Thursday evening." },
  { days: 35, what: "Showing Tomas how to plan a campaign", energises: 2, excel: 2, often: "weekly", note: null },
  { days: 33, what: "Monthly campaign report", energises: -2, excel: 3, often: "monthly", note: "Two hours of copying numbers." },
  {
    days: 30,
    what: "Data analysis for the newsletter test",
    energises: 1,
    excel: 1,
    often: "weekly",
    note: "Wanted to go on after six.",
  },
  { days: 28, what: "Campaign planning with the product team", energises: 2, excel: 3, often: "weekly", note: null },
  {
    days: 26,
    what: "Presenting results to the managers",
    energises: 1,
    excel: null,
    often: "rarely",
    note: "Nervous before, awake after.",
  },
  { days: 23, what: "Budget spreadsheet", energises: -1, excel: 0, often: "monthly", note: null },
];

/** Half of the time of the whole sample, and always the same. */
const exercise = keepLatest(2, ({ utilities, seed }: { utilities: readonly number[]; seed: number }) =>
  simulatedExercise({ utilities, lapses: 0 }, seed + 1, seed),
);

export const sample = async ({ records, today }: Context): Promise<void> => {
  const at = (daysAgo: number) => records.at(() => `${addDays(today, -daysAgo)}T18:20:00.000Z`);

  const weigh = async (weights: Weights, daysAgo: number, seed: number, note: string) => {
    const then = at(daysAgo);
    const on = addDays(today, -daysAgo);
    const utilities = valueIds.map((id) => weights[id]);
    const answers = exercise({ utilities, seed }).map(({ shown, most, least }, place) => ({
      shown: shown.map(valueAt),
      most: valueAt(most),
      least: least === null ? null : valueAt(least),
      seconds: 9 + (place % 5) * 3,
    }));
    const stopped = answers.length < 25 ? ("sure" as const) : ("asked-all" as const);
    await then.create(exerciseKind, { startedOn: on, finishedOn: on, stopped, seed, answers, note });
    await writeWorkValues(then);
  };
  await weigh(valuesBefore, 390, 243, "After a year of campaigns of my own.");
  await weigh(valuesNow, 29, 292, "Two interns later; asked to stand in for the team lead twice.");

  for (const { days, ...note } of notes)
    await at(days).create(energyKind, { ...note, role: "Content marketer", day: addDays(today, -days) });
  await at(50).create(enjoyedRoleKind, {
    title: "Volunteer coordinator at a film festival",
    roleId: null,
    enjoyed: 5,
    good: "Thirty people, one week, everybody knew why they were there.",
    missing: "Nothing was written down for the next year.",
  });
  await at(50).create(enjoyedRoleKind, {
    title: "Content Marketing Specialist",
    roleId: null,
    enjoyed: 4,
    good: "Own campaigns from the first idea to the numbers.",
    missing: "Reports that nobody reads.",
  });
  await at(395).create(successKind, {
    words: "To be known for campaigns that people remember.",
    horizon: null,
    signs: null,
    since: addDays(today, -395),
  });
  await at(28).create(successKind, {
    words: "To lead a small team that does its best work, and to be home for supper.",
    horizon: "in three years",
    signs: "On a Tuesday two people have tried something new because I made room for it, and my laptop is shut at six.",
    since: addDays(today, -28),
  });
  await at(28).create(limitKind, {
    about: "hours",
    words: "No more than 42 hours a week, travel included",
    amount: 42,
    unit: "hours a week",
    saidOn: addDays(today, -28),
  });
};

const valueAt = (place: number): ValueId => valueIds[place] ?? "mastery";
