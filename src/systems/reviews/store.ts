// Reviews, decisions, journal entries, events and put-aside signals as they are stored, read for one person.

import { type RawBuilder, sql } from "kysely";
import { z } from "zod";
import { type Day, sayDay } from "../../core/day.ts";
import type { PageInput } from "../../core/page.ts";
import { defineKind } from "../../database/kind.ts";
import { condition, equals, inOrder, listing } from "../../database/listing.ts";
import { containsWords } from "../../database/matching-words.ts";
import type { ListOptions, Owned, RecordQuery, Records } from "../../database/records.ts";
import { sayPeriod } from "./rules/periods.ts";
import { type Decision, decision, decisionStatus } from "./schema/decision.ts";
import { type CareerEvent, careerEvent, type SignalMark, signalMark } from "./schema/event.ts";
import { type JournalEntry, journalEntry } from "./schema/journal.ts";
import {
  type CadenceName,
  cadence,
  type Review,
  type ReviewEntry,
  type ReviewRhythm,
  type Rhythm,
  review,
  reviewEntry,
  reviewRhythm,
  reviewStatuses,
} from "./schema/review.ts";

export const reviewEntryKind = defineKind<ReviewEntry>({
  kind: "review-entry",
  label: "entry of a review",
  shape: reviewEntry,
  json: ["record"],
  title: (entry) => entry.title,
});

export const reviewKind = defineKind<Review>({
  kind: "review",
  label: "review",
  shape: review,
  json: ["answers"],
  parts: [{ kind: reviewEntryKind, by: "reviewId" }],
  title: (one) => sayPeriod(one.cadence, one),
  text: (one) => Object.values(one.answers).join("\n"),
});

export const rhythmKind = defineKind<ReviewRhythm>({
  kind: "review-rhythm",
  label: "rhythm of reviews",
  shape: reviewRhythm,
  json: ["cadences"],
  title: () => "Rhythm of reviews",
});

export const decisionKind = defineKind<Decision>({
  kind: "decision",
  label: "decision",
  shape: decision,
  json: ["options", "records", "restated"],
  title: (one) => one.title,
  text: (one) =>
    [
      one.context,
      ...one.options.flatMap((option) => [option.label, option.for, option.against]),
      one.expectation,
      one.feelings,
      one.whatCame,
      one.lesson,
    ]
      .filter(Boolean)
      .join("\n"),
});

export const journalKind = defineKind<JournalEntry>({
  kind: "journal-entry",
  shape: journalEntry,
  noun: "journal",
  label: "journal entry",
  json: ["records"],
  title: (entry) => entry.title ?? `Journal of ${sayDay(entry.day)}`,
  text: (entry) => entry.text,
});

export const eventKind = defineKind<CareerEvent>({
  kind: "career-event",
  shape: careerEvent,
  noun: "events",
  label: "event",
  json: ["records"],
  title: (event) => event.title ?? event.what.replaceAll("-", " "),
  text: (event) => event.note ?? "",
});

export const signalMarkKind = defineKind<SignalMark>({
  kind: "signal-mark",
  shape: signalMark,
  noun: "signals",
  label: "signal put aside",
  title: (mark) => `Put aside: ${mark.title}`,
});

export const reviewKinds = [reviewKind, reviewEntryKind, rhythmKind, decisionKind, journalKind, eventKind, signalMarkKind];

export const reviewsOf = (
  records: Records,
  where: (query: RecordQuery) => RecordQuery = (query) => query,
  most?: number,
): Promise<Owned<Review>[]> =>
  records.list(reviewKind, {
    where,
    ...(most && { page: { limit: most, offset: 0 } }),
    orderBy: (query) => query.orderBy("from", "desc").orderBy("id", "desc"),
  });

export const reviewOf = async (records: Records, cadence: CadenceName, from: Day): Promise<Owned<Review> | undefined> =>
  (await reviewsOf(records, (query) => query.where("cadence", "=", cadence).where("from", "=", from), 1))[0];

/** The first day that a review looks back to. */
export const firstReviewedDay = async (records: Records, cadence?: CadenceName): Promise<Day | undefined> => {
  const [first] = await records.rows<Pick<Review, "from">>(reviewKind, ["from"], {
    where: (query) => (cadence ? query.where("cadence", "=", cadence) : query),
    orderBy: (query) => query.orderBy("from"),
    page: { limit: 1, offset: 0 },
  });
  return first?.from;
};

/** What a review filed and settled, in the order of time. */
export const entriesOf = (records: Records, reviewId: string): Promise<Owned<ReviewEntry>[]> =>
  records.list(reviewEntryKind, {
    where: (query) => query.where("reviewId", "=", reviewId),
    orderBy: (query) => query.orderBy("createdAt").orderBy("id"),
  });

export type EntryCounts = Record<ReviewEntry["what"], number>;

/** How much each of some reviews filed, carried over and dropped, by its id. */
export const countedEntries = async (records: Records, reviews: readonly Review[]): Promise<Map<string, EntryCounts>> => {
  const counts = new Map<string, EntryCounts>();
  if (reviews.length === 0) return counts;
  const ids = reviews.map(({ id }) => id);
  const rows = await records.rows<Pick<ReviewEntry, "reviewId" | "what">>(reviewEntryKind, ["reviewId", "what"], {
    where: (query) => query.where("reviewId", "in", ids),
  });
  for (const { reviewId, what } of rows) {
    const before = counts.get(reviewId) ?? { filed: 0, carried: 0, dropped: 0 };
    counts.set(reviewId, { ...before, [what]: before[what] + 1 });
  }
  return counts;
};

