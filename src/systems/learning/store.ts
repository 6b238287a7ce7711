// Learning in the database: activities with their logs, certificates, weeks with other hours, the agreed order; written only through records.
import { z } from "zod";
import { addDays, type Day } from "../../core/day.ts";
import { sayCount } from "../../core/say.ts";
import { defineKind } from "../../database/kind.ts";
import { condition, listing } from "../../database/listing.ts";
import type { Owned, Records } from "../../database/records.ts";
import {
  type Activity,
  type ActivityWithProgress,
  type Certificate,
  certificateStates,
  type LearningPlan,
  type LearningWeek,
  type StudyLog,
} from "./schema.ts";

export const activityKind = defineKind<Activity>({
  kind: "activity",
  label: "activity",
  json: ["cost", "raises", "prerequisites", "origin"],
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
  text: ({ provider, note, raises }) => [provider, note, ...raises.map(({ label }) => label)].filter(Boolean).join("\n"),
});

export const studyLogKind = defineKind<StudyLog>({
  kind: "study-log",
  label: "study log",
  title: ({ minutes, day }) => `${minutes} minutes on ${day}`,
  text: ({ note }) => note ?? "",
});

export const certificateKind = defineKind<Certificate>({
  kind: "certificate",
  label: "certificate",
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
  json: ["before"],
  title: ({ week, hours }) => `${sayCount(hours, "hour")} in the week of ${week}`,
});

export const learningPlanKind = defineKind<LearningPlan>({
  kind: "learning-plan",
  label: "learning plan",
  json: ["order"],
  title: () => "Order of the learning plan",
});

export const learningKinds = [activityKind, studyLogKind, certificateKind, learningWeekKind, learningPlanKind] as const;

export const activitiesOf = (records: Records): Promise<Owned<Activity>[]> =>
  records.list(activityKind, { orderBy: (query) => query.orderBy("createdAt").orderBy("id") });

export const logsOf = (records: Records, from?: Day, to?: Day): Promise<Owned<StudyLog>[]> =>
  records.list(studyLogKind, {
    where: (query) => {
      const since = from ? query.where("day", ">=", from) : query;
      return to ? since.where("day", "<=", to) : since;
    },
    orderBy: (query) => query.orderBy("day", "desc").orderBy("id", "desc"),
  });

export const certificatesOf = (records: Records): Promise<Owned<Certificate>[]> =>
  records.list(certificateKind, { orderBy: (query) => query.orderBy("title").orderBy("id") });

export const weeksOf = (records: Records): Promise<Owned<LearningWeek>[]> =>
  records.list(learningWeekKind, { orderBy: (query) => query.orderBy("week") });

const rounded = (hours: number): number => Math.round(hours * 100) / 100;

export const withProgress = <A extends Activity>(activity: A, logs: readonly StudyLog[]): A & ActivityWithProgress => ({
  ...activity,
  hoursDone: rounded(logs.reduce((sum, log) => sum + (log.activityId === activity.id ? log.minutes : 0), 0) / 60),
});

const planId = "plan";

export const agreedOrder = async (records: Records): Promise<string[]> =>
  (await records.find(learningPlanKind, planId))?.order ?? [];

export const agreeOn = async (records: Records, order: readonly string[]): Promise<void> => {
  const known = await records.anyOf(learningPlanKind, planId);
  if (!known) {
    await records.create(learningPlanKind, { id: planId, order: [...order] });
    return;
  }
  if (known.deletedAt) await records.restore(learningPlanKind, planId);
  await records.update(learningPlanKind, await records.get(learningPlanKind, planId), { order: [...order] });
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
  const known = await records.anyOf(learningWeekKind, week);
  const standing = known && !known.deletedAt ? known.record : null;
  const own = { hours, reason, ...heldOver(standing, week, heldFor) };
  if (!known) return records.create(learningWeekKind, { id: week, week, ...own });
  if (known.deletedAt) await records.restore(learningWeekKind, week);
  return records.update(learningWeekKind, await records.get(learningWeekKind, week), own);
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
