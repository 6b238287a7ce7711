// Reminders, each with when it was held, delivered and seen; and when and of what a person wants to be reminded.
import { json, ownedTable, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await ownedTable(schema, "reminder")
    .addColumn("key", "text", (column) => column.notNull())
    .addColumn("system", "text", (column) => column.notNull())
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("held_until", "text")
    .addColumn("held_because", "text")
    .addColumn("delivered_at", "text")
    .addColumn("seen_at", "text")
    .execute();
  await schema.schema.createIndex("reminder_by_day").on("reminder").columns(["person_id", "day"]).execute();
  await ownedTable(schema, "reminder_settings")
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("silenced", json(schema) as never, (column) => column.notNull())
    .execute();
};
