// The inventory of skills: level, wish, confirmation and evidence of each.
import { json, ownedTable, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await ownedTable(schema, "skill")
    .addColumn("catalogue_id", "text")
    .addColumn("label", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("level", "integer")
    .addColumn("wanted", "integer")
    .addColumn("interest", "text")
    .addColumn("last_used", "text")
    .addColumn("confirmation", "text", (column) => column.notNull())
    .addColumn("evidence", json(schema) as never, (column) => column.notNull())
    .addColumn("note", "text")
    .addColumn("source", "text")
    .execute();
  await schema.schema.createIndex("skill_by_catalogue_id").on("skill").columns(["person_id", "catalogue_id"]).execute();
};
