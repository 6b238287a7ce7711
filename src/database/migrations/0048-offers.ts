// Offers, and what counts for the person when they are held against each other.
import { liveIndex, ownedTable, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await ownedTable(schema, "offer")
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("opening_id", "text")
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("deadline", "text")
    .addColumn("decision", "text", (column) => column.notNull())
    .addColumn("currency", "text", (column) => column.notNull())
    .addColumn("base", "double precision", (column) => column.notNull())
    .addColumn("base_per", "text", (column) => column.notNull())
    .addColumn("months_paid", "double precision")
    .addColumn("hours_per_week", "double precision")
    .addColumn("raise_percent", "double precision")
    .addColumn("bonus", "double precision")
    .addColumn("bonus_counted", "double precision")
    .addColumn("pension_percent", "double precision")
    .addColumn("benefits", "double precision")
    .addColumn("equity", "double precision")
    .addColumn("vest_years", "integer")
    .addColumn("cliff_months", "integer")
    .addColumn("equity_counted", "double precision")
    .addColumn("sign_on", "double precision")
    .addColumn("costs", "double precision")
    .addColumn("commute_minutes", "integer")
    .addColumn("days_there", "double precision")
    .addColumn("leave_days", "integer")
    .addColumn("growth", "integer")
    .addColumn("people", "integer")
    .addColumn("security", "integer")
    .addColumn("meaning", "integer")
    .addColumn("note", "text")
    .addColumn("answer_by", "text")
    .execute();
  await liveIndex(schema, "offer", "day", ["day desc", "id desc"]);
  await liveIndex(schema, "offer", "answer_by", ["answer_by", "id"]);
  await liveIndex(schema, "offer", "decision", ["decision", "day", "id"]);
  await liveIndex(schema, "offer", "opening", ["opening_id", "day desc", "id desc"]);
  const weights = ["pay", "hours", "commute", "leave", "growth", "people", "security", "meaning"] as const;
  const table = ownedTable(schema, "offer_weights")
    .addColumn("currency", "text", (column) => column.notNull())
    .addColumn("pay_from", "double precision", (column) => column.notNull())
    .addColumn("pay_to", "double precision", (column) => column.notNull());
  await weights.reduce((made, name) => made.addColumn(name, "integer", (column) => column.notNull()), table).execute();
};
