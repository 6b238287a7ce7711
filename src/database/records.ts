// THE way to write: owner check, revision, change record, bin, visibility and search text, in the one transaction of an operation.
import { type Kysely, sql } from "kysely";
import { newId } from "../core/new-id.ts";
import type { PageInput } from "../core/page.ts";
import type { RecordFields, RecordRef } from "../core/record.ts";
import { Refusal, refusals, refuse } from "../core/refusal.ts";
import { wellFormed } from "../core/well-formed.ts";
import type { AnyKind, Kind } from "./kind.ts";
import type { Database } from "./open.ts";
import { type ChangeSet, noChanges, noteChange, type RecordScope } from "./record-changes.ts";
import { forgetRecord, indexRecord } from "./record-index.ts";
import { basisOf, type Columns, decoded, encoded, partly, type RecordQuery, type Row, same } from "./record-rows.ts";
import { refuseRing } from "./ring.ts";
import type { ChangeEntryRow } from "./tables.ts";

export { basisOf, type RecordQuery, same, withProof } from "./record-rows.ts";
export type { RecordScope };

declare const owned: unique symbol;

/** A record that was read for its owner in this operation: the proof that whatever changes it asks for. */
export type Owned<T extends RecordFields> = T & { readonly [owned]: true };

/** What is written by a system: its own fields; the record's own are filled in. */
export type Draft<T extends RecordFields> = Omit<T, keyof RecordFields> &
  Partial<Pick<T, "id" | "visibility" | "employerSensitive">>;

export type Patch<T extends RecordFields> = Partial<Omit<T, "id" | "revision" | "createdAt" | "updatedAt">>;

export interface ListOptions {
  where?: (query: RecordQuery) => RecordQuery;
  /** Without it the newest come first. Say where nulls go: the databases differ. */
  orderBy?: (query: RecordQuery) => RecordQuery;
  page?: PageInput;
}

