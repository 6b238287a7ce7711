// A record as a row of its table and back: lists and yes-or-no decoded, what is derived from it beside it, and when two contents are equal.
import type { SelectQueryBuilder } from "kysely";
import { type Evidence, saysSomething } from "../career/evidence.ts";
import type { RecordFields } from "../core/record.ts";
import type { AnyKind, Kind } from "./kind.ts";

export type Row = Record<string, unknown>;
export type Columns = Record<string, Row>;
export type RecordQuery = SelectQueryBuilder<Columns, string, unknown>;

export const encoded = (kind: AnyKind, record: object): Row => {
  const row: Row = { ...record, ...kind.derived?.columns(record) };
  for (const column of kind.json)
    row[column] = row[column] === undefined || row[column] === null ? null : JSON.stringify(row[column]);
  for (const [column, value] of Object.entries(row)) if (value === undefined) row[column] = null;
  return row;
};

/** Lists, objects and yes-or-no of those columns that a row has. */
const readColumns = (kind: AnyKind, row: Row): Row => {
  for (const column of kind.json) if (typeof row[column] === "string") row[column] = JSON.parse(row[column]);
  for (const column of ["employerSensitive", ...kind.booleans])
    if (row[column] !== null && row[column] !== undefined) row[column] = Boolean(row[column]);
  return row;
};

/** The whole record, without what is kept beside it. */
export const decoded = <T extends RecordFields>(kind: Kind<T>, { personId: _owner, deletedAt: _bin, ...row }: Row): T => {
  for (const column of [...(kind.derived?.names ?? []), ...(kind.beside?.names ?? [])]) delete row[column];
  return withProof(kind, readColumns(kind, row) as unknown as T);
};

/** Some columns of a record, those derived from it among them. */
export const partly = <P>(kind: AnyKind, row: Row): P => readColumns(kind, row) as P;

/** The evidence that a record is built on; nothing for a kind that stands by itself. */
export const basisOf = (kind: AnyKind, record: RecordFields): readonly Evidence[] =>
  kind.basis ? proving((record as unknown as Row)[kind.basis]) : [];

/** A version as it is read: pieces of evidence that name nothing were once accepted, and prove nothing. */
export const withProof = <T extends RecordFields>(kind: AnyKind, version: T): T =>
  kind.basis && (version as unknown as Row)[kind.basis] ? { ...version, [kind.basis]: basisOf(kind, version) } : version;

const proving = (basis: unknown): readonly Evidence[] => ((basis as readonly Evidence[] | null) ?? []).filter(saysSomething);

/** Equal as written: an absent field and null are the same in a database. */
export const same = (a: unknown, b: unknown): boolean =>
  JSON.stringify(ordered(a ?? null)) === JSON.stringify(ordered(b ?? null));

const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined && inner !== null);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, ordered(inner)]));
};
