// References as they are stored, read for one person.
import { defineKind } from "../../../database/kind.ts";
import { listing } from "../../../database/listing.ts";
import type { Owned, Records } from "../../../database/records.ts";
import { type Reference, reference } from "../schema/reference.ts";

export const referenceKind = defineKind<Reference>({
  kind: "reference",
  label: "reference",
  shape: reference,
  title: (record) => record.name,
  text: (record) => [record.knowsYouFrom, record.note].filter(Boolean).join("\n"),
});

export const referenceList = listing({ filters: {}, sorts: { name: ["lower(name)"] } });

export const readReferences = (records: Records): Promise<Owned<Reference>[]> =>
  records.list(referenceKind, { orderBy: (query) => query.orderBy("name").orderBy("id") });
