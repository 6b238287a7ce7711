// THE way to write: owner check, revision, change record, bin, visibility and search text, in the one transaction of an operation.
import type { Kysely, SelectQueryBuilder } from "kysely";
import { type Evidence, saysSomething } from "../career/evidence.ts";
import { fold } from "../core/fold.ts";
import { newId } from "../core/new-id.ts";
import type { PageInput } from "../core/page.ts";
import type { RecordFields, RecordRef } from "../core/record.ts";
import { Refusal, refusals, refuse } from "../core/refusal.ts";
import type { AnyKind, Kind } from "./kind.ts";
import type { Database } from "./open.ts";
import { refuseRing } from "./ring.ts";
import type { ChangeEntryRow } from "./tables.ts";

declare const owned: unique symbol;

/** A record that was read for its owner in this operation: the proof that whatever changes it asks for. */
export type Owned<T extends RecordFields> = T & { readonly [owned]: true };

/** What is written by a system: its own fields; the record's own are filled in. */
export type Draft<T extends RecordFields> = Omit<T, keyof RecordFields> &
  Partial<Pick<T, "id" | "visibility" | "employerSensitive">>;

export type Patch<T extends RecordFields> = Partial<Omit<T, "id" | "revision" | "createdAt" | "updatedAt">>;

export interface RecordScope {
  database: Database;
  personId: string;
  door: string;
  operation: string;
  /** The instant that the records are stamped with. */
  now: () => string;
}

/** What the records of one operation have in common: its set of changes, what it wrote, and what it read since. */
interface Operation {
  /** The set of changes, once something was written. */
  id?: string;
  now: () => string;
  written: Map<string, RecordRef>;
  writes: number;
  /** Rows by query, as they stand since the last write: several systems ask for the same ones. */
  read: Map<string, Promise<unknown>>;
}

type Row = Record<string, unknown>;
type Columns = Record<string, Row>;
export type RecordQuery = SelectQueryBuilder<Columns, string, unknown>;

export interface ListOptions {
  where?: (query: RecordQuery) => RecordQuery;
  /** Without it the newest come first. Say where nulls go: the databases differ. */
  orderBy?: (query: RecordQuery) => RecordQuery;
  page?: PageInput;
}

export interface Records {
  personId: string;
  /** For queries over the index of records and the changes; always filter by `personId`. */
  database: Database;
  /** The id of this operation's set of changes, once something was written. */
  changeSet: () => string | undefined;
  /** Every record that this operation has written so far, each once. */
  written: () => RecordRef[];
  /** How many writes that were. */
  writes: () => number;
  /** The id of the last change that was committed; null before the first. */
  latestChange: () => Promise<string | null>;
  /** The same records with another clock, for facts that happened before they are written down (a sample, a restored archive). */
  at: (now: () => string) => Records;
  /** Reads for this owner, without what lies in the bin. */
  list: <T extends RecordFields>(kind: Kind<T>, options?: ListOptions) => Promise<Owned<T>[]>;
  count: (kind: AnyKind, where?: (query: RecordQuery) => RecordQuery) => Promise<number>;
  find: <T extends RecordFields>(kind: Kind<T>, id: string) => Promise<Owned<T> | undefined>;
  /** Refuses alike what is missing, in the bin, or somebody else's. */
  get: <T extends RecordFields>(kind: Kind<T>, id: string) => Promise<Owned<T>>;
  create: <T extends RecordFields>(kind: Kind<T>, draft: Draft<T>) => Promise<Owned<T>>;
  /**
   * Changes a record that was read before. `revision` is the one the person saw; when it is not the latest the edit is refused with both versions.
   * A patch that changes nothing writes nothing. Evidence that leads back to the record itself is refused.
   */
  update: <T extends RecordFields>(kind: Kind<T>, before: Owned<T>, patch: Patch<T>, revision?: number) => Promise<Owned<T>>;
  /** Puts a record into the bin. */
  remove: <T extends RecordFields>(kind: Kind<T>, before: Owned<T>) => Promise<void>;
  /** Takes a record out of the bin. */
  restore: <T extends RecordFields>(kind: Kind<T>, id: string) => Promise<T>;
  /** Erases a record for good: its row, its history and its search text. It cannot be undone. */
  erase: (kind: AnyKind, id: string) => Promise<void>;
  /** Sets a record's content back to `content`, keeping the count of revisions going; for undo. */
  revert: (kind: AnyKind, id: string, content: RecordFields) => Promise<void>;
  /** The record as it stands, with or without the bin; for undo and history. */
  anyOf: <T extends RecordFields>(kind: Kind<T>, id: string) => Promise<{ record: T; deletedAt: string | null } | undefined>;
}

