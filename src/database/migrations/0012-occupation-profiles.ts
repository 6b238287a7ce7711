// What the work of a catalogue role is like, one column for each figure; interests and work values 1 to 7, environment 0 to 1.
import type { Schema } from "./columns.ts";

const figures = [
  "realistic",
  "investigative",
  "artistic",
  "social",
  "enterprising",
  "conventional",
  "achievement",
  "independence",
  "recognition",
  "relationships",
  "support",
  "working_conditions",
  "pace",
  "autonomy",
  "people",
  "place",
] as const;

export const up = async (schema: Schema): Promise<void> => {
  let table = schema.schema
    .createTable("catalogue_work")
    .addColumn("role_id", "text", (column) => column.primaryKey())
    .addColumn("version", "text");
  for (const figure of figures) table = table.addColumn(figure, "double precision");
  await table.execute();
};
