// What the screens of a plan are given: the plan with its way to a role, or the one that helps to choose.
import type { client } from "../../../../web/client.ts";

export type Plan = Awaited<ReturnType<typeof client.plan.make>>;
export type PlanTo = Extract<Plan, { target: object }>;
export type PlanToChoose = Extract<Plan, { target: null }>;
