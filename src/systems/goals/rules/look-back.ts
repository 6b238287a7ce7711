// What became of goals in a span of days: what was reached, checked in on, let rest or let go, and what should be finished by now.

import { addDays, type Day, sayDay } from "../../../core/day.ts";
import type { RecordRef } from "../../../core/record.ts";
import { call } from "../../../operations/call.ts";
import type { Happening, Milestone, OperationCall, Unfinished } from "../../../operations/contributions.ts";
import type { CheckIn, Goal, GoalEvent, GoalLevel } from "../schema.ts";
import type { GoalView } from "./goal-views.ts";
import { sayAmount, sayOfTarget } from "./say-amount.ts";
import type { GoalState } from "./status.ts";

const refTo = ({ id, title }: Pick<Goal, "id" | "title">): RecordRef => ({ kind: "goal", id, label: title });

/** A goal that is reached, as something worth a win. An action that is ticked is a step, not a goal. */
export const milestoneOf = (
  goal: ReachedGoal,
  { closed }: Pick<GoalState, "closed">,
  { parent, last }: { parent?: ReachedGoal; last?: number | null } = {},
): Milestone | null => {
  if (closed?.reason !== "achieved" || goal.level === "action") return null;
  const number = numberOf(goal, last ?? null);
  const skills = [goal, parent].map((one) => skillsOf(one)).find((refs) => refs.length > 0);
  return {
    key: `goal:${goal.id}`,
    kind: "goal",
    title: goal.title,
    day: closed.day,
    record: refTo(goal),
    ...(parent && { serves: refTo(parent) }),
    ...(number && { number }),
    ...(skills && { skills }),
  };
};

type ReachedGoal = Pick<Goal, "id" | "title" | "level" | "measure" | "links">;

const skillsOf = (goal: ReachedGoal | undefined): RecordRef[] => goal?.links.filter(({ kind }) => kind === "skill") ?? [];

const signs = new Set(["%", "EUR", "USD", "GBP", "CHF", "h", "min", "s", "hours", "minutes", "days", "weeks"]);

/** What the last check-in says of a goal in numbers, with where it began; from nothing is no comparison. */
const numberOf = ({ measure, title }: ReachedGoal, last: number | null): Milestone["number"] => {
  if (measure?.kind !== "number" || last === null) return undefined;
  const { unit, baseline, target } = measure;
  return {
    what: signs.has(unit) ? title.slice(0, 120) : unit,
    unit: signs.has(unit) ? unit : "",
    value: last,
    baseline: baseline === 0 ? null : baseline,
    direction: target < baseline ? "down" : "up",
  };
};

export interface GoalHistory {
  goals: readonly Goal[];
  eventsOf: (goalId: string) => readonly GoalEvent[];
  checkInsOf: (goalId: string) => readonly CheckIn[];
}

/** Events and check-ins from one day to another, both included, the earliest first. */
export const happeningsOf = ({ goals, eventsOf, checkInsOf }: GoalHistory, from: Day, to: Day): Happening[] =>
  goals
    .flatMap((goal) => [
      ...eventsOf(goal.id).map((event) => happeningOfEvent(goal, event)),
      ...checkInsOf(goal.id).map((checkIn) => happeningOfCheckIn(goal, checkIn)),
    ])
    .filter(({ day }) => day >= from && day <= to)
    .sort((a, b) => a.day.localeCompare(b.day));

const happeningOfEvent = (goal: Goal, event: GoalEvent): Happening => {
  const { kind, said } = whatHappened(goal, event);
  return { day: event.day, kind, title: `${said} “${goal.title}”`, minutes: null, record: refTo(goal) };
};

const whatHappened = (goal: Goal, { step, reason }: GoalEvent): { kind: Happening["kind"]; said: string } => {
  if (step === "closed" && reason === "achieved")
    return goal.level === "action" ? { kind: "done", said: "Did" } : { kind: "reached", said: "Reached" };
  const said = {
    accepted: "Set out for",
    paused: "Let rest",
    resumed: "Went on with",
    closed: "Let go of",
    reopened: "Took up again",
  };
  return { kind: "changed", said: said[step] };
};

const happeningOfCheckIn = (goal: Goal, { day, value, confidence }: CheckIn): Happening => {
  const said = [sayValue(goal, value), confidence === null ? null : `sure ${confidence} of 10`].filter(Boolean).join(", ");
  const title = `Checked in on “${goal.title}”${said ? `: ${said}` : ""}`;
  return { day, kind: "done", title, minutes: null, record: refTo(goal) };
};

const sayValue = ({ measure }: Goal, value: number | null): string | null => {
  if (value === null) return null;
  if (measure?.kind === "number") return sayOfTarget(value, measure.target, measure.unit);
  if (measure?.kind === "rate") return sayAmount(value, measure.unit);
  return value >= 1 ? "done" : "not yet";
};

/** Days that a goal is moved on by when it is carried over: the nearer to the vision, the longer its breath. */
const breath: Record<GoalLevel, number> = { action: 7, milestone: 14, "short-term": 30, "long-term": 90, vision: 365 };

/** The due day after carrying over, no later than that of the goal it serves; null where that one is over itself. */
export const carriedDue = (level: GoalLevel, from: Day, parentDue: Day | null): Day | null => {
  const next = addDays(from, breath[level]);
  if (parentDue === null || parentDue >= next) return next;
  return parentDue > from ? parentDue : null;
};

/** Active goals that were to be reached by a day. One that rests is not missed. */
export const unfinishedGoals = (views: readonly GoalView[], by: Day, today: Day): Unfinished[] =>
  views.flatMap((view) => {
    const { goal, progress } = view;
    if (view.status !== "active" || goal.due === null || goal.due > by) return [];
    const parentDue = views.find((other) => other.goal.id === goal.parentId)?.goal.due ?? null;
    const due = carriedDue(goal.level, by > today ? by : today, parentDue);
    return [
      {
        key: `goals:${goal.id}:${goal.due}`,
        title: goal.title,
        reason: `It ${goal.due < today ? "was" : "is"} due on ${sayDay(goal.due)} and stands at ${progress.said}.`,
        record: refTo(goal),
        carry: due === null ? null : move(goal.id, due),
        drop: call("goals.close", { id: goal.id, reason: "dropped" }),
      },
    ];
  });

const move = (id: string, due: Day): OperationCall => call("goals.update", { id, due });
