// What other systems ask of learning: the schedule week by week, what closes a gap next, and activities suggested from a gap.

import type { NextStep } from "../../career/what-is-next.ts";
import { openCatalogue } from "../../catalogue/index.ts";
import { blankOf } from "../../core/blank.ts";
import { addDays, type Day, weekOf } from "../../core/day.ts";
import { dayOfMonth, percent } from "../../core/say.ts";
import { within } from "../../database/listing.ts";
import { same } from "../../database/records.ts";
import type { Context } from "../../operations/context.ts";
import { readProfile } from "../../platform/index.ts";
import { timeOffShares } from "../balance/index.ts";
import { type GapReport, gapToTarget } from "../skills/index.ts";
import { costOf, sameOrder } from "./rules/order.ts";
import { type OwnHours, ownHours } from "./rules/own-activities.ts";
import { circleThrough, type Gap, type IsSameSkill, isOpen, layOut, type Planning, roomsFrom, tasksOf } from "./rules/plan.ts";
import { settledOrder } from "./rules/replan.ts";
import { suggestionsFor } from "./rules/suggest.ts";
import {
  type Activity,
  type ActivityWithProgress,
  activity,
  type LearningWeek,
  type PlanChange,
  type Schedule,
} from "./schema.ts";
import { type Solved, solvedOrder } from "./solver.ts";
import { activitiesOf, activityKind, logsOf, openActivities, savedOrder, saveOrder, weeksOf, withProgress } from "./store.ts";

/** Hours a week where the person has not said any. */
export const assumedWeeklyHours = 3;
const weeksAhead = 104;

export interface ScheduleChoice {
  /** Hours a week; without it those of the profile. */
  hours?: number;
  /** The first day; without it today. */
  from?: Day;
  /** How many weeks are told piece by piece; 12 without it. */
  weeks?: number;
}

interface Supposed {
  /** Weeks as they would be, before they are written. */
  weeks?: readonly Pick<LearningWeek, "week" | "hours" | "reason">[];
  /** The order to keep where it costs little; without it the agreed one. */
  agreed?: readonly string[];
  /** Ignores the agreed order. */
  fresh?: boolean;
}

export const sameSkills = async (context: Context): Promise<IsSameSkill> => {
  const { canonical } = await openCatalogue(context);
  return (one, other) => canonical(one) === canonical(other);
};

/** What is planned or under way, with the hours that were logged on each. */
export const openWithProgress = async ({ records }: Context): Promise<ActivityWithProgress[]> =>
  withProgress(records, await openActivities(records));

const asGap = (report: GapReport | null): Gap | null => report && { role: report.role, lines: report.lines };

/** Everything that the plan is made from, as it stands. */
export const planningOf = (context: Context, choice: ScheduleChoice = {}, supposed: Supposed = {}): Promise<Planning> =>
  context.once(`learning planning ${basisOf(choice, supposed)}`, () => readPlanning(context, choice, supposed));

/** What the best order depends on: choices that differ in no more than the weeks told have it in common. */
const basisOf = ({ hours, from, weeks }: ScheduleChoice, supposed: Supposed): string =>
  JSON.stringify([hours, from, Math.max(weeksAhead, weeks ?? 0), supposed.weeks]);

const readPlanning = async (context: Context, choice: ScheduleChoice, supposed: Supposed): Promise<Planning> => {
  const { records, today } = context;
  const from = choice.from ?? today;
  const profile = await readProfile(records);
  const hours = choice.hours ?? profile?.weeklyHours ?? assumedWeeklyHours;
  const logged = await logsOf(records, weekOf(from), from);
  const own = [...(await weeksOf(records, within("week", weekOf(from)))), ...(supposed.weeks ?? [])];
  const loggedMinutes = logged.reduce((sum, log) => sum + log.minutes, 0);
  const { shareOf } = await timeOffShares(context);
  return {
    activities: await openWithProgress(context),
    gap: asGap(await gapToTarget(context)),
    same: await sameSkills(context),
    rooms: roomsFrom(from, Math.max(weeksAhead, choice.weeks ?? 0), hours, own, loggedMinutes, shareOf),
    hours,
  };
};

