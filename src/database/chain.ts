// The chain from a win to what is built on it: what each record stands on, what stands on it, and what of that is stale.
import type { Evidence } from "../career/evidence.ts";
import type { RecordFields } from "../core/record.ts";
import { refusals, refuse } from "../core/refusal.ts";
import type { AnyKind } from "./kind.ts";
import { basisOf, type Records, same } from "./records.ts";
import type { RecordBasisRow } from "./tables.ts";

export type Kinds = ReadonlyMap<string, AnyKind>;

export interface ChainItem {
  kind: string;
  /** What it is, in people's words. */
  what: string;
  id: string;
  title: string;
}

/** One fact of a source that is not what it was when it was read. */
export interface FactChange {
  field: string;
  before: unknown;
  after: unknown;
}

/** One piece of evidence: `built` stands on `source`, which was read at a revision and is the same, changed or gone now. */
export interface ChainLink {
  built: ChainItem;
  /** Its place in the list of evidence of what is built on it. */
  place: number;
  source: ChainItem;
  state: "same" | "changed" | "missing";
  changes: FactChange[];
  /** When the source became something else; null while it is the same. */
  since: string | null;
}

export interface Stale extends ChainItem {
  since: string | null;
  /** The links that make it stale: its own, or those of what it stands on. */
  because: ChainLink[];
}

export interface Chain {
  links: readonly ChainLink[];
  /** By `kind:id`: every living record that stands, at any distance, on something that changed or is gone. */
  stale: ReadonlyMap<string, Stale>;
}

export const keyOf = ({ kind, id }: { kind: string; id: string }): string => `${kind}:${id}`;

interface Version {
  at: string;
  content: RecordFields;
}

/** The whole chain of a person: one query for the links, two for each kind of source. */
export const readChain = async (records: Records, kinds: Kinds): Promise<Chain> =>
  chainOf(records, kinds, await livingLinks(records));

/** The chain below some records, at any distance, which is all that makes them stale; `above` brings what is built on them as well. */
export const readChainOf = async (
  records: Records,
  kinds: Kinds,
  from: readonly { kind: string; id: string }[],
  above = false,
): Promise<Chain> => {
  const up = above ? await linksFrom(records, from, "up") : [];
  const down = await linksFrom(records, [...from, ...up.map((row) => ({ kind: row.kind, id: row.recordId }))], "down");
  const once = new Map([...up, ...down].map((row) => [`${row.kind}:${row.recordId}:${row.place}`, row]));
  return chainOf(records, kinds, [...once.values()].sort(inTheirOrder));
};

const inTheirOrder = (a: LivingLink, b: LivingLink): number =>
  a.kind.localeCompare(b.kind) || a.recordId.localeCompare(b.recordId) || a.place - b.place;

/** Every link from some records downwards or upwards, at any distance. */
export const linksFrom = async (
  records: Records,
  from: readonly { kind: string; id: string }[],
  way: "down" | "up",
): Promise<LivingLink[]> => {
  const seen = new Set(from.map(keyOf));
  const links: LivingLink[] = [];
  for (let edge = [...seen]; edge.length > 0; ) {
    const asked = new Set(edge);
    const near = (row: LivingLink) => (way === "down" ? `${row.kind}:${row.recordId}` : `${row.sourceKind}:${row.sourceId}`);
    const far = (row: LivingLink) => (way === "down" ? `${row.sourceKind}:${row.sourceId}` : `${row.kind}:${row.recordId}`);
    const rows = (await livingLinks(records, { way, keys: edge })).filter((row) => asked.has(near(row)));
    links.push(...rows);
    edge = [...new Set(rows.map(far))].filter((key) => !seen.has(key));
    for (const key of edge) seen.add(key);
  }
  return links;
};

const chainOf = async (records: Records, kinds: Kinds, rows: readonly LivingLink[]): Promise<Chain> => {
  const links: ChainLink[] = [];
  for (const [sourceKind, ofKind] of Map.groupBy(rows, (row) => row.sourceKind)) {
    const kind = kinds.get(sourceKind);
    const standing = kind ? await standingSources(records, kind, ofKind) : new Map<string, RecordFields>();
    const moved = ofKind.filter(
      (row) => row.sourceRevision !== null && standing.get(row.sourceId)?.revision !== row.sourceRevision,
    );
    const versions = await versionsOf(records, sourceKind, moved);
    for (const row of ofKind) links.push(linkOf(row, kinds, standing.get(row.sourceId), versions.get(row.sourceId) ?? []));
  }
  return { links, stale: staleOver(links) };
};

type LivingLink = RecordBasisRow & { title: string; sourceTitle: string | null };

