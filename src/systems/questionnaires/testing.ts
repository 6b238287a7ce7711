// For tests: two of the shipped questionnaires, and numbers at random that are the same each time.
export { environment } from "./instruments/environment.ts";
export { strengths } from "./instruments/strengths.ts";
export { randomFrom } from "./rules/answered-twice.testing.ts";
