// What is read of goals: all of them with what follows from their records, what counts by itself, and what linked records are worth.
import type { Profile } from "../../career/person.ts";
import type { RecordRef } from "../../core/record.ts";
import { refusals, refuse } from "../../core/refusal.ts";
import type { Owned, Records } from "../../database/records.ts";
import type { Context } from "../../operations/context.ts";
import type { Measure, MeasuredDay } from "../../operations/contributions.ts";
import { readProfile } from "../../platform/index.ts";
import { latestStatement, topValues } from "../values/index.ts";
import { type GoalView, goalViews, smartFieldsOf } from "./rules/goal-views.ts";
import { checkGoal } from "./rules/smart-check.ts";
import { isOpen, stateOfGoal } from "./rules/status.ts";
import type { Goal, SmartReport } from "./schema.ts";
import { goalKind, readEvents, readGoalBook } from "./store.ts";

export type OwnedView = GoalView<Owned<Goal>>;

export const countableMeasures = ({ app }: Pick<Context, "app">): Measure[] =>
  app.systems.flatMap((system) => (system.measures ?? []).map(({ key, label, unit }) => ({ key, label, unit })));

const followedDays = async (context: Context, goals: readonly Goal[]): Promise<Map<string, MeasuredDay[]>> => {
  const measures = context.app.systems.flatMap((system) => system.measures ?? []);
  const days = new Map<string, MeasuredDay[]>();
  for (const goal of goals) {
    const key = goal.measure?.kind === "rate" ? goal.measure.follows : null;
    const measure = measures.find((one) => one.key === key);
    if (measure) days.set(goal.id, await measure.values(context, goal.startDay, context.today));
  }
  return days;
};

/** All goals of the person, in the order of the tree. */
export const readGoals = async (context: Context): Promise<OwnedView[]> => {
  const book = await readGoalBook(context.records);
  return goalViews({ ...book, followed: await followedDays(context, book.goals), today: context.today });
};

export const readGoal = async (context: Context, id: string): Promise<OwnedView> =>
  (await readGoals(context)).find((view) => view.goal.id === id) ?? refuse(refusals.missing, { what: goalKind.label, id });

/** The goal that stands for something and is under way, such as for reaching a role; undefined where there is none. */
export const goalUnderWay = async ({ records, today }: Context, origin: string): Promise<Owned<Goal> | undefined> => {
  const found = await records.list(goalKind, { where: (query) => query.where("origin", "=", origin) });
  for (const goal of found) if (isOpen(stateOfGoal(await readEvents(records, goal.id), today).status)) return goal;
  return undefined;
};

/** How many values lead: the exercise is built to find three of ten. */
const leading = 3;

/** The work values that matter most to the person, the surest first; empty before they were weighed. */
export const leadingValues = async (context: Context): Promise<RecordRef[]> =>
  (await topValues(context)).slice(0, leading).map(({ valueId, label }) => ({ kind: "work-value", id: valueId, label }));

export const targetOf = (profile: Profile | undefined): RecordRef | null =>
  profile?.targetRoleId
    ? { kind: "role", id: profile.targetRoleId, label: profile.targetRoleLabel ?? profile.targetRoleId }
    : null;

/** What a goal can serve: the values that lead, what success means to the person, and the role they aim for. */
export const purposesOf = async (
  context: Context,
): Promise<{ values: RecordRef[]; success: RecordRef | null; role: RecordRef | null }> => {
  const profile = await readProfile(context.records);
  const statement = await latestStatement(context.records);
  return {
    values: await leadingValues(context),
    success: statement ? { kind: "success-statement", id: statement.id, label: statement.words.slice(0, 120) } : null,
    role: targetOf(profile),
  };
};

/** The words of a goal held against everything that is known of it. */
export const checkOf = async (
  context: Context,
  view: OwnedView,
  all: readonly OwnedView[],
  title?: string,
): Promise<SmartReport> => {
  const profile = await readProfile(context.records);
  const { measure, parentId } = view.goal;
  const follows = measure?.kind === "rate" ? measure.follows : null;
  return checkGoal(
    title ?? view.goal.title,
    context.today,
    smartFieldsOf(view, {
      parentDue: all.find((other) => other.goal.id === parentId)?.goal.due ?? null,
      hoursAvailable: profile?.weeklyHours ?? null,
      role: targetOf(profile),
      values: await leadingValues(context),
      measureLabel: countableMeasures(context).find((one) => one.key === follows)?.label ?? null,
    }),
  );
};

/** Goals that were accepted and are neither closed nor drafts, those that rest included. */
export const activeGoals = async (records: Records): Promise<Owned<Goal>[]> => {
  const { goals, eventsOf } = await readGoalBook(records);
  const today = "9999-12-31";
  return goals.filter((goal) => isOpen(stateOfGoal(eventsOf(goal.id), today).status));
};

/** `kind:id` of a record as the key of what it is worth to the goals. */
export const recordKey = (record: { kind: string; id: string }): string => `${record.kind}:${record.id}`;

/** What each linked record, and each goal itself, is worth: the weight (0 to 1) of the heaviest active goal that names it. */
export const goalWeights = async (records: Records): Promise<Map<string, number>> => {
  const weights = new Map<string, number>();
  const worth = (record: { kind: string; id: string }, weight: number) =>
    weights.set(recordKey(record), Math.max(weight, weights.get(recordKey(record)) ?? 0));
  for (const goal of await activeGoals(records)) {
    worth({ kind: goalKind.kind, id: goal.id }, goal.weight);
    for (const link of goal.links) worth(link, goal.weight);
  }
  return weights;
};
