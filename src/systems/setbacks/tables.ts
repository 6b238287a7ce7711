// Row types of setbacks, the lessons they left, and the pace agreed on.
import type { Stored } from "../../database/stored.ts";
import type { Lesson } from "./schema/lesson.ts";
import type { Pace } from "./schema/pace.ts";
import type { Setback } from "./schema/setback.ts";

export interface SetbackTables {
  setback: Stored<Setback>;
  lesson: Stored<Lesson>;
  pace: Stored<Pace>;
}
