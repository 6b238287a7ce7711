// What is stale, marked beside every record whenever what it stands on is written, so that nobody has to go through the whole chain to see it.
import { sql } from "kysely";
import type { PageInput } from "../core/page.ts";
import type { RecordRef } from "../core/record.ts";
import { type Chain, type Kinds, keyOf, linksFrom, readChain, readChainOf, type Stale } from "./chain.ts";
import type { Database } from "./open.ts";
import { openRecords, type Records } from "./records.ts";

/** By this version of its rule stands who is stale beside every record; another whenever a kind's `facts` are others, or what makes stale. */
export const staleRule = { kind: "chain", version: 1 };

/** So many records are asked for at once: a database takes only so many values. */
const atOnce = 1000;

/** All kinds, whoever writes: what is stale is so for the owner, not for a key that may see less. */
export const recordsToLookAt = (database: Database, personId: string): Records =>
  openRecords({ database, personId, door: "", operation: "", now: () => "" });

/** Marks again, after some records were written or erased, which of them and of all that stands on them is stale. */
export const keepStale = async ({ database, personId }: Records, kinds: Kinds, touched: readonly RecordRef[]): Promise<void> => {
  if (touched.length === 0) return;
  const records = recordsToLookAt(database, personId);
  for (let from = 0; from < touched.length; from += atOnce) {
    const some = touched.slice(from, from + atOnce);
    const above = (await linksFrom(records, some, "up")).map((row) => ({ kind: row.kind, id: row.recordId }));
    const built = [...some.filter(({ kind }) => kinds.get(kind)?.basis), ...above];
    if (built.length > 0) await markStale(records, await readChainOf(records, kinds, built), built);
  }
};

/** Marks anew all records of a person. */
export const keepAllStale = async (records: Records, kinds: Kinds): Promise<void> => {
  const chain = await readChain(records, kinds);
  await markStale(
    records,
    chain,
    chain.links.map(({ built }) => built),
  );
};

const markStale = async ({ database, personId }: Records, { stale }: Chain, built: readonly RecordRef[]): Promise<void> => {
  for (const [kind, ofKind] of Map.groupBy(built, (one) => one.kind))
    for (const isStale of [true, false]) {
      const ids = new Set(ofKind.map(({ id }) => id).filter((id) => stale.has(keyOf({ kind, id })) === isStale));
      for (let from = 0; from < ids.size; from += atOnce)
        await database
          .updateTable("recordEntry")
          .set({ stale: isStale })
          .where("personId", "=", personId)
          .where("kind", "=", kind)
          .where("recordId", "in", [...ids].slice(from, from + atOnce))
          .where("stale", "=", !isStale)
          .execute();
    }
};

/** A page of what is stale by its mark, with how many there are. */
export const readStale = async (
  records: Records,
  kinds: Kinds,
  { limit, offset }: PageInput,
): Promise<{ stale: Stale[]; total: number }> => {
  const marked = records.database
    .selectFrom("recordEntry")
    .where("personId", "=", records.personId)
    .where(sql<boolean>`stale`)
    .where("deletedAt", "is", null);
  const inOrder = marked.select(["kind", "recordId as id"]).orderBy("kind").orderBy("recordId");
  // Whoever may not see some kinds is answered from the others alone: of what is marked only that is stale which stands on something seen to be another.
  const all = records.closed.size > 0;
  const page = await (all ? inOrder : inOrder.limit(limit).offset(offset)).execute();
  const chain = await readChainOf(records, kinds, page);
  const stale = page.flatMap((one) => chain.stale.get(keyOf(one)) ?? []);
  if (all) return { stale: stale.slice(offset, offset + limit), total: stale.length };
  const counted = await marked.select((make) => make.fn.countAll<number>().as("count")).executeTakeFirstOrThrow();
  return { stale, total: Number(counted.count) };
};
