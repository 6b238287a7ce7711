// Sheets for talks about pay.
import { json, liveIndex, ownedTable, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await ownedTable(schema, "negotiation")
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("offer_id", "text")
    .addColumn("currency", "text", (column) => column.notNull())
    .addColumn("per", "text", (column) => column.notNull())
    .addColumn("ask", "double precision")
    .addColumn("anchor", "double precision")
    .addColumn("walk_away", "double precision")
    .addColumn("also_ask", "text")
    .addColumn("have_else", "text")
    .addColumn("proof", "text")
    .addColumn("objections", "text")
    .addColumn("words", "text")
    .addColumn("basis", json(schema))
    .execute();
  await liveIndex(schema, "negotiation", "day", ["day desc", "created_at desc", "id desc"]);
  await liveIndex(schema, "negotiation", "title", ["lower(title)", "id"]);
  await liveIndex(schema, "negotiation", "offer", ["offer_id", "day desc"]);
};
