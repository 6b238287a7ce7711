// Writes the goals of a plan for a target role, and refreshes them on the next asking without a second copy.

import type { RecordFields } from "../../core/record.ts";
import { historyOf } from "../../database/changes.ts";
import { type Owned, type Records, same } from "../../database/records.ts";
import type { Context } from "../../operations/context.ts";
import { nounOf } from "../../operations/operation.ts";
import {
  choiceGoal,
  type DraftGoal,
  type DraftPlan,
  draftPlan,
  type GapToClose,
  type PlanGoals,
  type ToChoose,
} from "./rules/draft-plan.ts";
import type { Goal } from "./schema.ts";
import { addEvent, goalEventKind, goalKind, readEvents } from "./store.ts";
import { changeGoal, removeGoal } from "./write-goal.ts";

/**
 * Creates or refreshes the goals for a role: one long-term, one short-term for each of the gaps that matter most.
 * A suggestion that the person accepted, changed, closed or put into the bin is theirs and left alone; others for gaps that closed, or for
 * another role, go to the bin.
 * Answers the goals that stand for this role, from the top; a new one is a draft.
 */
export const draftGoals = (context: Context, gap: GapToClose, goals: PlanGoals): Promise<Owned<Goal>[]> =>
  standGoals(context, draftPlan(gap, goals, context.today));

/** The same for somebody who does not know yet where to go: the goal is to choose. */
export const draftChoice = (context: Context, asked: ToChoose): Promise<Owned<Goal>[]> =>
  standGoals(context, { reach: choiceGoal(asked, context.today), serving: [] });

const standGoals = async (context: Context, plan: DraftPlan): Promise<Owned<Goal>[]> => {
  const { records } = context;
  const suggested = await records.list(goalKind, {
    where: (query) => query.where("origin", "like", "role:%"),
    orderBy: (query) => query.orderBy("createdAt").orderBy("id"),
  });
  const wanted = new Set([plan.reach, ...plan.serving].map((draft) => draft.origin));
  for (const old of suggested)
    if (!wanted.has(old.origin ?? "") && (await isForThePlan(records, old))) await removeGoal(records, old);

  const stand = async (draft: DraftGoal, parentId: string | null): Promise<Owned<Goal> | null> => {
    const before = suggested.find((old) => old.origin === draft.origin);
    if (!before) {
      const id = await idFor(context, draft.origin);
      return id === null ? null : records.create(goalKind, { ...draft, id, parentId });
    }
    if (!(await isForThePlan(records, before))) return before;
    // The first day stays, so that asking again on the same facts changes nothing.
    return records.update(goalKind, before, { ...draft, parentId });
  };

  const reach = await stand(plan.reach, null);
  const parentEnds = reach?.due ?? null;
  const serving: (Owned<Goal> | null)[] = [];
  for (const draft of plan.serving) {
    const fits = draft.due === null || parentEnds === null || draft.due <= parentEnds;
    serving.push(await stand(draft, fits ? (reach?.id ?? null) : null));
  }
  return [reach, ...serving].filter((goal) => goal !== null);
};

/** Makes a goal of a plan the person's own, drops it or leaves it as it is, in other words where some are given. */
export const decideDraft = async (
  context: Context,
  id: string,
  choice: "accept" | "draft" | "drop",
  title?: string,
): Promise<void> => {
  const draft = await context.records.get(goalKind, id);
  if (choice === "drop") return removeGoal(context.records, draft);
  await changeGoal(context, draft, { title });
  if (choice === "accept") await addEvent(context.records, draft.id, { step: "accepted", day: context.today });
};

const withPlan = (goalId: string): string => `with-plan:${goalId}`;

/** A new goal of a plan is a goal at once: agreeing to the plan accepts it, and the plan may still refresh it. */
export const acceptWithPlan = async ({ records, today }: Context, id: string): Promise<void> => {
  await records.create(goalEventKind, {
    ...{ id: withPlan(id), goalId: id, position: 1, step: "accepted", day: today },
    ...{ until: null, reason: null, note: null },
  });
};

/** Whether the person has not decided about it: it is a draft, or was accepted with its plan and nothing happened since. */
export const isUndecided = async (records: Records, goalId: string): Promise<boolean> =>
  (await readEvents(records, goalId)).every(({ id }) => id === withPlan(goalId));

const isForThePlan = async (records: Records, goal: Owned<Goal>): Promise<boolean> =>
  (await isUndecided(records, goal.id)) && (await saysAsPlanned(records, goal));

/** Whether a goal still says what a plan wrote last: what the person changed, and did not undo, differs from it. */
const saysAsPlanned = async (records: Records, goal: Owned<Goal>): Promise<boolean> => {
  const versions = await historyOf(records, goalKind.kind, goal.id);
  const planned = versions.find(({ operation }) => !["goals", "changes"].includes(nounOf(operation)))?.after;
  return planned ? same(wordsOf(planned), wordsOf(goal)) : false;
};

const wordsOf = ({ id, revision, createdAt, updatedAt, visibility, employerSensitive, ...own }: RecordFields) => own;

/** One id for each suggestion, so that one in the bin is known; null when it lies there, since the person put it away. */
const idFor = async ({ records }: Context, origin: string): Promise<string | null> => {
  const id = `draft:${origin}`;
  return (await records.anyOf(goalKind, id)) ? null : id;
};
