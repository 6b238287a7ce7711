// What goals tell the rest of the house: what was reached, what happened, what is unfinished, and what asks for another look.

import type { Day } from "../../core/day.ts";
import type { RecordRef } from "../../core/record.ts";
import type { Context } from "../../operations/context.ts";
import type { Happening, Milestone, Signal, Unfinished } from "../../operations/contributions.ts";
import { readGoals } from "./readers.ts";
import { happeningsOf, milestoneOf, unfinishedGoals } from "./rules/look-back.ts";
import { signalsOf } from "./rules/signals.ts";
import { stateOfGoal } from "./rules/status.ts";
import { goalEventKind, goalKind, readCheckIns, readEvents, readGoalBook } from "./store.ts";

export const milestones = async ({ records, today }: Context, written: readonly RecordRef[]): Promise<Milestone[]> => {
  const closed = new Set<string>();
  for (const { kind, id } of written) {
    const event = kind === goalEventKind.kind ? await records.find(goalEventKind, id) : undefined;
    if (event?.step === "closed") closed.add(event.goalId);
  }
  const reached: Milestone[] = [];
  for (const id of closed) {
    const goal = await records.find(goalKind, id);
    if (!goal) continue;
    const parent = goal.parentId ? await records.find(goalKind, goal.parentId) : undefined;
    const last = (await readCheckIns(records, id)).at(-1)?.value ?? null;
    const milestone = milestoneOf(goal, stateOfGoal(await readEvents(records, id), today), { ...(parent && { parent }), last });
    if (milestone) reached.push(milestone);
  }
  return reached;
};

export const happened = async ({ records }: Context, from: Day, to: Day): Promise<Happening[]> =>
  happeningsOf(await readGoalBook(records), from, to);

export const unfinished = async (context: Context, by: Day): Promise<Unfinished[]> =>
  unfinishedGoals(await readGoals(context), by, context.today);

export const signals = async (context: Context): Promise<Signal[]> => signalsOf(await readGoals(context), context.today);