/** The plan week by week inside the weekly hours: what closes most of the gap soonest, prerequisites and earliest days kept, lateness said. */
export const weeklySchedule = async (
  context: Context,
  choice: ScheduleChoice = {},
  supposed: Supposed = {},
): Promise<Schedule> => {
  const planning = await planningOf(context, choice, supposed);
  const { open, tasks } = tasksOf(planning);
  const solved = await context.once(`learning order ${basisOf(choice, supposed)}`, () => solvedOrder(tasks));
  const place = new Map(open.map((activity, at) => [activity.id, at]));
  const agreedIds = supposed.fresh ? [] : (supposed.agreed ?? (await savedOrder(context.records)));
  const agreed = agreedIds.flatMap((id) => place.get(id) ?? []);
  const { order, kept } = settledOrder(tasks, agreed, solved.order);
  const ahead = within("week", weekOf(choice.from ?? context.today));
  const said = [...(await weeksOf(context.records, ahead)), ...(supposed.weeks ?? [])];
  const reasons = new Map([...(await holidays(context, planning)), ...said].map((one) => [one.week, one.reason]));
  const profile = await readProfile(context.records);
  return {
    ...layOut(planning, open, order, reasons, choice.weeks ?? 12),
    weeklyHours: planning.hours,
    hoursSource: choice.hours !== undefined ? "asked" : profile?.weeklyHours ? "profile" : "assumed",
    role: planning.gap && { id: planning.gap.role.id, label: planning.gap.role.label },
    solver: saySolver(solved, kept && costOf(tasks, order) > solved.cost * (1 + 1e-9), tasks.length),
  };
};

/** Weeks of which time off takes a part. */
const holidays = async (context: Context, { rooms }: Planning): Promise<Pick<LearningWeek, "week" | "reason">[]> => {
  const { shareOf } = await timeOffShares(context);
  return rooms.filter(({ week }) => shareOf(week) < 1).map(({ week }) => ({ week, reason: "holiday" }));
};

/** The hours set for a week, or the usual ones as far as time off leaves them; what is logged in it is not taken off. */
export const hoursOfWeek = async (context: Context, week: Day, usual: number): Promise<number> => {
  const [own] = await weeksOf(context.records, within("week", week, week));
  return own?.hours ?? usual * (await timeOffShares(context)).shareOf(week);
};

const saySolver = ({ method, gap, milliseconds }: Solved, kept: boolean, count: number): Schedule["solver"] => {
  const said = {
    exact: "Proven: no other order closes what matters sooner.",
    improved: `The best order found; none can be more than ${gap === null ? "an unknown share" : `${Math.ceil(gap * 1000) / 10} %`} better.`,
    greedy:
      "By the greedy rule alone, value for hours: the solver did not answer on this machine, so the order may be some per cent off.",
  }[method];
  const keptSaid = kept ? " Your agreed order was kept, since the best one would gain less than 2 %." : "";
  return {
    method,
    gap,
    kept,
    milliseconds: Math.round(milliseconds),
    said: count === 0 ? "Nothing to order yet." : `${said}${keptSaid}`,
  };
};

/** What a week with other hours would change, against the plan as it stands. */
export const changeOfPlan = (before: Schedule, after: Schedule): PlanChange => {
  const was = new Map(before.finishes.map((finish) => [finish.activityId, finish]));
  const moved = after.finishes
    .filter((finish) => was.get(finish.activityId)?.week !== finish.week)
    .map((finish) => ({ title: finish.title, before: was.get(finish.activityId)?.day ?? null, after: finish.day }));
  const lateBefore = new Set(before.late.map(({ activityId }) => activityId));
  const newlyLate = after.late.filter(({ activityId }) => !lateBefore.has(activityId)).map(({ title }) => title);
  const orderKept = sameOrder(before.order, after.order);
  const [first] = moved;
  return {
    moved,
    orderKept,
    newlyLate,
    said: [
      moved.length === 0
        ? "Nothing is finished in another week."
        : `${moved.length} of ${after.order.length} activities are finished in another week${first?.after ? `, first “${first.title}”, now about ${dayOfMonth(first.after)}` : ""}.`,
      orderKept === 1 ? "The order stays." : `${percent(orderKept)} of the order stays.`,
      newlyLate.length > 0 ? `Late because of it: ${newlyLate.join(", ")}.` : "",
    ]
      .filter(Boolean)
      .join(" "),
  };
};

/** What open activities of the person's own take of the hours; null where there are none. */
export const ownHoursNow = async (context: Context): Promise<OwnHours | null> => ownHours(await planningOf(context));

/** The last day of the weeks ahead in which something is done that a plan laid out for a skill of a gap. */
export const workedUntil = async (context: Context): Promise<(skillId: string) => Day | null> => {
  const { weeks } = await weeklySchedule(context);
  const same = await sameSkills(context);
  const { activities } = await planningOf(context);
  const ends = activities.flatMap(({ id, origin }) => {
    const last = weeks.findLast(({ pieces }) => pieces.some(({ activityId }) => activityId === id));
    return origin && last ? [{ skillId: origin.skillId, day: addDays(last.week, 6) }] : [];
  });
  return (skillId) => {
    const days = ends.filter((one) => same(one.skillId, skillId)).map(({ day }) => day);
    return days.toSorted().at(-1) ?? null;
  };
};