/** `set` is shared by all records of one operation: what it writes is one change to undo, made when the operation ran. */
export const openRecords = (
  scope: RecordScope,
  set: Operation = { now: scope.now, written: new Map(), writes: 0, read: new Map() },
): Records => {
  const { database, personId } = scope;
  // The tables' types are checked by `defineKind`; inside, one piece of code serves them all.
  const tables = database as unknown as Kysely<Columns>;

  const live = (kind: AnyKind): RecordQuery =>
    tables.selectFrom(kind.table).where("personId", "=", personId).where("deletedAt", "is", null) as unknown as RecordQuery;

  const change = async (
    kind: AnyKind,
    recordId: string,
    action: ChangeEntryRow["action"],
    before: RecordFields | null,
    after: RecordFields | null,
  ) => {
    set.writes++;
    set.read.clear();
    set.written.set(`${kind.kind}:${recordId}`, { kind: kind.kind, id: recordId });
    if (!set.id) {
      set.id = newId();
      const { door, operation } = scope;
      await database
        .insertInto("changeSet")
        .values({ personId, id: set.id, at: set.now(), door, operation, undoes: null, undoneBy: null })
        .execute();
    }
    await database
      .insertInto("changeEntry")
      .values({
        personId,
        id: newId(),
        setId: set.id,
        kind: kind.kind,
        recordId,
        action,
        before: written(before),
        after: written(after),
      })
      .execute();
  };

  const indexed = async (kind: AnyKind, record: RecordFields, deletedAt: string | null) => {
    const title = kind.title(record);
    const body = kind.text(record);
    const row = { title, body, folded: fold(`${title}\n${body}`), updatedAt: record.updatedAt, deletedAt };
    await database
      .insertInto("recordEntry")
      .values({ personId, kind: kind.kind, recordId: record.id, ...row })
      .onConflict((conflict) => conflict.columns(["personId", "kind", "recordId"]).doUpdateSet(row))
      .execute();
    await builtOn(kind, record);
  };

  const builtOn = async (kind: AnyKind, record: RecordFields) => {
    if (!kind.basis) return;
    await forgetBasis(kind, record.id);
    const rows = basisOf(kind, record).flatMap(({ record: source, revision }, place) =>
      source
        ? [
            {
              personId,
              kind: kind.kind,
              recordId: record.id,
              place,
              sourceKind: source.kind,
              sourceId: source.id,
              sourceRevision: revision ?? null,
            },
          ]
        : [],
    );
    if (rows.length > 0) await database.insertInto("recordBasis").values(rows).execute();
  };

  const standsOnOthers = (kind: AnyKind, record: RecordFields): Promise<void> =>
    refuseRing(
      { database, personId },
      kind,
      record,
      basisOf(kind, record).flatMap(({ record: source }) => source ?? []),
    );

  const forgetBasis = (kind: AnyKind, recordId: string) =>
    database
      .deleteFrom("recordBasis")
      .where("personId", "=", personId)
      .where("kind", "=", kind.kind)
      .where("recordId", "=", recordId)
      .execute();

  const readOnce = <T>(query: string, read: () => Promise<T>): Promise<T> => {
    const known = set.read.get(query) as Promise<T> | undefined;
    if (known) return known;
    const rows = read();
    set.read.set(query, rows);
    return rows;
  };

  const anyOf = async <T extends RecordFields>(
    kind: Kind<T>,
    id: string,
  ): Promise<{ record: T; deletedAt: string | null } | undefined> => {
    const row = await readOnce(`${kind.table} ${id}`, () =>
      tables.selectFrom(kind.table).selectAll().where("personId", "=", personId).where("id", "=", id).executeTakeFirst(),
    );
    return row && { record: decoded(kind, row), deletedAt: (row.deletedAt as string | null) ?? null };
  };

  const store = async (kind: AnyKind, record: RecordFields, deletedAt: string | null, seen: number): Promise<boolean> => {
    const { numUpdatedRows } = await tables
      .updateTable(kind.table)
      .set({ ...encoded(kind, record), deletedAt } as never)
      .where("personId", "=", personId)
      .where("id", "=", record.id)
      .where("revision", "=", seen)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  };

  const partsOf = async (part: AnyKind["parts"][number], id: string): Promise<string[]> => {
    const rows = await tables
      .selectFrom(part.kind.table)
      .select("id")
      .where("personId", "=", personId)
      .where(part.by, "=", id)
      .execute();
    return rows.map((row) => String(row.id));
  };

  const records: Records = {
    personId,

    changeSet: () => set.id,

    written: () => [...set.written.values()],

    writes: () => set.writes,

    latestChange: async () => {
      const mine = database.selectFrom("changeSet").select("id").where("personId", "=", personId);
      return (await mine.orderBy("id", "desc").limit(1).executeTakeFirst())?.id ?? null;
    },

    at: (now) => openRecords({ ...scope, now }, set),

    list: async <T extends RecordFields>(kind: Kind<T>, { where, orderBy, page }: ListOptions = {}): Promise<Owned<T>[]> => {
      const matching = where ? where(live(kind)) : live(kind);
      const ordered = orderBy ? orderBy(matching) : matching.orderBy("createdAt", "desc").orderBy("id", "desc");
      const query = (page ? ordered.limit(page.limit).offset(page.offset) : ordered).selectAll();
      const { sql, parameters } = query.compile();
      const found = await readOnce(`${sql} ${JSON.stringify(parameters)}`, async () =>
        (await query.execute()).map((row) => decoded(kind, row as Row) as Owned<T>),
      );
      return [...found];
    },

    count: async (kind: AnyKind, where?: (query: RecordQuery) => RecordQuery): Promise<number> => {
      const matching = where ? where(live(kind)) : live(kind);
      const row = await matching.select((make) => make.fn.countAll().as("count")).executeTakeFirst();
      return Number((row as { count: number | string } | undefined)?.count ?? 0);
    },

    find: async <T extends RecordFields>(kind: Kind<T>, id: string): Promise<Owned<T> | undefined> => {
      const found = await anyOf(kind, id);
      return found && !found.deletedAt ? (found.record as Owned<T>) : undefined;
    },

    get: async <T extends RecordFields>(kind: Kind<T>, id: string): Promise<Owned<T>> =>
      (await records.find(kind, id)) ?? refuse(refusals.missing, { what: kind.label, id }),

    create: async <T extends RecordFields>(kind: Kind<T>, draft: Draft<T>): Promise<Owned<T>> => {
      const at = scope.now();
      const record = {
        visibility: "private",
        employerSensitive: false,
        ...draft,
        id: draft.id ?? newId(),
        revision: 1,
        createdAt: at,
        updatedAt: at,
      } as unknown as T;
      await standsOnOthers(kind, record);
      await tables
        .insertInto(kind.table)
        .values({ ...encoded(kind, record), personId, deletedAt: null } as never)
        .execute();
      await change(kind, record.id, "create", null, record);
      await indexed(kind, record, null);
      return record as Owned<T>;
    },

    update: async <T extends RecordFields>(
      kind: Kind<T>,
      before: Owned<T>,
      patch: Patch<T>,
      revision?: number,
    ): Promise<Owned<T>> => {
      if (revision !== undefined && revision !== before.revision)
        refuse(refusals.stale, { what: kind.label, current: before, yours: patch });
      const asked = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
      if (Object.entries(asked).every(([name, value]) => same((before as unknown as Row)[name], value))) return before;
      const after = { ...before, ...asked, revision: before.revision + 1, updatedAt: scope.now() };
      await standsOnOthers(kind, after);
      if (!(await store(kind, after, null, before.revision)))
        refuse(refusals.stale, { what: kind.label, current: (await anyOf(kind, before.id))?.record, yours: patch });
      await change(kind, before.id, "update", before, after);
      await indexed(kind, after, null);
      return after as Owned<T>;
    },

    remove: async <T extends RecordFields>(kind: Kind<T>, before: Owned<T>): Promise<void> => {
      const at = scope.now();
      const after = { ...before, revision: before.revision + 1, updatedAt: at };
      if (!(await store(kind, after, at, before.revision)))
        refuse(refusals.stale, { what: kind.label, current: (await anyOf(kind, before.id))?.record });
      await change(kind, before.id, "remove", before, null);
      await indexed(kind, after, at);
    },

    restore: async <T extends RecordFields>(kind: Kind<T>, id: string): Promise<T> => {
      const found = await anyOf(kind, id);
      if (!found?.deletedAt) throw new Refusal(refusals.missing, { what: `${kind.label} in the bin`, id });
      const after = { ...found.record, revision: found.record.revision + 1, updatedAt: scope.now() };
      await store(kind, after, null, found.record.revision);
      await change(kind, id, "restore", null, after);
      await indexed(kind, after, null);
      return after;
    },

    erase: async (kind: AnyKind, id: string): Promise<void> => {
      const { numDeletedRows } = await tables
        .deleteFrom(kind.table)
        .where("personId", "=", personId)
        .where("id", "=", id)
        .executeTakeFirst();
      if (numDeletedRows === 0n) refuse(refusals.missing, { what: kind.label, id });
      set.read.clear();
      if (kind.basis) await forgetBasis(kind, id);
      await kind.clearAway({ database, personId });
      for (const part of kind.parts) for (const partId of await partsOf(part, id)) await records.erase(part.kind, partId);
      const ofRecord = { personId, kind: kind.kind, recordId: id };
      const sets = await database
        .deleteFrom("changeEntry")
        .where((where) => where.and(ofRecord))
        .returning("setId")
        .execute();
      await database
        .deleteFrom("recordEntry")
        .where((where) => where.and(ofRecord))
        .execute();
      const setIds = [...new Set(sets.map((entry) => entry.setId))];
      if (setIds.length === 0) return;
      await database
        .deleteFrom("changeSet")
        .where("personId", "=", personId)
        .where("id", "in", setIds)
        .where((where) =>
          where.not(
            where.exists(
              where
                .selectFrom("changeEntry")
                .select("changeEntry.id")
                .whereRef("changeEntry.setId", "=", "changeSet.id")
                .where("changeEntry.personId", "=", personId),
            ),
          ),
        )
        .execute();
    },

    revert: async (kind: AnyKind, id: string, content: RecordFields): Promise<void> => {
      const found = await anyOf(kind, id);
      if (!found || found.deletedAt) return refuse(refusals.missing, { what: kind.label, id });
      const after = { ...content, revision: found.record.revision + 1, updatedAt: scope.now() };
      await standsOnOthers(kind, after);
      await store(kind, after, null, found.record.revision);
      await change(kind, id, "update", found.record, after);
      await indexed(kind, after, null);
    },

    anyOf,

    database,
  };
  return records;
};

