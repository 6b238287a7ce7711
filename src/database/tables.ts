// All tables of the product as types: each system's own part, joined here so that one query builder knows them.
import type { AccountTables } from "../accounts/tables.ts";
import type { Profile } from "../career/person.ts";
import type { CatalogueTables } from "../catalogue/tables.ts";
import type { Attachment, AttachmentBytes } from "../platform/attachments/schema.ts";
import type { AgendaTables } from "../systems/agenda/tables.ts";
import type { BalanceTables } from "../systems/balance/tables.ts";
import type { FitTables } from "../systems/fit/tables.ts";
import type { GoalTables } from "../systems/goals/tables.ts";
import type { JobLossTables } from "../systems/job-loss/tables.ts";
import type { LearningTables } from "../systems/learning/tables.ts";
import type { NetworkTables } from "../systems/network/tables.ts";
import type { QuestionnaireTables } from "../systems/questionnaires/tables.ts";
import type { ResumeTables } from "../systems/resume/tables.ts";
import type { ReviewTables } from "../systems/reviews/tables.ts";
import type { SetbackTables } from "../systems/setbacks/tables.ts";
import type { SkillTables } from "../systems/skills/tables.ts";
import type { ValueTables } from "../systems/values/tables.ts";
import type { ViewTables } from "../systems/views/tables.ts";
import type { WinTables } from "../systems/wins/tables.ts";
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

/** One piece of what a record is built on, at its place in the record's list; kept by `records` for the way back. */
export interface RecordBasisRow {
  personId: string;
  kind: string;
  recordId: string;
  place: number;
  sourceKind: string;
  sourceId: string;
  /** The revision at which the source was read; null where nobody noted it. */
  sourceRevision: number | null;
}

/** By which version of its rule what is derived from a kind's records was computed. */
export interface DerivedRuleRow {
  kind: string;
  version: number;
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
    NetworkTables,
    QuestionnaireTables,
    ValueTables,
    ViewTables,
    FitTables,
    WinTables,
    SetbackTables,
    BalanceTables,
    SkillTables,
    GoalTables,
    JobLossTables,
    LearningTables,
    ResumeTables,
    ReviewTables {
  changeSet: ChangeSetRow;
  changeEntry: ChangeEntryRow;
  recordEntry: RecordEntryRow;
  recordBasis: RecordBasisRow;
  job: JobRow;
  derivedRule: DerivedRuleRow;
  profile: Stored<Profile>;
  attachment: Stored<Attachment>;
  attachmentBytes: AttachmentBytes;
}
