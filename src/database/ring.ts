// What is to prove a claim stands without it: evidence that leads back to the record it is for is refused, with the way it goes.
import type { RecordFields, RecordRef } from "../core/record.ts";
import { refusals, refuse } from "../core/refusal.ts";
import type { AnyKind } from "./kind.ts";
import type { Database } from "./open.ts";

interface Owner {
  database: Database;
  personId: string;
}

const otherProof = "Name what stands without it, such as a file, a web address or another record";

const keyOf = ({ kind, id }: RecordRef): string => `${kind} ${id}`;

/** Refuses a record that would stand on itself, straight or through others; links that stood before are left alone. */
export const refuseRing = async (
  owner: Owner,
  kind: AnyKind,
  record: RecordFields,
  sources: readonly RecordRef[],
): Promise<void> => {
  if (sources.length === 0) return;
  const self = { kind: kind.kind, id: record.id };
  const before = new Set((await sourcesOf(owner, [self])).map(({ source }) => keyOf(source)));
  const fresh = sources.filter((source) => !before.has(keyOf(source)));
  const way = await wayBack(owner, self, fresh);
  if (!way) return;
  const title = `“${kind.title(record)}”`;
  const [source, ...through] = await Promise.all(way.map((one) => titleOf(owner, one)));
  const sentence = source
    ? `${source} cannot prove ${title}: it stands on ${[...through, `${title} itself`].join(", that on ")}. ${otherProof}, or take that link away first.`
    : `${title} cannot prove itself. ${otherProof}.`;
  refuse(refusals.provesItself, { sentence, way });
};

/** The records from a source back to the record itself, shortest way: none in between where it names itself; undefined where no way leads back. */
const wayBack = async (owner: Owner, self: RecordRef, sources: readonly RecordRef[]): Promise<RecordRef[] | undefined> => {
  if (sources.some((source) => keyOf(source) === keyOf(self))) return [];
  if (sources.length === 0 || !(await provesSomething(owner, self))) return undefined;
  const ways = new Map(sources.map((source) => [keyOf(source), [source]]));
  let edge: readonly RecordRef[] = sources;
  while (edge.length > 0) {
    const next: RecordRef[] = [];
    for (const { built, source } of await sourcesOf(owner, edge)) {
      const way = ways.get(keyOf(built)) ?? [];
      if (keyOf(source) === keyOf(self)) return way;
      if (ways.has(keyOf(source))) continue;
      ways.set(keyOf(source), [...way, source]);
      next.push(source);
    }
    edge = next;
  }
  return undefined;
};

const provesSomething = async ({ database, personId }: Owner, { kind, id }: RecordRef): Promise<boolean> => {
  const mine = database.selectFrom("recordBasis").select("place").where("personId", "=", personId);
  const first = mine.where("sourceKind", "=", kind).where("sourceId", "=", id).limit(1);
  return (await first.executeTakeFirst()) !== undefined;
};

/** What records stand on, those in the bin too: they may come back. */
const sourcesOf = async (
  { database, personId }: Owner,
  built: readonly RecordRef[],
): Promise<{ built: RecordRef; source: RecordRef }[]> => {
  const asked = new Set(built.map(keyOf));
  const ids = [...new Set(built.map(({ id }) => id))];
  const rows = await database
    .selectFrom("recordBasis")
    .select(["kind", "recordId", "sourceKind", "sourceId"])
    .where("personId", "=", personId)
    .where("recordId", "in", ids)
    .execute();
  return rows
    .map((row) => ({ built: { kind: row.kind, id: row.recordId }, source: { kind: row.sourceKind, id: row.sourceId } }))
    .filter((link) => asked.has(keyOf(link.built)));
};

const titleOf = async ({ database, personId }: Owner, { kind, id }: RecordRef): Promise<string> => {
  const entry = database.selectFrom("recordEntry").select("title").where("personId", "=", personId);
  const found = await entry.where("kind", "=", kind).where("recordId", "=", id).executeTakeFirst();
  return `“${found?.title ?? id}”`;
};
