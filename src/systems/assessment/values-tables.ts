// Row types of values exercises, measured values, hard limits, energy entries, enjoyed roles, success statements and places of work.
import type { Stored } from "../../database/stored.ts";
import type { EnergyEntry, EnjoyedRole } from "./schema/energy.ts";
import type { SuccessStatement } from "./schema/success.ts";
import type { HardLimit, ValuesExercise, WorkValueRecord } from "./schema/values.ts";
import type { Workplace } from "./schema/workplace.ts";

export interface ValueTables {
  valuesExercise: Stored<ValuesExercise>;
  workValue: Stored<WorkValueRecord>;
  hardLimit: Stored<HardLimit>;
  energyEntry: Stored<EnergyEntry>;
  enjoyedRole: Stored<EnjoyedRole>;
  successStatement: Stored<SuccessStatement>;
  workplace: Stored<Workplace>;
}
