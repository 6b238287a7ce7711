// The ground floor's own tables as types. The tables of records follow from their kinds; a store with a table beside them adds its type (`withTables`).

import type { Generated } from "kysely";

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
  /** Whether it stands, at any distance, on something that changed or is gone; kept by `keepStale`. */
  stale: Generated<boolean>;
}

/** Whom or what a record names in one of its fields. */
export interface RecordMentionRow {
  personId: string;
  kind: string;
  recordId: string;
  field: string;
  value: string;
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

export interface Tables {
  changeSet: ChangeSetRow;
  changeEntry: ChangeEntryRow;
  recordEntry: RecordEntryRow;
  recordBasis: RecordBasisRow;
  recordMention: RecordMentionRow;
  job: JobRow;
  derivedRule: DerivedRuleRow;
}
