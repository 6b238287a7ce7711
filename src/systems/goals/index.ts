// What the rest of the house may use of goals: operations, what goals are worth, drafts for a role, and their contributions.
import type { ImportFormat } from "../../operations/contributions.ts";
import { sampleFrom, sampleKind } from "../../operations/sample.ts";
import { system } from "../../operations/system.ts";
import { tableFormat } from "../../operations/table-verbs.ts";
import { agendaItems } from "./agenda-items.ts";
import { happened, milestones, signals, unfinished } from "./contributions.ts";
import { facts } from "./facts.ts";
import { goalTable } from "./formats/csv.ts";
import { checks } from "./operations/check.ts";
import { checkIns } from "./operations/check-ins.ts";
import { course } from "./operations/course.ts";
import { exchange } from "./operations/exchange.ts";
import { tree } from "./operations/tree.ts";
import { checkIn, goal, goalEvent } from "./schema.ts";
import { checkInKind, goalEventKind, goalKind, goalKinds } from "./store.ts";

export { acceptWithPlan, decideDraft, draftChoice, draftGoals, isUndecided } from "./draft-goals.ts";
export { goalUnderWay, goalWeights, readGoals, recordKey } from "./readers.ts";
export type { PlanGoals } from "./rules/draft-plan.ts";
export { finishWeeks, longestSilence } from "./rules/finish-weeks.ts";
export { firstApplication } from "./rules/first-application.ts";
export { fewestWeeks, weeksLookedAt } from "./rules/forecast.ts";
export { checkGoal } from "./rules/smart-check.ts";
export type { Goal, GoalLine } from "./schema.ts";

const formats: readonly ImportFormat[] = [tableFormat("goals", goalTable, "goals.import")];

export const goalsSystem = system({
  name: "goals",
  place: 1,
  buildsOn: ["setbacks", "values"],
  operations: { goals: { ...tree, ...course, ...checkIns, ...checks, ...exchange } },
  kinds: goalKinds,
  agenda: agendaItems,
  milestones,
  happened,
  unfinished,
  signals,
  facts,
  formats,
  sample: sampleFrom(
    () => import("./sample.json", { with: { type: "json" } }),
    [sampleKind(goalKind, goal), sampleKind(goalEventKind, goalEvent), sampleKind(checkInKind, checkIn)],
  ),
});
