// What the change records give: undo of any change, the history of any record, the bin, and one search over everything.
import { sql } from "kysely";
import { fold, wordsOf } from "../core/fold.ts";
import { type Page, type PageInput, page } from "../core/page.ts";
import type { RecordFields } from "../core/record.ts";
import { refuse, refusing } from "../core/refusal.ts";
import type { AnyKind } from "./kind.ts";
import { wordsQuery, wordsTsQuery } from "./matching-words.ts";
import { isPostgres } from "./open.ts";
import { type Records, same, withProof } from "./records.ts";
import type { ChangeEntryRow, ChangeSetRow } from "./tables.ts";

export const changeRefusals = {
  ...refusing(404, { nothingToUndo: "There is nothing to undo." }),
  ...refusing(409, {
    alreadyUndone: "This change was undone before. Its undoing can be undone in turn.",
    changedSince:
      "“{title}” was changed again after that. Undo the later change first, or restore an earlier version from its history.",
  }),
};

export interface Change {
  id: string;
  at: string;
  door: string;
  operation: string;
  undone: boolean;
  records: { kind: string; id: string; title: string; action: ChangeEntryRow["action"] }[];
}

export interface Version {
  changeId: string;
  at: string;
  door: string;
  operation: string;
  action: ChangeEntryRow["action"];
  before: RecordFields | null;
  after: RecordFields | null;
}

export interface Hit {
  kind: string;
  id: string;
  title: string;
  snippet: string;
  updatedAt: string;
}

export interface Binned {
  kind: string;
  id: string;
  title: string;
  deletedAt: string;
}

export type Kinds = ReadonlyMap<string, AnyKind>;

const parsed = (written: unknown): RecordFields | null =>
  written === null ? null : ((typeof written === "string" ? JSON.parse(written) : written) as RecordFields);

/** Equal content: revision and time of change are the record's, not the person's. */
const sameContent = (a: RecordFields | null, b: RecordFields | null): boolean => {
  const content = (record: RecordFields | null) => record && { ...record, revision: 0, updatedAt: "" };
  return same(content(a), content(b));
};

/** Undoes a set of changes, or the last one that still stands, once each kind in it may be written; answers with the set that was undone. */
export const undo = async (
  records: Records,
  kinds: Kinds,
  changeId: string | undefined,
  refuseUnlessWritable: (kind: AnyKind) => void,
): Promise<Change> => {
  const set = await setToUndo(records, changeId);
  if (set.undoneBy) refuse(changeRefusals.alreadyUndone, { id: set.id });
  const { database, personId } = records;
  const entries = await entriesOf(records, [set.id]);
  for (const entry of entries) refuseUnlessWritable(kindOf(kinds, entry.kind));
  for (const entry of [...entries].reverse()) await undoEntry(records, kindOf(kinds, entry.kind), entry);
  const undoing = records.changeSet() ?? null;
  await database
    .updateTable("changeSet")
    .set({ undoneBy: undoing })
    .where("personId", "=", personId)
    .where("id", "=", set.id)
    .execute();
  if (undoing)
    await database
      .updateTable("changeSet")
      .set({ undoes: set.id })
      .where("personId", "=", personId)
      .where("id", "=", undoing)
      .execute();
  // Undoing an undoing makes the first change stand again, so that it can be undone once more.
  if (set.undoes)
    await database
      .updateTable("changeSet")
      .set({ undoneBy: null })
      .where("personId", "=", personId)
      .where("id", "=", set.undoes)
      .execute();
  return described(records, kinds, { ...set, undoneBy: undoing }, entries);
};

const setToUndo = async ({ database, personId }: Records, changeId?: string): Promise<ChangeSetRow> => {
  const sets = database.selectFrom("changeSet").selectAll().where("personId", "=", personId);
  const chosen = changeId
    ? sets.where("id", "=", changeId)
    : sets
        .where("undoneBy", "is", null)
        .where("undoes", "is", null)
        // What Cairn wrote by itself is undone only when it is named: the last change is the person's own.
        .where("door", "!=", "schedule")
        .orderBy("id", "desc")
        .limit(1);
  return (await chosen.executeTakeFirst()) ?? refuse(changeRefusals.nothingToUndo);
};

const entriesOf = ({ database, personId }: Records, setIds: string[]): Promise<ChangeEntryRow[]> =>
  setIds.length === 0
    ? Promise.resolve([])
    : database
        .selectFrom("changeEntry")
        .selectAll()
        .where("personId", "=", personId)
        .where("setId", "in", setIds)
        // By id alone a database would go through all there ever were.
        .orderBy("setId")
        .orderBy("id")
        .execute();

