// Kept files in the database: the record, and its bytes once for each person and fingerprint.
import { createHash } from "node:crypto";
import { sql } from "kysely";
import { fold } from "../../core/fold.ts";
import type { RecordRef } from "../../core/record.ts";
import { refuse, refusing } from "../../core/refusal.ts";
import { type BytesBeside, defineKind } from "../../database/kind.ts";
import { condition, listing, recordName, refNamed } from "../../database/listing.ts";
import type { Database } from "../../database/open.ts";
import type { Owned, Records } from "../../database/records.ts";
import type { Stored } from "../../database/stored.ts";
import { fileNameOf, mediaTypeOf, saySize } from "./media-type.ts";
import { type Attachment, type AttachmentBytes, attachment, largestFile, roomForFiles } from "./schema.ts";

/** Kept files beside their bytes, which are no records. */
export const withBytes = (database: Database) =>
  database.withTables<{ attachment: Stored<Attachment>; attachmentBytes: AttachmentBytes }>();

/** Where a file lies, its bytes lie too: once, however many records have the same. */
const bytesBeside: BytesBeside<Attachment> = {
  read: async ({ database, personId }, { name, sha256 }) => {
    const row = await withBytes(database)
      .selectFrom("attachmentBytes")
      .select("bytes")
      .where("personId", "=", personId)
      .where("sha256", "=", sha256)
      .executeTakeFirst();
    return row ? { name, bytes: row.bytes } : null;
  },
  keep: async ({ database, personId }, { sha256 }, bytes) => {
    if (createHash("sha256").update(bytes).digest("hex") !== sha256) return false;
    await withBytes(database)
      .insertInto("attachmentBytes")
      .values({ personId, sha256, size: bytes.byteLength, bytes: Buffer.from(bytes) })
      .onConflict((conflict) => conflict.columns(["personId", "sha256"]).doNothing())
      .execute();
    return true;
  },
};

export const attachmentKind = defineKind<Attachment>({
  kind: "attachment",
  label: "file",
  shape: attachment,
  title: (file) => file.name,
  text: (file) => file.note ?? "",
  derived: {
    version: 1,
    names: ["nameKey"],
    // Numbers as long as any of a name, so that a9 stands before a10.
    columns: ({ name }) => ({ nameKey: fold(name).replace(/\d+/g, (digits) => digits.padStart(20, "0")) }),
  },
  bytes: bytesBeside,
  // Another name or note is no other proof: its bytes never change.
  facts: ({ sha256 }) => ({ sha256 }),
  clearAway: async (owner) => {
    const { personId } = owner;
    const database = withBytes(owner.database);
    await database
      .deleteFrom("attachmentBytes")
      .where("personId", "=", personId)
      .where("sha256", "not in", database.selectFrom("attachment").select("sha256").where("personId", "=", personId))
      .execute();
  },
});

export const attachmentRefusals = {
  ...refusing(413, {
    fileTooLarge:
      "{name} has {size}; a kept file may have {most} at the most. Keep the pages that count, or a smaller picture, or write down where the file lies instead.",
    noRoom:
      "{name} has {size}, and your files have {used} of {most} already. Remove files that you no longer need and empty the bin: only then is their room free.",
  }),
  ...refusing(404, {
    fileWithoutContent: "What {name} contained is not here. Remove the record, and add the file again where you still have it.",
  }),
};

export interface FileToKeep {
  name: string;
  bytes: Uint8Array;
  note?: string | null;
  day?: string | null;
  visibility?: Attachment["visibility"];
  employerSensitive?: boolean;
}

/** Keeps a file as a record of its own. The same bytes are stored once, however often they are kept. */
export const keepFile = async (
  records: Records,
  { name: given, bytes, note, day, ...choices }: FileToKeep,
): Promise<Owned<Attachment>> => {
  const name = fileNameOf(given);
  const size = bytes.byteLength;
  if (size > largestFile) refuse(attachmentRefusals.fileTooLarge, { name, size: saySize(size), most: saySize(largestFile) });
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  await storeBytes(records, name, sha256, bytes);
  return records.create(attachmentKind, {
    ...choices,
    name,
    mediaType: mediaTypeOf(name, bytes),
    size,
    sha256,
    note: note ?? null,
    day: day ?? null,
  });
};

