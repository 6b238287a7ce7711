// Writes what a kind keeps beside its records, for its `beside` alone: columns that follow from other records, and rows of a table that holds no records.
import { type Kysely, sql } from "kysely";
import type { AnyKind, Owner } from "./kind.ts";
import type { Columns, Row } from "./record-rows.ts";

/** Sets columns beside a record, which is no change of it. */
export const setBeside = async (
  { database, personId }: Owner,
  kind: Pick<AnyKind, "table">,
  id: string,
  columns: Row,
): Promise<void> => {
  await (database as unknown as Kysely<Columns>)
    .updateTable(kind.table)
    .set(columns as never)
    .where("personId", "=", personId)
    .where("id", "=", id)
    .execute();
};

/** So many rows at a time: below what either database takes as parameters of one statement. */
const mostAtOnce = 500;

/** Sets columns beside many records, each its own values, in as few statements as they fit in. */
export const setManyBeside = async (
  { database, personId }: Owner,
  kind: Pick<AnyKind, "table">,
  columns: Readonly<Record<string, "integer" | "text">>,
  rows: readonly ({ id: string } & Row)[],
): Promise<void> => {
  const names = Object.keys(columns);
  // PostgreSQL takes parameters of a list of values for text.
  const set = names.map(
    (name, at) => sql`${sql.ref(name)} = cast(${sql.ref(`told.column${at + 2}`)} as ${sql.raw(columns[name] ?? "text")})`,
  );
  for (let at = 0; at < rows.length; at += mostAtOnce) {
    const told = rows.slice(at, at + mostAtOnce).map((row) => sql`(${sql.join([row.id, ...names.map((name) => row[name])])})`);
    await sql`update ${sql.table(kind.table)} set ${sql.join(set)} from (values ${sql.join(told)}) as told
      where ${sql.ref("personId")} = ${personId} and ${sql.ref("id")} = told.column1`.execute(database);
  }
};

/** Puts rows into the place of those that stood for a record, which are answered; `by` is the column that names the record. */
export const replaceRows = async <R extends Row>(
  { database, personId }: Owner,
  table: string,
  by: string,
  id: string,
  rows: readonly R[],
): Promise<R[]> => {
  const tables = database as unknown as Kysely<Columns>;
  const before = await tables.deleteFrom(table).where("personId", "=", personId).where(by, "=", id).returningAll().execute();
  if (rows.length > 0)
    await tables
      .insertInto(table)
      .values(rows.map((row) => ({ ...row, personId, [by]: id })) as never)
      .execute();
  return before as R[];
};
