// What balance tells the rest of the house: pulses and recovery that are due, what was felt, signals to look again, and what to file weekly.

import { addDays, type Day, daysBetween, sayNearDay, weekday, weekOf } from "../../core/day.ts";
import { dayOfMonth } from "../../core/say.ts";
import { call, reviewPart } from "../../operations/call.ts";
import type { Context } from "../../operations/context.ts";
import type {
  AgendaItem,
  Happening,
  MeasuredDay,
  PartAnswer,
  ReviewPart,
  ReviewTime,
  Signal,
} from "../../operations/contributions.ts";
import { readFelt } from "./felt.ts";
import { daysBetweenPulses } from "./operations/balance.ts";
import { minutesByWeek } from "./rules/capacity.ts";
import { sayPulse } from "./rules/say-pulse.ts";
import { isDueInReview, nextCheck, risenTwice, strainMost, strainScore } from "./rules/strain.ts";
import { twoLow } from "./rules/trends.ts";
import { type Recovery, type RecoveryLog, strainItems, strainOneByOne } from "./schema.ts";
import {
  boundariesOf,
  hoursOf,
  lastPulse,
  lastStrainCheck,
  noBoundaries,
  pulsesOf,
  recoveriesOf,
  recoveryLogsOf,
  strainChecksOf,
} from "./store.ts";

/** Nobody is asked who never began: the first pulse is logged by oneself. */
const pulseItem = async ({ records, today }: Context): Promise<AgendaItem[]> => {
  const last = await lastPulse(records);
  if (!last || last.day > addDays(today, -daysBetweenPulses)) return [];
  return [
    {
      key: `balance:pulse:${last.day}`,
      title: "How is it? Four taps",
      reason: `Your last pulse was ${sayNearDay(last.day, today)}, ${daysBetween(last.day, today)} days ago.`,
      records: [
        { kind: "pulse", id: "next" },
        { kind: "pulse", id: last.id, label: `Pulse of ${dayOfMonth(last.day)}` },
      ],
      minutes: 1,
      goalWeight: 0.5,
      costOfDelay: 0.5,
      nudges: true,
    },
  ];
};

const checkItem = async ({ records, today }: Context): Promise<AgendaItem[]> => {
  const last = await lastStrainCheck(records);
  const { strainEvery } = (await boundariesOf(records)) ?? noBoundaries;
  if (!last || today < nextCheck(last.day, strainEvery)) return [];
  return [
    {
      key: `balance:strain:${last.day}`,
      title: "The strain check: six statements",
      reason: `Your last one was ${sayNearDay(last.day, today)}. It is held against your own earlier ones, and nobody else sees it.`,
      records: [{ kind: "strain-check", id: last.id, label: `Strain check of ${dayOfMonth(last.day)}` }],
      minutes: 3,
      goalWeight: 0.5,
      costOfDelay: 0.4,
      nudges: true,
    },
  ];
};

/** On its own days, or on any day while the week's times are not reached. */
const standsToday = ({ days, weeklyTimes }: Recovery, doneThisWeek: number, today: Day): boolean =>
  doneThisWeek < weeklyTimes && (days.length === 0 || days.includes(weekday(today)));

const recoveryItem = (one: Recovery, logs: readonly RecoveryLog[], today: Day): AgendaItem[] => {
  const monday = weekOf(today);
  const done = logs.filter(({ recoveryId, day }) => recoveryId === one.id && day >= monday);
  if (done.some(({ day }) => day === today) || !standsToday(one, done.length, today)) return [];
  return [
    {
      key: `balance:recovery:${one.id}:${monday}:${done.length}`,
      title: one.title,
      reason: `It does you good: ${done.length} of ${one.weeklyTimes} times this week.`,
      records: [{ kind: "recovery", id: one.id, label: one.title }],
      minutes: one.minutes,
      goalWeight: one.weight,
      costOfDelay: 0.4,
      done: call("recovery.done", { id: one.id }),
      // It is counted by a measure of its own, and never as career effort.
      logsTime: true,
      restores: true,
    },
  ];
};

