// Row types of setbacks, the lessons they left, the pace agreed on, the time after a lost job, and who speaks for the person.
import type { Stored } from "../../database/stored.ts";
import type { JobLoss, Reference } from "./schema/job-loss.ts";
import type { Lesson } from "./schema/lesson.ts";
import type { Pace } from "./schema/pace.ts";
import type { Setback } from "./schema/setback.ts";

export interface SetbackTables {
  setback: Stored<Setback>;
  lesson: Stored<Lesson>;
  pace: Stored<Pace>;
  jobLoss: Stored<JobLoss>;
  reference: Stored<Reference>;
}
