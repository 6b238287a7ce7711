// Reviews at work, and pay as dated facts.
import { json, liveIndex, ownedTable, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await ownedTable(schema, "performance_review")
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("begins", "text", (column) => column.notNull())
    .addColumn("ends", "text", (column) => column.notNull())
    .addColumn("talk_on", "text")
    .addColumn("with_whom", "text")
    .addColumn("opening", "text")
    .addColumn("ask", "text")
    .addColumn("anchor", "text")
    .addColumn("walk_away", "text")
    .addColumn("otherwise", "text")
    .addColumn("objections", json(schema))
    .addColumn("said", "text")
    .addColumn("promised", json(schema))
    .addColumn("expectations", json(schema))
    .addColumn("promise_due", "text")
    .execute();
  await liveIndex(schema, "performance_review", "ends", ["ends desc", "id desc"]);
  await liveIndex(schema, "performance_review", "talk", ["talk_on"]);
  await liveIndex(schema, "performance_review", "promise", ["promise_due"]);
  await ownedTable(schema, "pay_fact")
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("amount", "double precision", (column) => column.notNull())
    .addColumn("currency", "text", (column) => column.notNull())
    .addColumn("per", "text", (column) => column.notNull())
    .addColumn("what", "text")
    .addColumn("proof", "text")
    .execute();
  await liveIndex(schema, "pay_fact", "day", ["day desc", "created_at desc", "id desc"]);
  await liveIndex(schema, "pay_fact", "per", ["per", "day desc"]);
};
