// For tests: two of the shipped questionnaires, and numbers at random that are the same each time.
export { environment, strengths } from "./instruments/shipped.ts";
export { randomFrom } from "./rules/answered-twice.testing.ts";
