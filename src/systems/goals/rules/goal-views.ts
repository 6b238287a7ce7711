// Every goal with what follows from its records: standing, progress, forecast and what comes next.
import type { Day } from "../../../core/day.ts";
import type { RecordRef } from "../../../core/record.ts";
import type { CheckIn, Goal, GoalEvent, GoalLine, GoalMeasure } from "../schema.ts";
import { forecastOf } from "./forecast.ts";
import { type Counted, progressOf } from "./progress.ts";
import type { SmartFields } from "./smart/reading.ts";
import { type GoalState, isOpen, stateOfGoal } from "./status.ts";
import { childrenOf, inTreeOrder } from "./tree.ts";

export interface GoalView<G extends Goal = Goal> extends GoalLine {
  goal: G;
  standing: GoalState;
  children: GoalView<G>[];
  checkIns: readonly CheckIn[];
  events: readonly GoalEvent[];
  /** What progress rests on: check-ins, or what a followed measure counted. */
  counted: readonly Counted[];
}

export interface GoalFacts<G extends Goal> {
  goals: readonly G[];
  eventsOf: (goalId: string) => readonly GoalEvent[];
  checkInsOf: (goalId: string) => readonly CheckIn[];
  /** Days counted by a followed measure, by goal; absent where check-ins count. */
  followed: ReadonlyMap<string, readonly Counted[]>;
  today: Day;
}

const ticked = (goal: Goal): boolean => goal.level === "milestone" || goal.level === "action";

/** All goals in the order of the tree. */
export const goalViews = <G extends Goal>({ goals, eventsOf, checkInsOf, followed, today }: GoalFacts<G>): GoalView<G>[] => {
  const ordered = inTreeOrder(goals);
  const inOrder = ordered.map(({ goal }) => goal);
  const views = new Map<string, GoalView<G>>();
  // From the leaves upwards, since a goal's progress may rest on what serves it.
  for (const { goal, depth } of ordered.toReversed()) {
    const children = childrenOf(inOrder, goal.id).flatMap((child) => views.get(child.id) ?? []);
    const events = eventsOf(goal.id);
    const standing = stateOfGoal(events, today);
    const checkIns = checkInsOf(goal.id);
    const counted = followed.get(goal.id) ?? checkIns;
    const { measure, startDay, due } = goal;
    const course = { measure, startDay, due, status: standing.status, pauses: standing.pauses, counted, today };
    const progress = progressOf({
      ...course,
      children: children.map((child) => ({
        status: child.status,
        share: child.progress.share,
        weight: child.goal.weight,
        ticked: ticked(child.goal),
      })),
    });
    const counts = children.filter((child) => ticked(child.goal));
    const forecast = forecastOf({
      ...course,
      milestones: {
        reached: counts.flatMap((child) =>
          child.status === "achieved" && child.standing.closed ? [child.standing.closed.day] : [],
        ),
        left: counts.filter((child) => isOpen(child.status)).length,
      },
    });
    const next = children.find((child) => child.goal.level === "action" && child.status === "active");
    views.set(goal.id, {
      goal,
      status: standing.status,
      progress,
      forecast,
      nextAction: next ? { id: next.goal.id, title: next.goal.title } : null,
      depth,
      lastCheckIn: counted.at(-1)?.day ?? null,
      standing,
      children,
      checkIns,
      events,
      counted,
    });
  }
  return ordered.flatMap(({ goal }) => views.get(goal.id) ?? []);
};

/** What the check of a goal's words knows beside the words. */
export const smartFieldsOf = (
  view: GoalView,
  around: {
    parentDue: Day | null;
    hoursAvailable: number | null;
    measureLabel: string | null;
    role: RecordRef | null;
    values: readonly RecordRef[];
  },
): SmartFields => {
  const { goal, progress, children } = view;
  const { level, specific, measure, startDay, due, weeklyHours, relevant, links, ifTrigger, thenAction } = goal;
  return {
    level,
    specific,
    measure: measure satisfies GoalMeasure | null,
    startDay,
    due,
    parentDue: around.parentDue,
    weeklyHours,
    hoursAvailable: around.hoursAvailable,
    pace: progress.weeklyPace,
    need: progress.weeklyNeed,
    relevant,
    links,
    role: around.role,
    values: around.values,
    ifTrigger,
    thenAction,
    checkpoints: children.filter((child) => child.goal.due !== null && child.goal.level !== "action").length,
    counts: around.measureLabel,
  };
};
