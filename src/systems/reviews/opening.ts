// What a review opens with: what happened, what is unfinished, the last answers beside the questions, goals, signals and the parts to fill in.

import { dayOf, isWithin } from "../../core/day.ts";
import type { Context } from "../../operations/context.ts";
import { readGoals } from "../goals/index.ts";
import { allSignals, allUnfinished, happenings, offeredParts, partAnswer, partsAsked } from "./collect.ts";
import { digestOf, mostOfKind, mostShown } from "./rules/happened.ts";
import { filledDefaults, type OfferedPart, type PeriodDays, partsFor, stepOf, stepsFor } from "./rules/parts.ts";
import { lastDaySoFar, periodAfter } from "./rules/periods.ts";
import { asksForValues, questionsFor } from "./rules/questions.ts";
import { openSignals } from "./rules/signals.ts";
import type { Opening, PartLine, QuestionLine, Review, ReviewEntry, SystemHappening, UnfinishedItem } from "./schema/review.ts";
import { entriesOf, reviewsOf } from "./store.ts";
import { topValuesOf, valuesMoved } from "./values.ts";

export const daysOf = (review: Review, today: string): PeriodDays => ({
  today,
  from: review.from,
  to: lastDaySoFar(review, today),
  next: periodAfter(review.cadence, review).to,
});

export const openingOf = async (context: Context, review: Review): Promise<Opening> => {
  const { records, today } = context;
  const days = daysOf(review, today);
  const entries = await entriesOf(records, review.id);
  const parts = await partsOf(context, review, entries);
  const unfinished = await unfinishedFor(context, days.to, entries);
  const previous = await previousOf(context, review);
  const questions = questionsFor(review.cadence).map(
    ({ id, ask, help }): QuestionLine => ({
      ...{ id, ask, help },
      answer: review.answers[id] ?? "",
      previous: previous?.answers[id] ?? null,
    }),
  );
  return {
    review,
    finishedOn: review.finishedAt && dayOf(review.finishedAt, context.timezone),
    steps: stepsFor(parts),
    happened: digestOf(await happenedIn(context, review), mostShown[review.cadence], mostOfKind[review.cadence]),
    unfinished,
    parts: await partLines(context, review, parts, entries),
    questions,
    previous: previous && { id: previous.id, from: previous.from, to: previous.to },
    goals: await goalsAtAGlance(context, review),
    values: asksForValues(review.cadence) ? await topValuesOf(context) : [],
    valuesMoved: asksForValues(review.cadence) ? await valuesMoved(context, review.from, days.to) : null,
    signals: openSignals(await allSignals(context)),
    entries: entries.map((entry) => ({ ...entry })),
  };
};

const filedFor = (key: string, entries: readonly ReviewEntry[]): number =>
  entries.filter((entry) => entry.what === "filed" && entry.key === key).length;

/** What is due, and what this review wrote already. */
const partsOf = async (context: Context, review: Review, entries: readonly ReviewEntry[]): Promise<OfferedPart[]> => {
  const parts = partsFor(offeredParts(context), review.cadence);
  const due = await partsAsked(context, parts, { cadence: review.cadence, ...daysOf(review, context.today) });
  return parts.filter((part) => due.includes(part) || filedFor(part.key, entries) > 0);
};

const partLines = async (
  context: Context,
  review: Review,
  parts: readonly OfferedPart[],
  entries: readonly ReviewEntry[],
): Promise<PartLine[]> => {
  const days = daysOf(review, context.today);
  const lines: PartLine[] = [];
  for (const part of parts) {
    const { key, ask, operation, most, system, labels = {} } = part;
    const filed = filedFor(key, entries);
    lines.push({
      ...{ key, ask, operation, most, system, filed },
      step: stepOf(part),
      fields: [...part.fields],
      labels: { ...labels },
      defaults: filledDefaults(part, days),
      standing: filed === 0 ? await partAnswer(context, part, { cadence: review.cadence, ...days }) : null,
    });
  }
  return lines;
};

/** What happened in a review's time; the review itself is no part of what it looks back on. */
export const happenedIn = async (context: Context, review: Review): Promise<SystemHappening[]> => {
  const { from, to } = daysOf(review, context.today);
  return (await happenings(context, from, to)).filter(({ record }) => record?.kind !== "review" || record.id !== review.id);
};

const isSettled = ({ what }: ReviewEntry): boolean => what !== "filed";

/** What is unfinished now, with what this review decided; what was moved or dropped is gone from it by itself. */
const unfinishedFor = async (context: Context, by: string, entries: readonly ReviewEntry[]): Promise<UnfinishedItem[]> =>
  (await allUnfinished(context, by)).map(({ key, title, reason, record, system, carry }) => {
    const settled = entries.findLast((entry) => isSettled(entry) && entry.key === key)?.what;
    const decided = settled === undefined ? null : settled === "carried" ? "carry" : "drop";
    return { key, title, reason, record, system, moves: carry !== null, decided };
  });

/** The last finished one of the same length before this. */
const previousOf = async ({ records }: Context, { cadence, from }: Review): Promise<Review | null> => {
  const before = await reviewsOf(
    records,
    (query) => query.where("cadence", "=", cadence).where("status", "=", "done").where("from", "<", from),
    1,
  );
  return before[0] ?? null;
};

/** The goals that are on; a longer review tells as well what became of those that ended in its time. */
const goalsAtAGlance = async (context: Context, review: Review): Promise<Opening["goals"]> => {
  const { from, to } = daysOf(review, context.today);
  const endedInTime = (day: string | undefined) => asksForValues(review.cadence) && isWithin(day, from, to);
  const isOn = (status: string) => status === "active" || status === "paused";
  return (await readGoals(context))
    .filter(({ status, goal, standing: { closed } }) =>
      isOn(status) ? goal.level !== "action" && goal.level !== "milestone" : goal.level !== "action" && endedInTime(closed?.day),
    )
    .map(({ goal, status, progress, forecast, standing: { closed } }) => ({
      id: goal.id,
      title: goal.title,
      status,
      said: progress.said,
      due: goal.due,
      atRisk: forecast.atRisk,
      ended: isOn(status) || !closed ? null : { day: closed.day, note: closed.note },
    }));
};
