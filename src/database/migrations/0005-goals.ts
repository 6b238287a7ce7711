// Goals, their dated events and their check-ins.
import { json, ownedTable, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await ownedTable(schema, "goal")
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("level", "text", (column) => column.notNull())
    .addColumn("parent_id", "text")
    .addColumn("specific", "text")
    .addColumn("measure", json(schema) as never)
    .addColumn("weekly_hours", "double precision")
    .addColumn("relevant", "text")
    .addColumn("links", json(schema) as never)
    .addColumn("start_day", "text", (column) => column.notNull())
    .addColumn("due", "text")
    .addColumn("review_day", "text")
    .addColumn("if_trigger", "text")
    .addColumn("then_action", "text")
    .addColumn("weight", "double precision", (column) => column.notNull())
    .addColumn("origin", "text")
    .execute();
  await ownedTable(schema, "goal_event")
    .addColumn("goal_id", "text", (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("step", "text", (column) => column.notNull())
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("until", "text")
    .addColumn("reason", "text")
    .addColumn("note", "text")
    .execute();
  await schema.schema.createIndex("goal_event_by_goal").on("goal_event").columns(["person_id", "goal_id"]).execute();
  await ownedTable(schema, "check_in")
    .addColumn("goal_id", "text", (column) => column.notNull())
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("value", "double precision")
    .addColumn("confidence", "integer")
    .addColumn("note", "text")
    .addColumn("evidence", json(schema) as never)
    .execute();
  await schema.schema.createIndex("check_in_by_goal").on("check_in").columns(["person_id", "goal_id", "day"]).execute();
};