/** For each of the skills (ids that stand for a skill in all catalogues) the open activity that closes its gap next, with the hours it still takes. */
export const nextSteps = async (context: Context, skillIds: readonly string[]): Promise<NextStep[]> => {
  const { canonical } = await openCatalogue(context);
  const { order } = await weeklySchedule(context, { weeks: 1 });
  const byId = new Map((await planningOf(context)).activities.map((activity) => [activity.id, activity]));
  const wanted = new Set(skillIds);
  const next = new Map<string, NextStep>();
  for (const activity of order.flatMap((id) => byId.get(id) ?? []))
    for (const { catalogueId } of activity.raises) {
      const skillId = catalogueId && canonical(catalogueId);
      if (!skillId || !wanted.has(skillId) || next.has(skillId)) continue;
      const { id, title } = activity;
      next.set(skillId, {
        skillId,
        title,
        hours: Math.max(0, activity.hours - activity.hoursDone),
        record: { kind: "activity", id, label: title },
      });
    }
  return [...next.values()];
};

export interface Suggestions {
  added: Activity[];
  refreshed: Activity[];
  /** Suggestions that stand already, were changed by the person, dropped or deleted: left alone. */
  leftAlone: number;
  /** Gap lines that an activity of the person's own closes already. */
  covered: string[];
}

/** Creates or refreshes planned activities for every line of a gap, step by step; never twice, and never over what the person changed. */
export const suggestFromGap = async (context: Context, report: GapReport): Promise<Suggestions> => {
  const { records } = context;
  const sameSkill = await sameSkills(context);
  const all = await activitiesOf(records);
  const made: Suggestions = { added: [], refreshed: [], leftAlone: 0, covered: [] };
  for (const line of report.lines.filter(({ distance }) => distance > 0)) {
    const steps = suggestionsFor(line);
    const mine = all.filter(
      (activity) =>
        isOpen(activity) &&
        !steps.some(({ id }) => id === activity.id) &&
        activity.raises.some(({ catalogueId }) => catalogueId !== null && sameSkill(catalogueId, line.skillId)),
    );
    const reached = Math.max(line.have, ...mine.flatMap(({ raises }) => raisesOf(raises, line.skillId, sameSkill)));
    if (reached >= line.need) made.covered.push(line.label);
    let before = mine.filter(({ raises }) => raisesOf(raises, line.skillId, sameSkill).includes(reached)).map(({ id }) => id);
    for (const step of suggestionsFor({ ...line, have: reached })) {
      const known = await records.anyOf(activityKind, step.id);
      const own = { kind: step.kind, title: step.title, hours: step.hours, raises: step.raises, note: step.note };
      const origin = { roleId: report.role.id, roleLabel: report.role.label, skillId: line.skillId };
      const prerequisites = [...before];
      if (!known) {
        const created = await records.create(activityKind, {
          ...blankActivity,
          ...own,
          id: step.id,
          prerequisites,
          origin: { ...origin, revision: 1 },
        });
        made.added.push(created);
        before = [step.id];
        continue;
      }
      const untouched =
        !known.deletedAt && known.record.status === "planned" && known.record.revision === known.record.origin?.revision;
      if (untouched) {
        const found = await records.get(activityKind, step.id);
        const safe = circleThrough({ id: step.id, prerequisites }, all) ? found.prerequisites : prerequisites;
        const wanted = { ...own, prerequisites: safe };
        if (Object.entries(wanted).some(([field, value]) => !same(found[field as keyof typeof wanted], value)))
          made.refreshed.push(
            await records.update(activityKind, found, { ...wanted, origin: { ...origin, revision: found.revision + 1 } }),
          );
        else made.leftAlone++;
      } else made.leftAlone++;
      if (!known.deletedAt && known.record.status !== "dropped") before = [step.id];
    }
  }
  const { order } = await weeklySchedule(context, { weeks: 1 });
  if (made.added.length + made.refreshed.length > 0) await saveOrder(records, order);
  return made;
};

const raisesOf = (raises: Activity["raises"], skillId: string, same: IsSameSkill): number[] =>
  raises.filter(({ catalogueId }) => catalogueId !== null && same(catalogueId, skillId)).map(({ toLevel }) => toLevel);

export const blankActivity = { ...blankOf(activity), kind: "course", weight: 1, status: "planned" } satisfies Partial<Activity>;
