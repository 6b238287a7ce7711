// Writes what a kind keeps beside its records, for its `beside` alone: columns that follow from other records, and rows of a table that holds no records.
import type { Kysely } from "kysely";
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
