// What schemas of systems above may use of skills.
export { readinessRange } from "./schema.ts";
