// Learning in the database: activities with their logs, certificates, weeks with other hours, the agreed order; written only through records.
import { z } from "zod";
import type { StatedCertificate } from "../../career/stated-facts.ts";
import { addDays, type Day } from "../../core/day.ts";
import type { RecordRef } from "../../core/record.ts";
import { sayCount } from "../../core/say.ts";
import { defineKind } from "../../database/kind.ts";
import { condition, equals, listing, within } from "../../database/listing.ts";
import type { ListOptions, Owned, Records } from "../../database/records.ts";
import { idsNamed, statementOf } from "../../database/stated.ts";
import type { Stored } from "../../database/stored.ts";
import { writeOne } from "../../database/write-one.ts";
import { askedAfterExpiry } from "./rules/certificates.ts";
import {
  type Activity,
  type ActivityWithProgress,
  activity,
  activityKinds,
  activityStates,
  type Certificate,
  certificate,
  certificateStates,
  type LearningPlan,
  type LearningWeek,
  learningPlan,
  learningWeek,
  type StudyLog,
  studyLog,
} from "./schema.ts";

export const activityKind = defineKind<Activity>({
  kind: "activity",
  label: "activity",
  shape: activity,
  json: ["cost", "raises", "prerequisites", "steps", "origin"],
  // When it is planned and how it is paid for proves nothing.
  facts: ({ kind, title, provider, link, hours, raises, status, finishedOn }) => ({
    kind,
    title,
    provider,
    link,
    hours,
    raises,
    status,
    finishedOn,
  }),
  title: (activity) => activity.title,
  text: ({ provider, steps, doneWhen, note, raises }) =>
    [provider, ...steps, doneWhen, note, ...raises.map(({ label }) => label)].filter(Boolean).join("\n"),
});

export const studyLogKind = defineKind<StudyLog>({
  kind: "study-log",
  shape: studyLog,
  noun: "activities",
  label: "study log",
  title: ({ minutes, day }) => `${minutes} minutes on ${day}`,
  text: ({ note }) => note ?? "",
});

export const certificateKind = defineKind<Certificate>({
  kind: "certificate",
  label: "certificate",
  shape: certificate,
  json: ["skills"],
  derived: {
    version: 1,
    names: ["renewFrom"],
    columns: ({ expires, leadDays }) => ({ renewFrom: expires && addDays(expires, -leadDays) }),
  },
  facts: ({ title, issuer, issued, expires, link, skills }) => ({ title, issuer, issued, expires, link, skills }),
  title: (certificate) => certificate.title,
  text: ({ issuer, note, skills }) => [issuer, note, ...skills.map(({ label }) => label)].filter(Boolean).join("\n"),
});

const state = z.enum(certificateStates).describe("Only valid, to renew, expired or lasting ones.");

export const certificateList = listing({
  filters: {
    state: condition(state, (query, asked, today) => {
      if (asked === "lasting") return query.where("expires", "is", null);
      if (asked === "expired") return query.where("expires", "<", today);
      return query.where("expires", ">=", today).where("renewFrom", asked === "renew" ? "<=" : ">", today);
    }),
  },
  sorts: { expires: ["expires nulls last", "lower(title)"] },
});

export const learningWeekKind = defineKind<LearningWeek>({
  kind: "learning-week",
  label: "week",
  shape: learningWeek,
  json: ["before"],
  title: ({ week, hours }) => `${sayCount(hours, "hour")} in the week of ${week}`,
});

export const learningPlanKind = defineKind<LearningPlan>({
  kind: "learning-plan",
  label: "learning plan",
  shape: learningPlan,
  json: ["order"],
  title: () => "Order of the learning plan",
});

export const learningKinds = [activityKind, studyLogKind, certificateKind, learningWeekKind, learningPlanKind] as const;