export const agendaItems = async (context: Context): Promise<AgendaItem[]> => {
  const { records, today } = context;
  const logs = await recoveryLogsOf(records, weekOf(today));
  return [
    ...(await pulseItem(context)),
    ...(await checkItem(context)),
    ...(await recoveriesOf(records)).filter(({ active }) => active).flatMap((one) => recoveryItem(one, logs, today)),
  ];
};

const counted = (days: readonly Day[]): MeasuredDay[] => {
  const counts = new Map<Day, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return [...counts].map(([day, value]) => ({ day, value })).sort((a, b) => a.day.localeCompare(b.day));
};

export const pulsesLogged = async ({ records }: Context, from: Day, to: Day): Promise<MeasuredDay[]> =>
  counted((await pulsesOf(records, from, to)).map(({ day }) => day));

export const timesRecovered = async ({ records }: Context, from: Day, to: Day): Promise<MeasuredDay[]> =>
  counted((await recoveryLogsOf(records, from, to)).map(({ day }) => day));

export const hoursWorked = async ({ records }: Context, from: Day, to: Day): Promise<MeasuredDay[]> =>
  [...minutesByWeek(await hoursOf(records, from, to), "work")].map(([day, minutes]) => ({ day, value: minutes / 60 }));

/** Effort that no other system counts. What was written for a whole week holds that of its days: only the rest stands on its Monday. */
export const careerHours = async ({ records }: Context, from: Day, to: Day): Promise<MeasuredDay[]> => {
  const logged = await hoursOf(records, weekOf(from), addDays(weekOf(to), 6));
  const days = new Map<Day, number>();
  const add = (day: Day, hours: number) => days.set(day, (days.get(day) ?? 0) + hours);
  const byDay = logged.filter(({ sort, span }) => sort === "career" && span === "day");
  for (const { day, hours } of byDay) add(day, hours);
  for (const [week, minutes] of minutesByWeek(logged, "career"))
    add(week, minutes / 60 - byDay.filter(({ day }) => weekOf(day) === week).reduce((sum, { hours }) => sum + hours, 0));
  return [...days]
    .filter(([day, value]) => value > 0 && day >= from && day <= to)
    .map(([day, value]) => ({ day, value }))
    .sort((one, other) => one.day.localeCompare(other.day));
};

export const happened = async ({ records }: Context, from: Day, to: Day): Promise<Happening[]> => {
  const pulses = (await pulsesOf(records, from, to)).map(
    (pulse): Happening => ({
      day: pulse.day,
      kind: "felt",
      title: sayPulse(pulse),
      minutes: null,
      record: { kind: "pulse", id: pulse.id, label: `Pulse of ${dayOfMonth(pulse.day)}` },
    }),
  );
  const checks = (await strainChecksOf(records, from, to)).map(
    (check): Happening => ({
      day: check.day,
      kind: "felt",
      title: `Strain check: ${strainScore(check)} of ${strainMost}.`,
      minutes: null,
      record: { kind: "strain-check", id: check.id, label: `Strain check of ${dayOfMonth(check.day)}` },
    }),
  );
  const titles = new Map((await recoveriesOf(records)).map(({ id, title }) => [id, title]));
  const recovered = (await recoveryLogsOf(records, from, to)).map(
    ({ day, minutes, recoveryId }): Happening => ({
      day,
      kind: "done",
      title: titles.get(recoveryId) ?? "Recovery",
      minutes,
      rests: true,
      record: titles.has(recoveryId) ? { kind: "recovery", id: recoveryId } : null,
    }),
  );
  return [...pulses, ...checks, ...recovered].sort((a, b) => a.day.localeCompare(b.day));
};

