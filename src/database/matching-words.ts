// What “contains the words” means in every list and in the search: each word begins a word of the record, in any order.
import { sql } from "kysely";
import { wordsOf } from "../core/fold.ts";
import { isPostgres } from "./open.ts";
import type { Owner } from "./record-index.ts";
import type { RecordQuery } from "./record-rows.ts";

/** So many records are looked up by their words first; where more have them, the list is gone through in its order until the page is full. */
const mostFound = 500;

export const wordsQuery = (words: readonly string[]): string => words.map((word) => `"${word}"*`).join(" ");

export const wordsTsQuery = (words: readonly string[]): string => words.map((word) => `${word}:*`).join(" & ");

export interface MatchingWords {
  where: (query: RecordQuery) => RecordQuery;
  /** Whether so few records have them that they are looked up one by one, and put in order then. */
  few: boolean;
}

/** The condition on records of a kind that they contain all words of a text; null where the text has no word. */
export const containsWords = async ({ database, personId }: Owner, kind: string, text: string): Promise<MatchingWords | null> => {
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
  if (ids.length <= mostFound)
    return {
      few: true,
      where: (query) => query.where(sql<boolean>`id in (select value from json_each(${JSON.stringify(ids)}))`),
    };
  return {
    few: false,
    where: (query) =>
      query.where(
        sql<boolean>`(select holds_words(folded, ${JSON.stringify(words)}) from record_entry entry
          where entry.person_id = ${personId} and entry.kind = ${kind} and entry.record_id = id)`,
      ),
  };
};
