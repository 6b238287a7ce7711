// What reviews offer the other rooms: lines of Today, what happened, what waits, measures, their own parts, and when to look again.

import { addDays, addMonths, type Day, dayOf, isWithin, sayDay } from "../../core/day.ts";
import { within } from "../../database/listing.ts";
import type { Owned, RecordQuery, Records } from "../../database/records.ts";
import { reviewPart } from "../../operations/call.ts";
import type { Context } from "../../operations/context.ts";
import type {
  AgendaItem,
  Happening,
  Measure,
  MeasuredDay,
  ReviewPart,
  Signal,
  Unfinished,
} from "../../operations/contributions.ts";
import { allSignals, firstKnownDay, happenings, livedSince } from "./collect.ts";
import { rhythmStateOf } from "./rhythm.ts";
import { lookAgainOn, sayExpectation, statusOf, unfinishedDecisions } from "./rules/decisions.ts";
import { sayCadence } from "./rules/periods.ts";
import { sayMinutesSpent } from "./rules/review-markdown.ts";
import { eventSignals, eventStandsFor, growthMonths, growthStopped, openSignals, sayEvent } from "./rules/signals.ts";
import type { Decision } from "./schema/decision.ts";
import type { CadenceName, PeriodLine } from "./schema/review.ts";
import { decisionKind, decisionsWaiting, eventsOf, journalKind, journalOf, reviewsOf } from "./store.ts";

const minutesFor: Record<CadenceName, number> = { week: 15, month: 30, quarter: 45, year: 60 };

export const agendaItems = async (context: Context): Promise<AgendaItem[]> => [
  ...(await reviewsDue(context)),
  ...(await signalsDue(context)),
  ...(await decisionsDue(context)),
];

/** The weekly review and, of the longer ones that are due, the longest: a year's review looks back on its months as well. */
const reviewsDue = async (context: Context): Promise<AgendaItem[]> => {
  const { periods } = await rhythmStateOf(context);
  const asked = periods.filter((period) => period.asked);
  const longest = asked.findLast(({ cadence }) => cadence !== "week");
  const shown = asked.filter((period) => period.cadence === "week" || period === longest);
  const lived = shown.length > 0 ? await livedSince(context) : null;
  return shown
    .filter((period) => period.last !== null || period.state === "open" || isLived(period, lived ?? context.today))
    .map(reviewItem);
};

/** A week that began here by its Wednesday has something to look back on; a longer time is whole or not asked for. */
const isLived = ({ cadence, from }: PeriodLine, since: Day): boolean =>
  cadence === "week" ? since <= addDays(from, 2) : since < from;

const reviewItem = (period: PeriodLine): AgendaItem => {
  const { cadence, title, from, state, reviewId, secondsSpent, last } = period;
  const begun = state === "open" ? `You are in the middle of it, after ${sayMinutesSpent(secondsSpent)}.` : null;
  const before = last ? `The last one was on ${sayDay(last)}.` : "It would be the first one.";
  return {
    key: `reviews:${cadence}:${from}`,
    title: `${sayCadence(cadence)} review: ${title}`,
    reason: begun ?? before,
    records: [reviewId ? { kind: "review", id: reviewId } : { kind: "reviews", id: cadence }],
    minutes: Math.max(5, minutesFor[cadence] - Math.round(secondsSpent / 60)),
    goalWeight: 0.5,
    costOfDelay: 0.4,
  };
};

/** They rest on facts of months: the same all day, until something is written. */
const signalsDue = (context: Context): Promise<AgendaItem[]> =>
  context.untilChanged("signals due", () => readSignalsDue(context));

