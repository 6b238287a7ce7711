// The plan: week by week, replanned, with weeks missed or given other hours, suggested from a gap, and what was done of it.
import { z } from "zod";
import { addDays, type Day, sayDay, weekOf } from "../../../core/day.ts";
import { day } from "../../../core/day-fields.ts";
import { refusals, refuse } from "../../../core/refusal.ts";
import { shortDay } from "../../../core/say.ts";
import { within } from "../../../database/listing.ts";
import type { Context } from "../../../operations/context.ts";
import { operation } from "../../../operations/operation.ts";
import { gapToRole, gapToTarget } from "../../skills/index.ts";
import { changeOfPlan, hoursOfWeek, suggestFromGap, weeklySchedule } from "../readers.ts";
import { learningRefusals } from "../refusals.ts";
import { hoursWithout } from "../rules/replan.ts";
import { activity, type LearningWeek, planChange, type Schedule, schedule, weekReasons } from "../schema.ts";
import {
  activityKind,
  finishedActivities,
  giveBackWeeks,
  learningWeekKind,
  loggedOn,
  logsOf,
  savedOrder,
  saveOrder,
  weeksOf,
  writeWeek,
} from "../store.ts";

const hours = (minutes: number): string => `${Math.round(minutes / 6) / 10} h`;

const sayPlan = (plan: Schedule): string =>
  [
    ...plan.weeks
      .filter(({ pieces, reason }) => pieces.length > 0 || reason)
      .flatMap((week) => [
        `Week of ${shortDay(week.week)}: ${hours(week.minutes)} of ${week.hours} h${week.reason ? ` (${week.reason})` : ""}`,
        ...week.pieces.map(
          (piece) => `  ${hours(piece.minutes)}  ${piece.title}${piece.finishes ? " (finished)" : ""}. ${piece.why}`,
        ),
      ]),
    ...plan.late.map(
      (one) =>
        `Late: “${one.title}” was due ${shortDay(one.deadline)}${one.days === null ? ", more than two years" : `, ${one.days} days`}.`,
    ),
    plan.order.length === 0 ? "No open activities. Make a plan with: cairn plan" : plan.solver.said,
  ].join("\n");

/** As far as a plan is told. */
const mostWeeks = 104;

const choice = {
  hours: z.number().min(0.5).max(60).optional().describe("Hours a week; without it those of your profile."),
  weeks: z.number().int().min(1).max(mostWeeks).default(12).describe("How many weeks to show."),
};

const readSchedule = operation.read("learning.schedule", {
  summary: "The learning plan week by week: what, how long, why, and what is reached when",
  input: z.object({ ...choice, from: day("The first day; without it today.").optional() }),
  output: schedule,
  handle: (asked, context) => weeklySchedule(context, asked),
  present: sayPlan,
});

const replan = operation.write("learning.replan", {
  summary: "Plan again and agree on the order; the agreed one is kept while a better one gains less than 2 %",
  input: z.object({ ...choice, fresh: z.boolean().default(false).describe("Takes the best order even where it gains little.") }),
  output: z.object({ schedule, change: planChange }),
  handle: async ({ fresh, ...asked }, context) => {
    const before = await weeklySchedule(context, asked);
    const after = fresh ? await weeklySchedule(context, asked, { fresh }) : before;
    await saveOrder(context.records, after.order);
    return { schedule: after, change: changeOfPlan(before, after) };
  },
  present: ({ schedule: plan, change }) => `${change.said}\n${sayPlan(plan)}`,
});

type Other = Pick<LearningWeek, "week" | "hours" | "reason">;

const compare = async (context: Context, other: Other) => {
  const before = await weeklySchedule(context);
  const agreed = await savedOrder(context.records);
  const after = await weeklySchedule(context, {}, { weeks: [other], agreed: agreed.length > 0 ? agreed : before.order });
  return { schedule: after, change: changeOfPlan(before, after) };
};

const otherWeek = {
  week: day("Any day of the week; without it this week.").optional(),
  hours: z.number().min(0).max(100).describe("Hours for learning in that week."),
  reason: z.enum(weekReasons).default("other").describe("Missed, holiday, rest, or something else."),
};

const asOther = (
  { week, hours: there, reason }: { week?: string; hours: number; reason: Other["reason"] },
  { today }: Context,
): Other => ({
  week: weekOf(week ?? today),
  hours: there,
  reason,
});

