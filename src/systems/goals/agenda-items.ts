// What goals ask of today: check-ins, goals at risk, reviews, next actions, if-then plans and drafts that wait.

import { capital } from "../../core/capital.ts";
import { addMonths, type Day, daysBetween, sayNearDay } from "../../core/day.ts";
import type { RecordRef } from "../../core/record.ts";
import { call } from "../../operations/call.ts";
import type { Context } from "../../operations/context.ts";
import type { AgendaItem } from "../../operations/contributions.ts";
import { type OwnedView, readGoals } from "./readers.ts";
import { momentIsOn } from "./rules/moments.ts";
import { periodEnd } from "./rules/progress.ts";

const checkInEvery = 7;

export const agendaItems = async (context: Context): Promise<AgendaItem[]> => {
  const all = await readGoals(context);
  const active = all.filter((view) => view.status === "active");
  return [
    ...draftsWaiting(all),
    ...active.flatMap((view) => [
      ...overdue(view, context.today),
      ...checkInDue(view, context.today),
      ...atRisk(view, context.today),
      ...reviewDue(view, context.today),
      ...nextAction(view, all),
      ...planOfToday(view, context.today),
    ]),
  ];
};

const refOf = ({ goal }: OwnedView): RecordRef => ({ kind: "goal", id: goal.id, label: goal.title });

const item = (view: OwnedView, what: string, rest: Omit<AgendaItem, "key" | "records" | "goalWeight">): AgendaItem => ({
  key: `goals:${what}:${view.goal.id}`,
  records: [refOf(view)],
  goalWeight: view.goal.weight,
  ...rest,
});

const draftsWaiting = (all: readonly OwnedView[]): AgendaItem[] => {
  const drafts = all.filter((view) => view.status === "draft");
  if (drafts.length === 0) return [];
  return [
    {
      key: "goals:drafts",
      title: drafts.length === 1 ? "Accept or change a draft goal" : `Accept or change ${drafts.length} draft goals`,
      reason: `${drafts
        .map((view) => `“${view.goal.title}”`)
        .slice(0, 2)
        .join(", ")}${drafts.length > 2 ? ` and ${drafts.length - 2} more` : ""}: a draft has no check-ins and no forecast.`,
      records: drafts.map(refOf),
      minutes: 5 * Math.min(4, drafts.length),
      goalWeight: Math.max(...drafts.map((view) => view.goal.weight)),
      costOfDelay: 0.4,
      chore: true,
    },
  ];
};

const overdue = (view: OwnedView, today: Day): AgendaItem[] => {
  const { goal, progress } = view;
  if (goal.due === null || goal.due >= today || goal.level === "action") return [];
  return [
    item(view, "overdue", {
      title: `Close “${goal.title}” or move its day`,
      reason: `It was due on ${sayNearDay(goal.due, today)} and stands at ${progress.said}.`,
      due: goal.due,
      minutes: 5,
      costOfDelay: 0.3,
    }),
  ];
};

const checkInDue = (view: OwnedView, today: Day): AgendaItem[] => {
  const { goal, lastCheckIn, progress } = view;
  if (goal.measure?.kind === "number") {
    const since = lastCheckIn ?? goal.startDay;
    const days = daysBetween(since, today);
    if (days < checkInEvery) return [];
    return [
      item(view, "check-in", {
        title: `Check in: ${goal.title}`,
        reason: `${lastCheckIn ? `Your last check-in was ${days} days ago` : `It began ${days} days ago without a check-in`}; it stands at ${progress.said}.`,
        minutes: 2,
        costOfDelay: 0.3,
      }),
    ];
  }
  if (goal.measure?.kind !== "rate" || goal.measure.follows !== null) return [];
  const { count, per, unit } = goal.measure;
  const inPeriod = progress.inPeriod ?? 0;
  const end = periodEnd(today, per);
  if (inPeriod >= count || daysBetween(today, end) > (per === "week" ? 3 : 10)) return [];
  return [
    item(view, "rate", {
      title: goal.title,
      reason: `${inPeriod} of ${count} ${unit} this ${per}; it ends on ${sayNearDay(end, today)}.`,
      due: end,
      minutes: 30,
      costOfDelay: 0.4,
      done: call("goals.checkIn", { id: goal.id, value: 1 }),
    }),
  ];
};

const atRisk = (view: OwnedView, today: Day): AgendaItem[] => {
  const { goal, forecast } = view;
  if (!forecast.atRisk || goal.due === null) return [];
  return [
    item(view, "at-risk", {
      title: `Look again at “${goal.title}”`,
      reason: `It is due on ${sayNearDay(goal.due, today)}, but ${forecast.said}.`,
      due: goal.due,
      minutes: 10,
      costOfDelay: 0.6,
    }),
  ];
};

const reviewDue = (view: OwnedView, today: Day): AgendaItem[] => {
  const { goal } = view;
  if (goal.reviewDay === null || goal.reviewDay > today) return [];
  return [
    item(view, "review", {
      title: `Is it still the right goal: ${goal.title}`,
      reason: `You wanted to look at it on ${sayNearDay(goal.reviewDay, today)}. Ticking it asks again in three months.`,
      due: goal.reviewDay,
      minutes: 10,
      costOfDelay: 0.2,
      done: call("goals.update", { id: goal.id, reviewDay: addMonths(today, 3) }),
    }),
  ];
};

/** The first open action below each goal; an action alone stands for itself. */
const nextAction = (view: OwnedView, all: readonly OwnedView[]): AgendaItem[] => {
  const { goal } = view;
  if (goal.level !== "action") return [];
  const above = all.find((other) => other.goal.id === goal.parentId);
  if (above && (above.status !== "active" || above.nextAction?.id !== goal.id)) return [];
  return [
    {
      key: `goals:action:${goal.id}`,
      title: goal.title,
      reason: above ? `Next action of “${above.goal.title}”, which stands at ${above.progress.said}.` : "An action of yours.",
      records: [refOf(view), ...(above ? [refOf(above)] : [])],
      due: goal.due,
      minutes: 30,
      goalWeight: Math.max(goal.weight, above?.goal.weight ?? 0),
      costOfDelay: 0.4,
      done: call("goals.complete", { id: goal.id }),
    },
  ];
};

const planOfToday = (view: OwnedView, today: Day): AgendaItem[] => {
  const { goal } = view;
  if (!goal.ifTrigger || !goal.thenAction || !momentIsOn(goal.ifTrigger, today)) return [];
  return [
    item(view, `if-then:${today}`, {
      title: capital(goal.thenAction),
      reason: `Your plan: if ${goal.ifTrigger}, then this. For “${goal.title}”.`,
      due: today,
      minutes: 30,
      costOfDelay: 0.4,
    }),
  ];
};
