// Values as the rest of the house sees them: what matters, what gives energy, what success means, and limits.
import { system } from "../../operations/system.ts";
import { agenda, energyFormat, happened, signals } from "./contributions.ts";
import { facts } from "./facts.ts";
import { energy } from "./operations/energy.ts";
import { exercises } from "./operations/exercise.ts";
import { limitOperations } from "./operations/limits.ts";
import { success } from "./operations/success.ts";
import { sample } from "./sample.ts";
import { valuesKinds } from "./store.ts";

export { type DrawnValues, drawnValues, latestExercise, resultOf, type TopValue, topValues, valuesMovedIn } from "./readers.ts";
export { energyTasks, sayQuadrant, sayTask } from "./rules/energy.ts";
export { valueId, workValueWords } from "./schema/work-values.ts";
export { energyEntriesOf, enjoyedRolesOf, latestStatement, limitsOf, statementsOf } from "./store.ts";

export const valuesSystem = system({
  name: "values",
  place: 1,
  buildsOn: ["questionnaires"],
  operations: { values: { ...exercises, ...limitOperations }, energy, success },
  kinds: valuesKinds,
  agenda,
  facts,
  happened,
  signals,
  sample,
  formats: [energyFormat],
});
