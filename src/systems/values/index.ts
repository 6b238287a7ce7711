// Values as the rest of the house sees them: what matters, what gives energy, what success means, and limits.
import type { Context } from "../../core/context.ts";
import type { System } from "../../core/contributions.ts";
import { agenda, energyFormat, happened, signals } from "./contributions.ts";
import { exercises } from "./operations/exercise.ts";
import { limitOperations } from "./operations/limits.ts";
import { sample } from "./sample.ts";
import { valuesKinds } from "./store.ts";

export { energy } from "./operations/energy.ts";
export { success } from "./operations/success.ts";
export { type DrawnValues, drawnValues, latestExercise, resultOf, type TopValue, topValues, valuesMovedIn } from "./readers.ts";
export { energyTasks, sayQuadrant, sayTask } from "./rules/energy.ts";
export { energyEntriesOf, enjoyedRolesOf, latestStatement, limitsOf, statementsOf } from "./store.ts";

export const values = { ...exercises, ...limitOperations };

export const valuesSystem: System<Context> = {
  name: "values",
  kinds: valuesKinds,
  agenda,
  happened,
  signals,
  sample,
  formats: [energyFormat],
};
