// A plan without a role to aim for: what stands, the roles that are near, and a few weeks that help to choose.

import { addDays } from "../../core/day.ts";
import type { Context } from "../../operations/context.ts";
import { draftChoice } from "../goals/index.ts";
import { planExploring, weeklySchedule } from "../learning/index.ts";
import { directionsOf } from "../resume/index.ts";
import type { PlanToChoose } from "./plan-answer.ts";
import { type GoalDecision, standingGoals } from "./plan-goals.ts";
import type { Stands } from "./plan-stands.ts";
import { accountOf } from "./plan-way.ts";

/** Where the person could go, from what is written down of them. */
export const whereOneCouldGo = async (
  context: Context,
): Promise<Pick<PlanToChoose, "target" | "from" | "directions" | "likesKnown">> => {
  const { from, items, likesKnown } = await directionsOf(context, null);
  return { target: null, from, directions: items, likesKnown };
};

/** One of each way first: who looks at three roles of a kind has seen one. */
const differing = (items: PlanToChoose["directions"]): PlanToChoose["directions"] => {
  const firsts = items.filter(({ way, id }) => items.find((one) => one.way === way)?.id === id);
  return [...firsts, ...items.filter((one) => !firsts.includes(one))];
};

/** Without anything planned one still decides within so many days. */
const decidedWithin = 42;

/** Writes what helps to choose in the next weeks, and the goal to choose. */
export const planToLookAround = async (
  context: Context,
  { situation, hours }: Stands,
  decided: readonly GoalDecision[],
): Promise<PlanToChoose["goals"]> => {
  const { items, likesKnown } = await directionsOf(context, null);
  const { facts, atWork } = await accountOf(context, null, situation);
  await planExploring(context, { roles: differing(items), likesKnown, facts, atWork, country: situation.country });
  const { weeks } = await weeklySchedule(context);
  const last = weeks.findLast(({ pieces }) => pieces.some(({ activityId }) => activityId.startsWith("action-explore-")));
  const until = last ? addDays(last.week, 6) : addDays(context.today, decidedWithin);
  return standingGoals(context, () => draftChoice(context, { weeklyHours: hours, until }), decided);
};
