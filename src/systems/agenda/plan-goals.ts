// The goals of a plan: accepted with it unless the person decides otherwise, and refreshed while they are as the plan left them.
import { z } from "zod";
import { refusals, refuse } from "../../core/refusal.ts";
import type { Context } from "../../operations/context.ts";
import { acceptWithPlan, decideDraft, type Goal, isUndecided, readGoals } from "../goals/index.ts";
import type { PlanAnswer } from "./plan-answer.ts";

export const goalDecision = z.object({
  suggestion: z.string().describe("The goal, by its suggestion as the preview names it."),
  choice: z.enum(["accept", "draft", "drop"]).describe("Make it a goal, keep it as a draft, or drop it."),
  title: z.string().trim().min(1).max(300).optional().describe("Other words for it."),
});

export type GoalDecision = z.infer<typeof goalDecision>;

/** The goals that stand for a plan: made or refreshed by `draft`, and what was decided about them done. */
export const standingGoals = async (
  context: Context,
  draft: () => Promise<readonly Goal[]>,
  decided: readonly GoalDecision[],
): Promise<PlanAnswer["goals"]> => {
  const before = await statusOf(context);
  const goals = await draft();
  const decisions = new Map(decided.map((one) => [one.suggestion, one]));
  for (const { suggestion } of decided)
    if (!goals.some(({ origin }) => origin === suggestion)) refuse(refusals.missing, { what: "goal", id: suggestion });
  const dropped = new Set<string>();
  for (const { id, origin } of goals) {
    const decision = decisions.get(origin ?? "");
    if (!decision) {
      if (!before.has(id)) await acceptWithPlan(context, id);
    } else if (await isUndecided(context.records, id)) {
      await decideDraft(context, id, decision.choice, decision.title);
      if (decision.choice === "drop") dropped.add(id);
    }
  }
  const after = await readGoals(context);
  return goals
    .filter(({ id }) => !dropped.has(id))
    .flatMap(({ id }) => {
      const found = after.find(({ goal }) => goal.id === id);
      return found ? [toldOf(found)] : [];
    });
};

/** The goals of the plan for a role, or of choosing one, that are open; those of the person's own are theirs. */
export const goalsOfPlan = async (context: Context, roleId: string | null): Promise<PlanAnswer["goals"]> => {
  const mine = `role:${roleId ?? "none"}:`;
  return (await readGoals(context))
    .filter(({ goal, status }) => goal.origin?.startsWith(mine) && (status === "active" || status === "paused"))
    .map(toldOf);
};

const toldOf = ({ goal, status }: Awaited<ReturnType<typeof readGoals>>[number]): PlanAnswer["goals"][number] => {
  const { id, origin, title, specific, level, due, relevant } = goal;
  return { id, suggestion: origin ?? id, title, what: specific, level, due, status, why: relevant };
};

const statusOf = async (context: Context): Promise<Map<string, string>> =>
  new Map((await readGoals(context)).map(({ goal, status }) => [goal.id, status]));