const readSignalsDue = async (context: Context): Promise<AgendaItem[]> => {
  const standing = openSignals(await allSignals(context));
  const [first] = standing;
  if (!first) return [];
  const others = standing.length - 1;
  return [
    {
      key: `reviews:signals:${first.key}`,
      title: standing.length === 1 ? `Look again: ${first.title}` : `${standing.length} reasons to look again at your course`,
      reason: others === 0 ? first.reason : `${first.title}. And ${others} more, each opening one part only.`,
      records: [{ kind: "reviews", id: "signals" }],
      minutes: 10,
      goalWeight: 0.5,
      costOfDelay: 0.2,
      chore: true,
    },
  ];
};

const mostDecisions = 3;

const decisionsDue = async ({ records, today }: Context): Promise<AgendaItem[]> =>
  (await decisionsWaiting(records, today, { limit: mostDecisions, offset: 0 })).map((one) => decisionItem(one, today));

/** From its day on it is due each day anew: a second look that waits is not late. */
const decisionItem = (decision: Decision, today: Day): AgendaItem => {
  const on = lookAgainOn(decision);
  const waiting = statusOf(decision) === "waiting";
  return {
    key: `reviews:decision:${decision.id}:${on}`,
    title: waiting ? `What came of it: ${decision.title}` : `Decide: ${decision.title}`,
    reason: `You wanted to look at it on ${sayDay(on ?? "")}. ${(waiting && sayExpectation(decision)) || ""}`.trim(),
    records: [{ kind: "decision", id: decision.id, label: decision.title }],
    due: today,
    minutes: waiting ? 5 : 15,
    goalWeight: 0.5,
    costOfDelay: waiting ? 0.2 : 0.5,
  };
};

/** An instant of a day lies within a day of it, in whatever zone. */
const finishedIn =
  (from: Day, to: Day) =>
  (query: RecordQuery): RecordQuery =>
    query.where("status", "=", "done").where("finishedAt", ">=", addDays(from, -1)).where("finishedAt", "<", addDays(to, 2));

export const happened = async ({ records, timezone }: Context, from: Day, to: Day): Promise<Happening[]> => {
  const reviewed = (await reviewsOf(records, finishedIn(from, to))).flatMap((one): Happening[] => {
    const day = one.finishedAt && dayOf(one.finishedAt, timezone);
    const title = `${sayCadence(one.cadence)} review`;
    const minutes = Math.round(one.secondsSpent / 60);
    return isWithin(day, from, to) ? [{ day, kind: "done", title, minutes, record: { kind: "review", id: one.id } }] : [];
  });
  const decided = [
    ...(await decisionsIn("decidedOn", records, from, to)).map((one) => told(one, one.decidedOn, "Decided")),
    ...(await decisionsIn("resolvedOn", records, from, to)).map((one) => told(one, one.resolvedOn, "Came of it")),
  ];
  const written = (await journalOf(records, { where: within("day", from, to) })).flatMap((entry): Happening[] => {
    const kind = journalKinds[entry.topic];
    if (!kind) return [];
    const title = entry.title ?? entry.text.split("\n")[0]?.slice(0, 120) ?? "";
    return [{ day: entry.day, kind, title, minutes: null, record: { kind: journalKind.kind, id: entry.id } }];
  });
  const changed = (await eventsOf(records, { where: within("day", from, to) })).map(
    (event): Happening => ({
      day: event.day,
      kind: "changed",
      title: sayEvent(event),
      minutes: null,
      record: { kind: "career-event", id: event.id },
    }),
  );
  return [...reviewed, ...decided, ...written, ...changed];
};

/** A note or an idea is kept, but nothing that happened. */
const journalKinds = { conversation: "met", feedback: "heard", gratitude: "felt", note: null, idea: null } as const;

const decisionsIn = (column: "decidedOn" | "resolvedOn", records: Records, from: Day, to: Day): Promise<Owned<Decision>[]> =>
  records.list(decisionKind, { where: within(column, from, to), orderBy: (query) => query.orderBy(column, "desc") });

const told = ({ id, title }: Decision, day: Day | null, what: string): Happening => ({
  day: day ?? "",
  kind: "changed",
  title: `${what}: ${title}`,
  minutes: null,
  record: { kind: decisionKind.kind, id },
});

