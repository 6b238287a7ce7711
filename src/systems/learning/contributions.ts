// What learning tells the rest of the house: what was finished and earned, what happened, what is late, and what stands on the weeks.

import { addDays, type Day, dayOf, daysBetween, weekOf } from "../../core/day.ts";
import type { RecordRef } from "../../core/record.ts";
import { within } from "../../database/listing.ts";
import { call } from "../../operations/call.ts";
import type { Context } from "../../operations/context.ts";
import type {
  Happening,
  Lightened,
  Milestone,
  OperationCall,
  PlannedLoad,
  Signal,
  Unfinished,
} from "../../operations/contributions.ts";
import { changeOfPlan, hoursOfWeek, planningOf, weeklySchedule } from "./readers.ts";
import { earnedCertificate, finishedActivity, happeningsOf, learningStalled, unfinishedLearning } from "./rules/look-back.ts";
import { hoursWithout } from "./rules/replan.ts";
import type { Schedule } from "./schema.ts";
import {
  activitiesNamed,
  activitiesOf,
  activityKind,
  certificateKind,
  certificatesOf,
  certificatesToRenew,
  logsOf,
  weeksOf,
  withProgress,
} from "./store.ts";
import { activityWeights } from "./weights.ts";

export const milestones = async ({ records, today }: Context, written: readonly RecordRef[]): Promise<Milestone[]> => {
  const reached: (Milestone | null)[] = [];
  for (const { kind, id } of written) {
    if (kind === activityKind.kind) {
      const found = await records.find(activityKind, id);
      if (found?.status === "done") reached.push(...(await withProgress(records, [found])).map(finishedActivity));
    }
    if (kind === certificateKind.kind) {
      const found = await records.find(certificateKind, id);
      if (found) reached.push(earnedCertificate(found, today));
    }
  }
  return reached.filter((milestone) => milestone !== null);
};

export const happened = async ({ records }: Context, from: Day, to: Day): Promise<Happening[]> => {
  const logs = await logsOf(records, from, to);
  const finished = await activitiesOf(records, within("finishedOn", from, to));
  const learned = [...new Set(logs.map(({ activityId }) => activityId))];
  return happeningsOf(
    {
      activities: [
        ...finished,
        ...(await activitiesNamed(
          records,
          learned.filter((id) => !finished.some((one) => one.id === id)),
        )),
      ],
      logs,
      certificates: await certificatesOf(records, within("issued", from, to)),
      weeks: await weeksOf(records, within("week", from, to)),
    },
    from,
    to,
  );
};

export const unfinished = async (context: Context, by: Day): Promise<Unfinished[]> => {
  const { activities, hours } = await planningOf(context);
  return unfinishedLearning(activities, await certificatesToRenew(context.records, by), hours, by, context.today);
};

const mostWeeks = 104;

/** The pieces of the schedule; what is past is on no plan. An activity that must be finished in its week is not deferred. */
export const load = async (context: Context, from: Day, to: Day): Promise<PlannedLoad[]> => {
  const weeks = Math.min(mostWeeks, 1 + Math.floor(daysBetween(weekOf(context.today), to) / 7));
  const planning = await planningOf(context);
  if (weeks < 1 || planning.activities.length === 0) return [];
  const plan = await weeklySchedule(context, { weeks });
  const weightOf = await activityWeights(context, planning, plan.order);
  const deadlines = new Map(planning.activities.map(({ id, deadline }) => [id, deadline]));
  return plan.weeks
    .filter(({ week }) => week >= from && week <= to)
    .flatMap(({ week, pieces }) =>
      pieces.map(({ activityId, title, minutes }) => {
        const due = deadlines.get(activityId) ?? null;
        const hard = due !== null && due < addDays(week, 7);
        return {
          key: `learning:${activityId}:${week}`,
          title,
          week,
          minutes,
          weight: weightOf(activityId),
          due,
          record: { kind: activityKind.kind, id: activityId, label: title },
          defer: hard ? null : (to) => call("learning.defer", { activityId, week, minutes, to, heldFor: week }),
        };
      }),
    );
};

/** Weeks with fewer hours: the last of their plan moves on, the order stays. */
export const lighten = async (context: Context, most: ReadonlyMap<Day, number>, sake: Day): Promise<Lightened | null> => {
  const plan = await weeklySchedule(context, { weeks: mostWeeks });
  const weeks: { week: Day; hours: number; reason: "rest" }[] = [];
  for (const planned of plan.weeks) {
    const minutes = most.get(planned.week);
    if (minutes === undefined || minutes >= planned.hours * 60) continue;
    const set = await hoursOfWeek(context, planned.week, plan.weeklyHours);
    weeks.push({ week: planned.week, hours: hoursWithout(planned, set, planned.minutes - minutes), reason: "rest" });
  }
  if (weeks.length === 0) return null;
  const after = await weeklySchedule(context, { weeks: mostWeeks }, { agreed: plan.order, weeks });
  return {
    calls: weeks.map((week) => call("learning.setWeekHours", { ...week, heldFor: sake })),
    planned: new Map(after.weeks.map(({ week, minutes }) => [week, minutes])),
    plannedOf: minutesOfEach(after),
    shifts: changeOfPlan(plan, after).moved,
  };
};

const minutesOfEach = ({ weeks }: Pick<Schedule, "weeks">): Map<string, Map<Day, number>> => {
  const each = new Map<string, Map<Day, number>>();
  for (const { week, pieces } of weeks)
    for (const { activityId, minutes } of pieces) {
      const own = each.get(activityId) ?? new Map<Day, number>();
      each.set(activityId, own.set(week, (own.get(week) ?? 0) + minutes));
    }
  return each;
};

/** What a lighter week took is planned there again, and whatever was held for its sake is as it was. */
export const restore = async ({ records }: Context, week: Day): Promise<OperationCall[]> =>
  (await weeksOf(records, (query) => query.where("heldFor", "=", week))).length > 0 ? [call("learning.giveBack", { week })] : [];

export const signals = async (context: Context): Promise<Signal[]> => {
  const { records, timezone, today } = context;
  const { activities, gap } = await planningOf(context);
  const only = { limit: 1, offset: 0 };
  const [first] = await records.list(activityKind, { orderBy: (query) => query.orderBy("createdAt"), page: only });
  const [finished] = await records.list(activityKind, {
    where: (query) => query.where("status", "=", "done").where("finishedOn", "is not", null),
    orderBy: (query) => query.orderBy("finishedOn", "desc"),
    page: only,
  });
  const [earned] = await records.list(certificateKind, {
    where: (query) => query.where("issued", "is not", null),
    orderBy: (query) => query.orderBy("issued", "desc"),
    page: only,
  });
  const last =
    [finished?.finishedOn, earned?.issued]
      .filter((day) => day != null)
      .sort()
      .at(-1) ?? null;
  const begun = first ? dayOf(first.createdAt, timezone) : null;
  return learningStalled(activities, last, begun, gap, today);
};
