// Files that a person keeps as evidence, and their bytes: once a person, however many files have the same.
import { bytes, ownedTable, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await ownedTable(schema, "attachment")
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("media_type", "text", (column) => column.notNull())
    .addColumn("size", "integer", (column) => column.notNull())
    .addColumn("sha256", "text", (column) => column.notNull())
    .addColumn("note", "text")
    .addColumn("day", "text")
    .execute();
  await schema.schema.createIndex("attachment_by_bytes").on("attachment").columns(["person_id", "sha256"]).execute();
  await schema.schema
    .createTable("attachment_bytes")
    .addColumn("person_id", "text", (column) => column.notNull())
    .addColumn("sha256", "text", (column) => column.notNull())
    .addColumn("size", "integer", (column) => column.notNull())
    .addColumn("bytes", bytes(schema), (column) => column.notNull())
    .addPrimaryKeyConstraint("attachment_bytes_pk", ["person_id", "sha256"])
    .execute();
};