export const reviewParts: readonly ReviewPart[] = [
  reviewPart("strain.log", {
    key: "strain",
    cadences: ["week", "month"],
    ask: "How much strain was there in the last two weeks? Six statements, from 0 (never) to 4 (every day).",
    fields: strainOneByOne,
    labels: Object.fromEntries(strainOneByOne.map((name, at) => [name, strainItems[at] ?? name])),
    defaults: { day: "{today}" },
    most: 1,
  }),
  reviewPart("pulse.log", {
    key: "pulse",
    cadences: ["week", "month"],
    ask: "How is it: energy, load, sleep, meaning?",
    fields: ["energy", "load", "sleep", "meaning"],
    labels: {
      energy: "Energy, from empty (1) to full (5)",
      load: "Load, from very light (1) to too much (5)",
      sleep: "Sleep, from bad (1) to good (5)",
      meaning: "Meaning of what you do, from none (1) to a lot (5)",
    },
    defaults: { day: "{today}" },
    most: 1,
  }),
  reviewPart("hours.log", {
    key: "hours",
    cadences: ["week"],
    ask: "How many hours did you work this week?",
    fields: ["hours"],
    labels: { hours: "Hours worked" },
    defaults: { sort: "work", span: "week", day: "{from}" },
    most: 1,
  }),
];

/** The strain check is asked for in the rhythm the person wants, and by whichever review comes first. */
export const asks = async ({ records }: Context, part: string, { cadence, today, from }: ReviewTime): Promise<boolean> => {
  if (part !== "strain") return true;
  const last = await lastStrainCheck(records, today);
  const { strainEvery } = (await boundariesOf(records)) ?? noBoundaries;
  return last ? isDueInReview(last.day, strainEvery, today, from) : cadence === strainEvery || cadence === "month";
};

/** One pulse a day and one entry of hours a week: what stands is shown, and changed by saying it again. */
export const answered = async ({ records }: Context, part: string, { today, from }: ReviewTime): Promise<PartAnswer | null> => {
  if (part === "pulse") {
    const [pulse] = await pulsesOf(records, today, today);
    if (!pulse) return null;
    const { energy, load, sleep, meaning, day, id } = pulse;
    return { values: { energy, load, sleep, meaning }, day, record: { kind: "pulse", id, label: `Pulse of ${dayOfMonth(day)}` } };
  }
  if (part !== "hours") return null;
  const week = (await hoursOf(records, from, from)).find(({ sort, span }) => sort === "work" && span === "week");
  if (!week) return null;
  return {
    values: { hours: week.hours },
    day: week.day,
    record: { kind: "hours", id: week.id, label: `${week.hours} h of work` },
  };
};

/** A signal is news for this long, in days. */
const newsFor = 30;

export const signals = async (context: Context): Promise<Signal[]> => {
  const { pulses, checks } = await readFelt(context);
  const low = twoLow(pulses);
  const risen = risenTwice(checks);
  const since = addDays(context.today, -newsFor);
  const found: Signal[] = [];
  if (low && low[1].day >= since)
    found.push({
      key: `balance:low-pulses:${low[1].id}`,
      about: "event",
      title: "Two low pulses in a row",
      reason: `Energy ${low[0].energy} of 5 on ${dayOfMonth(low[0].day)} and ${low[1].energy} of 5 on ${dayOfMonth(low[1].day)}. What gives and what takes energy may have changed.`,
      since: low[1].day,
      records: low.map(({ id, day }) => ({ kind: "pulse", id, label: `Pulse of ${dayOfMonth(day)}` })),
      opens: { label: "The energy part of your assessment", place: "energy" },
    });
  const last = checks.at(-1);
  if (risen && last && last.day >= since)
    found.push({
      key: `balance:strain-twice:${last.id}`,
      about: "event",
      title: "Your strain has risen twice running",
      reason: `${risen.checks.map((check) => `${strainScore(check)} of ${strainMost} on ${dayOfMonth(check.day)}`).join(", ")}: more than chance against your own earlier checks.`,
      since: last.day,
      records: risen.checks.map(({ id, day }) => ({ kind: "strain-check", id, label: `Strain check of ${dayOfMonth(day)}` })),
      opens: { label: "Your balance, and whom to talk to", place: "balance" },
    });
  return found;
};
