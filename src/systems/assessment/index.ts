// Knowing yourself as the rest of the house sees it: instruments, sittings, scores, and how others see the person.
import type { Context } from "../../core/context.ts";
import type { System } from "../../core/contributions.ts";
import { assessmentKinds } from "./store.ts";

export { type LatestScores, latestScores } from "./readers.ts";

export const assessmentSystem: System<Context> = {
  name: "assessment",
  kinds: assessmentKinds,
};
