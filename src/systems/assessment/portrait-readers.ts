// Gathers the portrait: what every part of knowing yourself has found last, each with its day.
import type { Context } from "../../core/context.ts";
import { dayOf } from "../../core/day.ts";
import type { RecordFields } from "../../core/record.ts";
import { readProfile } from "../../platform/index.ts";
import { findInstrument, latestScores } from "./readers.ts";
import { energyTasks, sayQuadrant } from "./rules/energy.ts";
import { quadrants } from "./schema/energy.ts";
import type { Portrait, PortraitSitting } from "./schema/portrait.ts";
import { latestExercise, resultOf } from "./values-readers.ts";
import { energyEntriesOf, enjoyedRolesOf, limitsOf, statementsOf } from "./values-store.ts";

const strengthsShown = 6;

/** What is marked as sensitive to an employer is left out unless it is asked for: a portrait is printed and handed on. */
export const readPortrait = async (context: Context, sensitive: boolean): Promise<Portrait> => {
  const { records, today } = context;
  const shown = <T extends RecordFields>(all: readonly T[]): T[] => all.filter((one) => sensitive || !one.employerSensitive);
  const profile = await readProfile(records);
  const exercise = await latestExercise(records);
  const entries = shown(await energyEntriesOf(records));
  const tasks = energyTasks(entries);
  const strengths = await readSitting(context, "strengths");
  const found = {
    success: shown(await statementsOf(records))[0] ?? null,
    values: exercise ? resultOf(exercise, today) : null,
    interests: await readSitting(context, "interests"),
    strengths: strengths && {
      ...strengths,
      scales: strengths.scales.toSorted((a, b) => b.value - a.value).slice(0, strengthsShown),
    },
    environment: await readSitting(context, "environment"),
  };
  return {
    name: profile?.displayName ?? null,
    headline: profile?.headline ?? null,
    on: today,
    ...found,
    energy: quadrants.flatMap((quadrant) => {
      const inside = tasks.filter((task) => task.quadrant === quadrant).map((task) => task.what);
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
      ...(found.environment ? [] : ["preferred environment"]),
      ...(entries.length > 0 ? [] : ["energy"]),
    ],
  };
};

const readSitting = async (context: Context, instrumentId: string): Promise<PortraitSitting | null> => {
  const latest = await latestScores(context, instrumentId);
  if (!latest) return null;
  const instrument = await findInstrument(context.records, instrumentId);
  return {
    title: latest.instrument.title,
    on: dayOf(latest.finishedAt, context.timezone),
    validated: latest.instrument.validated,
    scales: latest.scales.map(({ id, label, mean, low, high, min, max }) => ({
      id,
      label,
      value: mean,
      low,
      high,
      min,
      max,
      poles: instrument?.scales.find((scale) => scale.id === id)?.poles ?? null,
    })),
  };
};