export interface Records {
  personId: string;
  /** Kinds that whoever asks may not see, each with the scope that opens it: what is found without `records` leaves them out. */
  closed: ReadonlyMap<string, string>;
  /** For queries over the index of records and the changes; always filter by `personId`. */
  database: Database;
  /** The id of this operation's set of changes, once something was written. */
  changeSet: () => string | undefined;
  /** Every record that this operation has written so far, each once; none that was only kept as it stood elsewhere. */
  written: () => RecordRef[];
  /** Those that were written or erased and may make something stale, or be so themselves. */
  touched: () => readonly RecordRef[];
  /** How many writes that were. */
  writes: () => number;
  /** The id of the last change that was committed; null before the first. */
  latestChange: () => Promise<string | null>;
  /** The same records with another clock, for facts that happened before they are written down (a sample, a restored archive). */
  at: (now: () => string) => Records;
  /** Reads for this owner, without what lies in the bin. */
  list: <T extends RecordFields>(kind: Kind<T>, options?: ListOptions) => Promise<Owned<T>[]>;
  /** Only some columns, those derived from a record among them: what a list shows of each. */
  rows: <P>(kind: AnyKind, columns: readonly string[], options?: ListOptions) => Promise<P[]>;
  /** How many there are, as of the last change. */
  count: (kind: AnyKind, where?: (query: RecordQuery) => RecordQuery) => Promise<number>;
  find: <T extends RecordFields>(kind: Kind<T>, id: string) => Promise<Owned<T> | undefined>;
  /** Refuses alike what is missing, in the bin, or somebody else's. */
  get: <T extends RecordFields>(kind: Kind<T>, id: string) => Promise<Owned<T>>;
  create: <T extends RecordFields>(kind: Kind<T>, draft: Draft<T>) => Promise<Owned<T>>;
  /** How many records there are of all kinds, those in the bin as well. */
  total: () => Promise<number>;
  /** Every record of a kind, those in the bin as well, in the order of their ids: to be written out whole. `meanwhile` is called after some of them. */
  whole: <T extends RecordFields>(
    kind: Kind<T>,
    meanwhile?: () => Promise<void>,
  ) => Promise<{ record: T; deletedAt: string | null }[]>;
  /** Writes a record as it stood elsewhere, with its id, revision and times; there must be none of its id. */
  keep: <T extends RecordFields>(kind: Kind<T>, record: T, deletedAt: string | null) => Promise<void>;
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

/** Of what is read whole. */
const atOnce = 200;

/** `set` is shared by all records of one operation: what it writes is one change to undo, made when the operation ran. */
export const openRecords = (scope: RecordScope, set: ChangeSet = noChanges(scope.now)): Records => {
  const { database, personId, closed = new Map(), leftOut = new Map() } = scope;
  const tables = database as unknown as Kysely<Columns>;

  const live = (kind: AnyKind): RecordQuery => {
    const unread = leftOut.get(kind.kind) ?? [];
    const all = tables.selectFrom(kind.table).where("personId", "=", personId).where("deletedAt", "is", null);
    const mine = unread.length > 0 ? all.where("id", "not in", unread) : all;
    return (closed.has(kind.kind) ? mine.where(sql<boolean>`1 = 0`) : mine) as unknown as RecordQuery;
  };

  const refuseClosed = ({ kind }: AnyKind): void => {
    const scopeNeeded = closed.get(kind);
    if (scopeNeeded !== undefined) refuse(refusals.forbidden, { scope: scopeNeeded });
  };

  const readOnce = <T>(query: string, read: () => Promise<T>): Promise<T> => {
    const known = set.read.get(query) as Promise<T> | undefined;
    if (known) return known;
    const rows = read();
    set.read.set(query, rows);
    return rows;
  };

  const chosen = (kind: AnyKind, { where, orderBy, page }: ListOptions): RecordQuery => {
    const matching = where ? where(live(kind)) : live(kind);
    const ordered = orderBy ? orderBy(matching) : matching.orderBy("createdAt", "desc").orderBy("id", "desc");
    return page ? ordered.limit(page.limit).offset(page.offset) : ordered;
  };

  const executed = async <T>(query: RecordQuery, read: (row: Row) => T): Promise<T[]> => {
    const compiled = query.compile();
    const rows = await readOnce(`${compiled.sql} ${JSON.stringify(compiled.parameters)}`, async () =>
      (await database.executeQuery(compiled)).rows.map((row) => read(row as Row)),
    );
    return [...rows];
  };

  const anyOf = async <T extends RecordFields>(
    kind: Kind<T>,
    id: string,
  ): Promise<{ record: T; deletedAt: string | null } | undefined> => {
    if (closed.has(kind.kind)) return undefined;
    const row = await readOnce(`${kind.table} ${id}`, () =>
      tables.selectFrom(kind.table).selectAll().where("personId", "=", personId).where("id", "=", id).executeTakeFirst(),
    );
    return row && { record: decoded(kind, row), deletedAt: (row.deletedAt as string | null) ?? null };
  };

  const refuseCircle = (kind: AnyKind, record: RecordFields): Promise<void> =>
    refuseRing(
      scope,
      kind,
      record,
      basisOf(kind, record).flatMap(({ record: source }) => source ?? []),
    );

  /** Writes a version over the one that was seen, with its place in the history and in the index; false where another came between. */
  const write = async (
    kind: AnyKind,
    action: ChangeEntryRow["action"],
    seen: RecordFields,
    after: RecordFields,
    deletedAt: string | null = null,
  ): Promise<boolean> => {
    const { numUpdatedRows } = await tables
      .updateTable(kind.table)
      .set({ ...encoded(kind, after), deletedAt } as never)
      .where("personId", "=", personId)
      .where("id", "=", after.id)
      .where("revision", "=", seen.revision)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) return false;
    set.touched.push({ kind: kind.kind, id: after.id });
    await noteChange(scope, set, kind, after.id, action, action === "restore" ? null : seen, deletedAt ? null : after);
    await indexRecord(scope, kind, after, deletedAt);
    await kind.beside?.keep(scope, after.id, deletedAt ? null : after);
    return true;
  };

  const next = <T extends RecordFields>(seen: T, content: object = seen): T =>
    ({ ...content, revision: seen.revision + 1, updatedAt: scope.now() }) as T;