const previewWeek = operation.read("learning.previewWeek", {
  summary: "What other hours in a week would change, without writing it",
  input: z.object(otherWeek),
  output: z.object({ schedule, change: planChange }),
  handle: (given, context) => compare(context, asOther(given, context)),
  present: ({ change }) => change.said,
});

const heldFor = day(
  "Any day of the week that is made lighter, for whose sake this is: what stands now is kept, for learning give-back.",
).optional();

const settleWeek = async (context: Context, other: Other, lighter: Day | null = null) => {
  const compared = await compare(context, other);
  await writeWeek(context.records, other.week, other.hours, other.reason, lighter);
  await saveOrder(context.records, compared.schedule.order);
  return compared;
};

const setWeekHours = operation.write("learning.setWeekHours", {
  summary: "Give one week other hours: a holiday, a free week; the plan moves and keeps its order",
  input: z.object({ ...otherWeek, heldFor }),
  output: z.object({ schedule, change: planChange }),
  positional: ["week", "hours"],
  handle: ({ heldFor: lighter, ...given }, context) =>
    settleWeek(context, asOther(given, context), lighter ? weekOf(lighter) : null),
  present: ({ change }) => change.said,
});

const missWeek = operation.write("learning.missWeek", {
  summary: "Say that a week was missed: what was planned moves on, the order stays as far as it can",
  input: z.object({ week: otherWeek.week }),
  output: z.object({ schedule, change: planChange }),
  positional: ["week"],
  handle: (given, context) => settleWeek(context, asOther({ ...given, hours: 0, reason: "missed" }, context)),
  present: ({ change }) => change.said,
});

const defer = operation.write("learning.defer", {
  summary: "Move an activity out of a week: the week gets that many hours less, and the activity goes on after it",
  input: z.object({
    activityId: z.string().describe("The activity."),
    week: otherWeek.week,
    minutes: z.number().int().min(1).optional().describe("Minutes to take out; without it all that is planned of it there."),
    to: day("Any day of the week in which it goes on; the next one unless said.").optional(),
    heldFor,
  }),
  output: z.object({ schedule, change: planChange }),
  refusals: [refusals.missing, learningRefusals.notPlanned, learningRefusals.daysCross],
  positional: ["activityId", "week"],
  handle: async ({ activityId, week: named, minutes, to, heldFor: lighter }, context) => {
    const { records } = context;
    const week = weekOf(named ?? context.today);
    const deferred = await records.get(activityKind, activityId);
    const before = await weeklySchedule(context, { weeks: mostWeeks });
    const planned = before.weeks.find((one) => one.week === week);
    const piece = planned?.pieces.find((one) => one.activityId === activityId);
    const out = minutes ?? piece?.minutes;
    if (!planned || out === undefined) return refuse(learningRefusals.notPlanned, { title: deferred.title, week: sayDay(week) });
    const next = to && weekOf(to) > week ? weekOf(to) : addDays(week, 7);
    const { earliest, deadline } = deferred;
    if (deadline && deadline < next) refuse(learningRefusals.daysCross, { earliest: next, deadline });
    if (!earliest || earliest < next) await records.update(activityKind, deferred, { earliest: next });
    const hoursSet = await hoursOfWeek(context, week, before.weeklyHours);
    await writeWeek(records, week, hoursWithout(planned, hoursSet, out), "other", lighter ? weekOf(lighter) : null);
    const after = await weeklySchedule(context, {}, { agreed: before.order });
    await saveOrder(records, after.order);
    return { schedule: after, change: changeOfPlan(before, after) };
  },
  present: ({ change }) => change.said,
});

const clearWeek = operation.write("learning.clearWeek", {
  summary: "Give a week its usual hours again",
  input: z.object({ week: day("Any day of the week.") }),
  output: z.object({ week: day("The Monday."), cleared: z.boolean() }),
  positional: ["week"],
  handle: async ({ week }, { records }) => {
    const monday = weekOf(week);
    const found = await records.find(learningWeekKind, monday);
    if (found) await records.remove(learningWeekKind, found);
    return { week: monday, cleared: found !== undefined };
  },
  present: ({ week, cleared }) =>
    cleared ? `The week of ${shortDay(week)} has its usual hours again.` : "It had its usual hours.",
});

