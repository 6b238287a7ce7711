// How a person is reached, for the head of a resume, and resumes for one role: what each says, in which order.
import { json, liveIndex, ownedTable, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  for (const column of ["email", "phone", "link"])
    await schema.schema
      .alterTable("profile")
      .addColumn(column as never, "text")
      .execute();
  await ownedTable(schema, "resume_variant")
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("role_id", "text")
    .addColumn("role_label", "text")
    .addColumn("headline", "text")
    .addColumn("summary", "text")
    .addColumn("template", "text", (column) => column.notNull())
    .addColumn("paper", "text", (column) => column.notNull())
    .addColumn("parts", json(schema))
    .addColumn("basis", json(schema))
    .execute();
  await liveIndex(schema, "resume_variant", "changed", ["updated_at desc", "id desc"]);
  await liveIndex(schema, "resume_variant", "title", ["lower(title)", "id"]);
};
