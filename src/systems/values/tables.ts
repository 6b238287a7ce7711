// Row types of values exercises, measured values, hard limits, energy entries, enjoyed roles and success statements.
import type { Stored } from "../../database/stored.ts";
import type { EnergyEntry, EnjoyedRole } from "./schema/energy.ts";
import type { HardLimit, ValuesExercise, WorkValueRecord } from "./schema/exercise.ts";
import type { SuccessStatement } from "./schema/success.ts";

export interface ValueTables {
  valuesExercise: Stored<ValuesExercise>;
  workValue: Stored<WorkValueRecord>;
  hardLimit: Stored<HardLimit>;
  energyEntry: Stored<EnergyEntry>;
  enjoyedRole: Stored<EnjoyedRole>;
  successStatement: Stored<SuccessStatement>;
}