const giveBack = operation.write("learning.giveBack", {
  summary: "Give back what weeks were held under for the sake of a lighter week: each has the hours that stood for it before",
  input: z.object({ week: day("Any day of the week that was made lighter.") }),
  output: z.object({ weeks: z.array(day("The Monday of a week that has its hours again.")) }),
  positional: ["week"],
  handle: async ({ week }, { records }) => ({ weeks: await giveBackWeeks(records, weekOf(week)) }),
  present: ({ weeks }) =>
    weeks.length === 0
      ? "No week was held for it."
      : weeks.map((monday) => `The week of ${shortDay(monday)} has the hours again that stood for it before.`).join("\n"),
});

const suggest = operation.write("learning.suggest", {
  summary: "Plan the gap to a role: one activity for each step that is missing, never twice, never over what you changed",
  input: z.object({
    role: z.string().max(200).optional().describe("The role, by name or catalogue id; without it the one you aim for."),
  }),
  output: z.object({
    role: z.string(),
    added: z.array(activity),
    refreshed: z.array(activity),
    leftAlone: z.number().int().describe("Suggestions that stand, or that you changed, dropped or deleted."),
    covered: z.array(z.string()).describe("Skills that an activity of your own closes already."),
  }),
  refusals: [learningRefusals.noTarget],
  positional: ["role"],
  handle: async ({ role }, context) => {
    const gap = role ? await gapToRole(context, role) : await gapToTarget(context);
    if (!gap) return refuse(learningRefusals.noTarget);
    return { role: gap.role.label, ...(await suggestFromGap(context, gap)) };
  },
  present: ({ role, added, refreshed, leftAlone, covered }) =>
    [
      `For ${role}: ${added.length} activities added, ${refreshed.length} refreshed, ${leftAlone} left as they are.`,
      ...added.map((one) => `  ${one.hours} h  ${one.title}`),
      covered.length > 0 ? `Covered by your own: ${covered.join(", ")}.` : "",
    ]
      .filter(Boolean)
      .join("\n"),
});

const progress = operation.read("learning.progress", {
  summary: "Hours learned week by week, and what was finished",
  input: z.object({ weeks: z.number().int().min(1).max(260).default(12).describe("How many weeks back, this one included.") }),
  output: z.object({
    weeks: z.array(
      z.object({
        week: day("The Monday."),
        minutes: z.number().int(),
        reason: z.enum(weekReasons).nullable().describe("Why its hours differed."),
      }),
    ),
    totalHours: z.number().describe("Hours in these weeks."),
    allHours: z.number().describe("Hours ever logged."),
    finished: z
      .array(z.object({ activityId: z.string(), title: z.string(), on: day("When.") }))
      .describe("Finished in these weeks, newest first."),
  }),
  handle: async ({ weeks: count }, context) => {
    const first = addDays(weekOf(context.today), -7 * (count - 1));
    const inside = await logsOf(context.records, first);
    const reasons = new Map((await weeksOf(context.records, within("week", first))).map((one) => [one.week, one.reason]));
    const total = (of: readonly { minutes: number }[]) => of.reduce((sum, one) => sum + one.minutes, 0);
    const ever = total([...(await loggedOn(context.records)).values()]);
    const weeks = Array.from({ length: count }, (_, at) => {
      const week = addDays(first, 7 * at);
      return { week, minutes: total(inside.filter((one) => weekOf(one.day) === week)), reason: reasons.get(week) ?? null };
    });
    const finished = (await finishedActivities(context.records, first, context.today)).flatMap((one) =>
      one.finishedOn ? [{ activityId: one.id, title: one.title, on: one.finishedOn }] : [],
    );
    return {
      weeks,
      totalHours: Math.round(total(inside) / 6) / 10,
      allHours: Math.round(ever / 6) / 10,
      finished: finished.sort((a, b) => b.on.localeCompare(a.on)),
    };
  },
  present: ({ weeks, totalHours, finished }) =>
    [
      ...weeks.map((one) => `${shortDay(one.week)}  ${hours(one.minutes)}${one.reason ? ` (${one.reason})` : ""}`),
      `${totalHours} h in all, ${finished.length} finished`,
    ].join("\n"),
});

export const learning = {
  schedule: readSchedule,
  replan,
  previewWeek,
  setWeekHours,
  missWeek,
  defer,
  clearWeek,
  giveBack,
  suggest,
  progress,
};
