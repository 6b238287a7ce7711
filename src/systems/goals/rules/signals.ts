// When a goal asks to be looked at again: its review day has come, or two check-ins in a row say that it will be missed.

import { type Day, sayDay } from "../../../core/day.ts";
import type { Signal } from "../../../operations/contributions.ts";
import { forecastOf } from "./forecast.ts";
import type { GoalView } from "./goal-views.ts";
import { isOpen } from "./status.ts";

export const signalsOf = (views: readonly GoalView[], today: Day): Signal[] =>
  views.filter((view) => view.status === "active").flatMap((view) => [...reviewDue(view, today), ...atRiskTwice(view)]);

const about = ({ goal }: GoalView): Pick<Signal, "records" | "opens"> => {
  const record = { kind: "goal", id: goal.id, label: goal.title };
  return { records: [record], opens: { label: "Look at the goal", record } };
};

const reviewDue = (view: GoalView, today: Day): Signal[] => {
  const { goal, progress } = view;
  if (goal.reviewDay === null || goal.reviewDay > today) return [];
  return [
    {
      key: `goals:review:${goal.id}:${goal.reviewDay}`,
      about: "date",
      title: `Is it still the right goal: ${goal.title}`,
      reason: `You wanted to look at it on ${sayDay(goal.reviewDay)}; it stands at ${progress.said}.`,
      since: goal.reviewDay,
      ...about(view),
    },
  ];
};

const atRiskTwice = (view: GoalView): Signal[] => {
  const { goal } = view;
  const [before, last] = daysCounted(view).slice(-2);
  if (goal.due === null || before === undefined || last === undefined) return [];
  if (!riskOn(view, before) || !riskOn(view, last)) return [];
  return [
    {
      key: `goals:at-risk:${goal.id}:${last}`,
      about: "growth",
      title: `“${goal.title}” will probably be missed`,
      reason: `On ${sayDay(before)} and again on ${sayDay(last)} more than half of the futures ended after ${sayDay(goal.due)}, its due day.`,
      since: before,
      ...about(view),
    },
  ];
};

const reachedBelow = ({ children }: GoalView): { reached: Day[]; left: number } => {
  const counted = children.filter(({ goal }) => goal.level === "milestone" || goal.level === "action");
  return {
    reached: counted.flatMap(({ status, standing }) => (status === "achieved" && standing.closed ? [standing.closed.day] : [])),
    left: counted.filter(({ status }) => isOpen(status)).length,
  };
};

/** The days on which there was something to forecast from, the earliest first. */
const daysCounted = (view: GoalView): Day[] => {
  const days = view.goal.measure?.kind === "number" ? view.counted.map(({ day }) => day) : reachedBelow(view).reached;
  return [...new Set(days)].sort();
};

/** Whether the forecast, as it could be made on a day, said that more than half of the futures miss the due day. */
const riskOn = (view: GoalView, day: Day): boolean => {
  const { measure, startDay, due } = view.goal;
  const { reached, left } = reachedBelow(view);
  const until = reached.filter((on) => on <= day);
  return forecastOf({
    measure,
    status: "active",
    startDay,
    due,
    pauses: view.standing.pauses,
    counted: view.counted.filter((one) => one.day <= day),
    milestones: { reached: until, left: left + reached.length - until.length },
    today: day,
  }).atRisk;
};
