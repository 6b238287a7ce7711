// Scenarios: plans held beside staying.
import { json, liveIndex, ownedTable, type Schema } from "./columns.ts";

const figures = ["months", "months_low", "months_high", "pay_now", "pay_on_way", "pay_then", "pay_then_low", "pay_then_high"];
const money = ["cost", "cost_low", "cost_high", "set_aside"];

export const up = async (schema: Schema): Promise<void> => {
  let table = ownedTable(schema, "scenario")
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("plan", "text", (column) => column.notNull())
    .addColumn("path_id", "text")
    .addColumn("role", "text")
    .addColumn("currency", "text");
  for (const name of [...figures, ...money]) table = table.addColumn(name, "double precision") as unknown as typeof table;
  await table
    .addColumn("risk", "text")
    .addColumn("reversible", "text")
    .addColumn("must_be_true", json(schema))
    .addColumn("tests", json(schema))
    .addColumn("chosen", "boolean", (column) => column.notNull())
    .addColumn("note", "text")
    .addColumn("test_due", "text")
    .addColumn("tested_on", "text")
    .execute();
  await liveIndex(schema, "scenario", "plan", ["plan", "created_at", "id"]);
  await liveIndex(schema, "scenario", "latest", ["created_at desc", "id desc"]);
  await liveIndex(schema, "scenario", "title", ["lower(title)", "id"]);
  await liveIndex(schema, "scenario", "chosen", ["chosen", "plan", "created_at", "id"]);
  await liveIndex(schema, "scenario", "test_due", ["test_due"]);
  await liveIndex(schema, "scenario", "tested_on", ["tested_on"]);
};
