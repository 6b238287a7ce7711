// How records are found by what they say and name: “contains the words” means in every list and in the search that each word begins a word of the record,
// in any order; whom and what a record names stands beside it.
import { type RawBuilder, sql } from "kysely";
import { wordsOf } from "../core/fold.ts";
import type { Owner } from "./kind.ts";
import { type Database, isPostgres } from "./open.ts";
import type { RecordQuery } from "./record-rows.ts";

/** So many records are looked up first; where more match, the list is gone through in its order until the page is full. */
const mostFound = 500;

export const wordsQuery = (words: readonly string[]): string => words.map((word) => `"${word}"*`).join(" ");

export const wordsTsQuery = (words: readonly string[]): string => words.map((word) => `${word}:*`).join(" & ");

export interface Matching {
  where: (query: RecordQuery) => RecordQuery;
  /** Whether so few records match that SQLite, which has to be told, looks them up one by one and puts them in order then. */
  few: boolean;
}

const withIds = (database: Database, ids: readonly string[]): Matching => {
  const listed = JSON.stringify(ids);
  const values = isPostgres(database) ? sql`jsonb_array_elements_text(${listed}::jsonb)` : sql`value from json_each(${listed})`;
  return { few: !isPostgres(database), where: (query) => query.where(sql<boolean>`id in (select ${values})`) };
};

/** Where the ids of records that name something are found, as `record_id`: `from … where …`, the owner and the kind among its conditions. */
export type Naming = (of: { personId: string; kind: string }) => RawBuilder<unknown>;

/** The condition on records of a kind that they name somebody or something. */
export const thoseNaming = async ({ database, personId }: Owner, kind: string, naming: Naming): Promise<Matching> => {
  const from = naming({ personId, kind });
  const found = await sql<{ recordId: string }>`select distinct record_id ${from} limit ${mostFound + 1}`.execute(database);
  if (found.rows.length <= mostFound)
    return withIds(
      database,
      found.rows.map(({ recordId }) => recordId),
    );
  return { few: false, where: (query) => query.where(sql<boolean>`exists (select 1 ${from} and record_id = id)`) };
};

/** The condition on records of a kind that they contain all words of a text; null where the text has no word. */
export const containsWords = async ({ database, personId }: Owner, kind: string, text: string): Promise<Matching | null> => {
  const words = wordsOf(text);
  if (words.length === 0) return null;
  if (isPostgres(database))
    return {
      few: false,
      where: (query) =>
        query.where(
          sql<boolean>`id in (select record_id from record_entry
            where person_id = ${personId} and kind = ${kind} and words @@ to_tsquery('simple', ${wordsTsQuery(words)}))`,
        ),
    };
  const found = await sql<{ recordId: string }>`
    select record_id from record_words join record_entry on record_entry.seq = record_words.rowid
    where record_words match ${wordsQuery(words)} and person_id = ${personId} and kind = ${kind} limit ${mostFound + 1}`.execute(
    database,
  );
  const ids = found.rows.map(({ recordId }) => recordId);
  if (ids.length <= mostFound) return withIds(database, ids);
  return {
    few: false,
    where: (query) =>
      query.where(
        sql<boolean>`(select holds_words(folded, ${JSON.stringify(words)}) from record_entry entry
          where entry.person_id = ${personId} and entry.kind = ${kind} and entry.record_id = id)`,
      ),
  };
};
