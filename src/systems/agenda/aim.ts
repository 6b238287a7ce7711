// The headline of Today: the role that the person aims for, how near it is, and by when to apply for it.
import type { Context } from "../../operations/context.ts";
import { goalUnderWay } from "../goals/index.ts";
import { gapToTarget } from "../skills/index.ts";
import type { TodayAnswer } from "./schema.ts";

export const readAim = (context: Context): Promise<TodayAnswer["aim"]> =>
  context.untilChanged("aim of today", async () => {
    const report = await gapToTarget(context);
    if (!report) return null;
    const { id, label } = report.role;
    const reach = await goalUnderWay(context, `role:${id}:reach`);
    return { role: { id, label }, readiness: report.readinessRange, applyBy: reach?.due ?? null };
  });
