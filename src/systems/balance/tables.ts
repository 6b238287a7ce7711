// Balance's tables.
import type { Stored } from "../../database/stored.ts";
import type { Boundaries, Pulse, Recovery, RecoveryLog, Relief, StrainCheck, TimeOff, WorkedHours } from "./schema.ts";

export interface BalanceTables {
  pulse: Stored<Pulse>;
  strainCheck: Stored<StrainCheck>;
  workedHours: Stored<WorkedHours>;
  boundaries: Stored<Boundaries>;
  timeOff: Stored<TimeOff>;
  recovery: Stored<Recovery>;
  recoveryLog: Stored<RecoveryLog>;
  relief: Stored<Relief>;
}
