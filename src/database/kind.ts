// A kind of record: which table holds it, which columns need decoding, and what of it can be found by searching.
import type { Kysely } from "kysely";
import type { z } from "zod";
import type { Evidence } from "../career/evidence.ts";
import type { RecordFields } from "../core/record.ts";
import type { Tables } from "./tables.ts";

/** Columns that are kept beside the record, computed from it whenever it is written, and for all of them again once the version is another. */
export interface Derived<T extends RecordFields = RecordFields> {
  version: number;
  names: readonly string[];
  columns: (record: T) => Readonly<Record<string, unknown>>;
  /** Whom and what it names, by field, such as the ids of its skills: lists find it by them (`naming`). */
  mentions?: (record: T) => Readonly<Record<string, readonly string[]>>;
}

/** Whose records, and where they lie. */
export interface Owner {
  database: Kysely<Tables>;
  personId: string;
}

/** What is kept beside a record and follows from other records as well, such as the day of the last talk beside a contact. */
export interface Beside<T extends RecordFields = RecordFields> {
  /** Columns in the tables of the kind itself that are no part of the record. */
  names: readonly string[];
  /** What stands in them as long as nothing else is there. */
  begin?: (record: T) => Readonly<Record<string, unknown>>;
  /** Called in the transaction of every write, undoing included: the record as it stands now, null once it lies in the bin or is erased. */
  keep: (owner: Owner, id: string, record: T | null) => Promise<void>;
}

export interface Kind<T extends RecordFields = RecordFields> {
  /** As references name it: `skill`, `goal`, `check-in`. */
  kind: string;
  /** Its own name in camelCase, `checkIn`, unless another was chosen. */
  table: string;
  /** As people name it, in a sentence: "skill", "check-in". */
  label: string;
  /** Every field of a record, as it is written out whole and taken in again. */
  shape: z.ZodObject;
  /** Columns that hold lists or objects. */
  json: readonly string[];
  /** Columns that hold yes or no, beside `employerSensitive`. */
  booleans: readonly string[];
  title: (record: T) => string;
  /** Everything that a search should find it by, besides the title. */
  text: (record: T) => string;
  /** Records that are nothing without it, by the column that names it: erased for good together with it. */
  parts: readonly { kind: AnyKind; by: string }[];
  /** The noun whose right writing it asks for, in the form of a scope; null where it follows from the kind's own name. */
  noun: string | null;
  /** Whose keys and assistants may read and write it: all whose scope reaches it, only those to which its noun was named, or none but the owner in person. */
  openTo: "all" | "named" | "owner";
  /** Column with the evidence that it is built on; null where it stands by itself. */
  basis: string | null;
  /** What is computed from it and asked for in lists; null where nothing is. */
  derived: Derived<T> | null;
  /** What follows from other records as well; null where nothing does. */
  beside: Beside<T> | null;
  /** What others rely on when they build on it: they are stale once this differs from what they read. */
  facts: (record: T) => Readonly<Record<string, unknown>>;
  /** A version of it as its history tells it: all of it, unless something in it was promised to stay closed. */
  inHistory: (record: T) => RecordFields;
  /** Clears away what lies beside the table and belongs to no record any more, after one was erased for good. */
  clearAway: (owner: Owner) => Promise<void>;
  /** What a record has that is too large to be one of its fields, such as the bytes of a file; null where there is no such thing. */
  bytes: BytesBeside<T> | null;
}

export interface BytesBeside<T extends RecordFields = RecordFields> {
  /** Null where they are lost. */
  read: (owner: Owner, record: T) => Promise<{ name: string; bytes: Uint8Array } | null>;
  /** Keeps them for a record that comes from elsewhere; false where they are not those of the record. */
  keep: (owner: Owner, record: T, bytes: Uint8Array) => Promise<boolean>;
}

type ColumnsOf<T, V> = { [K in keyof T]-?: NonNullable<T[K]> extends V ? K : never }[keyof T] & string;

interface KindDefinition<T extends RecordFields> {
  kind: string;
  table?: string;
  label: string;
  shape: z.ZodObject & z.ZodType<T>;
  json?: readonly ColumnsOf<T, object>[];
  booleans?: readonly ColumnsOf<T, boolean>[];
  title: (record: T) => string;
  text?: (record: T) => string;
  parts?: Kind<T>["parts"];
  noun?: string;
  openTo?: Kind<T>["openTo"];
  basis?: ColumnsOf<T, readonly Evidence[]>;
  derived?: Derived<T>;
  beside?: Beside<T>;
  facts?: Kind<T>["facts"];
  inHistory?: Kind<T>["inHistory"];
  clearAway?: Kind<T>["clearAway"];
  bytes?: BytesBeside<T>;
}

export const defineKind = <T extends RecordFields>(definition: KindDefinition<T>): Kind<T> => ({
  table: definition.kind.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
  json: [],
  booleans: [],
  text: () => "",
  parts: [],
  noun: null,
  openTo: "all",
  basis: null,
  derived: null,
  beside: null,
  facts: (record) => ownContent(record, definition.basis),
  inHistory: (record) => record,
  clearAway: () => Promise.resolve(),
  bytes: null,
  ...definition,
});

/** Everything that a person wrote into a record, without what it is built on. */
const ownContent = (record: RecordFields, basis: string | undefined): Record<string, unknown> => {
  const { id, revision, createdAt, updatedAt, visibility, employerSensitive, ...own } = record;
  return Object.fromEntries(Object.entries(own).filter(([field]) => field !== basis));
};

// A list of kinds holds shapes of every sort; each is only ever given its own records.
// biome-ignore lint/suspicious/noExplicitAny: the record type of a kind in a mixed list is unknown by design
export type AnyKind = Kind<any>;