const rhythmId = "mine";
const usual: Rhythm = { reviewDay: 5, cadences: ["week", "month", "quarter", "year"] };

export const rhythmOf = async (records: Records): Promise<Rhythm> => (await records.find(rhythmKind, rhythmId)) ?? usual;

export const setRhythm = async (records: Records, patch: Partial<Rhythm>): Promise<Rhythm> => {
  const before = await records.find(rhythmKind, rhythmId);
  if (before) return records.update(rhythmKind, before, patch);
  if (!(await records.anyOf(rhythmKind, rhythmId))) return records.create(rhythmKind, { ...usual, ...patch, id: rhythmId });
  await records.restore(rhythmKind, rhythmId);
  return records.update(rhythmKind, await records.get(rhythmKind, rhythmId), { ...usual, ...patch });
};

/** Signals that are put aside on a day. */
export const marksStanding = async (records: Records, today: Day): Promise<Owned<SignalMark>[]> => {
  const forGood = records.list(signalMarkKind, { where: (query) => query.where("until", "is", null) });
  const forNow = records.list(signalMarkKind, { where: (query) => query.where("until", ">", today) });
  return [...(await forGood), ...(await forNow)].sort((a, b) => b.createdAt.localeCompare(a.createdAt));
};

export const marksOn = (records: Records, key: string): Promise<Owned<SignalMark>[]> =>
  records.list(signalMarkKind, { where: (query) => query.where("key", "=", key) });

export const eventList = listing({ filters: {}, sorts: { latest: ["day desc", "id desc"] } });

export const eventsOf = (records: Records, options: ListOptions = {}): Promise<Owned<CareerEvent>[]> =>
  records.list(eventKind, { ...options, orderBy: (query) => inOrder(query, eventList.sorts.latest) });

export const reviewList = listing({
  filters: {
    cadence: equals("cadence", cadence),
    status: equals("status", z.enum(reviewStatuses).describe("Only open ones, or only done ones.")),
  },
  sorts: { latest: ["from desc"] },
});

export const decisionList = listing({
  filters: {
    status: condition(decisionStatus, (query, status) => {
      if (status === "resolved") return query.where("happened", "is not", null);
      const open = query.where("happened", "is", null);
      if (status === "let-go") return open.where("letGoOn", "is not", null);
      return open.where("letGoOn", "is", null).where("decidedOn", status === "waiting" ? "is not" : "is", null);
    }),
  },
  sorts: { added: ["createdAt desc"] },
});

export const decisionsOf = (records: Records, options: ListOptions = {}): Promise<Owned<Decision>[]> =>
  records.list(decisionKind, { ...options, orderBy: (query) => inOrder(query, decisionList.sorts.added) });

const lookedAtAgain = sql<string>`coalesce(review_on, resolves_by)`;

/** Decisions that wait for a second look by a day, the longest waiting first. */
export const decisionsWaiting = (records: Records, by: Day, page?: PageInput): Promise<Owned<Decision>[]> =>
  records.list(decisionKind, {
    where: (query) => query.where("happened", "is", null).where("letGoOn", "is", null).where(lookedAtAgain, "<=", by),
    orderBy: (query) => query.orderBy(lookedAtAgain).orderBy("id"),
    ...(page && { page }),
  });

export interface JournalFilter {
  topic?: JournalEntry["topic"];
  /** `2026-11`. */
  month?: string;
  /** Words that must stand in title or text, in any order and spelling of letters. */
  find?: string;
}

export const journalWhere =
  ({ topic, month }: JournalFilter) =>
  (query: RecordQuery): RecordQuery => {
    const ofTopic = topic ? query.where("topic", "=", topic) : query;
    return month ? ofTopic.where("day", ">=", `${month}-01`).where("day", "<=", `${month}-31`) : ofTopic;
  };

/** The condition of a filter, its words answered by the one index of words. */
export const journalFound = async (records: Records, filter: JournalFilter): Promise<(query: RecordQuery) => RecordQuery> => {
  const words = filter.find ? await containsWords(records, journalKind.kind, filter.find) : null;
  const narrowed = journalWhere(filter);
  return (query) => (words ? words.where(narrowed(query)) : narrowed(query));
};

/** The months that have entries, the latest first. */
export const journalMonths = async ({ database, personId }: Records): Promise<string[]> => {
  const before = (day: RawBuilder<unknown>) => sql`(select max(day) from journal_entry
    where person_id = ${personId} and deleted_at is null and day < ${day})`;
  // From each month straight to the one before, past all its entries.
  const { rows } = await sql<{ month: string }>`with recursive latest(day) as (
      select ${before(sql`'9999'`)} union all select ${before(sql`substr(latest.day, 1, 7)`)} from latest where latest.day is not null
    ) select substr(day, 1, 7) as month from latest where day is not null`.execute(database);
  return rows.map(({ month }) => month);
};

/** Entries by their day, the latest first. */
export const journalOf = (records: Records, options: ListOptions = {}): Promise<Owned<JournalEntry>[]> =>
  records.list(journalKind, { ...options, orderBy: (query) => inOrder(query, ["day desc", "createdAt desc"]) });

/** When the person wrote down anything for the first time, as an instant; undefined before that. */
export const firstChangeOf = async ({ database, personId }: Records): Promise<string | undefined> => {
  const first = await database
    .selectFrom("changeSet")
    .select("at")
    .where("personId", "=", personId)
    // In the order of time, as their ids are.
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  return first?.at;
};
