// The sample career's balance: ten months of pulses with a hard phase and the way out of it, monthly checks, hours, boundaries, recovery.

import { addDays, type Day, weekday, weekOf } from "../../core/day.ts";
import type { Records } from "../../database/records.ts";
import type { Context } from "../../operations/context.ts";
import {
  boundariesOf,
  keptPrivate,
  logRecovery,
  recoveryKind,
  timeOffKind,
  writeBoundaries,
  writeHours,
  writePulse,
  writeStrainCheck,
} from "./store.ts";

const daysBack = 300;
/** Days ago between which it was hard: a relaunch with two people missing. */
const hard = { from: 235, to: 170 } as const;

/** Small ups and downs that are the same in every sample. */
const sways = [0, 0, 0, 1, 0, -1, 0, 0, 0, 0, 1, 0, 0, -1, 0, 0, 0, 1, 0, 0, 0, 0, -1] as const;
const swayAt = (step: number): number => sways[step % sways.length] ?? 0;
const within = (value: number): number => Math.max(1, Math.min(5, value));

const pulseAt = (ago: number, step: number) => {
  const isHard = ago <= hard.from && ago >= hard.to;
  const isMending = ago < hard.to && ago > hard.to - 40;
  const [energy, load, sleep, meaning] = isHard ? [2, 5, 2, 3] : isMending ? [3, 3, 3, 4] : [4, 3, 4, 4];
  return {
    energy: within(energy + swayAt(step)),
    load: within(load + swayAt(step * 3 + 4)),
    sleep: within(sleep + swayAt(step * 2 + 7)),
    meaning: within(meaning + swayAt(step * 5 + 10)),
  };
};

/** Answers to the six statements, oldest first, about a month apart. */
const checks: readonly (readonly number[])[] = [
  [1, 1, 0, 1, 0, 1],
  [1, 1, 1, 1, 0, 1],
  [1, 2, 1, 1, 1, 1],
  [2, 2, 2, 2, 1, 2],
  [3, 3, 2, 3, 3, 3],
  [2, 2, 2, 2, 2, 2],
  [1, 2, 1, 1, 1, 1],
  [1, 1, 1, 1, 0, 1],
  [1, 1, 0, 1, 0, 1],
  [1, 1, 0, 1, 1, 1],
];

const hoursOfWeek = (ago: number): number => {
  if (ago <= hard.from && ago >= hard.to) return 46 + swayAt(ago);
  return ago < 60 && ago > 50 ? 16 : 38 + swayAt(ago);
};

export const sample = async ({ records, today }: Context): Promise<void> => {
  const ago = (days: number): Day => addDays(today, -days);
  const evening = (day: Day): Records => records.at(() => `${day}T17:45:00.000Z`);

  for (let step = 0, days: number = daysBack; days >= 2; step++, days -= step % 3 === 0 ? 3 : 4) {
    const day = ago(days);
    const note = days === 205 || days === 204 ? "Third weekend in a row. I said so to Ines." : null;
    await writePulse(evening(day), { ...pulseAt(days, step), day, note });
  }
  for (const [at, answers] of checks.entries()) {
    const day = ago(daysBack - 10 - at * 30);
    await writeStrainCheck(evening(day), { answers: [...answers], day, note: null });
  }
  for (let weeks = 42; weeks >= 1; weeks--) {
    const day = weekOf(ago(weeks * 7));
    await writeHours(evening(addDays(day, 4)), { sort: "work", span: "week", day, hours: hoursOfWeek(weeks * 7), note: null });
  }

  const settled = evening(ago(hard.to - 5));
  if (!(await boundariesOf(records)))
    await writeBoundaries(settled, {
      hoursInTotal: 45,
      workHours: 38,
      quiet: [1, 2, 3, 4, 5, 6, 7].map((day) => ({ weekday: day, from: "20:00", to: "07:00" })),
      // Somebody who looks around on a Sunday is to find a day with something on it.
      daysOff: [weekday(today) === 7 ? 6 : 7],
      strainEvery: "month",
    });
  const past = weekOf(ago(58));
  await settled.create(timeOffKind, {
    from: past,
    to: addDays(past, 6),
    label: "Walking in the mountains",
    sourceId: null,
    ...keptPrivate,
  });
  const coming = weekOf(addDays(today, 33));
  await settled.create(timeOffKind, {
    from: addDays(coming, 2),
    to: addDays(coming, 8),
    label: "Winter holiday",
    sourceId: null,
    ...keptPrivate,
  });

  await sampleRecovery(settled, evening, today);
};

const sampleRecovery = async (settled: Records, evening: (day: Day) => Records, today: Day): Promise<void> => {
  const swim = await settled.create(recoveryKind, {
    title: "Swim before work",
    minutes: 45,
    weeklyTimes: 2,
    days: [2, 4],
    weight: 0.6,
    active: true,
    ...keptPrivate,
  });
  const quiet = await settled.create(recoveryKind, {
    title: "An evening without a screen",
    minutes: 120,
    weeklyTimes: 1,
    days: [],
    weight: 0.5,
    active: true,
    ...keptPrivate,
  });
  for (let days = 160; days >= 1; days--) {
    const day = addDays(today, -days);
    const done = (weekday(day) === 2 || weekday(day) === 4) && days % 5 !== 0;
    if (done) await logRecovery(evening(day), { recoveryId: swim.id, day, minutes: swim.minutes });
    if (weekday(day) === 6 && days % 4 !== 0)
      await logRecovery(evening(day), { recoveryId: quiet.id, day, minutes: quiet.minutes });
  }
};