  const refuseStale = async (kind: AnyKind, id: string, yours?: object): Promise<never> =>
    refuse(refusals.stale, { what: kind.label, current: (await anyOf(kind, id))?.record, yours });

  const partsOf = async (part: AnyKind["parts"][number], id: string): Promise<string[]> => {
    const rows = await tables
      .selectFrom(part.kind.table)
      .select("id")
      .where("personId", "=", personId)
      .where(part.by, "=", id)
      .execute();
    return rows.map((row) => String(row.id));
  };

  const latestChange = async (): Promise<string | null> => {
    const mine = database.selectFrom("changeSet").select("id").where("personId", "=", personId);
    return (await mine.orderBy("id", "desc").limit(1).executeTakeFirst())?.id ?? null;
  };

  const records: Records = {
    personId,

    closed,

    database,

    changeSet: () => set.id,

    written: () => [...set.written.values()],

    touched: () => set.touched,

    writes: () => set.writes,

    latestChange: () => (set.writes > 0 ? latestChange() : readOnce("latest change", latestChange)),

    at: (now) => openRecords({ ...scope, now }, set),

    list: <T extends RecordFields>(kind: Kind<T>, options: ListOptions = {}): Promise<Owned<T>[]> =>
      executed(chosen(kind, options).selectAll(), (row) => decoded(kind, row) as Owned<T>),

    rows: <P>(kind: AnyKind, columns: readonly string[], options: ListOptions = {}): Promise<P[]> =>
      executed(chosen(kind, options).select([...columns]), (row) => partly<P>(kind, row)),

    count: async (kind: AnyKind, where?: (query: RecordQuery) => RecordQuery): Promise<number> => {
      const matching = where ? where(live(kind)) : live(kind);
      const counting = matching.select((make) => make.fn.countAll().as("count")).compile();
      const counted = async () => {
        const { rows } = await database.executeQuery(counting);
        return Number((rows[0] as { count: number | string } | undefined)?.count ?? 0);
      };
      // What this operation wrote is not committed yet: others must not see it.
      if (set.writes > 0 || !scope.remembered || closed.has(kind.kind)) return counted();
      const name = `${counting.sql} ${JSON.stringify(counting.parameters)}`;
      return scope.remembered.get(personId, name, String(await records.latestChange()), counted);
    },

    find: async <T extends RecordFields>(kind: Kind<T>, id: string): Promise<Owned<T> | undefined> => {
      if (leftOut.get(kind.kind)?.includes(id)) return undefined;
      const found = await anyOf(kind, id);
      return found && !found.deletedAt ? (found.record as Owned<T>) : undefined;
    },

    get: async <T extends RecordFields>(kind: Kind<T>, id: string): Promise<Owned<T>> =>
      (await records.find(kind, id)) ?? refuse(refusals.missing, { what: kind.label, id }),

    create: async <T extends RecordFields>(kind: Kind<T>, draft: Draft<T>): Promise<Owned<T>> => {
      refuseClosed(kind);
      const at = scope.now();
      const record = {
        visibility: "private",
        employerSensitive: false,
        ...wellFormed(draft),
        id: draft.id ?? newId(),
        revision: 1,
        createdAt: at,
        updatedAt: at,
      } as unknown as T;
      await refuseCircle(kind, record);
      await tables
        .insertInto(kind.table)
        .values({ ...encoded(kind, record), ...kind.beside?.begin?.(record), personId, deletedAt: null } as never)
        .execute();
      // Nothing stands yet on what has a new name.
      if (draft.id || basisOf(kind, record).length > 0) set.touched.push({ kind: kind.kind, id: record.id });
      await noteChange(scope, set, kind, record.id, "create", null, record);
      await indexRecord(scope, kind, record, null);
      await kind.beside?.keep(scope, record.id, record);
      return record as Owned<T>;
    },

    total: async () => {
      const mine = database.selectFrom("recordEntry").where("personId", "=", personId);
      const { all } = await mine.select((make) => make.fn.countAll<number>().as("all")).executeTakeFirstOrThrow();
      return Number(all);
    },

    whole: async <T extends RecordFields>(kind: Kind<T>, meanwhile?: () => Promise<void>) => {
      const all: { record: T; deletedAt: string | null }[] = [];
      const mine = tables.selectFrom(kind.table).selectAll().where("personId", "=", personId).orderBy("id").limit(atOnce);
      for (let isMore = !closed.has(kind.kind); isMore; ) {
        const last = all.at(-1)?.record.id;
        const rows = await (last === undefined ? mine : mine.where("id", ">", last)).execute();
        for (const row of rows) all.push({ record: decoded(kind, row), deletedAt: (row.deletedAt as string | null) ?? null });
        isMore = rows.length === atOnce;
        await meanwhile?.();
      }
      return all;
    },

    keep: async <T extends RecordFields>(kind: Kind<T>, given: T, deletedAt: string | null): Promise<void> => {
      refuseClosed(kind);
      const record = wellFormed(given);
      await refuseCircle(kind, record);
      await tables
        .insertInto(kind.table)
        .values({ ...encoded(kind, record), ...kind.beside?.begin?.(record), personId, deletedAt } as never)
        .execute();
      await noteChange(scope, set, kind, record.id, "create", null, record);
      if (deletedAt) await noteChange(scope, set, kind, record.id, "remove", record, null);
      // What it reached, it reached where it stood before: that stands in the archive too, or was not wanted.
      set.written.delete(`${kind.kind}:${record.id}`);
      await indexRecord(scope, kind, record, deletedAt);
      await kind.beside?.keep(scope, record.id, deletedAt ? null : record);
    },

    update: async <T extends RecordFields>(
      kind: Kind<T>,
      before: Owned<T>,
      patch: Patch<T>,
      revision?: number,
    ): Promise<Owned<T>> => {
      if (revision !== undefined && revision !== before.revision)
        refuse(refusals.stale, { what: kind.label, current: before, yours: patch });
      const asked = wellFormed(Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)));
      if (Object.entries(asked).every(([name, value]) => same((before as unknown as Row)[name], value))) return before;
      const after = next<T>(before, { ...before, ...asked });
      await refuseCircle(kind, after);
      if (!(await write(kind, "update", before, after))) return refuseStale(kind, before.id, patch);
      return after as Owned<T>;
    },

    remove: async <T extends RecordFields>(kind: Kind<T>, before: Owned<T>): Promise<void> => {
      const after = next<T>(before);
      if (!(await write(kind, "remove", before, after, after.updatedAt))) await refuseStale(kind, before.id);
    },

    restore: async <T extends RecordFields>(kind: Kind<T>, id: string): Promise<T> => {
      refuseClosed(kind);
      const found = await anyOf(kind, id);
      if (!found?.deletedAt) throw new Refusal(refusals.missing, { what: `${kind.label} in the bin`, id });
      const after = next(found.record);
      await write(kind, "restore", found.record, after);
      return after;
    },

    erase: async (kind: AnyKind, id: string): Promise<void> => {
      refuseClosed(kind);
      const { numDeletedRows } = await tables
        .deleteFrom(kind.table)
        .where("personId", "=", personId)
        .where("id", "=", id)
        .executeTakeFirst();
      if (numDeletedRows === 0n) refuse(refusals.missing, { what: kind.label, id });
      set.read.clear();
      set.touched.push({ kind: kind.kind, id });
      await kind.clearAway({ database, personId });
      await kind.beside?.keep(scope, id, null);
      for (const part of kind.parts) for (const partId of await partsOf(part, id)) await records.erase(part.kind, partId);
      await forgetRecord(scope, kind, id);
    },

    revert: async (kind: AnyKind, id: string, content: RecordFields): Promise<void> => {
      refuseClosed(kind);
      const found = await anyOf(kind, id);
      if (!found || found.deletedAt) return refuse(refusals.missing, { what: kind.label, id });
      const after = next(found.record, content);
      await refuseCircle(kind, after);
      await write(kind, "update", found.record, after);
    },

    anyOf,
  };
  return records;
};
