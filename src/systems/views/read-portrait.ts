// Gathers the portrait: what every part of knowing yourself has found last, each with its day.

import { dayOf } from "../../core/day.ts";
import type { RecordFields } from "../../core/record.ts";
import type { Records } from "../../database/records.ts";
import type { Context } from "../../operations/context.ts";
import { readProfile } from "../../platform/index.ts";
import { findInstrument, latestScores, ownInstruments } from "../questionnaires/index.ts";
import {
  energyEntriesOf,
  energyTasks,
  enjoyedRolesOf,
  latestExercise,
  limitsOf,
  resultOf,
  sayQuadrant,
  sayTask,
  statementsOf,
} from "../values/index.ts";
import { quadrants } from "../values/shared.ts";
import { readOthers } from "./readers.ts";
import type { Portrait, PortraitSitting } from "./schema/portrait.ts";

/** What is marked as sensitive to an employer is left out unless it is asked for: a portrait is printed and handed on. */
export const readPortrait = async (context: Context, sensitive: boolean): Promise<Portrait> => {
  const { records, today } = context;
  const shown = <T extends RecordFields>(all: readonly T[]): T[] => all.filter((one) => sensitive || !one.employerSensitive);
  const profile = await readProfile(records);
  const exercise = await latestExercise(records);
  const entries = shown(await energyEntriesOf(records));
  const tasks = energyTasks(entries);
  const strengths = await readSitting(context, "strengths");
  const own = await ownInstruments(records);
  const found = {
    success: shown(await statementsOf(records))[0] ?? null,
    values: exercise ? resultOf(exercise, today) : null,
    interests: await readSitting(context, "interests"),
    strengths: strengths && {
      ...strengths,
      scales: strengths.scales.toSorted((a, b) => b.value - a.value),
    },
    personality: await readSitting(context, "big-five"),
    environment: await readSitting(context, "environment"),
    own: (await Promise.all(own.map(({ id }) => readSitting(context, id)))).filter((one) => one !== null),
    others: await readPortraitOthers(records, sensitive),
  };
  return {
    name: profile?.displayName ?? null,
    headline: profile?.headline ?? null,
    on: today,
    ...found,
    energy: quadrants.flatMap((quadrant) => {
      const inside = tasks.filter((task) => task.quadrant === quadrant).map(sayTask);
      return inside.length === 0 ? [] : [{ quadrant, title: sayQuadrant[quadrant].title, tasks: inside }];
    }),
    energyEntries: entries.length,
    energySince: entries.at(-1)?.day ?? null,
    roles: shown(await enjoyedRolesOf(records)),
    limits: shown(await limitsOf(records)),
    missing: [
      ...(found.success ? [] : ["what success means"]),
      ...(found.values ? [] : ["work values"]),
      ...(found.interests ? [] : ["interests"]),
      ...(found.strengths ? [] : ["strengths"]),
      ...(found.personality ? [] : ["personality"]),
      ...(found.environment ? [] : ["preferred environment"]),
      ...(entries.length > 0 ? [] : ["energy"]),
      ...(found.others ? [] : ["how others see you"]),
    ],
  };
};

const readPortraitOthers = async (records: Records, sensitive: boolean): Promise<Portrait["others"]> => {
  const { instrument, shown, scales } = await readOthers(records, "strengths", sensitive);
  const people = shown.reduce((sum, company) => sum + company.views.length, 0);
  if (people === 0 || scales.every((scale) => scale.others === null)) return null;
  return { title: instrument.title, people, whatItIsNot: instrument.whatItIsNot, scales };
};

const readSitting = async (context: Context, instrumentId: string): Promise<PortraitSitting | null> => {
  const latest = await latestScores(context, instrumentId);
  if (!latest) return null;
  const instrument = await findInstrument(context.records, instrumentId);
  const about = (id: string) => instrument?.scales.find((scale) => scale.id === id);
  const day = (at: string) => dayOf(at, context.timezone);
  const wide = latest.scales.filter(({ id }) => !about(id)?.parent);
  return {
    instrumentId,
    title: latest.instrument.title,
    on: day(latest.finishedAt),
    validated: latest.instrument.validated,
    whatItIsNot: instrument?.whatItIsNot ?? null,
    scales: (wide.length > 0 ? wide : latest.scales).map(({ mean, finishedAt, ...scale }) => ({
      ...scale,
      value: mean,
      on: day(finishedAt),
      poles: about(scale.id)?.poles ?? null,
    })),
  };
};
