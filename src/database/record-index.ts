// What is kept beside every record so that it is found: its words for the one search, and what it is built on, from both ends.
import { fold } from "../core/fold.ts";
import type { RecordFields } from "../core/record.ts";
import type { AnyKind, Owner } from "./kind.ts";
import { basisOf } from "./record-rows.ts";

export const indexRecord = async (
  { database, personId }: Owner,
  kind: AnyKind,
  record: RecordFields,
  deletedAt: string | null,
): Promise<void> => {
  const title = kind.title(record);
  const body = kind.text(record);
  const row = { title, body, folded: fold(`${title}\n${body}`), updatedAt: record.updatedAt, deletedAt };
  await database
    .insertInto("recordEntry")
    .values({ personId, kind: kind.kind, recordId: record.id, ...row })
    .onConflict((conflict) => conflict.columns(["personId", "kind", "recordId"]).doUpdateSet(row))
    .execute();
  await indexBasis({ database, personId }, kind, record);
  await indexMentions({ database, personId }, kind, record, record.revision === 1);
};

/** Keeps whom and what a record names, to be found by it; of one that is new nothing stands there yet. */
export const indexMentions = async (
  { database, personId }: Owner,
  kind: AnyKind,
  record: RecordFields,
  isNew = false,
): Promise<void> => {
  if (!kind.derived?.mentions) return;
  if (!isNew) await forgetIn({ database, personId }, "recordMention", kind, record.id);
  const rows = Object.entries(kind.derived.mentions(record)).flatMap(([field, values]) =>
    [...new Set(values)].map((value) => ({ personId, kind: kind.kind, recordId: record.id, field, value })),
  );
  if (rows.length > 0) await database.insertInto("recordMention").values(rows).execute();
};

const indexBasis = async ({ database, personId }: Owner, kind: AnyKind, record: RecordFields): Promise<void> => {
  if (!kind.basis) return;
  if (record.revision > 1) await forgetIn({ database, personId }, "recordBasis", kind, record.id);
  const rows = basisOf(kind, record).flatMap(({ record: source, revision }, place) =>
    source
      ? [
          {
            personId,
            kind: kind.kind,
            recordId: record.id,
            place,
            sourceKind: source.kind,
            sourceId: source.id,
            sourceRevision: revision ?? null,
          },
        ]
      : [],
  );
  if (rows.length > 0) await database.insertInto("recordBasis").values(rows).execute();
};

const forgetIn = ({ database, personId }: Owner, table: "recordBasis" | "recordMention", kind: AnyKind, recordId: string) =>
  database
    .deleteFrom(table)
    .where("personId", "=", personId)
    .where("kind", "=", kind.kind)
    .where("recordId", "=", recordId)
    .execute();

/** Takes a record out of the index and of the history for good; a set of changes that is empty after it goes as well. */
export const forgetRecord = async ({ database, personId }: Owner, kind: AnyKind, recordId: string): Promise<void> => {
  if (kind.basis) await forgetIn({ database, personId }, "recordBasis", kind, recordId);
  if (kind.derived?.mentions) await forgetIn({ database, personId }, "recordMention", kind, recordId);
  const ofRecord = { kind: kind.kind, recordId };
  const sets = await database
    .deleteFrom("changeEntry")
    .where("personId", "=", personId)
    .where((where) => where.and(ofRecord))
    .returning("setId")
    .execute();
  await database
    .deleteFrom("recordEntry")
    .where("personId", "=", personId)
    .where((where) => where.and(ofRecord))
    .execute();
  const setIds = [...new Set(sets.map((entry) => entry.setId))];
  if (setIds.length === 0) return;
  await database
    .deleteFrom("changeSet")
    .where("personId", "=", personId)
    .where("id", "in", setIds)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom("changeEntry")
            .select("changeEntry.id")
            .whereRef("changeEntry.setId", "=", "changeSet.id")
            .where("changeEntry.personId", "=", personId),
        ),
      ),
    )
    .execute();
};
