// Where each of the four reviews stands today: which period is next, since when it is asked for, and how many were held.

import { type Day, dayOf } from "../../core/day.ts";
import type { Context } from "../../operations/context.ts";
import { dueDay, isAskedFor, periodOf, periodsBack, periodToReview, sayPeriod } from "./rules/periods.ts";
import { type CadenceName, cadenceNames, type PeriodLine, type Review, type Rhythm } from "./schema/review.ts";
import { firstReviewedDay, reviewsOf, rhythmOf } from "./store.ts";

export interface RhythmState {
  rhythm: Rhythm;
  periods: PeriodLine[];
}

const periodsCounted = 12;

/** Those of the periods that are counted, of the one that runs and of one begun ahead of its time. */
const latestReviews = ({ records }: Context, cadence: CadenceName) =>
  reviewsOf(records, (query) => query.where("cadence", "=", cadence), periodsCounted + 3);

const lineOf = (
  cadence: CadenceName,
  { latest, first }: { latest: readonly Review[]; first: Day | undefined },
  rhythm: Rhythm,
  context: Context,
): PeriodLine => {
  const { today, timezone } = context;
  const done = latest.filter(({ status }) => status === "done");
  const period = periodToReview(cadence, today, ({ from }) => done.some((review) => review.from === from));
  const review = latest.find(({ from }) => from === period.from);
  const due = dueDay(cadence, period, rhythm.reviewDay);
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
  const periods: PeriodLine[] = [];
  for (const cadence of cadenceNames) {
    const latest = await latestReviews(context, cadence);
    const first = await firstReviewedDay(context.records, cadence);
    periods.push(lineOf(cadence, { latest, first }, rhythm, context));
  }
  return { rhythm, periods };
};

/** The period to begin with: the one that holds a day, or the one that is next. */
export const periodToStart = async (context: Context, cadence: CadenceName, on: string | undefined) => {
  if (on !== undefined) return periodOf(cadence, on);
  const latest = await latestReviews(context, cadence);
  return periodToReview(cadence, context.today, ({ from }) =>
    latest.some((review) => review.status === "done" && review.from === from),
  );
};
