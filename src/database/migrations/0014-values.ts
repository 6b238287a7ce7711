// Work values by trade-offs, hard limits, energy entries, enjoyed roles and success statements.
import { json, ownedTable, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await ownedTable(schema, "values_exercise")
    .addColumn("started_on", "text", (column) => column.notNull())
    .addColumn("finished_on", "text")
    .addColumn("stopped", "text")
    .addColumn("seed", "integer", (column) => column.notNull())
    .addColumn("answers", json(schema) as never, (column) => column.notNull())
    .addColumn("note", "text")
    .execute();
  await ownedTable(schema, "work_value")
    .addColumn("label", "text", (column) => column.notNull())
    .addColumn("share", "double precision", (column) => column.notNull())
    .addColumn("low", "double precision", (column) => column.notNull())
    .addColumn("high", "double precision", (column) => column.notNull())
    .addColumn("probability_in_top_three", "double precision", (column) => column.notNull())
    .addColumn("exercise_id", "text", (column) => column.notNull())
    .addColumn("measured_on", "text", (column) => column.notNull())
    .execute();
  await ownedTable(schema, "hard_limit")
    .addColumn("about", "text", (column) => column.notNull())
    .addColumn("words", "text", (column) => column.notNull())
    .addColumn("amount", "double precision")
    .addColumn("unit", "text")
    .addColumn("said_on", "text", (column) => column.notNull())
    .execute();
  await ownedTable(schema, "energy_entry")
    .addColumn("what", "text", (column) => column.notNull())
    .addColumn("energises", "integer", (column) => column.notNull())
    .addColumn("excel", "integer")
    .addColumn("often", "text")
    .addColumn("role", "text")
    .addColumn("note", "text")
    .addColumn("day", "text", (column) => column.notNull())
    .execute();
  await ownedTable(schema, "enjoyed_role")
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("role_id", "text")
    .addColumn("enjoyed", "integer", (column) => column.notNull())
    .addColumn("good", "text")
    .addColumn("missing", "text")
    .execute();
  await ownedTable(schema, "success_statement")
    .addColumn("words", "text", (column) => column.notNull())
    .addColumn("horizon", "text")
    .addColumn("signs", "text")
    .addColumn("since", "text", (column) => column.notNull())
    .execute();
};