export const unfinished = async ({ records, today }: Context, by: Day): Promise<Unfinished[]> =>
  unfinishedDecisions(await decisionsWaiting(records, by), by, today);

export const signals = async (context: Context): Promise<Signal[]> => {
  const { records, today } = context;
  const events = eventSignals(await eventsOf(records, { where: within("day", addDays(today, -eventStandsFor), today) }), today);
  const year = await happenings(context, addMonths(today, -2 * growthMonths), today);
  const first = year.length > 0 ? await firstKnownDay(context) : null;
  return [...events, ...growthStopped(year, first, today)];
};

const reviewsDone = async ({ records, timezone }: Context, from: Day, to: Day): Promise<MeasuredDay[]> => {
  const days = (await reviewsOf(records, finishedIn(from, to)))
    .map(({ finishedAt }) => finishedAt && dayOf(finishedAt, timezone))
    .filter((day) => isWithin(day, from, to));
  return [...Map.groupBy(days, (day) => day)].map(([day, same]) => ({ day, value: same.length })).sort(byDay);
};

const entriesWritten = async ({ records }: Context, from: Day, to: Day): Promise<MeasuredDay[]> => {
  const days = (await journalOf(records, { where: within("day", from, to) })).map(({ day }) => day);
  return [...Map.groupBy(days, (day) => day)].map(([day, same]) => ({ day, value: same.length })).sort(byDay);
};

const byDay = (a: MeasuredDay, b: MeasuredDay): number => a.day.localeCompare(b.day);

export const measures: readonly (Measure & { values: typeof reviewsDone })[] = [
  { key: "reviews.done", label: "Reviews finished", unit: "reviews", values: reviewsDone },
  { key: "journal.entries", label: "Journal entries written", unit: "entries", values: entriesWritten },
];

const journalPart = (
  key: string,
  topic: string,
  ask: string,
  label: string,
  cadences: readonly CadenceName[],
  most: number,
): ReviewPart =>
  reviewPart("journal.add", {
    ...{ key, ask, cadences, most },
    fields: ["text"],
    labels: { text: label },
    defaults: { topic, day: "{to}" },
    step: "people",
  });

const decisionPart = (cadences: readonly CadenceName[], defaults: ReviewPart["defaults"]): ReviewPart =>
  reviewPart("decisions.add", {
    key: "decision",
    ask: "Which decision is on the table, and when do you want to look back on it?",
    ...{ cadences, defaults },
    fields: ["title", "reviewOn"],
    labels: { title: "What is to be decided", reviewOn: "Look at it again on" },
    most: 3,
    step: "next",
  });

/** What has no room of its own yet is kept in the journal; the part of another system with the same key takes its place. */
export const reviewParts: readonly ReviewPart[] = [
  journalPart(
    "feedback",
    "feedback",
    "What feedback did you hear, said or between the lines?",
    "From whom, and what",
    ["week", "month"],
    5,
  ),
  journalPart("gratitude", "gratitude", "Who helped you, and does that person know?", "Who, and how", ["month", "year"], 5),
  reviewPart("tasks.add", {
    key: "next",
    ask: "Your next three: what would make the coming week a good one?",
    cadences: ["week"],
    fields: ["title", "due"],
    labels: { title: "What to do", due: "Until when" },
    defaults: { due: "{next}", minutes: 30, weight: 0.7 },
    most: 3,
    step: "next",
  }),
  reviewPart("success.add", {
    key: "success",
    ask: "In one year, how would you know that it was a good one?",
    cadences: ["year"],
    fields: ["words", "signs"],
    labels: { words: "A good year, in your words", signs: "By what you would see it" },
    defaults: {},
    most: 1,
    step: "next",
  }),
  decisionPart(["month", "quarter"], { reviewOn: "{next}" }),
  // The end of the next year is too far to be proposed.
  decisionPart(["year"], {}),
];