/** The evidence that a record is built on; nothing for a kind that stands by itself. */
export const basisOf = (kind: AnyKind, record: RecordFields): readonly Evidence[] =>
  kind.basis ? proving((record as unknown as Row)[kind.basis]) : [];

/** A version as it is read: pieces of evidence that name nothing were once accepted, and prove nothing. */
export const withProof = <T extends RecordFields>(kind: AnyKind, version: T): T =>
  kind.basis && (version as unknown as Row)[kind.basis] ? { ...version, [kind.basis]: basisOf(kind, version) } : version;

const proving = (basis: unknown): readonly Evidence[] => ((basis as readonly Evidence[] | null) ?? []).filter(saysSomething);

const written = (record: RecordFields | null): string | null => record && JSON.stringify(record);

const encoded = (kind: AnyKind, record: object): Row => {
  const row: Row = { ...record };
  for (const column of kind.json)
    row[column] = row[column] === undefined || row[column] === null ? null : JSON.stringify(row[column]);
  for (const [column, value] of Object.entries(row)) if (value === undefined) row[column] = null;
  return row;
};

const decoded = <T extends RecordFields>(kind: Kind<T>, { personId: _owner, deletedAt: _bin, ...row }: Row): T => {
  const record: Row = row;
  for (const column of kind.json) if (typeof record[column] === "string") record[column] = JSON.parse(record[column]);
  for (const column of ["employerSensitive", ...kind.booleans])
    if (record[column] !== null) record[column] = Boolean(record[column]);
  return withProof(kind, record as unknown as T);
};

/** Equal as written: an absent field and null are the same in a database. */
export const same = (a: unknown, b: unknown): boolean =>
  JSON.stringify(ordered(a ?? null)) === JSON.stringify(ordered(b ?? null));

const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined && inner !== null);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, ordered(inner)]));
};
