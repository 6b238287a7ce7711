// Learning's lines on Today: this week's sittings with the gap they close, deadlines at risk, certificates running out, and time not logged.

import { addDays, type Day, daysBetween } from "../../core/day.ts";
import { dayOfMonth, sayCount } from "../../core/say.ts";
import { call } from "../../operations/call.ts";
import type { Context } from "../../operations/context.ts";
import type { AgendaItem } from "../../operations/contributions.ts";
import { planningOf, weeklySchedule } from "./readers.ts";
import { certificateStateOf } from "./rules/certificates.ts";
import { sittings } from "./rules/chunks.ts";
import type { Gap } from "./rules/plan.ts";
import { stepKind } from "./rules/step-kind.ts";
import type { ActivityWithProgress, Schedule } from "./schema.ts";
import { certificatesToRenew, lastLogged, loggedOn } from "./store.ts";
import { activityWeights } from "./weights.ts";

const refTo = ({ id, title }: Pick<ActivityWithProgress, "id" | "title">) => ({ kind: "activity", id, label: title });

export const agendaItems = async (context: Context): Promise<AgendaItem[]> =>
  (await ownItems(context)).map((item) => ({ ...item, inMode: "last" }));

const ownItems = async (context: Context): Promise<AgendaItem[]> => {
  const certificates = await expiring(context);
  const planning = await planningOf(context);
  if (planning.activities.length === 0) return certificates;
  const plan = await weeklySchedule(context, { weeks: 1 });
  const byId = new Map(planning.activities.map((activity) => [activity.id, activity]));
  const weightOf = await activityWeights(context, planning, plan.order);
  const idleWeeks = await weeksIdle(context, planning.activities);
  return [
    ...thisWeek({ plan, byId, weightOf, gap: planning.gap, today: context.today, idleWeeks }),
    ...atRisk(plan, byId, weightOf),
    ...(await unlogged(context, planning.activities)),
    ...certificates,
  ];
};

const reasonFor = (why: string, activity: ActivityWithProgress, gap: Gap | null): string => {
  const widest = gap?.lines.find((line) => line.need > line.have);
  const closesWidest = widest && activity.raises.some(({ label }) => label === widest.label);
  if (!gap || !widest || !closesWidest) return why;
  return `Closes your widest gap to ${gap.role.label}: ${widest.label}, level ${widest.have} of ${widest.need}.`;
};

interface WeekOfSteps {
  plan: Schedule;
  byId: ReadonlyMap<string, ActivityWithProgress>;
  weightOf: (id: string) => number;
  gap: Gap | null;
  today: Day;
  /** Full weeks in which no step was taken. */
  idleWeeks: number;
}

const thisWeek = ({ plan, byId, weightOf, gap, today, idleWeeks }: WeekOfSteps): AgendaItem[] => {
  const pieces = plan.weeks[0]?.pieces ?? [];
  const first = idleWeeks % Math.max(1, pieces.length);
  return pieces.flatMap((piece, place) => {
    const activity = byId.get(piece.activityId);
    if (!activity) return [];
    const parts = sittings(piece.minutes);
    const why = reasonFor(piece.why, activity, gap);
    return parts.map(({ minutes, after }, at) => ({
      key: `learning:activity:${activity.id}:${plan.weeks[0]?.week}:${after}`,
      title: activity.title,
      reason: place === first && first > 0 ? `${why} In turn it comes first this week.` : why,
      records: [refTo(activity)],
      due: activity.deadline,
      minutes,
      goalWeight: weightOf(activity.id),
      costOfDelay: activity.deadline && daysBetween(today, activity.deadline) <= 14 ? 0.7 : 0.35,
      done: call("activities.log", { id: activity.id, minutes, finishes: piece.finishes && at === parts.length - 1 }),
      logsTime: true,
      kind: stepKind(activity.kind),
      firstMove: activity.steps[0] ?? null,
      leads: place === first && at === 0,
      begun: activity.status === "active",
    }));
  });
};

/** A step that nobody comes to gives way to the next one, week by week, so that no two weeks begin alike. */
const weeksIdle = async ({ records, today }: Context, all: readonly ActivityWithProgress[]): Promise<number> => {
  const written = all.map(({ createdAt }) => createdAt.slice(0, 10));
  const since = [...written, (await lastLogged(records)) ?? ""].toSorted().at(-1) || today;
  return Math.max(0, Math.floor(daysBetween(since, today) / 7));
};

const atRisk = (
  plan: Schedule,
  byId: ReadonlyMap<string, ActivityWithProgress>,
  weightOf: (id: string) => number,
): AgendaItem[] =>
  plan.late.flatMap((one) => {
    const activity = byId.get(one.activityId);
    if (!activity) return [];
    const by = one.days === null ? "more than two years" : sayCount(one.days, "day");
    return [
      {
        key: `learning:late:${one.activityId}:${one.deadline}`,
        title: `Decide about “${one.title}”: its deadline is at risk`,
        reason: `It is due on ${dayOfMonth(one.deadline)}; at your hours it would be ${by} late. Give a week more hours, move the deadline, or drop something.`,
        records: [refTo(activity)],
        due: one.deadline,
        minutes: 10,
        goalWeight: weightOf(one.activityId),
        costOfDelay: 0.6,
      },
    ];
  });

/** An activity under way, with earlier logs, on which nothing was logged for a week. */
const unlogged = async ({ records, today }: Context, all: readonly ActivityWithProgress[]): Promise<AgendaItem[]> => {
  const active = all.filter(({ status }) => status === "active");
  const logged = await loggedOn(records, active);
  return active.flatMap((activity) => {
    const last = logged.get(activity.id)?.last;
    if (!last || last > addDays(today, -7)) return [];
    return [
      {
        key: `learning:log:${activity.id}:${last}`,
        title: `Log what you did on “${activity.title}”`,
        reason: `The last time logged is ${dayOfMonth(last)}. Log what was done since, or say that the week was missed: the plan follows.`,
        records: [refTo(activity)],
        minutes: 2,
        goalWeight: 0.4,
        costOfDelay: 0.3,
        chore: true,
      },
    ];
  });
};

const expiring = async ({ records, today }: Context): Promise<AgendaItem[]> =>
  (await certificatesToRenew(records, today)).flatMap((one) => {
    const { daysLeft } = certificateStateOf(one, today);
    if (!one.expires || daysLeft === null) return [];
    return [
      {
        key: `learning:certificate:${one.id}:${one.expires}`,
        title: `Renew “${one.title}”`,
        reason:
          daysLeft < 0
            ? `It expired on ${dayOfMonth(one.expires)}.${one.note ? ` ${one.note}` : ""}`
            : `It expires on ${dayOfMonth(one.expires)}, in ${daysLeft} days.${one.note ? ` ${one.note}` : ""}`,
        records: [{ kind: "certificate", id: one.id, label: one.title }],
        due: one.expires,
        minutes: 20,
        goalWeight: 0.5,
        costOfDelay: daysLeft < 14 ? 0.9 : 0.5,
        promised: true,
      },
    ];
  });