const livingLinks = async (
  { database, personId, closed }: Records,
  near?: { way: "down" | "up"; keys: readonly string[] },
): Promise<LivingLink[]> => {
  const living = database
    .selectFrom("recordBasis")
    .innerJoin("recordEntry as built", (join) =>
      join
        .onRef("built.personId", "=", "recordBasis.personId")
        .onRef("built.kind", "=", "recordBasis.kind")
        .onRef("built.recordId", "=", "recordBasis.recordId"),
    )
    .leftJoin("recordEntry as source", (join) =>
      join
        .onRef("source.personId", "=", "recordBasis.personId")
        .onRef("source.kind", "=", "recordBasis.sourceKind")
        .onRef("source.recordId", "=", "recordBasis.sourceId"),
    )
    .selectAll("recordBasis")
    .select(["built.title as title", "source.title as sourceTitle"])
    .where("recordBasis.personId", "=", personId)
    .where("built.deletedAt", "is", null);
  const [kind, id] = near?.way === "up" ? (["sourceKind", "sourceId"] as const) : (["kind", "recordId"] as const);
  const parts = (near?.keys ?? []).map((key) => [key.slice(0, key.indexOf(":")), key.slice(key.indexOf(":") + 1)] as const);
  const asked = near
    ? living
        // The kind as well: an index begins with it.
        .where(`recordBasis.${kind}`, "in", [...new Set(parts.map(([name]) => name))])
        .where(`recordBasis.${id}`, "in", [...new Set(parts.map(([, name]) => name))])
    : living;
  const rows = await asked.orderBy("recordBasis.kind").orderBy("recordBasis.recordId").orderBy("recordBasis.place").execute();
  return rows.filter(({ kind: built, sourceKind }) => !closed.has(built) && !closed.has(sourceKind));
};

const standingSources = async (
  records: Records,
  kind: AnyKind,
  rows: readonly LivingLink[],
): Promise<ReadonlyMap<string, RecordFields>> => {
  const ids = [...new Set(rows.map((row) => row.sourceId))];
  const found = await records.list(kind, {
    where: (query) => query.where("id", "in", ids),
    orderBy: (query) => query.orderBy("id"),
  });
  return new Map(found.map((record) => [record.id, record]));
};

/** Every version of the sources, the oldest first. */
const versionsOf = async (
  { database, personId }: Records,
  kind: string,
  rows: readonly LivingLink[],
): Promise<ReadonlyMap<string, Version[]>> => {
  if (rows.length === 0) return new Map();
  const written = await database
    .selectFrom("changeEntry")
    .innerJoin("changeSet", (join) =>
      join.onRef("changeSet.id", "=", "changeEntry.setId").onRef("changeSet.personId", "=", "changeEntry.personId"),
    )
    .select(["recordId", "after", "at"])
    .where("changeEntry.personId", "=", personId)
    .where("kind", "=", kind)
    .where("recordId", "in", [...new Set(rows.map((row) => row.sourceId))])
    .where("after", "is not", null)
    .orderBy("recordId")
    .orderBy("changeEntry.id")
    .execute();
  const versions = written.map(({ recordId, after, at }) => ({
    recordId,
    at,
    content: (typeof after === "string" ? JSON.parse(after) : after) as RecordFields,
  }));
  return Map.groupBy(versions, (version) => version.recordId);
};

const linkOf = (row: LivingLink, kinds: Kinds, standing: RecordFields | undefined, versions: readonly Version[]): ChainLink => {
  const kind = kinds.get(row.sourceKind);
  const link = {
    built: { kind: row.kind, what: kinds.get(row.kind)?.label ?? row.kind, id: row.recordId, title: row.title },
    place: row.place,
    source: {
      kind: row.sourceKind,
      what: kind?.label ?? row.sourceKind,
      id: row.sourceId,
      title: row.sourceTitle ?? row.sourceId,
    },
  };
  if (!kind || !standing) return { ...link, state: "missing", changes: [], since: null };
  const read = versions.find(({ content }) => content.revision === row.sourceRevision);
  const changes = read ? changesBetween(kind.facts(read.content), kind.facts(standing)) : [];
  if (!read || changes.length === 0) return { ...link, state: "same", changes: [], since: null };
  return { ...link, state: "changed", changes, since: becameAnother(kind, read, standing, versions) };
};

const changesBetween = (before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): FactChange[] =>
  Object.keys(after)
    .filter((field) => !same(before[field], after[field]))
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }));