export const activityList = listing({
  textHelp: "Words of the title, the provider or a skill.",
  filters: {
    status: equals("status", z.enum(activityStates).describe("Only planned, active, done or dropped ones.")),
    open: condition(z.boolean().describe("Only planned and active ones, or only the others."), (query, open) =>
      query.where("status", open ? "in" : "not in", ["planned", "active"]),
    ),
    ids: condition(z.array(z.string().max(200)).min(1).max(500).describe("Only these activities."), (query, ids) =>
      query.where("id", "in", ids),
    ),
    kind: equals("kind", z.enum(activityKinds).describe("Only courses, books, projects or another kind.")),
  },
  sorts: { added: ["createdAt"] },
});

export const activitiesOf = (records: Records, where?: ListOptions["where"]): Promise<Owned<Activity>[]> =>
  records.list(activityKind, { ...(where && { where }), orderBy: (query) => query.orderBy("createdAt").orderBy("id") });

export const activitiesNamed = async (records: Records, ids: readonly string[]): Promise<Owned<Activity>[]> =>
  ids.length === 0
    ? []
    : records.list(activityKind, { where: (query) => query.where("id", "in", ids), orderBy: (query) => query.orderBy("id") });

/** Those that are planned or under way: what the plan is made of. */
export const openActivities = async (records: Records): Promise<Owned<Activity>[]> => {
  const open = await records.list(activityKind, {
    where: (query) => query.where("status", "in", ["planned", "active"]),
    // By what is asked first: by time alone a database would go through all that were ever finished.
    orderBy: (query) => query.orderBy("status").orderBy("createdAt").orderBy("id"),
  });
  return open.sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id));
};

/** Those finished in a span of days. */
export const finishedActivities = (records: Records, from: Day, to: Day): Promise<Owned<Activity>[]> =>
  activitiesOf(records, (query) => within("finishedOn", from, to)(query.where("status", "=", "done")));

export interface Logged {
  minutes: number;
  /** The latest day on which time was logged. */
  last: Day;
}

/** The last day on which time was logged on anything. */
export const lastLogged = async ({ database, personId }: Records): Promise<Day | null> => {
  const tables = database.withTables<{ studyLog: Stored<StudyLog> }>();
  const last = await tables
    .selectFrom("studyLog")
    .select("day")
    .where("personId", "=", personId)
    .where("deletedAt", "is", null)
    .orderBy("day", "desc")
    .limit(1)
    .executeTakeFirst();
  return last?.day ?? null;
};

/** What was logged on each activity in all, by its id; for all of them unless some are named. */
export const loggedOn = async (
  { database, personId }: Records,
  activities?: readonly { id: string }[],
): Promise<ReadonlyMap<string, Logged>> => {
  const ids = activities?.map(({ id }) => id);
  if (ids?.length === 0) return new Map();
  const tables = database.withTables<{ studyLog: Stored<StudyLog> }>();
  const live = tables.selectFrom("studyLog").where("personId", "=", personId).where("deletedAt", "is", null);
  const rows = await (ids ? live.where("activityId", "in", ids) : live)
    .select(({ fn }) => ["activityId", fn.sum<number | string>("minutes").as("minutes"), fn.max("day").as("last")])
    .groupBy("activityId")
    .execute();
  return new Map(rows.map(({ activityId, minutes, last }) => [activityId, { minutes: Number(minutes), last }]));
};

export const logsOf = (records: Records, from?: Day, to?: Day): Promise<Owned<StudyLog>[]> =>
  records.list(studyLogKind, {
    where: within("day", from, to),
    orderBy: (query) => query.orderBy("day", "desc").orderBy("id", "desc"),
  });

/** What was logged on one activity, the latest first. */
export const logsOfActivity = (records: Records, activityId: string): Promise<Owned<StudyLog>[]> =>
  records.list(studyLogKind, {
    where: (query) => query.where("activityId", "=", activityId),
    orderBy: (query) => query.orderBy("day", "desc").orderBy("id", "desc"),
  });

export const certificatesOf = (records: Records, where?: ListOptions["where"]): Promise<Owned<Certificate>[]> =>
  records.list(certificateKind, { ...(where && { where }), orderBy: (query) => query.orderBy("title").orderBy("id") });

