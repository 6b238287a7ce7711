// The rows of the inventory.
import type { Stored } from "../../database/stored.ts";
import type { Skill } from "./schema.ts";

export interface SkillTables {
  skill: Stored<Skill>;
}
