// What schemas, rules and screens of systems above may use of questionnaires: shapes and rules, no database.

export { rounded } from "./rules/reading.ts";
export { type Counted, sayN } from "./rules/say-count.ts";
export { scoresOf } from "./rules/scores.ts";
export type { InstrumentDefinition } from "./schema/instrument.ts";
export { answers, type ScaleScore } from "./schema/sitting.ts";
