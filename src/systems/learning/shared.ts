// What schemas, rules and screens of systems above may use of learning.
export { stepKind } from "./rules/step-kind.ts";
export type { Week as PlannedWeek } from "./schema.ts";
