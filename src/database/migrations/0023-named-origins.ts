// What a ticked line and an event were about, and which event of a calendar a time off came from.
import { json, type Schema } from "./columns.ts";

const recordsOf = (schema: Schema, table: "agenda_mark" | "career_event"): Promise<void> =>
  schema.schema
    .alterTable(table)
    .addColumn("records", json(schema) as never, (column) => column.notNull().defaultTo("[]"))
    .execute();

export const up = async (schema: Schema): Promise<void> => {
  await recordsOf(schema, "agenda_mark");
  await recordsOf(schema, "career_event");
  await schema.schema.alterTable("time_off").addColumn("source_id", "text").execute();
};
