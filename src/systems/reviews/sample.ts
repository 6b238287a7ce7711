// The sample career's reviews, decisions and journal over two years; what a review of a week filed are the sample's own records of that week.
import { addDays, type Day, sayDay } from "../../core/day.ts";
import type { Context } from "../../operations/context.ts";
import { sampleFrom, sampleKind } from "../../operations/sample.ts";
import { happenings, offeredParts, partAnswer } from "./collect.ts";
import { partsFor } from "./rules/parts.ts";
import { decision } from "./schema/decision.ts";
import { careerEvent } from "./schema/event.ts";
import { journalEntry } from "./schema/journal.ts";
import { type Review, type ReviewEntry, review, type SystemHappening } from "./schema/review.ts";
import { decisionKind, eventKind, journalKind, reviewEntryKind, reviewKind } from "./store.ts";

/** Which part of a weekly review wrote down what happened in its week. */
const partOf = ({ kind, record, system }: SystemHappening): string | null => {
  if (kind === "won") return "wins";
  if (record?.kind === "setback") return "setbacks";
  if (record?.kind === "pulse") return "pulse";
  if (kind === "met") return "conversation";
  return system === "reviews" && kind === "heard" ? "feedback" : null;
};

type Filed = Pick<ReviewEntry, "key" | "title" | "record">;

/** What a review wrote of its week; of the pulses the last one, as a review takes one. */
const filedIn = (all: readonly SystemHappening[], { from, to }: Review, finished: Day): Filed[] => {
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
const standingIn = async (context: Context, { from, to }: Review): Promise<Filed[]> => {
  const found: Filed[] = [];
  for (const part of partsFor(offeredParts(context), "week").filter(({ key }) => key !== "pulse")) {
    const standing = await partAnswer(context, part, { cadence: "week", today: to, from, to });
    const { record } = standing ?? {};
    if (record?.label) found.push({ key: part.key, title: record.label, record });
  }
  return found;
};

const written = sampleFrom(
  () => import("./sample.json", { with: { type: "json" } }),
  [
    sampleKind(journalKind, journalEntry),
    sampleKind(decisionKind, decision),
    sampleKind(eventKind, careerEvent),
    sampleKind(reviewKind, review),
  ],
);

export const sample: typeof written = async (context, keys) => {
  await written(context, keys);
  const all = await happenings(context, addDays(context.today, -740), context.today);
  for (const week of await context.records.list(reviewKind, { where: (query) => query.where("cadence", "=", "week") })) {
    const finished = week.updatedAt.slice(0, 10);
    const records = context.records.at(() => week.updatedAt);
    for (const filed of [...filedIn(all, week, finished), ...(await standingIn(context, week))])
      await records.create(reviewEntryKind, {
        ...filed,
        reviewId: week.id,
        what: "filed",
        title: filed.title || sayDay(finished),
      });
  }
};
