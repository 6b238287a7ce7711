// Computes again what is kept beside the records of a kind, for everybody, when its rule is another than the one it was computed by.
import type { Kysely } from "kysely";
import type { AnyKind } from "./kind.ts";
import type { Database } from "./open.ts";
import { indexMentions } from "./record-index.ts";
import { type Columns, decoded, type Row, same } from "./record-rows.ts";
import { keepAllStale, recordsToLookAt, staleRule } from "./stale.ts";
import type { DerivedRuleRow } from "./tables.ts";
import { inTransaction } from "./transaction.ts";

const batch = 500;

/** Told after each batch: how many records of a kind have been computed again, those in the bin as well. */
export type Progress = (kind: AnyKind, done: number) => void;

/** Each batch is written in a transaction of its own; what was not reached is computed at the next start. */
export const rebuildDerived = async (
  database: Database,
  kinds: readonly AnyKind[],
  progress: Progress = () => {},
): Promise<void> => {
  const versions = new Map(
    (await database.selectFrom("derivedRule").selectAll().execute()).map(({ kind, version }) => [kind, version]),
  );
  for (const kind of kinds)
    if (kind.derived && versions.get(kind.kind) !== kind.derived.version)
      await rebuildKind(database, kind, kind.derived.version, progress);
  if (versions.get(staleRule.kind) !== staleRule.version) await rebuildStale(database, kinds);
};

const rebuildStale = async (database: Database, kinds: readonly AnyKind[]): Promise<void> => {
  const named = new Map(kinds.map((kind) => [kind.kind, kind]));
  const people = await database.selectFrom("recordBasis").select("personId").distinct().execute();
  for (const { personId } of people)
    await inTransaction(database, (transaction) => keepAllStale(recordsToLookAt(transaction, personId), named));
  await noteRule(database, staleRule);
};

const rebuildKind = async (database: Database, kind: AnyKind, version: number, progress: Progress): Promise<void> => {
  let after: Row | undefined;
  for (let done = 0; ; ) {
    const rows = await inTransaction(database, (transaction) => rebuildBatch(transaction, kind, after));
    done += rows.length;
    if (rows.length > 0) progress(kind, done);
    if (rows.length < batch) break;
    after = rows.at(-1);
  }
  await noteRule(database, { kind: kind.kind, version });
};

const noteRule = async (database: Database, { kind, version }: DerivedRuleRow): Promise<void> => {
  await database
    .insertInto("derivedRule")
    .values({ kind, version })
    .onConflict((conflict) => conflict.column("kind").doUpdateSet({ version }))
    .execute();
};

const rebuildBatch = async (database: Database, kind: AnyKind, after: Row | undefined): Promise<Row[]> => {
  const tables = database as unknown as Kysely<Columns>;
  const from = tables.selectFrom(kind.table).selectAll().orderBy("personId").orderBy("id").limit(batch);
  const rows = await (after
    ? from.where((where) =>
        where(where.refTuple("personId", "id"), ">", where.tuple(String(after.personId), String(after.id)) as never),
      )
    : from
  ).execute();
  for (const row of rows) {
    const record = decoded(kind, { ...row });
    await indexMentions({ database, personId: String(row.personId) }, kind, record);
    const derived = kind.derived?.columns(record) ?? {};
    if (Object.entries(derived).every(([name, value]) => same(row[name], value))) continue;
    await tables
      .updateTable(kind.table)
      .set(derived as never)
      .where("personId", "=", row.personId as string)
      .where("id", "=", row.id as string)
      .execute();
  }
  return rows;
};
