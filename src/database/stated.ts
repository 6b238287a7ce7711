// For what records state on a resume: which of a kind are named, and what every statement says of its record.
import type { Statement } from "../career/stated-facts.ts";
import type { RecordFields, RecordRef } from "../core/record.ts";
import type { Kind } from "./kind.ts";

/** Ids of the records of a kind among those that are named; null where none are, as any may be stated then. */
export const idsNamed = <T extends RecordFields>({ kind }: Kind<T>, named: readonly RecordRef[] | null): string[] | null =>
  named?.flatMap((one) => (one.kind === kind ? [one.id] : [])) ?? null;

/** What every statement says of its record. What has no state of its own was written or accepted by the person. */
export const statementOf = <T extends RecordFields & { confirmation?: Statement["confirmation"] }>(
  kind: Kind<T>,
  record: T,
): Statement => ({
  record: { kind: kind.kind, id: record.id, label: kind.title(record) },
  confirmation: record.confirmation ?? "confirmed",
  employerSensitive: record.employerSensitive,
  writtenAt: record.createdAt,
});
