// What questionnaires add to the other systems: a line for Today, a date to look again, what happened, a countable measure, a file to read.

import { addDays, addMonths, type Day, dayOf, daysBetween, sayDay } from "../../core/day.ts";
import type { Owned } from "../../database/records.ts";
import type { Context } from "../../operations/context.ts";
import type { AgendaItem, Happening, ImportFormat, MeasuredDay, Signal } from "../../operations/contributions.ts";
import { isSittingFile } from "./operations/sitting-files.ts";
import { allInstruments, finishedSittings } from "./readers.ts";
import type { Sitting } from "./schema/sitting.ts";
import { sittingKind } from "./store.ts";

const waitingDays = 2;
const lookAgainMonths = 12;

/** One line at the most: go on with what was begun, begin at all, or look again after a year. */
export const agenda = async (context: Context): Promise<AgendaItem[]> => {
  const { records, today } = context;
  // One of an instrument at the most.
  const open = await records.list(sittingKind, {
    where: (query) => query.where("finishedAt", "is", null),
    orderBy: (query) => query.orderBy("finishedAt", "desc").orderBy("id", "desc"),
  });
  const waiting = open.find((one) => daysBetween(dayIn(context, one.updatedAt), today) > waitingDays);
  if (waiting) return [await goOn(context, waiting)];
  if (open.length > 0) return [];
  const [last] = await records.list(sittingKind, {
    where: (query) => query.where("finishedAt", "is not", null),
    orderBy: (query) => query.orderBy("finishedAt", "desc").orderBy("id", "desc"),
    page: { limit: 1, offset: 0 },
  });
  if (!last?.finishedAt) return [begin];
  const day = dayIn(context, last.finishedAt);
  if (addMonths(day, lookAgainMonths) > today) return [];
  return [
    line({
      key: "assessment:look-again",
      title: "Look again at what draws you",
      reason: `You last answered “${last.instrumentTitle}” on ${sayDay(day)}. A second sitting shows what has changed beyond chance.`,
      records: [{ kind: "sitting", id: last.id, label: last.instrumentTitle }],
      minutes: 10,
      goalWeight: 0.2,
    }),
  ];
};

const dayIn = ({ timezone }: Context, at: string): Day => dayOf(at, timezone);

const line = (item: Pick<AgendaItem, "key" | "title" | "reason" | "records" | "minutes" | "goalWeight">): AgendaItem => ({
  ...item,
  costOfDelay: 0.1,
  chore: true,
});

const begin = line({
  key: "assessment:begin",
  title: "Find out which work draws you: interests, 48 activities",
  reason: "Nothing is known yet of what you like, value and are good at. Roles can then be held against it.",
  records: [{ kind: "instrument", id: "interests", label: "Interests" }],
  minutes: 7,
  goalWeight: 0.2,
});

const goOn = async ({ records, ...context }: Context, waiting: Owned<Sitting>): Promise<AgendaItem> => {
  const instrument = (await allInstruments(records)).find((one) => one.id === waiting.instrumentId);
  const of = instrument?.items.length ?? 0;
  const answered = Object.keys(waiting.answers).length;
  return line({
    key: `assessment:sitting:${waiting.id}`,
    title: `Go on with “${waiting.instrumentTitle}”`,
    reason: `${answered} of ${of} answered; it waits since ${sayDay(dayOf(waiting.updatedAt, context.timezone))}.`,
    records: [{ kind: "sitting", id: waiting.id, label: waiting.instrumentTitle }],
    minutes: Math.max(1, Math.ceil(((instrument?.minutes ?? 5) * (of - answered)) / Math.max(1, of) || 1)),
    goalWeight: 0.2,
  });
};

/** Instruments that were answered once and not for a year. */
export const signals = async (context: Context): Promise<Signal[]> => {
  const { records, today } = context;
  const found: Signal[] = [];
  for (const { id, title } of await allInstruments(records)) {
    const [last] = await finishedSittings(records, id, { limit: 1, offset: 0 });
    if (!last?.finishedAt) continue;
    const day = dayIn(context, last.finishedAt);
    const due = addMonths(day, lookAgainMonths);
    if (due > today) continue;
    found.push({
      key: `assessment:old:${last.id}`,
      about: "date",
      title: `${title}: last looked at ${monthsBetween(day, today)} months ago`,
      reason: `You finished it on ${sayDay(day)}. Work and life have moved since; answering again shows what has changed beyond chance.`,
      since: due,
      records: [{ kind: "sitting", id: last.id, label: title }],
      opens: { label: `Answer “${title}” again`, record: { kind: "instrument", id, label: title } },
    });
  }
  return found;
};

const monthsBetween = (from: Day, to: Day): number => {
  let months = 0;
  while (addMonths(from, months + 1) <= to) months++;
  return months;
};

const finishedBetween = async (context: Context, from: Day, to: Day) => {
  // An instant of a day lies within a day of it, in whatever zone.
  const finished = await context.records.list(sittingKind, {
    where: (query) => query.where("finishedAt", ">=", addDays(from, -1)).where("finishedAt", "<", addDays(to, 2)),
    orderBy: (query) => query.orderBy("finishedAt"),
  });
  return finished
    .flatMap((one) => (one.finishedAt ? [{ one, day: dayIn(context, one.finishedAt) }] : []))
    .filter(({ day }) => day >= from && day <= to);
};

export const happened = async (context: Context, from: Day, to: Day): Promise<Happening[]> =>
  (await finishedBetween(context, from, to)).map(({ one, day }) => ({
    day,
    kind: "done",
    title: `Answered “${one.instrumentTitle}”`,
    minutes: Math.round(Object.values(one.milliseconds).reduce((sum, time) => sum + time, 0) / 60_000) || null,
    record: { kind: "sitting", id: one.id, label: one.instrumentTitle },
  }));

export const sittingsMeasure = {
  key: "assessment.sittings",
  label: "Questionnaires answered",
  unit: "sittings",
  values: async (context: Context, from: Day, to: Day): Promise<MeasuredDay[]> =>
    (await finishedBetween(context, from, to)).map(({ day }) => ({ day, value: 1 })),
};

export const sittingFormat: ImportFormat = {
  label: "a sitting that Cairn wrote",
  recognises: isSittingFile,
  operation: "sittings.import",
};
