// Row type of places of work.
import type { Stored } from "../../database/stored.ts";
import type { Workplace } from "./schema/workplace.ts";

export interface FitTables {
  workplace: Stored<Workplace>;
}
