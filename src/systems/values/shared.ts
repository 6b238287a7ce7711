// What schemas, rules and screens of systems above may use of values: shapes and words, no database.
export { sayPlaces } from "./rules/result.ts";
export { type EnjoyedRole, energyEntry, enjoyedRole, quadrants } from "./schema/energy.ts";
export { type HardLimit, hardLimit, type ValuesResult, valuesResult } from "./schema/exercise.ts";
export { successStatement } from "./schema/success.ts";
export { type ValueId, valueIds, valueLabel } from "./schema/work-values.ts";