const storeBytes = async (records: Records, name: string, sha256: string, bytes: Uint8Array): Promise<void> => {
  const { personId } = records;
  const database = withBytes(records.database);
  const known = database.selectFrom("attachmentBytes").select("size").where("personId", "=", personId);
  if (await known.where("sha256", "=", sha256).executeTakeFirst()) return;
  const size = bytes.byteLength;
  const used = await roomTaken(records);
  if (used + size > roomForFiles)
    refuse(attachmentRefusals.noRoom, { name, size: saySize(size), used: saySize(used), most: saySize(roomForFiles) });
  await database
    .insertInto("attachmentBytes")
    .values({ personId, sha256, size, bytes: Buffer.from(bytes) })
    .execute();
};

/** Bytes that a person's files take, those in the bin as well. */
export const roomTaken = async ({ database, personId }: Records): Promise<number> => {
  const row = await withBytes(database)
    .selectFrom("attachmentBytes")
    .select((make) => make.fn.sum<number | string | null>("size").as("used"))
    .where("personId", "=", personId)
    .executeTakeFirst();
  return Number(row?.used ?? 0);
};

export const bytesOfFile = async ({ database, personId }: Records, { name, sha256 }: Attachment): Promise<Uint8Array> => {
  const row = await withBytes(database)
    .selectFrom("attachmentBytes")
    .select("bytes")
    .where("personId", "=", personId)
    .where("sha256", "=", sha256)
    .executeTakeFirst();
  return row?.bytes ?? refuse(attachmentRefusals.fileWithoutContent, { name });
};

export const attachmentList = listing({
  textHelp: "Words of the name or the note.",
  filters: {
    notProving: condition(recordName.describe("Only those that do not prove this record yet, such as win:ID."), (query, name) => {
      const { kind, id } = refNamed(name);
      return query.where(
        sql<boolean>`not exists (select 1 from record_basis basis where basis.person_id = attachment.person_id and basis.kind = ${kind}
          and basis.record_id = ${id} and basis.source_kind = ${attachmentKind.kind} and basis.source_id = attachment.id)`,
      );
    }),
  },
  sorts: { added: ["createdAt desc"], name: ["nameKey"], size: ["size desc", "id"], day: ["day desc nulls last", "id"] },
  sortHelp: "By the day of keeping, name, size or the day that it tells of.",
  tabs: { all: {} },
});

/** By file, the living records whose evidence names it; each once. */
export const usesOf = async (
  { database, personId }: Records,
  files: readonly { id: string }[],
): Promise<ReadonlyMap<string, RecordRef[]>> => {
  if (files.length === 0) return new Map();
  const rows = await database
    .selectFrom("recordBasis")
    .innerJoin("recordEntry", (join) =>
      join
        .onRef("recordEntry.personId", "=", "recordBasis.personId")
        .onRef("recordEntry.kind", "=", "recordBasis.kind")
        .onRef("recordEntry.recordId", "=", "recordBasis.recordId"),
    )
    .select(["recordBasis.sourceId", "recordBasis.kind", "recordBasis.recordId", "recordEntry.title"])
    .distinct()
    .where("recordBasis.personId", "=", personId)
    .where("sourceKind", "=", attachmentKind.kind)
    .where(
      "sourceId",
      "in",
      files.map(({ id }) => id),
    )
    .where("recordEntry.deletedAt", "is", null)
    .orderBy("recordEntry.title")
    .orderBy("recordBasis.recordId")
    .execute();
  const uses = new Map<string, RecordRef[]>();
  for (const { sourceId, kind, recordId, title } of rows)
    uses.set(sourceId, [...(uses.get(sourceId) ?? []), { kind, id: recordId, label: title }]);
  return uses;
};