/** What a resume may say of certificates: those that are named, else all of them. */
export const statedCertificates = async (records: Records, named: readonly RecordRef[] | null): Promise<StatedCertificate[]> => {
  const ids = idsNamed(certificateKind, named);
  if (ids?.length === 0) return [];
  const certificates = await certificatesOf(records, ids ? (query) => query.where("id", "in", ids) : undefined);
  return certificates.map((one) => ({
    ...statementOf(certificateKind, one),
    title: one.title,
    issuer: one.issuer,
    issued: one.issued,
    expires: one.expires,
    link: one.link,
  }));
};

/** Certificates whose renewal is asked for on a day. */
export const certificatesToRenew = async (records: Records, on: Day): Promise<Owned<Certificate>[]> => {
  const found = await records.list(certificateKind, {
    where: (query) =>
      within("expires", addDays(on, -askedAfterExpiry))(query.where("renewFrom", "<=", on).where("leadDays", ">", 0)),
    // By what is true of few: a day of renewal lies behind most of those that ended long ago.
    orderBy: (query) => query.orderBy("expires").orderBy("id"),
  });
  return found.sort((a, b) => a.title.localeCompare(b.title) || a.id.localeCompare(b.id));
};

export const weeksOf = (records: Records, where?: ListOptions["where"]): Promise<Owned<LearningWeek>[]> =>
  records.list(learningWeekKind, { ...(where && { where }), orderBy: (query) => query.orderBy("week") });

const rounded = (hours: number): number => Math.round(hours * 100) / 100;

/** Activities with the hours that were logged on each. */
export const withProgress = async <A extends Activity>(
  records: Records,
  activities: readonly A[],
): Promise<(A & ActivityWithProgress)[]> => {
  const logged = await loggedOn(records, activities);
  return activities.map((one) => ({ ...one, hoursDone: rounded((logged.get(one.id)?.minutes ?? 0) / 60) }));
};

const planId = "plan";

export const savedOrder = async (records: Records): Promise<string[]> =>
  (await records.find(learningPlanKind, planId))?.order ?? [];

export const saveOrder = async (records: Records, order: readonly string[]): Promise<void> => {
  await writeOne(records, learningPlanKind, planId, { order: [...order] });
};

/**
 * Sets the hours of one week; its record has the Monday as its id, so there is one a week. Where it is held for the sake of a week that was made
 * lighter, what stood for it before is kept until it is given back.
 */
export const writeWeek = async (
  records: Records,
  week: Day,
  hours: number,
  reason: LearningWeek["reason"],
  heldFor: Day | null = null,
): Promise<LearningWeek> => {
  const standing = (await records.find(learningWeekKind, week)) ?? null;
  const own = { hours, reason, ...heldOver(standing, week, heldFor) };
  return writeOne(records, learningWeekKind, week, own, { usual: { week } });
};

type Held = Pick<LearningWeek, "heldFor" | "before">;

/** A week that is held for its own sake stays so when it is held for another's as well. */
const heldOver = (standing: LearningWeek | null, week: Day, heldFor: Day | null): Held => {
  if (heldFor === null) return { heldFor, before: null };
  if (standing?.heldFor) return { heldFor: standing.heldFor === week ? week : heldFor, before: standing.before };
  return { heldFor, before: standing && { hours: standing.hours, reason: standing.reason } };
};

/** Every week that is held for the sake of one has again what stood for it before: other hours, or the usual ones. Answers their Mondays. */
export const giveBackWeeks = async (records: Records, heldFor: Day): Promise<Day[]> => {
  const held = (await weeksOf(records)).filter((one) => one.heldFor === heldFor);
  for (const one of held)
    if (one.before) await records.update(learningWeekKind, one, { ...one.before, heldFor: null, before: null });
    else await records.remove(learningWeekKind, one);
  return held.map(({ week }) => week);
};
