// All tables of the product as types: each system's own part, joined here so that one query builder knows them.
import type { AccountTables } from "../accounts/tables.ts";
import type { Profile } from "../career/person.ts";
import type { CatalogueTables } from "../catalogue/tables.ts";
import type { AgendaTables } from "../systems/agenda/tables.ts";
import type { GoalTables } from "../systems/goals/tables.ts";
import type { LearningTables } from "../systems/learning/tables.ts";
import type { ResumeTables } from "../systems/resume/tables.ts";
import type { SkillTables } from "../systems/skills/tables.ts";
import type { Stored } from "./stored.ts";

export interface ChangeSetRow {
  personId: string;
  id: string;
  at: string;
  door: string;
  operation: string;
  undoes: string | null;
  undoneBy: string | null;
}

export interface ChangeEntryRow {
  personId: string;
  id: string;
  setId: string;
  kind: string;
  recordId: string;
  action: "create" | "update" | "remove" | "restore";
  before: string | null;
  after: string | null;
}

export interface RecordEntryRow {
  personId: string;
  kind: string;
  recordId: string;
  title: string;
  body: string;
  folded: string;
  updatedAt: string;
  deletedAt: string | null;
}

export interface JobRow {
  name: string;
  dueAt: string;
  leasedUntil: string | null;
  lastStartedAt: string | null;
  lastFinishedAt: string | null;
  lastError: string | null;
  failures: number;
}

export interface Tables
  extends AccountTables,
    CatalogueTables,
    AgendaTables,
    SkillTables,
    GoalTables,
    LearningTables,
    ResumeTables {
  changeSet: ChangeSetRow;
  changeEntry: ChangeEntryRow;
  recordEntry: RecordEntryRow;
  job: JobRow;
  profile: Stored<Profile>;
}
