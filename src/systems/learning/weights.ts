// What the activities of a plan weigh against everything else: by the gap they close, or by the goal that names them.
import type { Context } from "../../operations/context.ts";
import { goalWeights, recordKey } from "../goals/index.ts";
import { type Planning, worthOf } from "./rules/plan.ts";

/** The weight of an activity, 0 to 1: 0.3 to 0.9 by its worth against the worthiest of `open`, or more where a goal names it or a skill that it raises. */
export const activityWeights = async (
  { records }: Context,
  { activities, gap, same }: Planning,
  open: readonly string[],
): Promise<(id: string) => number> => {
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  const worths = new Map(activities.map((one) => [one.id, worthOf(one, byId, gap, same)]));
  const most = Math.max(1, ...open.map((id) => worths.get(id) ?? 0));
  const goals = await goalWeights(records);
  return (id) => {
    const served = [
      { kind: "activity", id },
      ...(byId.get(id)?.raises ?? []).map((raise) => ({ kind: "skill", id: raise.catalogueId ?? "" })),
    ];
    return Math.max(0.3 + 0.6 * ((worths.get(id) ?? 0) / most), ...served.map((record) => goals.get(recordKey(record)) ?? 0));
  };
};