const undoEntry = async (records: Records, kind: AnyKind, entry: ChangeEntryRow): Promise<void> => {
  const current = await records.anyOf(kind, entry.recordId);
  if (!current) return refuse(changeRefusals.changedSince, { title: entry.recordId });
  const stands = current.deletedAt ? null : current.record;
  const left = parsed(entry.after);
  if (!sameContent(stands, left && withProof(kind, left)))
    refuse(changeRefusals.changedSince, { title: kind.title(current.record), kind: kind.kind, id: entry.recordId });
  if (entry.action === "remove") await records.restore(kind, entry.recordId);
  else if (entry.action === "update") await records.revert(kind, entry.recordId, parsed(entry.before) as RecordFields);
  else await records.remove(kind, await records.get(kind, entry.recordId));
};

const kindOf = (kinds: Kinds, name: string): AnyKind => {
  const kind = kinds.get(name);
  if (!kind) throw new Error(`No system declares the kind of record "${name}".`);
  return kind;
};

const described = ({ closed }: Records, kinds: Kinds, set: ChangeSetRow, entries: ChangeEntryRow[]): Change => ({
  id: set.id,
  at: set.at,
  door: set.door,
  operation: set.operation,
  undone: set.undoneBy !== null,
  records: entries
    .filter(({ kind }) => !closed.has(kind))
    .map((entry) => {
      const record = parsed(entry.after) ?? parsed(entry.before);
      return {
        kind: entry.kind,
        id: entry.recordId,
        title: record ? kindOf(kinds, entry.kind).title(record) : entry.recordId,
        action: entry.action,
      };
    }),
});

export const listChanges = async (records: Records, kinds: Kinds, asked: PageInput): Promise<Page<Change>> => {
  const { database, personId } = records;
  const mine = database.selectFrom("changeSet").where("personId", "=", personId);
  const sets = await mine.selectAll().orderBy("id", "desc").limit(asked.limit).offset(asked.offset).execute();
  const { count } = await mine.select((make) => make.fn.countAll().as("count")).executeTakeFirstOrThrow();
  const entries = Map.groupBy(
    await entriesOf(
      records,
      sets.map((set) => set.id),
    ),
    (entry) => entry.setId,
  );
  return page(
    sets.map((set) => described(records, kinds, set, entries.get(set.id) ?? [])),
    Number(count),
    asked,
  );
};

/** Every version of one record, the newest first. */
export const historyOf = async ({ database, personId, closed }: Records, kind: string, id: string): Promise<Version[]> => {
  if (closed.has(kind)) return [];
  const rows = await database
    .selectFrom("changeEntry")
    .innerJoin("changeSet", (join) =>
      join.onRef("changeSet.id", "=", "changeEntry.setId").onRef("changeSet.personId", "=", "changeEntry.personId"),
    )
    .select(["changeSet.id as changeId", "at", "door", "operation", "action", "before", "after"])
    .where("changeEntry.personId", "=", personId)
    .where("kind", "=", kind)
    .where("recordId", "=", id)
    .orderBy("recordId")
    .orderBy("changeEntry.id", "desc")
    .execute();
  return rows.map((row) => ({ ...row, before: parsed(row.before), after: parsed(row.after) }));
};

/** The instant of the last change that the person made before another, through whatever door; null where there is none. Reads one row. */
export const lastChangeBefore = async ({ database, personId }: Records, at: string): Promise<string | null> => {
  const own = database.selectFrom("changeSet").select("at").where("personId", "=", personId).where("door", "!=", "schedule");
  return (await own.where("at", "<", at).orderBy("id", "desc").limit(1).executeTakeFirst())?.at ?? null;
};

/** One change of a field that stands: what it was, what it became, and when the record says so. */
export interface FieldChange {
  recordId: string;
  before: string | null;
  after: string | null;
  at: string;
}

/** How a field of all records of a kind changed, the earliest first; what was undone is left out. Both values are as JSON writes them in text. */
export const fieldChanges = async (
  { database, personId }: Pick<Records, "database" | "personId">,
  kind: string,
  field: string,
): Promise<FieldChange[]> => {
  const told = (column: "before" | "after", name: string) =>
    isPostgres(database)
      ? sql<string | null>`${sql.ref(column)} ->> ${sql.lit(name)}`
      : sql<string | number | null>`json_extract(${sql.ref(column)}, ${sql.lit(`$.${name}`)})`;
  const rows = await database
    .selectFrom("changeEntry")
    .innerJoin("changeSet", (join) =>
      join.onRef("changeSet.id", "=", "changeEntry.setId").onRef("changeSet.personId", "=", "changeEntry.personId"),
    )
    .select(["recordId", told("before", field).as("was"), told("after", field).as("is"), told("after", "updatedAt").as("at")])
    .where("changeEntry.personId", "=", personId)
    .where("kind", "=", kind)
    .where("action", "=", "update")
    .where("undoneBy", "is", null)
    .where("undoes", "is", null)
    .where(sql<boolean>`${told("before", field)} is distinct from ${told("after", field)}`)
    .orderBy("recordId")
    .orderBy("changeEntry.id")
    .execute();
  const asText = (value: string | number | null): string | null => (value === null ? null : String(value));
  return rows
    .map((row) => ({ recordId: row.recordId, before: asText(row.was), after: asText(row.is), at: String(row.at) }))
    .sort((a, b) => a.at.localeCompare(b.at));
};

