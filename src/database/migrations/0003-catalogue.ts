// The catalogue: reference data that belongs to no person, replaced source by source.
import type { Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await schema.schema
    .createTable("catalogue_source")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("version", "text")
    .addColumn("language", "text", (column) => column.notNull())
    .addColumn("attribution", "text", (column) => column.notNull())
    .addColumn("imported_at", "text", (column) => column.notNull())
    .addColumn("skills", "integer", (column) => column.notNull())
    .addColumn("roles", "integer", (column) => column.notNull())
    .addColumn("relations", "integer", (column) => column.notNull())
    .execute();
  await schema.schema
    .createTable("catalogue_skill")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("source", "text", (column) => column.notNull())
    .addColumn("label", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("alt_labels", "text", (column) => column.notNull())
    .addColumn("description", "text", (column) => column.notNull())
    .addColumn("seen_at", "text", (column) => column.notNull())
    .execute();
  await schema.schema
    .createTable("catalogue_role")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("source", "text", (column) => column.notNull())
    .addColumn("label", "text", (column) => column.notNull())
    .addColumn("alt_labels", "text", (column) => column.notNull())
    .addColumn("description", "text", (column) => column.notNull())
    .addColumn("soc", "text")
    .addColumn("isco", "text")
    .addColumn("step", "integer")
    .addColumn("seen_at", "text", (column) => column.notNull())
    .execute();
  await schema.schema
    .createTable("catalogue_relation")
    .addColumn("source", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("from_id", "text", (column) => column.notNull())
    .addColumn("to_id", "text", (column) => column.notNull())
    .addColumn("importance", "text")
    .addColumn("level", "integer")
    .addColumn("level_source", "text")
    .addColumn("rank", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("catalogue_relation_pk", ["source", "kind", "from_id", "to_id"])
    .execute();
};