/** When the source last stopped saying what was read. */
const becameAnother = (kind: AnyKind, read: Version, standing: RecordFields, versions: readonly Version[]): string => {
  const isAsRead = ({ content }: Version) => changesBetween(kind.facts(read.content), kind.facts(content)).length === 0;
  const lastAsRead = versions.findLastIndex(isAsRead);
  return versions[lastAsRead + 1]?.at ?? standing.updatedAt;
};

/** Staleness climbs: what stands on something stale is stale for the same reasons. */
const staleOver = (links: readonly ChainLink[]): ReadonlyMap<string, Stale> => {
  const byBuilt = Map.groupBy(links, (link) => keyOf(link.built));
  const reasons = new Map<string, ChainLink[]>();
  const reasonsOf = (key: string): ChainLink[] => {
    const known = reasons.get(key);
    if (known) return known;
    // Noted before the climb, so that records that prove each other in a circle end it.
    reasons.set(key, []);
    const found = (byBuilt.get(key) ?? []).flatMap((link) =>
      link.state === "same" ? reasonsOf(keyOf(link.source)) : [link, ...reasonsOf(keyOf(link.source))],
    );
    const once = [...new Set(found)];
    reasons.set(key, once);
    return once;
  };
  const stale = new Map<string, Stale>();
  for (const [key, [first]] of byBuilt) {
    const because = reasonsOf(key);
    if (first && because.length > 0) stale.set(key, { ...first.built, since: earliest(because), because });
  }
  return stale;
};

const earliest = (links: readonly ChainLink[]): string | null =>
  links
    .map((link) => link.since)
    .filter((since) => since !== null)
    .sort()[0] ?? null;

export interface Step extends ChainLink {
  /** 1 for what touches the record itself. */
  distance: number;
}

/** All links below a record (what it stands on) or above it (what stands on it), the nearest first. */
export const follow = (links: readonly ChainLink[], from: { kind: string; id: string }, way: "down" | "up"): Step[] => {
  const [near, far] = way === "down" ? (["built", "source"] as const) : (["source", "built"] as const);
  const byNear = Map.groupBy(links, (link) => keyOf(link[near]));
  const seen = new Set([keyOf(from)]);
  const steps: Step[] = [];
  let edge = [keyOf(from)];
  for (let distance = 1; edge.length > 0; distance++) {
    const next = edge.flatMap((key) => byNear.get(key) ?? []);
    steps.push(...next.map((link) => ({ ...link, distance })));
    edge = [...new Set(next.map((link) => keyOf(link[far])))].filter((key) => !seen.has(key));
    for (const key of edge) seen.add(key);
  }
  return steps;
};

/** Takes over the present state of what a record stands on: it is no longer stale for its own links. Answers with how many were taken over. */
export const takeOver = async (records: Records, kinds: Kinds, built: { kind: string; id: string }): Promise<number> => {
  const kind = kinds.get(built.kind) ?? refuse(refusals.missing, { what: "kind of record", id: built.kind });
  const record = await records.get(kind, built.id);
  const before = basisOf(kind, record);
  const after = await Promise.all(before.map((one) => asRead(records, kinds, one)));
  const taken = after.filter((one, place) => one.revision !== before[place]?.revision).length;
  if (kind.basis && taken > 0) await records.update(kind, record, { [kind.basis]: after } as never);
  return taken;
};

const asRead = async (records: Records, kinds: Kinds, one: Evidence): Promise<Evidence> => {
  const kind = one.record && kinds.get(one.record.kind);
  const source = kind && one.record && (await records.find(kind, one.record.id));
  if (!source || !one.record) return one;
  return { ...one, record: { ...one.record, label: kind.title(source) }, revision: source.revision };
};

/** Evidence with the title and the revision of its record as it is now; refuses a record that is not there. */
export const readNow = async (records: Records, kinds: Kinds, one: Evidence): Promise<Evidence> => {
  if (!one.record) return one;
  const kind = kinds.get(one.record.kind) ?? refuse(refusals.missing, { what: "kind of record", id: one.record.kind });
  await records.get(kind, one.record.id);
  return asRead(records, kinds, one);
};

/** Evidence with the revision of its record where it names none: as it is now. Refuses a record that is not there. */
export const withRevisions = async (records: Records, kinds: Kinds, offered: readonly Evidence[]): Promise<Evidence[]> => {
  const read: Evidence[] = [];
  for (const one of offered)
    read.push(one.revision === undefined ? await readNow(records, kinds, one) : await labelled(records, kinds, one));
  return read;
};

/** Evidence as it was read, with the title of its record where it names none and the record is there. */
const labelled = async (records: Records, kinds: Kinds, one: Evidence): Promise<Evidence> => {
  if (!one.record || one.record.label) return one;
  const { revision } = one;
  return { ...(await asRead(records, kinds, one)), revision };
};
