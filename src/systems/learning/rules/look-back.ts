// What became of learning in a span of days, what of it is worth a win, and what should be finished by now.

import { addDays, addMonths, type Day, daysBetween, sayDay } from "../../../core/day.ts";
import type { RecordRef } from "../../../core/record.ts";
import { call } from "../../../operations/call.ts";
import type { Happening, Milestone, Signal, Unfinished } from "../../../operations/contributions.ts";
import type { Activity, ActivityWithProgress, Certificate, LearningWeek, StudyLog } from "../schema.ts";
import { asksForRenewal, certificateStateOf } from "./certificates.ts";
import { type Gap, isOpen } from "./plan.ts";
import { isLearning } from "./step-kind.ts";

const refTo = (kind: string, { id, title }: { id: string; title: string }): RecordRef => ({ kind, id, label: title });

/** Hours from which an activity that is finished is worth a win. */
export const hoursWorthAWin = 10;

/** A finished activity of ten hours or more, planned or logged. */
export const finishedActivity = (one: ActivityWithProgress): Milestone | null =>
  one.status === "done" && one.finishedOn && Math.max(one.hours, one.hoursDone) >= hoursWorthAWin
    ? { key: `activity:${one.id}`, kind: "learning", title: one.title, day: one.finishedOn, record: refTo("activity", one) }
    : null;

/** A certificate that the person wrote down with its day of issue; one that only a file names is nobody's word yet. */
export const earnedCertificate = (one: Certificate, today: Day): Milestone | null =>
  one.issued && one.issued <= today && one.source === null
    ? { key: `certificate:${one.id}`, kind: "certificate", title: one.title, day: one.issued, record: refTo("certificate", one) }
    : null;

export interface LearningHistory {
  activities: readonly Activity[];
  logs: readonly StudyLog[];
  certificates: readonly Certificate[];
  weeks: readonly LearningWeek[];
}

/** Hours logged, activities finished, certificates issued and weeks missed from one day to another, both included. */
export const happeningsOf = ({ activities, logs, certificates, weeks }: LearningHistory, from: Day, to: Day): Happening[] => {
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  const happening = (
    day: Day,
    kind: Happening["kind"],
    title: string,
    record: RecordRef | null,
    minutes: number | null = null,
  ) => ({
    day,
    kind,
    title,
    minutes,
    record,
  });
  const learned = logs.flatMap(({ activityId, day, note, minutes }) => {
    const activity = byId.get(activityId);
    if (!activity) return [];
    return [
      happening(
        day,
        isLearning(activity) ? "learned" : "done",
        note ? `${activity.title}: ${note}` : activity.title,
        refTo("activity", activity),
        minutes,
      ),
    ];
  });
  const finished = activities.flatMap((one) =>
    one.status === "done" && one.finishedOn
      ? [happening(one.finishedOn, "done", `Finished “${one.title}”`, refTo("activity", one))]
      : [],
  );
  const issued = certificates.flatMap((one) =>
    one.issued ? [happening(one.issued, "reached", `Certificate: ${one.title}`, refTo("certificate", one))] : [],
  );
  const missed = weeks
    .filter(({ reason }) => reason === "missed")
    .map(({ week }) => happening(week, "missed", "A week without learning, as you said", null));
  return [...learned, ...finished, ...issued, ...missed]
    .filter(({ day }) => day >= from && day <= to)
    .sort((a, b) => a.day.localeCompare(b.day));
};

const mostWeeksOn = 12;

/** The deadline after carrying over: as many weeks on as the hours left take, at least one and at most twelve, never before the earliest day. */
export const carriedDeadline = (hoursLeft: number, weeklyHours: number, from: Day, earliest: Day | null): Day => {
  const weeks = Math.min(mostWeeksOn, Math.max(1, Math.ceil(hoursLeft / weeklyHours)));
  const next = addDays(from, 7 * weeks);
  return earliest && earliest > next ? earliest : next;
};

/** Open activities whose deadline has come by a day, and certificates whose renewal is due by then. */
export const unfinishedLearning = (
  activities: readonly ActivityWithProgress[],
  certificates: readonly Certificate[],
  weeklyHours: number,
  by: Day,
  today: Day,
): Unfinished[] => [
  ...activities.flatMap((one) => {
    if (!isOpen(one) || !one.deadline || one.deadline > by) return [];
    const deadline = carriedDeadline(one.hours - one.hoursDone, weeklyHours, by > today ? by : today, one.earliest);
    return [
      {
        key: `learning:${one.id}:${one.deadline}`,
        title: one.title,
        reason: `It ${one.deadline < today ? "was" : "is"} to be finished by ${sayDay(one.deadline)}; ${one.hoursDone} of ${one.hours} hours are done.`,
        record: refTo("activity", one),
        carry: call("activities.update", { id: one.id, deadline }),
        drop: call("activities.drop", { id: one.id }),
      },
    ];
  }),
  ...certificates.flatMap((one) => {
    if (!one.expires || !asksForRenewal(one, by)) return [];
    const { daysLeft } = certificateStateOf(one, today);
    return [
      {
        key: `learning:certificate:${one.id}:${one.expires}`,
        title: `Renew “${one.title}”`,
        reason: `It ${(daysLeft ?? 0) < 0 ? "expired" : "expires"} on ${sayDay(one.expires)}. Dropped, it lapses and nobody reminds you.`,
        record: refTo("certificate", one),
        carry: null,
        drop: call("certificates.update", { id: one.id, leadDays: 0 }),
      },
    ];
  }),
];

/** Months without anything finished after which learning is said to stand still. */
const stillAfterMonths = 6;

/** That nothing was finished for half a year (`last` is the latest day) although the target still asks for more; silent where learning began later than that. */
export const learningStalled = (
  activities: readonly Activity[],
  last: Day | null,
  begun: Day | null,
  gap: Gap | null,
  today: Day,
): Signal[] => {
  const since = last ?? begun;
  const wanting = gap?.lines.filter(({ need, have }) => need > have).length ?? 0;
  if (!gap || wanting === 0 || since === null || since > addMonths(today, -stillAfterMonths)) return [];
  const open = activities.filter(isOpen);
  return [
    {
      key: `learning:still:${since}`,
      about: "growth",
      title: "Nothing was finished for half a year",
      reason: `${last ? `The last thing was finished on ${sayDay(last)}` : `The first activity was planned on ${sayDay(since)} and none is finished`}, ${daysBetween(since, today)} days ago; ${wanting} of the ${gap.lines.length} skills for ${gap.role.label} are still below what it asks.`,
      since,
      records: open
        .filter(({ status }) => status === "active")
        .slice(0, 3)
        .map((one) => refTo("activity", one)),
      opens: { label: "The learning plan", place: "learning" },
    },
  ];
};
