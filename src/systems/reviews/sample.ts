// The sample career's reviews, decisions and journal over two years, told back from today; what was filed are the sample's own wins and records.

import { addDays, type Day, sayDay } from "../../core/day.ts";
import type { RecordRef } from "../../core/record.ts";
import type { Records } from "../../database/records.ts";
import type { Context } from "../../operations/context.ts";
import { happenings, offeredParts, partAnswer } from "./collect.ts";
import { partsFor } from "./rules/parts.ts";
import { periodBefore, periodOf } from "./rules/periods.ts";
import { sampleDecisions, sampleEntries, sampleReviews, weeksReviewed } from "./sample-texts.ts";
import type { CadenceName, Period, SystemHappening } from "./schema/review.ts";
import { decisionKind, eventKind, journalKind, reviewEntryKind, reviewKind } from "./store.ts";

/** Which part of a weekly review of the sample wrote down what happened in its week. */
const partOf = ({ kind, record, system }: SystemHappening): string | null => {
  if (kind === "won") return "wins";
  if (record?.kind === "setback") return "setbacks";
  if (record?.kind === "pulse") return "pulse";
  if (system !== "reviews") return null;
  return kind === "met" ? "conversation" : kind === "heard" ? "feedback" : null;
};

export const sample = async (context: Context): Promise<void> => {
  await writeJournal(context);
  await writeDecisions(context);
  await writeEvent(context);
  await writeReviews(context);
};

const at = ({ records }: Context, day: Day, time = "15:40:00"): Records => records.at(() => `${day}T${time}.000Z`);

const ago = ({ today }: Context, days: number): Day => addDays(today, -days);

const writeJournal = async (context: Context) => {
  for (const { days, ...entry } of sampleEntries) {
    const day = ago(context, days);
    await at(context, day, "18:20:00").create(journalKind, { ...entry, day, records: [] });
  }
};

const writeDecisions = async (context: Context) => {
  for (const { decided, resolves, resolved, lookAgain, letGo, ...decision } of sampleDecisions) {
    const decidedOn = ago(context, decided);
    await at(context, decidedOn).create(decisionKind, {
      ...{ feelings: null, happened: null, whatCame: null, lesson: null },
      ...decision,
      decidedOn,
      stated: decision.probability,
      restated: [],
      resolvesBy: ago(context, resolves),
      reviewOn: ago(context, lookAgain ?? resolves),
      resolvedOn: resolved === null ? null : ago(context, resolved),
      letGoOn: letGo === undefined ? null : ago(context, letGo),
      records: [],
    });
  }
};

const writeEvent = async (context: Context) => {
  const day = ago(context, 38);
  await at(context, day).create(eventKind, {
    ...{ what: "new-manager", day, title: "Ines takes over as head of marketing" },
    note: "She comes from a larger house and asks for numbers first. My promotion talk starts over.",
    records: [],
  });
};

const writeReviews = async (context: Context) => {
  const { today } = context;
  const all = await happenings(context, ago(context, 740), today);
  for (const [place, { back, seconds, answers }] of weeksReviewed.entries()) {
    const week = periodOf("week", addDays(periodOf("week", today).from, -7 * back));
    // Mostly on Friday, now and then on the Monday after.
    const finished = addDays(week.from, place % 5 === 3 ? 7 : 4);
    const id = await writeReview(context, "week", week, finished, answers, seconds);
    const filed = [...filedIn(all, week, finished), ...(await standingIn(context, week))];
    for (const { key, title, record } of filed) await writeEntry(context, finished, id, key, title, record);
  }
  for (const { cadence, back, seconds, answers } of sampleReviews) {
    let period = periodOf(cadence, today);
    for (let step = 0; step < back; step++) period = periodBefore(cadence, period);
    await writeReview(context, cadence, period, addDays(period.to, 2), answers, seconds);
  }
};

const writeReview = async (
  context: Context,
  cadence: CadenceName,
  period: Period,
  finished: Day,
  answers: Record<string, string>,
  secondsSpent: number,
): Promise<string> => {
  const made = await at(context, finished).create(reviewKind, {
    ...{ cadence, ...period, status: "done", step: 8, answers, secondsSpent },
    finishedAt: `${finished}T15:52:00.000Z`,
  });
  return made.id;
};

interface Filed {
  key: string;
  title: string;
  record: RecordRef;
}

/** What a review wrote of its week; of the pulses the last one, as a review takes one. */
const filedIn = (all: readonly SystemHappening[], { from, to }: Period, finished: Day): Filed[] => {
  const found = all
    .filter(({ day }) => day >= from && day <= (finished < to ? finished : to))
    .flatMap((one): Filed[] => {
      const key = partOf(one);
      if (!key || !one.record) return [];
      const title = key === "pulse" ? (one.record.label ?? one.title) : one.title;
      return [{ key, title, record: { ...one.record, label: title } }];
    });
  const lastPulse = found.findLast(({ key }) => key === "pulse");
  return found.filter((one) => one.key !== "pulse" || one === lastPulse);
};

/** Entries that stand for the whole week, such as its hours. */
const standingIn = async (context: Context, { from, to }: Period): Promise<Filed[]> => {
  const found: Filed[] = [];
  for (const part of partsFor(offeredParts(context), "week").filter(({ key }) => key !== "pulse")) {
    const standing = await partAnswer(context, part, { cadence: "week", today: to, from, to });
    const { record } = standing ?? {};
    if (record?.label) found.push({ key: part.key, title: record.label, record });
  }
  return found;
};

const writeEntry = (context: Context, day: Day, reviewId: string, key: string, title: string, record: RecordRef) =>
  at(context, day).create(reviewEntryKind, { reviewId, what: "filed", key, title: title || sayDay(day), record });
