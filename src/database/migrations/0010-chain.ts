// What records are built on, to be found from both ends; filled from the evidence that skills and check-ins hold already.
import type { Kysely } from "kysely";
import type { Schema } from "./columns.ts";

interface Before {
  skill: { personId: string; id: string; evidence: string | object };
  checkIn: { personId: string; id: string; evidence: string | object };
  recordBasis: Row;
}

interface Row {
  personId: string;
  kind: string;
  recordId: string;
  place: number;
  sourceKind: string;
  sourceId: string;
  sourceRevision: number | null;
}

interface Link {
  record?: { kind: string; id: string };
  revision?: number;
}

export const up = async (schema: Schema): Promise<void> => {
  await schema.schema
    .createTable("record_basis")
    .addColumn("person_id", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("record_id", "text", (column) => column.notNull())
    .addColumn("place", "integer", (column) => column.notNull())
    .addColumn("source_kind", "text", (column) => column.notNull())
    .addColumn("source_id", "text", (column) => column.notNull())
    .addColumn("source_revision", "integer")
    .addPrimaryKeyConstraint("record_basis_pk", ["person_id", "kind", "record_id", "place"])
    .execute();
  await schema.schema
    .createIndex("record_basis_by_source")
    .on("record_basis")
    .columns(["person_id", "source_kind", "source_id"])
    .execute();
  const before = schema as unknown as Kysely<Before>;
  for (const [table, kind] of [
    ["skill", "skill"],
    ["checkIn", "check-in"],
  ] as const) {
    const rows = await before.selectFrom(table).select(["personId", "id", "evidence"]).execute();
    for (const { personId, id, evidence } of rows) {
      const links = (typeof evidence === "string" ? JSON.parse(evidence) : evidence) as Link[];
      for (const [place, { record, revision }] of links.entries())
        if (record)
          await before
            .insertInto("recordBasis")
            .values({
              personId,
              kind,
              recordId: id,
              place,
              sourceKind: record.kind,
              sourceId: record.id,
              sourceRevision: revision ?? null,
            })
            .execute();
    }
  }
};