/** The records that an operation created and that were not erased since, in the order in which they were written. */
export const recordsCreatedBy = (
  { database, personId }: Records,
  operation: string,
): Promise<{ kind: string; recordId: string }[]> =>
  database
    .selectFrom("changeEntry")
    .innerJoin("changeSet", (join) =>
      join.onRef("changeSet.id", "=", "changeEntry.setId").onRef("changeSet.personId", "=", "changeEntry.personId"),
    )
    .select(["kind", "recordId"])
    .where("changeEntry.personId", "=", personId)
    .where("changeSet.operation", "=", operation)
    .where("action", "=", "create")
    .orderBy("changeEntry.id")
    .execute();

export const listBin = async ({ database, personId, closed }: Records, asked: PageInput): Promise<Page<Binned>> => {
  const all = database.selectFrom("recordEntry").where("personId", "=", personId).where("deletedAt", "is not", null);
  const binned = closed.size > 0 ? all.where("kind", "not in", [...closed.keys()]) : all;
  const rows = await binned
    .select(["kind", "recordId", "title", "deletedAt"])
    .orderBy("deletedAt", "desc")
    .orderBy("recordId")
    .limit(asked.limit)
    .offset(asked.offset)
    .execute();
  const { count } = await binned.select((make) => make.fn.countAll().as("count")).executeTakeFirstOrThrow();
  return page(
    rows.map((row) => ({ kind: row.kind, id: row.recordId, title: row.title, deletedAt: row.deletedAt ?? "" })),
    Number(count),
    asked,
  );
};

/** More matches than this are not counted, nor weighed against each other: so common a word says little, and the newest come first. */
export const mostFound = 300;

/** Finds records by words or their beginnings, best match first; what lies in the bin is not found. */
export const searchRecords = async (
  records: Records,
  text: string,
  asked: PageInput & { kinds?: string[] },
): Promise<Page<Hit>> => {
  const words = wordsOf(text);
  if (words.length === 0) return page([], 0, asked);
  const { database, personId, closed } = records;
  const postgres = isPostgres(database);
  const named = asked.kinds?.length ? sql`and kind in (${sql.join(asked.kinds)})` : sql``;
  const ofKinds = closed.size > 0 ? sql`${named} and kind not in (${sql.join([...closed.keys()])})` : named;
  const matching = postgres
    ? sql`from record_entry, to_tsquery('simple', ${wordsTsQuery(words)}) query
        where person_id = ${personId} and deleted_at is null and words @@ query ${ofKinds}`
    : sql`from record_words join record_entry on record_entry.seq = record_words.rowid
        where record_words match ${wordsQuery(words)} and person_id = ${personId} and deleted_at is null ${ofKinds}`;
  const counted = await sql<{ count: number | string }>`
    select count(*) as count from (select 1 ${matching} limit ${mostFound}) found`.execute(database);
  const total = Number(counted.rows[0]?.count ?? 0);
  const best = postgres ? sql`ts_rank(words, query) desc, updated_at desc` : sql`bm25(record_words), updated_at desc`;
  const newest = postgres ? sql`updated_at desc` : sql`record_words.rowid desc`;
  const { rows } = await sql<{ kind: string; recordId: string; title: string; body: string; updatedAt: string }>`
    select kind, record_id, title, body, updated_at ${matching}
    order by ${total < mostFound ? best : newest} limit ${asked.limit} offset ${asked.offset}`.execute(database);
  const hits = rows.map((row) => ({
    kind: row.kind,
    id: row.recordId,
    title: row.title,
    snippet: snippet(row.body, words),
    updatedAt: row.updatedAt,
  }));
  return page(hits, total, asked);
};

const snippetLength = 160;

const snippet = (body: string, words: string[]): string => {
  const folded = fold(body);
  const first = Math.min(...words.map((word) => folded.indexOf(word)).filter((index) => index >= 0), body.length);
  const start = first < body.length ? Math.max(0, first - 40) : 0;
  const cut = body
    .slice(start, start + snippetLength)
    .replace(/\s+/g, " ")
    .trim();
  return `${start > 0 ? "… " : ""}${cut}${start + snippetLength < body.length ? " …" : ""}`;
};
