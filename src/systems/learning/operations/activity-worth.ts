// Whether an activity is worth its hours and its price, before either is spent.
import { z } from "zod";
import { id } from "../../../core/id.ts";
import { money } from "../../../core/money.ts";
import { refuse } from "../../../core/refusal.ts";
import { operation } from "../../../operations/operation.ts";
import { readProfile } from "../../../platform/index.ts";
import { gapToRole, gapToTarget } from "../../skills/index.ts";
import { assumedWeeklyHours, sameSkills } from "../readers.ts";
import { learningRefusals } from "../refusals.ts";
import { isOpen } from "../rules/plan.ts";
import { verdictOn } from "../rules/worth-it.ts";
import { newActivity, raise } from "../schema.ts";
import { activitiesOf, activityKind } from "../store.ts";
import { linked } from "../write-activity.ts";

export const check = operation.read("activities.check", {
  body: true,
  summary: "Go or no-go before you pay or begin: what a course or a portfolio project would do for your target, for its hours",
  input: z.object({
    activityId: id("An activity of yours; or describe one with the other fields.").optional(),
    hours: newActivity.shape.hours.optional(),
    raises: z.array(raise).max(20).optional().describe("Which skills it would raise, and to which level."),
    cost: money.nullable().optional().describe("What it would cost."),
    role: z.string().max(200).optional().describe("The role to judge it by; without it the one you aim for."),
  }),
  output: z.object({
    verdict: z.enum(["go", "wait", "no"]),
    readinessBefore: z.number().describe("0 to 1."),
    readinessAfter: z.number().describe("0 to 1, once it is done."),
    pointsPerTenHours: z.number().describe("Points of readiness, of 100, for ten hours."),
    weeks: z.number().int().describe("Weeks it takes at your hours."),
    reasons: z.array(z.string()),
  }),
  refusals: [learningRefusals.noTarget, learningRefusals.noTime],
  positional: ["activityId"],
  handle: async ({ activityId, role, ...described }, context) => {
    const own = activityId ? await context.records.get(activityKind, activityId) : null;
    const hours = described.hours ?? own?.hours ?? refuse(learningRefusals.noTime);
    const raises = await linked(context, described.raises ?? own?.raises ?? []);
    const gap = (role ? await gapToRole(context, role) : await gapToTarget(context)) ?? refuse(learningRefusals.noTarget);
    const same = await sameSkills(context);
    const alike = (await activitiesOf(context.records)).filter(
      (other) =>
        other.id !== activityId &&
        isOpen(other) &&
        raises.length > 0 &&
        raises.every((one) =>
          other.raises.some(
            (theirs) =>
              theirs.catalogueId && one.catalogueId && same(theirs.catalogueId, one.catalogueId) && theirs.toLevel >= one.toLevel,
          ),
        ),
    );
    const weeklyHours = (await readProfile(context.records))?.weeklyHours ?? assumedWeeklyHours;
    const costs = Boolean(described.cost ?? own?.cost);
    return verdictOn({ hours, raises, alike: alike.map(({ title }) => title), costs }, gap, same, weeklyHours);
  },
  present: ({ verdict, reasons }) => [{ go: "Go.", wait: "Wait.", no: "No." }[verdict], ...reasons].join("\n"),
});
