// What schemas, rules and screens of systems above may use of openings.
export { sayOpening } from "./rules/stages.ts";
export type { Opening, OpeningKind } from "./schema/opening.ts";
