// Row types of goals, their dated events and their check-ins.
import type { Stored } from "../../database/stored.ts";
import type { CheckIn, Goal, GoalEvent } from "./schema.ts";

export interface GoalTables {
  goal: Stored<Goal>;
  goalEvent: Stored<GoalEvent>;
  checkIn: Stored<CheckIn>;
}
