// What one operation writes is one set of changes: made at its first write, each record with what it was and what it became.
import { newId } from "../core/new-id.ts";
import type { RecordFields, RecordRef } from "../core/record.ts";
import type { AnyKind } from "./kind.ts";
import type { Database } from "./open.ts";
import type { Remembered } from "./remembered.ts";
import type { ChangeEntryRow } from "./tables.ts";

export interface RecordScope {
  database: Database;
  personId: string;
  door: string;
  operation: string;
  /** The instant that the records are stamped with. */
  now: () => string;
  /** Kinds that whoever asks may not see: they read as if there were none, and writing them is refused with the scope that is missing. */
  closed?: ReadonlyMap<string, string>;
  /** Records that read as if there were none, by kind: what they say cannot be read. */
  leftOut?: ReadonlyMap<string, readonly string[]>;
  /** Counts that hold until the next change; without it they are counted each time. */
  remembered?: Remembered;
}

/** What the records of one operation have in common: its set of changes, what it wrote, and what it read since. */
export interface ChangeSet {
  /** The set of changes, once something was written. */
  id?: string;
  now: () => string;
  written: Map<string, RecordRef>;
  /** Records on which others may stand, or which may stand on others: all but new ones that stand by themselves. */
  touched: RecordRef[];
  writes: number;
  /** Rows by query, as they stand since the last write: several systems ask for the same ones. */
  read: Map<string, Promise<unknown>>;
}

export const noChanges = (now: () => string): ChangeSet => ({ now, written: new Map(), touched: [], writes: 0, read: new Map() });

/** Notes what became of a record in the operation's set of changes. */
export const noteChange = async (
  { database, personId, door, operation }: RecordScope,
  set: ChangeSet,
  kind: AnyKind,
  recordId: string,
  action: ChangeEntryRow["action"],
  before: RecordFields | null,
  after: RecordFields | null,
): Promise<void> => {
  set.writes++;
  set.read.clear();
  set.written.set(`${kind.kind}:${recordId}`, { kind: kind.kind, id: recordId });
  if (!set.id) {
    set.id = newId();
    await database
      .insertInto("changeSet")
      .values({ personId, id: set.id, at: set.now(), door, operation, undoes: null, undoneBy: null })
      .execute();
  }
  const entry = { personId, id: newId(), setId: set.id, kind: kind.kind, recordId, action };
  await database
    .insertInto("changeEntry")
    .values({ ...entry, before: asJson(before), after: asJson(after) })
    .execute();
};

const asJson = (record: RecordFields | null): string | null => record && JSON.stringify(record);
