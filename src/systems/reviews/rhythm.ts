// Where each of the four reviews stands today: which period is next, since when it is asked for, and how many were held.

import { dayOf } from "../../core/day.ts";
import type { Context } from "../../operations/context.ts";
import { dueDay, isAskedFor, periodOf, periodsBack, periodToReview, sayPeriod } from "./rules/periods.ts";
import { type CadenceName, cadenceNames, type PeriodLine, type Review, type Rhythm } from "./schema/review.ts";
import { reviewsOf, rhythmOf } from "./store.ts";

export interface RhythmState {
  rhythm: Rhythm;
  periods: PeriodLine[];
}

const periodsCounted = 12;

const lineOf = (cadence: CadenceName, reviews: readonly Review[], rhythm: Rhythm, context: Context): PeriodLine => {
  const { today, timezone } = context;
  const ofCadence = reviews.filter((review) => review.cadence === cadence);
  const done = ofCadence.filter(({ status }) => status === "done");
  const period = periodToReview(cadence, today, ({ from }) => done.some((review) => review.from === from));
  const review = ofCadence.find(({ from }) => from === period.from);
  const due = dueDay(cadence, period, rhythm.reviewDay);
  const first = ofCadence.at(-1)?.from;
  const back = first === undefined ? [] : periodsBack(cadence, period, first, periodsCounted);
  const last = done
    .map(({ finishedAt }) => finishedAt ?? "")
    .toSorted()
    .at(-1);
  return {
    ...{ cadence, ...period, due },
    title: sayPeriod(cadence, period),
    state: review?.status ?? (today >= due ? "due" : "later"),
    reviewId: review?.id ?? null,
    secondsSpent: review?.secondsSpent ?? 0,
    asked: rhythm.cadences.includes(cadence) && review?.status !== "done" && isAskedFor(cadence, period, today, rhythm.reviewDay),
    last: last ? dayOf(last, timezone) : null,
    done: back.filter(({ from }) => done.some((one) => one.from === from)).length,
    of: back.length,
  };
};

export const rhythmStateOf = async (context: Context): Promise<RhythmState> => {
  const rhythm = await rhythmOf(context.records);
  const reviews = await reviewsOf(context.records);
  return { rhythm, periods: cadenceNames.map((cadence) => lineOf(cadence, reviews, rhythm, context)) };
};

/** The period to begin with: the one that holds a day, or the one that is next. */
export const periodToStart = async (context: Context, cadence: CadenceName, on: string | undefined) => {
  if (on !== undefined) return periodOf(cadence, on);
  const done = await reviewsOf(context.records, (query) => query.where("cadence", "=", cadence).where("status", "=", "done"));
  return periodToReview(cadence, context.today, ({ from }) => done.some((review) => review.from === from));
};
