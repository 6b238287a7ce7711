// Row types of the time after a lost job.
import type { Stored } from "../../database/stored.ts";
import type { JobLoss } from "./schema.ts";

export interface JobLossTables {
  jobLoss: Stored<JobLoss>;
}
