// What an operation has written so far, as records with their titles.
import type { RecordRef } from "../core/record.ts";
import type { AnyKind } from "./kind.ts";
import type { Records } from "./records.ts";

/** How many changes this operation has written so far: what comes after them is what a call wrote. */
export const changesSoFar = async (records: Records): Promise<number> => (await writtenSince(records, new Map(), 0)).length;

/** The records that this operation wrote after its first `passed` changes, those it created first. */
export const writtenSince = async (
  records: Records,
  kinds: ReadonlyMap<string, AnyKind>,
  passed: number,
): Promise<RecordRef[]> => {
  const set = records.changeSet();
  if (!set) return [];
  const rows = await records.database
    .selectFrom("changeEntry")
    .select(["kind", "recordId", "action", "after"])
    .where("personId", "=", records.personId)
    .where("setId", "=", set)
    .orderBy("id")
    .execute();
  const refs = rows.slice(passed).map(({ kind, recordId, action, after }) => ({
    created: action === "create",
    ref: { kind, id: recordId, label: labelOf(kinds.get(kind), after) },
  }));
  return [...refs.filter(({ created }) => created), ...refs.filter(({ created }) => !created)].map(({ ref }) => ref);
};

const labelOf = (kind: AnyKind | undefined, after: unknown): string | undefined => {
  if (!kind || after === null) return undefined;
  return kind.title(typeof after === "string" ? JSON.parse(after) : after).slice(0, 300);
};
