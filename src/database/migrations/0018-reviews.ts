// Reviews with what they filed, decisions, the journal, events of a career, and signals put aside.
import { json, ownedTable, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await ownedTable(schema, "review")
    .addColumn("cadence", "text", (column) => column.notNull())
    .addColumn("from", "text", (column) => column.notNull())
    .addColumn("to", "text", (column) => column.notNull())
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("step", "integer", (column) => column.notNull())
    .addColumn("answers", json(schema) as never)
    .addColumn("seconds_spent", "integer", (column) => column.notNull())
    .addColumn("finished_at", "text")
    .execute();
  await schema.schema.createIndex("review_by_period").on("review").columns(["person_id", "cadence", "from"]).execute();
  await ownedTable(schema, "review_entry")
    .addColumn("review_id", "text", (column) => column.notNull())
    .addColumn("what", "text", (column) => column.notNull())
    .addColumn("key", "text", (column) => column.notNull())
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("record", json(schema) as never)
    .execute();
  await schema.schema.createIndex("review_entry_by_review").on("review_entry").columns(["person_id", "review_id"]).execute();
  await ownedTable(schema, "review_rhythm")
    .addColumn("review_day", "integer", (column) => column.notNull())
    .addColumn("cadences", json(schema) as never)
    .execute();
  await ownedTable(schema, "decision")
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("context", "text")
    .addColumn("options", json(schema) as never)
    .addColumn("chosen", "text")
    .addColumn("decided_on", "text")
    .addColumn("expectation", "text")
    .addColumn("probability", "integer")
    .addColumn("resolves_by", "text")
    .addColumn("review_on", "text")
    .addColumn("feelings", "text")
    .addColumn("records", json(schema) as never)
    .addColumn("happened", "text")
    .addColumn("resolved_on", "text")
    .addColumn("what_came", "text")
    .addColumn("lesson", "text")
    .execute();
  await ownedTable(schema, "journal_entry")
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("title", "text")
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("topic", "text", (column) => column.notNull())
    .addColumn("records", json(schema) as never)
    .execute();
  await schema.schema.createIndex("journal_entry_by_day").on("journal_entry").columns(["person_id", "day"]).execute();
  await ownedTable(schema, "career_event")
    .addColumn("what", "text", (column) => column.notNull())
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("title", "text")
    .addColumn("note", "text")
    .execute();
  await ownedTable(schema, "signal_mark")
    .addColumn("key", "text", (column) => column.notNull())
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("until", "text")
    .execute();
};
