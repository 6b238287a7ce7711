// The resume's tables.
import type { Stored } from "../../database/stored.ts";
import type { Experience } from "./schema.ts";

export interface ResumeTables {
  experience: Stored<Experience>;
}
